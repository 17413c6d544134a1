"""No words are lost between an author's Markdown and the page that is published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from generator.checks.by_file import Sought, by_file, by_page
from generator.model.course import Course, Markdown
from generator.model.lesson_example import FRONT, LESSON
from generator.model.page import Page
from generator.model.words import Inline, Plain
from generator.reader.markup import read_markup
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.span import Span

STRANGE_ELEMENT = Rule(
    id="strange-element",
    message="browsers know no element <{name}>: what stands between the signs is not shown",
    hint="put it in backquotes, as in `<{name}>`, or write &lt; for the sign",
    why="What stands between < and > is taken for HTML, and learners never see it.",
    severity="warning",
    example={LESSON: FRONT + "A List<String> holds texts.\n"},
)
OPEN_ELEMENT = Rule(
    id="element-never-closed",
    message="<{name}> is opened here and never closed: browsers show nothing of what follows",
    hint="put it in backquotes, as in `<{name}>`, if it is a word; else close it with </{name}>",
    why="The rest of the page, its questions and its navigation are gone.",
    example={LESSON: FRONT + "Every page has a <title> that says what it is about.\n"},
)
CRUSHED_CODE = Rule(
    id="code-not-a-block",
    message="this block of code is shown as running text",
    hint="write only the name of the language behind ```, and put an empty line before it",
    why="Code without its lines cannot be read, and some of it is lost.",
    severity="warning",
    example={LESSON: FRONT + "Read this:\n\n```rust,ignore+x y!\nlet a = 1;\nlet b = 2;\n```\n"},
)

_OURS = re.compile(r"`*\s*(?:question|quiz|scenario|dialogue)\b")


def check(course: Course) -> Iterator[Problem]:
    """Elements that nobody knows and fences that were not understood, in pages."""
    yield from by_page(course, "markup", _page)


def check_texts(course: Course) -> Iterator[Problem]:
    """Fences that were not understood, in questions and conversations."""
    yield from by_file(course, sought(course))


def sought(course: Course) -> Sought[Problem]:
    """What `check_texts` looks for."""
    return Sought("markup", partial(_in_texts, course.markdown))


def _page(page: Page) -> Iterator[Problem]:
    places = Places(page.path, page.source or None)
    for name in page.converted.strange:
        # What is not in the author's text is a plugin's, which puts something else there later.
        if place := _element(places, name, page.converted.code):
            yield STRANGE_ELEMENT.at(place, name=name)
    for name in page.converted.swallowing:
        place = _element(places, name, page.converted.code) or places.first()
        yield OPEN_ELEMENT.at(place, name=name)
    for shown in page.converted.crushed:
        if not _OURS.match(shown):  # told as what it was meant for
            yield CRUSHED_CODE.at(_fence(places, shown))


def _in_texts(markdown: Markdown, authored: Authored) -> Iterator[Problem]:
    for path, text in authored.fields():
        if isinstance(text, str) and not isinstance(text, Plain | Inline) and "```" in text:
            for _ in read_markup(markdown(text, False)).crushed:
                yield CRUSHED_CODE.at(authored.span(*path))


def _element(places: Places, name: str, code: Sequence[str]) -> Span | None:
    """The element as its author spelt it, outside code; HTML knows no capitals.

    None where nobody wrote it.
    """
    spelt = re.compile(rf"<{re.escape(name)}(?![\w-])", re.IGNORECASE)
    for number in places.outside(code):
        line = places.lines[number - 1]
        for match in spelt.finditer(line):
            if line.count("`", 0, match.start()) % 2 == 0:
                return places.line(number, match.group())
    return None


def _fence(places: Places, text: str) -> Span:
    """The fence above the first line of what was inside, or the marks that close nothing."""
    above, marks, after = text.partition("\n```")
    if marks and not after.strip("`\n "):
        line_above = places.find([above.strip()])
        return _marks_below(places, line_above) if line_above else places.first()
    lines = [line for line in text.replace("`", "").split("\n") if line.strip()]
    for line in lines[:2]:
        if place := places.find([line.strip()]):
            return place
    number = _never_closed(places.lines)
    return places.line(number) if number else places.first()


def _marks_below(places: Places, above: Span) -> Span:
    below = places.lines[above.line : above.line + 2]
    found = (n for n, line in enumerate(below, above.line + 1) if "```" in line)
    return places.line(next(found, above.line))


def _never_closed(lines: list[str]) -> int:
    """The line (from 1) of marks that open a fence which nothing closes; 0 where there is none."""
    opened = 0
    for number, line in enumerate(lines, 1):
        if marks := re.match(r"[ >]*```+ *(.*)", line):
            opened = number if not opened else opened if marks[1] else 0
    return opened
