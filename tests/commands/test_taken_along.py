"""`course build --offline --epub`: files to take along, beside the site."""

from __future__ import annotations

import zipfile

from tests.support.course import MakeCourse
from tests.support.forks import run

SETTINGS = """\
site_name: Along
docs_dir: content
theme: {name: material, font: false}
plugins: [search, {course: {id: along, look: course}}]
"""


def test_a_course_whose_pages_are_folders_opens_from_the_file_too(make_course: MakeCourse) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    done = run(["generator", "build", "--offline", "--epub", "books/a.epub"], root)
    assert done.returncode == 0, done.stderr
    assert "→ along.zip (" in done.stdout and "→ books/a.epub (" in done.stdout
    with zipfile.ZipFile(root / "along.zip") as archive:
        names = archive.namelist()
        page = archive.read("along/first-module/first-lesson.html").decode("utf-8")
    assert {name.split("/")[0] for name in names} == {"along"}
    assert 'href="../progress.html"' in page and 'href="../progress/"' not in page
    assert not [n for n in names if "course-worker" in n or n.endswith(("404.html", ".map"))]
    assert (root / "site/first-module/first-lesson/index.html").is_file()
    first = (root / "along.zip").read_bytes(), (root / "books/a.epub").read_bytes()
    run(["generator", "build", "--offline", "--epub", "books/a.epub"], root)
    assert ((root / "along.zip").read_bytes(), (root / "books/a.epub").read_bytes()) == first


def test_a_course_with_a_mistake_leaves_the_files_of_before(make_course: MakeCourse) -> None:
    root = make_course({"quizzes/first-quiz.yml": "title: 'x\n", "course.zip": "old"})
    done = run(["generator", "build", "--offline", "course.zip"], root)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert (root / "course.zip").read_text("utf-8") == "old"


def test_a_file_that_cannot_be_written_is_told_beside_the_site_that_is_built(
    make_course: MakeCourse,
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    done = run(["generator", "build", "--offline", "--epub", "mkdocs.yml/a.epub"], root)
    assert done.returncode == 1
    said = done.stderr.splitlines()[-1]
    assert said == "mkdocs.yml/a.epub could not be written: a file stands where a folder should be."
    assert "→ site/" in done.stdout and "→ along.zip (" in done.stdout
    assert (root / "site/index.html").is_file()
