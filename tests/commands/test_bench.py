"""The courses that `make bench` builds are without a mistake, and build."""

from __future__ import annotations

from pathlib import Path

from tests.bench.contestants import OURS, copy
from tests.bench.synthetic import course
from tests.support.building import build_course


def test_a_course_that_nobody_wrote_checks_clean_and_builds(tmp_path: Path) -> None:
    """Its teaching aside: `build_course` doubts everything else."""
    made = copy(OURS, course(11, questions=20), tmp_path / "course")
    mark = made.mark(made.names[-1], 7)
    build_course(made.folder)
    pages = [made.page(name).read_bytes() for name in made.names]
    assert mark in pages[-1]
    assert all(page.count(b"<course-question") == 20 for page in pages)
