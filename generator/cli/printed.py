"""What is wrong with a course, and where something is, as all commands say it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.reader import Reading
from generator.text.problem_formats import as_github, as_text, summary
from generator.text.problems import Problem, count, counted


def print_problems(problems: list[Problem], reading: Reading, form: str) -> None:
    """Say what is wrong, in one of these forms."""
    click.echo(as_texts(problems, reading, form), nl=False)


def as_texts(problems: list[Problem], reading: Reading, form: str) -> str:
    """The problems in one of the two forms that people read, one behind the other."""
    if form == "github":
        return "".join(f"{as_github(problem)}\n" for problem in problems)
    return "".join(f"{as_text(problem, reading.texts)}\n\n" for problem in problems)


def verdict(problems: list[Problem], reading: Reading) -> str:
    """How much is wrong, and in how large a course: the last line of a check."""
    course = reading.course
    if course is None:
        return f"{summary(problems)}."
    lessons = counted(len(course.lessons), "lesson")
    return f"{summary(problems)} in {lessons} and {counted(len(course.briefs), 'question')}."


def fails(problems: list[Problem], strict: bool) -> bool:
    """Whether a command fails with such problems."""
    counts = count(problems)
    return counts["error"] > 0 or (strict and counts["warning"] > 0)


def shown_path(path: Path) -> str:
    """A path as people say it: from here where it is below here."""
    here, path = Path.cwd(), Path.cwd() / path
    return f"{path.relative_to(here)}/" if path.is_relative_to(here) else f"{path}/"
