"""The plugin among others: both commands give one site, and a broken build gives none."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.support.building import run_module
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run

TAGGED = (
    "---\ntitle: A tagged page\ntags: [till]\nobjectives: [first]\n---\n\n"
    '=== "First"\n\n    ```question\n    id: in-a-tab\n    kind: true-false\n'
    "    objective: first\n    prompt: 'Is it $x_1$?'\n    answer: true\n    ```\n\n"
    "Press ++ctrl+c++ and read \\(x_1\\).[^1]\n\n[^1]: A note.\n"
)


def with_plugins(root: Path) -> Path:
    """The starter, with several plugins and extensions, and an address of its own."""
    config = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV ", ""))
    config["site_url"] = "https://example.org/team/"
    config["plugins"] = ["search", "tags", {"meta": {}}, "offline", *config["plugins"][1:]]
    config["markdown_extensions"] += [
        *("pymdownx.keys", "pymdownx.snippets", "md_in_html"),
        {"pymdownx.tabbed": {"alternate_style": True}},
        {"pymdownx.arithmatex": {"generic": True}},
    ]
    files = {"mkdocs.yml": yaml.safe_dump(config), "content/first-module/tagged.md": TAGGED}
    return lay_over(root, files)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_both_commands_give_the_same_bytes_beside_other_plugins(make_course: MakeCourse) -> None:
    root = with_plugins(make_course())
    run_module(["generator", "build", "--site-dir", "ours"], root)
    run_module(["mkdocs", "build", "--site-dir", "theirs"], root)
    ours, theirs = contents(root / "ours"), contents(root / "theirs")
    assert sorted(ours) == sorted(theirs)
    assert [path for path in ours if ours[path] != theirs[path]] == []
    page = ours["first-module/tagged.html"].decode()
    assert page.count('<course-question id="q-in-a-tab"') == 1
    assert not [path for path, content in ours.items() if b"This cannot be shown" in content]


def test_a_check_writes_nothing_whatever_plugins_do_meanwhile(make_course: MakeCourse) -> None:
    root = with_plugins(make_course())
    before = contents(root)
    run_module(["generator", "check", "--strict"], root)
    assert contents(root) == before


def test_a_missing_page_is_pointed_at_in_the_navigation(
    make_course: MakeCourse,
) -> None:
    """Plugins for old addresses name pages too, and stand above the navigation."""
    root = make_course()
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    moved = f"extra:\n  moved: {{old.md: new/gone.md}}\n{settings.replace('extra:', 'more:')}"
    nav = "\nnav:\n  - index.md\n  - Gone: new/gone.md\n"
    lay_over(root, {"mkdocs.yml": moved + nav})
    line = (moved + nav).split("\n").index("  - Gone: new/gone.md") + 1
    done = run(["generator", "check"], root)
    assert f"mkdocs.yml:{line}:11: error: the navigation names 'new/gone.md'" in done.stdout
