"""What is written as YAML is read back as it was, and looks as if somebody had typed it."""

from __future__ import annotations

import random

import pytest
import yaml

from generator.text.yaml_tree import parse
from generator.text.yaml_writer import Value, entry_lines, yaml_lines

# What YAML could stumble over, alone and in all neighbourhoods.
PIECES = [
    *"abc é ß 日 : # - ? , [ ] { } & * ! | > ' \" % @ ` \\ = ~ . ; /".split(),
    *[" ", "  ", ": ", " #", "\n", "\n\n", "\n  ", "true", "no", "null", "12:30", "010", "1.5"],
    *["- ", "$x$", "…", "“", "word", "another word", "---", "...", "%TAG", "<<", "a: b", "\t"],
]


def read_back(value: Value) -> object:
    """Also by PyYAML without its C library, which not every machine has."""
    text = "\n".join(yaml_lines({"value": value}))
    tree, problems = parse(text, "quiz.yml")
    assert tree is not None and not problems, problems
    read = yaml.load(text, Loader=yaml.BaseLoader)
    assert read["value"] == tree.data["value"]
    return tree.data["value"]


@pytest.mark.parametrize("seed", range(40))
def test_any_text_is_read_back_as_it_was(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(250):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 30))).strip()
        if text:
            assert read_back(text) == text
            assert read_back([text, text]) == [text, text]
            assert read_back([{"text": text, "more": [text]}]) == [{"text": text, "more": [text]}]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Who is there?", "Who is there?"),
        ("Ask: who is there?", '"Ask: who is there?"'),
        ("12:30", '"12:30"'),
        ("Yes", '"Yes"'),
        ('He said "no".', 'He said "no".'),
        ('"Never": that is what he said', "'\"Never\": that is what he said'"),
        ("- not a list", '"- not a list"'),
        ("room #42", '"room #42"'),
        ("C#", "C#"),
    ],
)
def test_a_text_is_bare_or_in_the_quotes_that_it_needs(text: str, written: str) -> None:
    assert yaml_lines({"prompt": text}) == [f"prompt: {written}"]


def test_paragraphs_are_a_block_and_a_long_line_is_folded() -> None:
    assert yaml_lines({"text": "One.\n\nTwo."}) == ["text: |-", "  One.", "", "  Two."]
    first, *lines = yaml_lines({"text": "word " * 60 + "end"})
    assert first == "text: >-" and all(len(line) <= 96 for line in lines)


def test_few_short_words_stand_in_brackets_and_options_below_each_other() -> None:
    assert yaml_lines({"answers": ["Rhine", "the Rhine"]}) == ["answers: [Rhine, the Rhine]"]
    assert yaml_lines({"answers": ["a, b", "c"]}) == ["answers:", "  - a, b", "  - c"]
    assert entry_lines({"text": "Rhine", "right": True}) == ["- text: Rhine", "  right: true"]
