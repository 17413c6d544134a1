"""When questions come back: as the algorithm says, which another implementation computes too."""

from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from fsrs import Card, Rating, Scheduler

from tests.support.javascript import Node
from tests.support.machine import PROJECT

TODAY = date(2026, 11, 28)
# One answer a day, so no steps of minutes; the same answers give the same day, so no fuzz.
ORACLE = Scheduler(
    learning_steps=(), relearning_steps=(), maximum_interval=365, enable_fuzzing=False
)

Log = list[tuple[str, int]]


def at(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)


def card(log: Log) -> Card:
    found = Card()
    for day, rating in log:
        found, _ = ORACLE.review_card(found, Rating(rating), at(day))
    return found


def any_log(chance: random.Random) -> Log:
    """Answers on some days of the past: soon after each other at first, or with long gaps."""
    far = chance.choice([3, 10, 60, 400])
    gaps = [chance.randint(1, far) for _ in range(chance.randint(1, 12))]
    days = [TODAY - timedelta(days=sum(gaps[n:])) for n in range(len(gaps))]
    weights = chance.choice([(1, 1, 1, 1), (5, 1, 3, 1), (1, 1, 8, 3)])
    return [(day.isoformat(), chance.choices([1, 2, 3, 4], weights)[0]) for day in days]


def scheduled(node: Node, logs: list[Log]) -> list[dict[str, Any]]:
    given = json.dumps({"logs": logs, "today": TODAY.isoformat()})
    answer: list[dict[str, Any]] = json.loads(
        node(PROJECT / "tests/runtime/schedule_cli.mjs", given)
    )
    return answer


def test_a_thousand_histories_are_scheduled_as_fsrs_schedules_them(node: Node) -> None:
    chance = random.Random(13)
    logs = [any_log(chance) for _ in range(1000)]
    for log, memory in zip(logs, scheduled(node, logs), strict=True):
        known = card(log)
        assert memory["stability"] == pytest.approx(known.stability, rel=1e-6, abs=1e-6), log
        assert memory["difficulty"] == pytest.approx(known.difficulty, rel=1e-6, abs=1e-6), log
        assert memory["due"] == known.due.date().isoformat(), log
        recalled = ORACLE.get_card_retrievability(known, at(TODAY.isoformat()))
        assert memory["known"] == pytest.approx(recalled, rel=1e-6), log


def test_without_the_algorithm_a_first_answer_is_due_on_the_same_day(node: Node) -> None:
    script = 'import { FIRST } from "./generator/runtime/store/reviews.js";'
    first = json.loads(node(f"{script} console.log(JSON.stringify(FIRST))"))
    for rating in Rating:
        due = card([(TODAY.isoformat(), rating.value)]).due.date()
        assert (due - TODAY).days == first[rating.value]


def test_a_clock_that_was_ahead_puts_nothing_off(node: Node) -> None:
    (memory,) = scheduled(node, [[("2026-11-20", 1), ("2031-01-01", 1)]])
    assert memory["due"] == "2026-11-29"


def test_a_clock_that_was_behind_puts_nothing_off_for_more_than_a_year(node: Node) -> None:
    (memory,) = scheduled(node, [[("1970-01-01", 4), ("2026-11-27", 4)]])
    assert memory["due"] <= "2027-11-27"
