"""Ids of before (`formerly:`), and old words (`reworded:`), lead to exactly one thing of today."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.by_file import Sought, by_file
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.former import all_former
from generator.model.interaction import named_parts
from generator.model.question import Question
from generator.text.problems import Problem, Rule, did_you_mean

_QUESTION = "kind: true-false, prompt: Is it?, answer: true, objective: first}\n"

FORMER_IN_USE = Rule(
    id="former-id-in-use",
    message="'{id}' cannot be a name of before: {reason}",
    hint="take it out here, or give the other another id",
    why="Old answers under this id would belong to two things, and one of them would get the "
    "answers that were given to the other.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - {id: one, "
        + _QUESTION
        + "  - {id: two, formerly: one, "
        + _QUESTION
    },
)
REWORDED_TO_NOTHING = Rule(
    id="reworded-to-nothing",
    message="nothing in this question reads '{text}'",
    hint="write behind the old words those of today, just as they stand in the question",
    why="Old answers would go on naming something that is not there.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: match\n"
        "    objective: first\n    prompt: What is it?\n    reworded: {Dead end: A wall}\n"
        "    pairs:\n      - {item: Our policy, target: A dead end}\n"
        "      - {item: I will ask for you, target: A way on}\n"
    },
)


def check(course: Course) -> Iterator[Problem]:
    """Names of before that are names of today, or of two things."""
    today = {
        "course": {course.id},
        "lessons": {lesson.id for lesson in course.lessons},
        "objectives": set(course.objectives),
        "paths": {path.id for path in course.settings.paths},
        "quizzes": {quiz.id for quiz in course.quizzes},
        "conversations": {file.id for file in course.scenarios},
        "questions": set(course.question) | {file.id for file in course.scenarios},
    }
    taken: dict[tuple[str, str], str] = {}
    for one in all_former(course):
        other = taken.setdefault((one.what, one.old), one.id)
        if one.old in today[one.what]:
            yield FORMER_IN_USE.at(one.span, id=one.old, reason="something is called so today")
        elif other != one.id:
            yield FORMER_IN_USE.at(one.span, id=one.old, reason=f"'{other}' was called so, too")


def check_questions(course: Course) -> Iterator[Problem]:
    """The same of the parts of every question, and old words without new ones."""
    yield from by_file(course, sought(course))


def sought(_: Course) -> Sought[Problem]:
    """What `check_questions` looks for."""
    return Sought("former", _parts, in_scenarios=False)


def _parts(question: Question) -> Iterator[Problem]:
    former = [
        (path, value) for path, value in question.fields() if "formerly" in path and len(path) > 2
    ]
    if not former and not question.reworded:  # as in nearly all
        return
    item = KINDS[question.kind].item(question)
    parts = list(named_parts(item.interaction))
    ids = {part.id for part in parts}
    for path, value in former:
        if value in ids:
            yield FORMER_IN_USE.at(
                question.span(*path), id=str(value), reason="something is called so today"
            )
    words = dict.fromkeys(" ".join(part.text.split()) for part in parts)
    for old, new in question.reworded.items():
        if " ".join(new.split()) not in words:
            hint = did_you_mean(new, words) or None
            yield REWORDED_TO_NOTHING.at(question.span("reworded", old), hint, text=new)
