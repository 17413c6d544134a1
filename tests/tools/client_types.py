"""The types of what the page carries for grading, for the client, from the dataclasses themselves.

`python -m tests.tools.client_types` writes them; tests/test_items.py finds out when they are stale.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from generator.model.graded import graded
from generator.model.interaction import Interaction
from tests.support.machine import PROJECT

FILE = PROJECT / "generator/runtime/interaction_types.js"
REFRESH = "python -m tests.tools.client_types"
HEAD = """\
/**
 * What a page carries of each question for grading. Types only: nothing here runs.
 * Written by a program from generator/model/interaction.py: do not edit.
"""


def types() -> str:
    """The file, as JSDoc."""
    shapes = get_args(Interaction)
    parts = [*typedefs(shapes, {}), f" * @typedef {{{' | '.join(map(name, shapes))}}} Interaction"]
    return "\n *\n".join([HEAD.rstrip(), *parts]) + "\n */\n\nexport {};\n"


def typedefs(models: tuple[Any, ...], done: dict[Any, None]) -> Iterator[str]:
    """A typedef for each model, after those of the models that it consists of."""
    for model in models:
        if model in done:
            continue
        done[model] = None
        hints = graded(model)
        yield from typedefs(tuple(inner for hint in hints.values() for inner in within(hint)), done)
        yield "\n".join(typedef(model, hints))


def typedef(model: Any, hints: Mapping[str, Any]) -> Iterator[str]:
    """The lines of one typedef."""
    says = (inspect.getdoc(model) or "").partition("\n")[0]
    yield f" * @typedef {{object}} {name(model)}  {says}"
    if hasattr(model, "shape"):
        yield f' * @property {{"{model.shape}"}} shape'
    for field, hint in hints.items():
        yield f" * @property {{{javascript(hint)}}} {field}"


def name(model: Any) -> str:
    """What the client calls it: a shape by its own name, `FillIn` for 'fill-in'."""
    shape = getattr(model, "shape", None)
    return shape.title().replace("-", "") if shape else str(model.__name__)


def within(hint: Any) -> list[Any]:
    """The models that a type consists of and that the page carries as objects."""
    if is_dataclass(hint):
        return [] if hasattr(hint, "graded_as") else [hint]
    return [model for inner in get_args(hint) for model in within(inner)]


def javascript(hint: Any) -> str:
    """A type as JSDoc says it."""
    if hint is NoneType:
        return "null"
    if get_origin(hint) is UnionType:
        return " | ".join(map(javascript, get_args(hint)))
    if get_origin(hint) is tuple:
        return f"{javascript(get_args(hint)[0])}[]"
    if get_origin(hint) is not None and issubclass(get_origin(hint), Mapping):
        return f"Record<string, {javascript(get_args(hint)[1])}>"
    if hasattr(hint, "graded_as"):
        return javascript(get_type_hints(hint.graded_as.fget)["return"])
    if is_dataclass(hint):
        return name(hint)
    for kind, called in ((bool, "boolean"), (int, "number"), (float, "number"), (str, "string")):
        if issubclass(hint, kind):
            return called
    raise TypeError(f"nobody said what {hint} is in JavaScript")


if __name__ == "__main__":
    FILE.write_text(types(), encoding="utf-8")
