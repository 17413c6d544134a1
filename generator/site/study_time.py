"""How long a lesson takes, as its page, course.json and a learner's record all tell it."""

from __future__ import annotations

from generator.model.course import Course
from generator.model.page import Lesson
from generator.render.scenario_view import MINUTES

WORDS_PER_MINUTE = 180  # a careful reader; Brysbaert (2019) finds 238 for easy silent reading


def minutes(course: Course, lesson: Lesson) -> int:
    """What the author says, else an estimate: reading, a minute a question, conversations.

    Of a pool only those questions count that are drawn.
    """
    if lesson.minutes is not None:
        return lesson.minutes
    scenarios = sum(file.scenario.minutes or MINUTES for file in course.scenarios_on(lesson))
    spared = sum(len(quiz.briefs) - quiz.drawn for quiz in course.quizzes_on(lesson))
    asked = len(course.briefs_on(lesson)) - spared
    return max(1, round(lesson.words / WORDS_PER_MINUTE + asked + scenarios))
