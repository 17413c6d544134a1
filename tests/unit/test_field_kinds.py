"""Kinds of content that other people write, and what is said of it: nothing false, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.engines.fences import find_fences
from generator.engines.markdown_text import SiteMarkdown
from generator.engines.mkdocs.build import build
from generator.engines.mkdocs.project import Project, read_course
from generator.text.names import ID, as_id
from tests.support.course import lay_over, look_at

QUESTION = "id: {id}\nkind: true-false\nprompt: Is it?\nanswer: true\n"
SITE = (
    "site_name: Tools\ndocs_dir: docs\n"
    "plugins:\n  - search\n  - course: {{id: tools, look: {look}}}\n"
    "theme: {{name: material, font: false}}\n{more}"
)


def fence(id: str, indent: str = "") -> str:
    """A question in a page."""
    lines = f"```question\n{QUESTION.format(id=id)}```\n".splitlines(keepends=True)
    return "".join(indent + line for line in lines)


def told(root: Path) -> list[tuple[str, str, int]]:
    """What `course check` says: rule, file, line."""
    return [(p.rule.id, p.span.path, p.span.line) for p in look_at(root)[0]]


def site(root: Path, files: dict[str, str], look: str = "site", more: str = "") -> Path:
    """Somebody's site with our plugin in it."""
    pages = {"docs/index.md": "# Tools\n", **{f"docs/{name}": text for name, text in files.items()}}
    return lay_over(root, {"mkdocs.yml": SITE.format(look=look, more=more), **pages})


class TestAFenceOfOurs:
    """A block of code in a question's text does not end the question."""

    @pytest.mark.parametrize("prefix", ["", "    ", "> "])
    def test_is_closed_by_marks_in_its_own_column(self, prefix: str) -> None:
        body = ["prompt: |", "  Read:", "  ```python", "  x = 1", "  ```", "answer: true"]
        lines = [prefix + line for line in ("```question", *body, "```", "Text.")]
        (found,) = find_fences(lines)
        assert found.closed and list(found.body) == body

    def test_is_closed_by_marks_further_right_if_need_be(self) -> None:
        lines = ["```question", "id: a", "  ```", "", "Text.", "```question", "id: b", "```"]
        assert [fence.text for fence in find_fences(lines)] == ["id: a", "id: b"]

    def test_is_told_where_nothing_closes_it(self, tmp_path: Path) -> None:
        text = "# A\n\nText.\n\n```question\nid: q\n\nMore.\n\n```quiz\nq\n"
        found = told(site(tmp_path, {"a.md": text}, "course"))
        assert found == [("fence-never-closed", "docs/a.md", line) for line in (5, 10)]

    @pytest.mark.parametrize("closing", ["", "```\n"])
    def test_does_not_exist_in_a_comment(self, tmp_path: Path, closing: str) -> None:
        text = f"# A\n\nText.\n\n<!--\n```question\nid: q\n{closing}-->\n\nMore.\n"
        assert told(site(tmp_path, {"a.md": text}, "course")) == []


class TestInSomebodysSite:
    def test_files_may_have_any_name(self, tmp_path: Path) -> None:
        names = ["Getting Started.md", "入門/読む.md", "入門/README.md", "v1.2/über_uns.md"]
        root = site(tmp_path, {n: f"# T\n\n{fence(f'q{i}')}" for i, n in enumerate(names)})
        assert told(root) == []

    def test_pages_in_two_folders_may_share_a_name(self, tmp_path: Path) -> None:
        files = {f"{folder}/overview.md": f"# T\n\n{fence(folder)}" for folder in ("a", "b")}
        root = site(tmp_path, files)
        assert told(root) == []
        course = read_course(root).course
        assert course and [lesson.id for lesson in course.lessons] == ["a-overview", "b-overview"]

    def test_front_matter_of_another_program_is_no_mistake(self, tmp_path: Path) -> None:
        front = "---\nquiz:\n  show_progress: false\nobjectives: [Explain what a fuse does.]\n---\n"
        root = site(tmp_path, {"fuse.md": f"{front}\n# Fuse\n"})
        assert {rule for rule, _, _ in told(root)} <= {"nearly-a-field"}

    def test_a_page_may_be_empty(self, tmp_path: Path) -> None:
        assert told(site(tmp_path, {"later.md": ""})) == []


def test_sections_of_one_folder_are_modules_of_their_own(tmp_path: Path) -> None:
    nav = "nav:\n  - index.md\n  - 一: [a.md]\n  - 二: [b.md]\n"
    text = "---\ntitle: T\nlesson: true\n---\n\nText.\n"
    root = site(tmp_path, {"a.md": text, "b.md": text}, "course", nav)
    assert told(root) == []
    course = read_course(root).course
    assert course and len({module.id for module in course.modules}) == 2


@pytest.mark.parametrize(
    ("name", "expected"),
    [("let-it-run", "let-it-run"), ("STAT8201", "stat8201"), ("Let it run", "let-it-run"),
     ("über_uns", "uber-uns"), ("v1.2", "v1-2"), ("a/b c", "a-b-c")],
)  # fmt: skip
def test_a_name_becomes_the_id_that_one_would_expect(name: str, expected: str) -> None:
    assert as_id(name) == expected


def test_names_without_latin_letters_become_different_ids() -> None:
    ids = [as_id(name) for name in ("入門", "上級", "C语言", "C言語", "-", "!")]
    assert len(set(ids)) == len(ids) and all(ID().fullmatch(one) for one in ids)


class TestAPlaceIsTrue:
    """What is said points at the line that its author would change."""

    @pytest.mark.parametrize("folder", ["My notes", "メモ", "notes"])
    def test_links_work_in_folders_of_any_name(self, tmp_path: Path, folder: str) -> None:
        text = "# A\n\n[b](b.md) [gone](c.md) [top](../index.md)\n\n![P](p.svg)\n"
        files = {f"{folder}/a.md": text, f"{folder}/b.md": "# B\n", f"{folder}/p.svg": "<svg/>"}
        found = told(site(tmp_path, files, "course"))
        assert found == [("broken-link", f"docs/{folder}/a.md", 3)]

    @pytest.mark.parametrize("written", ["images/p.svg", "./images/p.svg", "images/größe.svg"])
    def test_a_picture_without_words_in_a_folder(self, tmp_path: Path, written: str) -> None:
        files = {"a.md": f"# A\n\nText.\n\n![]({written})\n"}
        files[written.removeprefix("./")] = "<svg/>"
        assert told(site(tmp_path, files, "course")) == [("missing-alt-text", "docs/a.md", 5)]

    def test_one_of_two_pictures_that_is_without_words(self, tmp_path: Path) -> None:
        text = '# A\n\n![P](p.svg)\n\n<img src="p.svg">\n\n![P](p.svg)\n'
        root = site(tmp_path, {"a.md": text, "p.svg": "<svg/>"}, "course")
        assert ("missing-alt-text", "docs/a.md", 5) in told(root)

    def test_an_address_that_is_no_element(self, tmp_path: Path) -> None:
        text = "# A\n\n`<https://example.org>`\n\n<div>\nSee\n<https://example.org/a>\n</div>\n"
        assert ("strange-element", "docs/a.md", 7) in told(site(tmp_path, {"a.md": text}, "course"))

    def test_two_headings_of_the_same_words(self, tmp_path: Path) -> None:
        text = "# A\n\n### Use\n\n## B\n\n#### Use\n\n## C\n\n#### Use\n"
        root = site(tmp_path, {"a.md": text}, "course")
        assert [line for _, _, line in told(root)] == [3, 7, 11]

    def test_the_same_anchor_of_two_pages(self, tmp_path: Path) -> None:
        text = "# A\n\n[b](b.md#use)\n\n[c](c.md#use)\n"
        root = site(tmp_path, {"a.md": text, "b.md": "# B\n", "c.md": "# C\n"}, "course")
        assert [line for _, _, line in told(root)] == [3, 5]

    def test_an_anchor_in_letters_that_ids_do_not_have(self, tmp_path: Path) -> None:
        files = {"a.md": "# A\n\n[下](#手順)、[下](#ai-の手順)\n\n## 手順\n\n## AI の手順\n"}
        (problem,) = look_at(site(tmp_path, files, "course"))[0]
        assert "has the id 'ai'" in problem.hint and "slugify" in problem.hint

    def test_an_unused_footnote_is_told_where_it_stands(self, tmp_path: Path) -> None:
        text = "# A\n\nText[^1].\n\n[^1]: Known.\n\n[^2]: Forgotten.\n"
        root = site(tmp_path, {"a.md": text}, "course", "markdown_extensions: [footnotes]\n")
        assert told(root) == [("broken-anchor", "docs/a.md", 7)]

    def test_a_question_that_is_code_by_its_indentation(self, tmp_path: Path) -> None:
        text = f"# A\n\n!!! note\n\n{fence('q', '    ')}"
        (problem,) = look_at(site(tmp_path, {"a.md": text}, "course"))[0]
        assert (problem.rule.id, problem.span.line) == ("nearly-a-fence", 5)
        assert "further left" in problem.hint

    def test_marks_that_open_a_block_and_never_close_it(self, tmp_path: Path) -> None:
        text = "# A\n\n```\nx = 1\n```\n\nText.\n\nMore:\n```\n"
        root = site(tmp_path, {"a.md": text}, "course", "markdown_extensions: [fenced_code]\n")
        assert told(root) == [("code-not-a-block", "docs/a.md", 10)]


@pytest.mark.parametrize(
    "front", ["---\ntitle: List<String> & more\n---\n\nT", "# List<String> & more\n\nT"]
)
def test_a_title_is_text_wherever_it_stands(tmp_path: Path, front: str) -> None:
    text = front.replace("# List<", "# List&lt;") + f"ext.\n\n{fence('q')}"
    nav = "nav:\n  - index.md\n  - M <x>: [a.md, b.md]\n"
    root = site(tmp_path, {"a.md": text, "b.md": f"# B\n\n{fence('r')}"}, "course", nav)
    project = Project(root)
    course = project.read(tmp_path / "out").course
    assert course and course.lessons[0].title == "List<String> & more"
    build(project, course, tmp_path / "out", lambda: None)
    for page in ("a/index.html", "b/index.html", "index.html"):
        html = (tmp_path / "out" / page).read_text()
        assert "<String>" not in html and "M <x>" not in html and "&amp;lt;" not in html


def test_a_template_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    text = f"---\ntemplate: landing.html\n---\n\n# A\n\n{fence('q')}"
    root = site(tmp_path, {"a.md": text})
    assert ("no-template", "docs/a.md", 2) in told(root)


class TestATextThatSpeaksOfHtml:
    """Learners read what the author wrote: a tag that is opened and never closed is a word."""

    @pytest.mark.parametrize(
        "text",
        ["<ul>", "</p>", "<br>", "<title>", "<b></b>", "The <title> of a page", "An <li> in a <ul>",
         "A <div> is a box", "<iframe src=x /> and more", '<object data="a.html" /> is read'],
    )  # fmt: skip
    def test_shows_tags_that_enclose_nothing(self, text: str) -> None:
        html = SiteMarkdown()(text, True)
        words = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
        assert words == text

    @pytest.mark.parametrize(
        ("text", "expected"),
        [("H<sub>2</sub>O", "H<sub>2</sub>O"), ("a<br>b", "a<br>b"), ("<b>x</b>", "<b>x</b>"),
         ("`<ul>`", "<code>&lt;ul&gt;</code>"), ("<i>a <b>c</b></i>", "<i>a <b>c</b></i>"),
         ("<svg><path d='M0'/></svg>", "<svg><path d='M0'/></svg>")],
    )  # fmt: skip
    def test_keeps_html_that_is_meant(self, text: str, expected: str) -> None:
        assert SiteMarkdown()(text, True) == expected

    def test_keeps_paragraphs_that_html_may_leave_open(self) -> None:
        html = SiteMarkdown()("<p>One\n<p>Two\n\n<ul><li>a<li>b</ul>", False)
        assert "&lt;" not in html

    def test_does_not_let_an_open_element_swallow_the_page(self) -> None:
        html = SiteMarkdown()("Look:\n\n<div>\n\nWhat is <textarea>?\n\n<video src='a.mp4'>", False)
        assert html.count("&lt;") == 3 and "<div" not in html and "<video" not in html

    @pytest.mark.parametrize("name", ["title", "textarea", "script", "TEMPLATE", "iframe"])
    def test_in_a_page_is_told_where_it_swallows_the_rest(self, tmp_path: Path, name: str) -> None:
        text = f"# A\n\nText.\n\nWrite a <{name}> here.\n\nMore.\n"
        found = told(site(tmp_path, {"a.md": text}, "course"))
        assert ("element-never-closed", "docs/a.md", 5) in found

    def test_in_a_page_is_not_told_where_it_is_closed(self, tmp_path: Path) -> None:
        text = "# A\n\n<textarea><title></textarea>\n\n<style>\n/* <title> */\n</style>\n\n"
        text += "<!-- <script> -->\n\n`<iframe>`\n\n<iframe title='A'></iframe>\n"
        assert told(site(tmp_path, {"a.md": text}, "course")) == []


def test_marks_that_close_nothing_are_told_where_they_stand(tmp_path: Path) -> None:
    text = "# A\n\nText of\nsome lines.\n```\n\nMore.\n\n~~~\nx\n~~~\n\n- a\n\n    ```\n    y\n"
    text += "    ```\n"
    root = site(tmp_path, {"a.md": text}, "course", "markdown_extensions: [pymdownx.superfences]\n")
    assert told(root)[0] == ("code-not-a-block", "docs/a.md", 5)
