"""What a fence in a page holds: a question, a quiz, a conversation, a dialogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator.model.embed import Embed
from generator.model.lesson_example import FRONT, LESSON
from generator.model.question import Question
from generator.reader.question_reader import read_question
from generator.reader.translated import OUT_OF_STEP, question_over, tied
from generator.text.dialogue import check_dialogue
from generator.text.located_yaml import WRONG_VALUE
from generator.text.places import Places
from generator.text.problems import Problem, Rule, listed
from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse

_ONE = "id: one\nkind: true-false\nobjective: first\nprompt: Is it?\nanswer: true\n"

NEAR_FENCE = Rule(
    id="nearly-a-fence",
    message="this was meant as a {what}, and it is shown as a block of text",
    hint="write ```{what} in small letters on a line of its own, and nothing behind it",
    why="Learners see the question as its author wrote it, with the answer in it.",
    severity="warning",
    example={LESSON: f"{FRONT}Text.\n\n```Question\n{_ONE}```\n"},
)
# Where such a block is code because of its indentation.
INDENTED = (
    "four spaces make a block of code: start it further left, or switch on the extension that the "
    "box or tab above it needs"
)
NEVER_CLOSED = Rule(
    id="fence-never-closed",
    message="this {what} is opened here and never closed",
    hint="put a line with the same marks, and nothing else, behind its last line",
    why="Learners see the question as its author wrote it, and whatever follows it.",
    example={LESSON: f"{FRONT}Text.\n\n```question\n{_ONE}"},
)
IN_QUOTATION = Rule(
    id="fence-in-quotation",
    message="this {what} stands in a quotation",
    hint="take the '>' away before its lines, or use a box ('!!! note') to set it apart",
    why="Screen readers announce what follows as somebody's words, and not as a task.",
    severity="warning",
    example={
        LESSON: f"{FRONT}Text.\n\n> ```question\n"
        + "".join(f"> {line}\n" for line in _ONE.splitlines())
        + "> ```\n"
    },
)


@dataclass(frozen=True)
class Found:
    """What a fence holds.

    key: what its mark is known by; '' for a dialogue, which is part of the text.
    embed: None where it cannot be read, and then there are problems.
    half_read: the objectives of a question that cannot be read, None among them if unknown.
    """

    key: str
    embed: Embed | None = None
    problems: tuple[Problem, ...] = ()
    half_read: frozenset[str | None] = frozenset()


@dataclass(frozen=True)
class Original:
    """The page that a page is a translation of. questions: what stands in its fences, by the ids.

    whole: whether that is all of them; words of other files are not looked into.
    """

    path: str
    questions: Mapping[str, Tree]
    whole: bool

    def missing(self, ids: Iterable[str], places: Places) -> Iterator[Problem]:
        """What is said of the questions that a translation lacks."""
        left = self.questions.keys() - set(ids)
        if left:
            names = listed(f"'{one}'" for one in sorted(left))
            what = f"of the original's questions there is no {names} here"
            yield OUT_OF_STEP.at(places.first(), what=what, place=self.path)


def read_original(path: str, text: str, fences: Iterable[tuple[str, Sequence[str]]]) -> Original:
    """A page as translations need it. fences: those of its questions: first line and body."""
    places, found = Places(path, text), dict[str, Tree]()
    for written, body in fences:
        line, _ = places.block([written, *body], 0)
        tree, _ = parse("\n".join(body), path, line + 1 if line else 1)
        name = tree.data.get("id") if tree and isinstance(tree.data, dict) else None
        if tree and isinstance(name, str):
            found[name] = tree
    return Original(path, found, "8<" not in text)


def read_fence(
    info: str,
    written: str,
    body: Sequence[str],
    places: Places,
    nth: int = 0,
    quoted: bool = False,
    original: Original | None = None,
) -> Found:
    """What a fence holds, with places in the file that it was written in.

    written: its opening line. nth: how many fences with this body the page has had before.
    original: the page that this one is a translation of.
    """
    line, _ = places.block([written, *body], nth)
    text = "\n".join(body)
    place = places.line(line, written) if line else places.first()
    told = (IN_QUOTATION.at(place, what=info),) if quoted and info != "dialogue" else ()
    if info == "dialogue":
        return Found("", None, tuple(check_dialogue(text, partial(_turn, places, line))))
    if info == "question":
        return _question(text, places, line, place, told, original)
    name = text.strip()
    embed = Embed(place, quiz=name) if info == "quiz" else Embed(place, scenario=name)
    if not name:
        hint = f"write the id of a {info} in it: the name of its file, without '.yml'"
        empty = WRONG_VALUE.at(place, hint=hint, name="this fence", reason="is empty")
        return Found(f"problem:{place.line}", None, (empty,))
    return Found(embed.key, embed, told)


def _turn(places: Places, fence: int, number: int, words: str) -> Span:
    return places.line(fence + 1 + number, words) if fence else places.first()


def _question(
    text: str,
    places: Places,
    line: int,
    place: Span,
    told: tuple[Problem, ...],
    original: Original | None,
) -> Found:
    here = places.path
    if line:
        first = next((row for row in text.split("\n") if row.strip()), "")
        number = text.split("\n").index(first) + 1 if first else 1
        indent = places.column(line + number, first) - (len(first) - len(first.lstrip()))
        tree, problems = parse(text, here, line + 1, max(0, indent))
    else:
        tree, problems = parse(text, here)
        tree = tree and tree.moved(lambda span: places.first())
        problems = [replace(problem, span=places.first()) for problem in problems]
    key = f"problem:{place.line}"
    if tree is None:
        hint = "write a question in it, starting with 'id: …'"
        empty = WRONG_VALUE.at(place, hint=hint, name="this fence", reason="is empty")
        return Found(key, None, tuple(problems or [empty]), frozenset({None}))
    before, wrong = None, list[Problem]()
    if original:
        tree, before, wrong = _over(original, tree)
    # Of what is no question of the original the half would be missing.
    question, more = (None, []) if wrong and not before else read_question(tree)
    if question and before:
        more += tied(before, question)
    told = (*problems, *wrong, *more, *told)
    if original:  # what it took from there is wrong there
        told = tuple(problem for problem in told if problem.span.path != original.path)
    if question is None:
        objective = tree.data.get("objective") if isinstance(tree.data, dict) else None
        half = objective if isinstance(objective, str) else None
        return Found(key, None, told, frozenset({half}))
    embed = Embed(tree.head(), question=question)
    return Found(embed.key, embed, told)


def _over(original: Original, tree: Tree) -> tuple[Tree, Question | None, list[Problem]]:
    """A question of a translation over that of the original, which comes with it."""
    name = tree.data.get("id") if isinstance(tree.data, dict) else None
    there = original.questions.get(name) if isinstance(name, str) else None
    if there is None:
        if not (original.whole and isinstance(name, str)):
            return tree, None, []
        what = f"the original has no question '{name}'"
        if original.questions:
            what += ", but " + listed(f"'{one}'" for one in original.questions)
        place = original.path
        return tree, None, [OUT_OF_STEP.at(tree.span_of(("id",)), what=what, place=place)]
    tree, problems = question_over(there, tree)
    return tree, read_question(there)[0], problems


def near_fence(what: str, written: str, places: Places, closed: bool) -> Problem:
    """A fence that nearly is one of ours, or one of ours that never ends."""
    place = places.find([written]) or places.first()
    return (NEAR_FENCE if closed else NEVER_CLOSED).at(place, what=what)
