"""How many processes a build begins where nobody has said it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.site import processors
from generator.site.processors import MOST, quotas, usual_jobs


def machine(folder: Path, own: str, files: Mapping[str, str]) -> tuple[Path, Path]:
    """The files in which Linux tells of groups, in a folder."""
    (folder / "own").write_text(own)
    for name, text in files.items():
        path = folder / "groups" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / "groups", folder / "own"


GROUPS = [
    # Of a container, which sees its own group as the root.
    ("0::/", {"cpu.max": "150000 100000"}, [1.5]),
    ("0::/", {"cpu.max": "max 100000"}, []),
    ("0::/", {}, []),
    # A service of systemd: what a group above it may use holds, too.
    (
        "0::/user.slice/build.service\n",
        {"user.slice/cpu.max": "400000 100000", "user.slice/build.service/cpu.max": "max 100000"},
        [4.0],
    ),
    # The first version of the groups.
    (
        "4:memory:/docker/abc\n2:cpu,cpuacct:/docker/abc\n",
        {"cpu/cpu.cfs_quota_us": "200000\n", "cpu/cpu.cfs_period_us": "100000\n"},
        [2.0],
    ),
    (
        "2:cpu,cpuacct:/\n0::/\n",
        {"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"},
        [],
    ),
    ("what is this\n", {"cpu.max": "150000 100000"}, []),
    ("0::/\n", {"cpu.max": "\x00\x01"}, []),
]


@pytest.mark.parametrize(("own", "files", "expected"), GROUPS)
def test_a_limit_of_processor_time_is_found_in_both_versions_of_groups(
    tmp_path: Path, own: str, files: Mapping[str, str], expected: list[float]
) -> None:
    assert list(quotas(*machine(tmp_path, own, files))) == expected


def test_where_linux_tells_of_no_groups_nothing_is_limited(tmp_path: Path) -> None:
    assert list(quotas(tmp_path, tmp_path / "none")) == []


@pytest.mark.parametrize(
    ("there", "limits", "expected"),
    [(2, [], 2), (64, [], MOST), (64, [1.5], 2), (64, [0.2], 1), (2, [4.0, 1.0], 1)],
)
def test_a_build_begins_no_more_processes_than_it_has_processors(
    monkeypatch: pytest.MonkeyPatch, there: int, limits: list[float], expected: int
) -> None:
    seen = set(range(there))
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: seen, raising=False)
    monkeypatch.setattr(processors, "quotas", lambda: iter(limits))
    assert usual_jobs() == expected
