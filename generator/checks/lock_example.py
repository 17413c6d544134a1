"""A quiz of one question and a lock of before, which rules about saved answers show edited."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.lock import LOCK

_QUIZ = "quizzes/first-quiz.yml"
_ONE = "title: A quiz\nquestions:\n  - id: {id}\n    kind: choice\n    objective: first\n"
# The beginning of a lock, and what it says of the question.
OLD = 'lock: 1\ncourse: "the-starter"\n'
ASKS = (
    'questions:\n  one:\n    kind: "choice"\n    in: "first-quiz"\n    asks: "77bc06c5 Which?"\n'
    '    parts:\n      here: "5be1b402 This one"\n      there: "68973a14 That one"\n'
    '    key:\n      - "here"\n'
)
# The options, as they stand in the quiz.
HERE = "      - {id: here, text: This one, right: true}\n"
THERE = "      - {id: there, text: That one}\n"


def example(lock: str, options: str, id: str = "one", more: str = "") -> Mapping[str, str]:
    """A quiz of one question, and a lock of before."""
    head = _ONE.format(id=id) + more
    return {
        _QUIZ: f"{head}    prompt: Which?\n    options:\n{options}",
        LOCK: f'{OLD}lessons:\n  first-lesson: "First lesson"\nobjectives:\n'
        '  first: "a467981c Place a question where it belongs in a lesson."\n'
        f'quizzes:\n  first-quiz: "A quiz"\n{lock}'
        '  where-it-belongs:\n    kind: "choice"\n    in: "first-lesson"\n'
        '    asks: "861aea8f Where does a question help most?"\n    parts:\n'
        '      p7070ca65: "56b902c0 On a page of its own, after all lessons"\n'
        '      p923ce868: "84d1d9b4 Right after the thought that it asks about"\n'
        '    key:\n      - "p923ce868"\n',
    }
