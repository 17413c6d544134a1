"""What a course teaches, where, and how that is practised and assessed, from metadata alone.

Claims by the work that makes them, objectives by the module that states them. It is worked out for
a course that names its sources; render.py shows it as a page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.model.course import Course
from generator.model.generated import quiz_page
from generator.model.page import Objective
from generator.model.question import Brief
from generator.model.scenario_file import ScenarioFile
from generator.model.sources import Claim, Work

T = TypeVar("T")

# One question is luck, or a slip.
ENOUGH = 2


@dataclass(frozen=True)
class Place:
    """Where a learner meets something; `path` starts from the course's folder.

    questions: how many there are; 0 for a lesson that teaches and for a conversation.
    """

    title: str
    path: str
    questions: int = 0


@dataclass(frozen=True)
class ClaimCoverage:
    """A claim: the lessons that teach it, what practises it, and where a reply goes against it."""

    claim: Claim
    lessons: tuple[Place, ...]
    questions: int
    asked: tuple[Place, ...]
    scenarios: tuple[Place, ...]
    against: tuple[Place, ...]

    @property
    def taught(self) -> bool:
        """Whether a lesson teaches it."""
        return bool(self.lessons)

    @property
    def practised(self) -> bool:
        """Whether a learner puts it to use, in a question or in a conversation."""
        return bool(self.questions or self.scenarios)


@dataclass(frozen=True)
class ObjectiveCoverage:
    """An objective: the lesson that teaches it, what assesses it, what comes back to it.

    scenarios: the conversations that serve it, but for those of later modules.
    again: questions and conversations of later modules.
    last: it is stated in the last module, so that nothing can come back to it.
    """

    objective: Objective
    lesson: Place
    questions: int
    asked: tuple[Place, ...]
    scenarios: tuple[Place, ...]
    again: tuple[Place, ...]
    last: bool

    @property
    def assessed(self) -> bool:
        """Whether enough questions assess it."""
        return self.questions >= ENOUGH

    @property
    def dropped(self) -> bool:
        """Whether there are later modules, and none comes back to it."""
        return not self.last and not self.again


@dataclass(frozen=True)
class WorkCoverage:
    """A source with its claims."""

    work: Work
    claims: tuple[ClaimCoverage, ...]


@dataclass(frozen=True)
class ModuleCoverage:
    """A module with the objectives that its lessons state."""

    title: str
    objectives: tuple[ObjectiveCoverage, ...]


@dataclass(frozen=True)
class Coverage:
    """The course in figures, by source and by module.

    draws: whether a quiz asks each learner only some of the questions that are counted.
    """

    lessons: int
    questions: int
    scenarios: int
    draws: bool
    works: tuple[WorkCoverage, ...]
    modules: tuple[ModuleCoverage, ...]

    @property
    def claims(self) -> tuple[ClaimCoverage, ...]:
        """Those of all works."""
        return tuple(claim for work in self.works for claim in work.claims)

    @property
    def objectives(self) -> tuple[ObjectiveCoverage, ...]:
        """Those of all modules."""
        return tuple(objective for module in self.modules for objective in module.objectives)


def coverage(course: Course) -> Coverage:
    """Look everything up."""
    index = _Index(course)
    works = tuple(
        WorkCoverage(work, tuple(_claim(claim, index) for claim in work.claims))
        for work in (course.sources.works if course.sources else ())
        if work.claims
    )
    return Coverage(
        lessons=len(course.lessons),
        questions=len(course.briefs),
        scenarios=len(course.scenarios),
        draws=any(quiz.draws for quiz in course.quizzes),
        works=works,
        modules=tuple(_modules(course, index)),
    )


@dataclass(frozen=True)
class _Spot:
    """A page with something to do on it. `module` counts from 0; -1 outside the modules."""

    title: str
    path: str
    module: int
    questions: tuple[Brief, ...]
    scenarios: tuple[ScenarioFile, ...]


# Where something is met: the number of the module, and the place.
_Met = tuple[int, Place]


class _Index:
    """What each claim and each objective is met by, from one walk through the course."""

    def __init__(self, course: Course) -> None:
        self.lessons = _grouped(
            (c, lesson) for lesson in course.lessons for c in dict.fromkeys(lesson.sources)
        )
        questions = course.briefs
        self.citing = Counter(c for question in questions for c in dict.fromkeys(question.sources))
        self.assessing = Counter(question.objective for question in questions)
        spots = _spots(course)
        self.asked_of_claim = _asked(spots, lambda question: question.sources)
        self.asked_of_objective = _asked(spots, lambda question: (question.objective,))
        self.practised = _scenarios(spots, _practised)
        self.violated = _scenarios(spots, _violated)
        self.serving = _scenarios(spots, lambda file: file.scenario.objectives)


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _spots(course: Course) -> list[_Spot]:
    """The pages of the course; then what no page shows, on pages of their own."""
    spots: list[_Spot] = []
    placed: set[str | None] = set()
    numbers = {module.id: number for number, module in enumerate(course.modules)}
    for page in course.every_page:
        module = course.module_of.get(page.path)
        number = numbers[module.id] if module else -1
        asked, scenarios = course.briefs_on(page), course.scenarios_on(page)
        placed |= {name for embed in page.embeds for name in (embed.quiz, embed.scenario)}
        if asked or scenarios:
            spots.append(_Spot(page.title, page.path, number, asked, scenarios))
    for quiz in course.quizzes:
        if quiz.id not in placed:
            path = f"{course.content}/{quiz_page(quiz.id)}"
            spots.append(_Spot(quiz.title, path, -1, quiz.briefs, ()))
    for file in course.scenarios:
        if file.id not in placed:
            path = f"{course.content}/{quiz_page(file.id)}"
            spots.append(_Spot(file.scenario.title, path, -1, (), (file,)))
    return spots


def _asked(
    spots: list[_Spot], names: Callable[[Brief], Iterable[str | None]]
) -> dict[str, list[_Met]]:
    """The pages that ask something of each name, and how many questions of each page do."""
    found: dict[str, list[_Met]] = {}
    for spot in spots:
        counted = Counter(
            name for question in spot.questions for name in dict.fromkeys(names(question))
        )
        for name, count in counted.items():
            if name:
                place = Place(spot.title, spot.path, count)
                found.setdefault(name, []).append((spot.module, place))
    return found


def _scenarios(
    spots: list[_Spot], names: Callable[[ScenarioFile], Iterable[str]]
) -> dict[str, dict[str, list[_Met]]]:
    """By a name and the id of a conversation that has to do with it: the pages that show it."""
    found: dict[str, dict[str, list[_Met]]] = {}
    for spot in spots:
        for file in spot.scenarios:
            place = Place(file.scenario.title, spot.path)
            for name in dict.fromkeys(names(file)):
                found.setdefault(name, {}).setdefault(file.id, []).append((spot.module, place))
    return found


def _practised(file: ScenarioFile) -> Iterator[str]:
    yield from file.scenario.sources
    for scene in file.scenario.scenes.values():
        for choice in scene.choices:
            yield from choice.practises


def _violated(file: ScenarioFile) -> Iterator[str]:
    for scene in file.scenario.scenes.values():
        for choice in scene.choices:
            yield from choice.violates


def _first(
    met: Mapping[str, list[_Met]], wanted: Callable[[int], bool] = lambda module: True
) -> tuple[Place, ...]:
    """Each conversation on the first page that shows it, among the modules that are wanted."""
    places = (next((p for n, p in pages if wanted(n)), None) for pages in met.values())
    return tuple(place for place in places if place)


def _claim(claim: Claim, index: _Index) -> ClaimCoverage:
    taught = index.lessons.get(claim.id, ())
    return ClaimCoverage(
        claim=claim,
        lessons=tuple(Place(lesson.title, lesson.path) for lesson in taught),
        questions=index.citing[claim.id],
        asked=tuple(place for _, place in index.asked_of_claim.get(claim.id, ())),
        scenarios=_first(index.practised.get(claim.id, {})),
        against=_first(index.violated.get(claim.id, {})),
    )


def _modules(course: Course, index: _Index) -> list[ModuleCoverage]:
    stated = _grouped((o.path, o) for o in course.objectives.values())
    found: list[ModuleCoverage] = []
    for number, module in enumerate(course.modules):
        paths = {lesson.path for lesson in module.lessons}
        own = [o for path in paths for o in stated.get(path, ())]
        order = {name: at for at, name in enumerate(course.objectives)}
        own.sort(key=lambda objective: order[objective.id])
        objectives = tuple(_objective(course, objective, number, index) for objective in own)
        found += [ModuleCoverage(module.title, objectives)] if objectives else []
    return found


def _objective(
    course: Course, objective: Objective, module: int, index: _Index
) -> ObjectiveCoverage:
    asked = index.asked_of_objective.get(objective.id, [])
    serving = index.serving.get(objective.id, {})
    later = tuple(place for number, place in asked if number > module)
    lesson = course.page[objective.path]
    return ObjectiveCoverage(
        objective=objective,
        lesson=Place(lesson.title, lesson.path),
        questions=index.assessing[objective.id],
        asked=tuple(place for _, place in asked),
        scenarios=_first(serving, lambda number: number <= module),
        again=later + _first(serving, lambda number: number > module),
        last=module == len(course.modules) - 1,
    )
