"""`course report` as it is typed: files, folders, patterns; what it writes and how it ends."""

from __future__ import annotations

from pathlib import Path

from tests.support.course import MakeCourse
from tests.support.forks import run
from tests.support.results import answer, as_file, results


def test_a_report_of_files_folders_and_patterns(make_course: MakeCourse, tmp_path: Path) -> None:
    root = make_course()
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        told = results(
            {"id": "the-starter"},
            learner={"id": f"{number:016x}", "name": f"L{number}"},
            questions={"where-it-belongs": answer(["p923ce868"], number % 2)},
        )
        (folder / f"{number}.json").write_bytes(as_file(told))
    (folder / "other.json").write_bytes(as_file(results({"id": "elsewhere"})))
    named = [str(folder), str(folder / "[0-1].json"), "gone.json"]
    done = run(["generator", "report", *named, "--anonymous"], root)
    assert done.returncode == 0, done.stderr
    assert "gone.json: not counted: there is no such file" in done.stdout
    assert "it belongs to another course, 'elsewhere'" in done.stdout
    assert "3 learners from 7 files" in done.stdout
    page = (root / "report/index.html").read_text(encoding="utf-8")
    assert "Where does a question help most?" in page and "(right)" in page
    nothing = run(["generator", "report", "gone.json", "--out", "other"], root)
    assert nothing.returncode == 2 and not (root / "other").exists()
    assert "There is no result file to count." in nothing.stderr
