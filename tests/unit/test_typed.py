"""Typed answers are compared alike by Python and by the browser, and forgive what nobody means."""

from __future__ import annotations

import json
import random
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable
from itertools import count

import pytest

from generator.model.folding import CLOSING, ENDS, fold
from tests.support.machine import PROJECT
from tests.tools.folding_table import FILE, text

CASES = json.loads((PROJECT / "tests/folding_cases.json").read_text("utf-8"))
Node = Callable[[str], str]


def in_browser(node: Node, texts: Iterable[str], rules: str = "{}") -> list[str]:
    """What the runtime makes of the texts."""
    script = (
        'import {fold} from "./generator/runtime/grading/grade_text.js";'
        'import {readFileSync} from "node:fs";'
        f"const fold1 = (text) => fold(text, {rules});"
        'console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(fold1)))'
    )
    folded: list[str] = json.loads(node(script, json.dumps(list(texts))))
    return folded


def test_the_browsers_table_is_the_one_of_python() -> None:
    assert FILE.read_text("utf-8") == text(), "run `python -m tests.tools.folding_table`"


def test_the_closing_marks_of_ascii_are_those_of_the_table() -> None:
    signs = [chr(number) for number in range(128)]
    assert sorted(ENDS) == [sign for sign in signs if re.search(CLOSING, f"a{sign}")]
    assert [sign for sign in signs if re.search(CLOSING, f"{sign}a")] == [" "]


@pytest.mark.parametrize(("one", "other"), CASES["same"], ids=count())
def test_two_ways_to_type_it_are_one_answer(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), CASES["different"], ids=count())
def test_two_answers_stay_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("one", "other"), CASES["different_where_accents_matter"], ids=count())
def test_accents_count_where_they_matter(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold(one, accents_matter=True) != fold(other, accents_matter=True)


def test_case_counts_where_it_matters() -> None:
    assert fold("ÉTÉ", case_matters=True) == "ETE" != fold("été", case_matters=True)


@pytest.mark.parametrize("rules", [(False, False), (True, False), (False, True), (True, True)])
def test_python_and_the_browser_fold_any_text_alike(node: Node, rules: tuple[bool, bool]) -> None:
    chance = random.Random(5)
    letters = sorted({c for pairs in CASES.values() for pair in pairs for one in pair for c in one})
    letters += list("\u00a0\u2009\u2028\x85\x1f\t\n .,!?;:'\"-/%#&*()[]§€£½²₂Ⅳ™ﷺ𝟙𝐀İıẞſŉǰΐ")
    texts = ["".join(chance.choices(letters, k=chance.randrange(12))) for _ in range(4000)]
    texts += [one for pairs in CASES.values() for pair in pairs for one in pair]
    case, accents = rules
    browser = in_browser(node, texts, json.dumps({"case_matters": case, "accents_matter": accents}))
    assert [fold(one, case, accents) for one in texts] == browser


def test_digits_of_every_script_are_digits(node: Node) -> None:
    digits = [c for c in map(chr, range(sys.maxunicode)) if c.isdecimal()]
    assert len(digits) > 500
    values = [str(unicodedata.decimal(digit)) for digit in digits]
    assert [fold(digit) for digit in digits] == values == in_browser(node, digits)


def test_format_characters_are_never_seen(node: Node) -> None:
    ranges = ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0xAD, 0xAD), (0xFEFF, 0xFEFF))
    texts = [f"so{chr(c)}rry" for first, last in ranges for c in range(first, last + 1)]
    assert {*map(fold, texts), *in_browser(node, texts)} == {"sorry"}


def test_folding_a_folded_text_changes_nothing() -> None:
    for pairs in CASES.values():
        for one in (one for pair in pairs for one in pair):
            assert fold(fold(one)) == fold(one)


def test_a_mark_alone_is_an_answer() -> None:
    assert [fold(mark) for mark in ("?", "!", "؟", "。")] == ["?", "!", "؟", "."]
