"""What `make bench` builds is without a mistake, and what it measures is what happened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import measure
from tests.bench.contestants import OURS, RIVALS, copy, written
from tests.bench.synthetic import course
from tests.support.building import build_course
from tests.support.machine import PROJECT

LARGE = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'b\"x\" * 200_000_000'])"
MEASURED = """
import pathlib, sys
from tests.bench import measure
print(measure.run(tuple(sys.argv[2:]), pathlib.Path(sys.argv[1])).memory)
"""
BUSY = (
    "import subprocess, sys;"
    "subprocess.run([sys.executable, '-c', 'while __import__(\"time\").process_time() < 0.5: 0'])"
)


def test_a_course_that_nobody_wrote_checks_clean_and_builds(tmp_path: Path) -> None:
    """Its teaching aside: `build_course` doubts everything else."""
    made = copy(OURS, course(11, questions=20), tmp_path / "course")
    mark = made.mark(made.names[-1], 7)
    build_course(made.folder)
    pages = [made.page(name).read_bytes() for name in made.names]
    assert mark in pages[-1]
    assert all(page.count(b"<course-question") == 20 for page in pages)


def test_another_process_writes_the_same_course(tmp_path: Path) -> None:
    hugo = RIVALS["hugo"]
    here, there = copy(hugo, course(12, 5), tmp_path / "a"), written(hugo, 12, 5, tmp_path / "b")
    assert here.names == there.names
    texts = [
        {path.relative_to(one.folder): path.read_bytes() for path in one.sources}
        for one in (here, there)
    ]
    assert texts[0] == texts[1]


def test_what_a_child_takes_counts(tmp_path: Path) -> None:
    # In a process of its own: a child has at least what the one has that starts it.
    command = [sys.executable, "-c", MEASURED, str(tmp_path), sys.executable, "-c", LARGE]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert 200 < float(done.stdout) < 300
    assert measure.run((sys.executable, "-c", BUSY), tmp_path).cpu > 0.5


def test_what_fails_is_no_figure_but_told(tmp_path: Path) -> None:
    with pytest.raises(measure.Failed, match="ends with 3\nno such thing"):
        measure.run((sys.executable, "-c", "print('no such thing'); raise SystemExit(3)"), tmp_path)
    made = copy(OURS, course(1), tmp_path / "course")
    with pytest.raises(measure.Failed, match="without what was written last"):
        measure.build(made, made.names[0], b"never written")


def test_an_edit_under_the_preview_is_waited_for(tmp_path: Path) -> None:
    made = copy(OURS, course(2), tmp_path / "course")
    took = measure.served(made, edits=2)
    assert len(took.edits) == 2 and min(took.edits) > 0
    assert took.memory > 10


def test_a_preview_that_ends_is_told_and_not_waited_for(tmp_path: Path) -> None:
    made = copy(OURS, course(2), tmp_path / "course")
    (made.folder / "mkdocs.yml").unlink()
    with pytest.raises(measure.Failed, match="the preview has ended"):
        measure.served(made, edits=2)
