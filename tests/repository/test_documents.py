"""What is read first names what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.layers import FLOORS
from tests.support.machine import PROJECT
from tests.support.manual import READ_FIRST, blocks, in_code


@pytest.mark.parametrize("page", READ_FIRST, ids=lambda page: page.stem)
class TestWhatIsReadFirst:
    def test_names_files_that_exist(self, page: Path) -> None:
        named = in_code(page.read_text(encoding="utf-8"))
        paths = {name for name in named if re.fullmatch(r"[\w.-]+(/[\w.-]+)*/?", name)}
        roots = {path.name for path in PROJECT.iterdir()} - {"site", "node_modules"}
        for path in paths:
            if path.split("/")[0] in roots and "NAME" not in path:
                assert (PROJECT / path).exists(), path

    def test_names_targets_that_exist(self, page: Path) -> None:
        text = page.read_text(encoding="utf-8")
        makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
        shown = in_code(text) | {line for f in blocks(text, "sh") for line in f.text.splitlines()}
        for line in shown:
            for target in re.findall(r"^make ([a-z-]+)", line.strip()):
                assert re.search(rf"^{target}:", makefile, re.M), line

    def test_links_to_files_that_exist(self, page: Path) -> None:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "//" not in target:
                assert (PROJECT / target).exists() or target.endswith(".png"), target


def test_the_house_is_drawn_as_it_stands() -> None:
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    drawing = next(fence.text for fence in blocks(text) if "generator/" in fence.text)
    for name in (name for names in FLOORS for name in names):
        assert name == "__main__" or re.search(rf"\b{name}/", drawing), name
