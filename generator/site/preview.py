"""What an author sees in the preview and nobody else: each quiz with all that is in it.

These pages are made by `course serve` alone. A built site has none of them. They are no pages of
the course: no theme, no search, no progress, and nothing in them can be answered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.checks.teaching.guessing import passing_by_chance
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.interaction import (
    ChoiceInteraction,
    GapsInteraction,
    MatchInteraction,
    NumberInteraction,
    OrderInteraction,
    TextInteraction,
)
from generator.model.question import Question, Unscored
from generator.model.quiz import Quiz
from generator.render.environment import environment
from generator.render.renderer import Renderer, relative
from generator.site.bundles import COURSE, ELEMENTS, PREVIEW, bundle
from generator.site.output import OutputFile
from generator.text.problems import Problem, count

FOLDER = "_preview"
_WHEN = "2026-01-01T09:00:00.000Z"


@dataclass(frozen=True)
class Shown:
    """A question as its author sees it. place: 'file:line'. told: what the checks say of it."""

    question: Question
    kind: str
    objective: str
    place: str
    html: str
    told: tuple[Problem, ...]


@dataclass(frozen=True)
class Statistics:
    """A quiz in figures.

    kinds: how many questions of each kind. positions: how often the one right option stands first,
    second and so on. guessed: per cent of the points that random ticks bring on average.
    passes: per cent of attempts at random that pass; None where there is no mark.
    """

    kinds: tuple[tuple[str, int], ...]
    positions: tuple[int, ...]
    points: float
    guessed: int
    passes: float | None


def preview_files(
    course: Course, problems: Sequence[Problem], drafts: Sequence[tuple[str, str]] = ()
) -> Iterator[OutputFile]:
    """The pages of a preview. drafts: the title and the address of each."""
    renderer = Renderer(course)
    page = environment().get_template("preview.html")
    styles = [(COURSE if course.settings.look == "course" else ELEMENTS)[1], PREVIEW[1]]
    quizzes = [(quiz, _about(quiz, problems), statistics(course, quiz)) for quiz in course.quizzes]

    def made(name: str, **given: Any) -> OutputFile:
        url = f"{FOLDER}/{name}.html"
        html = page.render(
            course=course,
            styles=[relative(bundle(style, course.messages).path, url) for style in styles],
            script=relative(bundle(PREVIEW[0], course.messages).path, url),
            link=lambda to: relative(to, url),
            **given,
        )
        return OutputFile(url, html.encode())

    counts = count(problems)
    learners = {"new": {}, "half": half_through(course), "failed": failed(course)}
    yield made("index", quiz=None, quizzes=quizzes, drafts=drafts, counts=counts, learners=learners)
    for quiz, told, figures in quizzes:
        url = f"{FOLDER}/{quiz.id}.html"
        shown = [_shown(course, renderer, quiz, one, told, url) for one in quiz.questions]
        general = [p for p in told if not any(p in one.told for one in shown)]
        yield made(quiz.id, quiz=quiz, shown=shown, figures=figures, general=general)
    for name in PREVIEW:
        yield bundle(name, course.messages)


def statistics(course: Course, quiz: Quiz) -> Statistics:
    """A quiz in figures."""
    kinds = Counter(question.kind for question in quiz.questions)
    places = [
        [part.id for part in asked.parts].index(asked.correct[0])
        for question in quiz.questions
        if isinstance(asked := KINDS[question.kind].interaction(question), ChoiceInteraction)
        and not asked.multiple
        and len(asked.parts) > 2
        and asked.correct
    ]
    mark = course.pass_mark(quiz)
    # The mean of a random attempt: the chance of reaching each per cent of the points, added up.
    guessed = sum(passing_by_chance(quiz, at) for at in range(5, 101, 5)) * 5
    return Statistics(
        kinds=tuple(kinds.most_common()),
        positions=tuple(places.count(n) for n in range(max(places) + 1)) if places else (),
        points=sum(q.points for q in quiz.questions if not isinstance(q, Unscored)),
        guessed=round(guessed),
        passes=round(100 * passing_by_chance(quiz, mark), 1) if mark else None,
    )


def half_through(course: Course) -> dict[str, Any]:
    """The progress of somebody who has done the first half of the lessons, all of it right."""
    lessons = course.lessons[: (len(course.lessons) + 1) // 2]
    questions = [q for lesson in lessons for q in course.questions_on(lesson)]
    return _progress(course, [lesson.id for lesson in lessons], questions, right=True)


def failed(course: Course) -> dict[str, Any]:
    """The progress of somebody who has opened every lesson and got every question wrong."""
    lessons = [lesson.id for lesson in course.lessons]
    found = _progress(course, lessons, course.questions, right=False)
    found["quizzes"] = {
        quiz.id: {
            "seed": 1,
            "started": _WHEN,
            "handed": _WHEN,
            "ends": None,
            "drawn": [question.id for question in quiz.questions[: quiz.drawn]],
            "drafts": {},
            "certainty": {},
            "seen": {},
            "results": [{"seed": 1, "score": 0, "max": quiz.drawn, "at": _WHEN, "objectives": {}}],
            "at": _WHEN,
        }
        for quiz in course.quizzes
        if quiz.as_one
    }
    return found


def _progress(
    course: Course, lessons: Sequence[str], questions: Sequence[Question], right: bool
) -> dict[str, Any]:
    answered = {}
    for question in questions:
        response = _response(question, right)
        if response is not None:
            answered[question.id] = {
                "response": response,
                "score": question.points if right else 0,
                "max": question.points,
                "state": "right" if right else "wrong",
                "attempts": 1,
                "tries": 1,
                "at": _WHEN,
                **({"version": question.version} if question.version != 1 else {}),
            }
    visited = {name: {"visited": _WHEN} for name in lessons}
    return {"version": 1, "course": course.id, "questions": answered, "lessons": visited}


def _response(question: Question, right: bool) -> Any:
    """A right or a wrong answer as it is stored; None where there is none of that kind."""
    asked = KINDS[question.kind].interaction(question)
    if isinstance(asked, ChoiceInteraction):
        others = [part.id for part in asked.parts if part.id not in asked.correct]
        return list(asked.correct) if right else others[:1] or None
    if isinstance(asked, OrderInteraction):
        return list(asked.correct if right else reversed(asked.correct))
    if isinstance(asked, MatchInteraction):
        if right:
            return {source: list(targets) for source, targets in asked.correct.items()}
        targets = [part.id for part in asked.targets]
        return {
            source: [next((one for one in targets if one not in correct), targets[0])]
            for source, correct in asked.correct.items()
        }
    if isinstance(asked, GapsInteraction):
        return {blank.id: str(blank.accept[0]) if right else "?" for blank in asked.blanks}
    if isinstance(asked, TextInteraction):
        return str(asked.accept[0]) if right else "?"
    if isinstance(asked, NumberInteraction):
        return f"{asked.value:g}" if right else f"{asked.value + 1000 + 2 * asked.tolerance:g}"
    return None


def _about(quiz: Quiz, problems: Sequence[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.span.path == quiz.path]


def _shown(
    course: Course,
    renderer: Renderer,
    quiz: Quiz,
    question: Question,
    told: Sequence[Problem],
    url: str,
) -> Shown:
    first = question.span().line
    later = [q.span().line for q in quiz.questions if q.span().line > first]
    end = min(later, default=10**9)
    aim = course.objectives.get(question.objective or "")
    html = renderer.question(question, url, quiz)
    return Shown(
        question=question,
        kind=KINDS[question.kind].title,
        objective=aim.text if aim else "",
        place=f"{quiz.path}:{first}",
        html=html.replace(
            '<details class="course-solution"', '<details open class="course-solution"'
        ),
        told=tuple(problem for problem in told if first <= problem.span.line < end),
    )
