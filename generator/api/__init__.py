"""What other programs may use: read a course, judge it, look at its questions, write its site.

What is named here stays, as CONTRIBUTING.md promises for releases; programs take it from
`course_generator`. All other modules are ours, and may change. Paths may be relative to the working
folder. An author's mistake is a `Problem`, never an exception.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.checks import judge
from generator.engines.mkdocs.build import Stopped, read_and_rehearse
from generator.engines.mkdocs.build import build as _write
from generator.engines.mkdocs.project import Project
from generator.engines.mkdocs.unreadable import Unreadable
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.item import Item
from generator.reader import Reading
from generator.site.folder import SiteError, site_folder
from generator.text.problem_formats import as_text
from generator.text.problems import Problem, count, in_order

__all__ = [
    "Course",
    "Item",
    "Problem",
    "Reading",
    "SiteError",
    "as_text",
    "build_site",
    "check",
    "items",
    "read",
]


def read(folder: str | Path) -> Reading:
    """The course in a folder, the one with mkdocs.yml in it.

    The answer has the `course` (None where there is too much wrong for one), and the `texts` of the
    files that were read, by path. Raises OSError where a folder cannot be read.
    """
    return read_and_rehearse(Path(folder).resolve())[0]


def check(reading: Reading) -> list[Problem]:
    """All that `course check` finds in a course, in order of place.

    A problem has a `severity` ('error', 'warning', 'note'), a `message`, perhaps a `hint`, its
    `rule` and its place: `span.path`, `span.line`, `span.column`, both counted from 1. `as_text`
    says it as the command does.
    """
    return judge(reading)


def items(course: Course) -> Iterator[Item]:
    """Every question of a course with all its words and its key, in the order of the course."""
    for question in course.questions:
        yield KINDS[question.kind].item(question)


def build_site(folder: str | Path, site: str | Path, *, strict: bool = False) -> list[Problem]:
    """Check the course in a folder and write its site, as `course build` does.

    strict: fail on warnings as well. The answer is what `check` finds; if an error is in it, or a
    warning under `strict`, nothing is written, and the site that was there stays. Raises SiteError
    where the folder of the site holds something else, or another build writes there; OSError.
    """
    root, place = Path(folder).resolve(), Path(site).resolve()
    problems: list[Problem] = []
    try:
        project = Project(root, strict=strict)
        with site_folder(place, root, project.folders) as fresh:
            reading = project.read(fresh.fresh)
            problems = judge(reading)
            counts = count(problems)
            failed = counts["error"] or (strict and counts["warning"])
            if reading.course is not None and not failed:
                _write(project, reading.course, fresh.fresh, lambda: None)
                fresh.publish()
    except (Unreadable, Stopped) as error:
        return in_order([*problems, *error.problems])
    return problems
