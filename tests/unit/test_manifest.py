"""What was in a file is known from the last manifest, for as long as the file is the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.site import manifest
from generator.site.inputs import TICK, Inputs
from generator.site.manifest import Manifest, write_manifest


def written(root: Path) -> str:
    """Write a manifest of what lies in a folder; the answer is why that was not possible."""
    inputs = Inputs(str(root))
    inputs.add(map(str, root.iterdir()))
    return write_manifest(root, "build.json", inputs, "made")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(manifest, "TICK", 0)  # its files were made just now
    monkeypatch.setattr(manifest, "_modules", lambda: iter(()))
    (tmp_path / ".course-cache").mkdir()
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text("as it was")
    assert written(tmp_path) == ""
    return tmp_path


def test_a_file_that_is_as_the_last_manifest_has_it_is_not_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[str]()
    (root / "two.md").write_text("something else")
    monkeypatch.setattr(manifest, "digest", lambda path: read.append(Path(path).name) or "")
    assert written(root) == ""
    assert read == ["two.md"]


def test_a_file_that_was_changed_just_now_is_read_whatever_its_date(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "TICK", TICK)
    info = (root / "one.md").stat()
    (root / "one.md").write_text("as it is!")
    os.utime(root / "one.md", ns=(info.st_atime_ns, info.st_mtime_ns))
    assert written(root) == ""
    assert Manifest(root, "build.json").holds()
    (root / "one.md").write_text("as it was")
    assert not Manifest(root, "build.json").holds()
