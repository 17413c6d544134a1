"""A course of any size that nobody wrote: the same seed gives the same lessons.

A lesson depends on its number alone, so that lesson 7 of a hundred is lesson 7 of a thousand. Words
are made of syllables and drawn as often as words of a language are (Zipf's law), with the commonest
words of English among them, so that an index of words grows as one of real pages does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, product
from random import Random

SEED = 1
WORDS = 900  # of a lesson's text, without its questions
QUESTIONS = 10
MODULE = 10  # lessons
SECTIONS = 5
VOCABULARY = 6000
COMMON = (
    "the of and to in is that it was for on are as with they at be this from have or by one had"
    " but what all were when we there can an your which their said if do will each about how up"
    " out them then she many some so these would other into has more her two like him see time"
    " could no make than first been its who now people my made over did down only way find use may"
    " water long little very after words called just where most know"
).split()
# Sentences have a mark of their own in each lesson, which is what an edit changes.
MARK = "This lesson has been changed {} times."
KINDS = "choice choices true-false text number choice order match gaps choice".split()
LANGUAGES = ("python", "yaml", "bash", "json")


@dataclass(frozen=True)
class Box:
    """A box in a lesson, and whether it is folded."""

    title: str
    text: str
    folded: bool


@dataclass(frozen=True)
class Option:
    """What can be chosen, ordered, or paired with `partner`; and the reply to it."""

    text: str
    feedback: str
    right: bool = False
    partner: str = ""


@dataclass(frozen=True)
class Question:
    """A question, with the options that its kind has, or the answer that is typed."""

    id: str
    kind: str
    prompt: str
    options: tuple[Option, ...]
    answer: str
    explanation: str


@dataclass(frozen=True)
class Lesson:
    """A lesson. body: Markdown that all generators read alike, and boxes, which they do not."""

    number: int
    title: str
    summary: str
    skill: str
    body: tuple[str | Box, ...]
    inside: tuple[Question, ...]
    quiz: tuple[Question, ...]

    @property
    def id(self) -> str:
        return lesson_id(self.number)

    @property
    def module(self) -> str:
        return module_of(self.number)

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.inside + self.quiz


def lesson_id(number: int) -> str:
    """The name of a lesson's file."""
    return f"lesson-{number:04}"


def module_of(number: int) -> str:
    """The module of a lesson, numbered from 1."""
    return f"module-{(number - 1) // MODULE + 1:03}"


def course(lessons: int, questions: int = QUESTIONS, seed: int = SEED) -> list[Lesson]:
    """A course of so many lessons, each with so many questions."""
    return [lesson(number, questions, seed) for number in range(1, lessons + 1)]


def modules(lessons: Sequence[Lesson]) -> dict[str, list[Lesson]]:
    """The lessons of each module."""
    found: dict[str, list[Lesson]] = {}
    for one in lessons:
        found.setdefault(one.module, []).append(one)
    return found


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Words, the commonest first, and how often they come, added up."""
    onsets = "b br c ch d f g gr h l m n p pl r s st t v w".split()
    syllables = ["".join(pair) for pair in product(onsets, ("a", "e", "i", "o", "u", "ea", "ou"))]
    rng = Random("vocabulary")
    made: dict[str, None] = {}
    while len(made) < VOCABULARY:
        word = "".join(rng.choice(syllables) for _ in range(rng.choice((1, 2, 2, 3))))
        made[word + rng.choice(("", "n", "r", "st", "ng", "l"))] = None
    words = COMMON + [word for word in made if word not in COMMON]
    return words, list(accumulate(1 / (rank + 3) for rank in range(len(words))))


class Writer:
    """Whoever writes a lesson, by chance."""

    def __init__(self, seed: str) -> None:
        self.rng = Random(seed)

    def words(self, count: int) -> list[str]:
        words, weights = vocabulary()
        return self.rng.choices(words, cum_weights=weights, k=count)

    def phrase(self, count: int) -> str:
        return " ".join(self.words(count)).capitalize()

    def sentence(self, count: int) -> str:
        words = self.words(count)
        words[0] = words[0].capitalize()
        if count > 9:
            words[count // 2] += ","
        dress = self.rng.randrange(8)
        if dress < 3 and count > 5:
            words[3] = ("*{}*", "**{}**", "`{}`")[dress].format(words[3].rstrip(","))
        return " ".join(words) + "."

    def paragraph(self, count: int) -> str:
        sentences = []
        while count > 0:
            length = min(count, self.rng.randrange(8, 18))
            length = count if count - length < 6 else length
            sentences.append(self.sentence(length))
            count -= length
        return " ".join(sentences)


def lesson(number: int, questions: int = QUESTIONS, seed: int = SEED) -> Lesson:
    """A lesson: sections of text, in each a thing of another kind."""
    writer = Writer(f"{seed}:{number}")
    features: list[str | Box] = [
        table(writer),
        Box(writer.phrase(4), writer.paragraph(40), folded=False),
        code(writer),
        listed(writer),
        Box(writer.phrase(4), writer.paragraph(40), folded=True),
    ]
    writer.rng.shuffle(features)
    tail = [picture(writer, number), *links(writer, number), MARK.format(0)]
    used = sum(words_in(part) for part in features) + sum(words_in(part) for part in tail)
    heads = 4 * SECTIONS
    each = (WORDS - used - heads) // (2 * SECTIONS)
    body: list[str | Box] = []
    for section, feature in enumerate(features, 1):
        body += [f"## {section}. {writer.phrase(3)}", writer.paragraph(each), feature]
        body.append(writer.paragraph(each))
    asked = tuple(question(writer, number, index) for index in range(questions))
    inside = questions // 5
    return Lesson(
        number=number,
        title=f"{writer.phrase(3)} {number}",
        summary=writer.sentence(10).replace("*", "").replace("`", ""),
        skill=f"{writer.phrase(5)} {number}.",
        body=(*body, *tail),
        inside=asked[:inside],
        quiz=asked[inside:],
    )


def words_in(part: str | Box) -> int:
    """About how many words a reader meets there."""
    text = part if isinstance(part, str) else f"{part.title} {part.text}"
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def table(writer: Writer) -> str:
    rows = [" | ".join(writer.phrase(2) for _ in range(3)) for _ in range(5)]
    return "\n".join(f"| {row} |" for row in [rows[0], "--- | --- | ---", *rows[1:]])


def code(writer: Writer) -> str:
    language = writer.rng.choice(LANGUAGES)
    lines = [f"{writer.words(1)[0]} = {writer.rng.randrange(1000)}" for _ in range(6)]
    if language == "yaml":
        lines = [line.replace(" =", ":") for line in lines]
    if language == "json":
        pairs = [f'  "{key}": {value}' for key, _, value in map(str.split, lines)]
        lines = ["{", ",\n".join(pairs), "}"]
    return "\n".join([f"```{language}", *lines, "```"])


def listed(writer: Writer) -> str:
    return "\n".join(f"- {writer.sentence(9)}" for _ in range(6))


def picture(writer: Writer, number: int) -> str:
    return f"![{writer.phrase(5)}](../images/{module_of(number)}.svg)"


def links(writer: Writer, number: int) -> Iterator[str]:
    """To lessons that come before, so that they are there in a course of any size."""
    for _ in range(min(3, number - 1)):
        to = writer.rng.randrange(1, number)
        folder = "" if module_of(to) == module_of(number) else f"../{module_of(to)}/"
        shown = " ".join(writer.words(3))
        yield f"{writer.sentence(6)} Read [{shown}]({folder}{lesson_id(to)}.md), too."


def drawing(module: str) -> str:
    """The picture of a module."""
    rng = Random(module)
    bars = "".join(
        f'<rect x="{20 * bar}" y="{100 - height}" width="16" height="{height}"/>'
        for bar, height in enumerate(rng.randrange(10, 100) for _ in range(12))
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 100">{bars}</svg>\n'


def question(writer: Writer, number: int, index: int) -> Question:
    """A question of the kind whose turn it is."""
    kind = KINDS[index % len(KINDS)]
    answer, options = "", []
    if kind in ("choice", "choices"):
        rights = {writer.rng.randrange(4)} if kind == "choice" else {index % 4, (index + 2) % 4}
        options = [
            Option(writer.phrase(6), writer.sentence(8), place in rights) for place in range(4)
        ]
    elif kind == "true-false":
        right = writer.rng.random() < 0.5
        options = [Option(word, writer.sentence(8), (word == "True") is right) for word in BOTH]
    elif kind in ("order", "match"):
        for place in range(1, 5):
            text, reply = f"{writer.phrase(3)} {place}", writer.sentence(8)
            partner = f"{writer.phrase(3)} {place}" if kind == "match" else ""
            options.append(Option(text, reply, partner=partner))
    elif kind == "number":
        answer = str(writer.rng.randrange(1, 500))
    else:
        answer = f"{writer.words(1)[0]}{writer.words(1)[0]}"
    return Question(
        id=f"q{number}-{index + 1}",
        kind=kind,
        prompt=f"{writer.phrase(10)} {number}-{index + 1}?",
        options=tuple(options),
        answer=answer,
        explanation=writer.sentence(12),
    )


BOTH = ("True", "False")
