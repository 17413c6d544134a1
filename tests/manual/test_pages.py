"""The manual tells all there is: every field, command, kind and rule."""

from __future__ import annotations

import importlib
import os
import re
from pathlib import Path

import click
import pytest

from generator.checks.rules import RULES
from generator.checks.teaching import cues, guessing, options, practice, reading, stems
from generator.cli.commands import main
from generator.kinds import KINDS
from generator.locales.catalogue import languages
from generator.model.front_matter import ENGINE_FIELDS, FrontMatter, ObjectiveField
from generator.model.question import Question
from generator.model.settings import Settings
from generator.model.sources import Sources
from generator.reader.quiz_reader import QuizFile
from generator.text.problem_formats import as_text
from generator.text.problems import Problem, Rule
from generator.text.yaml_tree import parse
from tests.support.course import problems_in
from tests.support.machine import PROJECT
from tests.support.manual import (
    CONTENT,
    MANUAL,
    PAGES,
    READ_FIRST,
    blocks,
    fields_of,
    front_of,
    in_code,
    text_of,
)
from tests.support.specification import specification
from tests.tools import manual_rules

# The whole.


def test_the_manual_is_without_a_mistake() -> None:
    assert problems_in(MANUAL) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_in_lists_what_it_is_about(page: Path) -> None:
    front = front_of(page)
    assert front.title and front.description


def test_the_navigation_leads_to_every_page() -> None:
    configuration = (MANUAL / "mkdocs.yml").read_text("utf-8")
    named = re.findall(r"^ +- (\S+\.md)$", configuration.partition("nav:")[2], re.M)
    assert sorted(named) == [str(page.relative_to(CONTENT)) for page in PAGES]


def test_the_first_page_leads_to_every_other() -> None:
    linked = re.findall(r"\]\(([^)]+)\)", text_of("index.md"))
    others = {str(page.relative_to(CONTENT)) for page in PAGES} - {"index.md"}
    assert sorted(linked) == sorted(others)


FIELDS = {
    "quizzes.md": fields_of(QuizFile, Question),
    "lessons.md": fields_of(FrontMatter, ObjectiveField),
    "settings.md": fields_of(Settings),
    "claims.md": fields_of(Sources),
    **{f"kinds/{k.name}.md": fields_of(k.model, but=Question) for k in KINDS.values()},
}


@pytest.mark.parametrize("page", FIELDS)
def test_every_field_is_named_on_its_page(page: str) -> None:
    assert FIELDS[page] <= in_code(text_of(page))


@pytest.mark.parametrize("page", [page for page in FIELDS if page != "settings.md"])
def test_every_field_that_a_page_names_is_one(page: str) -> None:
    rows = re.findall(r"^\| Field \|.*\n\|---.*\n((?:\|.*\n)*)", text_of(page), re.M)
    named = {name for row in rows for name in re.findall(r"^\| `([a-z_]+)`", row, re.M)}
    assert named
    assert named <= FIELDS[page]


def test_the_fields_of_the_engine_are_named() -> None:
    assert in_code(text_of("lessons.md")) >= ENGINE_FIELDS


# The command.


def test_every_command_and_option_is_named() -> None:
    page = text_of("command.md")
    for name, command in main.commands.items():
        assert f"`course {name}" in page
        for option in (p for p in command.params if isinstance(p, click.Option)):
            names = [one for one in option.opts if one.startswith("--")]
            if isinstance(option.type, click.Choice):
                names = [f"{one} {choice}" for one in names for choice in option.type.choices]
            assert all(f"`{one}" in section_on(page, name) for one in names), (name, names)
    for option in ("--help", "-h", "--version"):
        assert option in page


def section_on(page: str, command: str) -> str:
    return page.partition(f"## course {command}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("page", [*PAGES, *READ_FIRST], ids=lambda page: page.stem)
def test_every_command_that_is_shown_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = [line for f in blocks(text, "sh", "yaml") for line in f.text.splitlines()]
    shown += in_code(text)
    for line in shown:
        match = re.match(r"(?:- (?:run: )?)?(?:\S*/)?course ([a-z]+)\b(.*)", line.strip())
        if match is None:
            continue
        assert match[1] in main.commands, line
        options = {one for p in main.commands[match[1]].params for one in p.opts}
        assert set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", match[2])) <= options, line


# The kinds.


@pytest.mark.parametrize("name", KINDS)
class TestThePageOnAKind:
    def test_lies_in_its_room_and_is_linked_into_the_manual(self, name: str) -> None:
        kind = KINDS[name]
        link = CONTENT / "kinds" / f"{name}.md"
        assert link.is_symlink()
        assert not os.path.isabs(os.readlink(link))
        room = PROJECT / "generator/kinds" / kind.folder / f"{kind.folder}.md"
        assert link.resolve() == room.resolve()

    def test_is_named_like_the_kind(self, name: str) -> None:
        front = front_of(CONTENT / f"kinds/{name}.md")
        assert front.title == KINDS[name].title
        assert front.description and front.description.startswith(f"kind: {name}. ")

    def test_shows_an_example_as_it_is_written_and_live(self, name: str) -> None:
        text = text_of(f"kinds/{name}.md")
        (live,) = blocks(text, "question")
        assert live.text in [fence.text for fence in blocks(text, "yaml")]

    def test_shows_an_example_that_is_proved(self, name: str) -> None:
        (live,) = blocks(text_of(f"kinds/{name}.md"), "question")
        tree, _ = parse(live.text, name)
        assert tree is not None
        assert tree.data in [example.tree.data for example in specification(name).examples]

    def test_shows_messages_as_they_are(self, name: str) -> None:
        told = [p for mistake in specification(name).mistakes for p in mistake.read()[1]]
        shown = [fence.text for fence in blocks(text_of(f"kinds/{name}.md"), "text")]
        assert shown
        assert set(shown) <= {without_place(problem) for problem in told}

    def test_shows_what_each_rule_of_the_kind_says(self, name: str) -> None:
        folder = KINDS[name].folder
        room = importlib.import_module(f"generator.kinds.{folder}.{folder}")
        text = text_of(f"kinds/{name}.md")
        for rule in (value for value in vars(room).values() if isinstance(value, Rule)):
            assert f"[{rule.id}]\n" in text


def without_place(problem: Problem) -> str:
    """A message without the place and the line, which differ from course to course."""
    head, *_, hint = as_text(problem, {}).splitlines()
    return f"{head.partition(': ')[2]}\n{hint}"


# The rules.


def test_every_language_that_there_are_words_in_is_named_and_no_other() -> None:
    sentence = text_of("languages.md").partition("Ours are complete in ")[2].partition(". ")[0]
    assert sorted(re.findall(r"\(`([\w-]+)`\)", sentence)) == list(languages())


def test_every_rule_stands_in_the_manual() -> None:
    text = text_of("rules.md")
    for rule in RULES.values():
        assert f"\n## {rule.id}\n" in text
        assert rule.why in text
    assert text == manual_rules.page(), f"refresh the page: {manual_rules.REFRESH}"


THRESHOLDS = {
    "key-by-length": (cues._HAPPENS, cues._CHARACTERS),
    "keys-by-habit": (cues.FEWEST, 100 * cues.MORE, 100 * cues.SURE),
    "passed-by-guessing": (guessing.FEWEST, 100 * guessing.MOST),
    "too-many-options": (options.MOST_OPTIONS,),
    "too-many-answers": (options.MOST_ANSWERS,),
    "long-question": (stems.LONGEST,),
    "key-from-lesson": (stems.RUN,),
    "same-question": (100 * stems._SAME,),
    "long-without-practice": (practice.LONGEST_READ,),
    "longer-than-said": (1.5, 1, practice.WORDS_PER_MINUTE, practice.MINUTES_A_QUESTION),
    "hard-to-read": (reading.FEWEST,),
}


@pytest.mark.parametrize("rule", THRESHOLDS)
def test_the_manual_says_from_where_on_a_rule_speaks(rule: str) -> None:
    (row,) = re.findall(rf"^\| \[`{rule}`\].* \| (.*) \|$", text_of("checking.md"), re.M)
    assert tuple(map(float, re.findall(r"\d+(?:\.\d+)?", row))) == pytest.approx(THRESHOLDS[rule])
