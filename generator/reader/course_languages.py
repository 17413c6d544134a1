"""The languages that a course says it has, held against the files that are there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.course import Course
from generator.model.languages import Languages
from generator.model.page import Lesson, Page
from generator.model.question import Question
from generator.model.settings import LanguageField, Settings
from generator.reader.source_files import SourceFiles
from generator.reader.translated import NO_ORIGINAL, OUT_OF_STEP, compare_questions
from generator.text.problems import Problem, Rule, did_you_mean, listed
from generator.text.span import Span

_HEAD = (
    "site_name: A course\ndocs_dir: content\nuse_directory_urls: false\n"
    "theme: {name: material, language: en, font: false}\nplugins:\n"
)
_ENGLISH = "        - {id: en, name: English}\n"
_GERMAN = "        - {id: de, name: Deutsch, complete: false}\n"
_TAIL = "markdown_extensions: [course]\nextra: {generator: false}\n"


def _site(languages: str, before: str = "") -> str:
    course = "  - course:\n      id: the-starter\n      look: course\n      languages:\n"
    return f"{_HEAD}{before}{course}{languages}{_TAIL}"


_HOME = {"content/index.de.md": "---\ntitle: Ein Kurs\n---\n\nWillkommen.\n"}
_NOTE = "---\ntitle: {}\n---\n\nText.\n"

TWICE = Rule(
    id="language-twice",
    message="the language '{id}' is here twice",
    hint="take one of the two out",
    why="A file in that language belongs to one of them, and nobody can say to which.",
    example={**_HOME, "mkdocs.yml": _site(_ENGLISH + _GERMAN + _GERMAN)},
)
NO_SUCH_LANGUAGE = Rule(
    id="no-such-language",
    message="'{id}' is no language of which the theme has words",
    why="Its pages could not be made: menus and buttons would have no words.",
    example={
        **_HOME,
        "mkdocs.yml": _site(f"{_ENGLISH}{_GERMAN}        - {{id: xx, name: X, complete: false}}\n"),
    },
)
WITHOUT_HOME = Rule(
    id="language-without-home",
    message="the language '{id}' has no first page: there is no '{path}'",
    hint="translate the first page, or take the language out until it has one",
    why="The switch to a language leads to its first page wherever a page is not translated.",
    example={"mkdocs.yml": _site(_ENGLISH + _GERMAN)},
)
BESIDE_I18N = Rule(
    id="languages-and-i18n",
    message="the plugin 'i18n' builds the site in several languages, and so does 'languages:'",
    hint="take one of the two out; what 'languages:' does, the plugin is not needed for",
    why="Each page would be made twice, in two places.",
    example={
        "mkdocs.yml": _site(
            _ENGLISH + _GERMAN,
            "  - i18n:\n      languages:\n        - {locale: en, name: English, default: true}\n"
            "        - {locale: de, name: Deutsch, build: false}\n",
        )
    },
)
UNKNOWN_LANGUAGE = Rule(
    id="unknown-language",
    message="'{id}' is none of the languages of this course: so this is a page or a quiz by itself",
    hint="the languages are {known}: add one under 'languages:', or give the file another name",
    why="Learners would meet the same lesson twice, once in a language that they did not choose.",
    severity="warning",
    example={
        **_HOME,
        "mkdocs.yml": _site(_ENGLISH + _GERMAN),
        "content/thanks.md": _NOTE.format("Thanks"),
        "content/thanks.ed.md": _NOTE.format("Dank"),
    },
)
NAMES_NOTHING = Rule(
    id="language-names-nothing",
    message="the language '{id}' has words for the {what} '{name}', and there is none of that name",
    why="What is called otherwise is shown in the original's language, or not at all.",
    severity="warning",
    example={
        **_HOME,
        "mkdocs.yml": _site(
            _ENGLISH
            + "        - {id: de, name: Deutsch, complete: false, nav: {Frist module: Anfang}}\n"
        ),
    },
)

_PLACED = re.compile(
    r"^quiz:[ \t]*['\"]?([^\s'\"]+)|(?:`{3,}|~{3,})[ \t]*(?:quiz|scenario)[ \t]*\n\s*([^\s'\"]+)",
    re.MULTILINE,
)
_PAGES = (".md", ".markdown")


def languages_of(settings: Settings, current: str = "") -> Languages | None:
    """The languages of a course that says it has several; None of one that has one.

    current: that in which it is read now; '' for the original's.
    """
    names = tuple(dict.fromkeys(one.id for one in settings.languages))
    if len(names) < 2:
        return None
    told = tuple(one.id for one in settings.languages if one.complete)
    suffixes = settings.layout == "suffix"
    return Languages(names[0], current or names[0], names, told, suffixes)


@dataclass
class Files:
    """Which files of a course there are in which language. docs, quizzes: their folders.

    pages: by language, the paths of its pages by what the original's are called.
    placed: by language, the ids of the quizzes and conversations that its pages show.
    quiz_files: the paths of those in the original's language. unknown: languages that cannot be
    built, whatever there is in them.
    """

    languages: Languages
    docs: str
    quizzes: str
    pages: dict[str, dict[str, str]] = field(default_factory=dict)
    quiz_names: dict[str, set[str]] = field(default_factory=dict)
    placed: dict[str, set[str]] = field(default_factory=dict)
    quiz_files: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)

    @property
    def home(self) -> str:
        """What the original's first page is called; '' where there is none."""
        names = self.pages[self.languages.original]
        return next((f for f in ("index.md", "README.md") if f in names), "")

    @property
    def built(self) -> tuple[str, ...]:
        """The languages that have a site: those with a first page."""
        known = [name for name in self.languages.all if name not in self.unknown]
        return tuple(x for x in known if not self.home or self.home in self.pages[x])

    def quizzes_in(self, language: str) -> set[str]:
        """The ids of those that a language shows: its own, and those that its pages show."""
        if language == self.languages.original:
            return set().union(*self.quiz_names.values())
        return self.quiz_names[language] | self.placed[language]


def files_of(sources: SourceFiles, languages: Languages, docs: str, quizzes: str) -> Files:
    """Look what there is in which language."""
    found = Files(languages, docs, quizzes)
    for name in languages.all:
        found.pages[name], found.quiz_names[name], found.placed[name] = {}, set(), set()
    for path in sources.below(docs):
        if path.endswith(_PAGES):
            inner, language = apart(languages, path.removeprefix(f"{docs}/"))
            found.pages[language or languages.original].setdefault(inner, path)
            if language not in ("", languages.original):
                found.placed[language] |= placed_in(sources.text(path) or "")
    for path in sources.below(quizzes):
        if path.endswith((".yml", ".yaml")):
            inner, language = languages.apart(path.removeprefix(f"{quizzes}/"))
            name = posixpath.splitext(posixpath.basename(inner))[0]
            found.quiz_names[language or languages.original].add(name)
            found.quiz_files |= {path} if language in ("", languages.original) else set()
    return found


def placed_in(text: str) -> set[str]:
    """The ids of the quizzes and conversations that a page shows."""
    return {above or inside for above, inside in _PLACED.findall(text)}


def apart(languages: Languages, path: str) -> tuple[str, str]:
    """A page's path below its folder without the language, and that, or '', as the layout is."""
    if languages.suffixes:
        return languages.without_suffix(path)
    first, slash, inner = path.partition("/")
    return (inner, first) if slash and first in languages.all else (path, "")


def wrong_with(
    settings: Settings, files: Files, sources: SourceFiles, known: Collection[str]
) -> Iterator[Problem]:
    """What is wrong with a course's languages. known: those of which the theme has words."""
    seen: set[str] = set()
    for number, one in enumerate(settings.languages):
        place = settings.span("languages", number, "id")
        if one.id in seen:
            yield TWICE.at(place, id=one.id)
        elif known and one.id not in known:
            codes = listed(sorted(known))
            hint = did_you_mean(one.id, known) or f"write its code; those that are known: {codes}"
            files.unknown.add(one.id)
            yield NO_SUCH_LANGUAGE.at(place, hint, id=one.id)
        elif one.id not in files.built:
            yield WITHOUT_HOME.at(place, _hint(files, one), id=one.id, path=_home(files, one.id))
        seen.add(one.id)
    yield from _named(settings, "path", [path.id for path in settings.paths])
    yield from _without_original(files)
    yield from _unknown(files, sources, known)


def _home(files: Files, language: str) -> str:
    return files.languages.page_in(language, f"{files.docs}/{files.home}", files.docs)


def _hint(files: Files, language: LanguageField) -> str | None:
    """What to do where a language has no first page: perhaps its files are laid out otherwise."""
    if files.pages[language.id]:
        return None
    suffix, folder = f".{language.id}.md", f"{language.id}/"
    for path in files.pages[files.languages.original]:
        if path.endswith(suffix) or path.startswith(folder):
            other = "folder" if files.languages.suffixes else "suffix"
            return f"'{files.docs}/{path}' lies as in 'layout: {other}': write that, or move it"
    return None


def _named(settings: Settings, what: str, known: Collection[str]) -> Iterator[Problem]:
    """Names of sections or paths that are none."""
    for number, one in enumerate(settings.languages):
        names: Mapping[str, object] = one.nav if what == "section" else one.paths
        for name in names:
            if name not in known:
                field = "nav" if what == "section" else "paths"
                place = settings.name_span("languages", number, field, name)
                hint = did_you_mean(name, known) or f"there are: {listed(known) or 'none'}"
                yield NAMES_NOTHING.at(place, hint, id=one.id, what=what, name=name)


def pair(original: Course, course: Course) -> Iterator[Problem]:
    """Tie the questions in the pages of a translation to the original's; what does not fit."""
    for page in course.every_page:
        there = original.page.get(page.original)
        if there is None:
            continue
        place = f"{there.path}:1"
        # Of questions it was told when they were read.
        own, shown = (
            {one.key for one in which.embeds if not one.question} for which in (page, there)
        )
        for what in sorted(shown - own):
            what = f"the original shows the {_called(what)} here, and the translation does not"
            yield OUT_OF_STEP.at(Span(page.path), _THE_SAME, what=what, place=place)
        for embed in page.embeds:
            if not embed.question and embed.key not in shown:
                what = f"the {_called(embed.key)} is not on this page in the original"
                yield OUT_OF_STEP.at(embed.span, _THE_SAME, what=what, place=place)
        if isinstance(page, Lesson) and isinstance(there, Lesson):
            stated, wanted = ([o.id for o in which.objectives] for which in (page, there))
            if stated != wanted:
                what = f"the original has the objectives {listed(wanted) or 'none'} here"
                span = page.span("objectives")
                yield OUT_OF_STEP.at(span, _OBJECTIVES, what=what, place=place)
        # What a snippet brings was not found then.
        yield from compare_questions(_asked(there), [q for q in _asked(page) if q.original is None])


_THE_SAME = "let both pages show the same exercises, under the same ids"
_OBJECTIVES = "let both have the same objectives, by the same ids in the same order"


def _called(key: str) -> str:
    kind, _, name = key.partition(":")
    return f"{'conversation' if kind == 'scenario' else kind} '{name}'"


def _asked(page: Page) -> list[Question]:
    return [embed.question for embed in page.embeds if embed.question]


def unknown_sections(settings: Settings, titles: Collection[str]) -> Iterator[Problem]:
    """Sections that a language has words for, and that the navigation does not have."""
    return _named(settings, "section", titles)


def _without_original(files: Files) -> Iterator[Problem]:
    originals = files.pages[files.languages.original]
    for language in files.languages.all:
        for inner, path in files.pages[language].items():
            if inner not in originals:
                hint = did_you_mean(inner, originals) or None
                yield NO_ORIGINAL.at(Span(path), hint, original=f"{files.docs}/{inner}")


def _unknown(files: Files, sources: SourceFiles, known: Collection[str]) -> Iterator[Problem]:
    """Files that look as if they were in a language that the course does not have."""
    languages = files.languages
    for folder in dict.fromkeys((files.docs, files.quizzes)):
        quizzes = folder == files.quizzes
        ends = (".yml", ".yaml") if quizzes else _PAGES
        below = (path.removeprefix(f"{folder}/") for path in sources.below(folder))
        names = {name for name in below if name.endswith(ends)}
        strange = list(_suffixed(names)) if quizzes or languages.suffixes else []
        strange += _in_folders(names) if quizzes or not languages.suffixes else []
        for name, code in strange:
            swapped = [one for one in languages.all if sorted(one) == sorted(code)]
            near = did_you_mean(code, swapped or languages.all)
            if code not in languages.all and (swapped or near or code in known):
                hint = f"did you mean '{swapped[0]}'?" if swapped else near or None
                listed_ = listed(f"'{one}'" for one in languages.all)
                place = Span(f"{folder}/{name}")
                yield UNKNOWN_LANGUAGE.at(place, hint, id=code, known=listed_)


def _suffixed(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Files with something behind a dot in their names that stand beside the ones without it."""
    for name in sorted(names):
        stem, ending = posixpath.splitext(name)
        plain, _, code = stem.rpartition(".")
        if f"{plain}{ending}" in names:
            yield name, code


def _in_folders(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Of each outer folder in which all is called as something outside of it, the first file."""
    inner: dict[str, list[str]] = {}
    for name in sorted(names):
        first, slash, rest = name.partition("/")
        if slash:
            inner.setdefault(first, []).append(rest)
    for first, rests in inner.items():
        if all(rest in names for rest in rests):
            yield f"{first}/{rests[0]}", first
