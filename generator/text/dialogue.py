"""A dialogue in a lesson: one turn a line, `Name: words`; a line in brackets says what happens."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from generator.text.problems import Problem, Rule
from generator.text.span import Span

NO_SPEAKER = Rule(
    id="no-speaker",
    message="nobody says this line of the dialogue",
    hint="start it with 'Name: ', put it in (brackets), or indent it to continue the line above",
    why="A learner who listens to the page, or reads it without its layout, knows only the names.",
    example={
        "content/first-module/first-lesson.md": "---\ntitle: A lesson\nobjectives:\n"
        "  - {id: first, text: Name one thing.}\n---\n\n"
        "```dialogue\nYou: Good morning.\nGood morning to you.\n```\n"
    },
)

NO_RECORDING = Rule(
    id="recording-missing",
    message="the recording '{file}' does not exist, so this dialogue has no player yet",
    hint="put the file there; the path starts from this file's folder",
    why="Learners read the dialogue, and they are shown no player that plays nothing.",
    severity="note",
    example={
        "content/first-module/first-lesson.md": "---\ntitle: A lesson\nobjectives:\n"
        "  - {id: first, text: Name one thing.}\nquiz: first-quiz\n---\n\n"
        "```dialogue morning.mp3\nYou: Good morning.\n```\n"
    },
)

# What browsers play, and people have.
_SOUND = re.compile(r"\S+\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|webm)", re.IGNORECASE)
# A full-width colon needs no space behind it.
_TURN = re.compile(
    r"^(?P<who>[^\s:\uff1a(\uff08][^:\uff1a]{0,39})(?::[ \t]+|\uff1a\s*)(?P<words>\S.*)$"
)
_ASIDE = re.compile(r"\((?P<words>.*)\)|\uff08(?P<wide>.*)\uff09")


@dataclass(frozen=True)
class Turn:
    """What somebody says, or (speaker '') what happens. `line` counts from 0. Words: Markdown."""

    speaker: str
    words: str
    line: int


def turns(body: str) -> Iterator[Turn]:
    """The turns of a dialogue; a line that nobody says is a turn with the speaker '?'."""
    current: tuple[str, list[str], int] | None = None
    for number, line in enumerate(body.splitlines()):
        text = line.strip()
        if not text:
            continue
        if current and line[0] in " \t":
            current[1].append(text)
            continue
        if current:
            yield _turn(*current)
        match = _TURN.match(text)
        if aside := _ASIDE.fullmatch(text):
            current = "", [(aside["words"] or aside["wide"] or "").strip()], number
        elif match:
            current = match["who"].strip(), [match["words"]], number
        else:
            current = "?", [text], number
    if current:
        yield _turn(*current)


def _turn(speaker: str, words: list[str], line: int) -> Turn:
    return Turn(speaker, " ".join(words), line)


def own_side(found: list[Turn], you: Collection[str] = ("You",)) -> str:
    """The speaker on the learner's side: 'You' where there is one, else the second to speak.

    you: what 'You' is in the languages that we know.
    """
    speakers = list(dict.fromkeys(turn.speaker for turn in found if turn.speaker))
    second = speakers[1] if len(speakers) > 1 else ""
    return next((speaker for speaker in speakers if speaker in you), second)


def check_dialogue(body: str, place: Callable[[int, str], Span]) -> Iterator[Problem]:
    """Lines without a speaker. place: the number of a line (from 0) and its words → where it is."""
    for turn in turns(body):
        if turn.speaker == "?":
            yield NO_SPEAKER.at(place(turn.line, turn.words))


def recording(written: str) -> str | None:
    """The sound file that a dialogue's opening line names behind the word, as it is written."""
    named = written.split()[1:2]
    return named[0] if named and _SOUND.fullmatch(named[0]) else None
