"""Answers to every kind of question, and lessons to give them in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from generator.kinds import KINDS
from generator.model.graded import as_data
from generator.model.question import Unscored
from tests.support.browser import PATIENCE, Witness
from tests.support.specification import Answered, Example, specification

UNSCORED = [name for name, kind in KINDS.items() if issubclass(kind.model, Unscored)]
SCORED = [name for name in KINDS if name not in UNSCORED]
KEY = "course:the-starter"


# Whether a page can send a response; a damaged store can send anything.
CAN_BE_SENT: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "choice": lambda data, given: len(given) == 1 or (len(given) > 1 and data["multiple"]),
    "sequencing": lambda data, given: len(given) == len(data["parts"]),
    "fill-in": lambda _, given: bool(given.strip()),
    "numeric": lambda _, given: bool(given.strip()),
    "matching": lambda data, given: (
        len(given) > 0 and all(len(ids) == 1 or data["several"] for ids in given.values())
    ),
    "cloze": lambda _, given: len(given) > 0 and all(isinstance(v, str) for v in given.values()),
    "likert": lambda data, given: (
        isinstance(given, dict) and set(given.values()) <= set("123456789"[: data["scale"]])
    ),
    "long-fill-in": lambda _, given: (
        isinstance(given, dict) and bool(given.get("answer", "").strip())
    ),
}


def responses(example: Example) -> Iterator[tuple[Any, Answered, bool]]:
    """What is answered to an example, what that promises, and whether a page can send it."""
    data = as_data(example.item.interaction)
    for case, promised in zip(example.cases(), example.responses, strict=True):
        given = case["response"]
        yield given, promised, CAN_BE_SENT[data["shape"]](data, given)


def shown(kind: str) -> list[Example]:
    """The first example of a kind; of those that have boxes for several answers, one as well."""
    found: dict[bool, Example] = {}
    for example in specification(kind).examples:
        data = as_data(example.item.interaction)
        found.setdefault(data.get("multiple", False) or data.get("several", False), example)
    return list(found.values())


def ending_in(kind: str, state: str) -> Iterator[tuple[Example, Any, Answered]]:
    """The examples of a kind that can end in a state, and what has to be answered for that."""
    for example in shown(kind):
        for given, promised, can in responses(example):
            if can and promised.state == state and not promised.unreadable:
                yield example, given, promised
                break


def lesson(examples: Iterable[tuple[Example, str]], **more: Any) -> str:
    """A lesson of nothing but questions; each example with what its id ends in."""
    text = "---\ntitle: A lesson\nobjectives: [first]\n---\n"
    for example, end in examples:
        data = {**example.tree.data, "id": f"{example.tree.data['id']}{end}", **more}
        data.pop("recall", None)  # the question that it names has another id here, or is not there
        text += f"\n```question\n{json.dumps(data)}\n```\n"
    return text


PHONE: Any = {"viewport": {"width": 390, "height": 800}, "reduced_motion": "reduce"}


@contextmanager
def lasting(browser: Browser, address: str) -> Iterator[Page]:
    """A telephone at a lesson, for several tests that do not get into each other's way."""
    witness = Witness()
    context = browser.new_context(**PHONE)
    context.set_default_timeout(PATIENCE)
    witness.watch(context)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()
    assert witness.complaints() == []
