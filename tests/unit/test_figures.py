"""Numbers in keys and remarks are written as the course's language writes them."""

from __future__ import annotations

import json
import random

import pytest

from generator.locales.messages import Messages
from generator.model.words import Amount
from generator.render.words import amount
from tests.support.javascript import Node
from tests.support.pages import converted

LANGUAGES = "en en-GB de de-AT de-CH fr fr-CH es pt-BR ar ar-EG fa hi ja zh-TW ko tr ru sv".split()
QUESTION = """\
# Zahlen

```question
id: oel
kind: number
prompt: Wie viel Öl?
answer: 2.5
tolerance: 0.25
unit: Liter
mistakes: [{answer: 1.5, feedback: Nein.}]
```
"""


def test_a_key_has_the_form_of_the_courses_language_and_the_data_of_the_page_their_own() -> None:
    told = converted(QUESTION, theme={"name": "material", "font": False, "language": "de"})
    for shown in ("2,5 Liter", "2,25", "2,75 Liter", "1,5 Liter"):
        assert shown in told.html
    assert '"value":2.5' in told.html
    assert "2.5 Liter" not in told.html


@pytest.mark.parametrize(
    ("number", "unit", "language", "shown"),
    [
        (2.5, "litres", "en", "2.5 litres"),
        (1234567.5, "", "de", "1234567,5"),
        (-0.125, "m", "fr", "-0,125 m"),
        (40, "分", "ja", "40分"),
        (1e20, "", "de", "1e+20"),
        (2.5, "", "xx-none", "2.5"),
        (2.5, "", "../de", "2.5"),
    ],
)
def test_a_number_is_written_without_groups(
    number: float, unit: str, language: str, shown: str
) -> None:
    assert amount(Amount(number, unit), Messages.of(language)) == shown


def test_what_is_shown_is_read_back_when_it_is_typed(node: Node) -> None:
    chance = random.Random(3)
    shown = []
    for _ in range(2000):
        value = round(chance.uniform(-1, 1) * 10 ** chance.randrange(9), chance.randrange(4))
        language = chance.choice(LANGUAGES)
        shown.append((value, amount(Amount(value, "kg"), Messages.of(language))))
    script = (
        'import {readNumber} from "./generator/runtime/grading/grade_number.js";'
        'import {readFileSync} from "node:fs";'
        'const all = JSON.parse(readFileSync(0, "utf8"));'
        'console.log(JSON.stringify(all.map(([, text]) => readNumber(text, "kg"))))'
    )
    for (value, text), readings in zip(
        shown, json.loads(node(script, json.dumps(shown))), strict=True
    ):
        assert any(abs(one - value) < 1e-9 * max(1, abs(value)) for one in readings), text
