"""The manual is a site of our own making."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.forks import run
from tests.support.manual import CONTENT, MANUAL, PAGES, blocks
from tests.support.markup import Markup


def test_the_manual_builds_without_a_warning(tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = run(["generator", "build", "--strict", "--site-dir", str(site)], MANUAL)
    assert done.returncode == 0, done.stdout + done.stderr
    for page in PAGES:
        html = (site / page.relative_to(CONTENT).with_suffix(".html")).read_text(encoding="utf-8")
        ids = [e.attributes["id"] for e in Markup(html).elements if "id" in e.attributes]
        assert len(set(ids)) == len(ids), f"{page.name} holds something twice"
        assert html.count("<course-question ") == len(questions_shown(page))


def questions_shown(page: Path) -> list[str]:
    """The questions in the fences of a page, those of its quizzes included.

    The questions of an exam come into the page when it is begun.
    """
    shown = blocks(page.read_text(encoding="utf-8"), "question", "quiz")
    quizzes = {path.stem: path.read_text("utf-8") for path in (MANUAL / "quizzes").iterdir()}
    texts = [quizzes.get(fence.text, fence.text) for fence in shown]
    texts = [text for text in texts if not re.search(r"^ *exam: true", text, re.M)]
    return [line for text in texts for line in re.findall(r"^(?: *- )?id: .+", text, re.M)]
