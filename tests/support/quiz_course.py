"""A small course with a quiz for each way to behave."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import ViewportSize

from generator.kinds import KINDS
from tests.support.specification import specification

SIZE: ViewportSize = {"width": 1280, "height": 800}

LESSON = """---
title: {title}
objectives: [{{id: {name}, text: {text}}}]
quiz: {quiz}
---

Text.
"""

HINTS = ["It is short.", "It begins with an s.", "It rhymes with lorry."]
EXAM = """
title: Final test
intro: Everything, once.
exam: true
time_limit: 20
shuffle: both
pass_mark: 60
questions:
  - id: exam-word
    kind: text
    objective: till
    prompt: A customer's order is late. Which word do you say first?
    answers: [sorry]
    hint: [It is short., It begins with an s.]
    explanation: The reason can wait.
  - id: exam-minutes
    kind: number
    objective: oven
    prompt: How many minutes before opening is the oven switched on?
    answer: 40
    unit: minutes
    explanation: Twenty to get hot, twenty to bake.
  - id: exam-order
    kind: order
    objective: oven
    prompt: Put the first steps of the day in order.
    items: [Switch on the oven, Count the float, Write the labels, Open the door]
  - id: exam-hides
    kind: match
    objective: till
    prompt: Where does it hide?
    pairs:
      - {item: Fish, target: Worcester sauce, feedback: There are anchovies in the sauce.}
      - {item: Egg, target: Mayonnaise}
  - id: exam-gluten
    kind: choices
    objective: oven
    prompt: Which of these hold gluten?
    options:
      - {text: Rye, right: true}
      - {text: Barley, right: true}
      - {text: Rice, feedback: No kind of rice does.}
      - {text: All of them, fixed: true}
pools:
  - title: Known to authors only
    draw: 2
    questions:
"""
DRAWN = [
    {
        "id": f"exam-{name.lower()}",
        "kind": "choice",
        "objective": "till",
        "prompt": f"What is the sign for {name}?",
        "options": [
            {"text": f"{name} in red", "right": True, "feedback": f"{name} is red everywhere."},
            {"text": f"{name} in blue", "feedback": "Blue is water."},
            {"text": f"{name} in green"},
            {"text": "None of these", "fixed": True},
        ],
    }
    for name in ("Fire", "Water", "Doors", "Stairs")
]


def true(name: str, **more: Any) -> dict[str, Any]:
    """A statement that is true."""
    return {"id": name, "kind": "true-false", "prompt": f"Is {name} so?", "answer": True, **more}


def quiz(title: str, questions: list[Any], **settings: Any) -> str:
    return json.dumps({"title": title, "questions": questions, **settings}, ensure_ascii=False)


def objectives(base: str, **more: Any) -> list[dict[str, Any]]:
    return [true(f"{base}-{one}", objective=one, **more) for one in ("till", "oven")]


CERTAIN = [f"sure-{number}" for number in range(9)]
QUIZZES = {
    "exam": EXAM + "\n".join(f"      - {json.dumps(one)}" for one in DRAWN),
    "practice": quiz("Practice", [true("practised", hint=HINTS)]),
    "sure": quiz("How sure", [true(name) for name in CERTAIN], certainty=True),
    "before": quiz("Where you stand", objectives("before"), feedback="at-end", pass_mark=0),
    "after": quiz("Where you stand now", objectives("after"), feedback="at-end", pretest="before"),
    "kinds": quiz(
        "All kinds",
        [specification(kind).examples[0].tree.data for kind in KINDS],
        feedback="at-end",
        steps=False,
    ),
}
FILES = {
    "content/first-module/first-lesson.md": LESSON.format(
        title="At the till", name="till", text="Count what is in the till.", quiz="practice"
    ),
    "content/first-module/second-lesson.md": LESSON.format(
        title="At the oven", name="oven", text="Have bread when the door opens.", quiz="exam"
    ),
    "quizzes/first-quiz.yml": None,
    **{f"quizzes/{name}.yml": text for name, text in QUIZZES.items()},
}


# What is said of the exam when it has been handed in, and must not be seen before.
TOLD_AFTERWARDS = (
    "The reason can wait.",
    "Twenty to get hot",
    "There are anchovies",
    "No kind of rice does.",
    "red everywhere",
)
