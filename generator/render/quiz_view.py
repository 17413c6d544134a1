"""A quiz as its page shows it: the data that the runtime conducts it by, and its terms in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from generator.locales.messages import Messages
from generator.model.course import Course
from generator.model.page import Lesson, Objective
from generator.model.quiz import Quiz

# How many lessons are named to read again: a page must not grow with the course.
MOST_LESSONS = 3

LinkTo = Callable[[Lesson], str | None]


def quiz_data(course: Course, quiz: Quiz, link: LinkTo) -> dict[str, Any]:
    """What is asked each time, what is drawn, and what there is to read again for each objective.

    link: the way from the page to a lesson; None where it is unknown, or is the page itself.
    """
    return {
        "questions": quiz.ids[: len(quiz.ids) - sum(len(pool.ids) for pool in quiz.draws)],
        "pools": [{"draw": pool.draw, "questions": pool.ids} for pool in quiz.draws],
        "objectives": list(_objectives(course, quiz, link)),
    }


def _objectives(course: Course, quiz: Quiz, link: LinkTo) -> Iterator[dict[str, Any]]:
    """The objectives that the quiz assesses, in the order of the course."""
    assessed: dict[str, list[str]] = {}
    for question in quiz.briefs:
        assessed.setdefault(question.objective or "", []).append(question.id)
    stated = [name for name in assessed if name in course.objective_numbers]
    for name in sorted(stated, key=course.objective_numbers.__getitem__):
        objective = course.objectives[name]
        links = ((lesson.title, link(lesson)) for lesson in _lessons(course, objective))
        known = ({"title": title, "url": url} for title, url in links if url)
        yield {
            "id": objective.id,
            "text": objective.text,
            "questions": assessed[objective.id],
            "lessons": list(islice(known, MOST_LESSONS)),
        }


def _lessons(course: Course, objective: Objective) -> list[Lesson]:
    """The lessons that list an objective, the one that states it first.

    A page that only tests it again is nothing to read.
    """
    found = [
        lesson
        for lesson in course.lessons_with.get(objective.id, ())
        if (lesson.path == objective.path or not _tests(course, lesson))
    ]
    return sorted(found, key=lambda lesson: lesson.path != objective.path)


def _tests(course: Course, lesson: Lesson) -> bool:
    """Whether the lesson leads to a test, and not to practice of what it teaches."""
    quizzes = (course.quiz.get(embed.quiz or "") for embed in lesson.embeds)
    return any(quiz.as_one for quiz in quizzes if quiz)


def terms(course: Course, quiz: Quiz) -> list[str]:
    """What a learner should know before starting, a sentence each; nothing for a plain quiz."""
    one, again = list(_attempt(course.messages, quiz)), list(_more(course, quiz))
    mark = course.pass_mark(quiz)
    passed = [course.messages("quiz-pass-mark", mark=mark)] if mark and (one or again) else []
    return [*one, *passed, *again]


def _attempt(messages: Messages, quiz: Quiz) -> Iterator[str]:
    """How an attempt goes."""
    given, total = quiz.settings, len(quiz.briefs)
    # An exam shows no question before it begins, so that nobody can count them.
    if quiz.drawn < total and (quiz.draws or given.exam):
        yield messages("quiz-questions-drawn", questions=quiz.drawn, total=total)
    elif quiz.draws or given.exam:
        yield messages("quiz-questions", questions=quiz.drawn)
    if quiz.at_end:
        yield messages("quiz-feedback-at-end")
    if given.time_limit:
        yield messages("quiz-time-limit", minutes=given.time_limit)
    if given.certainty:
        yield messages("quiz-certainty")
    # Where some questions say their own, each says how many tries are left once it was answered.
    own = given.question_attempts and not given.certainty
    if own and len({quiz.tries(question) for question in quiz.briefs}) == 1:
        yield messages("quiz-tries", tries=given.question_attempts)


def _more(course: Course, quiz: Quiz) -> Iterator[str]:
    """How attempts go together, and what they are compared with."""
    given, messages = quiz.settings, course.messages
    if given.attempts == 1:
        yield messages("quiz-once")
    elif given.attempts:
        yield messages(f"quiz-attempts-{given.counts}", attempts=given.attempts)
    elif given.counts == "last":
        yield messages("quiz-attempts-any-last")
    before = course.quiz.get(given.pretest or "")
    if before:
        yield messages("quiz-compared", quiz=before.title)
