"""What pages show of a course besides the texts of their own: titles, addresses, ids, minutes.

Where all of this is as it was, a page is another one only if its own files are others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from generator.model.course import Course
from generator.model.page import Lesson, Page
from generator.site.frames import Frames

# Of a course, what is told file by file; and what is asked by checks alone, or to read questions.
_APART = frozenset(
    {
        *("modules", "pages", "quizzes", "scenarios", "plays", "sources", "digests"),
        *("lock", "translations", "app_icons", "markdown", "quiz_ids", "half_read", "unread"),
    }
)
# Of a page, what nobody sees but who reads the page itself.
_OWN = frozenset({"converted", "source", "embeds"})
_SHOWN = {
    kind: [field.name for field in fields(kind) if field.name not in _OWN]
    for kind in (Page, Lesson)
}


def glimpse(course: Course, frames: Frames) -> Iterator[str]:
    """All that pages show of what is not in their own files, as texts to make a key of."""
    about = (field.name for field in fields(course) if field.name not in _APART)
    yield repr([(name, getattr(course, name)) for name in about])
    yield frames.former
    for module in course.modules:
        lessons = [lesson.path for lesson in module.lessons]
        yield repr((module.id, module.title, module.page and module.page.path, lessons))
    for page in course.every_page:
        yield repr(_of_page(page, frames))
    for quiz in course.quizzes:
        yield quiz.told
    # Conversations, sources and whatever else is short is a page's own as a whole.
    apart = {*course.page, *(quiz.path for quiz in course.quizzes)}
    yield repr(sorted(item for item in course.digests.items() if item[0] not in apart))


def _of_page(page: Page, frames: Frames) -> tuple[object, ...]:
    """What other pages show of one."""
    said = [getattr(page, name) for name in _SHOWN[type(page)]]
    asks = [(embed.quiz, embed.scenario, embed.brief) for embed in page.embeds]
    minutes = frames.minutes(page) if isinstance(page, Lesson) else None
    return type(page).__name__, said, asks, minutes
