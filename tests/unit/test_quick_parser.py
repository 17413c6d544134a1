"""What is read from pages, by shorter ways than Python's own."""

from __future__ import annotations

import random
from html.parser import HTMLParser

from generator.reader.markup import _QuickParser, most_words, read_markup
from generator.text.counting import word_count

PIECES = """
<p>|</p>|<p class="a b">|<a href="x.html?a=1&amp;b=2">|<a href='x'>|<a href=x>|</a>|<br>|<br />|
<img alt="" src="a.png" />|<img alt="1 > 0" src="a.png">|<A HREF="x">|</A>|</p >|<input disabled>|
<p id="a" id="b">|<p  id="a">|<p id ="a">|<p id="a"id="b">|<p data-a:b="c">|<my-own a="b">|<|>|&|
<script>|</script>|<style>|</style>|<title>|</title>|<textarea>|</textarea>|<template>|</template>|
<svg viewBox="0 0 1 1">|<!-- <p> -->|<!DOCTYPE html>|<?php ?>|<![CDATA[ <p> ]]>|&amp;|&lt;p&gt;|
</|< p>|<3|words
""".split("|")


class _Told:
    """What a parser says of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)  # type: ignore[call-arg]
        self.told: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.told.append((tag, *attrs))

    def handle_endtag(self, tag: str) -> None:
        self.told.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.told.append(data)


class _Quick(_Told, _QuickParser):
    pass


class _Pythons(_Told, HTMLParser):
    pass


def _told(parser: _Quick | _Pythons, html: str) -> list[object]:
    parser.feed(html)
    parser.close()
    return parser.told


def test_tags_are_read_as_pythons_parser_reads_them() -> None:
    chance = random.Random(7)
    for _ in range(2000):
        html = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 12)))
        assert _told(_Quick(), html) == _told(_Pythons(), html), html


# What words may come out of, beside those of a page.
_WORDY = PIECES + (
    "one two| |&nbsp;|&#32;x|&#12354;|漢|<img alt='three words here'>|<td>|<ruby>|<rt>|</ruby>|"
    '<b title="x y">|<IMG ARIA-LABEL="q w">|<pre>|<x y|"|\'|x="1>2"|<!-- |-->|</div|<noscript>'
).split("|")


def test_no_more_words_are_read_than_were_thought_possible() -> None:
    chance = random.Random(7)
    for _ in range(5000):
        html = "".join(chance.choice(_WORDY) for _ in range(chance.randint(1, 12)))
        assert word_count(read_markup(html).text) <= most_words(html), html


def test_the_words_of_a_common_page_are_nearly_counted_without_reading_it() -> None:
    html = '<h2 id="tea">Tea</h2>\n<p class="a b c d">One <em title="a b">two</em> three</p>\n' * 50
    assert word_count(read_markup(html).text) == most_words(html) == 200


def test_a_tag_as_most_are_is_not_read_by_pythons_parser() -> None:
    parser = _Quick()
    parser.check_for_whole_start_tag = None  # type: ignore[assignment,method-assign]
    assert _told(parser, '<p class="a">One</p>') == [("p", ("class", "a")), "One", "/p"]
