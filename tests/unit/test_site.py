"""MkDocs says what the site is; the course is put into that, and the site is a list of files."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.engines.mkdocs.project import Project
from generator.site.build import Engine, build_site
from generator.site.output import OutputFile
from generator.site.site import Site
from tests.support.course import MakeCourse, lay_over
from tests.support.pages import FENCE, PATH, configuration, course_with

LESSON = "# {0}\n\nText.\n\n" + FENCE.replace("id: one", "id: {1}")


def lesson(name: str) -> str:
    return LESSON.format(name.title(), name)


def modules(files: dict[str, Any], **config: Any) -> list[tuple[str, list[str]]]:
    """The modules of a course, each with its lessons."""
    told = course_with(files, site=False, **config)
    assert set(told.rules) <= {"lesson-without-objectives"}
    return [(m.title, [one.id for one in m.lessons]) for m in told.course.modules]


class TestModules:
    def test_lessons_in_no_folder_make_one_that_is_called_as_the_course(self) -> None:
        files = {f"content/{name}.md": lesson(name) for name in ("alpha", "beta")}
        assert modules(files) == [("A course", ["alpha", "beta"])]

    def test_folders_make_one_each_and_deeper_ones_belong_to_the_outermost(self) -> None:
        names = ("one/alpha", "one/deep/beta", "one/deep/er/gamma", "two/delta")
        files = {f"content/{name}.md": lesson(name.rpartition("/")[2]) for name in names}
        assert modules(files) == [("One", ["alpha", "beta", "gamma"]), ("Two", ["delta"])]

    def test_flat_and_folded_go_together(self) -> None:
        files = {"content/alpha.md": lesson("alpha"), "content/two/beta.md": lesson("beta")}
        assert modules(files) == [("A course", ["alpha"]), ("Two", ["beta"])]

    def test_a_navigation_without_sections_is_one(self) -> None:
        files = {f"content/x/{name}.md": lesson(name) for name in ("alpha", "beta")}
        nav = ["x/beta.md", {"Named": "x/alpha.md"}]
        assert modules(files, nav=nav) == [("A course", ["beta", "alpha"])]

    @pytest.mark.parametrize("name", ["index.md", "README.md"])
    def test_a_page_that_stands_for_its_folder_is_the_module_s_own(self, name: str) -> None:
        files = {f"content/one/{name}": "# First steps\n", "content/one/alpha.md": lesson("alpha")}
        course = course_with(files, site=False).course
        (module,) = course.modules
        assert module.page and module.page.title == "First steps"
        assert course.urls[f"content/one/{name}"] == "one/index.html"

    @pytest.mark.parametrize("folder", ["docs", "lessons", "src/pages", "Lektionen \u00fc"])
    def test_the_folder_of_pages_may_have_any_name(self, folder: str) -> None:
        files = {f"{folder}/one/alpha.md": lesson("alpha") + "\n[x](gone.md)\n"}
        told = course_with(files, docs_dir=folder)
        assert [m.title for m in told.course.modules] == ["One"]
        assert [(p.rule.id, p.span.path) for p in told.problems] == [
            ("broken-link", f"{folder}/one/alpha.md")
        ]

    def test_a_page_is_a_lesson_if_it_says_so_states_something_or_asks(self) -> None:
        front = "---\n{}\n---\n\n# A\n\nText.\n"
        files = {
            "content/m/says.md": front.format("lesson: true"),
            "content/m/states.md": front.format("objectives: [{id: a, text: Do it.}]"),
            "content/m/asks.md": lesson("one"),
            "content/m/plain.md": "# A\n\nText.\n",
            "content/m/denies.md": "---\nlesson: false\n---\n\n" + lesson("two"),
        }
        course = course_with(files, site=False).course
        assert sorted(one.id for one in course.lessons) == ["asks", "says", "states"]


DRAFT = "---\ndraft: true\n---\n\n" + lesson("secret") + "\n[x](gone.md)\n"


class TestDrafts:
    @pytest.mark.parametrize("named", [True, False])
    @pytest.mark.parametrize("way", ["front", "draft_docs", "exclude_docs"])
    def test_are_left_out_of_everything(self, way: str, named: bool) -> None:
        text = DRAFT if way == "front" else DRAFT.partition("---\n\n")[2]
        files = {"content/alpha.md": lesson("alpha"), "content/sub/secret.md": text}
        config: dict[str, Any] = {} if way == "front" else {way: "secret.md\n"}
        if named:
            config["nav"] = ["alpha.md", {"Sub": ["sub/secret.md"]}]
        told = course_with(files, **config)
        if not (named and way == "exclude_docs"):  # a navigation that names it is told
            assert told.rules == []
        assert [q.id for q in told.course.questions] == ["alpha"]
        assert not [path for path in told.files if "secret" in path]
        assert not [text for text in told.files.values() if "secret" in text]

    def test_a_link_to_one_is_told(self) -> None:
        files = {"content/alpha.md": "# A\n\n[x](secret.md)\n", "content/secret.md": DRAFT}
        assert course_with(files).rules == ["broken-link"]


class TestConfiguration:
    def test_is_what_mkdocs_makes_of_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COURSE_MARK", "65")
        base = configuration({"id": "inherited", "pass_mark": 50})
        own = (
            "INHERIT: base.yml\nsite_name: Inheriting\nplugins:\n  - course:\n"
            "      id: own\n      pass_mark: !ENV [COURSE_MARK, 10]\n"
        )
        told = course_with({"base.yml": base, "mkdocs.yml": own, PATH: lesson("alpha")})
        assert told.rules == []
        assert (told.course.title, told.course.id) == ("Inheriting", "own")
        assert told.course.settings.pass_mark == 65
        assert told.course.content == "content"

    def test_a_setting_that_comes_from_elsewhere_is_judged_too(self) -> None:
        base, own = configuration({"pass_mark": 500}), "INHERIT: base.yml\nsite_name: B\n"
        told = course_with({"base.yml": base, "mkdocs.yml": own, PATH: lesson("alpha")})
        assert told.rules == ["wrong-value"]


class TestAllowing:
    BROKEN = "# A\n\n[x](gone.md)\n\n[y](lost.md)\n"

    def test_in_the_settings_holds_everywhere(self) -> None:
        told = course_with({PATH: self.BROKEN}, {"allow": {"broken-link": "Later."}}, site=False)
        assert told.rules == []

    def test_above_a_page_holds_for_that_page(self) -> None:
        front = "---\nallow:\n  broken-link: Later.\n---\n\n"
        files = {PATH: front + self.BROKEN, "content/other.md": self.BROKEN}
        told = course_with(files, site=False)
        assert {problem.span.path for problem in told.problems} == {"content/other.md"}
        assert told.rules == ["broken-link"] * 2

    @pytest.mark.parametrize("between", ["\n", " "])
    def test_in_a_comment_holds_for_its_place(self, between: str) -> None:
        comment = f"<!-- course: allow broken-link: later -->{between}[x]"
        told = course_with({PATH: self.BROKEN.replace("[x]", comment)}, site=False)
        assert [p.message for p in told.problems if "lost.md" in p.message]
        assert told.rules == ["broken-link"]

    def test_in_a_quiz_file_holds_for_its_line_or_for_all_of_it(self) -> None:
        quiz = (
            "title: Q\nquestions:\n  - id: one\n    kind: true-false\n    answer: true\n"
            "    # course: allow broken-link: later\n    prompt: 'See [x](gone.md).'\n"
            "    explanation: 'See [y](lost.md).'\n"
        )
        page = {PATH: "# A\n\n```quiz\nq\n```\n"}
        told = course_with({**page, "quizzes/q.yml": quiz}, site=False)
        assert told.places == [("broken-link", 8, 18)]
        head = "# course: allow broken-link: the pages come later\n"
        assert course_with({**page, "quizzes/q.yml": head + quiz}, site=False).rules == []

    @pytest.mark.parametrize(
        ("rule", "said"),
        [("broken-lnik", "no rule"), ("wrong-value", "cannot be allowed")],
    )
    def test_what_is_no_rule_or_must_be_told_is_told(self, rule: str, said: str) -> None:
        told = course_with({PATH: "# A\n"}, {"allow": {rule: "Because."}}, site=False)
        assert told.rules == ["unknown-rule-allowed"]
        assert said in told.problems[0].message

    def test_needs_a_reason(self) -> None:
        comment = "<!-- course: allow broken-link -->"
        told = course_with({PATH: f"# A\n\n{comment} [x](gone.md)\n"}, site=False)
        assert told.rules == ["broken-link"]


def files_of(root: Path) -> list[OutputFile]:
    """Every file of a course's site."""
    with contextlib.chdir(root):
        project = Project(root)
        course = project.read(root / "scratch").course
        assert course is not None
        return list(build_site(course, project.writing.engine()))


@pytest.mark.parametrize("look", ["course", "site"])
def test_a_site_has_every_file_once_and_is_made_alike_twice(
    look: str, make_course: MakeCourse
) -> None:
    root = make_course()
    text = (root / "mkdocs.yml").read_text("utf-8").replace("look: course", f"look: {look}")
    lay_over(root, {"mkdocs.yml": text})
    first, second = files_of(root), files_of(root)
    assert [path for path, n in Counter(f.path for f in first).items() if n > 1] == []
    assert {f.path: f.content for f in first} == {f.path: f.content for f in second}
    assert b"cannot be shown" not in b"".join(f.content for f in first if ".html" in f.path)


def test_what_cannot_be_shown_is_never_published_as_a_box() -> None:
    text = "# A\n\n" + FENCE.replace("true-false", "treu-false") + "\n```quiz\nnowhere\n```\n"
    told = course_with({PATH: text})
    assert told.rules == ["unknown-kind", "unknown-quiz"]
    assert not [path for path, html in told.files.items() if "cannot be shown" in html]


def test_pages_are_begun_before_the_other_files_of_a_site_and_come_after_them() -> None:
    steps = list[str]()

    @contextlib.contextmanager
    def wrapping(site: Site) -> Iterator[Callable[[], Iterator[OutputFile]]]:
        steps.append("pages are begun")
        yield lambda: iter([OutputFile("page.html", b"")])

    def files() -> Iterator[OutputFile]:
        steps.append("others are asked for")
        yield OutputFile("picture.png", b"")

    engine = Engine(wrap=lambda site, path: None, wrapping=wrapping, files=files)
    made = [
        file.path
        for file in build_site(course_with({PATH: LESSON.format("One", "one")}).course, engine)
    ]
    assert steps == ["pages are begun", "others are asked for"]
    assert made[0] == "picture.png"
    assert made.index("course.json") < made.index("page.html")
