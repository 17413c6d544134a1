"""Every kind of question keeps what its specification promises (kinds/NAME/NAME.yml)."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.checks.rules import RULES
from generator.kinds import KINDS
from generator.model.graded import as_data
from generator.model.interaction import OrderInteraction
from generator.model.question import Kind, Question, Unscored, part_ids
from generator.reader.schema import quiz_schema
from generator.render.renderer import Renderer
from generator.render.words import words
from generator.text.problems import Rule
from tests.support.javascript import Node
from tests.support.machine import PROJECT
from tests.support.markup import Markup
from tests.support.naming import short
from tests.support.rendering import renderer_of
from tests.support.specification import Case, Example, Mistake, named, specification

EXAMPLES = [example for name in KINDS for example in specification(name).examples]
# The fields by which an author lists the parts of a question, in an order that may change.
LISTS = {"options", "items", "statements", "pairs", "groups", "rows"}
LISTING = [example for example in EXAMPLES if LISTS & example.kind.model.model_fields.keys()]
# The shapes whose parts are all shown, and not recognised when they are typed.
WITH_PARTS = {"choice", "sequencing", "matching", "likert", "long-fill-in"}
MISTAKES = [mistake for name in KINDS for mistake in specification(name).mistakes]

Verdicts = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="session")
def verdicts(node: Node) -> Verdicts:
    """What the client's own grading says of every response, by the example's name."""
    cases = [
        {"interaction": as_data(example.item.interaction), **case}
        for example in EXAMPLES
        for case in example.cases()
    ]
    answers = iter(json.loads(node(PROJECT / "tests/runtime/grade_cli.mjs", json.dumps(cases))))
    return {str(example): [next(answers) for _ in example.responses] for example in EXAMPLES}


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return renderer_of()


@pytest.mark.parametrize("example", EXAMPLES, ids=short)
class TestEachExample:
    def test_is_a_question_without_a_mistake(self, example: Example) -> None:
        question, problems = example.read()
        assert problems == []
        assert isinstance(question, example.kind.model)

    def test_earns_what_it_promises(self, example: Example, verdicts: Verdicts) -> None:
        points, ids = example.question.points, example.ids()
        for promised, verdict in zip(example.responses, verdicts[str(example)], strict=True):
            given = promised.response
            assert round(verdict["fraction"] * points, 2) == promised.score, given
            assert verdict["state"] == promised.state, given
            assert verdict["feedback"] == [ids[text] for text in promised.feedback], given
            assert verdict.get("unreadable", False) == promised.unreadable, given

    def test_has_a_shape_that_the_runtime_knows(self, example: Example) -> None:
        data = as_data(example.item.interaction)
        assert json.dumps(data, allow_nan=False)
        source = (PROJECT / "generator/runtime/grading/grade.js").read_text(encoding="utf-8")
        assert data["shape"] in re.findall(r'case "([a-z-]+)":', source)

    def test_has_parts_that_can_be_told_apart(self, example: Example) -> None:
        ids = [one.id for one in example.named()]
        assert len(set(ids)) == len(ids)
        data = as_data(example.item.interaction)
        named = next(
            (data[n] for n in ("parts", "sources", "statements", "checklist") if n in data), None
        )
        if named is None:
            blanks = data.get("blanks", ())
            named = [blank["id"] for blank in blanks]
            named += [made["id"] for one in (data, *blanks) for made in one.get("mistakes", ())]
        assert set(named) == set(ids), "what is graded and what has feedback go by the same ids"
        assert set(data.get("correct", ())) <= set(ids)

    def test_can_be_read_without_javascript(self, example: Example, renderer: Renderer) -> None:
        question = example.question
        page = Markup(renderer.question(question))
        wanted = [question.prompt, *question.hint, question.explanation]
        wanted += [question.feedback.right, question.feedback.partly, question.feedback.wrong]
        asked = example.item.interaction
        wanted += [text for line in asked.key for text in line]
        wanted += [text for remark in asked.remarks for text in (*remark.of, remark.feedback)]
        wanted += [one.text for one in example.named() if asked.shape in WITH_PARTS]
        for text in filter(re.compile(r"\w").search, filter(None, wanted)):
            assert page.shows(
                words(text, renderer.block, renderer.inline, renderer.course.messages)
            ), text

    def test_is_whole_html(self, example: Example, renderer: Renderer) -> None:
        page = Markup(renderer.question(example.question))
        assert page.faults == []
        ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
        assert len(set(ids)) == len(ids)

    def test_names_its_controls(self, example: Example, renderer: Renderer) -> None:
        page = Markup(renderer.question(example.question))
        controls = page.named("input", "select", "textarea")
        assert controls, "without a control nobody can answer"
        assert all("label" in control.inside for control in controls)
        assert all(control.attributes.get("name") for control in controls)
        fieldset, *inner = page.named("fieldset")
        assert len(page.named("legend")) == len(inner)
        (prompt,) = (e for e in page.elements if e.attributes.get("class") == "course-prompt")
        assert fieldset.attributes["aria-labelledby"] == prompt.attributes["id"]

    def test_carries_its_interaction_in_the_page(
        self, example: Example, renderer: Renderer
    ) -> None:
        html = renderer.question(example.question)
        (carried,) = re.findall(
            r"<script type=\"application/json\"[^>]*>(.*?)</script>", html, re.S
        )
        data = as_data(example.item.interaction)
        assert json.loads(carried) == json.loads(json.dumps(data))


@pytest.mark.parametrize("example", LISTING, ids=short)
class TestEachListOfParts:
    def test_keeps_their_ids_in_another_order(self, example: Example) -> None:
        turned = relisted(example.question, lambda listed: listed[::-1])
        assert ids_by_text(example.kind, turned) == ids_by_text(example.kind, example.question)

    def test_keeps_their_ids_when_one_is_taken_out(self, example: Example) -> None:
        fewer = relisted(example.question, lambda listed: listed[1:])
        before = ids_by_text(example.kind, example.question).items()
        assert ids_by_text(example.kind, fewer).items() < before

    def test_gives_equal_texts_different_ids(self, example: Example) -> None:
        doubled = relisted(example.question, lambda listed: listed * 2)
        ids = [one.id for one in named(example.kind.item(doubled).interaction)]
        assert len(set(ids)) == len(ids) == 2 * len(example.ids())


def relisted(question: Question, change: Callable[[tuple[Any, ...]], tuple[Any, ...]]) -> Question:
    """The question with its list of parts changed."""
    (name,) = LISTS & type(question).model_fields.keys()
    return question.model_copy(update={name: change(getattr(question, name))})


def ids_by_text(kind: Kind[Any], question: Question) -> dict[str, str]:
    return {one.text: one.id for one in named(kind.item(question).interaction)}


@pytest.mark.parametrize("mistake", MISTAKES, ids=short)
class TestEachMistake:
    def test_breaks_just_its_rule(self, mistake: Mistake) -> None:
        _, problems = mistake.read()
        assert {problem.rule.id for problem in problems} == {mistake.rule}

    def test_is_shown_in_its_place(self, mistake: Mistake) -> None:
        file = specification(mistake.kind.name)
        lines = file.text.splitlines()
        for problem in mistake.read()[1]:
            span = problem.span
            assert span.path == file.path
            assert span.line in lines_of(mistake)
            assert 1 <= span.column <= len(lines[span.line - 1])
            assert lines[span.line - 1][span.column - 1 :][: span.length].strip()

    def test_is_told_with_a_way_out(self, mistake: Mistake) -> None:
        assert all(problem.hint for problem in mistake.read()[1])


def lines_of(case: Case) -> range:
    """The lines of the file that the question is written in."""
    last, here = 0, [case.tree]
    while here:
        tree = here.pop()
        last = max(last, tree.span.line, *(span.line for span in tree.keys.values()), 0)
        here += tree.children.values()
    return range(case.tree.span.line, last + 1)


@pytest.mark.parametrize("name", KINDS)
class TestEachKind:
    def test_shows_how_to_be_right_and_wrong(self, name: str) -> None:
        states = {
            one.state for example in specification(name).examples for one in example.responses
        }
        assert {"right", "wrong"} <= states or (
            issubclass(KINDS[name].model, Unscored) and "done" in states
        )

    def test_uses_each_of_its_own_fields(self, name: str) -> None:
        own = set(KINDS[name].model.model_fields) - set(Question.model_fields)
        used = {field for example in specification(name).examples for field in example.tree.keys}
        assert own <= used

    def test_breaks_each_of_its_own_rules(self, name: str) -> None:
        folder = KINDS[name].folder
        room = importlib.import_module(f"generator.kinds.{folder}.{folder}")
        own = {value.id for value in vars(room).values() if isinstance(value, Rule)}
        assert own <= {mistake.rule for mistake in specification(name).mistakes} <= set(RULES)

    def test_gives_each_question_of_its_file_an_id_of_its_own(self, name: str) -> None:
        file = specification(name)
        ids = [case.tree.data["id"] for case in (*file.examples, *file.mistakes)]
        titles = [case.title for case in (*file.examples, *file.mistakes)]
        assert len(set(ids)) == len(ids)
        assert len(set(titles)) == len(titles)


def test_an_order_is_never_shown_as_the_answer_and_always_shown_alike() -> None:
    kind = KINDS["order"]
    for example in specification("order").examples:
        for n in range(50):
            question = example.question.model_copy(update={"id": f"question-{n}"})
            interaction = kind.item(question).interaction
            assert isinstance(interaction, OrderInteraction)
            shown = [part.id for part in interaction.parts]
            assert shown != [*interaction.correct]
            assert sorted(shown) == sorted(interaction.correct)
            assert kind.item(question).interaction == interaction


def test_editors_know_what_may_be_written_as_a_text_alone() -> None:
    models = quiz_schema()["$defs"]
    texts = [models[name]["anyOf"] for name in ("Option", "OrderItem", "SortItem")]
    for choices in (*texts, models["Row"]["properties"]["right"]["anyOf"]):
        assert any("string" in one.get("type", ()) for one in choices)


def test_a_part_keeps_its_id_while_white_space_or_its_neighbours_change() -> None:
    (before,) = part_ids(["Count the float"])
    assert before in part_ids(["Sign", "Count  the\nfloat", "Wash"])
    assert before not in part_ids(["Count the till"])


def test_an_id_given_by_the_author_survives_a_new_text() -> None:
    assert part_ids(["Count the float"], ["float"]) == part_ids(["Count it"], ["float"])
