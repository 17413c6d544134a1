"""What a learner needs who does not see the page: alternative texts, headings in order.

Source: WCAG 2.2, success criteria 1.1.1 and 1.3.1.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from urllib.parse import unquote

from generator.checks.by_file import Sought, by_file, by_page
from generator.model.converted import Heading
from generator.model.course import Course, Markdown
from generator.model.lesson_example import FRONT, LESSON
from generator.model.page import Lesson, Page
from generator.model.words import Inline, Plain
from generator.reader.markup import read_markup
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.span import Span

NO_ALT = Rule(
    id="missing-alt-text",
    may_be_allowed=True,
    message="this picture has no alternative text",
    hint="say between the square brackets what the picture shows: ![what it shows](file)",
    why="Whoever does not see the picture gets nothing at all from it.",
    example={
        LESSON: FRONT + "![](curve.svg)\n",
        "content/first-module/curve.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n",
    },
)
_IN_HTML = 'add what the picture shows: <img alt="what it shows" …>; alt="" for a decoration'
# A picture without words, as far as one line can tell.
_FORGOTTEN = re.compile(r"!\[\s*\]|<img\b(?![^>]*\balt\s*=)", re.IGNORECASE)
SKIPPED_LEVEL = Rule(
    id="skipped-heading-level",
    message="a heading of level {level} follows one of level {before}",
    hint="write it with {marks}",
    why="Screen readers jump from heading to heading; a missing level looks like a missing part.",
    severity="warning",
    example={LESSON: FRONT + "### Steps\n\nText.\n"},
)
SECOND_TITLE = Rule(
    id="second-title",
    message="this lesson has a title already: '{title}'",
    hint="make this a section with '## ', or take 'title:' out of the front matter",
    why="A page with two titles has none: the outline that screen readers show starts twice.",
    severity="warning",
    example={LESSON: FRONT + "# Another title\n\nText.\n"},
)


def check(course: Course) -> Iterator[Problem]:
    """Pictures and headings of every page."""
    look = course.settings.look
    yield from by_page(course, "accessibility", partial(_page, look), look)


def check_texts(course: Course) -> Iterator[Problem]:
    """Pictures of every question and every conversation."""
    yield from by_file(course, sought(course))


def sought(course: Course) -> Sought[Problem]:
    """What `check_texts` looks for."""
    return Sought("accessibility", partial(_in_texts, course.markdown))


def _page(look: str, page: Page) -> Iterator[Problem]:
    places = Places(page.path, page.source or None)
    pictures = _Pictures(places, page.converted.code)
    seen: Counter[str] = Counter()
    for link in page.converted.links:
        if link.tag == "img" and link.alt is None:
            place = pictures.place(link.url, seen[link.url])
            html = "<img" in places.lines[place.line - 1].lower()
            yield NO_ALT.at(place, hint=_IN_HTML if html else None)
            seen[link.url] += 1
    yield from _headings(look, page, places)


def _in_texts(markdown: Markdown, authored: Authored) -> Iterator[Problem]:
    for path, text in authored.fields():
        if (
            isinstance(text, str)
            and not isinstance(text, Plain)
            and ("![" in text or "<img" in text)
        ):
            links = read_markup(markdown(text, isinstance(text, Inline))).links
            if any(link.tag == "img" and link.alt is None for link in links):
                yield NO_ALT.at(authored.span(*path))


class _Pictures:
    """Where a page's pictures without words stand. code: its blocks of code."""

    def __init__(self, places: Places, code: Sequence[str]) -> None:
        self.places, self.code = places, code
        self.known: dict[str, list[int]] = {}

    @cached_property
    def forgotten(self) -> list[tuple[int, str]]:
        """The lines with a picture without words, as far as one line can tell."""
        lines = (
            (number, self.places.lines[number - 1]) for number in self.places.outside(self.code)
        )
        return [(number, line) for number, line in lines if _FORGOTTEN.search(line)]

    def place(self, url: str, nth: int) -> Span:
        """The nth with this address, which may be another in the page than in the file."""
        names = [url.rpartition("/")[2], unquote(url).rpartition("/")[2]]
        for name in filter(None, names):
            if name not in self.known:
                self.known[name] = [n for n, line in self.forgotten if name in line]
            if here := self.known[name]:
                return self._in_line(here[min(nth, len(here) - 1)], name)
        found = self.places.find([f"]({url}", url], nth, self.code)
        found = found or self.places.find(names, nth, self.code, in_path=True)
        return found or self.places.first()

    def _in_line(self, number: int, name: str) -> Span:
        line = self.places.lines[number - 1]
        end = line.index(name) + len(name)
        starts = [match.start() for match in _FORGOTTEN.finditer(line, 0, end)]
        return self.places.line(number, line[starts[-1] if starts else end - len(name) : end])


def _headings(look: str, page: Page, places: Places) -> Iterator[Problem]:
    titled = isinstance(page, Lesson) and page.front is not None and page.front.title
    # A site that is no course as a whole may have its title in its theme.
    before = 1 if titled and look == "course" else 0
    found = 0
    for heading in page.converted.headings:
        place = None
        if heading.level == 1 and titled:
            if place := _heading(places, heading, page, found):
                yield SECOND_TITLE.at(place, title=page.title)
        elif before and heading.level > before + 1:
            marks = f"'{'#' * (before + 1)} '"
            # One that the author has not written is not the author's to mend.
            if place := _heading(places, heading, page, found):
                yield SKIPPED_LEVEL.at(place, level=heading.level, before=before, marks=marks)
        before = heading.level
        found = place.line if place else found


def _heading(places: Places, heading: Heading, page: Page, after: int) -> Span | None:
    """Where a heading is written; its line may hold markup that its text has lost.

    after: the line of the one that was found before; several may have the same words.
    """
    words = re.findall(r"\w+", heading.text)
    marks = "#" * heading.level
    for number, line in enumerate(places.lines[after:], after + 1):
        written = line.lstrip(" >")
        if written.startswith(f"{marks} ") and all(word in written for word in words):
            return places.line(number)
    return places.find([heading.text], outside=page.converted.code)
