"""What a page would load from another host by itself is told, wherever it is written."""

from __future__ import annotations

import pytest

from generator.checks.privacy import NO_DRAWER, OTHER_HOST
from tests.support.course import STARTER, MakeCourse, problems_in

SETTINGS = (STARTER / "mkdocs.yml").read_text("utf-8")
LESSON = "content/first-module/first-lesson.md"
TOP = (
    "---\ntitle: A lesson\nobjectives: [{id: first, text: Name one thing.}]\nquiz: first-quiz\n"
    "---\n\nText.\n\n"
)
ASKED = "```question\nid: one\nkind: true-false\nobjective: first\nanswer: true\nprompt: {}\n```\n"
PICTURE = "![A till](https://example.org/till.png)"


@pytest.mark.parametrize(
    "written",
    [
        PICTURE,
        '<video controls src="//example.org/a.webm"><track src="a.vtt"></video>',
        '<iframe title="A film" src="https://example.org/film"></iframe>',
        '<script src="https://example.org/a.js"></script>',
        '<link rel="stylesheet" href="https://example.org/a.css">',
        "<p style=\"background: url('https://example.org/a.png')\">Text</p>",
        "<style>@import 'https://example.org/a.css';</style>",
        ASKED.format(f'"{PICTURE}"'),
    ],
)
def test_in_a_lesson_or_a_question_it_is_told_at_its_line(
    make_course: MakeCourse, written: str
) -> None:
    text = f"{TOP}{written}\n"
    found = problems_in(make_course({LESSON: text, "content/first-module/a.vtt": "WEBVTT\n"}))
    (problem,) = [problem for problem in found if problem.rule is OTHER_HOST]
    assert "example.org" in problem.message
    assert "example.org" in text.split("\n")[problem.span.line - 1]


@pytest.mark.parametrize(
    ("settings", "files", "line"),
    [
        ("\nextra_css: [https://example.org/a.css]\n", {}, "extra_css"),
        ("\nextra_javascript: [//example.org/a.js]\n", {}, "extra_javascript"),
        (
            "\nextra_css: [own.css]\n",
            {"content/own.css": "p { background: url(https://example.org/a.png) }\n"},
            "background",
        ),
    ],
)
def test_in_the_configuration_and_its_styles_it_is_told_once(
    make_course: MakeCourse, settings: str, files: dict[str, str], line: str
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS + settings, **files})
    (problem,) = problems_in(root)
    assert problem.rule is OTHER_HOST
    told = (root / problem.span.path).read_text("utf-8").split("\n")[problem.span.line - 1]
    assert line in told


def test_the_fonts_of_another_host_are_told(make_course: MakeCourse) -> None:
    settings = SETTINGS.replace("  font: false", "  font: {text: Lato}")
    (problem,) = problems_in(make_course({"mkdocs.yml": settings}))
    assert problem.rule is OTHER_HOST and "fonts.googleapis.com" in problem.message


@pytest.mark.parametrize("settings", [SETTINGS.replace("look: course", "look: site")])
def test_in_somebody_else_s_site_it_is_their_business(
    make_course: MakeCourse, settings: str
) -> None:
    assert problems_in(make_course({"mkdocs.yml": settings, LESSON: f"{TOP}{PICTURE}\n"})) == []


def test_it_can_be_allowed_and_a_link_is_none(make_course: MakeCourse) -> None:
    allowed = f"<!-- course: allow other-host: we have a contract -->\n{PICTURE}\n"
    code = f"\n`{PICTURE}` and [a till](https://example.org/till.png)\n"
    assert problems_in(make_course({LESSON: TOP + allowed + code})) == []


def test_a_diagram_wants_its_script_in_the_course(make_course: MakeCourse) -> None:
    lesson = f"{TOP}```mermaid\nflowchart LR\n  a --> b\n```\n"
    (problem,) = problems_in(make_course({LESSON: lesson}))
    assert (problem.rule, problem.span.line) == (NO_DRAWER, 9)
    drawn = {LESSON: lesson, "content/scripts/mermaid.min.js": ""}
    assert problems_in(make_course(drawn, name="drawn")) == []
