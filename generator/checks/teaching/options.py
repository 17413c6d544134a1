# ruff: noqa: RUF001  signs as authors type them are what this is about
"""Options and accepted answers, each for itself: what makes a question unfair or idle."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.checks.teaching.examples import QUIZ, asking
from generator.checks.teaching.literature import GUIDELINES
from generator.checks.teaching.one_right import Look, OneRight, is_shuffled, plain
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.interaction import ChoiceInteraction, TextInteraction
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.text.problems import Problem, Rule

MOST_ANSWERS = 20  # texts that are accepted before the question had better be another one
MOST_OPTIONS = 6
_SOME = 5  # questions of a quiz before its habits are told


OTHER_OPTIONS = Rule(
    id="option-about-options",
    message="this option speaks of the other options: “{text}”",
    hint="say what it means in words of its own; for several right ones use 'kind: choices'",
    why="Who knows one right option knows this one, and where a quiz shuffles its options, "
    "“above” is wrong.",
    source=GUIDELINES,
    severity="warning",
    example=asking(
        ("What does the label say?", ["The date", "The weight", "Both of the above"]), right=2
    ),
    good=asking(("What does the label say?", ["The date", "The weight", "The price"]), right=2),
)
NUMBERS_MIXED = Rule(
    id="numbers-out-of-order",
    message="these options are numbers, and do not stand in their order",
    hint="put them in order, from the smallest to the largest",
    why="Searching a list of numbers takes attention that the question should have.",
    source=GUIDELINES,
    severity="note",
    example=asking(("How many days?", ["14", "7", "30"])),
    good=asking(("How many days?", ["7", "14", "30"])),
)
OVERLAP = Rule(
    id="options-overlap",
    message="“{one}” and “{other}” overlap, so that an answer may be in both",
    hint="let each range begin behind the end of the one before",
    why="An answer that is in two options makes one of them wrong by accident.",
    source=GUIDELINES,
    severity="note",
    example=asking(("How many days?", ["0–7", "7–14", "15–30"])),
    good=asking(("How many days?", ["0–7", "8–14", "15–30"])),
)
TOO_MANY_OPTIONS = Rule(
    id="too-many-options",
    message="{count} options are more than anybody weighs against each other",
    hint="keep the three or four that learners really confuse",
    why="Three options measure as well as five, and the time goes into another question.",
    source="Rodriguez, Three Options Are Optimal for Multiple-Choice Items (Educational "
    "Measurement: Issues and Practice 24, 2005)",
    severity="note",
    example=asking(("Which day?", ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])),
    good=asking(("Which day?", ["Mo", "We", "Su"])),
)
NO_REPLIES = Rule(
    id="wrong-without-reply",
    message="{missing} of {all} wrong options of this quiz say nothing to those who choose them",
    hint="add 'feedback:' to them: why somebody might think so, and what is amiss",
    why="A wrong option that is never answered is learnt along with the right ones.",
    source="Butler and Roediger, Feedback Enhances the Positive Effects and Reduces the Negative "
    "Effects of Multiple-Choice Testing (Memory & Cognition 36, 2008)",
    severity="note",
    example={
        path: text.replace(", feedback: Look again.", "")
        for path, text in asking(
            *((f"What is in box {n}?", ["Tea", "Salt", "Rice"]) for n in range(_SOME))
        ).items()
    },
    good=asking(*((f"What is in box {n}?", ["Tea", "Salt", "Rice"]) for n in range(_SOME))),
)
MANY_ANSWERS = Rule(
    id="too-many-answers",
    message="{count} answers are accepted, and a learner may still think of another",
    hint="ask for less, or let learners choose or write freely: 'choice', 'gaps', 'open'",
    why="Where a list has to foresee how people say things, right answers come out as wrong.",
    severity="warning",
    example={
        QUIZ: "title: A quiz\nquestions:\n  - id: one\n    kind: text\n    objective: first\n"
        "    prompt: What is said of the tea?\n    answers:\n"
        + "".join(
            f"      - it is tea {chr(97 + n)}{chr(97 + n)}\n" for n in range(MOST_ANSWERS + 1)
        )
    },
    good={
        QUIZ: "title: A quiz\nquestions:\n  - id: one\n    kind: text\n    objective: first\n"
        "    prompt: What is in the box?\n    answers: [tea, black tea]\n"
    },
)

_OF_OTHERS = re.compile(
    r"(all|none|any|both|neither|either|some|each)( of)?( the)? (above|below|previous|preceding|"
    r"(other )?(options|answers|choices))( is| are)?( right| correct| true| wrong| false)?"
    r"|(all|none|both|neither|any) of (these|them|those)"
    r"|(both |neither |only |options? |answers? )?\(?[a-f]\)?( and| or| nor|,|&)+ \(?[a-f]\)?"
    r"( only)?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(\d+(?:\.\d+)?)\s*(?:–|-|to|bis|à|a)\s*(\d+(?:\.\d+)?)(?P<unit>\s*[^\W\d]*|\s*%)",
    re.IGNORECASE,
)
# What asks for one figure. Whoever asks for a range means the range itself.
_HOW_MUCH = re.compile(r"\b(how|wie)\b(?!.*\brange\b)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"[^\w-]?(-?\d+(?:\.\d+)?)(?:\s*\D{0,12})")


def check(course: Course, looks: Sequence[Look]) -> Iterator[Problem]:
    """The options of every question, and what a quiz makes a habit of."""
    for one in looks:
        yield from one.seen["options"]


def look(file: Quiz | Embed, _: Sequence[OneRight], english: bool) -> list[Problem]:
    """What is wrong with the options of a file."""
    return list(_in_file(file, english))


def _in_file(file: Quiz | Embed, english: bool) -> Iterator[Problem]:
    moving = is_shuffled(file)
    wrong: list[bool] = []
    for question in file.questions:
        asked = KINDS[question.kind].interaction(question)
        if isinstance(asked, ChoiceInteraction) and asked.within is None:
            yield from _options(question, asked, english, moving)
        elif isinstance(asked, TextInteraction) and len(asked.accept) > MOST_ANSWERS:
            yield MANY_ANSWERS.at(question.span("answers"), count=len(asked.accept))
        if question.kind == "choice" and isinstance(asked, ChoiceInteraction):
            wrong += [
                # An explanation answers every option.
                part.feedback is None and question.explanation is None
                for part in asked.parts
                if part.id not in asked.correct
            ]
    silent = sum(wrong)
    if isinstance(file, Quiz) and len(wrong) >= 2 * _SOME and 2 * silent > len(wrong):
        yield NO_REPLIES.at(file.settings.span("questions"), missing=silent, all=len(wrong))


def _options(
    question: Question, asked: ChoiceInteraction, english: bool, moves: bool
) -> Iterator[Problem]:
    texts = [plain(part.text).rstrip(".!") for part in asked.parts]
    for number, text in enumerate(texts):
        # One that is fixed stands where its author wants it, and means to.
        if english and not asked.parts[number].fixed and _OF_OTHERS.fullmatch(text):
            place = question.span("options", number, "text")
            yield OTHER_OPTIONS.at(place, text=text)
    if len(texts) > MOST_OPTIONS and not asked.multiple:
        yield TOO_MANY_OPTIONS.at(question.span("options"), count=len(texts))
    ranges = [(m, text) for text in texts if (m := _RANGE.fullmatch(text))]
    if len(ranges) == len(texts):
        if _HOW_MUCH.search(plain(question.prompt)) and len({m["unit"] for m, _ in ranges}) == 1:
            yield from _overlaps(question, [(float(m[1]), float(m[2]), text) for m, text in ranges])
        return
    numbers = [float(m[1]) for text in texts if (m := _NUMBER.fullmatch(text))]
    mixed = numbers not in (sorted(numbers), sorted(numbers, reverse=True))
    if mixed and not moves and len(numbers) == len(texts) > 2:
        yield NUMBERS_MIXED.at(question.span("options"))


def _overlaps(question: Question, ranges: list[tuple[float, float, str]]) -> Iterator[Problem]:
    inorder = sorted(ranges)
    for (_, end, one), (start, _, other) in pairwise(inorder):
        if start <= end:
            yield OVERLAP.at(question.span("options"), one=one, other=other)
            return
