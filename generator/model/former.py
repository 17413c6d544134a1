"""Ids that things had before, as authors write them under `formerly:`, each with that of today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.course import Course
from generator.text.span import Span


@dataclass(frozen=True)
class Former:
    """An id of before. what: 'questions', 'lessons', 'quizzes' …; id: today's; span: its place."""

    what: str
    old: str
    id: str
    span: Span


def all_former(course: Course) -> Iterator[Former]:
    """Every id of before, in the order of the course."""
    settings = course.settings
    for n, old in enumerate(settings.formerly):
        yield Former("course", old, course.id, settings.span("formerly", n))
    for p, path in enumerate(settings.paths):
        for n, old in enumerate(path.formerly):
            yield Former("paths", old, path.id, settings.span("paths", p, "formerly", n))
    for lesson in (one for one in course.lessons if one.renamed):
        for n, old in enumerate(lesson.front.formerly if lesson.front else ()):
            yield Former("lessons", old, lesson.id, lesson.span("formerly", n))
        for o, objective in enumerate(lesson.objectives):
            for n, old in enumerate(objective.formerly):
                place = lesson.span("objectives", o, "formerly", n)
                yield Former("objectives", old, objective.id, place)
    yield from _of_quizzes(course)


def _of_quizzes(course: Course) -> Iterator[Former]:
    for quiz in (one for one in course.quizzes if one.settings.formerly):
        for n, old in enumerate(quiz.settings.formerly):
            yield Former("quizzes", old, quiz.id, quiz.settings.span("formerly", n))
    for file in course.scenarios:
        for n, old in enumerate(file.scenario.formerly):
            yield Former("conversations", old, file.id, file.scenario.span("formerly", n))
    for asking in course.asking:
        for question in asking.renamed:
            for n, old in enumerate(question.formerly):
                yield Former("questions", old, question.id, question.span("formerly", n))


def former_ids(course: Course) -> Mapping[str, Mapping[str, str]]:
    """By what they name, ids of before and those of today; nothing that has none."""
    found: dict[str, dict[str, str]] = {}
    for one in all_former(course):
        found.setdefault(one.what, {}).setdefault(one.old, one.id)
    return found


def renames(course: Course) -> Mapping[str, object]:
    """What a page needs to read answers of before under the ids of today; {} where none changed.

    course: ids of before. The others: old → new; of lessons with address and title, as a browser
    remembers where it was.
    """
    former = dict(former_ids(course))
    own = former.pop("course", {})
    lessons = {lesson.id: lesson for lesson in course.lessons}
    found: dict[str, object] = {"course": list(own)} if own else {}
    conversations = former.pop("conversations", {})
    # How a conversation ended is kept among the questions, under its id.
    questions = {**former.pop("questions", {}), **conversations}
    if questions:
        found["questions"] = questions
    if conversations:
        found["scenarios"] = dict(conversations)
    for what, ids in former.items():
        found[what] = (
            {
                old: {"id": new, "url": lessons[new].url, "title": lessons[new].title}
                for old, new in ids.items()
                if new in lessons
            }
            if what == "lessons"
            else dict(ids)
        )
    return found
