"""What is said of a course's questions is said where chance would hardly do it, and only there."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest

from generator.checks.teaching.chance import at_least
from generator.checks.teaching.cues import FEWEST
from generator.checks.teaching.examples import QUIZ, asking
from generator.checks.teaching.guessing import passing_by_chance
from generator.engines.mkdocs.project import read_course
from generator.model.quiz import Quiz
from tests.support.course import MakeCourse, problems_in

WORDS = "tea salt rice oats milk corn soap rope wool lamp bell coal sand moss fern reed".split()
TEACHING = ("keys-by-habit", "keys-by-place", "keys-guessable")


def habits(make_course: MakeCourse, *choices: tuple[str, list[str]], right: list[int]) -> list[str]:
    """What is told of habits in a quiz with these choices."""
    text = "title: A quiz\nshuffle: options\nquestions:\n"
    for number, ((prompt, options), key) in enumerate(zip(choices, right, strict=True)):
        body = asking((prompt, options), right=key)[QUIZ].split("questions:\n")[1]
        text += body.replace("id: q1", f"id: q{number}")
    found = problems_in(make_course({QUIZ: text}))
    return [problem.rule.id for problem in found if problem.rule.id in TEACHING]


def drawn(seed: int, count: int) -> Iterator[tuple[tuple[str, list[str]], int]]:
    """Choices whose options differ by nothing that has to do with being right."""
    chance = random.Random(seed)
    for number in range(count):
        options = [
            " ".join(chance.sample(WORDS, chance.randint(3, 5)))
            + chance.choice(["", "?", ", “so”", " at 7", " perhaps"])
            for _ in range(3)
        ]
        prompt = f"What is in box {chance.choice(WORDS)} {chr(97 + number % 26)}?"
        yield (prompt, options), chance.randrange(3)


class TestHabits:
    @pytest.mark.parametrize("seed", range(6))
    def test_nothing_is_told_of_options_that_chance_made(
        self, seed: int, make_course: MakeCourse
    ) -> None:
        pairs = list(drawn(seed, 40))
        told = habits(
            make_course, *(choice for choice, _ in pairs), right=[key for _, key in pairs]
        )
        assert told == []

    def test_nothing_is_told_of_a_habit_in_a_handful_of_questions(
        self, make_course: MakeCourse
    ) -> None:
        choices = [(f"What is in box {n}?", ["“tea”", "salt", "rice"]) for n in "abcdefgh"]
        assert habits(make_course, *choices, right=[0] * 8) == []

    def test_a_key_that_is_longer_again_and_again_is_told(self, make_course: MakeCourse) -> None:
        choices = [
            (f"What is in box {a}{b}?", [f"the {a}{b} from the sea", f"a {b} tin", f"a {a} cup"])
            for a, b in itertools.islice(itertools.permutations("abcdefgh", 2), FEWEST + 4)
        ]
        assert habits(make_course, *choices, right=[0] * len(choices)) == ["keys-by-habit"]


class TestChance:
    @pytest.mark.parametrize(
        ("hits", "tries", "chance", "expected"),
        [(0, 5, 0.2, 1.0), (5, 5, 0.5, 0.03125), (1, 2, 0.5, 0.75), (2, 3, 1 / 3, 7 / 27)],
    )
    def test_is_that_of_the_binomial(
        self, hits: int, tries: int, chance: float, expected: float
    ) -> None:
        assert at_least(hits, tries, chance) == pytest.approx(expected)


class TestPassingByChance:
    def quiz(self, make_course: MakeCourse, count: int, options: int) -> Quiz:
        choices = [(f"Which is {n}?", WORDS[:options]) for n in range(count)]
        reading = read_course(make_course(asking(*choices, head="feedback: at-end\npass_mark: 60")))
        assert reading.course is not None
        return reading.course.quiz["second-quiz"]

    @pytest.mark.parametrize(("count", "options", "mark"), [(5, 3, 60), (8, 4, 50), (3, 3, 100)])
    def test_counts_every_way_to_tick(
        self, count: int, options: int, mark: int, make_course: MakeCourse
    ) -> None:
        ways = list(itertools.product([True] + [False] * (options - 1), repeat=count))
        passed = sum(sum(way) * 100 >= mark * count for way in ways)
        expected = passed / len(ways)
        assert passing_by_chance(self.quiz(make_course, count, options), mark) == pytest.approx(
            expected
        )


@pytest.mark.parametrize("options", [["`<p>`", "`<b>`", "`<i>`"], ["`*`", "`**`", "`_`"]])
def test_options_of_nothing_but_signs_are_read_as_they_are(
    make_course: MakeCourse, options: list[str]
) -> None:
    found = problems_in(make_course(asking(("Which one is it?", options))))
    assert [problem for problem in found if problem.rule.severity == "error"] == []


@pytest.mark.parametrize(
    ("options", "told"), [(["15", "20", "5"], True), (["9", "12", "3"], False)]
)
def test_the_same_words_with_another_answer_are_another_question(
    make_course: MakeCourse, options: list[str], told: bool
) -> None:
    prompt = "A shop sells a crate of lemons at two for three. What has to be paid for {} lemons?"
    first = (prompt.format(10), ["15", "20", "5"])
    found = problems_in(make_course(asking(first, (prompt.format(6), options))))
    assert ("same-question" in [problem.rule.id for problem in found]) == told
