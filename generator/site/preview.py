"""What an author sees in the preview and nobody else: all questions with all that is in them.

These pages are made by `course serve` alone. A built site has none of them. They are no pages of
the course: no theme, no search, no progress, and nothing in them can be answered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.checks.teaching.guessing import mean_by_chance, share_of_passes
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
    preview = Preview(course, problems, drafts)
    made = (preview.file(path) for path in preview.paths())
    yield from (file for file in made if file)


class Preview:
    """The pages of a preview, each made when it is asked for.

    drafts: the title and the address of each.
    """

    def __init__(
        self,
        course: Course,
        problems: Sequence[Problem],
        drafts: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.course, self.problems, self.drafts = course, problems, drafts
        self.renderer = Renderer(course)
        # Pages with questions of their own, by the name of their page here.
        self.asking = {
            f"pages/{page.name}": (page, questions)
            for page in course.every_page
            if (questions := [embed.question for embed in page.embeds if embed.question])
        }

    def paths(self) -> Iterator[str]:
        """All that there is, from the root of the site."""
        yield f"{FOLDER}/index.html"
        yield from (f"{FOLDER}/{quiz.id}.html" for quiz in self.course.quizzes)
        yield from (f"{FOLDER}/{name}.html" for name in self.asking)
        yield from (bundle(name, self.course.messages).path for name in PREVIEW)

    def file(self, path: str) -> OutputFile | None:
        """The one at a path; None where there is none."""
        name = path.removeprefix(f"{FOLDER}/").removesuffix(".html")
        if path == f"{FOLDER}/index.html":
            return self._index(path)
        if path == f"{FOLDER}/{name}.html" and name in self.course.quiz:
            quiz = self.course.quiz[name]
            title, figures = quiz.title, statistics(self.course, quiz)
            return self._asked(path, title, quiz.path, quiz.questions, quiz, figures=figures)
        if path == f"{FOLDER}/{name}.html" and name in self.asking:
            page, questions = self.asking[name]
            return self._asked(path, page.title, page.path, questions, None, page=page)
        made = (bundle(one, self.course.messages) for one in PREVIEW)
        return next((one for one in made if one.path == path), None)

    def _index(self, url: str) -> OutputFile:
        course = self.course
        quizzes = [
            (quiz, len(self._about(quiz.path)), _passes(course, quiz)) for quiz in course.quizzes
        ]
        asking = [
            (name, page, len(questions), len(self._about(page.path)))
            for name, (page, questions) in self.asking.items()
        ]
        return self._made(
            url,
            quiz=None,
            quizzes=quizzes,
            asking=asking,
            drafts=self.drafts,
            counts=count(self.problems),
            learners={"new": {}, "half": half_through(course), "failed": failed(course)},
        )

    def _asked(
        self,
        url: str,
        title: str,
        path: str,
        questions: Sequence[Question],
        quiz: Quiz | None,
        **given: Any,
    ) -> OutputFile:
        """A page with questions. path: of the file that they stand in."""
        told = self._about(path)
        shown = [
            _shown(self.course, self.renderer, quiz, questions, one, told, url) for one in questions
        ]
        general = [p for p in told if not any(p in one.told for one in shown)] if quiz else []
        return self._made(url, title=title, quiz=quiz, shown=shown, general=general, **given)

    def _about(self, path: str) -> list[Problem]:
        return [problem for problem in self.problems if problem.span.path == path]

    def _made(self, url: str, **given: Any) -> OutputFile:
        course = self.course
        styles = [(COURSE if course.settings.look == "course" else ELEMENTS)[1], PREVIEW[1]]
        page = environment().get_template("preview.html")
        html = page.render(
            course=course,
            styles=[relative(bundle(style, course.messages).path, url) for style in styles],
            script=relative(bundle(PREVIEW[0], course.messages).path, url),
            link=lambda to: relative(to, url),
            folder=FOLDER,
            **{"title": "", "page": None, "figures": None, **given},
        )
        return OutputFile(url, html.encode())


def _passes(course: Course, quiz: Quiz) -> float | None:
    """Per cent of attempts at random that pass; None where there is no mark."""
    mark = course.pass_mark(quiz)
    return round(100 * share_of_passes(course, quiz, mark), 1) if mark else None


def statistics(course: Course, quiz: Quiz) -> Statistics:
    """A quiz in figures."""
    kinds = Counter(question.kind for question in quiz.questions)
    places = [
        [part.id for part in asked.parts].index(asked.correct[0])
        for question in quiz.questions
        if isinstance(asked := KINDS[question.kind].item(question).interaction, ChoiceInteraction)
        and not asked.multiple
        and len(asked.parts) > 2
        and asked.correct
    ]
    return Statistics(
        kinds=tuple(kinds.most_common()),
        positions=tuple(places.count(n) for n in range(max(places) + 1)) if places else (),
        points=sum(q.points for q in quiz.questions if not isinstance(q, Unscored)),
        guessed=round(100 * mean_by_chance(quiz)),
        passes=_passes(course, quiz),
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
    asked = KINDS[question.kind].item(question).interaction
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


def _shown(
    course: Course,
    renderer: Renderer,
    quiz: Quiz | None,
    beside: Sequence[Question],
    question: Question,
    told: Sequence[Problem],
    url: str,
) -> Shown:
    first = question.span().line
    later = [q.span().line for q in beside if q.span().line > first]
    end = min(later, default=10**9)
    aim = course.objectives.get(question.objective or "")
    html = renderer.question(question, url, quiz)
    return Shown(
        question=question,
        kind=KINDS[question.kind].title,
        objective=aim.text if aim else "",
        place=f"{question.path}:{first}",
        html=html.replace(
            '<details class="course-solution"', '<details open class="course-solution"'
        ),
        told=tuple(problem for problem in told if first <= problem.span.line < end),
    )
