"""What an editor knows of a course: tried with the language server that editors ask."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import yaml

from generator.kinds import KINDS
from generator.model.front_matter import FrontMatter
from generator.model.scenario_example import SOUND
from generator.model.settings import Settings
from generator.model.sources import Sources
from generator.reader.question_reader import read_question
from generator.reader.quiz_reader import read_quiz
from generator.reader.schema import SCHEMAS, editor_files, example_of, parsed
from generator.text.located_yaml import Authored
from generator.text.yaml_tree import parse
from generator.text.yaml_writer import entry_lines, yaml_lines
from tests.support import machine
from tests.support.language_server import LanguageServer
from tests.support.machine import PROJECT

BEGUN = "title: A quiz\nquestions:\n  - id: one\n"
EXAMPLES = parsed((PROJECT / "generator/reader/schema_examples.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """An editor that knows where our schemas are, as the settings of a new course say it."""
    folder = tmp_path_factory.mktemp("course")
    for name, schema in SCHEMAS.items():
        (folder / f"{name}.json").write_text(json.dumps(schema()), encoding="utf-8")
    files = {
        "quizzes": ["quizzes/*.yml"],
        "settings": ["mkdocs.yml"],
        "sources": ["content/sources.yml"],
        "lessons": ["front.yml"],
        "questions": ["fence.yml"],
    }
    schemas = {(folder / f"{name}.json").as_uri(): paths for name, paths in files.items()}
    server = LanguageServer(machine.get("node"), folder, schemas)
    yield server
    server.end()


def test_the_kinds_are_offered(editor: LanguageServer) -> None:
    offered = editor.offers("quizzes/kinds.yml", f"{BEGUN}    kind: ¦\n")
    assert set(KINDS) <= offered.keys()


def test_a_kind_offers_its_own_fields_and_no_others(editor: LanguageServer) -> None:
    offered = editor.offers("quizzes/order.yml", f"{BEGUN}    kind: order\n    ¦\n")
    assert {"prompt", "items", "hint"} <= offered.keys()
    assert not {"options", "pairs", "answer"} & offered.keys()


def test_a_whole_question_can_be_put_in(editor: LanguageServer) -> None:
    offered = editor.offers("quizzes/whole.yml", "title: A quiz\nquestions:\n  - ¦\n")
    text = offered["a question: gaps"]["insertText"]
    assert "id: ${1:the-cake-is-late}" in text and "{who\\}" in text


def test_an_unknown_field_is_underlined_where_it_stands(editor: LanguageServer) -> None:
    question = "    kind: true-false\n    prompt: Is it?\n    answer: true\n    hnit: Look.\n"
    (told,) = editor.problems("quizzes/slip.yml", BEGUN + question)
    assert told == "7: Property hnit is not allowed."


def test_a_kind_that_is_none_and_one_that_is_missing_are_told(editor: LanguageServer) -> None:
    (wrong,) = editor.problems("quizzes/kind.yml", f"{BEGUN}    kind: chioce\n    prompt: P\n")
    assert wrong.startswith("4: ") and '"choice"' in wrong
    assert editor.problems("quizzes/none.yml", f"{BEGUN}    prompt: Which?\n") == [
        '3: Missing property "kind".'
    ]


def test_a_hover_explains_a_field_by_an_example(editor: LanguageServer) -> None:
    told = editor.hover("quizzes/hover.yml", f"{BEGUN}    kind: choice\n    hi¦nt: Look.\n")
    assert "Folded away until the learner asks" in told and "hint: Where is it written" in told
    scene = SOUND.replace("outcome: good", "out¦come: good")
    assert "good, mixed or bad" in editor.hover("quizzes/scene.yml", scene)


def test_a_conversation_is_not_red_and_a_slip_in_it_is(editor: LanguageServer) -> None:
    assert editor.problems("quizzes/conversation.yml", SOUND) == []
    slip = SOUND.replace("comment: You ask", "coment: You ask")
    assert any("coment" in told for told in editor.problems("quizzes/slips.yml", slip))


def test_what_the_reader_takes_is_not_red(editor: LanguageServer) -> None:
    """All examples of all kinds in one quiz, and all texts that look like numbers."""
    lines = ["title: 2026", "questions:"]
    for kind in KINDS.values():
        text = (PROJECT / f"generator/kinds/{kind.folder}/{kind.folder}.yml").read_text("utf-8")
        for example in parsed(text)["examples"]:
            lines += [f"  {line}" for line in entry_lines(example["question"])]
    odd = "  - {id: 5, kind: choice, prompt: 7, options: [3, {text: 4, right: true}, yes]}"
    text = "\n".join([*lines, odd, ""])
    tree, _ = parse(text, "quizzes/all.yml")
    assert tree and read_quiz(tree, "quizzes/all.yml").problems == []
    assert editor.problems("quizzes/all.yml", text) == []


def test_the_flagship_is_not_red(editor: LanguageServer) -> None:
    for path in sorted((PROJECT / "quizzes").glob("*.yml"))[::6]:
        assert editor.problems(f"quizzes/{path.name}", path.read_text("utf-8")) == [], path.name
    settings = (PROJECT / "mkdocs.yml").read_text("utf-8").replace("!ENV", "")
    assert editor.problems("mkdocs.yml", settings) == []


def test_front_matter_fences_sources_and_settings_are_known(editor: LanguageServer) -> None:
    assert "minutes" in editor.offers("front.yml", "title: A\n¦\n")
    assert editor.problems("front.yml", "title: A\nminutes: 700\nicon: lock\n") != []
    assert "options" in editor.offers("fence.yml", "id: one\nkind: choice\n¦\n")
    sources = "\n".join(yaml_lines(EXAMPLES["sources"]))
    assert editor.problems("content/sources.yml", f"{sources}\n") == []
    assert "claims" in editor.offers("content/sources.yml", "works:\n  - id: S1\n    ¦\n")
    settings = "site_name: A\nplugins:\n  - search\n  - course:\n      look: curse\n"
    (told,) = editor.problems("mkdocs.yml", settings)
    assert told.startswith("5: ")


@pytest.mark.parametrize(
    ("name", "model"), [("front_matter", FrontMatter), ("settings", Settings), ("sources", Sources)]
)
def test_the_examples_in_hovers_can_be_read(name: str, model: type[Authored]) -> None:
    tree, _ = parse("\n".join(yaml_lines(EXAMPLES[name])), "example.yml")
    assert tree and model.from_tree(tree)[1] == []


def test_snippets_for_markdown_are_questions_that_can_be_read() -> None:
    snippets = json.loads(editor_files()["course.code-snippets"])
    by_prefix = {one["prefix"]: one["body"] for one in snippets.values()}
    for kind in KINDS:
        first, *lines, last = by_prefix[f"question {kind}"]
        assert (first, last) == ("```question", "```")
        text = "\n".join(lines).replace("${1:", "", 1)
        text = (
            text.replace("}", "", 1).replace("\\$", "$").replace("\\}", "}").replace("\\\\", "\\")
        )
        assert yaml.safe_load(text)["id"] == example_of(kind)["id"]
        tree, _ = parse(text, "fence.yml")
        assert tree and read_question(tree)[1] == []
