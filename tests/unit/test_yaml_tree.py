"""YAML keeps its places and its texts."""

from __future__ import annotations

import pytest

from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse


def tree_of(text: str, **where: int) -> Tree:
    tree, problems = parse(text, "f.yml", **where)
    assert tree is not None and problems == []
    return tree


@pytest.mark.parametrize("text", ["No", "yes", "010", "12:30", "1e3", "2026-11-21", "0x10"])
def test_scalars_stay_the_text_that_was_written(text: str) -> None:
    assert tree_of(f"answer: {text}\n").data == {"answer": text}


@pytest.mark.parametrize("text", ["a:\n", "a: ~\n", "a: null\n"])
def test_nothing_written_is_none(text: str) -> None:
    assert tree_of(text).data == {"a": None}


def test_quotes_make_an_empty_text_a_text() -> None:
    assert tree_of("a: ''\nb: 'null'\n").data == {"a": "", "b": "null"}


def test_a_value_and_its_key_have_places() -> None:
    tree = tree_of("options:\n  - text: Listen\n    right: true\n")
    assert tree.find(("options", 0, "right")).span == Span("f.yml", 3, 12, 4)
    assert tree.children["options"].children[0].keys["right"] == Span("f.yml", 3, 5, 5)


def test_columns_count_characters_not_bytes() -> None:
    assert tree_of("a: {é: 1, ü: zwölf}\n").find(("a", "ü")).span == Span("f.yml", 1, 14, 5)


def test_a_text_inside_a_larger_file_knows_its_place_there() -> None:
    moved = tree_of("id: one\nkind: choice\n", first_line=10, indent=4)
    assert moved.find(("kind",)).span == Span("f.yml", 11, 11, 6)
    _, problems = parse("a: 'x\n", "f.yml", first_line=10, indent=4)
    assert [(p.span.line, p.span.column) for p in problems] == [(10, 8)]


def test_a_message_names_lines_of_the_larger_file_too() -> None:
    _, problems = parse("a: 1\nb: 2\na: 3\n", "f.yml", first_line=10, indent=4)
    assert [(p.span.line, p.span.column, p.hint[-7:]) for p in problems] == [(12, 5, "line 10")]
    _, problems = parse("a: 1\n b: 2\nc: 3\n", "f.yml", first_line=10)
    assert [p.message[-7:] for p in problems] == ["line 10"]


def test_an_anchor_that_contains_itself_is_told_and_does_not_hang() -> None:
    _, problems = parse("a: &x [*x]\n", "f.yml")
    assert [p.rule.id for p in problems] == ["yaml-syntax"]


@pytest.mark.parametrize(
    "text",
    ['a: "x\n', "a: b: c\n", "a: *x\n", "a: [1,\nb: 2\n", "- a\n  - b\n c: d\n", 'a: "\\q"\n']
    + ["a: @x\n", "x\ny: 1\n", "a: \x07\n", "a:\n - b\n- c\n", "? [a]\n: b\n", "a: 1\n---\nb: 2\n"],
)  # fmt: skip
def test_whatever_does_not_parse_is_one_problem_inside_the_file(text: str) -> None:
    _, problems = parse(text, "f.yml")
    assert len(problems) == 1
    assert 1 <= problems[0].span.line <= text.count("\n") + 1


def test_an_empty_text_is_no_tree_and_no_problem() -> None:
    assert parse("# only a remark\n", "f.yml") == (None, [])
