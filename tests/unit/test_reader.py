"""A folder of files becomes a course: modules from the navigation, lessons from the modules."""

from __future__ import annotations

from pathlib import Path

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.reader.source_files import SourceFiles
from tests.support.course import MakeCourse, problems_in

SETTINGS = "site_name: A course\ndocs_dir: content\ntheme: {name: material, font: false}\n"
SETTINGS += "plugins: [search, course: {look: course}]\n"
LESSON = "---\ntitle: {0}\nobjectives: [first]\n---\n\nText.\n"


def read(root: Path) -> Course:
    course = read_course(root).course
    assert course is not None
    return course


def outline(course: Course) -> list[tuple[str, str, list[str]]]:
    return [(m.id, m.title, [lesson.id for lesson in m.lessons]) for m in course.modules]


class TestModules:
    def test_without_a_navigation_folders_are_modules_and_files_go_by_name(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course(
            {
                "content/second-module/b.md": LESSON.format("B"),
                "content/second-module/a.md": LESSON.format("A"),
            }
        )
        assert outline(read(root)) == [
            ("first-module", "First module", ["first-lesson"]),
            ("second-module", "Second module", ["a", "b"]),
        ]

    def test_the_navigation_gives_order_and_titles(self, make_course: MakeCourse) -> None:
        root = make_course(
            {
                "content/m/a.md": LESSON.format("A"),
                "content/m/b.md": LESSON.format("B"),
                "mkdocs.yml": SETTINGS + "nav:\n  - index.md\n  - Late:\n      - m/b.md\n"
                "      - Again: m/a.md\n  - Early:\n      - first-module/index.md\n"
                "      - Deeper:\n          - first-module/first-lesson.md\n",
            }
        )
        assert outline(read(root)) == [
            ("m", "Late", ["b", "a"]),
            ("first-module", "Early", ["first-lesson"]),
        ]

    def test_a_page_that_says_so_is_no_lesson(self, make_course: MakeCourse) -> None:
        page = "---\ntitle: Background\nlesson: false\n---\n\nText.\n"
        course = read(make_course({"content/first-module/background.md": page}))
        assert [lesson.id for lesson in course.lessons] == ["first-lesson"]
        assert "content/first-module/background.md" in course.page

    def test_a_page_outside_every_module_is_a_page(self, make_course: MakeCourse) -> None:
        course = read(make_course({"content/about.md": "# About us\n\nText.\n"}))
        assert course.page["content/about.md"].title == "About us"
        assert len(course.lessons) == 1


class TestSettings:
    def test_plugins_may_be_a_list_or_fields(self, make_course: MakeCourse) -> None:
        head = "site_name: A course\ndocs_dir: content\n"
        as_list = head + "plugins:\n  - course:\n      pass_mark: 80\n"
        as_fields = head + "plugins:\n  search:\n  course:\n    pass_mark: 80\n"
        for name, text in (("list", as_list), ("fields", as_fields)):
            root = make_course({"mkdocs.yml": text}, name=name)
            assert problems_in(root) == []
            assert read(root).settings.pass_mark == 80

    def test_a_misspelt_setting_has_a_place_and_a_suggestion(self, make_course: MakeCourse) -> None:
        text = "site_name: A course\ndocs_dir: content\nplugins:\n  - course:\n      pas_mark: 80\n"
        (problem,) = problems_in(make_course({"mkdocs.yml": text}))
        assert (problem.rule.id, problem.span.line, problem.span.column) == ("unknown-field", 5, 7)
        assert problem.hint == "did you mean 'pass_mark'?"

    def test_the_course_is_named_by_its_setting_else_by_its_title(
        self, make_course: MakeCourse
    ) -> None:
        assert read(make_course()).id == "the-starter"
        assert read(make_course({"mkdocs.yml": SETTINGS}, name="other")).id == "a-course"

    def test_tags_of_other_tools_in_the_settings_do_no_harm(self, make_course: MakeCourse) -> None:
        text = SETTINGS + "extra:\n  x: !ENV [HOME, y]\n  z: !!python/name:os.path.join\n"
        assert problems_in(make_course({"mkdocs.yml": text})) == []


class TestGoingOn:
    def test_one_bad_question_does_not_take_the_others_with_it(
        self, make_course: MakeCourse
    ) -> None:
        quiz = (
            "title: A quiz\nquestions:\n"
            "  - {id: one, kind: true-false, objective: first, prompt: Is it?, answer: true}\n"
            "  - {id: two, kind: true-false, objective: first, prompt: Is it?, answer: maybe}\n"
            "  - {id: three, kind: true-false, objective: first, prompt: Is it?, answer: true}\n"
        )
        root = make_course({"quizzes/first-quiz.yml": quiz})
        assert [q.id for q in read(root).quiz["first-quiz"].questions] == ["one", "three"]
        assert [p.rule.id for p in problems_in(root)] == ["wrong-value"]

    def test_one_slip_in_the_front_matter_does_not_hide_its_other_fields(
        self, make_course: MakeCourse
    ) -> None:
        lesson = (
            "---\ntitle: A lesson\nminutes: many\nobjectives:\n  - {id: first, text: Do it.}\n"
            "quiz: first-quiz\n---\n\nText.\n"
        )
        root = make_course({"content/first-module/first-lesson.md": lesson})
        assert [p.rule.id for p in problems_in(root)] == ["wrong-value"]
        assert read(root).lessons[0].title == "A lesson"
        assert read(root).lessons[0].embeds[-1].quiz == "first-quiz"

    def test_a_byte_order_mark_and_windows_lines_read_as_any_other(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        for path in ("content/first-module/first-lesson.md", "quizzes/first-quiz.yml"):
            text = (root / path).read_bytes()
            (root / path).write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))
        assert problems_in(root) == []
        assert read(root) == read(make_course(name="plain"))

    def test_a_quiz_that_cannot_be_read_is_not_called_missing(
        self, make_course: MakeCourse
    ) -> None:
        problems = problems_in(make_course({"quizzes/first-quiz.yml": "title: 'x\n"}))
        assert [p.rule.id for p in problems] == ["yaml-syntax"]


class TestLookUps:
    def test_a_question_counts_once_however_often_it_is_placed(
        self, make_course: MakeCourse
    ) -> None:
        again = LESSON.format("Again") + "\n```quiz\nfirst-quiz\n```\n"
        course = read(make_course({"content/first-module/second.md": again}))
        ids = [question.id for question in course.questions]
        assert ids == ["where-it-belongs", "fence-name", "steps-to-a-lesson"]

    def test_an_objective_is_stated_once_and_served_by_many(self, make_course: MakeCourse) -> None:
        course = read(make_course({"content/first-module/second.md": LESSON.format("S")}))
        assert list(course.objectives) == ["first"]
        assert problems_in(make_course(name="again")) == []

    def test_claims_are_cited_by_id(self, make_course: MakeCourse) -> None:
        sources = "works:\n  - title: A book\n    claims:\n      - {id: A1, text: It is so.}\n"
        lesson = LESSON.format("S").replace("objectives", "sources: [A1, A2]\nobjectives")
        root = make_course(
            {"content/sources.yml": sources, "content/first-module/second.md": lesson}
        )
        assert [p.message for p in problems_in(root)] == [
            "there is no claim 'A2' in content/sources.yml"
        ]


def test_a_folder_is_looked_through_once_until_something_in_it_has_changed(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/one.md").write_text("One.\n", encoding="utf-8")
    files = SourceFiles(tmp_path)
    assert [*files.below("content")] == ["content/one.md"]
    (tmp_path / "content/two.md").write_text("Two.\n", encoding="utf-8")
    assert [*files.below("content")] == ["content/one.md"], "as a build began, so it goes on"
    files.forget("content/two.md")
    assert [*files.below("content")] == ["content/one.md", "content/two.md"]
