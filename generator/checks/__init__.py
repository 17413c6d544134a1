"""What can be wrong with a course beyond a single file; one file a subject, listed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from generator.checks import (
    accessibility,
    completion,
    described,
    former,
    identity,
    learners_words,
    links,
    lock,
    markup,
    media,
    objectives,
    paths,
    prerequisites,
    privacy,
    quizzes,
    references,
    scenarios,
    teaching,
    translations,
)
from generator.checks.allowed import without_allowed
from generator.checks.by_file import Sought
from generator.model.course import Course
from generator.reader import Reading
from generator.text.memory import Memory
from generator.text.problems import Problem, in_order

CHECKS: tuple[Callable[[Course], Iterator[Problem]], ...] = (
    identity.check,
    identity.check_questions,
    learners_words.check,
    former.check,
    former.check_questions,
    lock.check,
    translations.check,
    references.check,
    paths.check,
    completion.check,
    prerequisites.check,
    objectives.check,
    quizzes.check,
    links.check,
    links.check_texts,
    markup.check,
    markup.check_texts,
    media.check,
    privacy.check,
    privacy.check_texts,
    accessibility.check,
    accessibility.check_texts,
    described.check,
    described.check_texts,
    scenarios.check,
    teaching.check,
)

# What some of them look for in questions and conversations: whoever goes through these once for all
# of them, spares each of them the way.
SOUGHT: Mapping[Callable[[Course], Iterator[Problem]], Callable[[Course], Sought[Any]]] = {
    identity.check_questions: identity.sought,
    former.check_questions: former.sought,
    links.check_texts: links.sought,
    markup.check_texts: markup.sought,
    privacy.check_texts: privacy.sought,
    accessibility.check_texts: accessibility.sought,
    described.check_texts: described.sought,
}


# What is asked of a translation: all about its words. What it teaches is asked of the original.
OF_WORDS: tuple[Callable[[Course], Iterator[Problem]], ...] = (
    links.check,
    links.check_texts,
    markup.check,
    markup.check_texts,
    media.check,
    privacy.check,
    privacy.check_texts,
    accessibility.check,
    accessibility.check_texts,
    described.check,
    described.check_texts,
    teaching.check_words,
)


def all_sought(course: Course) -> Sequence[Sought[Any]]:
    """What all checks look for in questions and conversations."""
    return [*(of(course) for of in SOUGHT.values()), *teaching.reading.sought(course)]


def check(
    course: Course,
    known: scenarios.Known | None = None,
    ahead: Mapping[object, Sequence[Problem]] | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> Iterator[Problem]:
    """Everything that is wrong with the course as a whole.

    ahead: what some of the checks have found, by themselves: they have been made elsewhere.
    before_each: is called before each check, and may end it all by what it raises.
    """
    for subject in CHECKS:
        before_each()
        if ahead and subject in ahead:
            yield from ahead[subject]
        elif subject is scenarios.check:
            yield from scenarios.check(course, known)
        elif subject is teaching.check:
            yield from teaching.check(course, before_each)
        else:
            yield from subject(course)


def judge(
    reading: Reading,
    memory: Memory | None = None,
    program: str = "",
    ahead: Mapping[object, Sequence[Problem]] | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> list[Problem]:
    """All that is wrong, in order of place: what reading found and what checks found.

    What the author has allowed, with a reason, is left out. memory: what was proved before of
    conversations, by the program of this name. ahead, before_each: as in `check`.
    """
    course = reading.course
    if course is None:
        return in_order(reading.problems)
    known = scenarios.Known(memory, reading.texts, program) if memory else None
    found = in_order([*reading.problems, *check(course, known, ahead, before_each)])
    return without_allowed(found, course, reading.texts)


def judge_words(reading: Reading, before_each: Callable[[], None] = lambda: None) -> list[Problem]:
    """As `judge`, of a translation: what is wrong with its words, and with what they lead to."""
    course = reading.course
    if course is None:
        return in_order(reading.problems)
    found = list(reading.problems)
    for subject in OF_WORDS:
        before_each()
        found += subject(course)
    return without_allowed(in_order(found), course, reading.texts)
