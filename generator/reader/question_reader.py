"""One question: which kind it is, and then that kind's own fields."""

from __future__ import annotations

from generator.kinds import KINDS
from generator.model.question import Question
from generator.text.located_yaml import MISSING_FIELD, UNKNOWN_FIELD, WRONG_VALUE
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.yaml_tree import Tree

UNKNOWN_KIND = Rule(
    id="unknown-kind",
    message="there is no kind of question called '{name}'",
    why="A question of no known kind cannot be shown.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: chioce\n"
        "    prompt: Which?\n"
    },
)


def read_question(tree: Tree) -> tuple[Question | None, list[Problem]]:
    """The question, or None where it cannot be read, and what is wrong with it."""
    if not isinstance(tree.data, dict):
        hint = "start it with 'id: …', and indent its other fields below"
        reason = "should be a group of 'field: value' lines"
        return None, [WRONG_VALUE.at(tree.span, hint=hint, name="a question", reason=reason)]
    name = tree.data.get("kind")
    if not isinstance(name, str):
        others = (key for key in tree.keys if key not in Question.model_fields)
        if near := next((key for key in others if did_you_mean(key, ["kind"])), None):
            hint = "did you mean 'kind'?"
            return None, [UNKNOWN_FIELD.at(tree.keys[near], hint=hint, name=near)]
        hint = f"add a line 'kind: …' with one of: {', '.join(KINDS)}"
        return None, [MISSING_FIELD.at(tree.span_of(("kind",)), hint=hint, name="kind")]
    kind = KINDS.get(name)
    if kind is None:
        hint = did_you_mean(name, KINDS) or f"the kinds are: {', '.join(KINDS)}"
        return None, [UNKNOWN_KIND.at(tree.span_of(("kind",)), hint=hint, name=name)]
    question, problems = kind.model.from_tree(tree)
    if question is not None:
        problems = [*problems, *kind.check(question)]
    return question, problems
