"""Everything that the fuzzer (tests/fuzz/) has found: told in a sentence now, and in a moment."""

from __future__ import annotations

from pathlib import Path
from random import Random
from time import process_time

import pytest

from tests.fuzz.corpus import cases, text_of
from tests.fuzz.inputs import changed, command, long, seeds
from tests.fuzz.targets import TARGETS
from tests.support.pace import seconds

pytestmark = pytest.mark.thorough

CASES = list(cases())
SLOWEST = 6  # seconds of CPU time; before it was minutes, or for ever


@pytest.mark.parametrize(("target", "file"), CASES, ids=[f"{t}-{f.stem}" for t, f in CASES])
def test_what_was_found_once_is_harmless(target: str, file: Path) -> None:
    started = process_time()
    TARGETS[target].run(text_of(file))
    taken = process_time() - started
    assert taken < SLOWEST or taken < seconds(SLOWEST)


def test_there_are_files_of_every_kind_to_start_from() -> None:
    kinds = {target.kind for target in TARGETS.values()} - {"command"}
    assert kinds == set(seeds())


@pytest.mark.parametrize("target", [name for name in TARGETS if name in ("yaml", "quiz", "page")])
def test_some_new_inputs_are_harmless_too(target: str) -> None:
    """The same ones each time; `make fuzz` tries others."""
    random, kind = Random(1), TARGETS[target].kind
    texts = seeds()[kind]
    for _ in range(4):
        TARGETS[target].run(changed(random, kind, texts))


def test_the_same_seed_gives_the_same_inputs() -> None:
    def some(seed: int) -> list[str]:
        random, texts = Random(seed), ["title: One\ntext: Two\n"]
        made = [long(random, "quiz", texts).text(3), changed(random, "quiz", texts)]
        return [*made, command(random)]

    assert some(5) == some(5) != some(6)
