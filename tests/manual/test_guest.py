"""What the manual shows somebody who has a site already."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.course import problems_in
from tests.support.guests import build
from tests.support.manual import blocks, text_of


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_the_first_question_is_asked_in_any_site(theme: str, tmp_path: Path) -> None:
    (settings,) = [fence.text for fence in blocks(text_of("guest.md"), "yaml")]
    (page,) = [fence.text for fence in blocks(text_of("guest.md"), "markdown")]
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Welcome\n", encoding="utf-8")
    (tmp_path / "docs/install.md").write_text(page, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(f"{settings}\ntheme: {theme}\n", encoding="utf-8")
    assert problems_in(tmp_path) == []
    built = build(tmp_path)
    assert built.asked("install/index.html") == ["which-python"]
    for path in ("quizzes", "course.json", "progress/index.html"):
        assert (built.site / path).exists() == (path != "quizzes")
