"""Kinds of content that other people write, and what is said of it: nothing false, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.engines.fences import find_fences
from generator.engines.mkdocs.project import read_course
from generator.text.names import ID, as_id
from tests.support.course import lay_over, look_at

QUESTION = "id: {id}\nkind: true-false\nprompt: Is it?\nanswer: true\n"
SITE = (
    "site_name: Tools\ndocs_dir: docs\nplugins:\n  - search\n  - course: {{id: tools, look: {look}}}\n"
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

    def test_is_closed_by_marks_further_right_where_nothing_else_closes_it(self) -> None:
        lines = ["```question", "id: a", "  ```", "", "Text.", "```question", "id: b", "```"]
        assert [fence.text for fence in find_fences(lines)] == ["id: a", "id: b"]


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
    assert len(set(ids)) == len(ids) and all(ID.fullmatch(one) for one in ids)
