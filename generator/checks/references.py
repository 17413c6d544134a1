"""Whatever is named exists: quizzes, objectives, claims."""

from __future__ import annotations

from collections.abc import Iterator

from generator.course import Course, Page
from generator.problems import Problem, Rule, did_you_mean
from generator.span import Span

_FRONT = "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
_QUIZ = "title: A quiz\nquestions:\n  - id: one\n    kind: true-false\n    prompt: Is it?\n"

UNKNOWN_QUIZ = Rule(
    id="unknown-quiz",
    message="there is no quiz called '{id}'",
    why="The learner would find a gap where the quiz should be.",
    example={
        "content/first-module/first-lesson.md": _FRONT + "quiz: frist-quiz\n---\n\nText.\n",
    },
)
QUIZ_TWICE = Rule(
    id="question-twice-on-page",
    message="the question '{id}' stands twice on this page",
    hint="place its quiz once: in the front matter or by a fence",
    why="Two forms with one name cannot be told apart, by a browser or by the learner's progress.",
    example={
        "content/first-module/first-lesson.md": _FRONT
        + "---\n\n```quiz\nfirst-quiz\n```\n\n```quiz\nfirst-quiz\n```\n",
    },
)
UNKNOWN_OBJECTIVE = Rule(
    id="unknown-objective",
    message="no lesson states an objective '{id}'",
    why="A score for an objective that nobody states says nothing.",
    example={"quizzes/first-quiz.yml": _QUIZ + "    answer: true\n    objective: frist\n"},
)
UNKNOWN_CLAIM = Rule(
    id="unknown-claim",
    message="there is no claim '{id}' in {file}",
    why="A lesson that cites a source nobody can find asks for trust it has not earned.",
    example={"quizzes/first-quiz.yml": _QUIZ + "    answer: true\n    sources: [Z9]\n"},
)


def check(course: Course) -> Iterator[Problem]:
    """Dangling references, and a question that stands twice on a page."""
    for page in course.every_page:
        yield from _quizzes(course, page)
        yield from _repeated(course, page)
    for lesson in course.lessons:
        for number, objective in enumerate(lesson.objectives):
            if not _known(course, objective.id):
                yield _objective(course, objective.id, lesson.span("objectives", number))
        for number, claim in enumerate(lesson.sources):
            yield from _claim(course, claim, lesson.span("sources", number))
    for question in course.questions:
        if question.objective and not _known(course, question.objective):
            yield _objective(course, question.objective, question.span("objective"))
        for number, claim in enumerate(question.sources):
            yield from _claim(course, claim, question.span("sources", number))


def _quizzes(course: Course, page: Page) -> Iterator[Problem]:
    for embed in page.embeds:
        if embed.quiz is not None and embed.quiz not in course.quiz_ids:
            folder = course.settings.quizzes
            hint = did_you_mean(embed.quiz, course.quiz_ids)
            hint = hint or f"create '{folder}/{embed.quiz or 'ID'}.yml', or name another quiz"
            yield UNKNOWN_QUIZ.at(embed.span, hint=hint, id=embed.quiz)


def _repeated(course: Course, page: Page) -> Iterator[Problem]:
    seen: set[int] = set()
    for embed in page.embeds:
        quiz = course.quiz.get(embed.quiz or "")
        for question in quiz.questions if quiz else [embed.question]:
            if question and id(question) in seen:
                yield QUIZ_TWICE.at(embed.span, id=question.id)
                break
            seen.add(id(question))


def _known(course: Course, objective: str) -> bool:
    """Whether a lesson states it, or a lesson that cannot be read may have stated it."""
    return objective in course.objectives or bool(course.unread)


def _objective(course: Course, name: str, span: Span) -> Problem:
    hint = did_you_mean(name, course.objectives)
    hint = hint or "state it in a lesson, under 'objectives:', as {id: …, text: …}"
    return UNKNOWN_OBJECTIVE.at(span, hint=hint, id=name)


def _claim(course: Course, name: str, span: Span) -> Iterator[Problem]:
    if name not in course.claims:
        file = f"{course.content}/sources.yml"
        hint = did_you_mean(name, course.claims) or f"add it to {file}, or cite another one"
        yield UNKNOWN_CLAIM.at(span, hint=hint, id=name, file=file)
