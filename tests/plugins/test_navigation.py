"""The course is in the order, and under the titles, that the site's navigation has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.guests import ASKED, PAGES, Guest, build, build_both, pages

SECOND_FIRST = """* [Home](index.md)
* As it is called here
    * [Module](one/index.md)
    * [The second goes first](one/second.md)
    * [First](one/first.md)
* [About](about.md)
"""
RENAMED = "nav:\n  - index.md\n  - As it is called here: one\n  - about.md\n"
SECTION = {"One": ["one/index.md", "one/first.md", "one/second.md"]}
DEEPER = {"Outer": [{"One": ["one/first.md"]}, {"Two": ["one/second.md"]}]}

CASES: dict[str, tuple[Guest, dict[str, list[str]]]] = {
    "nothing": (Guest(), {"One": ["First", "Second"]}),
    "awesome-nav": (
        Guest(plugins=["awesome-nav"], files={"content/.nav.yml": RENAMED}),
        {"As it is called here": ["First", "Second"]},
    ),
    "literate-nav": (
        Guest(
            plugins=[{"literate-nav": {"nav_file": "SUMMARY.md"}}],
            more={"exclude_docs": "SUMMARY.md"},
            files={"content/SUMMARY.md": SECOND_FIRST},
        ),
        {"As it is called here": ["The second goes first", "First"]},
    ),
    "section-index": (
        Guest(plugins=["section-index"], more={"nav": ["index.md", SECTION, "about.md"]}),
        {"One": ["First", "Second"]},
    ),
    "section-index with the look of a course": (
        Guest(
            plugins=["section-index"],
            more={"nav": ["index.md", SECTION, "about.md"]},
            course={"look": "course"},
        ),
        {"One": ["First", "Second"]},
    ),
    "README.md as index": (
        Guest(
            texts={path.replace("index.md", "README.md"): text for path, text in pages().items()}
        ),
        {"One": ["First", "Second"]},
    ),
    "a folder of another name": (
        Guest(texts=pages("src/handbook"), more={"docs_dir": "src/handbook"}),
        {"One": ["First", "Second"]},
    ),
    "sections in a section": (
        Guest(more={"nav": ["index.md", DEEPER]}),
        {"Outer": ["First", "Second"]},
    ),
    "lessons without a module": (
        Guest(more={"nav": ["index.md", "one/second.md", "one/first.md"]}),
        {"A site": ["Second", "First"]},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_course_has_the_order_and_the_titles_of(name: str, tmp_path: Path) -> None:
    guest, modules = CASES[name]
    built = build_both(guest.write(tmp_path))
    assert built.modules == modules
    assert built.questions == ASKED
    assert built.asked("one/first.html") == ["in-first", "again-first"]


DRAFT = PAGES["one/second.md"].replace("---\n", "---\ndraft: true\n", 1)
LEFT_OUT: dict[str, Guest] = {
    "draft: true": Guest(files={"content/one/second.md": DRAFT}),
    "draft_docs": Guest(more={"draft_docs": "second.md"}),
    "exclude_docs": Guest(more={"exclude_docs": "one/second.md"}),
}


@pytest.mark.parametrize("setting", LEFT_OUT)
def test_a_lesson_that_is_left_out_is_nowhere(setting: str, tmp_path: Path) -> None:
    root = LEFT_OUT[setting].write(tmp_path)
    # A quiz that no page shows is told of; so this one goes with its lesson.
    (root / "quizzes/about-second.yml").unlink()
    built = build(root)
    assert built.modules == {"One": ["First"]}
    assert built.questions == {"in-first", "again-first"}
    assert not (built.site / "one/second.html").exists()
    assert "second" not in built.text("sitemap.xml") + built.text("search/search_index.json")
    assert "second.html" not in built.text("one/first.html")
