"""New values lie in a file of their own until they are kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.checks.rules import RULES
from generator.site.store import Store
from generator.text.apart import Apart
from generator.text.memory import Memory, key_of
from generator.text.pack import BEGIN, Gathered, Pack

LARGE = b"v" * 400_000
pytestmark = pytest.mark.skipif(not hasattr(os, "pread"), reason="all is in memory there")


def keys(count: int) -> list[bytes]:
    return [key_of(number) for number in range(count)]


def filled(store: Store, count: int = 7) -> Gathered:
    gathered = Gathered(store.growing())
    for key in keys(count):
        gathered.put(key, key + LARGE)
    return gathered


def test_hardly_any_of_many_new_values_is_in_memory_and_all_are_found(tmp_path: Path) -> None:
    gathered = filled(Store(tmp_path))
    assert sum(map(len, gathered._latest.values())) <= 1_000_000
    assert [gathered.get(key) for key in keys(7)] == [key + LARGE for key in keys(7)]
    whole = Pack(BEGIN + b"".join(gathered.content()))
    assert whole.whole and [whole.get(key) for key in keys(7)] == [k + LARGE for k in keys(7)]


def test_of_two_new_values_of_one_key_the_later_one_counts(tmp_path: Path) -> None:
    gathered = filled(Store(tmp_path))
    gathered.put(keys(1)[0], b"another")
    assert gathered.get(keys(1)[0]) == b"another"
    assert Pack(BEGIN + b"".join(gathered.content())).get(keys(1)[0]) == b"another"


def test_new_values_leave_no_file_behind_and_are_added_to_what_is_kept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    memory = Memory(RULES, draft=store.growing())
    for key in keys(7):
        memory.keep(key, Apart(lambda key=key: [key, LARGE]))
    assert {path.name for path in store.folder.iterdir()} == {".gitignore"}
    kept = memory.recall(keys(1)[0])
    store.replace("some.shelf", memory.content())
    memory.turn()
    assert kept() == [keys(1)[0], LARGE]
    again = Memory(RULES, store.opened("some.shelf"))
    assert [again.recall(key)() for key in keys(7)] == [[key, LARGE] for key in keys(7)]


def test_where_no_file_can_be_written_new_values_stay_in_memory(tmp_path: Path) -> None:
    (tmp_path / ".course-cache").write_text("no folder", encoding="utf-8")
    gathered = filled(Store(tmp_path))
    assert [gathered.get(key) for key in keys(7)] == [key + LARGE for key in keys(7)]


def test_a_fork_does_not_write_where_its_parent_writes(tmp_path: Path) -> None:
    growing = Store(tmp_path).growing()
    assert growing is not None and growing.add(b"mine")
    if (fork := os.fork()) == 0:
        os._exit(growing.add(b"another's") or growing[0:4] != b"mine")
    assert os.waitpid(fork, 0)[1] == 0 and growing.add(b" alone")
    assert growing[0:10] == b"mine alone"
