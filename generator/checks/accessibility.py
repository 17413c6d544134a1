"""What a learner needs who does not see the page: alternative texts, headings in order.

Source: WCAG 2.2, success criteria 1.1.1 and 1.3.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.course import Course, Lesson, Page
from generator.text.lesson_text import read_text
from generator.text.problems import Problem, Rule

_FRONT = "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n---\n\n"
_LESSON = "content/first-module/first-lesson.md"

NO_ALT = Rule(
    id="missing-alt-text",
    message="this picture has no alternative text",
    hint="say between the square brackets what the picture shows: ![what it shows](file)",
    why="Whoever does not see the picture gets nothing at all from it.",
    example={
        _LESSON: _FRONT + "![](curve.svg)\n",
        "content/first-module/curve.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n",
    },
)
SKIPPED_LEVEL = Rule(
    id="skipped-heading-level",
    message="a heading of level {level} follows one of level {before}",
    hint="write it with {marks}",
    why="Screen readers jump from heading to heading; a missing level looks like a missing part.",
    example={_LESSON: _FRONT + "### Steps\n\nText.\n"},
)
SECOND_TITLE = Rule(
    id="second-title",
    message="this lesson has a title already: '{title}'",
    hint="make this a section with '## ', or take 'title:' out of the front matter",
    why="A page with two titles has none: the outline that screen readers show starts twice.",
    severity="warning",
    example={_LESSON: _FRONT + "# Another title\n\nText.\n"},
)


def check(course: Course) -> Iterator[Problem]:
    """Pictures and headings of every page."""
    for page in course.every_page:
        for link in page.text.links:
            if link.image and link.alt is None:
                yield NO_ALT.at(link.span)
        yield from _headings(page)
    for authored in (*course.questions, *(file.scenario for file in course.scenarios)):
        for path, text in authored.fields():
            if isinstance(text, str) and ("![" in text or "<img" in text):
                place = authored.span(*path)
                for link in read_text(text, place.path)[0].links:
                    if link.image and link.alt is None:
                        yield NO_ALT.at(place)


def _headings(page: Page) -> Iterator[Problem]:
    titled = isinstance(page, Lesson) and page.front is not None and page.front.title
    before = 1 if titled else 0
    for heading in page.text.headings:
        if heading.level == 1 and titled:
            yield SECOND_TITLE.at(heading.span, title=page.title)
        elif before and heading.level > before + 1:
            marks = f"'{'#' * (before + 1)} '"
            yield SKIPPED_LEVEL.at(heading.span, level=heading.level, before=before, marks=marks)
        before = heading.level
