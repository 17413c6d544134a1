"""A course that cannot be read, as an error: MkDocs shows it, and our command catches it."""

from __future__ import annotations

from collections.abc import Sequence

from mkdocs.exceptions import PluginError

from generator.text.problem_formats import as_text
from generator.text.problems import Problem


class Unreadable(PluginError):
    """There is nothing to read a course from; `problems` say why, `texts` are what was read."""

    def __init__(self, problems: Sequence[Problem], texts: dict[str, str]) -> None:
        super().__init__("\n".join(as_text(problem, texts) for problem in problems))
        self.problems, self.texts = list(problems), texts
