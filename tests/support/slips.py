"""Slips of the finger, each made in every line of a good quiz."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

QUIZ = """\
title: A quiz
intro: Take your time.
pass_mark: 70
questions:
  - id: at-the-door
    kind: choice
    objective: first
    prompt: >-
      Somebody stands at the door,
      and it is two minutes to nine.
    options:
      - text: Open the door
        right: true
        feedback: Two minutes are a present.
      - text: Look at the clock until it is nine
        feedback: They can see you looking.
      - Wave
    hint: Who wants what?

  - id: first-word
    kind: text
    objective: first
    prompt: Which word comes first?
    answers: [sorry, "I'm sorry"]
    mistakes:
      - answers: [but, because]
        feedback: That starts a reason.
    explanation: It is short.

  - id: two-kinds
    kind: sort
    objective: first
    prompt: Whose is it?
    groups:
      - name: Mine
        items:
          - text: The order
            feedback: You took it down.
          - The bill
      - name: Theirs
        items: [The weather, The train]
"""

Edit = Callable[[str], str]

# What an edit does to a line; a line that it leaves as it is has no such slip in it.
EDITS: dict[str, Edit] = {
    "a space more in front": lambda line: f" {line}",
    "two spaces more in front": lambda line: f"  {line}",
    "a space less in front": lambda line: line.removeprefix(" "),
    "two spaces less in front": lambda line: line.removeprefix("  "),
    "a tab in front": lambda line: re.sub("^ +", "\t", line),
    "a no-break space in front": lambda line: re.sub("^ ", "\u00a0", line),
    "a zero-width space in front": lambda line: f"\u200b{line}",
    "no space behind the colon": lambda line: line.replace(": ", ":", 1),
    "a no-break space behind the colon": lambda line: line.replace(": ", ":\u00a0", 1),
    "no space behind the hyphen": lambda line: re.sub(r"^( *)- ", r"\1-", line),
    "a dash for the hyphen": lambda line: re.sub(r"^( *)- ", r"\1– ", line),  # noqa: RUF001
    "a bullet for the hyphen": lambda line: re.sub(r"^( *)- ", r"\1• ", line),
    "no colon": lambda line: line.replace(":", "", 1),
    "a quote that stays open": lambda line: re.sub(r"(: |- )(?=\w)(?!.*: )", r'\1"', line),
    "a single quote that stays open": lambda line: re.sub(r"(: |- )(?=\w)(?!.*: )", r"\1'", line),
    "a bracket that stays open": lambda line: re.sub(r": (?=\w)", ": [", line),
    "a brace that stays open": lambda line: re.sub(r": (?=\w)", ": {", line),
    "no closing bracket": lambda line: line.removesuffix("]"),
    "a star in front of the text": lambda line: re.sub(r": (?=\w)", ": *", line),
    "bold at the start of the text": lambda line: re.sub(r": (\w+)", r": **\1**", line),
    "an at sign in front of the text": lambda line: re.sub(r": (?=\w)", ": @", line),
    "a second colon": lambda line: re.sub(r": (\w+) ", r": \1: ", line),
    "a hash in the text": lambda line: re.sub(r": (\w+) ", r": \1 #", line),
    "three hyphens above": lambda line: f"---\n{line}",
    "the line twice": lambda line: f"{line}\n{line}",
    "a stray quote in front": lambda line: f'"{line}',
}


def slips() -> Iterator[tuple[str, int, str]]:
    """Each slip in each line where it is one: its name, the number of the line, the whole text."""
    lines = QUIZ.split("\n")
    for number, line in enumerate(lines, 1):
        for name, edit in EDITS.items():
            edited = edit(line)
            if line and edited != line:
                yield name, number, "\n".join([*lines[: number - 1], edited, *lines[number:]])
