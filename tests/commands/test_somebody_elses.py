"""A theme, a template, a hook that fails: check and build say the same, in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.course import STARTER, Files, MakeCourse
from tests.support.forks import run

SETTINGS = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
PAGE = "content/first-module/notes.md"


def hook(event: str, does: str) -> Files:
    return {
        "mkdocs.yml": f"{SETTINGS}\nhooks: [hook.py]\n",
        "hook.py": f"def {event}(*a, **k):\n    {does}\n",
    }


def themed(old: str, new: str, **files: str) -> Files:
    assert old in SETTINGS
    named = {path.replace("__", "/") + ".html": text for path, text in files.items()}
    return {"mkdocs.yml": SETTINGS.replace(old, new), **named}


STOPPED = "MkDocs or one of its plugins cannot go on: "
OWN = "name: material\n  custom_dir: over"
MISTAKES: dict[str, tuple[Files, str]] = {
    "a list in the place of settings": ({"mkdocs.yml": "- a\n- b\n"}, "should be a list of"),
    "a word in the place of settings": ({"mkdocs.yml": "hello\n"}, "should be a list of"),
    "no theme of that name": (themed("name: material", "name: gone"), "theme name: 'gone'"),
    "no icon of that name": (
        themed("font: false", "font: false\n  icon: {logo: no/such}"),
        "no/such",
    ),
    "a template of an author with a slip": (
        themed("name: material", OWN, over__main='{% extends "base.html" %}{% if %}'),
        f"over/main.html:1:1: error: {STOPPED}TemplateSyntaxError",
    ),
    "a template of an author that asks for nothing": (
        themed("name: material", OWN, over__main="\n{{ a.b.c }}"),
        f"over/main.html:2:1: error: {STOPPED}UndefinedError: 'a' is undefined",
    ),
    "a template of an author that extends what is not there": (
        themed("name: material", OWN, over__main='{% extends "bse.html" %}'),
        f"over/main.html:1:1: error: {STOPPED}there is no template of the name 'bse.html'",
    ),
    "a template of an author that includes one of several that are not there": (
        themed("name: material", OWN, over__main="{% include ['a.html', 'b.html'] %}"),
        f"over/main.html:1:1: error: {STOPPED}there is no template of any of the names 'a.html, b.",
    ),
    "no template of that name": (
        {PAGE: "---\ntemplate: gone.html\n---\n\nText.\n"},
        f"{PAGE}:2:1: error: the template 'gone.html'",
    ),
    "a template that is a list": (
        {PAGE: "---\ntemplate: [a]\n---\n\nText.\n"},
        f"{PAGE}:2:1: error: the template",
    ),
    "a hook with a slip": ({**hook("on_nav", ""), "hook.py": "def ("}, "SyntaxError"),
    "a hook that fails as it is read": ({**hook("on_nav", ""), "hook.py": "1 / 0"}, "division by"),
    "a hook that fails at a page": (hook("on_page_markdown", "1 / 0"), "division by zero"),
    "a hook that fails at a finished page": (hook("on_post_page", "1 / 0"), "division by zero"),
    "a hook that ends the program": (hook("on_nav", "raise SystemExit('bye')"), "program (bye)"),
    "a setting of the wrong type": ({"mkdocs.yml": f"{SETTINGS}\nextra_css: [5]\n"}, "TypeError"),
}


def said(command: str, root: Path) -> str:
    done = run(["generator", command], root)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("mistake", MISTAKES)
def test_check_and_build_say_the_same_with_a_place(mistake: str, make_course: MakeCourse) -> None:
    files, words = MISTAKES[mistake]
    root = make_course(files)
    checked, built = said("check", root), said("build", root)
    line = next(line for line in checked.splitlines() if words in line)
    assert ": error: " in line
    assert line in built.splitlines()


def test_a_hook_that_fails_after_the_last_page_keeps_the_last_site(make_course: MakeCourse) -> None:
    root = make_course(hook("on_post_build", "raise OSError('no network')"))
    assert "cannot go on: no network" in said("build", root)
    assert not (root / "site").exists()
