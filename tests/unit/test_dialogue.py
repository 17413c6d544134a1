"""A dialogue: one turn a line, and nobody speaks without a name."""

from __future__ import annotations

import pytest

from generator.text.dialogue import own_side, turns


def said(body: str) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.words) for turn in turns(body)]


def test_a_line_is_a_turn_and_brackets_say_what_happens() -> None:
    assert said("Ros: Hello.\n\n(A pause.)\nYou: Yes?\n") == [
        ("Ros", "Hello."),
        ("", "A pause."),
        ("You", "Yes?"),
    ]


def test_an_indented_line_goes_on_with_the_turn_above() -> None:
    assert said("Ros: Hello.\n  Are you there?\n") == [("Ros", "Hello. Are you there?")]


def test_only_the_first_colon_ends_the_name() -> None:
    assert said("Mr Li (on hold): At 12:30: nothing.\n") == [
        ("Mr Li (on hold)", "At 12:30: nothing.")
    ]


@pytest.mark.parametrize("line", ["Hello.", "At 12:30", "x" * 50 + ": words", ": words"])
def test_a_line_that_nobody_says_is_marked(line: str) -> None:
    assert said(line)[0][0] == "?"


def test_the_learners_side_is_you_else_the_second_to_speak() -> None:
    assert own_side(list(turns("Ros: a\nAgent: b\nYou: c\n"))) == "You"
    assert own_side(list(turns("Ros: a\nAgent: b\n"))) == "Agent"
    assert own_side(list(turns("Ros: a\n"))) == ""
