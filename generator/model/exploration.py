"""Everything that can happen in a conversation: all states, all ways, all ends.

A state is a scene, the value of each meter, and which lines that a condition asks for were said.
Effects are whole numbers and meters have ranges, so the states are finitely many; they are all
visited, and what is said about a scenario is proved, not sampled.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from operator import add
from typing import NamedTuple

from generator.model.condition import Condition, SaidTerm
from generator.model.scenario import Choice, Scenario
from generator.text.yaml_tree import Path

# The largest of our own conversations has some hundreds of states.
MOST_STATES = 100_000
# So many values, terms of conditions and lines that were said are looked at, in all states
# together: some ten thousand states of a common conversation, or fewer of a crowded one.
MOST_LOOKS = 1_000_000
# Lines that conditions ask for, times scenes.
MOST_REMEMBERED = 500_000


@dataclass(eq=False, slots=True)
class State:
    """A moment: `scene` may be an ending; meters in the order of the scenario's meters.

    An exploration has each of its states once. So a state is known by being itself: whoever looks
    one up, as proofs do all the time, compares no meters.
    """

    scene: str
    meters: tuple[int, ...]
    said: frozenset[str]


@dataclass(eq=False, slots=True)
class Step:
    """The choice with this number, taken in a state, leading to another."""

    before: State
    choice: int
    after: State


class OutOfRange(NamedTuple):
    """A choice that would push a meter out of its range, with the way there."""

    step: Step
    meter: str
    value: int


@dataclass(eq=False)
class Exploration:
    """All that can happen.

    steps: every state that was visited, with what can be done there; an ending has no steps.
    verdicts: for each condition, by its path, whether it was ever true and ever false.
    complete: False where there were too many states to visit them all.
    """

    scenario: Scenario
    start: State
    steps: dict[State, tuple[Step, ...]] = field(default_factory=dict)
    came_from: dict[State, Step] = field(default_factory=dict)
    out_of_range: list[OutOfRange] = field(default_factory=list)
    verdicts: dict[Path, set[bool]] = field(default_factory=dict)
    complete: bool = True

    @cached_property
    def _states(self) -> dict[str, list[State]]:
        found: dict[str, list[State]] = {}
        for state in self.steps:
            found.setdefault(state.scene, []).append(state)
        return found

    def states(self, scene: str) -> list[State]:
        """The states in which a scene or an ending is met, nearest first."""
        return self._states.get(scene, [])

    @cached_property
    def turns(self) -> Mapping[State, int]:
        """How many turns the shortest way to each state takes."""
        found = {self.start: 0}
        for state, step in self.came_from.items():  # nearest first
            found[state] = found[step.before] + 1
        return found

    def path_to(self, state: State, most: int | None = None) -> list[Step]:
        """The shortest way from the start to a state; at most so many steps of its end."""
        path: list[Step] = []
        while state in self.came_from and len(path) != most:
            path.append(self.came_from[state])
            state = path[-1].before
        return path[::-1]

    def meters(self, state: State) -> Mapping[str, int]:
        """A state's meters by name."""
        return dict(zip(self.scenario.meters, state.meters, strict=True))

    def is_ending(self, state: State) -> bool:
        """Whether the conversation is over."""
        return state.scene in self.scenario.endings

    def endless(self) -> set[State]:
        """The states from which no ending can be reached any more."""
        back: dict[State, list[State]] = {}
        for state, steps in self.steps.items():
            for step in steps:
                back.setdefault(step.after, []).append(state)
        known = deque(state for state in self.steps if self.is_ending(state))
        ends = set(known)
        while known:
            for before in back.get(known.popleft(), ()):
                if before not in ends:
                    ends.add(before)
                    known.append(before)
        return set(self.steps) - ends

    def on_a_loop(self) -> set[State]:
        """The states that can be met twice on one way through (Kahn's algorithm leaves them)."""
        entering: dict[State, int] = dict.fromkeys(self.steps, 0)
        for steps in self.steps.values():
            for step in steps:
                entering[step.after] = entering.get(step.after, 0) + 1
        free = deque(state for state, count in entering.items() if not count)
        looping = set(self.steps)
        while free:
            state = free.popleft()
            looping.discard(state)
            for step in self.steps.get(state, ()):
                entering[step.after] -= 1
                if not entering[step.after]:
                    free.append(step.after)
        return looping


def explore(
    scenario: Scenario, most: int = MOST_STATES, beyond_ranges: bool = False
) -> Exploration:
    """Visit every state, nearest first, as long as they are not too many to look at.

    Ways lead to scenes and endings that exist. beyond_ranges: go on where a meter leaves its range,
    to see how far it would go.
    """
    meters = tuple(meter.start for meter in scenario.meters.values())
    start = State(scenario.start, meters, frozenset())
    found = Exploration(scenario, start)
    lines = {term.choice for term in _said_terms(scenario)}
    if len(lines) * len(scenario.scenes) > MOST_REMEMBERED:
        found.complete = False
        return found
    explorer = _Explorer(found, asked_from(scenario), beyond_ranges)
    cost, looks = _looks(scenario), 0
    waiting = deque([start])
    while waiting:
        state = waiting.popleft()
        looks += cost.get(state.scene, 1) * (1 + len(state.said) // 4)
        if looks > MOST_LOOKS:
            found.complete = False
            return found
        found.steps[state] = steps = tuple(explorer.steps(state))
        for step in steps:
            after = step.after
            if after in found.came_from or after is start:
                continue
            if len(found.came_from) + 1 >= most:
                found.complete = False
                return found
            found.came_from[after] = step
            waiting.append(after)
    return found


def offered(scenario: Scenario, state: State) -> Iterator[tuple[int, Choice]]:
    """The choices of a state, with their numbers."""
    scene = scenario.scenes.get(state.scene)
    meters = dict(zip(scenario.meters, state.meters, strict=True))
    for number, choice in enumerate(scene.choices if scene else ()):
        if choice.if_ is None or choice.if_.holds(meters, state.said):
            yield number, choice


def asked_from(scenario: Scenario) -> Mapping[str, frozenset[str]]:
    """For each scene, the lines that a condition in it or in a scene behind it asks for."""
    before: dict[str, list[str]] = {name: [] for name in scenario.scenes}
    for name, scene in scenario.scenes.items():
        for target in {route.scene for choice in scene.choices for route in choice.to}:
            if target in before:
                before[target].append(name)
    asking: dict[str, set[str]] = {}
    for path, condition in scenario.conditions:
        for term in condition.terms():
            if isinstance(term, SaidTerm):
                asking.setdefault(term.choice, set()).add(str(path[1]))
    asked: dict[str, set[str]] = {name: set() for name in scenario.scenes}
    for line, scenes in asking.items():
        reached, waiting = set(scenes), list(scenes)
        while waiting:
            here = waiting.pop()
            asked[here].add(line)
            more = [name for name in before[here] if name not in reached]
            reached.update(more)
            waiting += more
    return {name: frozenset(lines) for name, lines in asked.items()}


def _said_terms(scenario: Scenario) -> Iterator[SaidTerm]:
    for _, condition in scenario.conditions:
        yield from (term for term in condition.terms() if isinstance(term, SaidTerm))


def _looks(scenario: Scenario) -> Mapping[str, int]:
    """For each scene what a state in it costs: its meters, once a choice, and its conditions."""
    meters = 1 + len(scenario.meters)
    cost = {name: meters * (1 + len(scene.choices)) for name, scene in scenario.scenes.items()}
    for path, condition in scenario.conditions:
        cost[str(path[1])] += sum(map(len, condition.groups))
    return cost


class _Asked(NamedTuple):
    """A condition, and what it was so far: true, false, both.

    by_said: what it was by what was said, where it asks for nothing else; None where it asks for
    meters, which are hardly ever twice the same.
    """

    condition: Condition
    verdicts: set[bool]
    by_said: dict[AbstractSet[str], bool] | None


class _Way(NamedTuple):
    """A choice of a scene as exploring needs it: conditions, effects by meter."""

    number: int
    line: str | None
    if_: _Asked | None
    effects: tuple[int, ...]
    routes: tuple[tuple[_Asked | None, str], ...]


class _Stage(NamedTuple):
    """A scene as exploring needs it. asks: whether anything in it depends on meters."""

    says: tuple[_Asked | None, ...]
    ways: tuple[_Way, ...]
    asks: bool


class _Explorer:
    """What stays the same from state to state: scenes are few, looked up once; states are many."""

    def __init__(
        self, found: Exploration, asked: Mapping[str, frozenset[str]], beyond_ranges: bool
    ) -> None:
        self.found, self.asked, self.beyond_ranges = found, asked, beyond_ranges
        scenario = found.scenario
        self.names = tuple(scenario.meters)
        self.ranges = tuple((meter.from_, meter.to) for meter in scenario.meters.values())
        self.stages = {name: self._stage(scenario, name) for name in scenario.scenes}
        # Each state, by what it is made of.
        start = found.start
        self._states = {(start.scene, start.meters, start.said): start}
        # Of values of meters, whether all are in their ranges; of a line, what is kept of it, each
        # of these once: what is the same object is not compared line by line.
        self._inside: dict[tuple[int, ...], bool] = {}
        self._one: dict[frozenset[str], frozenset[str]] = {}
        self._said: dict[tuple[str, str | None, frozenset[str]], frozenset[str]] = {}

    def _stage(self, scenario: Scenario, name: str) -> _Stage:
        scene, here = scenario.scenes[name], ("scenes", name)
        says = tuple(
            self._asked((*here, "says", n, "if"), line.if_) for n, line in enumerate(scene.says)
        )
        ways = tuple(
            _Way(
                number,
                choice.id,
                self._asked((*here, "choices", number, "if"), choice.if_),
                tuple(choice.effect.get(meter, 0) for meter in scenario.meters),
                tuple(
                    (self._asked((*here, "choices", number, "to", n, "if"), route.if_), route.scene)
                    for n, route in enumerate(choice.to)
                ),
            )
            for number, choice in enumerate(scene.choices)
        )
        asked = (*says, *(way.if_ for way in ways))
        return _Stage(says, ways, any(one and one.by_said is None for one in asked))

    def _asked(self, path: Path, condition: Condition | None) -> _Asked | None:
        if condition is None:
            return None
        lines_only = all(isinstance(term, SaidTerm) for term in condition.terms())
        verdicts = self.found.verdicts.setdefault(path, set())
        return _Asked(condition, verdicts, {} if lines_only else None)

    def steps(self, state: State) -> Iterator[Step]:
        """What can be done in a state; conditions and ranges are noted on the way."""
        stage = self.stages.get(state.scene)
        if stage is None:
            return
        meters = dict(zip(self.names, state.meters, strict=True)) if stage.asks else {}
        for asked in stage.says:
            if asked is None or _holds(asked, meters, state.said):
                break
        for way in stage.ways:
            if way.if_ is None or _holds(way.if_, meters, state.said):
                step = self._taken(state, way)
                if step is not None:
                    yield step

    def _taken(self, state: State, way: _Way) -> Step | None:
        said = state.said
        values = tuple(map(add, state.meters, way.effects))
        target, after = None, None
        for asked, to in way.routes:
            if asked is not None and after is None:
                after = dict(zip(self.names, values, strict=True))
                said = said | {way.line} if way.line else said
            if asked is None or _holds(asked, after or {}, said):
                target = to
                break
        there = target or state.scene
        # What no condition asks any more is forgotten; else every "said" would double the states.
        key = there, way.line, state.said
        kept = self._said.get(key)
        if kept is None:
            spoken = state.said | {way.line} if way.line else state.said
            kept = spoken & self.asked.get(there, frozenset())
            kept = self._said[key] = self._one.setdefault(kept, kept)
        made = there, values, kept
        step = Step(state, way.number, self._states.get(made) or self._new(made))
        inside = self._inside.get(values)
        if inside is None:
            within = (low <= v <= high for v, (low, high) in zip(values, self.ranges, strict=True))
            inside = self._inside[values] = all(within)
        if not inside:
            self.found.out_of_range += [
                OutOfRange(step, name, value)
                for name, value, (least, most) in zip(self.names, values, self.ranges, strict=True)
                if not least <= value <= most
            ]
        return step if target is not None and (self.beyond_ranges or inside) else None

    def _new(self, made: tuple[str, tuple[int, ...], frozenset[str]]) -> State:
        state = self._states[made] = State(*made)
        return state


def _holds(asked: _Asked, meters: Mapping[str, int], said: AbstractSet[str]) -> bool:
    known = None if asked.by_said is None else asked.by_said.get(said)
    if known is None:
        known = asked.condition.holds(meters, said)
        asked.verdicts.add(known)
        if asked.by_said is not None:
            asked.by_said[said] = known
    return known


def line_said(scenario: Scenario, state: State) -> str:
    """What the customer says in a state: the first line whose condition holds."""
    scene = scenario.scenes[state.scene]
    meters = dict(zip(scenario.meters, state.meters, strict=True))
    fits = (line for line in scene.says if line.if_ is None or line.if_.holds(meters, state.said))
    return next(fits, scene.says[-1]).text


Habit = Callable[[list[tuple[int, Choice]]], int]


def follow(exploration: Exploration, habit: Habit) -> State:
    """Where somebody ends who always picks by one habit; the last state where it never ends."""
    state, seen = exploration.start, set[State]()
    while not exploration.is_ending(state) and state not in seen:
        seen.add(state)
        steps = {step.choice: step for step in exploration.steps.get(state, ())}
        possible = [(n, choice) for n, choice in offered(exploration.scenario, state) if n in steps]
        if not possible:
            return state
        state = steps[habit(possible)].after
    return state
