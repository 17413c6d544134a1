# ruff: noqa: RUF001  signs that look alike are what this is about
"""Readings above letters, and lines of Japanese that are broken in the author's file."""

from __future__ import annotations

from itertools import count

import pytest

from generator.engines.markdown_text import SiteMarkdown
from generator.site.search import entries
from tests.support.pages import converted

WHOLE = "<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>"
EACH = "<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp>字<rp>（</rp><rt>じ</rt><rp>）</rp></ruby>"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("{漢字|かんじ}を書く", f"{WHOLE}を書く"),
        ("{漢字|かん|じ}", EACH),
        ("{漢字｜かんじ}", WHOLE),
        ("**{漢字|かんじ}**と", f"<strong>{WHOLE}</strong>と"),
        ("[{漢字|かんじ}](https://a.example/)", f'<a href="https://a.example/">{WHOLE}</a>'),
        ("{客户|kèhù}", "<ruby>客户<rp>（</rp><rt>kèhù</rt><rp>）</rp></ruby>"),
        ("`{漢字|かんじ}`", "<code>{漢字|かんじ}</code>"),
        (r"\{漢字|かんじ}", "{漢字|かんじ}"),
        ("{a|b} {x|x > 0} {漢字} {漢字|}", "{a|b} {x|x &gt; 0} {漢字} {漢字|}"),
        ("**「強調」**と*「書く」*。", "<strong>「強調」</strong>と<em>「書く」</em>。"),
        ("お客様の\n話を聞く。\n「はい」", "お客様の話を聞く。「はい」"),
        ("けれども、\n**「はい」**\nと", "けれども、<strong>「はい」</strong>と"),
        ("お客様の  \n話", "お客様の<br>\n話"),
        ("AIを\nAI と\nuse it\nnow 고객\n말", "AIを\nAI と\nuse it\nnow 고객\n말"),
    ],
    ids=map(str, count()),
)
def test_a_text_is_read_alike_in_a_page_and_in_a_question(text: str, html: str) -> None:
    assert SiteMarkdown()(text, False).replace("<br />", "<br>") == f"<p>{html}</p>"
    page = converted(f"# 題\n\n{text}\n")
    assert html in page.page.converted.html.replace("<br />", "<br>")


def test_a_wide_bar_keeps_a_reading_in_its_cell() -> None:
    html = SiteMarkdown()("| A | B |\n|---|---|\n| {漢字｜かんじ} | 2 |", False)
    assert f"<td>{WHOLE}</td>" in html


def test_letters_and_readings_are_both_found_by_the_search() -> None:
    words = "{漢字|かん|じ}を、<ruby>東京<rt>とうきょう</ruby>で。"
    told = converted(f"---\ntitle: T\n---\n\n## {{見出|みだ}}し\n\n{words}\n")
    entry, *_ = entries(told.course)
    (_, (_, heading, text)) = entry.sections()
    assert heading == "見出（みだ）し"
    assert text == "漢字（かんじ）を、東京（とうきょう）で。"
