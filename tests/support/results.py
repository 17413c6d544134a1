"""Result files for tests: as a browser would save them, without one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.results import FORMAT, VERSION, canonical, code_of

AT = "2026-11-21T10:00:00.000Z"
LEARNER = {"id": "0123456789abcdef", "name": "Sam"}


def answer(response: Any = None, score: float = 1, most: float = 1, **more: Any) -> dict[str, Any]:
    """What a file says of a question."""
    state = "right" if score == most else "partly" if score else "wrong"
    told = {"response": response, "score": score, "max": most, "state": state}
    return {**told, "attempts": 1, "tries": 1, "at": AT, "version": 1, **more}


def results(course: Mapping[str, str], **more: Any) -> dict[str, Any]:
    """A whole file with the right code. course: its id, edition …"""
    told = {
        "format": FORMAT,
        "version": VERSION,
        "course": {"title": "", "version": "", "edition": "", **course},
        "learner": LEARNER,
        "path": None,
        "first": AT,
        "last": AT,
        "completed": False,
        "criteria": [],
        "hours": 0,
        "objectives": {},
        "lessons": {},
        "questions": {},
        "quizzes": {},
        "conversations": {},
    }
    return signed({**told, **more})


def signed(told: Mapping[str, Any]) -> dict[str, Any]:
    """The same with the code that is right for it."""
    return {**told, "code": code_of(told)}


def as_file(told: Mapping[str, Any]) -> bytes:
    """The bytes of a file."""
    return canonical(told).encode("utf-8", "surrogatepass")
