"""A small MkDocs site with questions in it, beside other plugins: built by both commands."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from tests.support import forks
from tests.support.course import Files, lay_over
from tests.support.markup import Markup

LESSON = """---
title: {title}
objectives:
  - {{id: {id}, text: Do the {id} thing.}}
quiz: about-{id}
---

What there is to say of the {id} thing.

```question
id: in-{id}
kind: choice
objective: {id}
prompt: Which of these?
options:
  - {{text: This, right: true}}
  - That
  - "![A dot](dot.svg)"
```
"""
QUIZ = """title: About the {id} thing
questions:
  - {{id: again-{id}, kind: true-false, objective: {id}, prompt: Is it so?, answer: true}}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">'
DOT = f'{SVG}<circle r="40" cx="45" cy="45"/></svg>\n'
PAGES = {
    "index.md": "# Welcome\n\nHello.\n",
    "about.md": "# About\n\nSee [the first lesson](one/first.md).\n",
    "one/index.md": "# Module one\n\nIt has two lessons.\n",
    "one/first.md": LESSON.format(id="first", title="First"),
    "one/second.md": LESSON.format(id="second", title="Second"),
    "one/dot.svg": DOT,
}
QUIZZES = {f"quizzes/about-{id}.yml": QUIZ.format(id=id) for id in ("first", "second")}
ASKED = {"in-first", "again-first", "in-second", "again-second"}


def true_false(name: str, prompt: str = "Is it so?") -> str:
    """A question as a fence; it practises the first lesson's objective."""
    fields = f"id: {name}\nkind: true-false\nobjective: first\nprompt: {prompt}\nanswer: true"
    return f"```question\n{fields}\n```\n"


def pages(folder: str = "content", **more: str) -> dict[str, str]:
    """The pages of the site below a folder. more: what stands at the end of one, by its name."""
    texts = {path: text + more.pop(Path(path).stem, "") for path, text in PAGES.items()}
    assert not more
    return {f"{folder}/{path}": text for path, text in texts.items()}


@dataclass(frozen=True)
class Guest:
    """A site to build.

    plugins, extensions: those beside ours. theme: settings of the theme, Material where it is not
    named. more: other settings. course: settings of our plugin. files: laid over `pages()`.
    texts: the pages instead.
    """

    plugins: Sequence[Any] = ()
    extensions: Sequence[Any] = ()
    theme: Mapping[str, Any] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)
    course: Mapping[str, Any] = field(default_factory=dict)
    files: Files = field(default_factory=dict)
    texts: Files = field(default_factory=pages)

    def settings(self) -> dict[str, Any]:
        """What stands in mkdocs.yml."""
        theme = {"name": "material", **self.theme}
        if theme["name"] == "material":
            theme = {"font": False, "language": "en", **theme}
        return {
            "site_name": "A site",
            "docs_dir": "content",
            "use_directory_urls": False,
            "theme": theme,
            "plugins": ["search", *self.plugins, {"course": {"id": "a-site", **self.course}}],
            "markdown_extensions": [
                *("course", "admonition", "attr_list", "tables"),
                *("pymdownx.details", "pymdownx.superfences", *self.extensions),
            ],
            **self.more,
        }

    def write(self, root: Path) -> Path:
        """Its files, below a folder."""
        texts = {**self.texts, **QUIZZES, "mkdocs.yml": yaml.safe_dump(self.settings())}
        return lay_over(root, {**texts, **self.files})


@dataclass(frozen=True)
class Built:
    """What a build made."""

    site: Path

    def text(self, path: str) -> str:
        """A file of the site."""
        return (self.site / path).read_text(encoding="utf-8")

    def page(self, path: str) -> Markup:
        """A page of the site."""
        return Markup(self.text(path))

    def asked(self, path: str) -> list[str]:
        """The ids of the questions in a page."""
        found = self.page(path).named("course-question")
        return [(one.attributes["id"] or "").removeprefix("q-") for one in found]

    @cached_property
    def described(self) -> Any:
        """What course.json says."""
        return json.loads(self.text("course.json"))

    @property
    def modules(self) -> dict[str, list[str]]:
        """The titles of the lessons of each module, in the order of the course."""
        return {m["title"]: [x["title"] for x in m["lessons"]] for m in self.described["modules"]}

    @property
    def questions(self) -> set[str]:
        """The ids of all questions of the course."""
        return {question["id"] for question in self.described["questions"]}


def run(
    arguments: Sequence[str], cwd: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a Python module in a folder."""
    settled = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    return forks.run(arguments, cwd, {**settled, **environment})


# What stands for an element until it is put there: its kind and its name.
MARK = re.compile(r"""\sdata-course=["']?[a-z]+:""")


def build(root: Path, *arguments: str, **environment: str) -> Built:
    """What `course build` makes of a site in which nothing is wrong."""
    done = run(["generator", "build", "--strict", *arguments], root, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    # Whatever is wrong is told before the one line that says what was built.
    assert len(done.stdout.splitlines()) == 1, done.stdout
    built = Built(root / "site")
    for page in built.site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert not MARK.search(html), f"{page}: the place of an element was left empty"
        assert "cannot be shown" not in html, page
    return built


def build_both(root: Path, **environment: str) -> Built:
    """The same, and `mkdocs build` makes the same bytes of it."""
    built = build(root, **environment)
    done = run(["mkdocs", "build", "--strict", "-q", "-d", "by-mkdocs"], root, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    others = differing(built.site, root / "by-mkdocs")
    assert others == [], f"not the same bytes: {others}"
    return built


def differing(one: Path, other: Path) -> list[str]:
    """The paths of the files that are not the same in two folders."""
    first, second = contents(one), contents(other)
    return sorted(
        path for path in first.keys() | second.keys() if first.get(path) != second.get(path)
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of all files below a folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def git(root: Path, *command: str) -> None:
    """Run a command of git in a folder, as somebody, on a day in January."""
    day = {f"GIT_{who}_DATE": "2026-01-02T12:00:00Z" for who in ("AUTHOR", "COMMITTER")}
    own = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *own, *command], cwd=root, check=True, env={**os.environ, **day})


def in_git(root: Path) -> None:
    """Put all of a folder into a repository."""
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All"]):
        git(root, *command)


def in_languages(structure: str, locale: str, name: str) -> dict[str, object]:
    """The plugin i18n, which builds a site in English and in another language.

    structure: `folder` or `suffix`. name: what the other language calls itself.
    """
    return {
        "i18n": {
            "docs_structure": structure,
            "languages": [
                {"locale": "en", "default": True, "name": "English", "build": True},
                {"locale": locale, "name": name, "build": True},
            ],
        }
    }
