"""The house stands as CONTRIBUTING.md draws it: imports go down, rooms keep to themselves."""

from __future__ import annotations

import ast
import functools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.support.layers import FLOORS
from tests.support.machine import PROJECT

GENERATOR = PROJECT / "generator"

FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}
ENGINES = {"mkdocs", "markdown", "material", "pymdownx"}
# What each outside library is allowed in.
GUESTS = {
    "yaml": {"text"},
    "jinja2": {"render", "engines"},
    "markupsafe": {"locales", "render", "engines"},
    "fluent": {"locales"},
    "babel": {"locales"},
    "click": {"cli"},
    "duckdb": {"report"},
    "py_mini_racer": {"report"},
}
TOUCHES_FILES = {"locales", "reader", "engines", "cli", "render", "report", "site"}


def files() -> list[Path]:
    return sorted(p for p in GENERATOR.rglob("*.py") if "starter" not in p.parts)


def room(file: Path) -> str:
    """The file's name on its floor: 'kinds' for generator/kinds/choice/choice.py."""
    return file.relative_to(GENERATOR).parts[0].removesuffix(".py")


@functools.cache
def imports(file: Path) -> tuple[str, ...]:
    return tuple(imported(ast.parse(source(file))))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own(file: Path) -> set[str]:
    """The names on our floors that a file imports."""
    found = {name.split(".")[1] for name in imports(file) if name.startswith("generator.")}
    return {name for name in found if name in FLOOR}


def name(file: Path) -> str:
    return file.relative_to(GENERATOR).as_posix()


@functools.cache
def source(file: Path) -> str:
    return file.read_text(encoding="utf-8")


class TestEachFile:
    def test_has_a_floor(self) -> None:
        lost = [name(file) for file in files() if room(file) not in FLOOR]
        assert lost == ["__init__.py"]

    def test_imports_only_downwards(self) -> None:
        for file in files():
            here = FLOOR.get(room(file), len(FLOORS))
            up = {one for one in own(file) if FLOOR[one] > here}
            assert not up, f"{name(file)} imports {up} from a floor above"

    def test_engines_are_known_at_the_doors_only(self) -> None:
        for file in files():
            engines = {one.split(".")[0] for one in imports(file)} & ENGINES
            assert not engines or room(file) == "engines", name(file)

    def test_libraries_are_used_where_they_belong(self) -> None:
        for file in files():
            for library, rooms in GUESTS.items():
                if any(one.split(".")[0] == library for one in imports(file)):
                    assert room(file) in rooms, f"{name(file)}: {library} belongs to {rooms}"

    def test_only_the_command_line_prints(self) -> None:
        prints = re.compile(r"\bprint\(|\bclick\.echo\(|sys\.std(out|err)")
        others = [file for file in files() if room(file) != "cli"]
        assert [name(file) for file in others if prints.search(source(file))] == []

    def test_files_are_read_and_written_at_the_doors_only(self) -> None:
        touches = re.compile(r"\bopen\(|\.(read|write)_(text|bytes)\(|\bos\.(walk|stat)\(")
        others = [file for file in files() if room(file) not in TOUCHES_FILES]
        assert [name(file) for file in others if touches.search(source(file))] == []


def test_rooms_of_kinds_never_import_each_other() -> None:
    for file in (GENERATOR / "kinds").glob("*/*.py"):
        others = {
            one
            for one in imports(file)
            if one.startswith("generator.kinds") and f".{file.parent.name}" not in one
        }
        assert not others, f"{file} imports {others}"


def test_every_room_is_in_the_list_of_kinds_and_has_all_its_faces() -> None:
    from generator.kinds import KINDS

    rooms = {p.name for p in (GENERATOR / "kinds").iterdir() if p.is_dir() and p.name[0] != "_"}
    assert rooms == {kind.folder for kind in KINDS.values()}
    for name in rooms:
        for face in ("py", "html", "js", "md", "yml"):
            assert (GENERATOR / "kinds" / name / f"{name}.{face}").is_file(), (name, face)


def test_no_function_may_grow_too_complex() -> None:
    """A limit on lines makes people slice what belongs together; one on complexity does not."""
    lint = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    assert "C901" in lint["select"]
    assert lint["mccabe"]["max-complexity"] <= 14
