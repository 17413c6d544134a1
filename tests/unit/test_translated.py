"""Quizzes in another language, read over the original's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.checks.rules import RULES
from generator.kinds import KINDS
from generator.model.interaction import GapsInteraction, TextInteraction
from generator.model.languages import Languages
from generator.model.quiz import Quiz
from generator.model.scenario import choice_ids
from generator.model.scenario_example import SOUND
from generator.reader.lock_file import locked_question
from generator.reader.quiz_folder import QuizFolder, files_to_read, read_quiz_folder
from generator.reader.source_files import SourceFiles
from generator.text.memory import Memory
from tests.support.course import lay_over
from tests.support.specification import specification

ORIGINAL = """title: A quiz
questions:
  - id: one
    kind: choice
    prompt: Which?
    points: 2
    options:
      - {text: This one, right: true, feedback: Yes.}
      - That one
  - id: two
    kind: number
    prompt: How many?
    answer: 4
    unit: kg
"""
GERMAN = """title: Ein Quiz
questions:
  - id: one
    prompt: Welches?
    options:
      - {text: Dieses, feedback: Ja.}
      - Jenes
  - id: two
    prompt: Wie viele?
"""


def read(root: Path, files: dict[str, str], language: str = "de") -> QuizFolder:
    """The folder `quizzes`, as it is in a language, with all that is wrong in it."""
    built = ("en", "de")
    lay_over(root, {f"quizzes/{name}": text for name, text in files.items()})
    return read_quiz_folder(
        SourceFiles(root), "quizzes", None, "", Languages("en", language, LANGUAGES, built)
    )


LANGUAGES = ("en", "de", "pt-BR")


def told(root: Path, german: str, original: str = ORIGINAL) -> list[str]:
    """Rule and line of each mistake; all of them are in the translation."""
    found = read(root, {"one.yml": original, "one.de.yml": german}, "en").problems
    assert {problem.span.path for problem in found} <= {"quizzes/one.de.yml"}
    return [f"{problem.rule.id} {problem.span.line}" for problem in found]


def locked(quiz: Quiz) -> list[tuple[Any, ...]]:
    """What answers hang on: ids, kinds, points, parts and, where it is not typed, the key."""
    found = []
    for question in quiz.questions:
        lock = locked_question(question)
        asked = KINDS[question.kind].item(question).interaction
        typed = isinstance(asked, TextInteraction | GapsInteraction)
        key = () if typed else lock.key
        found.append((question.id, lock.kind, lock.points, lock.version, list(lock.parts), key))
    return found


@pytest.mark.parametrize("name", ["one.de.yml", "de/one.yml", "one.de.yaml"])
def test_only_texts_are_translated(name: str, tmp_path: Path) -> None:
    files = {"one.yml": ORIGINAL, name: GERMAN}
    english, german = (read(tmp_path, files, language) for language in ("en", "de"))
    assert english.problems == german.problems == []
    (one,), (other,) = english.quizzes, german.quizzes
    assert (one.id, other.id) == ("one", "one") and english.quiz_ids == german.quiz_ids == ["one"]
    assert locked(one) == locked(other)
    assert other.title == "Ein Quiz" and other.path == f"quizzes/{name}"
    assert [question.prompt for question in other.questions] == ["Welches?", "Wie viele?"]
    item = KINDS["choice"].item(other.questions[0])
    assert [part.text for part in item.interaction.parts] == ["Dieses", "Jenes"]


def test_a_quiz_that_is_not_translated_is_the_original(tmp_path: Path) -> None:
    files = {"one.yml": ORIGINAL, "one.de.yml": GERMAN}
    (quiz,) = read(tmp_path, files, "pt-BR").quizzes
    assert quiz.path == "quizzes/one.yml" and quiz.title == "A quiz"


def test_the_original_may_say_its_language_too(tmp_path: Path) -> None:
    for name in ("one.en.yml", "en/one.yml"):
        root = tmp_path / name.replace("/", "-")
        found = read(root, {name: ORIGINAL, "one.de.yml": GERMAN})
        assert found.problems == [] and [quiz.title for quiz in found.quizzes] == ["Ein Quiz"]


def test_without_languages_a_name_with_a_dot_is_a_name(tmp_path: Path) -> None:
    lay_over(tmp_path, {"quizzes/one.yml": ORIGINAL, "quizzes/one.de.yml": ORIGINAL})
    found = read_quiz_folder(SourceFiles(tmp_path), "quizzes")
    assert sorted(found.quiz_ids) == ["one", "one.de"]


TEXTS = set(
    "prompt text feedback right partly wrong explanation hint item target more_targets columns "
    "name label alt low high between title model checklist scale passage on answers options".split()
)
GROUPS = {
    "mistakes",
    "pairs",
    "groups",
    "items",
    "rows",
    "regions",
    "remarks",
    "statements",
    "traits",
    "gaps",
}


def in_other_words(value: Any, text: bool = False) -> Any:
    """The texts of a question, each with other letters, and nothing else but ids."""
    if isinstance(value, dict):
        kept = {name: one for name, one in value.items() if text or name in TEXTS | GROUPS | {"id"}}
        kept = {name: one for name, one in kept.items() if one not in ("true", "false")}
        return {name: one if name == "id" else in_other_words(one) for name, one in kept.items()}
    if isinstance(value, list):
        return [in_other_words(one) for one in value]
    return re.sub(r"e(?![^{]*\})", "oo", value)


def question_in_other_words(data: dict[str, Any]) -> dict[str, Any]:
    """The same of a question; gaps have names that are no fields."""
    found: dict[str, Any] = in_other_words(data)
    if isinstance(data.get("gaps"), dict):
        found["gaps"] = {name: in_other_words(gap) for name, gap in data["gaps"].items()}
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_translation_has_the_parts_and_the_key_of_its_original(kind: str, tmp_path: Path) -> None:
    """For each example of each kind: nothing but texts, in other words."""
    questions = [example.tree.data for example in specification(kind).examples]
    german = [question_in_other_words(data) for data in questions]
    texts = [
        yaml.safe_dump({"title": "A quiz", "questions": some}, allow_unicode=True, width=10_000)
        for some in (questions, german)
    ]
    files = dict(zip(("one.yml", "one.de.yml"), texts, strict=True))
    english, other = (read(tmp_path, files, language) for language in ("en", "de"))
    assert [p for p in english.problems if p.span.path.endswith("de.yml")] == []
    (one,), (two,) = english.quizzes, other.quizzes
    assert len(one.questions) == len(questions) and locked(one) == locked(two)
    assert any("oo" in question.prompt for question in two.questions)


def test_a_translation_that_is_another_question_is_told_once_at_its_place(tmp_path: Path) -> None:
    how_many, third = "    prompt: Wie", "      - Jenes\n"
    cases: list[tuple[str, str, list[str]]] = [
        ("title", "title", []),
        ("    prompt: Welches?", "    kind: choices\n    prompt: Welches?", ["differs 4"]),
        (how_many, f"    answer: 4.0\n{how_many}", []),
        (how_many, f"    answer: 5\n{how_many}", ["differs 9"]),
        (how_many, f"    tolerance: 0\n{how_many}", []),
        (how_many, f"    tolerance: 1\n{how_many}", ["differs 9"]),
        ("- Jenes", "- {text: Jenes, right: true}", ["differs 7"]),
        (third, "", ["out-of-step 5"]),
        (third, third + "      - Keines\n", ["out-of-step 5"]),
        (", feedback: Ja.", "", ["out-of-step 6"]),
        ("    prompt: Welches?\n", "", ["out-of-step 3"]),
        ("id: two", "id: three", ["out-of-step 2", "out-of-step 8"]),
        (how_many, "    pormpt: Wie", ["out-of-step 8", "unknown-field 9"]),
    ]
    for number, (old, new, rules) in enumerate(cases):
        found = told(tmp_path / str(number), GERMAN.replace(old, new, 1))
        assert sorted(one.removeprefix("translation-") for one in found) == rules, (old, new)


def test_the_order_of_questions_is_the_originals(tmp_path: Path) -> None:
    first, second = re.split(
        r"(?=  - id: two)", GERMAN.removeprefix("title: Ein Quiz\nquestions:\n")
    )
    german = f"title: Ein Quiz\nquestions:\n{second}{first}"
    found = read(tmp_path, {"one.yml": ORIGINAL, "one.de.yml": german})
    assert [question.id for question in found.quizzes[0].questions] == ["one", "two"]
    assert found.quizzes[0].questions[0].prompt == "Welches?"


def test_a_conversation_keeps_its_lines_in_another_language(tmp_path: Path) -> None:
    """They have no ids: those of the original's words are theirs."""
    german = yaml.safe_load(SOUND)
    for scene in german["scenes"].values():
        for choice in scene["choices"]:
            choice["say"] = f"Auf Deutsch: {choice['say']}"
            for name in ("effect", "to"):
                del choice[name]
    del german["meters"], german["customer"]["wants"]
    text = yaml.safe_dump(german, allow_unicode=True, sort_keys=False)
    files = {"one.yml": SOUND, "one.de.yml": text}
    found = read(tmp_path, files, "en").problems
    assert {problem.rule.id for problem in found} == {"translation-out-of-step"}
    assert sorted(re.findall(r"'(\w+)' here", " ".join(p.message for p in found))) == [
        "meters",
        "wants",
    ]
    german["meters"] = yaml.safe_load(SOUND)["meters"]
    german["customer"]["wants"] = "Den blauen."
    files["one.de.yml"] = yaml.safe_dump(german, allow_unicode=True, sort_keys=False)
    english, other = (read(tmp_path, files, language) for language in ("en", "de"))
    assert english.problems == []
    (one,), (two,) = english.scenarios, other.scenarios
    assert one.id == two.id == "one" and choice_ids(one.scenario) == choice_ids(two.scenario)
    said = [choice.say for choice in two.scenario.scenes["opening"].choices]
    assert all(text.startswith("Auf Deutsch") for text in said)
    assert (
        two.scenario.scenes["he-tells"].choices[1].to
        == one.scenario.scenes["he-tells"].choices[1].to
    )


def test_a_file_that_translates_nothing_is_told_of(tmp_path: Path) -> None:
    found = read(tmp_path, {"one.yml": ORIGINAL, "on.de.yml": GERMAN}, "en")
    problem, missing = sorted(found.problems, key=lambda one: one.rule.id)
    assert missing.rule.id == "not-translated"
    assert problem.rule.id == "no-original" and problem.span.path == "quizzes/on.de.yml"
    assert "one" in problem.hint and found.quiz_ids == ["one"]


def test_mistakes_are_told_of_the_originals_site_alone(tmp_path: Path) -> None:
    """It is made first, and a plugin makes the others in the same run."""
    wrong = GERMAN.replace("      - Jenes\n", "")
    assert read(tmp_path, {"one.yml": ORIGINAL, "one.de.yml": wrong}).problems == []


def test_a_quiz_that_a_language_lacks_is_told_of_once(tmp_path: Path) -> None:
    files = {"one.yml": ORIGINAL, "two.yml": ORIGINAL, "one.de.yml": GERMAN}
    (problem,) = read(tmp_path, files, "en").problems
    assert problem.rule.id == "not-translated" and problem.severity == "note"
    assert problem.span.path == "quizzes/two.yml" and "quizzes/two.de.yml" in problem.hint
    assert read(tmp_path, files, "de").problems == []


@pytest.mark.parametrize(
    ("suffixes", "content", "path", "other"),
    [
        (True, "content", "content/one/first.md", "content/one/first.de.md"),
        (True, "content", "content/first.en.md", "content/first.de.md"),
        (False, "content/en", "content/en/one/first.md", "content/de/one/first.md"),
        (False, "content", "content/one/first.md", "content/de/one/first.md"),
    ],
)
def test_a_page_has_one_name_in_another_language(
    suffixes: bool, content: str, path: str, other: str
) -> None:
    languages = Languages("en", "en", LANGUAGES, LANGUAGES, suffixes)
    assert languages.page_in("de", path, content) == other


@pytest.mark.parametrize("suffixes", [True, False])
def test_all_that_a_folder_in_several_languages_holds_can_be_read_ahead(
    tmp_path: Path, suffixes: bool
) -> None:
    german = "quizzes/it.de.yml" if suffixes else "quizzes/de/it.yml"
    files = SourceFiles(lay_over(tmp_path, {"quizzes/it.yml": ORIGINAL, german: GERMAN}))
    languages, memory = Languages("en", "en", ("en", "de"), ("en", "de"), suffixes), Memory(RULES)
    for original, key, read in files_to_read(files, "quizzes", memory, "", languages):
        assert original == "quizzes/it.yml"
        memory.known(key, read)
    assert memory.added == 2
    folder = read_quiz_folder(files, "quizzes", memory, "", languages)
    assert memory.added == 2
    assert [one.path for one in folder.translations] == [german]
