"""What figures mean for somebody who can change the course, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.report.statistics import interval

Row = Mapping[str, Any]

FEW = 20  # learners; below, chance says more than the question
SURE = 100  # learners, from which small differences mean something

# From easy to urgent: what a reader should look at first comes first.
GOOD, LOOK, MEND = "good", "look", "mend"


def of_item(item: Row) -> tuple[str, str]:
    """How urgent a question is, and what to do about it."""
    if item["answers"] < FEW:
        return GOOD, f"Too few answers to judge by. Wait for {FEW}."
    share, how = item["difficulty"], item["discrimination"]
    apart = item["upper_lower"]
    if how is not None and how < 0 and item["answers"] >= FEW:
        return MEND, (
            "The strong get it wrong more often than the weak. First look whether the key is "
            "right; then whether the words can be read in two ways."
        )
    if share < 0.3:
        return MEND, (
            "Most get it wrong. Look whether the key is right, and whether a lesson teaches it; "
            "then make the question plainer."
        )
    if share > 0.95:
        return LOOK, (
            "Nearly everybody gets it right. As a start that is fine; in a test it tells nothing. "
            "Make the wrong options likelier."
        )
    if how is not None and how < 0.1 and (apart is None or apart < 0.1):
        return LOOK, (
            "It hardly tells the strong from the weak. Perhaps it asks for something else than "
            "the rest of the test does, or can be guessed."
        )
    if how is None:
        return GOOD, "Nothing to compare it with: all answers, or all learners, are alike."
    return GOOD, "It does its work."


def of_option(option: Row, answers: int) -> str:
    """What to do about an option of a question; '' for nothing."""
    if option["correct"] is None or answers < FEW:
        return ""
    strong, weak = option["strong"], option["weak"]
    if option["correct"]:
        if strong is not None and weak is not None and strong < weak:
            return "The right one is chosen by more of the weak than of the strong."
        return ""
    if option["share"] < 0.02 and answers >= SURE:
        return "Hardly anybody takes it: write one that tempts, or leave it out."
    if strong is not None and weak is not None and strong > max(weak, 0.1):
        return "It tempts the strong more than the weak: perhaps it can be defended."
    return ""


def of_reliability(row: Row) -> str:
    """What the reliability of a quiz allows."""
    if row["drawn"]:
        return "Each learner gets other questions, so there is no such figure."
    alpha = row["alpha"]
    if alpha is None:
        return "Not defined: it takes two questions, two learners and different sums."
    if row["learners"] < FEW:
        return "Too few learners to judge by."
    if alpha < 0.5:
        return "Chance decides much. Let nobody pass or fail by it; add questions."
    if alpha < 0.7:
        return "Good enough to practise with, and too little to judge a person by."
    if alpha < 0.8:
        return "Good enough for a course test."
    return "Reliable."


def of_gain(row: Row) -> str:
    """Whether learners have learnt something between two quizzes."""
    found = interval(row["gain"], row["spread"], row["learners"])
    if found is None:
        return "One learner is no comparison."
    low, high = found
    if low <= 0 <= high:
        return "A change cannot be shown with so few learners, or there is none."
    if high < 0:
        return "Learners do worse afterwards: look whether the second quiz is harder."
    few = ", and there are few learners" if row["learners"] < FEW else ""
    return f"Learners do better afterwards{few}. Who did not hand in is not in it."


def of_pass(row: Row) -> str:
    """What the share of those who pass says."""
    passed = row["passed"]
    if passed is None or row["learners"] < FEW:
        return ""
    if passed < 0.5:
        return "More fail than pass: look at the questions marked below, then at the mark."
    if passed > 0.98 and row["first_share"] > 0.9:
        return "Nobody fails. If it is to tell something, it is too easy."
    return ""


def of_objective(row: Row, questions: Sequence[Row]) -> str:
    """What to do about an objective."""
    if row["learners"] < FEW:
        return ""
    if row["share"] < 0.6:
        worst = min(questions, key=lambda one: one["difficulty"], default=None)
        where = f" Begin with '{worst['question']}'." if worst else ""
        return f"Not reached by many: read the lesson again with their mistakes beside it.{where}"
    return ""
