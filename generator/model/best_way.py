"""The way through a conversation that is shown as the best one.

A learner who sees it takes it for a model. So of the ways to an ending with the highest score it
is one on which the fewest claims are gone against, then the one after which the meters stand best,
then the shortest.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from generator.model.exploration import Exploration, State, Step
from generator.model.scenario import Scenario


@dataclass(frozen=True)
class BestWay:
    """The steps from the start, in order, and how many claims their lines go against."""

    steps: tuple[Step, ...] = ()
    violations: int = 0


# Checks want it, and the conversation's page.
_known: WeakKeyDictionary[Exploration, BestWay] = WeakKeyDictionary()


def best_way(exploration: Exploration) -> BestWay:
    """The best way through, looked for once; without steps where no ending was reached."""
    if exploration not in _known:
        _known[exploration] = _best_way(exploration)
    return _known[exploration]


def _best_way(exploration: Exploration) -> BestWay:
    endings = exploration.scenario.endings
    ends = [state for state in exploration.steps if exploration.is_ending(state)]
    if not ends:
        return BestWay()
    most = max(endings[state.scene].points for state in ends)
    costs, came_from = _cheapest(exploration)
    best = min(
        (state for state in ends if endings[state.scene].points == most),
        key=lambda state: (
            costs[state][0],
            -_standing(exploration.scenario, state),
            costs[state][1],
        ),
    )
    steps: list[Step] = []
    at = best
    while at in came_from:
        steps.append(came_from[at])
        at = steps[-1].before
    return BestWay(tuple(steps[::-1]), costs[best][0])


def violations(scenario: Scenario, step: Step) -> int:
    """How many claims the line of a step goes against."""
    return len(scenario.scenes[step.before.scene].choices[step.choice].violates)


def _cheapest(
    exploration: Exploration,
) -> tuple[dict[State, tuple[int, int]], dict[State, Step]]:
    """For each state the fewest violations on a way there, then the fewest steps (Dijkstra)."""
    costs: dict[State, tuple[int, int]] = {exploration.start: (0, 0)}
    came_from: dict[State, Step] = {}
    against = {
        name: tuple(len(choice.violates) for choice in scene.choices)
        for name, scene in exploration.scenario.scenes.items()
    }
    # By their costs, those of equal cost in the order in which they were met.
    waiting = {(0, 0): [exploration.start]}
    next_costs = list(waiting)
    while next_costs:
        cost = heapq.heappop(next_costs)
        for state in waiting.pop(cost):
            if cost > costs[state]:
                continue
            wrong, length = cost
            wrongs = against.get(state.scene, ())
            for step in exploration.steps.get(state, ()):
                after = step.after
                onward = wrong + wrongs[step.choice], length + 1
                known = costs.get(after)
                if known is None or onward < known:
                    costs[after] = onward
                    came_from[after] = step
                    if onward not in waiting:
                        waiting[onward] = []
                        heapq.heappush(next_costs, onward)
                    waiting[onward].append(after)
    return costs, came_from


def _standing(scenario: Scenario, state: State) -> float:
    """How well the meters stand: 0 to 1 for each, 1 at its good end."""
    total = 0.0
    for meter, value in zip(scenario.meters.values(), state.meters, strict=True):
        share = (value - meter.from_) / max(meter.to - meter.from_, 1)
        total += share if meter.good == "high" else 1 - share
    return total
