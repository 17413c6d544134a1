"""A course in several languages, as mkdocs-static-i18n builds one."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.support.course import Files
from tests.support.guests import ASKED, DOT, Guest, build_both, contents, in_languages, pages, run

STRUCTURES = ["folder", "suffix"]


def both(structure: str, **more: str) -> dict[str, str]:
    """The pages in both languages. more: what stands at the end of a German one, by its name."""
    english, german = pages(), pages(**more)
    german = {p: text.replace("First", "Erstes") for p, text in german.items() if p[-4:] != ".svg"}
    if structure == "suffix":
        return english | {path.replace(".md", ".de.md"): text for path, text in german.items()}
    inner = {path.replace("content/", "content/de/"): text for path, text in german.items()}
    outer = {path.replace("content/", "content/en/"): text for path, text in english.items()}
    return outer | inner | {"content/de/one/dot.svg": DOT}


def site(structure: str, look: str = "course", files: Files = MappingProxyType({})) -> Guest:
    """A site in both languages. files: what is laid over it."""
    texts, course = both(structure), {"look": look}
    return Guest(
        [in_languages(structure, "de", "Deutsch")],
        course=course,
        files={**QUIZZES, **files},
        texts=texts,
    )


# The quizzes that a guest has, in German.
QUIZZES = {
    f"quizzes/about-{id}.de.yml": f"title: Quiz\nquestions: [{{id: again-{id}, prompt: Ja?}}]\n"
    for id in ("first", "second")
}


def hrefs(html: str) -> list[str]:
    return re.findall(r'href="?([^"\s>]+)', html)


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("look", ["site", "course"])
def test_a_site_in_two_languages_is_a_course_in_each(
    look: str, structure: str, tmp_path: Path
) -> None:
    """The same ids, so that progress is the same; each with its quizzes and its course.json."""
    built = build_both(site(structure, look).write(tmp_path))
    ids = []
    for home, title in (("", "First"), ("de/", "Erstes")):
        described = json.loads(built.text(f"{home}course.json"))
        assert {question["id"] for question in described["questions"]} == ASKED
        (module,) = described["modules"]
        assert [lesson["title"] for lesson in module["lessons"]] == [title, "Second"]
        ids.append([lesson["id"] for lesson in module["lessons"]])
        assert built.asked(f"{home}one/first.html") == ["in-first", "again-first"]
        assert built.asked(f"{home}quizzes/about-first.html") == ["again-first"]
        assert (built.site / home / "progress.html").is_file()
        if look == "course":
            links = hrefs(built.text(f"{home}one/first.html"))
            assert "../progress.html" in links and "second.html" in links
    if structure == "suffix" or look == "course":
        assert ids[0] == ids[1]
    languages = [href for href in hrefs(built.text("one/first.html")) if "de/" in href]
    assert languages, "no way to the other language"


@pytest.mark.parametrize("structure", STRUCTURES)
def test_it_makes_no_difference_where_in_the_list_the_course_stands(
    structure: str, tmp_path: Path
) -> None:
    guest, made = site(structure), []
    *others, course = guest.settings()["plugins"]
    for number, plugins in enumerate([[*others, course], [course, *others]]):
        root = replace(guest, more={"plugins": plugins}).write(tmp_path / str(number))
        made.append(contents(build_both(root).site))
    assert made[0] == made[1]


@pytest.mark.parametrize("structure", STRUCTURES)
def test_of_a_question_in_a_lesson_the_texts_are_enough(structure: str, tmp_path: Path) -> None:
    text = "---\ntitle: Zuerst\nobjectives:\n  - {id: first, text: Tu es.}\nquiz: about-first\n"
    text += "---\n\n```question\nid: in-first\nprompt: Was?\noptions: [Dies, Jenes, Beides]\n```\n"
    path = "content/de/one/first.md" if structure == "folder" else "content/one/first.de.md"
    built = build_both(site(structure, files={path: text}).write(tmp_path))
    there, own = (
        re.findall(r'data-part="?([\w-]+)', built.text(f"{home}one/first.html"))
        for home in ("", "de/")
    )
    assert own == there and len(own) == 5


@pytest.mark.parametrize("structure", STRUCTURES)
def test_what_is_wrong_in_another_language_is_told_with_its_place(
    structure: str, tmp_path: Path
) -> None:
    """That language is built when the first one is written."""
    texts = both(structure, first="\n```question\nid: in-german\nkind: choice\n```\n")
    root = Guest(plugins=[in_languages(structure, "de", "Deutsch")], texts=texts).write(tmp_path)
    done = run(["generator", "build"], root)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    path = "content/de/one/first.md" if structure == "folder" else "content/one/first.de.md"
    assert f"{path}:22:5: error: the original has no question 'in-german'" in done.stdout
    assert not (root / "site").exists()


@pytest.mark.parametrize("structure", STRUCTURES)
def test_the_lock_knows_lessons_and_the_words_from_which_they_were_translated(
    structure: str, tmp_path: Path
) -> None:
    """It is written of the original, and no language has lost anything of it."""
    root = site(structure).write(tmp_path)
    fixed = run(["generator", "check", "--fix"], root)
    assert fixed.returncode == 0, fixed.stdout + fixed.stderr
    lock = (root / "course.lock").read_text(encoding="utf-8")
    assert 'first: "First"' in lock and ".de" not in lock[: lock.index("\ntranslations:")]
    english, german = (
        ("one/first.md", "one/first.de.md") if structure == "suffix" else
        ("en/one/first.md", "de/one/first.md")
    )  # fmt: skip
    page = root / "content" / english
    page.write_text(page.read_text("utf-8").replace("What there is", "All there is"), "utf-8")
    told = run(["generator", "check"], root).stdout
    assert f"content/{german}:1:1: warning" in told and told.count("[older-than-original]") == 1
    files = [f"content/{german}", "quizzes/about-first.de.yml"]
    done = run(["generator", "check", "--fix", "--confirm", *files], root)
    assert f"Confirmed: content/{german}\n" in done.stdout, done.stdout + done.stderr
    refused = run(["generator", "check", "--fix", "--confirm", f"content/{english}"], root)
    assert refused.returncode == 2 and refused.stderr.count("\n") == 1
    build_both(root)


def test_a_page_that_is_not_translated_is_the_same_lesson(tmp_path: Path) -> None:
    """And what learners hand in is of the same edition of the course, in whichever language."""
    course = {"look": "course", "completion": {}}
    root = replace(site("suffix"), course=course).write(tmp_path)
    (root / "content/one/second.de.md").unlink()
    done = run(["generator", "build", "--strict"], root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("[not-translated]") == 1
    assert "content/one/second.md:1:1: note: " in done.stdout
    for home in ("", "de/"):
        text = (root / f"site/{home}course.json").read_text(encoding="utf-8")
        (module,) = json.loads(text)["modules"]
        assert [lesson["id"] for lesson in module["lessons"]] == ["first", "second"]
    records = ((root / f"site/{home}record.html").read_text("utf-8") for home in ("", "de/"))
    editions = [re.findall(r'"edition": ?"([0-9a-f]{12})"', page) for page in records]
    assert editions[0] and editions[0] == editions[1]


ENGLISH = """title: About the first thing
questions:
  - id: again-first
    kind: choice
    objective: first
    prompt: Which of them?
    options: [{text: The red one, right: true}, The blue one, The green one]
"""
GERMAN = """title: Über das erste
questions:
  - id: again-first
    prompt: Welches davon?
    options: [Das rote, Das blaue, Das grüne]
"""


@pytest.mark.parametrize("name", ["about-first.de.yml", "de/about-first.yml"])
@pytest.mark.parametrize("structure", STRUCTURES)
def test_a_quiz_in_another_language_has_the_ids_and_the_key_of_its_original(
    structure: str, name: str, tmp_path: Path
) -> None:
    files = {"quizzes/about-first.yml": ENGLISH, f"quizzes/{name}": GERMAN}
    built = build_both(site(structure, files=files).write(tmp_path))
    pages = [built.text(f"{home}quizzes/about-first.html") for home in ("", "de/")]
    for page, own, other in zip(
        pages, ("The red one", "Das rote"), ("Das rote", "The red one"), strict=True
    ):
        assert own in page and other not in page
    values = [sorted(set(re.findall(r'value="?(p[0-9a-f]{8})\b', page))) for page in pages]
    assert values[0] == values[1] and len(values[0]) == 3
    keys = [set(re.findall(r'"correct": ?\[[^]]*\]', page)) for page in pages]
    assert keys[0] == keys[1] and keys[0]
    assert "Über das erste" in built.text("de/one/first.html")


def test_a_mistake_in_a_translation_is_told_once_and_by_check(tmp_path: Path) -> None:
    wrong = GERMAN.replace(", Das grüne", "")
    files = {"quizzes/about-first.yml": ENGLISH, "quizzes/about-first.de.yml": wrong}
    root = site("suffix", files=files).write(tmp_path)
    for command in ("check", "build"):
        done = run(["generator", command], root)
        assert done.returncode == 1, done.stdout + done.stderr
        assert done.stdout.count("[translation-out-of-step]") == 1
        assert "quizzes/about-first.de.yml:5:5: error" in done.stdout
