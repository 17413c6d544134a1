"""A renderer of questions, for tests that look at what it makes."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import replace

from generator.engines.markdown_text import SiteMarkdown
from generator.engines.mkdocs.project import read_course
from generator.model.course import Course, Markdown
from generator.render.renderer import Renderer
from tests.support.course import STARTER


@functools.cache
def starter() -> Course:
    """The course that `course new` writes."""
    course = read_course(STARTER).course
    assert course is not None
    return course


def renderer_of(
    course: Course | None = None,
    urls: Mapping[str, str] | None = None,
    markdown: Markdown | None = None,
) -> Renderer:
    """A renderer with plain Markdown; urls: file → address, none where nothing is said."""
    return Renderer(
        replace(course or starter(), urls=urls or {}, markdown=markdown or SiteMarkdown())
    )
