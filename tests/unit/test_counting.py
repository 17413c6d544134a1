# ruff: noqa: RUF001  signs that look alike are what this is about
"""Words are counted in every script, and a paragraph of Japanese is not one of them."""

from __future__ import annotations

from itertools import count as count_from

import pytest

from generator.checks.teaching.reading import lix, sentences
from generator.text.counting import first_words, in_line, word_count, words_of
from tests.support.pages import converted

JAPANESE = "お客様の話を最後まで聞いてから、解決策を提案します。"
LESSON = "---\ntitle: 聞く\n---\n\n# 聞く\n\n" + JAPANESE * 100


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One – two, three.", 4),
        ("well-known O’Brien's", 2),
        (JAPANESE, 13),
        ("カスタマーサービス", 1),
        ("AIを使う2024年", 5),
        ("让客户把话说完。", 4),
        ("먼저 사과하세요.", 2),
        ("ฟังลูกค้าจนจบ", 3),
        ("أحمد يستمع للعميل.", 3),
        ("ग्राहक नाराज़ है", 3),
    ],
    ids=map(str, count_from()),
)
def test_a_text_has_about_as_many_words_as_its_readers_would_say(text: str, count: int) -> None:
    assert word_count(text) == count


def test_a_beginning_is_cut_between_words_and_keeps_its_spaces() -> None:
    assert first_words("Who has\nwaited for long?", 3) == "Who has waited"
    assert first_words(JAPANESE, 4) == "お客様の話を最後"
    assert first_words("短い", 4) == "短い"
    assert in_line(words_of("お客様 A B です")) == "お客様 A B です"


def test_the_minutes_of_a_japanese_lesson_grow_with_its_letters() -> None:
    page = converted(LESSON).page
    assert 1100 < page.words < 1400


def test_sentences_end_at_the_marks_of_their_script() -> None:
    found = sentences(f"<p>{JAPANESE}{JAPANESE}</p><p>هل سمعت؟ نعم. لا۔</p>")
    assert len(found) == 5
    assert len(found[0]) == 13
    assert 10 < lix(found[:2]) < 40


def test_a_japanese_term_of_a_glossary_is_found_inside_a_sentence() -> None:
    files = {"content/other.md": "---\ntitle: 他\n---\n\n# 他\n\n毎日の顧客対応は大切です。\n"}
    text = "---\ntitle: 用語集 Glossary\n---\n\n顧客対応\n:   A.\n\n返品処理、返金\n:   B.\n"
    found = [p.message for p in converted(text, files).problems if p.rule.id == "term-never-used"]
    assert len(found) == 1 and "返品処理" in found[0]
