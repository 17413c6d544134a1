"""What was proved of a conversation, in words and as a drawing: for authors and reviewers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks.scenarios import HABITS
from generator.model.best_way import best_way
from generator.model.exploration import Exploration, State, explore, follow, line_said
from generator.model.scenario import Scenario
from generator.text.counting import word_count

WORDS_PER_MINUTE = 180
# More ways than this are not counted: their number has thousands of digits in some conversations.
MOST_WAYS = 10**15


def in_order(exploration: Exploration) -> list[State]:
    """The states, each after all that lead to it; those on a loop and behind one are left out."""
    waiting = dict.fromkeys(exploration.steps, 0)
    for steps in exploration.steps.values():
        for step in steps:
            waiting[step.after] += 1
    free = [state for state, entering in waiting.items() if not entering]
    order: list[State] = []
    while free:
        order.append(free.pop())
        for step in exploration.steps[order[-1]]:
            waiting[step.after] -= 1
            if not waiting[step.after]:
                free.append(step.after)
    return order


def ways(exploration: Exploration) -> dict[State, int]:
    """How many different ways lead to each state, MOST_WAYS at most; only where nothing loops."""
    count = dict.fromkeys(exploration.steps, 0)
    count[exploration.start] = 1
    for state in in_order(exploration):
        for step in exploration.steps[state]:
            count[step.after] = min(MOST_WAYS, count[step.after] + count[state])
    return count


def longest(exploration: Exploration, cost: Callable[[State], int]) -> int:
    """The highest cost of a way, adding up its states; only where there is no loop."""
    most: dict[State, int] = {}
    for state in reversed(in_order(exploration)):
        onward = (most[step.after] for step in exploration.steps[state])
        most[state] = cost(state) + max(onward, default=0)
    return most.get(exploration.start, 0)


def turns(exploration: Exploration) -> tuple[int, int]:
    """The fewest and the most turns to an ending; the most only where there is no loop."""
    ends = [state for state in exploration.steps if exploration.is_ending(state)]
    fewest = min((exploration.turns[state] for state in ends), default=0)
    return fewest, longest(exploration, lambda state: int(not exploration.is_ending(state)))


def best_path(exploration: Exploration) -> list[str]:
    """What to say, scene by scene, on the best way."""
    steps = best_way(exploration).steps
    return [_spoken(exploration, step.before, step.choice) for step in steps]


def worst_path(exploration: Exploration) -> list[str]:
    """The same on a shortest way to the ending with the lowest score."""
    endings = exploration.scenario.endings
    ends = [state for state in exploration.steps if exploration.is_ending(state)]
    if not ends:
        return []
    worst = min(ends, key=lambda s: (endings[s.scene].points, exploration.turns[s]))
    return [_spoken(exploration, step.before, step.choice) for step in exploration.path_to(worst)]


def _spoken(exploration: Exploration, state: State, choice: int) -> str:
    return f"{state.scene}: {exploration.scenario.scenes[state.scene].choices[choice].say}"


def minutes(exploration: Exploration) -> float:
    """Reading time of the longest way: what is said on it, and the choices that are offered."""
    scenario = exploration.scenario
    offers = {
        name: sum(word_count(choice.say) for choice in scene.choices)
        for name, scene in scenario.scenes.items()
    }
    spoken = {line.text: 0 for scene in scenario.scenes.values() for line in scene.says}
    spoken = {text: word_count(text) for text in spoken}

    def words(state: State) -> int:
        if state.scene not in offers:
            return 0
        return spoken[line_said(scenario, state)] + offers[state.scene]

    return longest(exploration, words) / WORDS_PER_MINUTE


def report(scenario: Scenario) -> Iterator[str]:
    """The report of `course scenario ID`, line by line."""
    exploration = explore(scenario)
    yield f"{scenario.title}: {len(scenario.scenes)} scenes, {len(scenario.endings)} endings"
    visited = "all visited" if exploration.complete else "and more that were not visited"
    yield f"{len(exploration.steps):,} states, {visited}"
    if not exploration.complete:
        return  # nothing is known of what was not seen
    loops = exploration.on_a_loop()
    fewest, most = turns(exploration)
    if loops:
        yield f"{fewest} turns at least; some ways go round in a loop, so there is no most"
    else:
        count = ways(exploration)
        total = sum(n for state, n in count.items() if exploration.is_ending(state))
        reading = f"{minutes(exploration):.1f} minutes of reading at most"
        counted = f"{total:,}" if total < MOST_WAYS else f"more than {MOST_WAYS:,}"
        yield f"{fewest} to {most} turns, {counted} ways, {reading}"
        for name, ending in scenario.endings.items():
            here = sum(count[state] for state in exploration.states(name))
            on = f", on {here:,} ways ({100 * here / (total or 1):.0f} %)"
            known = on if total < MOST_WAYS else ""
            yield f"  {name}: {ending.outcome}, {ending.points} %{known}"
    for name, meter in scenario.meters.items():
        position = list(scenario.meters).index(name)
        values = [state.meters[position] for state in exploration.steps]
        yield f"{name}: {min(values)} to {max(values)} of {meter.from_} to {meter.to}"
    for habit, pick in HABITS.items():
        yield f"always {habit} line: {follow(exploration, pick).scene}"
    for title, path in (("best", best_path(exploration)), ("worst", worst_path(exploration))):
        yield f"\nThe {title} way:"
        yield from (f"  {line}" for line in path)


def graph(scenario: Scenario) -> Iterator[str]:
    """Who leads where, as text: a scene, and below it each choice with its targets."""
    for name, scene in scenario.scenes.items():
        yield name
        for choice in scene.choices:
            effect = ", ".join(f"{meter} {value:+d}" for meter, value in choice.effect.items())
            when = f"[if {choice.if_.text}] " if choice.if_ else ""
            targets = " / ".join(
                f"{route.scene} if {route.if_.text}" if route.if_ else route.scene
                for route in choice.to
            )
            yield f"  {when}“{choice.say}”{f' ({effect})' if effect else ''} → {targets}"
    for name, ending in scenario.endings.items():
        yield f"{name} ({ending.outcome}): {ending.title}"
