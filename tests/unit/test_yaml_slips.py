# ruff: noqa: RUF001  curly quotes and dashes are what this is about
"""No words of an author are lost in YAML, and every slip is told at its line, in plain words."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from generator.reader.quiz_reader import read_quiz
from generator.text.problems import Problem, in_order
from generator.text.yaml_tree import Tree, parse
from tests.support.course import MakeCourse, problems_in
from tests.support.slips import QUIZ, slips

# What the makers of YAML say, and no author.
JARGON = re.compile(
    r"\b(block|flow|scalar|token|node|anchor|alias|mapping|sequence|indicator|directive|document"
    r"|stream|tag|parser|simple key|collection|merge|literal|folded|null)(e?s)?\b",
    re.IGNORECASE,
)


def told(text: str) -> tuple[Tree | None, list[Problem]]:
    """What a quiz file comes to, and everything that is said of it."""
    tree, problems = parse(text, "quiz.yml")
    if tree is not None:
        problems = problems + read_quiz(tree, "quiz.yml").problems
    return tree, in_order(problems)


def named_lines(problem: Problem) -> set[int]:
    """The line that a message points at, and those that it names."""
    named = re.findall(r"\bline (\d+)\b", f"{problem.message} {problem.hint}")
    return {problem.span.line, *map(int, named)}


def jargon(problem: Problem) -> str:
    """A word of the parser's in a message; what is quoted is the author's own."""
    own = re.sub("'[^']*'", "", f"{problem.message} {problem.hint}")
    found = JARGON.search(own)
    return found.group() if found else ""


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def kept(tree: Tree) -> str:
    """Everything that was read."""
    inner = " ".join(kept(child) for child in tree.children.values())
    own = tree.written if tree.data is None else "" if tree.children else str(tree.data)
    return " ".join([*tree.keys, own, inner])


def test_the_quiz_without_a_slip_is_clean() -> None:
    tree, problems = told(QUIZ)
    assert tree is not None and problems == []
    assert words(kept(tree)) == words(QUIZ)


@pytest.mark.thorough
def test_each_slip_in_each_line_is_told_there_in_plain_words_or_loses_nothing() -> None:
    wrong: list[str] = []
    for name, number, text in slips():
        tree, problems = told(text)
        below = {number + 1} if name in ("the line twice", "three hyphens above") else set()
        lines = set().union(*map(named_lines, problems))
        if problems and not lines & ({number} | below):
            wrong.append(f"{name} in line {number} is told in line {problems[0].span.line}")
        if not problems and (tree is None or words(text) - words(kept(tree))):
            wrong.append(f"{name} in line {number} loses words and nothing is said")
        wrong += [f"{name} in line {number}: '{one}'" for p in problems if (one := jargon(p))]
        wrong += [f"{name} in line {number}: no hint" for p in problems if not p.hint]
    assert wrong == []


@pytest.mark.thorough
def test_any_mess_is_told_inside_the_file_in_plain_words() -> None:
    chance = random.Random(9)
    signs = "\"'[]{}:,#&*!|>%@`-? \t\n\u00a0\u2028\u200b\ufeff\x0c“”‘’–•~=<\\"
    for _ in range(250):
        text = QUIZ
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(text))
            gone = chance.randrange(3)
            text = text[:at] + chance.choice(signs) + text[at + gone :]
        _, problems = told(text)
        for problem in problems:
            assert 1 <= problem.span.line <= text.count("\n") + 1, text
            assert not jargon(problem), (problem.message, problem.hint)


LINE = "prompt: Which word comes first?"
ITEM = "- Wave"
# What stood there; what stands there now; what the message or the hint says of its last line.
TOLD = [
    (LINE, "prompt: Which issue, #42 of the paper?", "ends in front of this '#'"),
    (LINE, "prompt: Which word? # ask Jo", "ends in front of this '#'"),
    (LINE, "prompt: Which (room  # 8) is it?", "ends in front of this '#'"),
    (ITEM, "- #1 in sales", "behind a '#'"),
    (ITEM, "- text: #", "behind a '#'"),
    ("objective: first", "objective: #first", "ends in front of this '#'"),
    ("- text: Open", "- #text: Open", "ends in front of this '#'"),
    ("[but, because]", "[He said, “no, thanks”]", "a comma inside brackets"),
    ("[but, because]", "[Yes, I “will, or not”, no]", "a comma inside brackets"),
    ("[but, because]", "[Yes (in time, too), no]", "a comma inside brackets"),
    ("[but, because]", "[“but”]", "curly quotes belong to this answer"),
    (ITEM, "- {text: Yes, I will, right: false}", "a comma inside brackets"),
    (LINE, "prompt: Note: this", "second colon"),
    (ITEM, "- Note: this", "put the whole text in quotes"),
    (ITEM, "- - 1", "put the whole text in quotes"),
    (ITEM, "- ? text", "'? '"),
    (ITEM, "- [Yes, I will]", "'[' makes one of it"),
    (LINE, "prompt: [sic]", "'[' makes a list of it"),
    (LINE, "prompt: {sic}", "'{' makes a group of it"),
    (LINE, 'prompt: "At the" reception?', "goes on behind its closing quote"),
    (LINE, "prompt: 'it's'", "goes on behind its closing quote"),
    (LINE, 'prompt: "C:\\Users?"', "backslash"),
    (LINE, "prompt: *At* the desk", "starts with '*'"),
    (LINE, "prompt: > 5", "starts with '>'"),
    (LINE, "prompt: >5", "keeps '>5'"),
    (LINE, "prompt: >", "keeps '>'"),
    (LINE, "prompt: | x", "starts with '|'"),
    (LINE, "prompt: & more", "starts with '&'"),
    (LINE, "prompt: &more stuff", "keeps '&more'"),
    (LINE, "prompt: !Stop it", "keeps '!Stop'"),
    (LINE, "prompt: %5 off", "starts with '%'"),
    (LINE, "prompt: `code` first", "starts with '`'"),
    (LINE, "prompt: ] first", "starts with ']'"),
    (LINE, "prompt: , first", "starts with ','"),
    (LINE, ": first", "a name is missing"),
    (LINE, "prompt:: first", "second colon"),
    (LINE, "prompt: Which\u2028word?", "line separator (U+2028)"),
    (LINE, "prompt: Which\x0cword?", "form feed (U+000C)"),
    (LINE, "prompt: Which\ufeffword?", "byte order mark (U+FEFF)"),
    ("id: first-word", "id: first\u200b-word", "zero-width space (U+200B)"),
    (LINE, "prom\u200bpt: Which?", "zero-width space (U+200B)"),
    (ITEM, "-\tWave", "a tab"),
    (ITEM, "    - Wave", "became part of the text"),
    ("hint: Who wants what?", "hint: Who?\n      explanation:Jo", "became part of the text"),
    ("    options:", "      options:", "'options' is missing here"),
    (ITEM, "- {text:Wave, right: false}", "put a space behind 'text:'"),
    ("kind: text", "kind: number\n    answer: 1,500", "decimals with a point"),
    (LINE, 'prompt: "Which?",', "a comma stands behind the text"),
    (LINE, "prompt = Which?", "colon"),
    ("right: true", "right：true", "'：' stands where a colon belongs"),
    ("title: A quiz", "title=A quiz", "'=' stands where a colon belongs"),
    ("title: A quiz", "{title: A quiz", "never closed"),
    ("title: A quiz", "title: A quiz\n```", "belong to Markdown"),
    ("questions:", "questions: []", "something stands below"),
    ("- id: first-word", "id: first-word", "a hyphen is missing"),
    (ITEM, "- <<: 3", "cannot be taken over"),
    (ITEM, "- *other", "starts with '*'"),
    ('answers: [sorry, "I\'m sorry"]', "answers:\n      – sorry", "starts no entry"),
    ("kind: text", "kidn: text", "did you mean 'kind'?"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says"), TOLD, ids=[repr(t[1]) for t in TOLD])
def test_what_yaml_takes_for_its_own_is_told(old: str, new: str, says: str) -> None:
    _, problems = told(QUIZ.replace(old, new, 1))
    # The culprit is what stands last in the lines that were put in.
    line = QUIZ[: QUIZ.index(old)].count("\n") + 1 + new.count("\n")
    here = [p for p in problems if p.span.line == line]
    assert any(says in f"{p.message} {p.hint}" for p in here), [
        (p.span.line, p.message, p.hint) for p in problems
    ]
    assert not any(map(jargon, problems))


FINE = [
    ("pass_mark: 70", "pass_mark: 70 # more"),
    ("kind: text", "kind: text # note"),
    ("right: true", "right: true  # checked"),
    (LINE, "prompt: Which word comes first?  # ask Jo"),
    (LINE, 'prompt: "Which word?" # ask Jo'),
    (LINE, "prompt: Which word is C# or #1?".replace(" #", " no. ")),
    (LINE, "# a remark\n    prompt: Which word comes first?"),
    (LINE, "prompt: | # as it stands\n      Which #word?"),
    (LINE, "prompt: “I can’t,” he said. Which word?"),
    (LINE, "prompt: Which of ‘this’ and „das“?"),
    ("[but, because]", "[but,   # no\n          because]"),
    ("[but, because]", "[“but” then, ‘tis, „ja“ nein, 5\" nail]"),
    ("[but, because]", "[it’s “so”, 2, 12:30, .5, 1e3, 010]"),
    ("options:", "options: # four of them"),
    (ITEM, "- yes"),
    (ITEM, "- ~"),
    (ITEM, "- null"),
    (ITEM, "- Null"),
    (ITEM, "- 2026-11-21"),
    (ITEM, "- !!str 5"),
    (ITEM, "- https://example.org/"),
    (ITEM, "- &w Wave\n      - text: Wave twice\n        feedback: *w"),
    ("title: A quiz", "---\ntitle: A quiz"),
    ("items: [The weather, The train]\n", "items: [The weather, The train]\n---\n"),
    ("\n", "\r\n"),
    ("hint: Who wants what?", "hint:\tWho wants what?"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), FINE, ids=[repr(f[1])[:40] for f in FINE])
def test_what_is_right_is_not_reported(old: str, new: str) -> None:
    text = QUIZ.replace(old, new) if old == "\n" else QUIZ.replace(old, new, 1)
    assert text != QUIZ
    assert [(p.span.line, p.message) for p in told(text)[1]] == []


@pytest.mark.parametrize("word", ["null", "~", "Null", "yes", "off", "010", "12:30", ".5"])
def test_a_word_that_means_something_to_yaml_is_a_text_where_a_text_stands(word: str) -> None:
    tree, _ = told(QUIZ.replace(ITEM, f"- {word}", 1))
    assert tree is not None
    [first, *_] = read_quiz(tree, "quiz.yml").quiz.questions  # type: ignore[union-attr]
    assert first.options[2].text == word  # type: ignore[attr-defined]


def test_nothing_is_nothing_where_a_text_may_be_left_out() -> None:
    tree, problems = told(QUIZ.replace("explanation: It is short.", "explanation: null"))
    assert tree is not None and problems == []
    quiz = read_quiz(tree, "quiz.yml").quiz
    assert quiz is not None and quiz.questions[1].explanation is None


@pytest.mark.parametrize(
    "text",
    ["a: " + "[" * 300, "a: " + "[" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000]
    + ["a: " + "[" * 300 + "]" * 300, "\n".join(" " * n + "a:" for n in range(300))],
    ids=["300", "100000", "braces", "hyphens", "question marks", "closed", "indented"],
)  # fmt: skip
def test_what_stands_too_deep_is_a_sentence_and_no_crash(text: str) -> None:
    tree, problems = parse(text, "quiz.yml")
    assert tree is None
    assert ["inside each other" in problem.message for problem in problems] == [True]


def test_what_repeats_itself_without_end_is_refused() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    _, problems = parse(bomb, "quiz.yml")
    assert ["more than anybody can have written" in p.message for p in problems] == [True]


def test_a_file_that_is_too_large_is_refused() -> None:
    _, problems = parse('a: "' + "x " * 3_000_000 + '"', "quiz.yml")
    assert ["longer than 5,000,000 characters" in p.message for p in problems] == [True]


@pytest.mark.parametrize("line", ["---", "..."])
def test_what_stands_below_the_end_of_a_file_is_not_lost_in_silence(line: str) -> None:
    tree, problems = parse(f"title: A quiz\n{line}\nquestions: []\n", "quiz.yml")
    assert tree is None
    assert [(p.span.line, p.span.length) for p in problems] == [(2, 3)]


def test_line_numbers_count_as_editors_do_whatever_a_line_holds() -> None:
    _, problems = parse("a: x\u2028y\x85z\x0c\nb: c: d\n", "quiz.yml")
    assert [p.span.line for p in problems] == [1, 1, 1, 2]


def test_the_front_matter_of_a_lesson_is_held_to_the_same(make_course: MakeCourse) -> None:
    page = "---\ntitle: Tidying up #MarieKondo\ntags: [a #b\n  ]\nobjectives:\n"
    page += "  - id: first\n    text: Do it in room #5.\nquiz: first-quiz\n---\n\nText.\n"
    root = make_course({"content/first-module/first-lesson.md": page})
    found = [(p.span.line, p.rule.id) for p in problems_in(root)]
    assert found == [(2, "cut-short"), (7, "cut-short")]


def test_a_setting_may_have_a_remark_behind_it_in_any_style(make_course: MakeCourse) -> None:
    text = make_course().joinpath("mkdocs.yml").read_text("utf-8")
    text = re.sub(r"(?m)^(site_name: .*)$", r"\1 # our course", text)
    assert " # our course" in text
    assert problems_in(make_course({"mkdocs.yml": text}, name="again")) == []
