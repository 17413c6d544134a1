"""Things that belong to other things: what `match`, `sort` and `matrix` share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.model.part import Part
from generator.model.question import part_ids
from generator.model.words import Inline
from generator.text.problems import Problem, Rule
from generator.text.span import Span

SAME_TEXT = Rule(
    id="same-text-twice",
    message="'{text}' stands here twice",
    hint="make the two tell themselves apart, or take one of them out",
    why="A learner cannot know which of two equal texts is meant, and only one of them counts.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: sort\n"
        "    prompt: What is it?\n    groups:\n      - {name: Steam, items: [Three times!]}\n"
        "      - {name: Talk, items: [It is the blue one, Three times!]}\n"
    },
)


def plain(text: str) -> str:
    """A text as it is compared with others: white space does not matter."""
    return " ".join(text.split())


def check_twice(
    written: Iterable[tuple[str, Span]], compared: Callable[[str], str] = plain
) -> Iterator[Problem]:
    """Texts that stand twice among those that a learner must tell apart."""
    seen: set[str] = set()
    for text, span in written:
        if compared(text) in seen:
            yield SAME_TEXT.at(span, text=plain(text))
        seen.add(compared(text))


def text_parts(texts: Iterable[Inline]) -> tuple[Part, ...]:
    """Parts that are nothing but a text; of equal texts one."""
    once = list({plain(text): text for text in texts}.values())
    return tuple(Part(i, text) for i, text in zip(part_ids(once), once, strict=True))


def by_text(parts: Iterable[Part]) -> dict[str, str]:
    """The ids of parts by their text."""
    return {plain(part.text): part.id for part in parts}
