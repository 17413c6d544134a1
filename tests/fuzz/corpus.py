"""What the fuzzer found once, each in a small file: tests/fuzz/corpus/TARGET/NAME.

A `.long` file is a piece that is repeated (inputs.Long); every other file is the input itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.inputs import Long

FOLDER = Path(__file__).parent / "corpus"


def cases() -> Iterator[tuple[str, Path]]:
    """The target and the file of everything in the corpus."""
    for file in sorted(FOLDER.glob("*/*")):
        yield file.parent.name, file


def text_of(file: Path) -> str:
    """The input that a file holds."""
    text = file.read_bytes().decode("utf-8", "surrogatepass")
    return Long(**json.loads(text)).text() if file.suffix == ".long" else text
