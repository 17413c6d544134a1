"""Where something was written is asked for when there is something to tell of it."""

from __future__ import annotations

from generator.checks.rules import RULES
from generator.checks.teaching import cues
from generator.checks.teaching.one_right import one_right
from generator.model.quiz import Quiz
from generator.reader.quiz_reader import read_quiz
from generator.text.apart import Apart
from generator.text.keeping import packed, unpacked
from generator.text.yaml_tree import parse

QUIZ = """title: A quiz
questions:
  - id: one
    kind: choice
    prompt: Which?
    options:
      - {text: This one, right: true}
      - text: That one
      - text: Or that
"""


def test_no_place_is_unpacked_of_a_question_that_gives_nothing_away() -> None:
    tree, _ = parse(QUIZ, "quizzes/one.yml")
    assert tree
    quiz: Quiz = unpacked(packed(read_quiz(tree, "quizzes/one.yml").quiz, RULES), RULES)
    assert not cues.look(quiz, tuple(one_right(quiz)), english=True)[0]
    assert type(quiz.questions[0].__pydantic_private__["_tree"]) is Apart
