"""Histories of a course: edits by chance, and after each what a build from nothing would give.

`python -m tests.fuzz.histories --minutes 10 [--seed 1] [--edits 12] [--languages]` tries one after
the other. A history that went wrong is named by its seed, which makes it again.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.fuzz.theming import THEMES
from tests.fuzz.translating import IN_LANGUAGES, languages
from tests.support import theme
from tests.support.course import STARTER
from tests.support.forks import run

WORDS = "queue parcel counter refund window ticket Monday kettle invoice ladder".split()
TALK = """title: At the counter
you: You stand at the counter.
customer: {name: Ada, situation: She waits., wants: Her parcel.}
meters:
  anger: {title: Anger, from: 0, to: 4, start: 2, levels: {0: calm, 3: furious}, good: low}
scenes:
  opening:
    says: Where is my parcel?
    choices:
      - {say: "Sorry, please wait, thank you.", effect: {anger: 1}, to: lost, comment: A way out.}
      - {say: I look for it., effect: {anger: -1}, to: found, comment: You act.}
      - {say: It will come soon., effect: {anger: 1}, to: lost, comment: You guess.}
endings:
  found: {title: Found, outcome: good, why: She has it.}
  lost: {title: Lost, outcome: bad, why: She leaves.}
"""
LESSON = """---
title: {title}
objectives:
  - {{id: {name}, text: Name one {word}.}}
---

The {word} is here. [The first page](../index.md) tells more.

```question
id: q-{name}
kind: true-false
objective: {name}
prompt: Is it the {word}?
answer: true
```
"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h{}v8z"/></svg>'
IGNORED = {".course-cache", "site"}

Edit = Callable[["History"], str]


class History:
    """A course that is edited. Everything comes from the seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random, self.root = Random(seed), folder / "course"
        self.away, self.good = folder / "anew", folder / "good"
        self.made = self.built = 0
        self.told: list[str] = []
        self.edits = EDITS
        shutil.copytree(STARTER, self.root)
        self.write("quizzes/at-the-counter.yml", TALK)
        self.write("content/images/one.svg", PICTURE.format(3))

    def write(self, path: str, text: str) -> None:
        """Write a file of the course."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")

    def read(self, path: str) -> str:
        """The text of a file of the course."""
        return (self.root / path).read_text(encoding="utf-8")

    def some(self, pattern: str) -> str:
        """A file of the course."""
        return str(self.random.choice(sorted(self.root.glob(pattern))).relative_to(self.root))

    def word(self) -> str:
        """A word to write."""
        return self.random.choice(WORDS)

    def configure(self, name: str, line: str) -> str:
        """Set a line of the configuration, or take it out with ''."""
        text = re.sub(rf"(?m)^{name}:.*\n(?:[ -].*\n)*", "", self.read("mkdocs.yml"))
        self.write("mkdocs.yml", f"{text.rstrip()}\n{line}\n" if line else text)
        return f"configured: {line or f'no {name}'}"

    def edit(self) -> str:
        """Something happens to the course; the answer says what."""
        told = self.random.choice(self.edits)(self)
        self.told.append(told)
        return told

    def compare(self) -> str:
        """What is not as a build from nothing has it; '' where all is well."""
        for command in self.random.choice([["build"], ["build"], ["check", "build"]]):
            shutil.rmtree(self.away, ignore_errors=True)
            shutil.copytree(self.root, self.away, ignore=shutil.ignore_patterns(*IGNORED))
            here = run(["generator", command], self.root, self.environment)
            there = run(["generator", command], self.away, self.environment)
            if (here.returncode, _said(here.stdout)) != (there.returncode, _said(there.stdout)):
                return f"{command} says\n{here.stdout}{here.stderr}\nand anew\n{there.stdout}"
            if command == "build" and here.returncode:
                self.take_back()
            elif command == "build":
                self.built += 1
                shutil.rmtree(self.good, ignore_errors=True)
                shutil.copytree(self.away, self.good, ignore=shutil.ignore_patterns(*IGNORED))
                mine, anew = _files(self.root / "site"), _files(self.away / "site")
                if mine != anew:
                    odd = {p for p in mine | anew if mine.get(p) != anew.get(p)}
                    return f"other files: {sorted(odd)}"
        return ""

    def take_back(self) -> None:
        """The author takes back what has stopped a build."""
        if not self.good.is_dir():
            return
        for entry in self.root.iterdir():
            if entry.name not in IGNORED:
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        shutil.copytree(self.good, self.root, dirs_exist_ok=True)
        self.told.append("taken back")

    @property
    def environment(self) -> dict[str, str]:
        """What the configuration may ask for."""
        return {"COURSE_NAME": self.named} if self.named else {}

    named = ""


def _said(text: str) -> str:
    return re.sub(r"in \d+\.\d s", "in some s", text)


def _files(site: Path) -> dict[str, bytes]:
    return {str(p.relative_to(site)): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def a_word(h: History) -> str:
    path = h.some("content/**/*.md")
    words = re.findall(r"\b[a-z]{5,}\b", h.read(path).rpartition("---")[2]) or ["the"]
    old, new = h.random.choice(words), h.word()
    h.write(path, h.read(path).replace(f" {old}", f" {new}"))
    return f"{path}: '{old}' is now '{new}'"


def the_same_length(h: History) -> str:
    """Neither the size nor the date of the file tells that anything has changed."""
    path = h.some("content/**/*.md")
    info = (h.root / path).stat()
    text = h.read(path)
    at = [m.start() for m in re.finditer(r"[a-z]", text.rpartition("---")[2])] or [0]
    place = len(text.rpartition("---")[0]) + 3 + h.random.choice(at)
    h.write(path, text[:place] + h.random.choice("abcdef") + text[place + 1 :])
    os.utime(h.root / path, ns=(info.st_atime_ns, info.st_mtime_ns))
    return f"{path}: one letter, with the old date"


def a_title(h: History) -> str:
    path = h.some("content/**/*.md")
    h.write(path, re.sub(r"(?m)^title: .*", f"title: The {h.word()}", h.read(path), count=1))
    return f"{path}: another title"


def a_lesson(h: History) -> str:
    h.made += 1
    name, word = f"lesson-{h.made}", h.word()
    path = f"content/{h.random.choice(['first-module', 'second-module'])}/{name}.md"
    h.write(path, LESSON.format(title=f"On the {word}", name=name, word=word))
    return f"{path}: new"


def gone(h: History) -> str:
    path = h.some("content/**/*.md")
    if path.endswith("index.md"):
        return "nothing"
    (h.root / path).unlink()
    return f"{path}: gone"


def moved(h: History) -> str:
    path = h.some("content/**/*.md")
    if path.endswith("index.md"):
        return "nothing"
    h.made += 1
    new = f"content/{h.random.choice(['first-module', 'third-module'])}/moved-{h.made}.md"
    (h.root / new).parent.mkdir(exist_ok=True)
    (h.root / path).rename(h.root / new)
    return f"{path}: moved to {new}"


def a_link(h: History) -> str:
    path, to = h.some("content/**/*.md"), h.some("content/**/*.md")
    address = os.path.relpath(to, os.path.dirname(path))
    h.write(path, f"{h.read(path)}\n\nSee [the {h.word()}]({address}).\n")
    return f"{path}: a link to {to}"


def a_quiz(h: History) -> str:
    path = h.some("quizzes/*.yml")
    new = h.word()
    text = re.sub(r"(prompt: |title: )(\w+)", rf"\g<1>{new.capitalize()}", h.read(path), count=2)
    h.write(path, text)
    return f"{path}: '{new}'"


def a_question(h: History) -> str:
    h.made += 1
    text = h.read("quizzes/first-quiz.yml").rstrip()
    asked = f"kind: true-false, prompt: Is it a {h.word()}?, answer: true"
    h.write("quizzes/first-quiz.yml", f"{text}\n  - {{id: more-{h.made}, {asked}}}\n")
    return "a question more"


def an_id(h: History) -> str:
    h.made += 1
    path = h.some("quizzes/*.yml")
    h.write(path, re.sub(r"- id: [\w-]+", f"- id: named-{h.made}", h.read(path), count=1))
    return f"{path}: another id"


def a_conversation(h: History) -> str:
    text = TALK.replace("Where is", f"Where the {h.word()} is")
    h.write("quizzes/at-the-counter.yml", text.replace("start: 2", f"start: {1 + h.made % 3}"))
    page = "content/first-module/talk.md"
    h.write(page, "---\ntitle: A talk\nlesson: true\n---\n\n```scenario\nat-the-counter\n```\n")
    return "another conversation"


def a_picture(h: History) -> str:
    h.write("content/images/one.svg", PICTURE.format(h.random.randrange(1, 9)))
    path = h.some("content/*.md")
    if "one.svg" not in h.read(path):
        h.write(path, f"{h.read(path)}\n\n![A shape](images/one.svg)\n")
    return "another picture"


def a_name(h: History) -> str:
    return h.configure("site_name", f"site_name: The {h.word()} course")


def a_name_from_outside(h: History) -> str:
    h.named = h.word()
    return h.configure("site_name", "site_name: !ENV [COURSE_NAME, Nothing]") + f" ({h.named})"


def an_address(h: History) -> str:
    lines = ["site_url: https://example.org/a/", "", "site_url: https://example.org/b/"]
    return h.configure("site_url", h.random.choice(lines))


def addresses(h: History) -> str:
    value = h.random.choice(["true", "false"])
    return h.configure("use_directory_urls", f"use_directory_urls: {value}")


def extensions(h: History) -> str:
    more = h.random.choice(["", "\n  - footnotes", "\n  - pymdownx.snippets", "\n  - smarty"])
    base = "markdown_extensions:\n  - course\n  - admonition\n  - attr_list\n  - tables"
    return h.configure("markdown_extensions", base + more)


def a_snippet(h: History) -> str:
    h.write("snippets.txt", f"What the {h.word()} says.\n")
    path = h.some("content/**/*.md")
    if "8<" not in h.read(path):
        h.write(path, f'{h.read(path)}\n\n--8<-- "snippets.txt"\n')
    return f"another snippet, in {path}"


def no_snippet(h: History) -> str:
    (h.root / "snippets.txt").unlink(missing_ok=True)
    return "no snippet any more"


def a_draft(h: History) -> str:
    path = h.some("content/**/*.md")
    text = h.read(path)
    if "draft: true" in text:
        h.write(path, text.replace("draft: true\n", ""))
    else:
        h.write(path, text.replace("---\n", "---\ndraft: true\n", 1))
    return f"{path}: a draft, or none any more"


def dates(h: History) -> str:
    for path in h.root.rglob("*"):
        if path.is_file() and not IGNORED & set(path.relative_to(h.root).parts):
            os.utime(path, (1_000_000_000 + h.made, 1_000_000_000 + h.made))
    return "other dates"


def of_the_site(h: History) -> str:
    found = sorted((h.root / "site").rglob("*.html"))
    if found:
        one = h.random.choice(found)
        one.write_text("damaged") if h.random.random() < 0.5 else one.unlink()
    return "a page of the site is damaged"


def of_the_cache(h: History) -> str:
    found = sorted((h.root / ".course-cache").glob("*.*"))
    if found:
        one = h.random.choice(found)
        data = bytearray(one.read_bytes() or b"x")
        data[h.random.randrange(len(data))] ^= 1 + h.random.randrange(255)
        one.write_bytes(bytes(data[: h.random.randrange(1, len(data) + 1)]))
    return "a file of the cache is damaged"


def nothing(_: History) -> str:
    return "nothing"


EDITS: tuple[Edit, ...] = (
    a_word, a_word, a_word, the_same_length, the_same_length, a_title, a_lesson, a_lesson, gone,
    moved, a_link, a_quiz, a_question, an_id, a_conversation, a_picture, a_name,
    a_name_from_outside, an_address, addresses, extensions, a_snippet, no_snippet, *THEMES,
    a_draft, dates, of_the_site, of_the_cache, nothing,
)  # fmt: skip


def lived(seed: int, edits: int, in_languages: bool = False) -> tuple[History, str]:
    """A history, and what went wrong in it. in_languages: of a course in two of them."""
    with tempfile.TemporaryDirectory(prefix="course-history-") as folder:
        history = History(Path(folder), seed)
        if in_languages:
            history.edits += 8 * IN_LANGUAGES
            history.told.append(languages(history))
        wrong = history.compare()
        while not wrong and len(history.told) < edits:
            history.edit()
            if history.random.random() < 0.7:  # else another edit comes before anybody builds
                wrong = history.compare()
        return history, wrong


def main() -> int:
    """Try histories; 1 where one went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.histories")
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", type=int, default=12)
    parser.add_argument("--languages", action="store_true", help="of a course in two languages")
    given = parser.parse_args()
    until, seed = time.monotonic() + given.minutes * 60, given.seed
    wrong = edits = built = 0
    while time.monotonic() < until:
        history, what = lived(seed, given.edits, given.languages)
        edits += len(history.told)
        built += history.built
        if what:
            wrong += 1
            print(f"seed {seed} goes wrong:", *history.told, what, sep="\n  ", flush=True)
        seed += 1
    told = f"{seed - given.seed} histories, {edits} edits, {built} sites compared"
    print(f"{told}; {wrong} histories went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    with theme.remembered():
        sys.exit(main())
