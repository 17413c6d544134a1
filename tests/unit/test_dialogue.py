"""A dialogue: one turn a line, nobody speaks without a name, and what is there can be heard."""

from __future__ import annotations

import re

import pytest

from generator.render.dialogue import dialogue_html
from generator.text.dialogue import own_side, turns
from tests.support.pages import Told, converted


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


def test_the_learners_side_is_you_in_every_language_of_ours() -> None:
    for you in ("Du", "Sie", "Tú", "Vous", "أنت", "あなた"):
        html = dialogue_html(f"{you}: a\nRos: b\n", str)
        assert f'course-turn-own"><b class="course-speaker">{you}<' in html


def test_a_turn_may_be_written_with_the_signs_of_japanese() -> None:
    assert said("\uff08電話が鳴る\uff09\n客\uff1a荷物はどこですか。\n") == [
        ("", "電話が鳴る"),
        ("客", "荷物はどこですか。"),
    ]


LINE = "(Low *and* slow.)\nYou: I can print them tonight.\n"
SOUND: dict[str, str | bytes | None] = {"content/audio/low.MP3": b"x"}


def heard(opening: str, **config: bool) -> Told:
    """A page with one dialogue. opening: what stands behind the fence's first word."""
    return converted(f"# A\n\n```dialogue {opening}\n{LINE}```\n", SOUND, **config)


@pytest.mark.parametrize("urls", [True, False])
def test_a_recording_that_is_there_is_played_above_the_words_heard_in_it(urls: bool) -> None:
    told = heard("audio/low.MP3", use_directory_urls=urls)
    (player,) = re.findall("<audio[^>]*>", told.html)
    address = "../audio/low.MP3" if urls else "audio/low.MP3"
    assert f'src="{address}" aria-label="Low and slow."' in player
    assert told.html.index(player) < told.html.index("I can print them tonight.")
    assert told.rules == []  # neither a broken address nor a sound without its words


def test_a_recording_that_is_not_there_yet_leaves_the_words_and_a_note() -> None:
    told = heard("audio/fast.mp3")
    assert "<audio" not in told.html
    assert "I can print them tonight." in told.html
    assert told.places == [("recording-missing", 3, 13)]


@pytest.mark.parametrize("opening", ["", "calm", "mp3", "{ .wide }", "audio/low.txt"])
def test_what_is_no_sound_file_names_no_recording(opening: str) -> None:
    told = heard(opening)
    assert "<audio" not in told.html
    assert told.rules == []
