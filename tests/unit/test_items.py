"""A question of any kind is one typed value, and whoever shows it needs nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any, assert_never, get_args

import pytest
from pydantic import BaseModel

from generator.engines.markdown_text import SiteMarkdown
from generator.kinds import KINDS
from generator.locales.messages import Messages
from generator.model.graded import as_data
from generator.model.interaction import (
    ChoiceInteraction,
    GapsInteraction,
    Interaction,
    LongTextInteraction,
    MatchInteraction,
    NumberInteraction,
    OrderInteraction,
    RatingInteraction,
    TextInteraction,
)
from generator.model.item import Item
from generator.model.passage import Passage, Picture
from generator.model.question import Question, part_ids
from generator.model.words import Block, Inline, Line, Plain, Words
from generator.reader.question_reader import read_question
from generator.render.renderer import Renderer
from generator.render.words import words
from generator.text.yaml_tree import parse
from tests.support.machine import PROJECT
from tests.support.markup import Markup
from tests.support.naming import short
from tests.support.rendering import renderer_of
from tests.support.specification import Example, named, specification
from tests.tools import client_types

EXAMPLES = [example for name in KINDS for example in specification(name).examples]


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return renderer_of()


# An export, written once. It asks for the shape of what is asked, and never for the kind.


def on_paper(item: Item) -> str:
    """The question and its answers as a plain text."""
    asked = item.interaction
    general = item.feedback
    lines = [item.prompt, *body(asked)]
    lines += [f"Hint: {hint}" for hint in item.hints]
    lines += [f"Right: {in_line(line)}" for line in asked.key]
    lines += [f"{in_line(one.of)} ({one.blank}): {one.feedback}" for one in asked.remarks]
    lines += [text for text in (general.right, general.partly, general.wrong) if text]
    return "\n".join([*lines, item.explanation or ""])


def body(asked: Interaction) -> Iterator[str]:
    """What there is to answer."""
    match asked:
        case ChoiceInteraction(within=Passage() as passage):
            yield passage.filled([f"[ ] {part.text}" for part in asked.parts])
        case ChoiceInteraction():
            if isinstance(asked.within, Picture):
                yield f"{asked.within.path}: {asked.within.alt}"
            yield from (f"[ ] {part.text}" for part in asked.parts)
        case OrderInteraction():
            yield from (f"__ {part.text}" for part in asked.parts)
        case MatchInteraction():
            yield from (f"{part.text} __" for part in asked.sources)
            yield from (f"- {part.text}" for part in asked.targets)
        case TextInteraction():
            yield "____"
        case NumberInteraction():
            yield f"____ {asked.unit}"
        case GapsInteraction():
            yield asked.passage.filled([" / ".join(one.options) or "__" for one in asked.blanks])
        case RatingInteraction():
            yield from (f"{part.text}: {asked.scale.labels}" for part in asked.statements)
            yield from (f"{one.title}: {one.low} / {one.high}" for one in asked.traits)
        case LongTextInteraction():
            yield "\n".join(["____"] * asked.lines)
            yield from (f"[ ] {part.text}" for part in asked.checklist)
        case _:
            assert_never(asked)


def in_line(line: Line) -> str:
    return "".join(line)


def authored(question: Question) -> Iterator[tuple[str, Words]]:
    """Every text that an author wrote into a question, with the name of its field."""
    for path, value in question.fields():
        if isinstance(value, Words):
            yield [step for step in path if isinstance(step, str)][-1], value


def words_in(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


@pytest.mark.parametrize("example", EXAMPLES, ids=short)
class TestEachItem:
    def test_holds_every_word_of_its_author(self, example: Example) -> None:
        told = words_in(on_paper(example.item))
        for field, text in authored(example.question):
            # The names of gaps stand in braces and are told to nobody.
            assert words_in(re.sub(r"\{[a-z0-9-]+\}", "", text)) <= told, field

    def test_lets_its_page_show_every_word_of_its_author(
        self, example: Example, renderer: Renderer
    ) -> None:
        page = Markup(renderer.question(example.question))
        pictured = {str(e.attributes["alt"]) for e in page.named("img")}
        for field, text in authored(example.question):
            if field in {"text", "passage"} and isinstance(text, Block):
                continue  # gaps and stretches stand in it, which the export above has filled
            shown = words(text, renderer.block, renderer.inline, renderer.course.messages)
            assert page.shows(shown) or text in pictured, (field, text)

    def test_names_in_grading_just_what_it_has_words_for(self, example: Example) -> None:
        asked = example.item.interaction
        known = {one.id for one in named(asked)}
        if isinstance(asked, MatchInteraction):
            known |= {part.id for part in asked.targets}
        if isinstance(asked, RatingInteraction):
            known |= {one.id for one in asked.traits}
        assert set(ids_in(as_data(asked))) == known

    def test_keeps_from_the_page_s_data_what_is_only_read(self, example: Example) -> None:
        carried = as_data(example.item.interaction)
        typed = {text for _, text in authored(example.question) if isinstance(text, Plain)}
        ids = set(ids_in(carried)) | {carried["shape"]}
        assert set(texts_in(carried)) <= ids | typed | {""}

    def test_has_a_remark_for_all_that_has_feedback(self, example: Example) -> None:
        asked = example.item.interaction
        with_feedback = {one.id: one.feedback for one in named(asked) if one.feedback}
        assert {one.id: one.feedback for one in asked.remarks} == with_feedback

    def test_can_be_kept_and_compared(self, example: Example) -> None:
        assert example.item == example.kind.item(example.question)


NAMES = ("id", "parts", "correct", "sources", "targets", "statements", "checklist")


def ids_in(data: Any, below: str = "") -> Iterator[str]:
    """The ids in the data of a page."""
    if isinstance(data, dict):
        for name, value in data.items():
            if below == "correct":
                yield name
            yield from ids_in(value, below if below == "correct" else name)
    elif isinstance(data, list):
        for one in data:
            yield from ids_in(one, below)
    elif below in NAMES:
        yield data


def texts_in(data: Any) -> Iterator[str]:
    """The texts in the data of a page, apart from the names of fields."""
    if isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from texts_in(one)
    elif isinstance(data, str):
        yield data


def question(**fields: Any) -> str:
    return json.dumps({"id": "one", "prompt": "Which?", **fields})


def rendered(renderer: Renderer, text: str) -> str:
    tree, problems = parse(text, "q.yml")
    assert tree is not None and not problems
    found, problems = read_question(tree)
    assert found is not None and not problems, problems
    return renderer.question(found)


MARKED = ["__init__", "*args", "a_b_c", "`x`", "<b>", "1. Mai", "[a](b)", "# one", "&amp;"]


@pytest.mark.parametrize("typed", MARKED)
class TestWhatIsTyped:
    """It is never Markdown, wherever it is shown."""

    def test_is_shown_as_it_stands_in_the_answer(self, typed: str, renderer: Renderer) -> None:
        html = rendered(renderer, question(kind="text", answers=[typed]))
        assert f"<p><strong>Answer:</strong> {escape(typed, quote=False)}</p>" in html

    def test_is_shown_as_it_stands_among_several(self, typed: str, renderer: Renderer) -> None:
        html = rendered(renderer, question(kind="text", answers=["other", typed]))
        assert f"<li>{escape(typed, quote=False)}</li>" in html

    def test_is_shown_as_it_stands_as_a_mistake(self, typed: str, renderer: Renderer) -> None:
        mistakes = [{"answers": [typed, "so"], "feedback": "No."}]
        html = rendered(renderer, question(kind="text", answers=["yes"], mistakes=mistakes))
        assert f'<span class="course-remark-of">{escape(typed, quote=False)} / so</span>' in html

    def test_is_shown_as_it_stands_as_a_unit(self, typed: str, renderer: Renderer) -> None:
        html = rendered(renderer, question(kind="number", answer=4, unit=typed, tolerance=1))
        unit = escape(typed, quote=False)
        assert f"4 {unit} (anything from 3 to 5 {unit} counts)" in html

    def test_is_shown_as_it_stands_in_gaps(self, typed: str, renderer: Renderer) -> None:
        gap = {"options": [typed, "other"], "answers": [typed, "other"]}
        html = rendered(renderer, question(kind="gaps", text="Say {it}!", gaps={"it": gap}))
        shown = escape(typed, quote=False)
        button = f'value="{escape(typed)}"> <span class="course-option-text">{shown}</span>'
        assert button in html
        assert f"<p>Say <strong>{shown}</strong>!</p>" in html


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ([], '<span class="course-option-text"><em>A</em> &amp; <code>&lt;b&gt;</code></span>'),
        (["long " * 12], "<span><em>A</em> &amp; <code>&lt;b&gt;</code></span>"),
        (["long " * 12], 'course-option-text">A <span class="course-hidden">A &amp; &lt;b&gt;<'),
        ([f"One of {n}" for n in range(6)], ">A &amp; &lt;b&gt;</option>"),
    ],
    ids=["few and short: buttons", "longer: above", "and letters", "many: a list"],
)
def test_a_target_is_markdown_but_in_a_list_and_where_it_is_only_heard(
    more: list[str], shown: str, renderer: Renderer
) -> None:
    pairs = [{"item": "One", "target": "*A* & `<b>`"}, {"item": "Two", "target": "B"}]
    asked = question(id="two", kind="match", pairs=pairs, more_targets=more)
    html = rendered(renderer, asked)
    assert re.sub(r'course-option-text">[A-G] ', 'course-option-text">A ', html).count(shown)
    assert "<li>One \u2013 <em>A</em> &amp; <code>&lt;b&gt;</code></li>" in html


def test_a_text_of_an_unknown_way_to_be_read_is_a_mistake_of_ours(renderer: Renderer) -> None:
    with pytest.raises(TypeError, match="how to read"):
        words("a text", renderer.block, renderer.inline, Messages.of())  # type: ignore[arg-type]


def test_what_looks_like_a_place_is_none() -> None:
    passage = Passage.keeping("zqplace7qz {b}", re.compile(r"\{b\}"), lambda _: 0)
    assert passage.filled(["c"]) == "zq\u2060place7qz c"


@pytest.mark.parametrize("language", ["python", "rust", "js", "bash", "html", "text"])
def test_a_gap_in_code_is_found_whatever_colours_it(language: str) -> None:
    coloured = ["fenced_code", "codehilite"]
    renderer = renderer_of(markdown=SiteMarkdown(coloured))
    code = f"```{language}\nlet {{a}} = 1{{b}} + get_{{a-b}}('{{c}}');\n```"
    gaps = {name: {"answers": [name]} for name in ("a", "b", "a-b", "c")}
    html = rendered(renderer, question(kind="gaps", text=code, gaps=gaps))
    assert re.findall(r'data-part="(.*?)"', html) == list(gaps)
    assert html.count("<strong>a-b</strong>") == 1
    assert "zqplace" not in html
    assert Markup(html).faults == []


def test_parts_with_one_text_are_counted_on() -> None:
    assert part_ids(["a"] * 3, ["x", "x", "x"]) == ["x", "x-2", "x-3"]
    assert part_ids(["a"] * 3, ["x", "x-2", "x"]) == ["x", "x-2", "x-3"]


# The types.


def test_the_client_s_types_are_those_of_the_dataclasses() -> None:
    written = client_types.FILE.read_text(encoding="utf-8")
    assert written == client_types.types(), f"refresh it with `{client_types.REFRESH}`"


def test_every_shape_has_a_name_of_its_own() -> None:
    shapes = [model.shape for model in get_args(Interaction)]
    assert len(set(shapes)) == len(shapes)


def read_as(annotation: Any) -> set[type[Words]]:
    """The ways in which a field is read."""
    ways = {way for argument in get_args(annotation) for way in read_as(argument)}
    if isinstance(annotation, type) and issubclass(annotation, Words):
        ways.add(annotation)
    return ways


def fields_read_as(way: type[Words], *models: type[BaseModel]) -> set[str]:
    """The fields of questions that are read in this way, in the models and those inside them."""
    names: set[str] = set()
    for model in models:
        for name, info in model.model_fields.items():
            names |= {name} if way in read_as(info.annotation) else set()
            names |= fields_read_as(way, *models_in(info.annotation))
    return names


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


@pytest.mark.parametrize(
    ("way", "row"), [(Block, "Markdown with"), (Inline, "Markdown in"), (Plain, "as it stands")]
)
def test_the_manual_says_of_every_field_how_it_is_read(way: type[Words], row: str) -> None:
    page = (PROJECT / "manual/content/quizzes.md").read_text(encoding="utf-8")
    (line,) = re.findall(rf"^\| {row}.*", page, re.M)
    told = set(re.findall(r"`([a-z_]+)`", line))
    fields = fields_read_as(way, *(kind.model for kind in KINDS.values()))
    assert told - (set(KINDS) - {"text"}) == fields
