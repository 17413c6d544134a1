"""What is kept beside values goes with them, and is asked for by which they are."""

from __future__ import annotations

import gc
from dataclasses import dataclass

from generator.checks.by_file import Findings
from generator.text.beside import Beside, Latest


@dataclass(frozen=True)
class Thing:
    name: str


def test_what_comes_of_a_value_is_worked_out_once() -> None:
    beside, asked = Beside[Thing, str](), list[str]()

    def make(thing: Thing) -> str:
        asked.append(thing.name)
        return thing.name.upper()

    one, like_it = Thing("one"), Thing("one")
    assert [beside(one, make), beside(one, make), beside(like_it, make)] == ["ONE"] * 3
    assert asked == ["one", "one"]  # another value, though it says the same


def test_what_comes_of_a_value_goes_with_it() -> None:
    beside = Beside[Thing, str]()
    for number in range(1000):
        beside(Thing(str(number)), lambda thing: thing.name)
    gc.collect()
    assert not beside._kept


def test_what_came_of_several_is_known_as_long_as_they_are_the_same() -> None:
    latest, made = Latest[int](most=2), list[int]()

    def make() -> int:
        made.append(len(made))
        return made[-1]

    one, other = Thing("one"), Thing("other")
    assert latest((one, other), make) == latest((one, other), make) == 0
    assert latest((one, Thing("other")), make) == 1
    assert latest((one,), make) == 2
    assert latest((one, other), make) == 3  # only the last two are in its hands


def test_findings_are_known_for_what_else_they_depend_on() -> None:
    kept, thing = Findings(), Thing("one")
    assert kept(thing, ("en",), lambda: 1) == 1
    assert kept(thing, ("de",), lambda: 2) == 2
    assert kept(thing, ("en",), lambda: 3) == 1
