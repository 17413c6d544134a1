"""A course in several languages is one course: built, checked and previewed together."""

from __future__ import annotations

import json
import posixpath
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from generator.engines.mkdocs.memories import Memories
from generator.engines.mkdocs.resident import Resident
from tests.support.course import lay_over
from tests.support.guests import QUIZZES, Built, build, build_both, contents, differing, run
from tests.support.in_languages import (
    ALL,
    ENGLISH,
    GERMAN,
    TRANSLATED,
    in_languages,
    make_in_languages,
)
from tests.support.shared import Share

# What a page has of its switch.
SWITCH = re.compile(
    r'\s*<link rel="alternate" hreflang=[^>]*>'
    r'|\s*<link rel="stylesheet" href="[^"]*assets/languages[^>]*>'
    r'|\s*<button [^>]*course-language".*?</button>|\s*<nav class="course-languages.*?</nav>'
    r'|\s*<li><a [^>]*course-language".*?</li>'
    r'|\s*<script src="[^"]*assets/languages[^>]*></script>',
    re.DOTALL,
)
LINK = re.compile(r'<a class="course-press[^"]*" href="([^"]+)" lang="(\w+)" hreflang="\2"([^>]*)>')


@pytest.fixture(scope="module")
def site(share: Share) -> Built:
    """The course with suffixes, as both commands build it."""
    return Built(share("in-languages", make_in_languages) / "site")


def test_both_layouts_give_the_same_site(site: Built, tmp_path: Path) -> None:
    folders = build(in_languages("folder").write(tmp_path))
    assert differing(site.site, folders.site) == []


def test_a_site_that_keeps_its_look_is_the_same_by_both_commands(tmp_path: Path) -> None:
    built = build_both(in_languages(look="site").write(tmp_path))
    found = json.loads(built.text("search/search_index.json"))["docs"]
    assert {"one/first.html", "de/one/first.html"} <= {one["location"] for one in found}
    ways = re.findall(r'<a href="([^"]+)" hreflang="(\w+)"', built.text("de/one/first.html"))
    assert ways == [
        ("../../one/first.html", "en"),
        ("first.html", "de"),
        ("../../ar/index.html", "ar"),
    ]


def test_languages_change_no_byte_of_the_original_but_the_switch(
    site: Built, tmp_path: Path
) -> None:
    alone, beside = (
        contents(build(in_languages(languages=()).write(tmp_path)).site),
        contents(site.site),
    )
    told = {"course.json", "sitemap.xml", "sitemap.xml.gz", "course-files.json", "course-worker.js"}
    for path in alone.keys() - told - {".course-site.json"}:
        text = beside[path]
        if path.endswith(".html"):
            text = SWITCH.sub("", text.decode()).encode()
        assert text == alone[path], path
    own = {path for path in beside if not path.startswith(("de/", "ar/", "assets/"))}
    assert own == {path for path in alone if not path.startswith("assets/")}
    described = json.loads(beside["course.json"])
    assert [one["url"] for one in described.pop("languages")] == [
        "index.html",
        "de/index.html",
        "ar/index.html",
    ]
    assert described == json.loads(alone["course.json"])


def test_each_switch_leads_to_the_same_page_or_to_one_above_it(site: Built) -> None:
    seen = 0
    for path in contents(site.site):
        if not path.endswith(".html") or path == "404.html":
            continue
        base = next((f"{name}/" for name in ("de", "ar") if path.startswith(f"{name}/")), "")
        links = LINK.findall(site.text(path))
        assert {language for _, language, _ in links} == {"en", "de", "ar"}, path
        for href, language, rest in links:
            to = posixpath.normpath(posixpath.join(posixpath.dirname(path), unescape(href)))
            assert (site.site / to).is_file(), (path, to)
            there = "" if language == "en" else f"{language}/"
            same = there + path.removeprefix(base)
            assert ("data-same" in rest) == (to == same), (path, to)
            seen += 1
    assert seen > 60


def test_who_leaves_a_page_that_is_not_translated_comes_to_its_module(site: Built) -> None:
    links = {language: href for href, language, _ in LINK.findall(site.text("one/second.html"))}
    assert links == {"en": "second.html", "de": "../de/one/index.html", "ar": "../ar/index.html"}
    assert 'hreflang="de" href="https' not in site.text("one/second.html")
    assert 'hreflang="x-default" href="https://example.org/x/one/first.html"' in site.text(
        "de/one/first.html"
    )


def test_a_translation_has_words_ids_and_pictures_of_its_own(site: Built) -> None:
    described = json.loads(site.text("de/course.json"))
    (module,) = described["modules"]
    assert (described["title"], module["title"], module["id"]) == (
        "Eine Seite",
        "Das erste Modul",
        "one",
    )
    assert [lesson["id"] for lesson in module["lessons"]] == ["first"]
    assert [quiz["id"] for quiz in described["quizzes"]] == ["about-first"]
    page = site.text("de/one/first.html")
    assert 'lang="de"' in page and "Zum Inhalt springen" in page and "Ist es so?" in page
    assert 'src="dot.svg"' in page and 'r="30"' in site.text("de/one/dot.svg")
    assert 'dir="rtl"' in site.text("ar/index.html") and not (site.site / "ar/one").exists()


def test_what_is_wrong_in_a_translation_is_told_once_with_its_place(tmp_path: Path) -> None:
    wrong = "# Über uns\n\nSiehe [die zweite Lektion](one/second.md).\n"
    root = in_languages(files={"content/about.de.md": wrong}).write(tmp_path)
    for command in ("check", "build"):
        done = run(["generator", command], root)
        assert done.returncode == 1, done.stdout + done.stderr
        assert done.stdout.count("error") >= 1 and done.stdout.count("[broken-link]") == 1
        assert "content/about.de.md:3:28: error: " in done.stdout
    done = run(["mkdocs", "build", "-q"], root)
    assert done.returncode == 1 and "content/about.de.md:3:28: error: " in done.stderr
    assert not (root / "site/index.html").exists()


def test_parts_without_an_id_are_those_of_the_original(site: Built) -> None:
    """In a page, too: an answer in one language is the same one in the other."""
    pages = [site.text(f"{home}one/first.html") for home in ("", "de/")]
    found = [re.findall(r'value="?(p[0-9a-f]{8})', page) for page in pages]
    assert len(found[0]) == 3 and found[0] == found[1]
    assert "Dieses" in pages[1] and "Dieses" not in pages[0]


def test_a_lesson_asks_and_states_what_its_original_does(tmp_path: Path) -> None:
    text = TRANSLATED["content/one/first.de.md"]
    changed = text.replace("quiz: about-first\n", "").replace("{id: first, ", "{id: second, ")
    changed = changed.replace("  - Jenes\n", "").replace("objective: first", "objective: second")
    root = in_languages(files={"content/one/first.de.md": changed}).write(tmp_path)
    told = run(["generator", "check"], root).stdout
    assert told.count("[translation-out-of-step]") == 3
    assert told.count("[translation-differs]") == 1  # the objective of its question
    assert told.count("error: ") == 4
    assert "content/one/first.de.md:1:1: error: the original shows the quiz 'about-first'" in told


def test_an_edit_in_one_language_builds_what_a_first_build_would(tmp_path: Path) -> None:
    """What is right stands in the original's quiz, and in the pages of all."""
    root = in_languages().write(tmp_path)
    build(root)
    files = {
        "content/one/first.de.md": TRANSLATED["content/one/first.de.md"].replace("Erst", "Zuerst"),
        "quizzes/about-first.yml": QUIZZES["quizzes/about-first.yml"].replace("true}", "false}"),
    }
    for number, path in enumerate(files):
        lay_over(root, {path: files[path]})
        built = build(root)
        done = {name: files[name] for name in list(files)[: number + 1]}
        fresh = build(in_languages(files=done).write(tmp_path / str(number)))
        assert differing(built.site, fresh.site) == []
    assert "Zuerst" in built.text("de/one/index.html")


def test_a_page_that_is_not_translated_may_stand_there_in_its_own_language(tmp_path: Path) -> None:
    built = build_both(in_languages(missing="original").write(tmp_path))
    page = built.text("de/one/second.html")
    assert '<div lang="en" dir="ltr">' in page and "noch nicht übersetzt" in page
    assert built.asked("de/one/second.html") == ["in-second", "again-second"]


def test_a_preview_has_all_languages_and_follows_each(tmp_path: Path) -> None:
    root = in_languages(offline=False).write(tmp_path)
    course = Resident(
        root, tmp_path / "read", "https://example.org/x/", Memories(root, living=True)
    )
    for path, old, new in (
        ("content/one/first.de.md", "zu sagen", "zu berichten"),
        ("quizzes/about-first.yml", "true}", "false}"),
        ("content/one/first.md", "- That", "- Those"),
    ):
        text = (root / path).read_text("utf-8")
        lay_over(root, {path: text.replace(old, new)})
        assert course.change([path]), path
    assert [problem.rule.id for problem in course.judge()] == []
    built = contents(build(root).site)
    for name in (
        "one/first.html",
        "de/one/first.html",
        "de/quizzes/about-first.html",
        "ar/index.html",
    ):
        assert course.get(name) == built[name], name
    assert b"zu berichten" in built["de/one/first.html"]
    scripts = [name for name in built if name.startswith("assets/course.")]
    assert len(scripts) == 4 and all(course.get(name) == built[name] for name in scripts)


def test_a_preview_tells_where_a_translation_is_older_as_it_is_now(tmp_path: Path) -> None:
    root = in_languages(offline=False).write(tmp_path)
    assert run(["generator", "check", "--fix"], root).returncode == 0
    course = Resident(
        root, tmp_path / "read", "https://example.org/x/", Memories(root, living=True)
    )

    def edit(path: str, old: str, new: str) -> list[tuple[str, str, int]]:
        text = (root / path).read_text("utf-8")
        assert old in text
        lay_over(root, {path: text.replace(old, new)})
        assert course.change([path])
        return [(p.rule.id, p.span.path, p.span.line) for p in course.judge() if p.span.line > 0]

    original, german = "content/one/first.md", "content/one/first.de.md"
    told = [one for one in edit(original, "- That", "- Those") if one[0] == "older-than-original"]
    (_, _, line), *_ = [one for one in told if one[1] == german]
    now = edit(german, "---\ntitle:", "---\n# A line more.\ntitle:")
    assert ("older-than-original", german, line + 1) in now


@pytest.mark.parametrize("layout", ["suffix", "folder"])
def test_files_that_lie_as_in_the_other_layout_are_named(layout: str, tmp_path: Path) -> None:
    other = {"suffix": "folder", "folder": "suffix"}[layout]
    guest = in_languages(layout, languages=(ENGLISH, GERMAN))
    root = replace(guest, course={**guest.course, "layout": other}).write(tmp_path)
    done = run(["generator", "check"], root)
    assert "[language-without-home]" in done.stdout
    assert f"lies as in 'layout: {layout}'" in done.stdout


def test_each_language_is_a_book_of_its_own(tmp_path: Path) -> None:
    root = in_languages().write(tmp_path)
    build(root)
    done = run(["generator", "build", "--epub"], root)
    assert done.returncode == 0, done.stderr
    books = [f"a-site{ending}.epub" for ending in ("", ".de", ".ar")]
    assert [name for name in books if (root / name).is_file()] == books
    assert len(ALL) == len(books)
