"""How likely it is to pass a quiz by ticking at random."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, factorial

from generator.checks.teaching.examples import asking
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.interaction import (
    ChoiceInteraction,
    GapsInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
)
from generator.model.question import Question, Unscored
from generator.model.quiz import Quiz
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered

MOST = 0.05  # the probability of passing that is luck and no more
FEWEST = 3  # questions that make a test
_STEPS = 240  # points are counted in parts of this many

PASSED_BY_GUESSING = Rule(
    id="passed-by-guessing",
    message="ticking at random passes this quiz in {share} % of all attempts",
    hint="raise 'pass_mark', ask more questions, or add kinds that cannot be ticked",
    why="A pass that luck can give proves nothing, to the learner least of all.",
    source="Haladyna and Rodriguez, Developing and Validating Test Items (2013), on guessing",
    severity="warning",
    example=asking(
        *((f"What is in box {n}?", ["Tea", "Salt", "Rice"]) for n in range(3)),
        head="pass_mark: 60\nfeedback: at-end",
    ),
    good=asking(
        *((f"What is in box {n}?", ["Tea", "Salt", "Rice"]) for n in range(6)),
        head="pass_mark: 80\nfeedback: at-end",
    ),
)


def check(course: Course) -> Iterator[Problem]:
    """Every quiz that is handed in as a whole and can be passed."""
    for quiz in course.quizzes:
        mark = course.pass_mark(quiz) if quiz.drawn >= FEWEST else None
        # Where each answer is judged at once, trying on until it is right is the exercise.
        if mark and quiz.at_end and (share := share_of_passes(course, quiz, mark)) > MOST:
            place = quiz.settings.span("pass_mark")
            yield PASSED_BY_GUESSING.at(place, share=round(100 * share))


def share_of_passes(course: Course, quiz: Quiz, mark: float) -> float:
    """As `passing_by_chance`; known of a quiz whose file has not changed."""
    digest = course.digests.get(quiz.path)
    if digest is None:
        return passing_by_chance(quiz, mark)
    return remembered("guessing", (quiz.path, digest, mark), lambda: passing_by_chance(quiz, mark))


def passing_by_chance(quiz: Quiz, mark: float) -> float:
    """The probability, 0 to 1, that random ticks reach the mark (per cent) in one attempt.

    Points are added up question by question; what is drawn from a pool counts as the pool's mean.
    What has to be typed or written is never guessed.
    """
    outcomes, worth = _asked(quiz)
    total = sum(worth)
    if not total:
        return 0.0
    gains = [
        [(round(points * share * _STEPS), chance) for share, chance in outcome.items()]
        for points, outcome in zip(worth, outcomes, strict=True)
    ]
    needed = ceil(mark / 100 * total * _STEPS - 1e-6)
    # Whoever cannot reach the mark any more is not followed: of random ticks that is nearly all.
    ahead = sum(max(gain for gain, _ in one) for one in gains)
    reached: dict[int, float] = {0: 1.0}
    for one in gains:
        ahead -= max(gain for gain, _ in one)
        more: dict[int, float] = {}
        for so_far, likely in reached.items():
            for gain, chance in one:
                sum_ = so_far + gain
                if sum_ + ahead >= needed:
                    more[sum_] = more.get(sum_, 0.0) + likely * chance
        reached = more
    return sum(reached.values())


def mean_by_chance(quiz: Quiz) -> float:
    """The share of the points, 0 to 1, that random ticks bring on average."""
    outcomes, worth = _asked(quiz)
    means = [float(sum(share * chance for share, chance in one.items())) for one in outcomes]
    total = sum(worth)
    return sum(w * mean for w, mean in zip(worth, means, strict=True)) / total if total else 0.0


def _asked(quiz: Quiz) -> tuple[list[dict[Fraction, float]], list[float]]:
    """What each question of an attempt may bring by chance, and its points."""
    outcomes = [_outcomes(question) for question in quiz.always]
    worth = [_worth(question) for question in quiz.always]
    for pool in quiz.pools:
        if pool.questions:
            mean = _mixed([_outcomes(question) for question in pool.questions])
            outcomes += [mean] * pool.draw
            worth += [sum(map(_worth, pool.questions)) / len(pool.questions)] * pool.draw
    return outcomes, worth


def _worth(question: Question) -> float:
    return 0.0 if isinstance(question, Unscored) else question.points


def _mixed(several: list[dict[Fraction, float]]) -> dict[Fraction, float]:
    mixed: dict[Fraction, float] = {}
    for outcome in several:
        for share, chance in outcome.items():
            mixed[share] = mixed.get(share, 0.0) + chance / len(several)
    return mixed


def _outcomes(question: Question) -> dict[Fraction, float]:
    """The shares of its points that a random answer may get, each with its probability."""
    parts = _chances(KINDS[question.kind].interaction(question))
    found: dict[Fraction, float] = {Fraction(0): 1.0}
    for chance in parts:
        more: dict[Fraction, float] = {}
        for share, likely in found.items():
            more[share + Fraction(1, len(parts))] = (
                more.get(share + Fraction(1, len(parts)), 0.0) + likely * chance
            )
            more[share] = more.get(share, 0.0) + likely * (1 - chance)
        found = more
    return found


def _chances(asked: Interaction) -> list[float]:
    """The chance of each part that is graded for itself; alone where all of it is needed."""
    if isinstance(asked, ChoiceInteraction):
        if not asked.multiple:
            return [1 / max(len(asked.parts), 1)]
        return [0.5 ** len(asked.parts)]  # ticking too much takes away what was right
    if isinstance(asked, MatchInteraction) and not asked.several:
        return [1 / max(len(asked.targets), 1)] * len(asked.correct)
    if isinstance(asked, OrderInteraction):
        return [1 / factorial(len(asked.parts))]
    if isinstance(asked, GapsInteraction):
        return [len(b.accept) / len(b.options) if b.options else 0.0 for b in asked.blanks]
    return [0.0]
