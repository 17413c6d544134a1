"""The JSON Schema of quiz files, so that editors complete fields and underline mistakes."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from generator.kinds import KINDS
from generator.reader.quiz_reader import PoolFile, QuizFile


def quiz_schema() -> dict[str, Any]:
    """A schema of draft 2020-12, made from the same models that read the files."""
    models: list[type[BaseModel]] = [*(kind.model for kind in KINDS.values()), QuizFile]
    _, shared = models_json_schema([(model, "validation") for model in models])
    definitions: dict[str, Any] = shared["$defs"]
    quiz = definitions.pop(QuizFile.__name__)
    question = {"oneOf": [{"$ref": f"#/$defs/{kind.model.__name__}"} for kind in KINDS.values()]}
    for lists in (quiz, definitions[PoolFile.__name__]):
        lists["properties"]["questions"]["items"] = question
    quiz["anyOf"] = [{"required": ["questions"]}, {"required": ["pools"]}]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **quiz,
        "title": "A quiz",
        "$defs": definitions,
    }
