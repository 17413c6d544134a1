"""The catalogues of all languages that are shipped, and what programs make of them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from generator.locales.catalogue import RECORD, catalogue, languages
from generator.locales.language import (
    FROM_TEN_THOUSAND,
    ONE_IS_ONE,
    category,
    locale,
    number_in,
    tag,
)
from generator.locales.messages import Messages, chosen_by, known_ids, numbers_of, variables_of
from generator.locales.pattern import texts
from generator.locales.script import helpers
from tests.support.catalogues import LOCALES, faults, missing
from tests.support.javascript import Node
from tests.support.strangers import COURSES, Abroad, strangers
from tests.tools import messages as client

NUMBERS = (0, 1, 2, 3, 5, 8, 11, 21, 99, 100, 101, 111, 0.5, 1.5, 12.25, 33.33)


@pytest.mark.parametrize("language", languages())
class TestEachLanguage:
    def test_has_messages_that_can_be_read_and_fit(self, language: str) -> None:
        assert not list(faults(language))

    def test_lacks_none(self, language: str) -> None:
        assert not [entry.id for entry in missing(language)]


@pytest.mark.parametrize("course", COURSES, ids=lambda one: one.language)
def test_no_message_has_an_english_word(course: Abroad) -> None:
    for address in ("informal", "formal"):
        said = Messages.of(course.language, address=address)
        for id in known_ids():
            assert (id, strangers(course, texts(said.pattern(id)))) == (id, [])


def values(id: str, dice: random.Random) -> dict[str, Any]:
    """By chance, what a message may be given."""
    numbers, chosen = numbers_of(id), chosen_by(id)
    return {
        name: dice.choice(NUMBERS)
        if name in numbers
        else dice.choice(chosen.get(name, ("Über <b> & `${x}` \\", "ثقة", "a “b”")))
        for name in sorted(variables_of(id))
    }


def cases(language: str, address: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every message some times: its id, what it is given, and what Python says."""
    dice = random.Random(language)
    said = Messages.of(language, address=address)
    for id in known_ids():
        for _ in range(8 if variables_of(id) else 1):
            given = values(id, dice)
            yield id, given, said(id, **given)


@cache
def resources(name: str) -> list[FluentResource]:
    """A catalogue as the other reads it."""
    files = sorted((LOCALES / name).glob("*.ftl"))
    return [FluentResource(file.read_text("utf-8")) for file in files]


@pytest.mark.parametrize("address", ["informal", "formal"])
@pytest.mark.parametrize("language", languages())
class TestPagesAndScripts:
    def test_say_the_same(self, language: str, address: str, node: Node) -> None:
        said = Messages.of(language, address=address)
        told = list(cases(language, address))
        expressions = [
            f"[{said.script(id, sorted(given))}, {json.dumps([given[n] for n in sorted(given)])}]"
            for id, given, _ in told
        ]
        body = ",\n".join(expressions)
        script = (
            f"{helpers(language, body)}\nconst all = [{body}];\n"
            "console.log(JSON.stringify(all.map(([one, given]) =>"
            " typeof one === 'string' ? one : one(...given))));\n"
        )
        # All messages are more than a system lets a program be given as an argument.
        run = 'import {readFileSync} from "node:fs"; (0, eval)(readFileSync(0, "utf8"));'
        answers = json.loads(node(run, script))
        for (id, given, python), javascript in zip(told, answers, strict=True):
            assert (id, given, javascript) == (id, given, python)

    def test_say_what_others_read_in_the_catalogue(self, language: str, address: str) -> None:
        bundle = FluentBundle([tag(language)], use_isolating=False)
        for name in (RECORD, language):
            for resource in resources(name):
                bundle.add_resource(resource, allow_overrides=True)
        for id, given, python in cases(language, address):
            if id not in catalogue(language):
                continue  # the other speaks of English plurals as if they were its own
            numbers = {
                name: fluent_number(value, maximumFractionDigits=2)
                for name, value in given.items()
                if isinstance(value, int | float)
            }
            pattern = bundle.get_message(id).value
            assert pattern
            said, errors = bundle.format_pattern(pattern, {**given, **numbers, "address": address})
            # It sets apart by the same signs, but not only where lines run from right to left.
            bare = python.translate(dict.fromkeys(range(0x2066, 0x206A)))
            assert (id, given, said, errors) == (id, given, bare, [])


def test_the_languages_of_which_one_is_one_are_so_for_unicode() -> None:
    for language in ONE_IS_ONE:
        form = locale(language).plural_form
        assert form.tags == {"one"}
        for number in (*range(200), 0.5, 1.5):
            assert category(language, number) == form(number), (language, number)


def test_numbers_are_set_apart_where_browsers_do(node: Node) -> None:
    """Babel does not know from how many digits on."""
    known = sorted({*FROM_TEN_THOUSAND, *languages(), "fr", "ja", "ar", "pt", "pt-BR", "zh", "ru"})
    body = ",".join(
        f"new Intl.NumberFormat({json.dumps(f'{tag(name)}-u-nu-latn')}).format(1234)"
        for name in known
    )
    for name, written in zip(
        known, json.loads(node(f"console.log(JSON.stringify([{body}]))")), strict=True
    ):
        assert (name, number_in(name, 1234)) == (name, written)


class TestTheClient:
    def test_has_types_and_words_that_are_those_of_the_catalogue(self) -> None:
        stale = [
            file.name
            for file, text in ((client.TYPES, client.types()), (client.ENGLISH, client.english()))
            if file.read_text("utf-8") != text
        ]
        assert not stale, client.REFRESH

    def test_hands_each_message_all_that_may_vary_in_it(self) -> None:
        """So that a translation may say what English leaves out."""
        for id, names in client.said().items():
            assert (id, {*names}) == (id, {*variables_of(id)})
