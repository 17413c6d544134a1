"""The index of the search: what a learner's browser loads piece by piece, when somebody searches.

Everything is a classic script, which works from a disk too. `index.js` says where which term is;
`terms-N.js` holds the terms from one to another in their order, with what they were found in;
`page-N.js` the words of a page, to show them; `words.js` all terms, for what was typed with a slip.
So what a search loads depends on what was typed, and hardly on the length of the course.

Only what authors write in pages is searched, never what is asked: the answers would be found. The
pages of the course itself, such as the learner's notes, are found by what they are called.
How much a page has of a term is worked out here, and kept as one letter. The browser
(runtime/search/) weighs how rare the terms are, and adds up.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from generator.model.course import Course
from generator.model.generated import GeneratedPage
from generator.model.page import Lesson, Module, Page
from generator.site.output import OutputFile
from generator.site.postings import all_postings, base36, postings, told
from generator.site.standing import StandingFiles
from generator.text.apart import glanced
from generator.text.shelves import drawer, remembered
from generator.text.terms import terms

FOLDER = "search"
# In one file of terms: about as many characters as a picture of a button has bytes.
SHARD = 16_000
_GRADES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

# What a term weighs by where it stands. A text adds up to 1, however often it has the term.
# Keywords are what learners call a subject, in their author's own words: as good as a title.
TITLE, KEYWORDS, HEADING, ABOUT, _SATURATION = 3.0, 3.0, 2.0, 1.5, 1.2
_HEAVIEST = TITLE + KEYWORDS + ABOUT + 1
_USUAL = 120  # words of a section
_OWN = 0.6  # of a lesson's weight has a page of the course itself: a lesson may be about notes
# From where on a weight is worth the next letter: the square root of its share, rounded.
_STEPS = [_HEAVIEST * ((n - 0.5) / (len(_GRADES) - 1)) ** 2 for n in range(1, len(_GRADES))]


@dataclass(frozen=True)
class Entry:
    """A page as it is searched. sections: id, heading and words of each, the page's own first.

    about: what it says of itself: its description, its objectives. keywords: what it does not say.
    said: stands for the sections in keys. Only a page that has changed is asked for these.
    """

    url: str
    title: str
    module: str
    about: str
    said: str
    sections: Callable[[], tuple[tuple[str, str, str], ...]] = field(repr=False)
    boost: float = 1.0
    keywords: str = ""


def entries(course: Course) -> Iterator[Entry]:
    """The pages of a course, in its order: modules with their lessons, the others, its own."""
    for module in course.modules:
        for page in (module.page, *module.lessons):
            if page is not None:
                yield from _entry(course, page, module)
    inner = {lesson.path for lesson in course.lessons}
    inner |= {module.page.path for module in course.modules if module.page}
    for page in course.pages:
        if page.path not in inner:
            yield from _entry(course, page)
    for path, made in course.generated.items():
        if made.keywords and path in course.urls:
            yield _own(course.urls[path], made)


def _own(url: str, page: GeneratedPage) -> Entry:
    """A page that no author writes."""
    return Entry(
        url=url,
        title=page.title,
        module="",
        about="",
        said=page.description,
        sections=lambda: (("", "", page.description),),
        boost=_OWN,
        keywords=page.keywords,
    )


def _entry(course: Course, page: Page, module: Module | None = None) -> Iterator[Entry]:
    if not page.boost or page.path not in course.urls:
        return
    stated = course.objectives
    objectives = page.objectives if isinstance(page, Lesson) else ()
    about = [o.text or stated[o.id].text for o in objectives if o.text or o.id in stated]
    yield Entry(
        url=course.urls[page.path],
        title=page.title,
        module=module.title if module and module.page is not page else "",
        about=" ".join(filter(None, [page.description, *about])),
        said=page.converted.said,
        sections=lambda: tuple(_sections(page)),
        # Whoever looks for a subject wants the lesson, not a list that names it.
        boost=page.boost if isinstance(page, Lesson) else page.boost * 0.7,
        keywords=page.keywords,
    )


def _sections(page: Page) -> Iterator[tuple[str, str, str]]:
    """Those that nothing can lead to are part of the one before."""
    texts = glanced(page.converted).sections
    id, heading, words = "", "", [texts[0] or ""] if texts else []
    for one, text in zip(page.converted.headings, texts[1:], strict=True):
        if text is None:
            continue
        if one.level > 1 and one.id:
            yield id, heading, " ".join(filter(None, words))
            id, heading, words = one.id, one.text, [text]
        else:
            words += [one.text, text] if one.level > 1 else [text]
    yield id, heading, " ".join(filter(None, words))


def known_terms(entry: Entry, language: str) -> Mapping[str, str]:
    """As `page_terms`; known of a page that reads as it did."""
    return remembered("search", (repr(entry), language), lambda: page_terms(entry, language))


def page_terms(entry: Entry, language: str) -> Mapping[str, str]:
    """By term, the sections of a page that have it: of each its number and a letter, how much.

    In base 36, so that `0C2A` says much of section 0 and little of section 2. It depends on the
    page alone.
    """
    found: dict[str, str] = {}
    boost = entry.boost
    for number, (_, heading, text) in enumerate(entry.sections() or [("", "", "")]):
        words = list(terms(text, language))
        size = 0.25 + 0.75 * len(words) / _USUAL
        here = {term: n / (n + _SATURATION * size) for term, n in Counter(words).items()}
        _add(here, heading, HEADING, language)
        if number == 0:
            _add(here, entry.title, TITLE, language)
            _add(here, entry.about, ABOUT, language)
            _add(here, entry.keywords, KEYWORDS, language)
        place = base36(number)
        # Hundreds of terms have one of a few weights.
        marks = {much: f"{place}{_grade(much * boost)}" for much in {*here.values()}}
        for term, much in here.items():
            found[term] = found.get(term, "") + marks[much]
    return found


def _add(here: dict[str, float], text: str, weight: float, language: str) -> None:
    for term in set(terms(text, language)):
        here[term] = here.get(term, 0.0) + weight


def _grade(much: float) -> str:
    """A letter for a weight; the browser squares what it stands for."""
    return _GRADES[bisect_right(_STEPS, much)]


def search_files(course: Course, standing: StandingFiles | None = None) -> Iterator[OutputFile]:
    """All files of the index. standing: what is known of the last site."""
    found = list(entries(course))
    folder = f"{course.base}{FOLDER}"
    kept = drawer("search")
    keys = [kept.key(repr(entry), course.language) for entry in found] if kept else []
    for number, entry in enumerate(found):
        path, make = f"{folder}/page-{number}.js", partial(_page, number, entry)
        known = standing.made(keys[number], path, make) if standing and keys else None
        yield known or OutputFile(path, make())
    if kept:
        terms_of = partial(_terms_of, found, course.language)
        lines = postings(keys, terms_of, kept, course.language)
    else:
        lines = all_postings(page_terms(entry, course.language) for entry in found)
    starts: list[str] = []
    shard: dict[str, str] = {}
    size = 0
    for term, line in lines.items():
        of = told(line)
        if shard and size + len(of) > SHARD:
            yield _shard(folder, starts, shard)
            shard, size = {}, 0
        shard[term] = of
        size += len(term) + len(of) + 6
    if shard:
        yield _shard(folder, starts, shard)
    yield _script(f"{folder}/words.js", "words", _words(lines))
    about = {"pages": len(found), "language": course.language, "starts": starts}
    yield _script(f"{folder}/index.js", "index", about)


def _terms_of(found: Sequence[Entry], language: str, number: int) -> Mapping[str, str]:
    return known_terms(found[number], language)


def _page(number: int, entry: Entry) -> bytes:
    """The script with the words of a page."""
    page = [entry.url, entry.title, entry.module, entry.about, entry.sections()]
    return _code(f"page-{number}", page)


def _shard(folder: str, starts: list[str], shard: Mapping[str, str]) -> OutputFile:
    name = f"terms-{len(starts)}"
    starts.append(next(iter(shard)))
    return _script(f"{folder}/{name}.js", name, shard)


def _words(every: Iterable[str]) -> str:
    """Terms of letters: of each how many letters it shares with the one before, and the rest."""
    parts, before = [], ""
    for term in every:
        if not term.isalpha() or len(term) < 3:
            continue
        shared = 0
        while shared < min(len(term), len(before), 35) and term[shared] == before[shared]:
            shared += 1
        parts.append(f"{base36(shared)}{term[shared:]}")
        before = term
    return " ".join(parts)


def _script(path: str, name: str, data: object) -> OutputFile:
    return OutputFile(path, _code(name, data))


def _code(name: str, data: object) -> bytes:
    """A piece as a script that hands it over."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    code = f"(self.courseSearch=self.courseSearch||[]).push([{json.dumps(name)},{text}]);\n"
    return code.encode()
