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


# What public question banks had right, and rules took for wrong: each in words of our own.
RIGHTLY_ASKED = [
    (
        "key-repeats-stem",
        "Why are kettles descaled?",
        ["For the kettle", "Kettles rust", "To cool"],
    ),
    ("key-repeats-stem", "What holds `warranty`?", ["The warranty", "The shop", "The bill"]),
    ("key-repeats-stem", "How long is a warranty?", ["As the warranty says", "2 years", "1 year"]),
    ("key-repeats-stem", "Is a warranty law?", ["A warranty is not", "Yes, always", "It was"]),
    (
        "key-repeats-stem",
        "A customer shows a warranty. What do you do?",
        ["Read the warranty", "Call the shop", "Say sorry"],
    ),
    (
        "key-repeats-stem",
        "Which is a tool: spanner, whistle or orchard?",
        ["A spanner", "An orchard", "A whistle"],
    ),
    ("double-negative", "Which `not` is it?", ["It is not in use", "The first", "The last"]),
    (
        "double-negative",
        "What is one reason not to call at night?",
        ["People are not awake", "It costs more", "It is dark"],
    ),
    (
        "double-negative",
        "Which of these is **not** a filter?",
        ["Sent no earlier", "Sent to me", "Not sent to me"],
    ),
    (
        "double-negative",
        "Which of these is **not** a use?",
        ["To keep what is not sold", "To show prices", "To count"],
    ),
    ("options-overlap", "Which ports are open?", ["1-1024", "1024-9000", "1-9000"]),
    ("options-overlap", "How does it count?", ["Up from 1 to 9", "Down from 1 to 9", "By 2 to 9"]),
]


@pytest.mark.parametrize(("rule", "prompt", "options"), RIGHTLY_ASKED)
def test_a_question_that_is_rightly_asked_is_left_alone(
    rule: str, prompt: str, options: list[str], make_course: MakeCourse
) -> None:
    found = problems_in(make_course(asking((prompt, options))))
    assert rule not in [problem.rule.id for problem in found]


@pytest.mark.parametrize("count", [1_030, 4_000])
def test_chance_is_known_of_more_tries_than_a_number_can_hold_ways(count: int) -> None:
    assert at_least(count // 2, count, 0.5) == pytest.approx(0.5, abs=0.03)


def test_the_title_of_a_book_in_another_question_gives_nothing_away(
    make_course: MakeCourse,
) -> None:
    title = "The Long Way Round the Lake"
    found = problems_in(
        make_course(
            asking(
                ("What did she read on the train?", [title, "A paper", "A menu"]),
                (f"Who wrote “{title}”?", ["A nurse", "A pilot", "A baker"]),
            )
        )
    )
    assert "answered-elsewhere" not in [problem.rule.id for problem in found]


def test_questions_for_no_objective_are_one_line_a_course(make_course: MakeCourse) -> None:
    def asked(name: str) -> str:
        return "".join(
            f"  - {{id: {name}{n}, kind: true-false, prompt: Is it {name}{n}?, answer: true}}\n"
            for n in range(5)
        )

    files = {f"quizzes/{a}.yml": f"title: {a}\nquestions:\n" + asked(a) for a in "pqr"}
    told = [
        problem
        for problem in problems_in(make_course(files))
        if problem.rule.id == "questions-without-objective"
    ]
    assert [problem.message.split(":")[1] for problem in told] == [" p, q, r"]


def test_the_other_of_two_same_questions_is_named_with_its_place(make_course: MakeCourse) -> None:
    quiz = asking(("What do you ask her first, when a parcel is late?", ["Her name", "A", "B"]))
    files = {
        "quizzes/one.yml": quiz[QUIZ].replace("id: q", "id: one-"),
        "quizzes/two.yml": quiz[QUIZ].replace("id: q", "id: two-"),
    }
    told = [p for p in problems_in(make_course(files)) if p.rule.id == "same-question"]
    assert [(p.span.path, "quizzes/one.yml:3" in p.message) for p in told] == [
        ("quizzes/two.yml", True)
    ]
