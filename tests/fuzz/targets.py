"""What is tried with each input, and what may never come of it.

No exception. Each problem is one sentence with a place in a file that exists. What is checked
without an error can be shown; what is refused is told. Nothing is written outside.
"""

from __future__ import annotations

import functools
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import markdown
from click.testing import CliRunner

from generator.checks import judge
from generator.cli.commands import main
from generator.engines.markdown_extension import CourseExtension
from generator.engines.markdown_text import SiteMarkdown
from generator.engines.placing import Placing
from generator.model.scenario_example import broken
from generator.model.settings import Settings
from generator.reader import Reading, assemble
from generator.reader.markup import read_markup
from generator.reader.outline import NavItem, Outline, PageSource
from generator.reader.page_reader import body_of
from generator.reader.quiz_folder import QuizFolder, read_quiz_folder
from generator.reader.source_files import SourceFiles
from generator.reader.survey import survey
from generator.render.renderer import Renderer
from generator.render.scenario_report import graph, report
from generator.render.scenario_svg import svg
from generator.site.site import Site
from generator.text.problem_formats import as_github, as_json, as_text
from generator.text.problems import Problem, count
from generator.text.yaml_tree import parse
from tests.support.course import STARTER, lay_over
from tests.support.rendering import starter

LESSON = "content/first-module/first-lesson.md"
LONGEST_SENTENCE = 1500  # characters of a message with its hint
EXTENSIONS = ["admonition", "attr_list", "def_list", "footnotes", "tables", "pymdownx.details"]


class Broken(AssertionError):
    """Something has happened that may never happen."""


@dataclass(frozen=True)
class Target:
    """What one kind of input (inputs.py) is tried with. suffix: of a file that holds one."""

    kind: str
    run: Callable[[str], None]
    suffix: str = ".txt"
    weight: int = 1


def sound(problems: Iterable[Problem], texts: Mapping[str, str]) -> None:
    """Each problem is a sentence with a place, and can be shown in every form."""
    problems = list(problems)
    for problem in problems[:200]:
        told = f"{problem.message} {problem.hint}"
        if not problem.message.strip() or "\n" in told.strip() or len(told) > LONGEST_SENTENCE:
            raise Broken(f"no sentence: {problem.rule.id}: {len(told)} characters: {told[:300]!r}")
        span = problem.span
        if span.line < 1 or span.column < 1 or span.path.startswith(("/", "..")):
            raise Broken(f"no place: {problem.rule.id} at {span}")
        text = texts.get(span.path)
        if text is not None and span.line > len(re.split(r"\r\n|\r|\n", text)):
            raise Broken(f"a place behind the end: {problem.rule.id} at {span}")
        if len(as_text(problem, texts)) > 4 * LONGEST_SENTENCE:
            raise Broken(f"shown too long: {problem.rule.id}")
        as_github(problem)
    json.loads(as_json(problems))


def quizzes(files: Mapping[str, str]) -> None:
    """Files of the folder of quizzes: read, judged, and shown where nothing is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        root = lay_over(Path(folder), files)
        sources = SourceFiles(root)
        stopped = survey(sources, ["quizzes"])
        if stopped:
            sound(stopped, sources.texts)
            return
        found = read_quiz_folder(sources, "quizzes")
        course = replace(
            starter(),
            quizzes=tuple(found.quizzes),
            scenarios=tuple(found.scenarios),
            plays=tuple(found.plays),
            half_read=frozenset(found.half_read),
        )
        problems = judge(Reading(course, [*found.problems, *sources.problems], sources.texts))
        sound(problems, sources.texts)
        renderer = Renderer(replace(course, markdown=SiteMarkdown()))
        for file in found.scenarios:
            for line in (*report(file.scenario), *graph(file.scenario), svg(file.scenario)):
                line.encode()
        if not count(problems)["error"]:
            for quiz in found.quizzes:
                renderer.quiz(quiz).encode()
            for file in found.scenarios:
                renderer.scenario(file).encode()


def quiz(text: str) -> None:
    """A quiz file."""
    quizzes({"quizzes/fuzzed.yml": text})


def play(text: str) -> None:
    """A file of plays, beside the conversation that they play."""
    quizzes({**broken("", ""), "quizzes/wrong-parcel.play": text})


@functools.cache
def _starter_folder() -> QuizFolder:
    return read_quiz_folder(SourceFiles(STARTER), "quizzes")


def page(text: str) -> None:
    """A page, converted with the starter's extensions and read as MkDocs' page is."""
    with tempfile.TemporaryDirectory() as folder:
        sources = SourceFiles(lay_over(Path(folder), {LESSON: text}))
        stopped = survey(sources, ["content"])
        if stopped:
            sound(stopped, sources.texts)
            return
        source = sources.text(LESSON)
    placing, extension = Placing(), CourseExtension()
    extension.place, placing.markdown = placing, SiteMarkdown(EXTENSIONS)
    placing.begin(LESSON, source, "first-quiz")
    converter = markdown.Markdown(
        extensions=[*EXTENSIONS, "pymdownx.superfences", "toc", extension]
    )
    converted = read_markup(converter.convert(body_of(source or "")))
    found, near = placing.end(converted)
    one = PageSource(LESSON, "first.html", "A", converted, source, found=found, near=near)
    outline = Outline(
        "A course",
        "mkdocs.yml",
        "content",
        settings=Settings(id="a", look="course"),
        nav=(NavItem("M", None, (NavItem("", LESSON),)),),
        pages=(one,),
        urls={LESSON: "first.html"},
        markdown=placing.markdown,
    )
    reading = assemble(outline, _starter_folder(), sources)
    problems = judge(reading)
    sound(problems, sources.texts)
    if reading.course and not count(problems)["error"]:
        Site(reading.course).expand(converted.html, LESSON, "first.html").encode()


def _command(*arguments: str) -> tuple[int, str]:
    """What a command of ours ends with; what it raises is raised here."""
    done = CliRunner().invoke(main, arguments)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    if "Traceback (most recent" in done.output or done.exit_code not in (0, 1, 2):
        raise Broken(f"course {arguments}: {done.exit_code} {done.output[-300:]}")
    return done.exit_code, done.output


def course(files: Mapping[str, str]) -> None:
    """A whole small course: what is checked clean is built; nothing else is touched."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "course")
        lay_over(root, {str(f.relative_to(STARTER)): f.read_bytes() for f in _starter_files()})
        lay_over(root, files)
        Path(folder, "tmp").mkdir()
        own = _listing(Path(folder))
        tempfile.tempdir = str(Path(folder, "tmp"))
        os.chdir(root)
        try:
            checked, said = _command("check", "--format", "json")
            built, told = _command("build")
        finally:
            os.chdir(before)
            tempfile.tempdir = None
        if checked != built:
            told = " ".join(told[-600:].split())
            raise Broken(f"check ends with {checked} and build with {built}: {told}")
        if checked and not json.loads(said)["counts"]["error"]:
            raise Broken("refused without a reason")
        new = {path: data for path, data in _listing(Path(folder)).items() if own.get(path) != data}
        outside = [path for path in new if not path.startswith("course/site/")]
        if outside or own.keys() - _listing(Path(folder)).keys():
            raise Broken(f"touched outside of the site: {outside[:5]}")


@functools.cache
def _starter_files() -> list[Path]:
    return sorted(file for file in STARTER.rglob("*") if file.is_file())


def _listing(root: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(root)): b"" if "/site/" in str(file) else file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file()
    }


def command_line(text: str) -> None:
    """Words behind `course`, one a line, in a course of ours. A preview would never end."""
    words = [word for word in text.split("\n") if word]
    if words[:1] == ["serve"]:
        words = ["serve", "--port", "0", *words[1:]]
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        lay_over(
            Path(folder), {str(f.relative_to(STARTER)): f.read_bytes() for f in _starter_files()}
        )
        os.chdir(folder)
        try:
            _command(*words)
        finally:
            os.chdir(before)


def yaml(text: str) -> None:
    """A YAML text alone: the reader that everything stands on."""
    tree, problems = parse(text, "quizzes/fuzzed.yml")
    if (
        tree is None
        and text.strip()
        and not problems
        and re.sub(r"(?m)^\s*#.*$|^---.*$", "", text).strip()
    ):
        raise Broken("nothing was read, and nothing was said")
    sound(problems, {"quizzes/fuzzed.yml": text})


TARGETS = {
    "yaml": Target("quiz", yaml, ".yml", 2),
    "quiz": Target("quiz", quiz, ".yml", 4),
    "conversation": Target("conversation", quiz, ".yml", 4),
    "play": Target("play", play, ".play", 2),
    "page": Target("page", page, ".md", 6),
    "course-page": Target("page", lambda text: course({LESSON: text}), ".md", 2),
    "course-quiz": Target("quiz", lambda text: course({"quizzes/first-quiz.yml": text}), ".yml", 1),
    "course-talk": Target(
        "conversation", lambda text: course({"quizzes/talk.yml": text}), ".yml", 1
    ),
    "settings": Target("settings", lambda text: course({"mkdocs.yml": text}), ".yml", 2),
    "command-line": Target("command", command_line, ".txt", 1),
}
