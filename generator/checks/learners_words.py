"""What a site says to learners: whether its language says all, and an author's words instead."""

from __future__ import annotations

from collections.abc import Iterator

from generator.locales.catalogue import nearest
from generator.locales.messages import known_ids, mistake
from generator.model.course import Course
from generator.text.problems import Problem, Rule, did_you_mean


def _settings(words: str, language: str = "en") -> dict[str, str]:
    """A configuration with these words, and one without them."""
    return {
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\n"
        f"theme: {{name: material, font: false, language: {language}}}\n"
        f"plugins:\n  - course:\n      id: a-course\n{words}"
        "markdown_extensions: [course]\n"
    }


UNKNOWN_WORDS = Rule(
    id="unknown-words",
    message="there are no words called '{name}'",
    hint="the manual's page about languages says where to find what they are called",
    why="Nobody would ever read the words that stand here.",
    example=_settings("      words:\n        exam-hand-inn: Submit\n"),
    good=_settings("      words:\n        exam-hand-in: Submit\n"),
)
UNREADABLE_WORDS = Rule(
    id="unreadable-words",
    message="the words for '{name}' cannot be used: {reason}",
    hint="write the text, with a name in braces where something varies: {known}",
    why="Learners would read braces, or a sentence without the number that it is about.",
    example=_settings('      words:\n        exam-minutes-left: "{ $minuts } to go"\n'),
    good=_settings('      words:\n        exam-minutes-left: "{ $minutes } to go"\n'),
)
UNTRANSLATED = Rule(
    id="untranslated-words",
    message="of {all} messages to learners, {count} are not there in the language '{language}': "
    "English is shown",
    hint="translate them under 'words:', or choose one of the languages that the manual names",
    why="A learner who reads no English does not know what a button does.",
    severity="warning",
    example=_settings("", "cy"),
)


def check(course: Course) -> Iterator[Problem]:
    """What is wrong with an author's words, and how many are missing."""
    settings = course.settings
    if not settings.path:
        return
    known = known_ids()
    for name, words in settings.words.items():
        if isinstance(words, str):
            yield from _own(course, (name,), words, known)
            continue
        for inner, text in words.items():
            yield from _own(course, (name, inner), text, known)
    if missing := course.messages.missing:
        place = settings.span("words") if settings.words else settings.span()
        yield UNTRANSLATED.at(place, all=len(known), count=len(missing), language=course.language)
    built = {edition.id for edition in course.editions if not edition.original}
    for number, language in enumerate(settings.languages):
        if language.id not in built or course.is_translation:
            continue
        if missing := settings.messages(language.id).missing:
            place = settings.span("languages", number, "id")
            of, lacks = len(known), len(missing)
            yield UNTRANSLATED.at(place, all=of, count=lacks, language=language.id)


def _own(course: Course, path: tuple[str, ...], text: str, known: list[str]) -> Iterator[Problem]:
    """What is wrong with one of an author's messages."""
    *languages, name = path
    if name not in known:
        near = did_you_mean(name, known) or None
        yield UNKNOWN_WORDS.at(course.settings.name_span("words", *path), near, name=name)
        return
    language = languages[0] if languages else next(nearest(course.language))
    if told := mistake(name, text, language):
        reason, variables = told
        names = ", ".join(f"'{{ ${one} }}'" for one in variables)
        hint = UNREADABLE_WORDS.hint.format(known=names) if names else _NOTHING_VARIES
        place = course.settings.span("words", *path)
        yield UNREADABLE_WORDS.at(place, hint, name=name, reason=reason, known=names)


_NOTHING_VARIES = "write the text as it is to be read; nothing varies in it"
