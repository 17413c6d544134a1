"""From a YAML tree to a frozen value: pydantic judges, its errors get a place and plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any, ClassVar, Self, get_args, get_origin

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError
from pydantic_core import ErrorDetails

from generator.text.apart import Apart
from generator.text.beside import Beside
from generator.text.lost_words import CUT_SHORT, LOST_SIGN, SPLIT_TEXT
from generator.text.meant_as import meant
from generator.text.odd_characters import DASHES, first_blank, name_of
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.span import Span
from generator.text.yaml_tree import Path, Tree

_QUIZ = "title: A quiz\nquestions:\n  - id: one\n    kind: true-false\n    "

UNKNOWN_FIELD = Rule(
    id="unknown-field",
    message="'{name}' means nothing here",
    why="A misspelt field would be ignored in silence, and a right option would count as wrong.",
    example={
        "quizzes/first-quiz.yml": _QUIZ + "prompt: Is it?\n    answer: true\n    hnit: Look.\n"
    },
)
MISSING_FIELD = Rule(
    id="missing-field",
    message="'{name}' is missing here",
    hint="add a line '{name}: …'",
    why="Without it the learner would meet an empty place.",
    example={"quizzes/first-quiz.yml": _QUIZ + "prompt: Is it?\n"},
)
WRONG_VALUE = Rule(
    id="wrong-value",
    message="{name} {reason}",
    why="The value cannot be what the author means, so nothing sensible can be shown.",
    example={"quizzes/first-quiz.yml": _QUIZ + "prompt: Is it?\n    answer: perhaps\n"},
)


class Authored(BaseModel):
    """A value that an author wrote: frozen, strict about names, and it knows its place."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    # What it was read from; apart, where it comes out of what is kept from build to build.
    _tree: Tree | Apart[Tree] | None = PrivateAttr(None)
    _path: str = PrivateAttr("")
    # What an author calls this thing, for messages.
    noun: ClassVar[str] = "this"
    # Whether its text may stand alone for it.
    text_alone: ClassVar[bool] = False

    def span(self, *path: str | int) -> Span:
        """Where the part at the path was written, or the nearest thing above it."""
        tree = self._read_from
        if tree is None:
            raise LookupError("only what was read from a file has a place")
        return tree.span_of(path)

    @property
    def _read_from(self) -> Tree | None:
        """What it was read from. It is asked for more often than anything else, so without help."""
        private = self.__pydantic_private__
        tree = private["_tree"] if private else None
        if private and isinstance(tree, Apart):
            tree = private["_tree"] = tree()
        return tree

    def __getstate__(self) -> dict[Any, Any]:
        """As it is kept."""
        state = super().__getstate__()
        private = state["__pydantic_private__"]
        if private and isinstance(tree := private["_tree"], Tree):
            state["__pydantic_private__"] = {**private, "_tree": Apart(lambda: tree, "places")}
        return state

    @property
    def path(self) -> str:
        """The file that it was written in; '' where it was written in none."""
        return self._path

    def was_read_from(self, tree: Tree | None) -> None:
        """Say where it was written, once, as soon as it is read."""
        self._tree, self._path = tree, tree.span.path if tree else ""

    def name_span(self, *path: str | int) -> Span:
        """Where the name at the end of the path was written, or the value where it has none."""
        tree = self._read_from
        if tree is None:
            raise LookupError("only what was read from a file has a place")
        above = tree.find(path[:-1])
        return above.keys.get(str(path[-1])) or tree.span_of(path)

    def fields(self) -> Iterator[tuple[Path, object]]:
        """Every value that the author wrote, with the way to it."""
        return iter(_fields(self, _written))

    @classmethod
    def from_tree(cls, tree: Tree) -> tuple[Self | None, list[Problem]]:
        """The value that the tree states, or None, and everything that is wrong with it."""
        if not isinstance(tree.data, dict):
            what = "a list" if isinstance(tree.data, list) else "a text"
            reason = f"should be a list of 'field: value' lines, and is {what}"
            hint = "write it like 'title: …', one field a line"
            return None, [WRONG_VALUE.at(tree.span, hint=hint, name=cls.noun, reason=reason)]
        data, doubts = meant(cls, tree)
        try:
            value = cls.model_validate(data)
        except ValidationError as error:
            details = error.errors()
            odd = {detail["loc"][:-1] for detail in details if detail["type"] == "extra_forbidden"}
            details = [d for d in details if not _follows_from_another(d, tree, odd)]
            told = [_problem(cls, tree, detail) for detail in details]
            return None, _once(doubts, told)
        value.was_read_from(tree)
        return value, doubts


def _once(doubts: list[Problem], told: list[Problem]) -> list[Problem]:
    """Both, but of a text that is lost whole only what says why, and that as an error."""
    empty = {p.span.line for p in told if p.message.endswith("has no value")}
    signs = {doubt.span for doubt in doubts if doubt.rule is LOST_SIGN}
    doubts = [d for d in doubts if d.rule is not CUT_SHORT or d.span.line not in empty]
    return [*doubts, *(problem for problem in told if problem.span not in signs)]


# A dozen checks ask each question for them.
_fields = Beside[Authored, list[tuple[Path, object]]]()
_ways: dict[Path, Path] = {}  # each once: questions of a kind have the same


def _written(authored: Authored) -> list[tuple[Path, object]]:
    found: list[tuple[Path, object]] = []
    _leaves(authored.model_dump(exclude_defaults=True, by_alias=True), (), found)
    return found


def _leaves(data: Any, path: Path, found: list[tuple[Path, object]]) -> None:
    for step, value in data.items() if isinstance(data, dict) else enumerate(data):
        way = (*path, step)
        if isinstance(value, dict | list | tuple):
            _leaves(value, way, found)
        else:
            found.append((_ways.setdefault(way, way), value))


def _follows_from_another(detail: ErrorDetails, tree: Tree, odd: Set[Any]) -> bool:
    """Whether a mistake is there only because of another one, which is told.

    A list counts as too short because some of its items are faulty; a text that a colon made a
    group of lacks what that group would need. odd: what holds a name that means nothing.
    """
    if detail["type"] == "missing":
        above, name = detail["loc"][:-1], detail["loc"][-1]
        keys = tree.find(tuple(above)).keys
        tight = any(key.startswith(f"{name}:") for key in keys)
        return above in odd and (tight or (name == "text" and len(keys) == 1))
    if detail["type"] != "too_short":
        return False
    written = len(tree.find(tuple(detail["loc"])).children)
    return bool(written >= detail.get("ctx", {}).get("min_length", 0))


def _problem(model: type[Authored], tree: Tree, detail: ErrorDetails) -> Problem:
    # pydantic says '[key]' where it is the name of an entry, not the entry, that does not fit.
    path: Path = tuple(step for step in detail["loc"] if step != "[key]")
    name = str(path[-1]) if path else ""
    above = tree.find(path[:-1])
    if detail["type"] == "extra_forbidden":
        known = _fields_at(model, path[:-1])
        near = did_you_mean(name, [k for k in known if k not in above.keys]) or did_you_mean(
            name, known
        )
        place = above.keys.get(name, above.head())
        if bare := re.match(r"([a-z_]+):\S", name):
            return UNKNOWN_FIELD.at(place, hint=f"put a space behind '{bare[1]}:'", name=name)
        if name in above.loose and not near:
            return SPLIT_TEXT.at(place, text=name)
        hint = near or _other_than_a_field(name, known, above)
        hint = hint or f"what can stand here: {', '.join(known)}"
        return UNKNOWN_FIELD.at(place, hint=hint, name=name)
    if detail["type"] == "missing":
        return _missing(name, above)
    if path and isinstance(path[-1], int) and path[-1] not in above.children:
        path = path[:-1]  # a text alone, where a list may stand
    value = tree.find(path)
    called = _called(path) if path else model.noun
    if value.data is None:
        place = above.keys.get(name, tree.span_of(path))
        lost = "what stands behind a '#' is not read: put the text in quotes"
        hint = lost if value.written == "#" else "write one, or take it out"
        return WRONG_VALUE.at(place, hint=hint, name=called, reason="has no value")
    reason, hint = _misread(detail, value) or _reason(detail)
    if isinstance(value.data, str) and (odd := first_blank(value.data)) >= 0:
        hint = f"type it anew: there is {name_of(value.data[odd])} in it"
    if "[key]" in detail["loc"]:
        return WRONG_VALUE.at(above.keys[name], hint=hint, name="this name", reason=reason)
    return WRONG_VALUE.at(tree.span_of(path), hint=hint, name=called, reason=reason)


def _missing(name: str, above: Tree) -> Problem:
    """A field that is not there; or that stands inside the text of another field."""
    for other, child in above.children.items():
        if name in child.inside:
            hint = f"it became part of the text of '{other}': start it in the same column as that"
            return MISSING_FIELD.at(child.inside[name], hint=hint, name=name)
    return MISSING_FIELD.at(above.head(), name=name)


def _other_than_a_field(name: str, known: list[str], above: Tree) -> str:
    """What to do about a name that was hardly meant as one, or ''."""
    if name == "<<":
        return "write the fields out: they cannot be taken over from another place"
    if name.startswith("-"):
        return "put a space behind the hyphen: '- '"
    if name and name[0] in DASHES:
        return f"type a hyphen and a space, '- ', where the '{name[0]}' stands"
    if "text" in known and "text" not in above.keys:
        return f"if '{name}: …' is a text, put the whole text in quotes"
    return ""


def _misread(detail: ErrorDetails, value: Tree) -> tuple[str, str] | None:
    """What YAML made of a text or a list that was meant, and what to do; or None."""
    quote = "put the whole text in quotes"
    first = next(iter(value.keys), "")
    match detail["type"]:
        case "string_type" if value.written:
            what = "list" if value.written == "[" else "group"
            return f"should be a text, and '{value.written}' makes a {what} of it", quote
        case "string_type" if value.keys:
            return f"should be a text, and the colon behind '{first}' makes a field of it", quote
        case "string_type" if value.children:
            return "should be a text, and '- ' makes a list of it", quote
        case "list_type" | "tuple_type" if _dash(first or value.data):
            sign = (first or value.data)[0]
            return f"should be a list, and '{sign}' starts no entry", "write '- ' instead of it"
        case "model_type" | "dict_type" | "model_attributes_type" if isinstance(value.data, list):
            sign = value.written or "- "
            return f"should be no list, and '{sign}' makes one of it", f"if it is a text, {quote}"
        case "model_type" | "dict_type" | "model_attributes_type" if isinstance(value.data, str):
            if bare := re.match(r"([a-z_]+):\S", value.data):
                reason = f"should be a group of 'field: value' lines, and is '{value.data}'"
                return reason, f"put a space behind '{bare[1]}:'"
    return None


def _dash(text: Any) -> bool:
    """Whether a text starts with what looks like the hyphen of a list."""
    return isinstance(text, str) and bool(re.match(rf"[{DASHES}]|-\w", text))


def _called(path: Path) -> str:
    """What to call the value at a path: 'text', or "'options', entry 2,"."""
    field = next((str(step) for step in reversed(path) if isinstance(step, str)), "item")
    return f"'{field}', entry {int(path[-1]) + 1}," if isinstance(path[-1], int) else f"'{field}'"


def _reason(detail: ErrorDetails) -> tuple[str, str]:  # noqa: C901  # a table of what can be wrong
    """What is wrong with a value, and what to do, in an author's words."""
    given, context = detail.get("input"), detail.get("ctx", {})
    shown = f"'{given}'" if isinstance(given, str | int | float) else "what stands here"
    match detail["type"]:
        case "bool_parsing" | "bool_type":
            return f"should be true or false, and is {shown}", "write true or false"
        case "int_parsing" | "int_type" | "int_from_float":
            return f"should be a whole number, and is {shown}", "write digits only, for example 2"
        case "float_parsing" if re.fullmatch(r"[\d.,' ]*\d", shown.strip("'")):
            return (
                f"should be a number, and is {shown}",
                "write it without signs between thousands, and decimals with a point: 1500.5",
            )
        case "float_parsing" | "float_type":
            return f"should be a number, and is {shown}", "write it like 40 or 2.5, without a unit"
        case "string_type":
            return "should be a text", "write it in one line, or in quotes"
        case "list_type" | "tuple_type":
            return "should be a list", "start each item on a new line with '- '"
        case "model_type" | "dict_type" | "model_attributes_type":
            return f"should be a group of 'field: value' lines, and is {shown}", "indent them below"
        case "too_short":
            least = context.get("min_length", 1)
            more = "one entry" if least == 1 else f"{least} entries"
            return f"needs at least {more}", "add what is missing"
        case "string_too_short":
            return "is empty", "write something, or take the line out"
        case "greater_than" | "greater_than_equal":
            bound = context.get("gt", context.get("ge"))
            than = "more than" if "gt" in context else "at least"
            return f"should be {than} {bound:,.15g}, and is {shown}", "change the number"
        case "less_than" | "less_than_equal":
            bound = context.get("lt", context.get("le"))
            return f"should be at most {bound:,.15g}, and is {shown}", "change the number"
        case "literal_error":
            return f"should be {context.get('expected')}, and is {shown}", "choose one of these"
        case "string_pattern_mismatch":
            return (
                f"is {shown}, which cannot be an id",
                "use small letters of any script, digits and hyphens, for example 'let-it-run'",
            )
        case "value_error":
            return str(context.get("error", detail["msg"])), ""
    return f"does not fit: {detail['msg']}", ""


def _fields_at(model: type[BaseModel], path: Path) -> list[str]:
    """The names that may stand at the path, found by walking the model's annotations."""
    here: Any = model
    for step in path:
        if get_origin(here) is dict:  # the step is the name of an entry
            here = get_args(here)[1]
        elif isinstance(step, str):
            fields = getattr(_inner_model(here), "model_fields", {})
            here = fields[step].annotation if step in fields else None
    fields = getattr(_inner_model(here), "model_fields", {})
    return [info.alias or name for name, info in fields.items()]


def _inner_model(annotation: Any) -> Any:
    """The model inside `tuple[Option, ...]`, `Option | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_inner_model(argument) for argument in get_args(annotation))
    return next((model for model in inner if model is not None), None)
