"""What learners' saved answers hang on: every id of a course, and what an answer to it means.

It is written down in `course.lock`, beside the course, so that a later edit can be held against it.
Of words it keeps a digest that typography does not change, and how they begin, for people.
Of a course in several languages it says too which words of the original each translation has.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache

from pydantic import Field

from generator.model.folding import fold
from generator.text.located_yaml import Authored

FORMAT = 1
LOCK = "course.lock"

_MARKUP = re.compile(r"[*_`~\\]+")
_PAUSE = re.compile(r"[.,;:!?…]+(?=\s|$)")
_SHOWN = 80  # characters of a text that stay readable


def digest(text: str) -> str:
    """Eight characters that stay the same as long as the words do.

    Quotes, dashes, case, accents, emphasis, marks between sentences and white space do not matter.
    """
    plain = fold(_PAUSE.sub("", _MARKUP.sub("", text)))
    return hashlib.sha256(plain.encode()).hexdigest()[:8]


@lru_cache(maxsize=10_000)  # a preview asks for the same ones again after each change
def locked_words(text: str) -> str:
    """A text as the lock keeps it: its digest and its beginning."""
    line = " ".join(text.split())
    shown = line if len(line) <= _SHOWN else f"{line[: _SHOWN - 2].rstrip()} …"
    return f"{digest(text)} {shown}"


def same_words(one: str, other: str) -> bool:
    """Whether two texts, as the lock keeps them, have the same words."""
    return one[:8] == other[:8]


def shown_words(locked: str) -> str:
    """The readable part of a text that the lock keeps."""
    return locked[9:]


class LockedQuestion(Authored):
    """A question: what it asks, what can be answered, and what is right.

    home: the quiz or the lesson that it stands in. parts: by their ids, what an answer can name.
    key: what is right, a line each; only its comparison with a newer one means something.
    """

    kind: str
    home: str = Field("", alias="in")
    points: float = 1
    version: int = 1
    asks: str
    parts: dict[str, str] = Field({})
    key: tuple[str, ...] = ()


class LockedConversation(Authored):
    """A conversation. lines: 'SCENE/LINE' → words. endings: their ids → titles."""

    title: str
    lines: dict[str, str] = Field({})
    endings: dict[str, str] = Field({})


class LockedTranslation(Authored):
    """A file in another language, as somebody has found it right.

    of: by part, what the original said then. own: by part, or of the file, a digest of what the
    translation said.
    """

    of: dict[str, str] = Field({})
    own: dict[str, str] = Field({})


class Lock(Authored):
    """The ids of a course. former: by what they name ('questions' …) ids of before → of then.

    translations: by language, the translated files by their paths.
    """

    lock: int = FORMAT
    course: str
    lessons: dict[str, str] = Field({})
    objectives: dict[str, str] = Field({})
    paths: dict[str, str] = Field({})
    quizzes: dict[str, str] = Field({})
    conversations: dict[str, LockedConversation] = Field({})
    questions: dict[str, LockedQuestion] = Field({})
    former: dict[str, dict[str, str]] = Field({})
    translations: dict[str, dict[str, LockedTranslation]] = Field({})

    def ids(self) -> Mapping[str, Mapping[str, str]]:
        """By what they name, all ids with the words that people know the thing by."""
        return {
            "lessons": self.lessons,
            "objectives": self.objectives,
            "paths": self.paths,
            "quizzes": self.quizzes,
            "conversations": {name: one.title for name, one in self.conversations.items()},
            "questions": {name: one.asks for name, one in self.questions.items()},
        }
