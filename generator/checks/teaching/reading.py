"""Whether the course can be read: how hard its lessons are, whether its words are its own.

How hard a text is, LIX says: the words of a sentence, plus how many of a hundred words have more
than six letters. It counts no syllables, so it holds for most languages of Europe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import unescape

from generator.checks.by_file import Findings, Sought, by_file, by_page
from generator.checks.teaching.one_right import Look, OneRight, in_english
from generator.model.converted import Converted
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.lesson_example import LESSON
from generator.model.page import Lesson, Page
from generator.model.quiz import Quiz
from generator.model.words import Plain
from generator.text.counting import in_line, unspaced, words_of
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered
from generator.text.terms import SIGNS

FEWEST = 100  # words that say something about a lesson
_LONG = 6  # letters beyond which a word counts as long

_OTHER = "content/first-module/glossary.md"
_TOP = (
    "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
    "quiz: first-quiz\n---\n\n"
)
_SETTINGS = (
    "site_name: A course\ndocs_dir: content\nuse_directory_urls: false\n"
    "theme: {name: material, font: false}\nplugins:\n"
    "  - course: {look: course, reading_level: 40}\nmarkdown_extensions: [course, def_list]\n"
)
_HARD = (
    "Organisational considerations notwithstanding, representatives encountering dissatisfied "
    "customers should systematically investigate underlying expectations before communicating "
    "prospective solutions to whichever department administers them. "
)
_EASY = "First you listen. Then you ask what went wrong. Then you say what you can do. "

HARD_TO_READ = Rule(
    id="hard-to-read",
    message="this lesson reads like {lix}, and the course aims at {target}: a sentence has {words} "
    "words, and {long} of 100 words are long",
    hint="begin with the longest sentence, “{where} …”: make two of it",
    why="Whoever works out the sentence has nothing left for the thought.",
    source="Björnsson, Läsbarhet (1968); the scale is LIX: 30 a story, 40 a newspaper, 50 a "
    "report, 60 a law",
    severity="warning",
    example={"mkdocs.yml": _SETTINGS, LESSON: f"{_TOP}{_HARD * 5}\n"},
    good={"mkdocs.yml": _SETTINGS, LESSON: f"{_TOP}{_EASY * 8}\n"},
)
NEVER_USED = Rule(
    id="term-never-used",
    message="no lesson and no question uses '{term}', which the glossary explains",
    hint="use it where it is meant, or take it out of the glossary",
    why="A term that nobody meets is one more word to learn, for nothing.",
    severity="note",
    example={
        "mkdocs.yml": _SETTINGS,
        _OTHER: "---\ntitle: Glossary\n---\n\nLesson\n:   A page.\n\nHaruspex\n:   A seer.\n",
    },
    good={
        "mkdocs.yml": _SETTINGS,
        _OTHER: "---\ntitle: Glossary\n---\n\nLesson\n:   A page that teaches.\n",
    },
)
COLOUR_ALONE = Rule(
    id="colour-alone",
    message="“{words}” says by colour alone which ones are meant",
    hint="say it in words as well: by their place, their name or their sign",
    why="One man in twelve does not see it so, and who listens to the page hears of no colour.",
    source="WCAG 2.2, success criterion 1.4.1",
    severity="note",
    example={LESSON: f"{_TOP}Mind the words in red: they make it worse.\n"},
    good={LESSON: f"{_TOP}Mind the words in red and bold, with a cross behind them.\n"},
)

_PARTS = (
    "words?|text|sentences?|lines?|items?|boxe?s?|cells?|fields?|options?|parts?|steps?|rows?|ones"
)
_COLOURS = "red|green|blue|yellow|orange|purple|pink"
_NAMES_COLOUR = re.compile(f" (?:{_COLOURS})")
_BY_COLOUR = re.compile(
    rf"\b(?:(?:{_PARTS}) (?:(?:is|are|that is|that are) )?"
    r"(?:marked |shown |highlighted |printed )?in "
    rf"(?:{_COLOURS})|(?:marked|highlighted) (?:in )?(?:{_COLOURS})|"
    rf"the (?:{_COLOURS}) (?:words?|text|sentences?|lines?|items?|cells?|fields?|ones|rows?))\b"
    r"(?! (?:and|with|,))",
    re.IGNORECASE,
)
_GLOSSARY = re.compile(r"glossar", re.IGNORECASE)
_TERM = re.compile(r"<dt\b[^>]*>(.*?)</dt>", re.DOTALL)
_UNREAD = re.compile(
    r"<(pre|code|math|script|style|svg|table|h[1-6]|summary|figcaption)\b.*?</\1>", re.DOTALL
)
_END = re.compile(r"</(?:p|li|h[1-6]|td|th|dt|dd|summary|figcaption|caption|div)>|<br\s*/?>")
_MARKUP = re.compile(r"<[^>]*>")
_WORD = re.compile(rf"(?:[^\W\d_]|[{SIGNS}])+(?:['\u2019-](?:[^\W\d_]|[{SIGNS}])+)*")
_BETWEEN = re.compile(r"[,()/;、，（）／；]| or ")  # noqa: RUF001
# Where a sentence ends. A full stop or a colon has a space behind it; Japanese marks need none.
_STOP = re.compile(r"[.!?:;؟؛۔।]+(?=\s|$)|[。！？；：]+")  # noqa: RUF001


def check(course: Course, looks: Sequence[Look]) -> Iterator[Problem]:
    """Lessons that are harder than the course wants to be, terms in vain, colour alone."""
    target = course.settings.reading_level
    for lesson in course.lessons if target else ():
        yield from _levels(lesson, (target,), partial(_too_hard, lesson, target or 0))
    for page in _glossaries(course):
        yield from _unused(course, page)
    if in_english(course):
        yield from by_page(course, "colour", _by_colour)
        for one in looks:
            yield from one.seen["reading"]


_levels = Findings()


def _too_hard(lesson: Lesson, target: float) -> list[Problem]:
    found = sentences(lesson.converted.html)
    words = [word for one in found for word in one]
    if len(words) < FEWEST or (level := lix(found)) <= target:
        return []
    places = Places(lesson.path, lesson.source or None)
    longest = max(found, key=len)
    where = in_line(longest[:5])
    problem = HARD_TO_READ.at(
        places.find([where, in_line(longest[:2])]) or places.first(),
        lix=round(level),
        target=round(target),
        words=round(len(words) / len(found)),
        long=round(100 * sum(len(word) > _LONG for word in words) / len(words)),
        where=where,
    )
    return [problem]


def sentences(html: str) -> list[list[str]]:
    """The words of each sentence of running text: headings and tables are none."""
    text = unescape(_MARKUP.sub("", _END.sub(".\n", _UNREAD.sub(" ", html))))
    found = (
        [part for word in _WORD.findall(piece) for part in words_of(word)]
        for piece in _STOP.split(text)
    )
    return [words for words in found if words]


def lix(found: list[list[str]]) -> float:
    """How hard sentences are to read: LIX, about 20 to 70."""
    words = [word for one in found for word in one]
    if not words:
        return 0.0
    return len(words) / len(found) + 100 * sum(len(word) > _LONG for word in words) / len(words)


def sought(course: Course) -> Iterator[Sought[str]]:
    """What is looked for in questions: the terms of each glossary."""
    return (_terms_in(_stems_of(_terms(page))) for page in _glossaries(course))


def _glossaries(course: Course) -> Iterator[Page]:
    for page in course.own_pages:
        if _GLOSSARY.search(page.name) or _GLOSSARY.search(page.title):
            yield page


def _unused(course: Course, glossary: Page) -> Iterator[Problem]:
    """Terms of a glossary that are nowhere else. A term in several words may be bent."""
    terms = _terms(glossary)
    stems = _stems_of(terms)
    met = set(by_file(course, _terms_in(stems)))
    for page in course.every_page:
        if page is not glossary:
            met.update(_on_pages(page, stems, partial(_met_on, page.converted, stems)))
    places = Places(glossary.path, glossary.source or None)
    for term, names in terms:
        if not any(met.issuperset(name) for name in names):
            yield NEVER_USED.at(places.find([term]) or places.first(), term=term)


# A term, and of each of its names what is looked for.
_Term = tuple[str, Sequence[tuple[str, ...]]]


def _terms(glossary: Page) -> list[_Term]:
    """Those of a glossary. 'Carry, connect' are two; 'Value added tax (VAT)' is known by either."""
    found = (
        unescape(_MARKUP.sub("", match[1])).strip()
        for match in _TERM.finditer(glossary.converted.html)
    )
    return [
        (term, [_stems(name.strip().casefold()) for name in _BETWEEN.split(term) if name.strip()])
        for term in found
    ]


def _stems_of(terms: Sequence[_Term]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem for _, names in terms for name in names for stem in name))


def _terms_in(stems: tuple[str, ...]) -> Sought[str]:
    return Sought("terms", partial(_met_in, stems), (stems,))


_on_pages = Findings()


def _stems(name: str) -> tuple[str, ...]:
    """What of a name is looked for: beginnings of its words, or where it has none all of it."""
    if unspaced(name):
        return (name,)
    return tuple(word[: max(4, len(word) - 2)] for word in _WORD.findall(name))


def _met_on(converted: Converted, stems: Sequence[str]) -> list[str]:
    parts = ("terms", converted.digest, *stems)
    return remembered("reads", parts, lambda: _met(converted.text, stems))


def _met_in(stems: Sequence[str], authored: Authored) -> list[str]:
    texts = (text for _, text in authored.fields() if isinstance(text, str))
    return _met(" ".join(texts), stems)


def _met(text: str, stems: Sequence[str]) -> list[str]:
    """Those with which a word of a text begins."""
    text = text.casefold()
    return [stem for stem in stems if stem in text and (unspaced(stem) or _begins(stem, text))]


def _begins(stem: str, text: str) -> bool:
    """Whether a word of a text begins so. It is asked for each stem and each text of a course."""
    at = text.find(stem)
    while at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at = text.find(stem, at + 1)
    return at >= 0


def _by_colour(page: Page) -> Iterator[Problem]:
    places, converted = Places(page.path, page.source or None), page.converted

    def look() -> list[str]:
        return [match[0] for match in _coloured(converted.text)]

    for words in remembered("reads", ("colour", converted.digest), look):
        place = places.find([words], outside=converted.code)
        if place:
            yield COLOUR_ALONE.at(place, words=words)


def look(file: Quiz | Embed, _: Sequence[OneRight], english: bool) -> list[Problem]:
    """What questions of a file say by colour alone."""
    return [
        COLOUR_ALONE.at(question.span(*path), words=match[0])
        for question in (file.questions if english else ())
        for path, text in question.fields()
        if isinstance(text, str) and not isinstance(text, Plain)
        for match in _coloured(text)
    ]


def _coloured(text: str) -> Iterator[re.Match[str]]:
    """What is known by its colour alone. Few texts name one, which is quickly seen."""
    if _NAMES_COLOUR.search(text.lower()):
        yield from _BY_COLOUR.finditer(text)
