"""The files that a course adds to its site: script and style, pages of its own, course.json."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from generator.model.course import Course
from generator.model.coverage import COVERAGE_PATH
from generator.site.output import OutputFile

STATIC = Path(__file__).parents[1] / "static"

PROGRESS_PAGE = """---
title: Your progress
description: How far you are, and a file to keep it in.
---

{keeper}
"""

# The search leaves it out: it names everything, and whoever searches wants the lesson.
COVERAGE_PAGE = """---
title: What is taught, practised and assessed
description: Each claim and each objective of the course, and where you find it.
search:
  exclude: true
---

{coverage}
"""


def assets() -> tuple[OutputFile, OutputFile]:
    """Our script and our style sheet, named by their content so that no cache serves an old one."""
    script, style = (_hashed(STATIC / name) for name in ("course.js", "course.css"))
    return script, style


def scenario_assets() -> tuple[OutputFile, OutputFile]:
    """The script and the style sheet of conversations, which only their pages ask for."""
    script, style = (_hashed(STATIC / name) for name in ("scenario.js", "scenario.css"))
    return script, style


def assessment_assets() -> tuple[OutputFile]:
    """The style sheet of quizzes that are more than their questions in a row."""
    return (_hashed(STATIC / "assessment.css"),)


def _hashed(file: Path) -> OutputFile:
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:8]
    return OutputFile(f"assets/{file.stem}.{digest}{file.suffix}", content)


def quiz_page_path(quiz_id: str) -> str:
    """The page of a quiz or a conversation, as a Markdown path from the content folder."""
    return f"quizzes/{quiz_id}.md"


PROGRESS_PATH = "progress.md"


def generated_pages(course: Course, keeper: str) -> Iterator[OutputFile]:
    """Pages that no author writes, as Markdown: for quizzes, conversations and one's progress.

    keeper: the HTML of the controls that save and load progress.
    """
    for quiz in course.quizzes:
        yield _page("quiz", quiz.id, quiz.title)
    for file in course.scenarios:
        yield _page("scenario", file.id, file.scenario.title)
    yield OutputFile(PROGRESS_PATH, PROGRESS_PAGE.format(keeper=keeper).encode())


def coverage_file(coverage: str) -> OutputFile:
    """The page on what is taught and practised, as Markdown around this HTML."""
    return OutputFile(COVERAGE_PATH, COVERAGE_PAGE.format(coverage=coverage).encode())


def _page(fence: str, name: str, title: str) -> OutputFile:
    # A title in JSON's quotes is a title in YAML's, whatever characters it holds. The page is
    # left out of the search: it would give the answers away, and the lesson is found.
    text = (
        f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n"
        f"search:\n  exclude: true\n---\n\n```{fence}\n{name}\n```\n"
    )
    return OutputFile(quiz_page_path(name), text.encode())
