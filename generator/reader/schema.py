"""JSON Schemas of what authors write in YAML: editors complete, explain and underline by them.

They are made from the models that read the files. Each field carries an example in its hover: the
first one in the examples of its kind, or in `schema_examples.yml`. `editor_files` writes them where
editors look for them, with snippets for what stands in Markdown, where no editor looks for YAML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from generator.kinds import KINDS
from generator.model.front_matter import ENGINE_FIELDS, FrontMatter
from generator.model.question import Question
from generator.model.scenario import Scenario
from generator.model.scenario_example import SOUND
from generator.model.settings import Settings
from generator.model.sources import Sources
from generator.reader.quiz_reader import PoolFile, QuizFile
from generator.text.yaml_tree import parse
from generator.text.yaml_writer import Value, yaml_lines

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_KINDS = Path(__file__).parents[1] / "kinds"
_EXAMPLES = Path(__file__).with_name("schema_examples.yml")
# What a text may look like to a program that gives scalars a type: the text `2026`, the text `yes`.
_TEXT = ["string", "number", "boolean"]

# What an editor calls the whole thing when it offers to write its fields.
_TITLES = {
    QuizFile.__name__: "a quiz",
    Scenario.__name__: "a conversation",
    **{kind.model.__name__: f"a question of the kind {kind.name}" for kind in KINDS.values()},
}


def quiz_schema() -> Schema:
    """Quiz files and conversations, which stand in one folder and are told apart by their fields.

    A schema of draft 2020-12, as all of them here.
    """
    return {
        "$schema": _DRAFT,
        "title": "A quiz or a conversation",
        "type": "object",
        "if": {"required": ["scenes"]},
        "then": _ref(Scenario),
        "else": {
            "if": {"anyOf": [{"required": ["questions"]}, {"required": ["pools"]}]},
            "then": _ref(QuizFile),
            "else": {"anyOf": [_ref(QuizFile), _ref(Scenario)]},
        },
        "$defs": _definitions(),
    }


def question_schema() -> Schema:
    """What stands in the fence `question` of a lesson."""
    return {"$schema": _DRAFT, **_ref("Question"), "$defs": _definitions()}


def front_matter_schema() -> Schema:
    """What stands above a lesson, between two lines of three hyphens.

    The fields of MkDocs and Material may stand there too, and those of other programs.
    """
    lesson = _whole(FrontMatter, "A page", "front_matter")
    for name in sorted(ENGINE_FIELDS):
        note = "For MkDocs or Material; the course hands it on."
        lesson["properties"].setdefault(name, {"description": note})
    lesson["additionalProperties"] = True
    return lesson


def sources_schema() -> Schema:
    """`sources.yml`: the works a course is built on, and their claims."""
    return _whole(Sources, "The sources of a course", "sources")


def settings_schema() -> Schema:
    """The settings of the course in `mkdocs.yml`; of all others it says nothing."""
    settings = _whole(Settings, "The settings of a course", "settings")
    definitions = settings.pop("$defs", {})
    definitions["Settings"] = {k: v for k, v in settings.items() if k != "$schema"}
    course = {"type": "object", "properties": {"course": {"$ref": "#/$defs/Settings"}}}
    return {
        "$schema": _DRAFT,
        "title": "The configuration of a course",
        "type": "object",
        "properties": {
            "plugins": {"type": "array", "items": {"anyOf": [{"type": "string"}, course]}}
        },
        "$defs": definitions,
    }


# What `course schema` prints, by the name that one gives it.
SCHEMAS = {
    "quizzes": quiz_schema,
    "questions": question_schema,
    "lessons": front_matter_schema,
    "sources": sources_schema,
    "settings": settings_schema,
}


def editor_files() -> Mapping[str, str]:
    """What stands in the folder of an editor's settings: file → text.

    The schemas of files that are YAML, and snippets of Visual Studio Code for lessons and the
    questions in them.
    """
    names = ("quizzes", "sources", "settings")
    files = {f"{name}.schema.json": f"{json.dumps(SCHEMAS[name]())}\n" for name in names}
    snippets = json.dumps(_snippets(), indent=1, ensure_ascii=False)
    return {**files, "course.code-snippets": f"{snippets}\n"}


def _snippets() -> Mapping[str, Any]:
    """For Markdown: the top of a lesson, and the fences of a course."""
    objective = {"id": "cash-up", "text": "Cash up at closing time."}
    lesson: Mapping[str, Value] = {"title": "Closing time", "minutes": 8, "objectives": [objective]}
    found = {
        "lesson": ("The top of a lesson", ["---", *_with_stops(lesson), "---", "", "$0"]),
        "quiz": ("A quiz from its file", ["```quiz", "${1:id-of-the-quiz}", "```"]),
        "scenario": ("A conversation from its file", ["```scenario", "${1:id-of-it}", "```"]),
        "dialogue": ("A dialogue to read", ["```dialogue", "${1:Customer}: $2", "You: $3", "```"]),
    }
    for kind in KINDS.values():
        question = ["```question", *_with_stops(example_of(kind.name)), "```"]
        found[f"question {kind.name}"] = (kind.title, question)
    return {
        text: {"prefix": name, "scope": "markdown", "description": text, "body": body}
        for name, (text, body) in found.items()
    }


def _with_stops(fields: Mapping[str, Value]) -> list[str]:
    """The lines of YAML as a snippet that stops at the first id."""
    text = "\n".join(map(_escaped, yaml_lines(fields)))
    return re.sub(r"\bid: ([\w-]+)", r"id: ${1:\1}", text, count=1).split("\n")


def example_of(kind: str) -> Mapping[str, Value]:
    """The first example of a kind of question, as an author would write it."""
    return _examples_of(kind)[0]


@cache
def _examples_of(kind: str) -> Sequence[Mapping[str, Value]]:
    folder = KINDS[kind].folder
    file = parsed((_KINDS / folder / f"{folder}.yml").read_text(encoding="utf-8"))
    return [example["question"] for example in file["examples"]]


def parsed(text: str) -> Any:
    """Plain data from YAML of ours, with numbers and truth values as such."""
    tree, problems = parse(text, "")
    assert tree is not None and not problems, problems
    return _typed(tree.data)


def _typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _typed(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    if value in ("true", "false"):
        return value == "true"
    for number in (int, float):
        try:
            return number(value)
        except (TypeError, ValueError):
            continue
    return value


def _ref(model: type[BaseModel] | str) -> Schema:
    return {"$ref": f"#/$defs/{model if isinstance(model, str) else model.__name__}"}


def _whole(model: type[BaseModel], title: str, example: str) -> Schema:
    """The schema of a file that one model reads."""
    _, shared = models_json_schema([(model, "validation")])
    definitions = {name: _plain(one) for name, one in shared["$defs"].items()}
    _teach(definitions[model.__name__], _examples()[example], definitions)
    own = definitions.pop(model.__name__)
    return {"$schema": _DRAFT, **own, "title": title, "$defs": definitions}


@cache
def _examples() -> Mapping[str, Any]:
    found: Mapping[str, Any] = parsed(_EXAMPLES.read_text(encoding="utf-8"))
    return found


def _definitions() -> dict[str, Schema]:
    """All that quiz files and conversations are made of, by its name."""
    models: list[type[BaseModel]] = [kind.model for kind in KINDS.values()]
    models += [QuizFile, PoolFile, Scenario]
    _, made = models_json_schema([(model, "validation") for model in models])
    found = {name: _plain(one) for name, one in made["$defs"].items()}
    shared = {name: _examples()["question"][name] for name in Question.model_fields}
    for kind in KINDS.values():
        for example in _examples_of(kind.name):
            _teach(found[kind.model.__name__], example, found)
        _teach(found[kind.model.__name__], shared, found)
    _teach(found[KINDS["choice"].model.__name__], _examples()["question"], found)
    _teach(found[QuizFile.__name__], _examples()["quiz"], found)
    _teach(found[Scenario.__name__], parsed(SOUND), found)
    _teach(found[Scenario.__name__], _examples()["conversation"], found)
    for name, title in _TITLES.items():
        found[name]["title"] = title
    for lists in (QuizFile, PoolFile):
        found[lists.__name__]["properties"]["questions"]["items"] = _ref("Question")
    quiz = found[QuizFile.__name__]
    quiz["anyOf"] = [{"required": ["questions"]}, {"required": ["pools"]}]
    found["Question"] = _question(found)
    return found


def _question(definitions: Mapping[str, Schema]) -> Schema:
    """A question of any kind: `kind` says which fields it may have."""
    first = definitions[next(iter(KINDS.values())).model.__name__]["properties"]
    shared = {name: first[name] for name in Question.model_fields if name != "kind"}
    return {
        "title": "a question",
        "type": "object",
        "description": "A question.",
        "required": ["id", "kind", "prompt"],
        "properties": {
            "id": shared["id"],
            "kind": {
                "enum": list(KINDS),
                "description": "Which kind of question this is.",
                "markdownDescription": "Which kind of question this is:\n\n"
                + "\n".join(f"- `{kind.name}`: {kind.title}" for kind in KINDS.values()),
                "enumDescriptions": [kind.title for kind in KINDS.values()],
            },
            **{name: shared[name] for name in shared if name != "id"},
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind.name}}, "required": ["kind"]},
                "then": _ref(kind.model),
            }
            for kind in KINDS.values()
        ],
        "defaultSnippets": [
            {
                "label": f"a question: {kind.name}",
                "description": kind.title,
                "body": _body(example_of(kind.name)),
            }
            for kind in KINDS.values()
        ],
    }


def _plain(schema: Any) -> Any:
    """Without what says nothing to an author: titles made of names, nulls, empty defaults.

    A field that is left out is left out; a field without a value is a slip.
    """
    if isinstance(schema, list):
        return [_plain(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found: Schema = {}
    for name, inner in schema.items():
        if name == "properties":
            found[name] = {key: _plain(value) for key, value in inner.items()}
        elif name == "title" or (name == "default" and inner in (None, "", [], {})):
            continue
        else:
            found[name] = _plain(inner)
    choices = [one for one in found.get("anyOf", ()) if one != {"type": "null"}]
    if len(choices) == 1 and "anyOf" in found:
        del found["anyOf"]
        found = {**choices[0], **found}
    elif choices:
        found["anyOf"] = choices
    if found.get("type") == "string" and not {"enum", "const"} & found.keys():
        found["type"] = ["string", "integer"] if "pattern" in found else _TEXT
    if found.get("type") == "boolean":
        del found["type"]
        found["anyOf"] = [{"type": "boolean"}, {"enum": ["yes", "no"]}]
    return found


def _teach(schema: Schema, example: Any, definitions: Mapping[str, Schema]) -> None:
    """Put what the example says of each field into the field's hover, unless it has one already."""
    for one in _followed(schema, definitions):
        if isinstance(example, Mapping):
            fields = one.get("properties", {})
            for name, value in example.items():
                if field := fields.get(name):
                    text = field.get("description")
                    if text and "markdownDescription" not in field:
                        field["markdownDescription"] = f"{text}\n\n{_fenced({name: value})}"
                    _teach(field, value, definitions)
            named = [*one.get("patternProperties", {}).values(), one.get("additionalProperties")]
            for below in (below for below in named if isinstance(below, dict)):
                for value in example.values():
                    _teach(below, value, definitions)
        elif isinstance(example, list) and isinstance(inner := one.get("items"), dict):
            for value in example:
                _teach(inner, value, definitions)


def _followed(schema: Schema, definitions: Mapping[str, Schema]) -> Iterator[Schema]:
    """The schema and what it refers to."""
    yield schema
    if "$ref" in schema:
        yield from _followed(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    for one in schema.get("anyOf", ()):
        yield from _followed(one, definitions)


def _fenced(fields: Mapping[str, Value]) -> str:
    lines = yaml_lines(fields)
    shown = lines if len(lines) <= 16 else [*lines[:15], "# …"]
    return "\n".join(["```yaml", *shown, "```"])


def _body(value: Any, name: str = "") -> Any:
    """What an editor puts in: signs that mean something in a snippet are escaped."""
    if isinstance(value, Mapping):
        return {key: _body(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_body(inner) for inner in value]
    if not isinstance(value, str):
        return value
    if name == "id":
        return f"${{1:{value}}}"
    return _escaped(value)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")
