"""Play-throughs in plain words: `quizzes/ID.play`, run as tests of the course.

play: She is heard, and drives on Thursday
  at-the-counter: Which desks have you been to
  ends: sorted-today
  anger: at most 3
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from generator.model.condition import COMPARE
from generator.model.exploration import Exploration, State, offered
from generator.model.scenario_example import broken
from generator.text.later import later
from generator.text.names import IDS
from generator.text.problems import Problem, Rule, listed, shortened
from generator.text.span import Span

PLAY_SYNTAX = Rule(
    id="play-syntax",
    message="this line of a play-through cannot be read",
    hint="write 'play: its name', 'SCENE: the words of a choice', 'ends: ENDING' or "
    "'METER: at most 3'",
    why="A play-through that is only half read proves nothing.",
    example={**broken("", ""), "quizzes/wrong-parcel.play": "Somebody says something.\n"},
)
PLAY_FAILS = Rule(
    id="play-fails",
    message="{reason}",
    why="The play-through says what the author means to happen; the scenario does something else.",
    example={"quizzes/no-such-scenario.play": "play: One\n  opening: Hello there you\n"},
)

_LINE = later(rf"^\s*(?P<name>{IDS})\s*:(?P<words>.*)$")
_VALUE = re.compile(r"^(?:(at most|at least)\s+)?(-?[0-9]{1,12})$")
_SIGN = {"at most": "<=", "at least": ">=", None: "="}


@dataclass(frozen=True)
class PlayLine:
    """A line of a play: what stands before the colon, what behind it."""

    name: str
    words: str
    span: Span


@dataclass
class Play:
    """One play-through. `scenario` is the file's stem."""

    scenario: str
    name: str
    span: Span
    lines: list[PlayLine] = field(default_factory=list)


def read_plays(text: str, path: str, scenario: str) -> tuple[list[Play], list[Problem]]:
    """The plays of a file, and the lines that are none."""
    plays: list[Play] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE().match(line)
        words = match["words"].strip() if match else ""
        column = len(line) - len(line.lstrip()) + 1
        span = Span(path, number, column, len(line.strip()))
        if match and words and match["name"] == "play":
            plays.append(Play(scenario, words, span))
        elif match and words and plays:
            plays[-1].lines.append(PlayLine(match["name"], words, span))
        else:
            problems.append(PLAY_SYNTAX.at(span))
    return plays, problems


def run_play(exploration: Exploration, play: Play) -> Iterator[Problem]:
    """Play it; the first thing that goes otherwise than the play says is a problem."""
    state = exploration.start
    scenario = exploration.scenario
    for line in play.lines:
        if line.name == "ends":
            if state.scene != line.words:
                reason = f"the play should end in '{line.words}', and is at '{state.scene}'"
                yield PLAY_FAILS.at(line.span, hint="play on, or correct the ending", reason=reason)
                return
        elif line.name in scenario.meters:
            yield from _meter(exploration, state, line)
        else:
            after = _say(exploration, state, line)
            if isinstance(after, Problem):
                yield after
                return
            state = after


def _say(exploration: Exploration, state: State, line: PlayLine) -> State | Problem:
    if line.name != state.scene:
        reason = f"the play says '{line.name}', and the conversation is at '{state.scene}'"
        return PLAY_FAILS.at(line.span, hint="follow where the last choice leads", reason=reason)
    choices = list(offered(exploration.scenario, state))
    fitting = [n for n, choice in choices if _same(choice.say).startswith(_same(line.words))]
    if len(fitting) != 1:
        many = "several choices begin" if fitting else "no choice that is offered here begins"
        said = listed((f"'{shortened(choice.say)}'" for _, choice in choices), "; ")
        reason = f"{many} with '{line.words}'"
        return PLAY_FAILS.at(line.span, hint=f"what can be said here: {said}", reason=reason)
    for step in exploration.steps.get(state, ()):
        if step.choice == fitting[0]:
            return step.after
    reason = "this choice leads nowhere"
    return PLAY_FAILS.at(line.span, hint="mend the choice first", reason=reason)


def _meter(exploration: Exploration, state: State, line: PlayLine) -> Iterator[Problem]:
    match = _VALUE.match(line.words)
    if not match:
        yield PLAY_SYNTAX.at(line.span)
        return
    value = exploration.meters(state)[line.name]
    if not COMPARE[_SIGN[match[1]]](value, int(match[2])):
        reason = f"'{line.name}' is {value} here, and should be {line.words}"
        hint = "correct the play, or the effects on the way"
        yield PLAY_FAILS.at(line.span, hint=hint, reason=reason)


@lru_cache(10_000)
def _same(text: str) -> str:
    """A text as it is compared: letters and digits only, whatever the quotes and commas."""
    return " ".join(re.findall(r"\w+", text.casefold()))
