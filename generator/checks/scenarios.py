"""What is proved of a conversation before anybody meets it.

The checks look at every state that can occur (exploration.py); a problem names a way that shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from generator.model.best_way import best_way, violations
from generator.model.course import Course
from generator.model.exploration import Exploration, Habit, State, Step, explore, follow, offered
from generator.model.plays import PLAY_FAILS, Play, run_play
from generator.model.scenario import Choice, Scenario
from generator.model.scenario_example import broken
from generator.model.scenario_file import ScenarioFile
from generator.text.counting import first_words, word_count
from generator.text.memory import Memory, key_of
from generator.text.problems import Problem, Rule, did_you_mean

NEVER_REACHED = Rule(
    id="never-reached",
    message="no way through the conversation reaches '{name}'",
    hint="let a choice lead there, loosen a condition on the way, or take it out",
    why="What no learner can ever meet is work lost, and mostly a slip in a condition.",
    example=broken(
        "endings:\n", "endings:\n  thanks: {title: A card, outcome: good, why: He was glad.}\n"
    ),
)
NO_WAY_OUT = Rule(
    id="no-way-out",
    message="from '{name}' no ending can be reached any more",
    hint="let a choice lead on from here",
    why="The learner would go round in circles with a customer who never stops.",
    example=broken(
        "        comment: You say back what matters to him.\n",
        "        comment: You say back what matters to him.\n"
        "      - {say: It is a nice red., to: limbo, comment: You argue.}\n"
        "  limbo:\n    says: I did not ask for red.\n    choices:\n"
        "      - {say: Red is in fashion., to: limbo, comment: You argue.}\n"
        "      - {say: Many like it., to: limbo, comment: You argue on.}\n",
    ),
)
CONDITION_SETTLED = Rule(
    id="condition-settled",
    message="the condition '{text}' is {verdict} whenever it is asked",
    hint="correct the number, or take out the condition and what can never happen",
    why="A condition that is always true or never true decides nothing; what hangs on it is "
    "never met, or never missed.",
    example=broken("if: anger >= 6", "if: anger >= 3"),
)
SAME_CHOICE = Rule(
    id="same-choice",
    message="this choice has the same effect, target and comment as choice {other}",
    hint="let it lead elsewhere, give it another effect, or tell in its comment what differs",
    why="A choice that changes nothing teaches that choosing does not matter.",
    example=broken(
        "      - say: I will look it up.\n        effect: {anger: 1}\n        to: refused\n"
        "        comment: You leave him standing.\n",
        "      - say: I will look it up.\n        effect: {anger: 1}\n        to: refused\n"
        "        comment: You leave him standing.\n      - say: One moment.\n"
        "        effect: {anger: 1}\n        to: refused\n"
        "        comment: You leave him standing.\n",
    ),
)
OUT_OF_RANGE = Rule(
    id="meter-out-of-range",
    message="'{meter}' {reaches} {value}, outside {low} to {high}; the way there: {way}",
    hint="let 'from' be {least} and 'to' {most}, or make the effects on that way smaller",
    why="Beyond the end of its range a meter stands still, and later effects no longer add up.",
    example=broken("effect: {trust: 2}", "effect: {trust: 8}"),
)
ENDLESS_METER = Rule(
    id="endless-meter",
    message="'{meter}' leaves its range in a loop; the way there: {way}",
    hint="let the effects in the loop add up to nothing, or let the loop end",
    why="The longer a learner stays in the loop, the further the meter goes, without an end.",
    example=broken(
        "        comment: You say back what matters to him.\n",
        "        comment: You say back what matters to him.\n"
        "      - {say: Red is nice., to: he-tells, effect: {anger: 1}, comment: You argue.}\n",
    ),
)
ONE_CHOICE = Rule(
    id="one-choice",
    message="'{scene}' offers {count} where {meters}; the way there: {way}",
    hint="let one more choice be offered without a condition",
    why="With nothing to choose from, the learner only turns pages.",
    example=broken(
        "      - say: I will look it up.\n",
        "      - say: I will look it up.\n        if: anger < 6\n",
    ),
)
NEVER_GOOD = Rule(
    id="never-good",
    message="no way through leads to a good ending",
    hint="mark an ending that can be reached with 'outcome: good'",
    why="Practice that cannot succeed teaches that it does not matter what one says.",
    example=broken("Friday, outcome: good", "Friday, outcome: mixed"),
)
ALWAYS_GOOD = Rule(
    id="always-good",
    message="every way through leads to a good ending",
    hint="let the typical mistakes lead to an ending that is 'mixed' or 'bad'",
    why="Where nothing can go wrong, nothing is practised.",
    example={
        path: text.replace("outcome: mixed", "outcome: good").replace(
            "outcome: bad", "outcome: good"
        )
        for path, text in broken("outcome: good", "outcome: good").items()
    },
)
BEST_WAY_VIOLATES = Rule(
    id="best-way-violates",
    message="every way to the best ending '{ending}' goes against {claims}; the best: {way}",
    hint="offer a line on that way that goes against nothing, or take out its 'violates'",
    why="The debrief shows the best way as the model, and would condemn a line of it.",
    example={
        **broken(
            "effect: {anger: -1, trust: 1}",
            "effect: {anger: -1, trust: 1}\n        violates: [A1]",
        ),
        "content/sources.yml": "works:\n"
        "  - {id: A, title: A book, claims: [{id: A1, text: Do not ask.}]}\n",
    },
)
HABIT_WINS = Rule(
    id="habit-wins",
    message="whoever always picks {habit} line reaches the good ending '{ending}'",
    hint="reorder or rewrite the lines on that way",
    why="The learner would be rewarded for a pattern, without reading what the customer says.",
    example=broken("We can refund you at once, if you have the receipt with you.", "A refund?"),
)
TOO_MANY_STATES = Rule(
    id="too-many-states",
    message="more can happen in this conversation than can be looked at: after {count} states "
    "there was no end in sight",
    hint="make the effects coarser, the ranges narrower, or let fewer conditions ask what was said",
    why="What cannot be looked at completely cannot be proved.",
    example=broken(
        "scenes:\n",
        "  long: {title: L, from: 0, to: 9999999, start: 0, levels: {0: a, 1: b}, good: low}\n"
        "  far: {title: F, from: 0, to: 9999999, start: 0, levels: {0: a, 1: b}, good: low}\n"
        "scenes:\n  before:\n    says: Well?\n    choices:\n"
        "      - {say: Yes it is, effect: {long: 1}, to: before, comment: A}\n"
        "      - {say: No it is not, effect: {far: 1}, to: before, comment: B}\n"
        "      - {say: Perhaps it may be, to: opening, comment: C}\n",
    ),
)

LONGEST_WAY = 12  # steps that are told; nobody reads a hundred

_POLITE = re.compile(
    r"\b(sorry|apologi[sz]e|please|thank|afraid|appreciate|kindly|unfortunately|understand|"
    r"sir|madam|of course|certainly)\b",
    re.IGNORECASE,
)


@lru_cache(10_000)
def _courtesies(say: str) -> int:
    return len(_POLITE.findall(say))


def polite(choice: Choice) -> int:
    """How many courtesies a line holds."""
    return _courtesies(choice.say)


HABITS: dict[str, Habit] = {
    "the first": lambda choices: choices[0][0],
    "the last": lambda choices: choices[-1][0],
    "the longest": lambda choices: max(choices, key=lambda c: len(c[1].say))[0],
    "the politest": lambda choices: max(choices, key=lambda c: polite(c[1]))[0],
}


def check(course: Course, known: Known | None = None) -> Iterator[Problem]:
    """Prove every scenario of the course, and run its plays. known: what was proved before."""
    files = {file.id: file for file in course.scenarios}
    for file in course.scenarios:
        yield from known.proof(file) if known else prove(file)
    for play in course.plays:
        if play.scenario in files:
            file = files[play.scenario]
            yield from known.played(file, play) if known else played(file, play)
        elif play.scenario not in course.quiz_ids:
            hint = did_you_mean(play.scenario, files)
            hint = hint or "name the file like the scenario that it plays: ID.play for ID.yml"
            reason = f"there is no scenario '{play.scenario}' to play"
            yield PLAY_FAILS.at(play.span, hint=hint, reason=reason)


class Known:
    """What was proved of conversations before; what has changed is proved anew.

    texts: the files of the course. program: names what proves.
    """

    def __init__(self, memory: Memory, texts: Mapping[str, str], program: str) -> None:
        self.memory, self.texts, self.program = memory, texts, program

    def key(self, file: ScenarioFile) -> bytes | None:
        """Under what the proof of a conversation is kept; None where it is not."""
        return self._key(file) if file.path in self.texts else None

    def proof(self, file: ScenarioFile) -> list[Problem]:
        """As `prove`. The best way through is known then, too."""
        if file.path not in self.texts:
            return prove(file)
        key = self._key(file)
        found = self.memory.recall(key)
        if found is None:
            problems = prove(file)
            complete = file.exploration.complete
            self.memory.keep(key, (problems, file.best if complete else None))
            return problems
        problems, best = found
        if best is not None:
            vars(file)["best"] = best  # where a cached property keeps it
        return list(problems)

    def played(self, file: ScenarioFile, play: Play) -> list[Problem]:
        """As `played`."""
        if file.path not in self.texts:
            return played(file, play)
        key = key_of(self._key(file), repr(play))
        return self.memory.known(key, lambda: played(file, play))

    def _key(self, file: ScenarioFile) -> bytes:
        return key_of(self.program, file.path, self.texts[file.path])


def prove(file: ScenarioFile) -> list[Problem]:
    """What is wrong with a conversation: a function of its file."""
    exploration = file.exploration
    if exploration.complete:
        return list(_prove(file, exploration))
    place = file.scenario.span("meters")
    return [TOO_MANY_STATES.at(place, count=f"{len(exploration.steps):,}")]


def played(file: ScenarioFile, play: Play) -> list[Problem]:
    """What goes another way in a conversation than a play-through says."""
    return list(run_play(file.exploration, play)) if file.exploration.complete else []


def _prove(file: ScenarioFile, exploration: Exploration) -> Iterator[Problem]:
    yield from _ranges(file.scenario, exploration)
    if exploration.out_of_range:  # what lies beyond was not explored
        return
    yield from _reached(file.scenario, exploration)
    yield from _ways_out(file.scenario, exploration)
    yield from _conditions(file.scenario, exploration)
    yield from _choices(file.scenario, exploration)
    yield from _outcomes(file.scenario, exploration)
    yield from _best_way(file.scenario, exploration)


def _ranges(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    """For each meter that leaves its range, how far it goes and the way that shows it."""
    outside = dict.fromkeys(out.meter for out in exploration.out_of_range)
    free = explore(scenario, beyond_ranges=True) if outside else exploration
    for name in outside:
        meter, place = scenario.meters[name], scenario.span("meters", name)
        if not free.complete:
            first = next(out for out in exploration.out_of_range if out.meter == name)
            way = way_to(exploration, first.step.before, first.step)
            yield ENDLESS_METER.at(place, meter=name, way=way)
            continue
        position = list(scenario.meters).index(name)
        values = [state.meters[position] for state in free.steps]
        least, most = min(values), max(values)
        outermost = least if least < meter.from_ else most
        far = next(state for state in free.steps if state.meters[position] == outermost)
        yield OUT_OF_RANGE.at(
            place,
            meter=name,
            reaches="falls to" if least < meter.from_ else "rises to",
            value=far.meters[position],
            low=meter.from_,
            high=meter.to,
            way=way_to(free, far),
            least=min(least, meter.from_),
            most=max(most, meter.to),
        )


def _reached(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    met = {state.scene for state in exploration.steps}
    for kind, names in (("scenes", scenario.scenes), ("endings", scenario.endings)):
        for name in names:
            if name not in met:
                yield NEVER_REACHED.at(scenario.span(kind, name), name=name)


def _ways_out(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    endless = {state.scene for state in exploration.endless()}
    for name in scenario.scenes:
        if name in endless:
            yield NO_WAY_OUT.at(scenario.span("scenes", name), name=name)


def _conditions(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    for path, condition in scenario.conditions:
        verdicts = exploration.verdicts.get(path, set())
        if len(verdicts) == 1:
            verdict = "true" if True in verdicts else "false"
            place = scenario.span(*path)
            yield CONDITION_SETTLED.at(place, text=condition.text, verdict=verdict)


def _choices(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    for name, scene in scenario.scenes.items():
        seen: dict[object, int] = {}
        for number, choice in enumerate(scene.choices):
            same = (tuple(sorted(choice.effect.items())), choice.to, choice.comment)
            other = seen.setdefault(same, number)
            if other != number:
                place = scenario.span("scenes", name, "choices", number)
                yield SAME_CHOICE.at(place, other=other + 1)
        always = sum(choice.if_ is None for choice in scene.choices)
        states = exploration.states(name) if always < 2 else ()
        few = next((s for s in states if len(list(offered(scenario, s))) < 2), None)
        if few:
            count = len(list(offered(scenario, few)))
            yield ONE_CHOICE.at(
                scenario.span("scenes", name, "choices"),
                scene=name,
                count="only one choice" if count else "no choice",
                meters=", ".join(f"{m} is {v}" for m, v in exploration.meters(few).items()),
                way=way_to(exploration, few),
            )


def _outcomes(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    met = {state.scene for state in exploration.steps if exploration.is_ending(state)}
    good = {name for name in met if scenario.endings[name].outcome == "good"}
    if not good:
        yield NEVER_GOOD.at(scenario.span("endings"))
    elif good == met:
        yield ALWAYS_GOOD.at(scenario.span("endings"))
    else:
        for habit, pick in HABITS.items():
            end: State = follow(exploration, pick)
            if end.scene in good:
                place = scenario.span("endings", end.scene)
                yield HABIT_WINS.at(place, habit=habit, ending=end.scene)


def _best_way(scenario: Scenario, exploration: Exploration) -> Iterator[Problem]:
    best = best_way(exploration)
    condemned = next((step for step in best.steps if violations(scenario, step)), None)
    if condemned:
        scene, number = condemned.before.scene, condemned.choice
        claims = scenario.scenes[scene].choices[number].violates
        yield BEST_WAY_VIOLATES.at(
            scenario.span("scenes", scene, "choices", number, "violates"),
            ending=best.steps[-1].after.scene,
            claims=", ".join(claims),
            way=way_in_words(exploration, best.steps),
        )


def way_to(exploration: Exploration, state: State, last: Step | None = None) -> str:
    """A shortest way to a state in words. last: one more step, from that state on."""
    told = [*exploration.path_to(state, LONGEST_WAY), *([last] if last else [])]
    return way_in_words(exploration, told, exploration.turns[state] - LONGEST_WAY)


def way_in_words(exploration: Exploration, steps: Sequence[Step], before: int = 0) -> str:
    """A way in words: each scene with the beginning of what is said there.

    before: the steps that came earlier and are only counted.
    """
    if not steps:
        return "the start"
    untold = max(before, 0) + max(len(steps) - LONGEST_WAY - 1, 0)
    parts = [f"{untold:,} more turns"] if untold else []
    for step in steps[-LONGEST_WAY - 1 :]:
        say = exploration.scenario.scenes[step.before.scene].choices[step.choice].say
        more = "…" if word_count(say) > 4 else ""
        parts.append(f"{step.before.scene} “{first_words(say, 4)}{more}”")
    return " → ".join(parts)
