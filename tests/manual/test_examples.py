"""What the manual shows works, and what tools may rely on is as it says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.starter import write_starter
from generator.engines.mkdocs.project import read_course
from generator.model.front_matter import FrontMatter
from generator.model.settings import Settings
from generator.model.sources import Sources
from generator.reader.configuration import read_settings
from generator.reader.embed_reader import read_fence
from generator.reader.page_reader import front_tree
from generator.site.course_json import course_json
from generator.text.places import Places
from generator.text.problem_formats import as_json, as_text
from generator.text.yaml_tree import parse
from tests.support.course import MakeCourse, problems_in
from tests.support.javascript import Node
from tests.support.machine import PROJECT
from tests.support.manual import MANUAL, blocks, fields_of, in_code, text_of, yaml_after

RUNTIME = PROJECT / "generator/runtime"


# What the pages show.


def test_the_first_lesson_and_quiz_are_without_a_mistake(make_course: MakeCourse) -> None:
    text = text_of("start.md")
    files = dict(re.findall(r"Save this as `([^`]+)`:\n\n`{3,}\w+\n(.*?)\n`{3,}\n\n", text, re.S))
    assert list(files) == ["content/first-module/closing-time.md", "quizzes/closing-time.yml"]
    root = make_course(files)
    assert problems_in(root) == []
    course = read_course(root).course
    assert course is not None
    lesson = course.page["content/first-module/closing-time.md"]
    assert len(course.questions_on(lesson)) == 2


def test_the_files_that_new_writes_are_the_ones_that_are_listed(tmp_path: Path) -> None:
    root = tmp_path / "my-course"
    write_starter(root)
    for name in re.findall(r"^\| `([^`]+)` \|", text_of("start.md"), re.M):
        assert (root / name).exists()


@pytest.mark.parametrize("page", ["quizzes.md", "behaviour.md"])
def test_the_quizzes_that_are_shown_are_those_that_run(page: str) -> None:
    names = [fence.text for fence in blocks(text_of(page), "quiz")]
    shown = [fence.text for fence in blocks(text_of(page), "yaml")]
    assert names
    for name in names:
        assert (MANUAL / f"quizzes/{name}.yml").read_text("utf-8").strip() in shown


def test_the_settings_of_a_quiz_that_are_shown_do_something(make_course: MakeCourse) -> None:
    one = "questions:\n  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n"
    settings = [
        fence.text
        for fence in blocks(text_of("behaviour.md"), "yaml")
        if not fence.text.startswith(("title:", "pools:", "options:"))
    ]
    assert len(settings) == 8
    for number, lines in enumerate(settings):
        files = {"quizzes/second-quiz.yml": f"title: A quiz\n{lines}\n{one}"}
        root = make_course(files, name=f"course-{number}")
        assert problems_in(root) == [], lines
        course = read_course(root).course
        assert course is not None
        given = course.quiz["second-quiz"].settings
        written = {name for name in re.findall(r"^(\w+):", lines, re.M)}
        assert written == given.model_fields_set - {"title", "questions"}
        assert all(
            getattr(given, name) != type(given).model_fields[name].default for name in written
        )


def test_the_pre_test_and_the_post_test_that_are_shown_go_together(make_course: MakeCourse) -> None:
    lesson = "---\ntitle: A\nobjectives: [{id: cash-up, text: Cash up.}]\n---\n\nText.\n"
    root = make_course(
        {
            "content/first-module/first-lesson.md": lesson,
            "quizzes/first-quiz.yml": None,
            "quizzes/now.yml": yaml_after("behaviour.md", "title: Where you stand now"),
            "quizzes/where-you-stand.yml": yaml_after("behaviour.md", "title: Where you stand\n"),
        }
    )
    assert problems_in(root) == []


def test_the_marks_for_certainty_are_those_that_are_given(node: Node) -> None:
    text = text_of("behaviour.md").partition("| How sure |")[2]
    rows = re.findall(r"^\| \w.*? \| (\d) \| (\S+) \|", text, re.M)
    shown = [[int(number.replace("\u2212", "-")) for number in row] for row in rows]
    script = """
    import {certaintyMark} from "./generator/runtime/grading/quiz_outcome.js";
    const marks = (sure) => [certaintyMark(1, sure), certaintyMark(0, sure)];
    console.log(JSON.stringify([1, 2, 3].map(marks)));
    """
    assert shown == json.loads(node(script, ""))


def test_the_message_that_is_explained_is_real(make_course: MakeCourse) -> None:
    path, text = "quizzes/closing-time.yml", text_of("checking.md")
    assert f"in `{path}`" in text
    root = make_course({path: yaml_after("checking.md", "title: Closing time")})
    problems, texts = problems_in(root), read_course(root).texts
    (shown,) = blocks(text, "text")
    assert shown.text == "\n\n".join(as_text(problem, texts) for problem in problems)
    (printed,) = blocks(text, "json")
    assert json.loads(printed.text) == json.loads(as_json(problems))


def test_the_front_matter_that_is_shown_can_be_read() -> None:
    (first, *_) = blocks(text_of("lessons.md"), "markdown")
    tree, problems = front_tree(first.text + "\n", "lesson.md")
    assert tree is not None and problems == []
    front, problems = FrontMatter.from_tree(tree)
    assert problems == []
    assert front and front.objectives[1].text is None


@pytest.mark.parametrize("page", ["lessons.md", "start.md"])
def test_the_questions_and_dialogues_that_are_shown_can_be_read(page: str) -> None:
    shown = [fence.text for fence in blocks(text_of(page), "markdown")]
    fences = [fence for text in shown for fence in blocks(text) if fence.ours]
    read = [read_fence(f.info, f.written, f.body, Places(page, f.text)) for f in fences]
    assert [problem for found in read for problem in found.problems] == []
    assert any(found.embed and found.embed.question for found in read)


def test_the_dialogue_that_is_shown_is_the_one_that_is_live() -> None:
    text = text_of("lessons.md")
    (live,) = blocks(text, "dialogue")
    assert f"````markdown\n```dialogue\n{live.text}\n```\n````" in text


def test_the_sources_that_are_shown_can_be_read() -> None:
    tree, problems = parse(yaml_after("claims.md", "works:"), "sources.yml")
    assert tree is not None and problems == []
    sources, problems = Sources.from_tree(tree)
    assert sources is not None and problems == []
    used = {name for work in tree.data["works"] for name in work}
    assert used == fields_of(Sources) - {"works", "text"}, "the example shows every field"


def test_the_settings_that_are_shown_can_be_read() -> None:
    shown = [fence.text for fence in blocks(text_of("settings.md"), "yaml")]
    readings = [read_settings(text, "mkdocs.yml", {}) for text in shown]
    assert [problem for _, problems in readings for problem in problems] == []
    named = {name for settings, _ in readings for name in settings.model_fields_set}
    assert named == set(Settings.model_fields) - {"quizzes"}
    assert readings[0][0].pass_mark == 70
    assert len(yaml.safe_load("\n".join(shown[:2]))["nav"]) == 3


def test_the_files_for_publishing_use_what_the_repository_offers() -> None:
    shown = [yaml.safe_load(fence.text) for fence in blocks(text_of("publishing.md"), "yaml")]
    by_action, by_hand, by_include, _ = shown
    action = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
    checkout, ours = by_action["jobs"]["course"]["steps"]
    assert checkout["uses"].partition("@")[0] in (PROJECT / "action.yml").read_text("utf-8")
    assert set(ours["with"]) <= set(action["inputs"])
    (include,) = by_include["include"]
    # GitLab looks for a component of this name there, and nowhere else.
    name, _, _ = include["component"].rpartition("/")[2].partition("@")
    component = PROJECT / f"templates/{name}.yml"
    head = next(yaml.safe_load_all(component.read_text(encoding="utf-8")))
    needed = {name for name, one in head["spec"]["inputs"].items() if "default" not in one}
    assert needed == set(include["inputs"])
    table = text_of("publishing.md").partition("| Setting of the action |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", table, re.M)) == set(action["inputs"])
    assert all("run" in step for step in by_hand["steps"])


# What tools may rely on.


def test_the_progress_that_is_shown_is_what_the_runtime_reads(node: Node) -> None:
    (shown,) = blocks(text_of("saved-progress.md"), "json")
    script = """
    import {readFileSync} from "node:fs";
    import {readProgress} from "./generator/runtime/store/progress.js";
    const text = readFileSync(0, "utf8");
    console.log(JSON.stringify(readProgress(text, JSON.parse(text).course)));
    """
    read = json.loads(node(script, shown.text))
    assert read == {"progress": json.loads(shown.text), "condition": "good"}


def test_every_field_of_the_progress_is_named() -> None:
    source = (RUNTIME / "types.js").read_text(encoding="utf-8")
    typedefs = dict(re.findall(r"@typedef \{object\} (\w+).*?\n((?: \* @property.*\n)+)", source))
    names = {
        name
        for typedef in ("Progress", "QuestionRecord", "QuizRecord", "QuizResult")
        for name in re.findall(r"@property \{.*\} \[?(\w+)", typedefs[typedef])
    }
    assert len(names) == 35
    assert names <= in_code(text_of("saved-progress.md"))


def test_course_json_has_the_fields_that_are_shown(make_course: MakeCourse) -> None:
    course = read_course(make_course()).course
    assert course is not None
    (shown,) = blocks(text_of("built-site.md"), "json")
    assert shape(json.loads(shown.text)) == shape(json.loads(course_json(course)))


def shape(data: Any) -> Any:
    """The names in JSON, and what lies below them."""
    if isinstance(data, dict):
        return {name: shape(value) for name, value in data.items()}
    return [shape(data[0])] if data and isinstance(data, list) and shape(data[0]) else None


def test_every_element_and_event_is_named() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in RUNTIME.rglob("*.js"))
    elements = set(re.findall(r'"(course-[a-z]+)"(?::|,) Course[A-Z]', sources))
    events = set(re.findall(r'CustomEvent\("(course-[a-z-]+)"', sources))
    assert len(elements) >= 6 and len(events) >= 5
    rows = re.findall(r"^\| `(course-[a-z-]+)` \|", text_of("built-site.md"), re.M)
    assert sorted(rows) == sorted(elements | events)


def test_the_attributes_that_are_shown_are_those_in_the_pages() -> None:
    folders = ("render/templates", "kinds", "engines/mkdocs/material")
    files = [f for folder in folders for f in (PROJECT / "generator" / folder).rglob("*.html")]
    written: dict[str, set[str]] = {}
    for name, tag in re.findall(r"<(course-[a-z]+)\b([^>]*)>", "".join(map(read, files))):
        written.setdefault(name, set()).update(re.findall(r"(?<=[\s}])([a-z-]+)(?==\"|{%)", tag))
        written[name].update(re.findall(r'" ([a-z-]+)$', tag))
    table = text_of("built-site.md").partition("| Attributes |")[2].partition("\n\n")[0]
    for name, cell in re.findall(r"^\| `(course-[a-z]+)` \|.*\| (.*) \|$", table, re.M):
        told = set(re.findall(r"`([a-z-]+)(?:=[^`]*)?`", cell))
        assert told - {"hidden"} == written[name] - {"class", "hidden"}


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
