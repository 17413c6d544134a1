"""What a tree is meant as, by the types of the fields that read it.

Only the type of a field says whether a value is prose for learners (then a '#' in it was hardly a
remark, and 'null' is a word) or a setting (then they are what YAML says).
"""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, StringConstraints

from generator.text.lost_words import CUT_SHORT
from generator.text.problems import Problem
from generator.text.yaml_tree import Tree


def meant(model: type[BaseModel], tree: Tree) -> tuple[Any, list[Problem]]:
    """The tree's data with texts such as 'null' kept, and what is doubtful about its texts."""
    if not tree.doubtful:
        return tree.data, []
    doubts: list[Problem] = []
    return _data(model, tree, doubts), doubts


def _data(type_: Any, tree: Tree, doubts: list[Problem]) -> Any:
    if not tree.doubtful or type_ in (None, Any):
        return tree.data
    prose = is_prose(type_)
    # A setting may have a remark behind it; where nothing else stands, it was hardly meant as one.
    remark = not prose and tree.data is not None
    doubts += [doubt for doubt in tree.doubts if not (remark and doubt.rule is CUT_SHORT)]
    if isinstance(tree.data, dict):
        return {
            name: _data(below(type_, str(name)), child, doubts)
            for name, child in tree.children.items()
            if name in tree.data  # a reader may have left out what is not ours
        }
    if isinstance(tree.data, list):
        inner = below(type_, 0)
        return [_data(inner, child, doubts) for child in tree.children.values()]
    nothing = type(None) in alternatives(type_)
    word = tree.written not in ("", "#") and prose and not nothing
    return tree.written if word else tree.data


def is_prose(type_: Any) -> bool:
    """Whether a value of the type may be a text in any words: no id, no choice, no number."""
    return any(_free(one) for one in alternatives(type_))


def _free(type_: Any) -> bool:
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return bool(getattr(type_, "text_alone", False))
    base, *metadata = _taken_apart(type_)
    if get_origin(base) is tuple:  # one text where several may stand
        several = any(isinstance(one, BeforeValidator) for one in metadata)
        return several and is_prose(get_args(base)[0])
    if isinstance(base, type) and issubclass(base, str) and base is not str:
        return True  # a text that knows how it is read (model/words.py)
    rules = [one for one in metadata if isinstance(one, StringConstraints)]
    return base is str and any(one.pattern is None for one in rules)


def _taken_apart(type_: Any) -> tuple[Any, ...]:
    """A type and what is said of it besides."""
    return get_args(type_) if hasattr(type_, "__metadata__") else (type_,)


def alternatives(type_: Any) -> Iterator[Any]:
    """Each type that a value may have: 'Text | None' is two."""
    base = _taken_apart(type_)[0]
    if get_origin(base) in (Union, UnionType):
        for one in get_args(base):
            yield from alternatives(one)
    else:
        yield type_


def below(type_: Any, step: str | int) -> Any:
    """The type of what stands one step further down, or None where nobody knows."""
    for one in alternatives(type_):
        base = _taken_apart(one)[0]
        inside = get_args(base)
        if isinstance(step, int) and get_origin(base) in (tuple, list):
            return inside[0]
        if isinstance(step, str) and get_origin(base) is dict:
            return inside[1]
        if isinstance(step, str) and isinstance(base, type) and issubclass(base, BaseModel):
            return _field(base, step)
    return None


def _field(model: type[BaseModel], name: str) -> Any:
    for own, info in model.model_fields.items():
        if name == (info.alias or own):
            return (
                Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
            )
    return None
