"""A lesson says what it is for, and something shows whether that was reached."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.text.problems import Problem, Rule

NO_OBJECTIVES = Rule(
    id="lesson-without-objectives",
    message="this lesson states no objectives",
    hint="add 'objectives:' with one to four things a learner can do afterwards",
    severity="warning",
    why="Without an objective neither the learner nor the author can tell whether it worked.",
    example={
        "content/first-module/second-lesson.md": "---\ntitle: A lesson\nlesson: true\n---\n\n"
        "Text.\n",
    },
)
NOT_ASSESSED = Rule(
    id="objective-not-assessed",
    message="no question assesses the objective '{id}'",
    hint="give a question 'objective: {id}', or take the objective out",
    severity="warning",
    why="An objective that is never assessed is a promise that nobody checks.",
    example={
        LESSON: "---\ntitle: A lesson\nobjectives:\n"
        "  - {id: first, text: Name one thing.}\n  - {id: second, text: Name another.}\n"
        "quiz: first-quiz\n---\n\nText.\n"
    },
)


def check(course: Course) -> Iterator[Problem]:
    """Lessons without objectives and objectives that neither question nor scenario assesses."""
    # A site that states no objectives anywhere has questions, and is no course for them.
    for lesson in course.lessons if course.objectives else ():
        if not lesson.objectives and lesson.path not in course.unread:
            yield NO_OBJECTIVES.at(lesson.span())
    assessed = {brief.objective for brief in course.briefs} | course.half_read
    assessed |= {name for file in course.scenarios for name in file.scenario.objectives}
    if None in course.half_read:  # a question that cannot be read may assess anything
        return
    for objective in course.objectives.values():
        if objective.id not in assessed:
            yield NOT_ASSESSED.at(objective.span, id=objective.id)
