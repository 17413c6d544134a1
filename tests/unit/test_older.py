"""Translations that are older than their original, and what `course check --fix` makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.checks.translations import for_translators
from generator.cli.mending import NoTranslation, write_lock
from generator.engines.mkdocs.project import read_course
from generator.model.lock import LOCK
from generator.model.scenario_example import PATH as TALK
from generator.model.scenario_example import SOUND
from generator.reader.lock_file import edition_of, lock_text, read_lock
from generator.reader.translated import SITE
from generator.text.problems import Problem
from tests.support.course import MakeCourse, lay_over, problems_in
from tests.support.i18n import known_languages

QUIZ = "quizzes/counting.yml"
GERMAN = "quizzes/counting.de.yml"
PAGE = "content/first-module/counting.md"
GERMAN_PAGE = "content/first-module/counting.de.md"
GERMAN_TALK = TALK.replace(".yml", ".de.yml")
FILES = {
    "mkdocs.yml": SITE.replace(", build: false", ""),
    QUIZ: "title: Counting\nquestions:\n"
    "  - {id: one, kind: true-false, objective: count, prompt: Is it one?, answer: true}\n"
    "  - {id: two, kind: true-false, objective: count, prompt: Is it two?, answer: true}\n",
    GERMAN: "title: Zählen\nquestions:\n"
    "  - {id: one, prompt: Ist es eins?}\n  - {id: two, prompt: Sind es zwei?}\n",
    PAGE: "---\ntitle: Counting\nobjectives:\n  - {id: count, text: Count to two.}\n"
    "quiz: counting\n---\n\nLook.\n\n## With fingers\n\nOne, two.\n\n## With toes\n\nAgain.\n\n"
    "```question\n{id: three, kind: true-false, objective: count, prompt: Is it?, answer: true}\n"
    "```\n",
    GERMAN_PAGE: "---\ntitle: Zählen\nobjectives:\n  - {id: count, text: Bis zwei zählen.}\n"
    "quiz: counting\n---\n\nSieh hin.\n\n## Mit Fingern\n\nEins.\n\n## Mit Zehen\n\nNochmal.\n\n"
    "```question\n{id: three, kind: true-false, objective: count, prompt: Ja?, answer: true}\n"
    "```\n",
    TALK: SOUND,
    GERMAN_TALK: SOUND,
}


@pytest.fixture(autouse=True)
def _languages() -> Iterator[None]:
    with known_languages():
        yield


@pytest.fixture
def locked(make_course: MakeCourse) -> Path:
    """A course in two languages, with its lock."""
    root = make_course(FILES)
    fix(root)
    return root


def fix(root: Path, *confirm: str) -> list[str]:
    return write_lock(root, read_course(root), confirm=[root / path for path in confirm])


def older(root: Path) -> list[Problem]:
    return [one for one in problems_in(root) if one.rule.id == "older-than-original"]


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text("utf-8")
    assert text.count(old) == 1
    lay_over(root, {path: text.replace(old, new)})


# An edit of an original: the translation that is older then, what is told, and at which line.
EDITS = {
    "a question": (QUIZ, "Is it two?", "Are they two?", GERMAN, "question 'two'", 4),
    "what stands above": (QUIZ, "title: Counting", "title: More", GERMAN,
        "what stands above the questions", 1),
    "a section": (PAGE, "Again.", "Once more.", GERMAN_PAGE, "section “With toes”", 14),
    "the first text": (PAGE, "Look.", "See.", GERMAN_PAGE, "the text above the first heading", 1),
    "a title": (PAGE, "title: Counting", "title: Numbers", GERMAN_PAGE,
        "what stands above the text", 1),
    "a question in a page": (PAGE, "Is it?", "Is it so?", GERMAN_PAGE, "question 'three'", 19),
    "a heading": (PAGE, "With fingers", "By hand", GERMAN_PAGE,
        "section “By hand”, section 'with-fingers' (gone)", 10),
    "a scene": (TALK, "This is not what I", "That is not what I", GERMAN_TALK,
        "scene 'opening'", 11),
}  # fmt: skip


@pytest.mark.parametrize(
    ("path", "old", "new", "translation", "what", "line"), EDITS.values(), ids=EDITS
)
def test_what_has_changed_in_an_original_is_told_until_somebody_has_looked(
    path: str, old: str, new: str, translation: str, what: str, line: int, locked: Path
) -> None:
    assert older(locked) == []
    edit(locked, path, old, new)
    fix(locked)
    (problem,) = older(locked)
    assert problem.message.endswith(f": {what}")
    assert (problem.span.path, problem.span.line) == (translation, line)
    assert path in problem.hint and f"--confirm {translation}" in problem.hint
    assert f"Confirmed: {translation}" in fix(locked, translation)
    assert older(locked) == [] and fix(locked) == []
    assert "lock-behind" not in {problem.rule.id for problem in problems_in(locked)}


def test_a_part_is_confirmed_by_the_way_only_if_its_translation_has_changed_too(
    locked: Path,
) -> None:
    edit(locked, QUIZ, "Is it one?", "Is this one?")
    edit(locked, QUIZ, "Is it two?", "Are they two?")
    edit(locked, GERMAN, "Sind es zwei?", "Sind sie zwei?")
    assert f"Confirmed: {GERMAN}; 1 part older still" in fix(locked)
    (problem,) = older(locked)
    assert problem.message.endswith(": question 'one'")
    edit(locked, GERMAN, "Ist es eins?", "Ist dies eins?")
    assert f"Confirmed: {GERMAN}" in fix(locked)
    assert older(locked) == []


def test_a_page_is_confirmed_with_its_file(locked: Path) -> None:
    edit(locked, GERMAN_PAGE, "Nochmal.", "Noch einmal.")
    fix(locked)  # a better word is no answer to what comes later
    edit(locked, PAGE, "One, two.", "One and two.")
    assert older(locked) and not any("Confirmed" in line for line in fix(locked))
    edit(locked, GERMAN_PAGE, "Eins.", "Eins und zwei.")
    assert f"Confirmed: {GERMAN_PAGE}" in fix(locked)
    assert older(locked) == []


def test_what_no_text_is_makes_no_translation_older(locked: Path) -> None:
    """Nor does typography; and new questions are new in both."""
    edit(locked, QUIZ, "Is it one?, answer: true", "Is it *one*?, points: 2, answer: true")
    new = {
        QUIZ: "  - {id: four, objective: count, kind: true-false, prompt: 4?, answer: true}\n",
        GERMAN: "  - {id: four, prompt: Vier?}\n",
    }
    lay_over(
        locked, {path: (locked / path).read_text("utf-8") + line for path, line in new.items()}
    )
    assert older(locked) == []
    assert not any("Confirmed" in line for line in fix(locked))
    edit(locked, QUIZ, "prompt: 4?", "prompt: Four?")
    assert [one.message[-15:] for one in older(locked)] == ["question 'four'"]


def test_the_lock_is_the_same_file_without_what_it_says_of_translations(locked: Path) -> None:
    text = (locked / LOCK).read_text("utf-8")
    lock, problems = read_lock(text)
    assert lock and not problems and lock_text(lock) == text
    assert list(lock.translations["de"]) == sorted([GERMAN, GERMAN_PAGE, GERMAN_TALK])
    before = text[: text.index("translations:")]
    course = read_course(locked).course
    assert course and edition_of(course)
    lay_over(locked, {path: None for path in (GERMAN, GERMAN_PAGE, GERMAN_TALK)})
    alone = read_course(locked).course
    assert alone and edition_of(alone) == edition_of(course)
    fix(locked)
    assert (locked / LOCK).read_text("utf-8") == before


def test_a_new_translation_is_told_as_what_the_lock_does_not_know(locked: Path) -> None:
    text = (locked / LOCK).read_text("utf-8")
    lay_over(locked, {LOCK: text[: text.index("translations:")]})
    (problem,) = (one for one in problems_in(locked) if one.rule.id == "lock-behind")
    assert problem.message.endswith("3 translations")
    fix(locked)
    assert (locked / LOCK).read_text("utf-8") == text


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (QUIZ, f"is an original: name a translation, as {GERMAN}."),
        (GERMAN.replace("counting", "conting"), f"did you mean '{GERMAN}'?"),
        ("mkdocs.yml", "There is no translation"),
    ],
    ids=["an original", "a slip", "another file"],
)
def test_what_cannot_be_confirmed_is_said_in_a_sentence(file: str, said: str, locked: Path) -> None:
    before = (locked / LOCK).read_bytes()
    with pytest.raises(NoTranslation, match="translation") as refused:
        fix(locked, file)
    assert said in str(refused.value) and "\n" not in str(refused.value)
    assert (locked / LOCK).read_bytes() == before


def test_a_translator_sees_the_old_and_the_new_sentences_of_what_is_older(locked: Path) -> None:
    old = read_course(locked).course
    edit(locked, PAGE, "Again.", "Again, slowly.")
    edit(locked, QUIZ, "Is it two?", "Are they two?")
    new = read_course(locked).course
    assert old and new
    quiz, page = for_translators(old, new, "de")
    assert quiz.changes == ("question 'two': “Is it two?” → “Are they two?”",)
    assert page.title == f"{GERMAN_PAGE}, from {PAGE}"
    assert page.changes == ("section “With toes”: “Again.” → “Again, slowly.”",)
    assert for_translators(new, new, "de")[0].changes == ("question 'two': had changed before",)
    assert for_translators(old, new, "fr") == []
