"""The manual is true: what it shows works, what there is it names, what it names there is."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import click
import pytest
import yaml
from pydantic import BaseModel

from generator.checks.rules import RULES
from generator.cli.commands import main
from generator.kinds import KINDS
from generator.model.course import ENGINE_FIELDS, FrontMatter, ObjectiveField, Settings, Sources
from generator.model.question import Question
from generator.reader import read_course
from generator.reader.configuration import read_configuration
from generator.reader.page_reader import read_page
from generator.reader.quiz_reader import QuizFile
from generator.site.course_json import course_json
from generator.text.lesson_text import Fence, find_fences
from generator.text.problem_formats import as_json, as_text
from generator.text.problems import Problem, Rule
from generator.text.yaml_tree import parse
from tests.support.course import MakeCourse, problems_in
from tests.support.javascript import Node
from tests.support.machine import PROJECT
from tests.support.markup import Markup
from tests.support.specification import specification
from tests.tools import manual_rules

MANUAL = PROJECT / "manual"
CONTENT = MANUAL / "content"
PAGES = sorted(CONTENT.rglob("*.md"))
READ_FIRST = [PROJECT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
RUNTIME = PROJECT / "generator/runtime"


def text_of(page: str) -> str:
    return (CONTENT / page).read_text(encoding="utf-8")


def blocks(text: str, *infos: str) -> list[Fence]:
    """The fenced blocks of a text, of these languages where any are named."""
    found = find_fences(text.splitlines())
    return [fence for fence in found if not infos or fence.info in infos]


def yaml_after(page: str, start: str) -> str:
    """The first block of YAML on a page that starts with a certain field."""
    return next(f.body for f in blocks(text_of(page), "yaml") if f.body.startswith(start))


# The whole.


def test_the_manual_is_without_a_mistake() -> None:
    assert problems_in(MANUAL) == []


def test_the_manual_builds_without_a_warning(tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--strict", "--site-dir", str(site)],
        cwd=MANUAL,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for page in PAGES:
        html = (site / page.relative_to(CONTENT).with_suffix(".html")).read_text(encoding="utf-8")
        ids = [e.attributes["id"] for e in Markup(html).elements if "id" in e.attributes]
        assert len(set(ids)) == len(ids), f"{page.name} holds something twice"
        assert html.count("<course-question ") == len(questions_shown(page))


def questions_shown(page: Path) -> list[str]:
    """The questions in the fences of a page, those of its quizzes included."""
    shown = blocks(page.read_text(encoding="utf-8"), "question", "quiz")
    quizzes = {path.stem: path.read_text("utf-8") for path in (MANUAL / "quizzes").iterdir()}
    texts = [quizzes.get(fence.body, fence.body) for fence in shown]
    return [line for text in texts for line in re.findall(r"^(?: *- )?id: .+", text, re.M)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_in_lists_what_it_is_about(page: Path) -> None:
    front = read_page(page.read_text(encoding="utf-8"), page.name).front
    assert front and front.title and front.description


def test_the_navigation_leads_to_every_page() -> None:
    configuration, problems = read_configuration((MANUAL / "mkdocs.yml").read_text("utf-8"))
    assert configuration and configuration.nav and problems == []
    named = [page.path for entry in configuration.nav for page in entry.pages()]
    assert sorted(map(str, named)) == [str(page.relative_to(CONTENT)) for page in PAGES]


def test_the_first_page_leads_to_every_other() -> None:
    linked = re.findall(r"\]\(([^)]+)\)", text_of("index.md"))
    others = {str(page.relative_to(CONTENT)) for page in PAGES} - {"index.md"}
    assert sorted(linked) == sorted(others)


# Fields.


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models inside a field's type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def fields_of(*models: type[BaseModel], but: type[BaseModel] | None = None) -> set[str]:
    """The names that an author may write in these models and in the models inside them."""
    names: set[str] = set()
    for model in models:
        for name, info in model.model_fields.items():
            if but is None or name not in but.model_fields:
                names |= {name} | fields_of(*models_in(info.annotation))
    return names


FIELDS = {
    "quizzes.md": fields_of(QuizFile, Question),
    "lessons.md": fields_of(FrontMatter, ObjectiveField),
    "settings.md": fields_of(Settings),
    "claims.md": fields_of(Sources),
    **{f"kinds/{k.name}.md": fields_of(k.model, but=Question) for k in KINDS.values()},
}


@pytest.mark.parametrize("page", FIELDS)
def test_every_field_is_named_on_its_page(page: str) -> None:
    assert FIELDS[page] <= in_code(text_of(page))


@pytest.mark.parametrize("page", [page for page in FIELDS if page != "settings.md"])
def test_every_field_that_a_page_names_is_one(page: str) -> None:
    rows = re.findall(r"^\| Field \|.*\n\|---.*\n((?:\|.*\n)*)", text_of(page), re.M)
    named = {name for row in rows for name in re.findall(r"^\| `([a-z_]+)`", row, re.M)}
    assert named
    assert named <= FIELDS[page]


def test_the_fields_of_the_engine_are_named() -> None:
    assert in_code(text_of("lessons.md")) >= ENGINE_FIELDS


def in_code(text: str) -> set[str]:
    """What stands between backticks in the prose of a page."""
    for fence in reversed(blocks(text)):
        lines = text.splitlines()
        del lines[fence.span.line - 1 : fence.last_line]
        text = "\n".join(lines)
    return set(re.findall(r"`([^`\n]+)`", text))


# The command.


def test_every_command_and_option_is_named() -> None:
    page = text_of("command.md")
    for name, command in main.commands.items():
        assert f"`course {name}" in page
        for option in (p for p in command.params if isinstance(p, click.Option)):
            names = [one for one in option.opts if one.startswith("--")]
            if isinstance(option.type, click.Choice):
                names = [f"{one} {choice}" for one in names for choice in option.type.choices]
            assert all(f"`{one}" in section_on(page, name) for one in names), (name, names)
    for option in ("--help", "-h", "--version"):
        assert option in page


def section_on(page: str, command: str) -> str:
    return page.partition(f"## course {command}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("page", [*PAGES, *READ_FIRST], ids=lambda page: page.stem)
def test_every_command_that_is_shown_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = [line for f in blocks(text, "sh", "yaml") for line in f.body.splitlines()]
    shown += in_code(text)
    for line in shown:
        match = re.match(r"(?:- (?:run: )?)?(?:\S*/)?course ([a-z]+)\b(.*)", line.strip())
        if match is None:
            continue
        assert match[1] in main.commands, line
        options = {one for p in main.commands[match[1]].params for one in p.opts}
        assert set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", match[2])) <= options, line


# The kinds.


@pytest.mark.parametrize("name", KINDS)
class TestThePageOnAKind:
    def test_lies_in_its_room_and_is_linked_into_the_manual(self, name: str) -> None:
        kind = KINDS[name]
        link = CONTENT / "kinds" / f"{name}.md"
        assert link.is_symlink()
        assert not os.path.isabs(os.readlink(link))
        room = PROJECT / "generator/kinds" / kind.folder / f"{kind.folder}.md"
        assert link.resolve() == room.resolve()

    def test_is_named_like_the_kind(self, name: str) -> None:
        front = read_page(text_of(f"kinds/{name}.md"), name).front
        assert front and front.title == KINDS[name].title
        assert front.description and front.description.startswith(f"kind: {name}. ")

    def test_shows_an_example_as_it_is_written_and_live(self, name: str) -> None:
        text = text_of(f"kinds/{name}.md")
        (live,) = blocks(text, "question")
        assert live.body in [fence.body for fence in blocks(text, "yaml")]

    def test_shows_an_example_that_is_proved(self, name: str) -> None:
        (live,) = blocks(text_of(f"kinds/{name}.md"), "question")
        tree, _ = parse(live.body, name)
        assert tree is not None
        assert tree.data in [example.tree.data for example in specification(name).examples]

    def test_shows_messages_as_they_are(self, name: str) -> None:
        told = [p for mistake in specification(name).mistakes for p in mistake.read()[1]]
        shown = [fence.body for fence in blocks(text_of(f"kinds/{name}.md"), "text")]
        assert shown
        assert set(shown) <= {without_place(problem) for problem in told}

    def test_shows_what_each_rule_of_the_kind_says(self, name: str) -> None:
        folder = KINDS[name].folder
        room = importlib.import_module(f"generator.kinds.{folder}.{folder}")
        text = text_of(f"kinds/{name}.md")
        for rule in (value for value in vars(room).values() if isinstance(value, Rule)):
            assert f"[{rule.id}]\n" in text


def without_place(problem: Problem) -> str:
    """A message without the place and the line, which differ from course to course."""
    head, *_, hint = as_text(problem, {}).splitlines()
    return f"{head.partition(': ')[2]}\n{hint}"


# The rules.


def test_every_rule_stands_in_the_manual() -> None:
    text = text_of("rules.md")
    for rule in RULES.values():
        assert f"\n## {rule.id}\n" in text
        assert rule.why in text
    assert text == manual_rules.page(), f"refresh the page: {manual_rules.REFRESH}"


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


def test_the_files_that_new_writes_are_the_ones_that_are_listed(make_course: MakeCourse) -> None:
    root = make_course()
    for name in re.findall(r"^\| `([^`]+)` \|", text_of("start.md"), re.M):
        assert (root / name).exists()


@pytest.mark.parametrize("page", ["quizzes.md", "behaviour.md"])
def test_the_quizzes_that_are_shown_are_those_that_run(page: str) -> None:
    names = [fence.body for fence in blocks(text_of(page), "quiz")]
    shown = [fence.body for fence in blocks(text_of(page), "yaml")]
    assert names
    for name in names:
        assert (MANUAL / f"quizzes/{name}.yml").read_text("utf-8").strip() in shown


def test_the_settings_of_a_quiz_that_are_shown_do_something(make_course: MakeCourse) -> None:
    one = "questions:\n  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n"
    settings = [
        fence.body
        for fence in blocks(text_of("behaviour.md"), "yaml")
        if not fence.body.startswith(("title:", "pools:", "options:"))
    ]
    assert len(settings) == 7
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
    assert shown.body == "\n\n".join(as_text(problem, texts) for problem in problems)
    (printed,) = blocks(text, "json")
    assert json.loads(printed.body) == json.loads(as_json(problems))


def test_the_front_matter_that_is_shown_can_be_read() -> None:
    (first, *_) = blocks(text_of("lessons.md"), "markdown")
    reading = read_page(first.body, "lesson.md")
    assert reading.problems == []
    assert reading.front and reading.front.objectives[1].text is None


@pytest.mark.parametrize("page", ["lessons.md", "start.md"])
def test_the_questions_and_dialogues_that_are_shown_can_be_read(page: str) -> None:
    shown = [fence.body for fence in blocks(text_of(page), "markdown")]
    readings = [read_page(body, page) for body in shown]
    assert [problem for reading in readings for problem in reading.problems] == []
    assert any(embed.question for reading in readings for embed in reading.embeds)


def test_the_dialogue_that_is_shown_is_the_one_that_is_live() -> None:
    text = text_of("lessons.md")
    (live,) = blocks(text, "dialogue")
    assert f"````markdown\n```dialogue\n{live.body}\n```\n````" in text


def test_the_sources_that_are_shown_can_be_read() -> None:
    tree, problems = parse(yaml_after("claims.md", "works:"), "sources.yml")
    assert tree is not None and problems == []
    sources, problems = Sources.from_tree(tree)
    assert sources is not None and problems == []
    used = {name for work in tree.data["works"] for name in work}
    assert used == fields_of(Sources) - {"works", "text"}, "the example shows every field"


def test_the_settings_that_are_shown_can_be_read() -> None:
    shown = "\n".join(fence.body for fence in blocks(text_of("settings.md"), "yaml"))
    configuration, problems = read_configuration(shown)
    assert configuration is not None and problems == []
    assert configuration.settings.pass_mark == 70
    assert configuration.nav and len(configuration.nav) == 3


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_the_files_for_publishing_are_yaml_and_use_what_we_use(name: str) -> None:
    shown = [yaml.safe_load(fence.body) for fence in blocks(text_of("publishing.md"), "yaml")]
    (found,) = [one for one in shown if ("jobs" in one) == (name == "github")]
    if name == "github":
        ours = (PROJECT / ".github/workflows/pages.yml").read_text(encoding="utf-8")
        for step in found["jobs"]["publish"]["steps"]:
            assert "uses" not in step or f"uses: {step['uses']}\n" in ours


# What tools may rely on.


def test_the_progress_that_is_shown_is_what_the_runtime_reads(node: Node) -> None:
    (shown,) = blocks(text_of("saved-progress.md"), "json")
    script = """
    import {readFileSync} from "node:fs";
    import {readProgress} from "./generator/runtime/store/progress.js";
    const text = readFileSync(0, "utf8");
    console.log(JSON.stringify(readProgress(text, JSON.parse(text).course)));
    """
    read = json.loads(node(script, shown.body))
    assert read == {"progress": json.loads(shown.body), "condition": "good"}


def test_every_field_of_the_progress_is_named() -> None:
    source = (RUNTIME / "types.js").read_text(encoding="utf-8")
    typedefs = dict(re.findall(r"@typedef \{object\} (\w+).*?\n((?: \* @property.*\n)+)", source))
    names = {
        name
        for typedef in ("Progress", "QuestionRecord", "QuizRecord", "QuizResult")
        for name in re.findall(r"@property \{.*\} \[?(\w+)", typedefs[typedef])
    }
    assert len(names) == 25
    assert names <= in_code(text_of("saved-progress.md"))


def test_course_json_has_the_fields_that_are_shown(make_course: MakeCourse) -> None:
    course = read_course(make_course()).course
    assert course is not None
    (shown,) = blocks(text_of("built-site.md"), "json")
    assert shape(json.loads(shown.body)) == shape(json.loads(course_json(course, {}, {})))


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
    folders = ("render/templates", "engines/mkdocs/material")
    files = [f for folder in folders for f in (PROJECT / "generator" / folder).rglob("*.html")]
    written: dict[str, set[str]] = {}
    for name, tag in re.findall(r"<(course-[a-z]+)\b([^>]*)>", "".join(map(read, files))):
        written.setdefault(name, set()).update(re.findall(r"(?<=[\s}])([a-z-]+)(?==\"|{%)", tag))
    table = text_of("built-site.md").partition("| Attributes |")[2].partition("\n\n")[0]
    for name, cell in re.findall(r"^\| `(course-[a-z]+)` \|.*\| (.*) \|$", table, re.M):
        assert set(re.findall(r"`([a-z-]+)(?:=[^`]*)?`", cell)) == written[name] - {"class"}


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


# Beside the manual.


@pytest.mark.parametrize("page", READ_FIRST, ids=lambda page: page.stem)
class TestWhatIsReadFirst:
    def test_names_files_that_exist(self, page: Path) -> None:
        named = in_code(page.read_text(encoding="utf-8"))
        paths = {name for name in named if re.fullmatch(r"[\w.-]+(/[\w.-]+)*/?", name)}
        roots = {path.name for path in PROJECT.iterdir()} - {"site", "node_modules"}
        for path in paths:
            if path.split("/")[0] in roots and "NAME" not in path:
                assert (PROJECT / path).exists(), path

    def test_names_targets_that_exist(self, page: Path) -> None:
        text = page.read_text(encoding="utf-8")
        makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
        shown = in_code(text) | {line for f in blocks(text, "sh") for line in f.body.splitlines()}
        for line in shown:
            for target in re.findall(r"^make ([a-z-]+)", line.strip()):
                assert re.search(rf"^{target}:", makefile, re.M), line

    def test_links_to_files_that_exist(self, page: Path) -> None:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "//" not in target:
                assert (PROJECT / target).exists() or target.endswith(".png"), target


def test_the_house_is_drawn_as_it_stands() -> None:
    from tests.test_house import FLOORS

    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    drawing = next(fence.body for fence in blocks(text) if "generator/" in fence.body)
    for name in (name for names in FLOORS for name in names):
        assert name == "__main__" or re.search(rf"\b{name}/", drawing), name
