"""Paths through a course: which lessons those take who have not the time for all."""

from __future__ import annotations

from dataclasses import dataclass

from generator.locales.messages import Messages
from generator.model.page import Lesson
from generator.model.settings import PathField

# The path through all lessons, where no author gives it a name.
EVERYTHING = PathField(id="everything", title=Messages.of()("path-everything"))


@dataclass(frozen=True)
class LearningPath:
    """A path with its lessons, in its order. whole: it leads through all lessons there are."""

    id: str
    title: str
    description: str
    lessons: tuple[Lesson, ...]
    whole: bool = False


def learning_paths(
    declared: tuple[PathField, ...], lessons: tuple[Lesson, ...], messages: Messages
) -> tuple[LearningPath, ...]:
    """The paths that an author has declared, with their lessons; none where none is declared.

    The path through everything is always among them, last where its author gives it no place.
    """
    if all(path.lessons is None for path in declared):
        return ()
    if all(path.lessons is not None for path in declared):
        declared = (*declared, EVERYTHING)
    named = {lesson.id: lesson for lesson in reversed(lessons)}
    return tuple(
        LearningPath(
            id=path.id,
            title=messages("path-everything") if path is EVERYTHING else path.title,
            description=path.description or "",
            lessons=lessons
            if path.lessons is None
            else tuple(named[name] for name in dict.fromkeys(path.lessons) if name in named),
            whole=path.lessons is None,
        )
        for path in declared
    )
