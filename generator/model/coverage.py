"""What a course teaches, where, and how that is practised and assessed, from metadata alone.

Claims by the work that makes them, objectives by the module that states them. It is worked out for
a course that names its sources; render.py shows it as a page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.course import Claim, Course, Objective, Work
from generator.model.exploration import ScenarioFile
from generator.model.question import Question

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
    spots = _spots(course)
    works = tuple(
        WorkCoverage(work, tuple(_claim(course, claim, spots) for claim in work.claims))
        for work in (course.sources.works if course.sources else ())
        if work.claims
    )
    return Coverage(
        lessons=len(course.lessons),
        questions=len(course.questions),
        scenarios=len(course.scenarios),
        draws=any(quiz.pools for quiz in course.quizzes),
        works=works,
        modules=tuple(_modules(course, spots)),
    )


@dataclass(frozen=True)
class _Spot:
    """A page with something to do on it. `module` counts from 0; -1 outside the modules."""

    title: str
    path: str
    module: int
    questions: tuple[Question, ...]
    scenarios: tuple[ScenarioFile, ...]


def _spots(course: Course) -> list[_Spot]:
    """The pages of the course; then what no page shows, on pages of their own."""
    spots: list[_Spot] = []
    placed: set[str | None] = set()
    for page in course.every_page:
        module = course.module_of.get(page.path)
        number = course.modules.index(module) if module else -1
        asked, scenarios = course.questions_on(page), course.scenarios_on(page)
        placed |= {name for embed in page.embeds for name in (embed.quiz, embed.scenario)}
        if asked or scenarios:
            spots.append(_Spot(page.title, page.path, number, asked, scenarios))
    own = f"{course.content}/quizzes"
    for quiz in course.quizzes:
        if quiz.id not in placed:
            spots.append(_Spot(quiz.title, f"{own}/{quiz.id}.md", -1, quiz.questions, ()))
    for file in course.scenarios:
        if file.id not in placed:
            spots.append(_Spot(file.scenario.title, f"{own}/{file.id}.md", -1, (), (file,)))
    return spots


def _asked(spots: list[_Spot], meant: Callable[[Question], bool]) -> tuple[Place, ...]:
    """The pages that ask such questions, and how many of them."""
    counted = [(spot, sum(map(meant, spot.questions))) for spot in spots]
    return tuple(Place(spot.title, spot.path, count) for spot, count in counted if count)


def _scenarios(spots: list[_Spot], meant: Callable[[ScenarioFile], bool]) -> tuple[Place, ...]:
    """Such conversations, each on the first page that shows it."""
    first: dict[str, Place] = {}
    for spot in spots:
        for file in filter(meant, spot.scenarios):
            first.setdefault(file.id, Place(file.scenario.title, spot.path))
    return tuple(first.values())


def _claim(course: Course, claim: Claim, spots: list[_Spot]) -> ClaimCoverage:
    def practises(file: ScenarioFile) -> bool:
        scenario = file.scenario
        named = (choice.practises for scene in scenario.scenes.values() for choice in scene.choices)
        return claim.id in scenario.sources or any(claim.id in claims for claims in named)

    def violates(file: ScenarioFile) -> bool:
        scenes = file.scenario.scenes.values()
        return any(claim.id in choice.violates for scene in scenes for choice in scene.choices)

    taught = (lesson for lesson in course.lessons if claim.id in lesson.sources)
    return ClaimCoverage(
        claim=claim,
        lessons=tuple(Place(lesson.title, lesson.path) for lesson in taught),
        questions=sum(claim.id in question.sources for question in course.questions),
        asked=_asked(spots, lambda question: claim.id in question.sources),
        scenarios=_scenarios(spots, practises),
        against=_scenarios(spots, violates),
    )


def _modules(course: Course, spots: list[_Spot]) -> list[ModuleCoverage]:
    found: list[ModuleCoverage] = []
    for number, module in enumerate(course.modules):
        own = {lesson.path for lesson in module.lessons}
        objectives = tuple(
            _objective(course, objective, number, spots)
            for objective in course.objectives.values()
            if objective.span.path in own
        )
        found += [ModuleCoverage(module.title, objectives)] if objectives else []
    return found


def _objective(
    course: Course, objective: Objective, module: int, spots: list[_Spot]
) -> ObjectiveCoverage:
    def assesses(question: Question) -> bool:
        return question.objective == objective.id

    def serves(file: ScenarioFile) -> bool:
        return objective.id in file.scenario.objectives

    later = [spot for spot in spots if spot.module > module]
    so_far = [spot for spot in spots if spot.module <= module]
    lesson = course.page[objective.span.path]
    return ObjectiveCoverage(
        objective=objective,
        lesson=Place(lesson.title, lesson.path),
        questions=sum(map(assesses, course.questions)),
        asked=_asked(spots, assesses),
        scenarios=_scenarios(so_far, serves),
        again=_asked(later, assesses) + _scenarios(later, serves),
        last=module == len(course.modules) - 1,
    )
