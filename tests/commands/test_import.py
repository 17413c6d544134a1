"""`course import`: what it writes, says and leaves alone."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run
from tests.support.formats import EACH_FORMAT, packed
from tests.support.importing import GIFT, MOODLE, QTI2, TABLE


def course(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = run(["generator", *arguments], cwd)
    assert "Traceback" not in done.stdout + done.stderr
    return done


def everything_in(root: Path) -> dict[str, bytes]:
    files = (path for path in root.rglob("*") if path.is_file() and "__" not in path.name)
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def test_what_comes_out_of_each_format_passes_the_check(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), EACH_FORMAT)
    done = course("import", *EACH_FORMAT, cwd=root)
    assert done.returncode == 1, done.stderr  # something is left out, and listed
    checked = course("check", cwd=root)
    assert checked.returncode == 0, checked.stdout
    assert "error:" not in checked.stdout and "39 questions" in checked.stdout


def test_a_second_import_changes_no_file(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), EACH_FORMAT)
    course("import", *EACH_FORMAT, cwd=root)
    before = everything_in(root)
    again = course("import", *EACH_FORMAT, cwd=root)
    assert everything_in(root) == before
    assert "moodle.xml (Moodle XML): 0 of 4 questions imported" in again.stdout
    assert "3 were there before" in again.stdout


def test_everything_brought_exits_0_and_says_where_it_is(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), {"table.csv": TABLE})
    done = course("import", "table.csv", "--into", "quizzes/tea", cwd=root)
    told = [
        "table.csv (a table): 7 of 7 questions imported → quizzes/tea/table.yml",
        "  Learners meet them once a lesson says 'quiz: table' at its top.",
    ]
    assert (done.returncode, done.stdout.splitlines()) == (0, told)


def test_what_is_left_out_is_listed_with_its_place(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), {"moodle.xml": MOODLE})
    done = course("import", "moodle.xml", cwd=root)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "moodle.xml (Moodle XML): 3 of 4 questions imported → quizzes/moodle.yml",
        "  Learners meet them once a lesson says 'quiz: moodle' at its top.",
        "  1 picture beside the lessons, in content/images/moodle",
        "  Not imported: 1 question",
        "    line 38, “Sum”: its numbers are drawn anew for each learner",
        "  Left out of questions: 1 thing",
        "    line 24, “Where cities are”: gap-1: the remark on the right answer",
    ]


def test_a_file_that_cannot_be_read_exits_2_and_writes_nothing(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), {"half.xml": MOODLE[:1500], "table.csv": TABLE})
    before = everything_in(root)
    done = course("import", "half.xml", "nowhere.xml", cwd=root)
    assert done.returncode == 2 and everything_in(root) == before
    first, second = done.stderr.splitlines()
    assert first.startswith("half.xml cannot be read: its XML breaks off or is damaged in line ")
    assert second == "nowhere.xml is not imported: it is not there (nowhere.xml)."


def test_a_name_in_a_file_tells_the_terminal_nothing(tmp_path: Path) -> None:
    lay_over(tmp_path, {"bank.gift": "::Red\x1b[31m\x1b]0;mine\x07::Why is that? {}\n"})
    done = course("import", "bank.gift", cwd=tmp_path)
    assert "nobody has written a model answer" in done.stdout
    assert all(sign.isprintable() for line in done.stdout.splitlines() for sign in line)


def test_what_an_author_has_written_into_a_quiz_stays(make_course: MakeCourse) -> None:
    root = lay_over(make_course(), {"bank.gift": GIFT})
    course("import", "bank.gift", cwd=root)
    quiz = root / "quizzes/bank.yml"
    quiz.write_text(quiz.read_text("utf-8").replace("The sun rises.", "Does it?"), "utf-8")
    before = everything_in(root)
    done = course("import", "bank.gift", cwd=root)
    assert everything_in(root) == before
    assert "left as you have it: the-sun-rises" in done.stdout


def test_outside_of_a_course_the_folders_are_the_same(tmp_path: Path) -> None:
    lay_over(tmp_path, {"moodle.xml": MOODLE})
    course("import", "moodle.xml", cwd=tmp_path)
    assert (tmp_path / "quizzes/moodle.yml").is_file()
    assert (tmp_path / "content/images/moodle/red-dot.png").is_file()


@pytest.mark.parametrize("name", ["../../evil.png", "/etc/evil.png", "C:\\evil.png"])
def test_a_package_writes_nowhere_but_beside_the_lessons(tmp_path: Path, name: str) -> None:
    item = QTI2.replace("<p>Paris", f'<p><img src="{name}" alt="A dot"/>Paris')
    package = packed({"items/seine.xml": item, name: b"\x89PNG\r\n\x1a\n"})
    root = lay_over(tmp_path / "deep/down", {"items.zip": package})
    course("import", "items.zip", cwd=root)
    written = set(everything_in(tmp_path)) - {"deep/down/items.zip"}
    assert all(one.startswith(("deep/down/quizzes/", "deep/down/content/")) for one in written)


def test_a_package_that_grows_beyond_all_bounds_is_refused(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(6):
            archive.writestr(f"items/{number}.xml", bytes(100 * 1024 * 1024))
    lay_over(tmp_path, {"bomb.zip": data.getvalue()})
    done = course("import", "bomb.zip", cwd=tmp_path)
    assert done.returncode == 2
    assert "more than is read of a package" in done.stderr
