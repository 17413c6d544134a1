"""A scenario file, and the references inside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.model.condition import MeterTerm
from generator.model.scenario import Scenario
from generator.model.scenario_example import broken
from generator.model.scenario_file import ScenarioFile
from generator.text.problems import Problem, Rule, did_you_mean, listed
from generator.text.yaml_tree import Path, Tree

UNKNOWN_SCENE = Rule(
    id="unknown-scene",
    message="there is no scene and no ending called '{name}'",
    why="The conversation would stop in the middle of a sentence.",
    example=broken("to: refused", "to: refusd"),
)
UNKNOWN_METER = Rule(
    id="unknown-meter",
    message="there is no meter called '{name}'",
    why="An effect on a meter that does not exist changes nothing.",
    example=broken("effect: {anger: -1, trust: 1}", "effect: {angr: -1, trust: 1}"),
)
UNKNOWN_LINE = Rule(
    id="unknown-line",
    message="no choice has the id '{name}'",
    why="The condition could never become true.",
    example=broken("if: anger >= 6", "if: said refund"),
)
OPEN_ROUTE = Rule(
    id="open-route",
    message="the last entry needs no condition, and this one has one",
    hint="take 'if:' out of it, or add one more entry without a condition",
    why="Where no condition holds, the customer would have nothing to say and nowhere to go.",
    example=broken("- {scene: half-solved}", "- {if: trust < 5, scene: half-solved}"),
)
SCENE_AND_ENDING = Rule(
    id="scene-and-ending",
    message="'{name}' is the name of a scene and of an ending",
    hint="give one of the two another name",
    why="A choice that leads there could mean either.",
    example=broken(
        "endings:\n", "endings:\n  opening: {title: He stays, outcome: bad, why: He waits.}\n"
    ),
)


def read_scenario(
    tree: Tree, path: str, id: str | None = None
) -> tuple[ScenarioFile | None, list[Problem]]:
    """The scenario that a file states, with what is wrong inside it.

    A scenario with dangling references comes back as None: nothing can be proved of it. id: its
    name, where the file's is not it.
    """
    scenario, problems = Scenario.from_tree(tree)
    if scenario is None:
        return None, problems
    dangling = [*_routes(scenario), *_effects(scenario), *_conditions(scenario)]
    problems = [*problems, *dangling]
    if problems:
        return None, problems
    return ScenarioFile(id or PurePosixPath(path).stem, path, scenario), []


def _routes(scenario: Scenario) -> Iterator[Problem]:
    known = dict.fromkeys([*scenario.scenes, *scenario.endings])
    for name in scenario.endings:
        if name in scenario.scenes:
            yield SCENE_AND_ENDING.at(scenario.span("endings", name), name=name)
    for name, scene in scenario.scenes.items():
        if scene.says[-1].if_:
            place = scenario.span("scenes", name, "says", len(scene.says) - 1, "if")
            yield OPEN_ROUTE.at(place)
        for c, choice in enumerate(scene.choices):
            here: Path = ("scenes", name, "choices", c, "to")
            for r, route in enumerate(choice.to):
                if route.scene not in known:
                    hint = did_you_mean(route.scene, known)
                    hint = hint or f"the scenes and endings are: {listed(known)}"
                    place = scenario.span(*here, r, "scene")
                    yield UNKNOWN_SCENE.at(place, hint=hint, name=route.scene)
            if choice.to[-1].if_:
                yield OPEN_ROUTE.at(scenario.span(*here, len(choice.to) - 1, "if"))


def _effects(scenario: Scenario) -> Iterator[Problem]:
    for name, scene in scenario.scenes.items():
        for c, choice in enumerate(scene.choices):
            for meter in choice.effect:
                if meter not in scenario.meters:
                    here: Path = ("scenes", name, "choices", c, "effect", meter)
                    yield _unknown_meter(scenario, meter, here)


def _conditions(scenario: Scenario) -> Iterator[Problem]:
    lines = {c.id for scene in scenario.scenes.values() for c in scene.choices if c.id}
    for path, condition in scenario.conditions:
        for term in condition.terms():
            if isinstance(term, MeterTerm):
                if term.meter not in scenario.meters:
                    yield _unknown_meter(scenario, term.meter, path)
            elif term.choice not in lines:
                hint = did_you_mean(term.choice, lines)
                hint = hint or f"give the choice that is meant 'id: {term.choice}'"
                yield UNKNOWN_LINE.at(scenario.span(*path), hint=hint, name=term.choice)


def _unknown_meter(scenario: Scenario, name: str, path: Path) -> Problem:
    hint = did_you_mean(name, scenario.meters)
    hint = hint or f"the meters are: {listed(scenario.meters)}"
    return UNKNOWN_METER.at(scenario.span(*path), hint=hint, name=name)
