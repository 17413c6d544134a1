"""Questions that have no id yet, and what to write so that they have one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.lock import locked_words, same_words
from generator.text.edits import Insertion
from generator.text.located_yaml import MISSING_FIELD
from generator.text.names import as_id
from generator.text.problems import Problem
from generator.text.yaml_tree import Tree, parse

_MESSAGE = MISSING_FIELD.message.format(name="id")
_LONGEST = 40  # characters of an id, so that it stays a name


@dataclass(frozen=True)
class NewId:
    """An id for a question, made from what it asks. problem: what it mends."""

    id: str
    insertion: Insertion
    problem: Problem


def missing_ids(
    course: Course, problems: Iterable[Problem], texts: Mapping[str, str]
) -> Iterator[NewId]:
    """An id for each question that was reported to have none, wherever it stands."""
    taken = {*course.question, *course.scenario}
    taken |= {one for brief in course.briefs for one in brief.formerly}
    for problem in problems:
        if problem.rule is not MISSING_FIELD or problem.message != _MESSAGE:
            continue
        line, column = problem.span.line, problem.span.column
        lines = texts.get(problem.span.path, "").split("\n")
        question = _question(lines, problem)
        if question is None:
            continue
        prompt = str(question.data.get("prompt") or "")
        name = _lost(course, question, prompt, taken) or _name(prompt, taken, course)
        taken.add(name)
        before = lines[line - 1][: column - 1]
        flow = before.rstrip().endswith(("{", ","))
        # What stands before the first field is its indentation, with the hyphen of a list.
        rest = ", " if flow else "\n" + re.sub(r"[^\s>]", " ", before)
        yield NewId(name, Insertion(problem.span, f"id: {name}{rest}"), problem)


def _question(lines: list[str], problem: Problem) -> Tree | None:
    """The question whose first field stands at a place."""
    for tree in _trees(lines, problem):
        for one in _below(tree):
            is_kind = isinstance(one.data, dict) and one.data.get("kind") in KINDS
            if is_kind and one.head() == problem.span:
                return one
    return None


def _trees(lines: list[str], problem: Problem) -> Iterator[Tree]:
    """The YAML around a place: the whole file, or the fence of a page."""
    path, line = problem.span.path, problem.span.line
    if path.endswith((".yml", ".yaml")):
        tree, _ = parse("\n".join(lines), path)
    else:
        indent = problem.span.column - 1
        body = []
        for row in lines[line - 1 :]:
            if re.match(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*$", row):
                break
            body.append(row[indent:])
        tree, _ = parse("\n".join(body), path, line, indent)
    if tree:
        yield tree


def _below(tree: Tree) -> Iterator[Tree]:
    yield tree
    for child in tree.children.values():
        if child.children:
            yield from _below(child)


def _lost(course: Course, question: Tree, prompt: str, taken: set[str]) -> str:
    """The id that the same question had when the lock was written; '' where it had none."""
    for name, one in (course.lock.questions if course.lock else {}).items():
        same = one.kind == question.data["kind"] and same_words(one.asks, locked_words(prompt))
        if same and name not in taken:
            return name
    return ""


def _name(prompt: str, taken: set[str], course: Course) -> str:
    """A new id from what a question asks."""
    taken = taken | (course.lock.ids()["questions"].keys() if course.lock else set())
    words = as_id(re.sub("[*_`\u2019']", "", prompt)).split("-")
    name = words[0][:_LONGEST]
    for word in words[1:]:
        if len(name) + len(word) >= _LONGEST:
            break
        name = f"{name}-{word}"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
