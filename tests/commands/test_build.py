"""A small course as a built site."""

from __future__ import annotations

from generator.site.frames import MOST_LINKS
from tests.support.building import build_course, run_module
from tests.support.course import STARTER, MakeCourse, lay_over
from tests.support.forks import run


def test_a_course_with_a_mistake_stops_plain_mkdocs_before_it_clears_the_site(
    make_course: MakeCourse,
) -> None:
    root = make_course()
    run_module(["mkdocs", "build", "--strict"], root)
    built = sorted(path.relative_to(root) for path in root.rglob("*"))
    (root / "quizzes/first-quiz.yml").write_text("title: 'x\n", encoding="utf-8")
    done = run(["mkdocs", "build"], root)
    assert done.returncode == 1
    assert "quizzes/first-quiz.yml:1:8" in done.stderr and "Traceback" not in done.stderr
    assert (root / "site/first-module/first-lesson.html").is_file()
    assert sorted(path.relative_to(root) for path in root.rglob("*")) == built
    lay_over(root, {"quizzes/first-quiz.yml": (STARTER / "quizzes/first-quiz.yml").read_bytes()})
    run_module(["mkdocs", "build"], root)
    assert sorted(path.relative_to(root) for path in root.rglob("*")) == built


def test_a_page_does_not_grow_with_the_number_of_lessons(make_course: MakeCourse) -> None:
    lesson = "---\ntitle: Lesson {n}\nobjectives: [first]\n---\n\nText.\n"

    def size(modules: int) -> int:
        more = {
            f"content/module-{n}/lesson-{n}.md": lesson.format(n=n) for n in range(10, 10 + modules)
        }
        root = make_course(more, name=f"with-{modules}")
        return len((build_course(root) / "first-module/first-lesson.html").read_bytes())

    # The menu names no more modules than so many; the next lesson's name may differ in length.
    assert abs(size(60) - size(MOST_LINKS + 1)) < 200
