"""Which fields of our models hold words, which each language has of its own, as their types say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.model.question import OfAll
from generator.text.meant_as import alternatives, below, is_prose

# What is said of the words of the original itself, so that it stands in no translation.
_OF_THE_ORIGINAL = frozenset({"reworded"})


def has_words(type_: Any, name: str = "") -> bool:
    """Whether there are texts in any words in a value of the type."""
    if name in _OF_THE_ORIGINAL or type_ is None:
        return False
    if name == "questions" or is_prose(type_):
        return True
    for one in alternatives(type_):
        base = plain_type(one)
        if isinstance(base, type) and issubclass(base, BaseModel):
            return any(has_words(below(base, field), field) for field in _names(base))
        if get_origin(base) in (tuple, list):
            return has_words(get_args(base)[0])
        if get_origin(base) is dict:
            return has_words(get_args(base)[1])
    return False


def _names(model: type[BaseModel]) -> Iterator[str]:
    for name, info in model.model_fields.items():
        yield info.alias or name


def plain_type(type_: Any) -> Any:
    """A type without what is said of it besides, and without None."""
    for one in alternatives(type_):
        base = get_args(one)[0] if hasattr(one, "__metadata__") else one
        if base is not type(None):
            return base
    return type_


def model_of(type_: Any) -> Any:
    """The model that a type is; None where it is none."""
    base = plain_type(type_)
    return base if isinstance(base, type) and issubclass(base, BaseModel) else None


def entry_type(type_: Any) -> Any:
    """The type of the entries of a list; None where it is no list."""
    base = plain_type(type_)
    return get_args(base)[0] if get_origin(base) in (tuple, list) else None


def has_words_alone(model: Any) -> bool:
    """Whether it holds nothing but texts, so that each language has as many as it needs."""
    names = list(_names(model))
    return "id" not in names and all(_worded(below(model, name)) for name in names)


def _worded(type_: Any) -> bool:
    inner = entry_type(type_)
    return is_prose(inner) if inner is not None else is_prose(type_)


def is_of_all(type_: Any) -> bool:
    """Whether a translation may leave a text out, as the original's serves all."""
    return any(isinstance(one, OfAll) for one in getattr(type_, "__metadata__", ()))


def default_of(model: Any, name: str) -> Any:
    """The value of a field that was left out."""
    for own, info in model.model_fields.items():
        if name == (info.alias or own):
            return info.get_default(call_default_factory=True)
    return None


def same_value(type_: Any, one: Any, other: Any) -> bool:
    """Whether two values that may be written in several ways are the same."""
    if one == other or type_ is None:
        return bool(one == other)
    try:
        read = TypeAdapter(type_)
        return bool(read.validate_python(one) == read.validate_python(other))
    except ValidationError:
        return False
