"""What earlier builds have worked out is used again, and is never anything else than the truth."""

from __future__ import annotations

import os
import pickle
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.checks.rules import RULES
from generator.model.words import Block
from generator.text.memory import Memory, key_of
from generator.text.pack import BEGIN
from tests.fuzz.histories import lived
from tests.support.course import STARTER, MakeCourse
from tests.support.forks import run
from tests.support.guests import contents

LESSON = "content/first-module/first-lesson.md"


def said(*arguments: str, cwd: Path, **environment: str) -> str:
    """What a command answers, without how long it took."""
    done = run(["generator", *arguments], cwd, environment)
    return f"{done.returncode} {done.stdout.partition(' in ')[0]}"


@pytest.mark.parametrize(("seed", "edits", "languages"), [(2920, 4, False), (1, 3, True)])
def test_after_every_edit_a_site_is_as_if_built_from_nothing(
    seed: int, edits: int, languages: bool
) -> None:
    """`python -m tests.fuzz.histories` tries others."""
    history, wrong = lived(seed, edits, in_languages=languages)
    assert not wrong, "\n".join([*history.told, wrong])


ASKED_BESIDE = """```question
id: q-beside
kind: {kind}
prompt: Why {word}?
{answer}
```
"""


def test_what_a_page_asks_out_of_another_file_is_shown_as_it_is_now(
    make_course: MakeCourse,
) -> None:
    lesson = '---\ntitle: Second\nlesson: true\n---\n\nText.\n\n--8<-- "asked.txt"\n'
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("extensions:\n", "extensions:\n  - pymdownx.snippets\n", 1)
    path = "content/first-module/second.md"
    root = make_course({path: lesson, "mkdocs.yml": settings, "asked.txt": ""})
    for kind, answer in (("open", "model: Because."), ("true-false", "answer: true")):
        for word in ("now", "then"):
            asked = ASKED_BESIDE.format(kind=kind, word=word, answer=answer)
            (root / "asked.txt").write_text(asked, encoding="utf-8")
            assert said("build", cwd=root).startswith("0 ")
    grown = contents(root / "site")
    shutil.rmtree(root / "site")
    shutil.rmtree(root / ".course-cache")
    assert said("build", cwd=root).startswith("0 ")
    assert contents(root / "site") == grown


QUIZ = "quizzes/first-quiz.yml"
NOSY = """{% extends "base.html" %}{% block footer %}
{% for one in frame.course.questions %}{{ one.prompt }}{% endfor %}{% endblock %}
"""


@pytest.mark.parametrize(
    ("settings", "old", "new"),
    [
        # Every page has the ids of before.
        ({"look: course": "look: site"}, "id: fence-name", "id: fence-name\n    formerly: [fence]"),
        # On paper all questions are in the text of a page anyway.
        (
            {
                "name: material": "name: material\n  custom_dir: theme",
                "look:": "paper: false\n      look:",
            },
            "Which word follows",
            "Which?",
        ),
        # Not all kinds of questions look like choices, where they come back either.
        (
            {},
            "questions:\n",
            "questions:\n  - {id: why, kind: open, prompt: Why?, model: Because.}\n",
        ),
    ],
    ids=["in the look of the site", "in a template of the author's", "where they come back"],
)
def test_what_pages_show_of_questions_is_made_anew_whoever_shows_it(
    make_course: MakeCourse, settings: dict[str, str], old: str, new: str
) -> None:
    root = make_course({"theme/main.html": NOSY if "name: material" in settings else ""})
    for path, changes in (("mkdocs.yml", settings), (QUIZ, {old: new})):
        text = (root / path).read_text(encoding="utf-8")
        for before, after in changes.items():
            assert before in text
            text = text.replace(before, after)
        (root / path).write_text(text, encoding="utf-8")
        assert said("build", cwd=root).startswith("0 ")
    grown = contents(root / "site")
    shutil.rmtree(root / ".course-cache")
    assert said("build", "--site-dir", "anew", cwd=root).startswith("0 ")
    assert grown == contents(root / "anew")


@pytest.mark.parametrize("command", ["build", "check"])
def test_nothing_is_imported_to_say_that_nothing_has_changed(
    make_course: MakeCourse, command: str
) -> None:
    root = make_course()
    os.utime(root / LESSON, (1_000_000_000, 1_000_000_000))
    first = said(command, cwd=root)
    script = (
        "import sys\nfrom generator.cli import main\n"
        "try:\n    main()\nfinally:\n"
        "    assert not {'mkdocs', 'pydantic', 'jinja2', 'click'} & set(sys.modules)\n"
    )
    # One that starts afresh first: a fork has the modules of the tests loaded.
    subprocess.run([sys.executable, "-m", "generator", command], cwd=root, check=True)
    again = subprocess.run(
        [sys.executable, "-c", script, command],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
    )
    assert again.returncode == 0, again.stderr
    assert f"0 {again.stdout.partition(' in ')[0]}" == first


def test_what_was_doubted_is_told_again(make_course: MakeCourse) -> None:
    root = make_course({"content/first-module/note.md": "# A note\n\n![](../gone.svg)\n"})
    assert said("check", cwd=root) == said("check", cwd=root)
    assert "gone.svg" in said("check", cwd=root)


def test_what_is_asked_of_the_environment_counts_as_read(make_course: MakeCourse) -> None:
    root = make_course()
    for address in ("https://example.org/a/", "https://example.org/b/"):
        said("build", cwd=root, SITE_URL=address)
        said("build", cwd=root, SITE_URL=address)
        assert address in (root / "site/sitemap.xml").read_text()


def test_a_hook_is_asked_each_time(make_course: MakeCourse) -> None:
    hook = (
        "import pathlib\ndef on_post_build(config):\n    pathlib.Path('ran').open('a').write('x')\n"
    )
    root = make_course({"hook.py": hook})
    with (root / "mkdocs.yml").open("a") as file:
        file.write("hooks: [hook.py]\n")
    for _ in range(2):
        said("build", cwd=root)
    assert (root / "ran").read_text() == "xx"
    assert "the hook 'hook.py' is at work" in run(["generator", "build", "-v"], root).stderr


def damage(root: Path) -> None:
    for path in (root / ".course-cache").iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def rot(root: Path) -> None:
    """Of no value is the end as it was written; all beginnings are."""
    for path in (root / ".course-cache").glob("*.shelf"):
        data = bytearray(path.read_bytes())
        at = len(BEGIN)
        while at < len(data):
            _, _, size, first, _, _ = struct.unpack_from(">2s32sII16s16s", data, at)
            at += 74 + size
            data[at - 1] ^= 1 if size > first else 0
        path.write_bytes(data)
    lesson = root / LESSON
    lesson.write_text(lesson.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def link(root: Path) -> None:
    (root / ".course-cache").rename(root / "elsewhere")
    (root / ".course-cache").symlink_to("elsewhere")


def forbid(root: Path) -> None:
    (root / ".course-cache").rename(root / "elsewhere")
    (root / ".course-cache").write_text("a file")


@pytest.mark.parametrize("how", [damage, rot, link, forbid])
def test_a_cache_that_cannot_be_used_is_as_good_as_none(
    make_course: MakeCourse, how: Callable[[Path], None]
) -> None:
    root = make_course()
    first = said("build", cwd=root)
    how(root)
    assert said("build", cwd=root) == first


def test_nothing_in_a_cache_is_ever_run(tmp_path: Path) -> None:
    class Hostile:
        def __reduce__(self) -> object:
            return os.mkdir, (str(tmp_path / "made"),)

    memory = Memory(RULES)
    memory.adopt(key_of("one"), pickle.dumps(Hostile()))
    memory.adopt(key_of("two"), pickle.dumps(os.system))
    stored = Memory(RULES, b"".join(memory.content()))
    assert stored.recall(key_of("one")) is None and stored.recall(key_of("two")) is None
    assert not list(tmp_path.iterdir())


def test_a_value_comes_back_as_it_was() -> None:
    memory = Memory(RULES)
    value = (Block("Words"), frozenset({"a"}), [RULES["broken-link"]])
    memory.keep(key_of("one"), value)
    again = Memory(RULES, b"".join(memory.content())).recall(key_of("one"))
    assert again == value and type(again[0]) is Block and again[2][0] is RULES["broken-link"]
