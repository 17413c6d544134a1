"""The examples of the rules in small courses: what `course check` says of each, worked out once."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.checks.rules import RULES
from generator.text.problem_formats import as_text
from generator.text.problems import Problem
from tests.support.building import copy_course
from tests.support.course import STARTER, lay_over, look_at
from tests.support.i18n import known_languages


@dataclass(frozen=True)
class Told:
    """What is said of a course with a mistake."""

    problems: tuple[Problem, ...]
    lines: Mapping[str, list[str]]  # of the files that exist
    shown: str


@functools.cache
def told(rule: str, good: bool = False) -> Told:
    """What an author is told who makes the mistake of a rule's example, or avoids it (`good`)."""
    files = RULES[rule].good if good else RULES[rule].example
    with tempfile.TemporaryDirectory() as folder:
        root = lay_over(copy_course(Path(folder) / "course", STARTER), files)
        with known_languages():
            problems, texts = look_at(root)
        named = {problem.span.path for problem in problems if (root / problem.span.path).exists()}
        lines = {
            path: (root / path).read_text("utf-8", errors="replace").splitlines() or [""]
            for path in named
        }
        shown = "\n\n".join(as_text(problem, texts) for problem in problems)
        return Told(tuple(problems), lines, shown)
