"""Stored progress and loaded files through the client's own reading, in one process of Node."""

from __future__ import annotations

import copy
import json
import re
import subprocess
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from tests.support import machine

AT = "2026-11-21T10:00:00.000Z"
GOOD: dict[str, Any] = {
    "version": 1,
    "course": "c",
    "path": "short",
    "last": {"lesson": "one", "url": "one.html", "title": "One"},
    "questions": {
        "one": {"response": ["a"], "score": 1, "max": 1, "state": "right", "attempts": 1, "at": AT},
        "two": {"response": {"x": "y"}, "score": 0.5, "max": 2, "state": "partly", "attempts": 3,
                "tries": 1, "at": AT},
    },
    "lessons": {"one": {"visited": AT}},
    "scenarios": {
        "talk": {"path": ["a", "b"], "endings": ["good"], "at": AT,
                 "attempts": [{"path": ["a"], "ending": "good", "score": 100, "at": AT}]}
    },
    "quizzes": {
        "final": {"seed": 7, "started": AT, "handed": None, "ends": AT, "drawn": ["one", "two"],
                  "drafts": {"one": ["a"]}, "certainty": {"one": 3}, "seen": {"one": 2}, "at": AT,
                  "results": [{"seed": 7, "score": 1, "max": 2, "at": AT,
                               "objectives": {"o": [1, 2]}, "marks": 2,
                               "certainty": [[1, 2], [0, 0], [1, 1]]}]}
    },
}  # fmt: skip
ODD: list[Any] = [
    None, True, False, 0, -1, 1e308, 0.1, 2**53, 2**70, "", "a", "a" * 20_000, "2999-01-01",
    "275761-01-01T00:00:00.000Z", "-000001-01-01T00:00:00Z", AT, [], [[]], [None], {}, {"": ""},
    {"__proto__": {"polluted": 1}}, {"constructor": {"prototype": {"polluted": 1}}}, ["a"] * 2000,
    {str(n): ["a"] for n in range(300)}, "\ud800", "\u2028", "<script>", {"length": 5}, [1, "a"],
]  # fmt: skip
NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "1", "one", "at", "results"]
SLOWEST = 500  # milliseconds of one text
MANY = 200


class Client:
    """The client's reading, which stays alive from one heap of texts to the next."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.process = subprocess.Popen(
            [
                machine.get("node"),
                "--max-old-space-size=1024",
                str(Path(__file__).parent / "client.mjs"),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, texts: list[str]) -> list[tuple[str, float]]:
        """For each text what is wrong with it, '' for nothing, and the milliseconds it took."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(texts) + "\n")
        self.process.stdin.flush()
        return [(told, took) for told, took in json.loads(self.process.stdout.readline())]

    def end(self) -> None:
        """Stop it."""
        self.process.kill()
        self.process.wait()

    def some(self, inputs: Counter[str], kinds: Counter[str], found: Path) -> None:
        """Try a heap of texts."""
        texts = [self.text() for _ in range(MANY)]
        inputs["progress"] += len(texts)
        for text, (told, took) in zip(texts, self.ask(texts), strict=True):
            told = told or (f"slow: {took:.0f} ms" if took > SLOWEST + len(text) / 1000 else "")
            if told:
                kind = f"progress: {re.sub('[0-9]+', '', told)[:80]}"
                kinds[kind] += 1
                if kinds[kind] == 1:
                    name = re.sub("[^a-z]+", "-", kind)[:60]
                    (found / f"{name}.json").write_text(text, encoding="utf-8")
                    print(f"progress: {told}", flush=True)

    def text(self) -> str:
        """Good progress with a few values changed, or its text."""
        value: Any = copy.deepcopy(GOOD)
        for _ in range(self.random.choice([1, 1, 2, 3, 6])):
            value = self.changed(value)
        text = json.dumps(value)
        if self.random.random() < 0.15:
            at = self.random.randrange(len(text))
            text = (
                text[:at]
                + self.random.choice(["", '"', "{", "[" * 5000, "\x00", "9" * 400])
                + text[at + 1 :]
            )
        return text

    def changed(self, value: Any) -> Any:
        """The value with something odd somewhere in it."""
        if not isinstance(value, dict | list) or not value or self.random.random() < 0.15:
            return copy.deepcopy(self.random.choice(ODD))
        if isinstance(value, list):
            at = self.random.randrange(len(value))
            value[at] = self.changed(value[at])
            return value
        name = self.random.choice(list(value))
        chance = self.random.random()
        if chance < 0.1:
            del value[name]
        elif chance < 0.25:
            value[self.random.choice(NAMES)] = copy.deepcopy(value[name])
        else:
            value[name] = self.changed(value[name])
        return value
