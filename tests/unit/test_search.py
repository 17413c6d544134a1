"""The index of the search: what is in it, what weighs more, and how it is cut into pieces."""

from __future__ import annotations

import json
import string
from typing import Any

import pytest

from generator.site.postings import MOST, all_postings, told
from generator.site.search import SHARD, Entry, _words, page_terms, search_files
from generator.text.terms import terms
from tests.support.machine import PROJECT
from tests.support.pages import FENCE, converted, course_with, read
from tests.support.searching import handed_over, terms_of

TABLE = json.loads((PROJECT / "tests/runtime/terms.json").read_text(encoding="utf-8"))
LESSON = """\
---
title: Saying no
description: How to refuse without a quarrel.
objectives: [{id: refuse, text: Decline a wish kindly.}]
search: SEARCH
---

An opening.

## The ladder {#rungs}

Offer a cheaper thing.

FENCE
"""


def index(files: dict[str, str], **config: Any) -> dict[str, Any]:
    course = course_with(files, site=False, plugins=["search", "course"], **config).course
    return handed_over(file.content.decode() for file in search_files(course))


def lesson(search: str = "{}", fence: str = "") -> str:
    return LESSON.replace("SEARCH", search).replace("FENCE", fence)


@pytest.mark.parametrize(("language", "text", "expected"), TABLE, ids=range(len(TABLE)))
def test_terms_are_those_that_the_browser_finds(
    language: str, text: str, expected: list[str]
) -> None:
    """tests/runtime/search.test.js holds the other side to the same table."""
    assert list(terms(text, language)) == expected


class TestSections:
    def test_are_what_stands_below_each_heading(self) -> None:
        page = read("# One\n\nLead *in*.\n\n## Two\n\nText.[^1]\n\n### Three\n\n[^1]: Note.\n")
        assert page.sections == ("", "Lead in.", "Text.1", "Note.")
        assert len(page.sections) == len(page.headings) + 1

    @pytest.mark.parametrize(
        ("text", "sections"),
        [
            ("Out.\n{: data-search-exclude }\n\n## Two\n\nIn.\n", ("", "In.")),
            ("In.\n\n## Two {data-search-exclude}\n\nOut.\n", ("In.", None)),
            ("<div data-search-exclude><p>Out.<br></p></div>\n\nIn.\n", ("In.",)),
        ],
    )
    def test_leave_out_what_their_author_keeps_out(
        self, text: str, sections: tuple[str | None, ...]
    ) -> None:
        assert read(f"---\ntitle: T\n---\n\n{text}").sections == sections


class TestEntries:
    def test_hold_a_page_with_its_sections_and_what_it_says_of_itself(self) -> None:
        found = index({"content/page.md": lesson()})
        assert found["index"]["language"] == "en"
        page = found["page-0"]
        assert page[:2] == ["page.html", "Saying no"]
        assert page[3] == "How to refuse without a quarrel. Decline a wish kindly."
        assert page[4] == [
            ["", "", "An opening."],
            ["rungs", "The ladder", "Offer a cheaper thing."],
        ]

    def test_hold_nothing_that_is_asked(self) -> None:
        found = json.dumps(index({"content/page.md": lesson(fence=FENCE)}))
        assert "Is it?" not in found and "cheaper" in found

    def test_leave_out_a_page_that_wants_to_be_left_out(self) -> None:
        files = {
            "content/page.md": lesson("{exclude: true}"),
            "content/index.md": "# Home\n\nHi.\n",
        }
        found = index(files)
        titles = {found[f"page-{n}"][1] for n in range(found["index"]["pages"])}
        assert titles == {"Home", "Your progress", "Review"}

    @pytest.mark.parametrize("keywords", ["[burnout, de-escalation]", "burnout, de-escalation"])
    def test_are_found_by_their_keywords_and_never_show_them(self, keywords: str) -> None:
        text = lesson().replace("search: {}", f"keywords: {keywords}")
        held = index({"content/page.md": text})
        assert {"burnout", "escalation"} <= terms_of(held).keys()
        assert "burnout" not in json.dumps([held[name] for name in held if "page-" in name])

    def test_name_the_pages_of_the_course_itself_by_what_learners_call_them(self) -> None:
        held = index({"content/page.md": lesson()})
        found = {held[name][0]: held[name] for name in held if name.startswith("page-")}
        assert found.keys() == {"page.html", "progress.html", "review.html"}
        assert found["review.html"][4][0][2].startswith("The questions that you have answered")
        assert {"backup", "flashcard"} <= terms_of(held).keys()

    def test_are_none_where_the_site_has_no_search(self) -> None:
        assert not converted("# A page\n\nText.\n").course.searched


class TestWeights:
    def entry(self, **more: Any) -> Entry:
        sections = more.pop("sections", (("", "", "text"),))
        given = {"title": "No", "about": "", "said": "", "module": ""}
        return Entry(url="a.html", sections=lambda: sections, **{**given, **more})

    def weight(self, entry: Entry, term: str) -> str:
        return page_terms(entry, "en")[term]

    def test_title_then_summary_then_heading_then_text(
        self,
    ) -> None:
        below = (("", "", "x"), ("h", "Refuse", "y"))
        ways = [
            self.entry(title="Refuse"),
            self.entry(sections=below),
            self.entry(about="Refuse"),
            self.entry(sections=(("", "", "refuse"),)),
        ]
        letters = [self.weight(entry, "refus")[-1] for entry in ways]
        assert letters == sorted(letters, reverse=True) and len(set(letters)) == 4

    def test_a_keyword_counts_as_much_as_a_word_of_the_title_and_adds_to_it(self) -> None:
        keyword = self.weight(self.entry(keywords="refuse"), "refus")
        assert keyword == self.weight(self.entry(title="Refuse"), "refus")
        assert keyword < self.weight(self.entry(title="Refuse", keywords="refuse"), "refus")

    def test_a_word_counts_more_in_few_words_than_in_many(self) -> None:
        long = self.entry(sections=(("", "", "refuse " + "word " * 400),))
        short = self.entry(sections=(("", "", "refuse it"),))
        assert self.weight(short, "refus") > self.weight(long, "refus")

    def test_tell_each_section_by_its_number_and_a_letter(self) -> None:
        many = tuple((f"s{n}", "", "refuse") for n in range(40))
        told = self.weight(self.entry(sections=many), "refus")
        assert told.startswith("0") and "10" in told
        assert all(sign in string.digits + string.ascii_letters for sign in told)


class TestPieces:
    def test_no_file_of_terms_is_much_larger_than_it_may_be(self) -> None:
        text = " ".join(f"word{n}" for n in range(9_000))
        found = index({"content/page.md": f"# A page\n\n{text}\n"})
        files = [json.dumps(v) for k, v in found.items() if k.startswith("terms-")]
        assert len(files) > 2 and max(map(len, files)) < SHARD * 1.5
        starts = found["index"]["starts"]
        assert starts == [next(iter(found[f"terms-{n}"])) for n in range(len(files))]
        assert list(terms_of(found)) == sorted(terms_of(found))

    def test_of_a_term_that_is_everywhere_the_pages_stay_that_have_most_of_it(self) -> None:
        of = [{"the": "0Z" if n % 9 == 0 else "0B"} for n in range(MOST * 3)]
        count, *pages = told(all_postings(of)["the"]).split()
        assert int(count) == MOST * 3 and len(pages) == MOST
        assert sum(page.endswith("Z") for page in pages) == len(range(0, MOST * 3, 9))

    def test_the_list_of_words_says_only_what_differs(self) -> None:
        assert _words(["12", "ab", "abc", "abcde", "abd", "x1"]) == "0abc 3de 2d"
