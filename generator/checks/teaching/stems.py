# ruff: noqa: RUF001  signs as authors type them are what this is about
"""What is asked: questions that trip people up, say too much or answer one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import count, pairwise
from typing import Any

from generator.checks.by_file import Findings
from generator.checks.teaching.examples import asking
from generator.checks.teaching.literature import GUIDELINES
from generator.checks.teaching.one_right import Look, OneRight, plain, prose, words
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.lesson_example import LESSON
from generator.model.page import Lesson
from generator.model.quiz import Quiz
from generator.text.beside import Beside
from generator.text.counting import first_words, word_count
from generator.text.problems import Problem, Rule

RUN = 8  # words in a row that are no accident
LONGEST = 100  # words in the paragraph that asks: a case and its question
_MATTER = 5  # letters of a word that tells what a question is about
_LONG_KEY = 6  # words of a right option that another question may give away
_SAME = 0.9  # of their runs of three words, shared by two questions that are one

_TARRANT = "Tarrant, Knierim, Hayes and Ware, The Frequency of Item Writing Flaws in "
_TARRANT += "Multiple-Choice Questions (Nurse Education Today 26, 2006)"

NEGATIVE = Rule(
    id="negative-question",
    message="the question turns on “{word}”, which is easy to overlook",
    hint="ask for what is so; or make the word stand out: '**{word}**'",
    why="Who overlooks the word knows the matter and still answers wrongly.",
    source=GUIDELINES,
    severity="note",
    example=asking(("Which of these is not a fruit?", ["A potato", "A plum", "A pear"])),
    good=asking(("Which of these is **not** a fruit?", ["A potato", "A plum", "A pear"])),
)
DOUBLE_NEGATIVE = Rule(
    id="double-negative",
    message="the question says “{word}”, and so does this option: “{text}”",
    hint="say one of the two without it",
    why="Two negations are a riddle of logic, whatever the question was about.",
    source=GUIDELINES,
    severity="note",
    example=asking(
        (
            "Which of these is **not** true?",
            ["Guests do not pay at the door", "Guests pay by card", "Guests pay in coins"],
        )
    ),
    good=asking(
        (
            "Which of these is **not** true?",
            ["Guests pay at the door", "Guests pay by card", "Guests pay in coins"],
        )
    ),
)
LONG = Rule(
    id="long-question",
    message="the paragraph that asks has {count} words",
    hint="tell the case in a paragraph of its own, and ask in a short one behind it",
    why="Whoever has to read the question three times is tested on reading.",
    source=_TARRANT,
    severity="note",
    example=asking(("So " * LONGEST + "what is it?", ["Tea", "Salt", "Rice"])),
    good=asking(("What is it?", ["Tea", "Salt", "Rice"])),
)
FROM_THE_LESSON = Rule(
    id="key-from-lesson",
    message="the right option stands word for word in '{page}': “{text}”",
    hint="say it in other words, or ask for it in a new case",
    why="Who remembers the sentence need not have understood it.",
    source=GUIDELINES,
    severity="note",
    example={
        LESSON: "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
        "quiz: first-quiz\n---\n\n"
        "A promise that others have to keep is never yours to give.\n",
        **asking(
            (
                "Why is “you’ll have it on Friday” a risk?",
                [
                    "A promise that others have to keep is never yours to give",
                    "A day of the week is hard to remember for most of the people who ring",
                    "A customer who hears of a day is going to ring again on that day",
                ],
            )
        ),
    },
    good=asking(
        (
            "Why is “you’ll have it on Friday” a risk?",
            ["Somebody else has to do it", "Days are hard to remember", "She’ll ring again then"],
        )
    ),
)
ANSWERED_ELSEWHERE = Rule(
    id="answered-elsewhere",
    message="the question '{other}' of the same quiz gives the right option away: “{text}”",
    hint="take it out of the other question, or ask the two in different quizzes",
    why="Whoever reads on finds the answer.",
    source=GUIDELINES,
    severity="note",
    example=asking(
        (
            "What goes into the first box?",
            ["The cups that were sent back in May", "The salt from the sea", "Rice"],
        ),
        (
            "The cups that were sent back in May go into the first box. What goes into the next?",
            ["Tea", "Salt", "Rice"],
        ),
    ),
    good=asking(
        ("What goes into the first box?", ["The cups", "Salt", "Rice"]),
        ("What goes into the second box?", ["Tea", "Salt", "Rice"]),
    ),
)
SAME_QUESTION = Rule(
    id="same-question",
    message="this question is nearly the same as '{other}', which stands at {place}",
    hint="ask it in another case, or take one of the two out",
    why="The second time it tests whether one remembers the first.",
    severity="note",
    example=asking(
        (
            "A customer says that her parcel is late. What do you ask her first?",
            ["Her number", "Her name", "Her street"],
        ),
        (
            "A customer says that her parcel is late. What do you ask her first?",
            ["Her number", "Her name", "Her street"],
        ),
    ),
    good=asking(
        ("Her parcel is late. What do you ask?", ["The number", "The name", "The street"]),
        ("His bill is too high. What do you say?", ["The sum", "The date", "The plan"]),
    ),
)

_NEGATIVE = re.compile(
    r"(?:^|[.!?…:”\n]\s+)(?:[\w’']+\s+){0,3}?(?:which|what)\b(?P<between>(?:\s+[\w’'“”-]+){0,6}?)\s+"
    r"(?P<word>not|never|except|least|isn[’']t|aren[’']t|doesn[’']t|don[’']t|wouldn[’']t|"
    r"shouldn[’']t|cannot|can[’']t)\b[^.!?]*\?",
    re.IGNORECASE,
)
# Behind one of these, another clause has begun, and the negation is its own.
_CLAUSE = re.compile(
    r"\b(if|when|that|who|whom|whose|because|since|while|where|do you|did you|does|did|have|has)\b",
    re.IGNORECASE,
)
# Of the question, only this turns its answers round: a reason not to do something does not …
_TURNED = re.compile(
    r"\b(is|are|was|were|do|does|did|would|should|could|can|will) (not|never)\b|n[’']t\b"
    r"|\bexcept\b",
    re.IGNORECASE,
)
# … and of an option, what it says of its subject: “no earlier than” is a name for a date.
_DENIED = re.compile(
    r"\b(is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|may|might|must) "
    r"(not|never)\b|\bcannot\b|n[’']t\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"[,;:(]|\b(that|which|what|who|whom|whose|if|when|where|because)\b", re.IGNORECASE
)


def check(course: Course, looks: Sequence[Look]) -> Iterator[Problem]:
    """Every question with one right option, alone and beside the others."""
    long = [(look.asked[n], key) for look in looks for n, key in look.seen["stems"][1]]
    lessons = _runs(course, {run for _, key in long for run in _all_runs(key)})
    for one in looks:
        yield from one.seen["stems"][0]
    for one, key in long:
        page = next((lessons[run] for run in _all_runs(key) if run in lessons), None)
        if page:
            text = f"{first_words(one.key, RUN)} …"
            place = one.question.span("options", one.right)
            yield FROM_THE_LESSON.at(place, page=page, text=text)
    for one in looks:
        yield from one.seen["stems"][2]
    yield from _twice([one for look in looks for one in look.asked])


def look(file: Quiz | Embed, asked: Sequence[OneRight], english: bool) -> Any:
    """What is wrong with single questions; long keys, by number; answers in other questions."""
    alone = [problem for one in asked for problem in _alone(one, english)]
    keys = [(number, tuple(one.option_words[one.right])) for number, one in enumerate(asked)]
    answered = list(_answered(file, {one.question.id: one for one in asked}))
    return alone, [(number, key) for number, key in keys if len(key) >= RUN], answered


def _alone(one: OneRight, english: bool) -> Iterator[Problem]:
    if english:
        yield from _negative(one)
    last = one.question.prompt.strip().split("\n\n")[-1]
    if not last.lstrip().startswith((">", "|", "-", "```")) and (
        (length := word_count(plain(last))) > LONGEST
    ):
        yield LONG.at(one.question.span("prompt"), count=length)


def _negative(one: OneRight) -> Iterator[Problem]:
    shown = one.question.prompt
    found = _NEGATIVE.search(prose(shown))
    if not found or _CLAUSE.search(found["between"]):
        return
    word = found["word"]
    emphasised = word.isupper() or re.search(rf"[*_]{re.escape(word)}[*_]", shown)
    if not emphasised:
        yield NEGATIVE.at(one.question.span("prompt"), word=word)
    if not _TURNED.search(found[0]):
        return
    for number, option in enumerate(one.options):
        first = _FURTHER.split(option, maxsplit=1)[0]
        if _DENIED.search(first) and not option.startswith(("“", '"', "‘")):
            place = one.question.span("options", number)
            yield DOUBLE_NEGATIVE.at(place, word=word, text=option)
            return


def _all_runs(found: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(found) - RUN + 1):
        yield tuple(found[start : start + RUN])


def _runs(course: Course, wanted: Set[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """Those of the wanted runs of words that stand in a lesson, with the first such lesson."""
    runs: dict[tuple[str, ...], str] = {}
    if not wanted:
        return runs
    begins = {run[:2] for run in wanted}
    known, number = _wanted(wanted)
    for lesson in course.lessons:

        def look(lesson: Lesson = lesson) -> list[tuple[str, ...]]:
            said = words(lesson.converted.text)
            found = (
                tuple(said[start : start + RUN])
                for start, two in enumerate(pairwise(said))
                if two in begins
            )
            return [run for run in found if run in known]

        for run in _in_lessons(lesson, (number,), look):
            runs.setdefault(run, lesson.path)
    return runs


_in_lessons = Findings()
_sets: list[tuple[Set[tuple[str, ...]], int]] = []
_MOST = 8  # courses that are judged one after the other: one for each language


def _wanted(wanted: Set[tuple[str, ...]]) -> tuple[Set[tuple[str, ...]], int]:
    """The same, with a number that no others have."""
    for known in _sets:
        if known[0] == wanted:
            return known
    new = wanted, next(_numbers)
    _sets[:] = [new, *_sets[: _MOST - 1]]
    return new


_numbers = count()


def _answered(quiz: Quiz | Embed, asked: dict[str, OneRight]) -> Iterator[Problem]:
    """Right options of some length that another question of the same quiz says.

    It has to speak of the same matter: the title of a book may be the answer to one question and
    stand in another that asks for something else.
    """
    telling = {name: one for name, one in asked.items() if word_count(one.key) >= _LONG_KEY}
    if not telling:
        return
    stems = [(q.id, words(plain(q.prompt))) for q in quiz.questions]
    for question in quiz.questions:
        one = telling.get(question.id)
        if one is None:
            continue
        own, key = one.stem_words, one.option_words[one.right]
        matter = {word for word in own if len(word) >= _MATTER} - set(key)
        for name, stem in stems:
            if stem != own and _within(key, stem) and matter & set(stem):
                place = question.span("options", one.right)
                yield ANSWERED_ELSEWHERE.at(place, other=name, text=one.key)
                break


def _within(said: list[str], text: list[str]) -> bool:
    return f" {' '.join(said)} " in f" {' '.join(text)} "


def _twice(asked: Sequence[OneRight]) -> Iterator[Problem]:
    """Two questions with one answer that share nearly all of their words, in the same order."""
    # The same words about other figures, with another answer, are another exercise.
    alike: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(asked):
        alike[one.key.casefold()].append(number)
    later: dict[int, int] = {}
    for numbers in alike.values():
        if len(numbers) > 1:
            later |= _repeated([(number, _runs_of(asked[number])) for number in numbers])
    for number, earlier in sorted(later.items()):
        first = asked[earlier].question
        place = f"{first.span().path}:{first.span().line}"
        yield SAME_QUESTION.at(asked[number].question.span(), other=first.id, place=place)


def _runs_of(one: OneRight) -> frozenset[tuple[str, ...]]:
    return _known_runs(one, _three_in_a_row)


def _three_in_a_row(one: OneRight) -> frozenset[tuple[str, ...]]:
    said = words(one.stem) + [w for option in one.options for w in words(option)]
    return frozenset(tuple(said[i : i + 3]) for i in range(len(said) - 2))


_known_runs = Beside[OneRight, frozenset[tuple[str, ...]]]()


def _repeated(several: Sequence[tuple[int, frozenset[tuple[str, ...]]]]) -> dict[int, int]:
    """By number of a question the first before it that is nearly the same."""
    found: dict[int, int] = {}
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    for number, runs in several:
        sizes[number] = len(runs)
        shared: dict[int, int] = defaultdict(int)
        for run in runs:
            for earlier in having[run]:
                shared[earlier] += 1
            having[run].append(number)
        for earlier, common in sorted(shared.items()):
            either = sizes[earlier] + sizes[number] - common
            if sizes[number] > 8 and common >= _SAME * either:
                found[number] = earlier
                break
    return found
