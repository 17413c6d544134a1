"""Files that want more of whoever imports them than to be read."""

from __future__ import annotations

import sqlite3
import time

import pytest

from generator.import_.draft import Unreadable
from generator.import_.html_tree import parse_html
from generator.import_.importing import Imported, Surroundings, imported
from generator.import_.plain_text import harmless
from generator.import_.source import Source
from tests.support.formats import packed
from tests.support.importing import QTI2


def bring(name: str, data: str | bytes) -> Imported:
    raw = data if isinstance(data, bytes) else data.encode()
    return imported(Source(name, raw), Surroundings())


DECKS = {
    "view": (
        "create view notes as with recursive n(id) as (select 1 union all select id + 1 from n) "
        "select id, 7 as mid, '' as tags, 'a' as flds from n where id < 0",
        "'notes' is a view",
    ),
    "column": (
        "create table notes (id, mid, tags, n, flds as (hex(zeroblob(n)))); "
        "insert into notes values (1, 7, '', 100000000)",
        "too big",
    ),
}


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_runs_no_query_of_its_own(name: str) -> None:
    makes, told = DECKS[name]
    base = sqlite3.connect(":memory:")
    base.executescript("create table col (models text); create table cards (did integer)")
    base.execute("insert into col values ('{}')")
    base.executescript(makes)
    with pytest.raises(Unreadable, match=told):
        bring("deck.apkg", packed({"collection.anki2": base.serialize()}))


def test_more_than_anybody_asks_is_refused() -> None:
    with pytest.raises(Unreadable, match="more than 50,000 rows"):
        bring("cards.tsv", "a\tb\n" * 50_002)
    (left,) = bring("a.gift", f"::A::{'word ' * 250_000}{{T}}").left
    assert left.whole and "characters, and no quiz file holds so many" in left.what


@pytest.mark.parametrize("begins", ["<!--", "<![CDATA[", "<a ", "<?x "])
def test_what_begins_and_never_ends_is_read_at_once(begins: str) -> None:
    started = time.process_time()
    assert parse_html(begins * 30_000).text().count(begins[:2]) == 30_000
    assert time.process_time() - started < 10, "its parser looks for each end to the last"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<script>a()</script>", "&lt;script>a()&lt;/script>"),
        ('<img alt=">" onerror=a()>', '<img alt=">" data-was=a()>'),
        ("[x](javascript:a())", "[x](#a())"),
        ("[x](java&#115;cript:a())", "[x](##115;cript:a())"),
        ("[x]: vbscript:a()", "[x]: #a()"),
        ('<a href="javascript:a()">x</a>', '<a data-was=a()">x</a>'),
        *((text, text) for text in ("JavaScript: a book", "online = true", "x<y or y>on3")),
        *((text, text) for text in ("`<script>`", "```html\n<img onload=x>\n```", "[a](b?c&d)")),
        *((text, text) for text in ("[a](https://b.c/d:e)", "![a](data:image/png;base64,x)")),
    ],
)
def test_what_would_run_in_a_page_is_only_read(text: str, kept: str) -> None:
    assert harmless(text) == kept


def test_points_beyond_all_numbers_are_told() -> None:
    item = QTI2.replace("<value>3", "<value>1e999")
    assert item != QTI2
    (left,) = bring("item.xml", item).left
    assert (left.whole, left.what) == (False, "its points are no number; here it gives one")
