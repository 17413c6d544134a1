"""A course beside what publishes it: in languages, at old addresses, from a disk, in versions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.support.guests import ASKED, Guest, build_both, in_languages, run

LANGUAGES = in_languages("folder", "fr", "Français")


def hrefs(html: str) -> list[str]:
    return re.findall(r'href="?([^"\s>]+)', html)


def test_an_old_address_leads_to_the_lesson(tmp_path: Path) -> None:
    redirects = {"redirects": {"redirect_maps": {"old.md": "one/first.md"}}}
    built = build_both(Guest(plugins=[redirects]).write(tmp_path))
    assert "one/first.html" in built.text("old.html")


@pytest.mark.parametrize("look", ["site", "course"])
def test_a_site_for_a_disk(look: str, tmp_path: Path) -> None:
    built = build_both(Guest(plugins=["offline"], course={"look": look}).write(tmp_path))
    assert built.questions == ASKED
    index = "search/search_index.js" if look == "site" else "search/index.js"
    assert (built.site / index).is_file()
    assert built.asked("one/first.html") == ["in-first", "again-first"]


def test_the_privacy_plugin_finds_nothing_of_ours_to_fetch(tmp_path: Path) -> None:
    """It reads all that is published for addresses of other hosts, and tells each."""
    privacy = {"privacy": {"assets_fetch": False, "log_level": "error"}}
    plain = {"privacy": {"assets_fetch": False, "log_level": "warn"}}
    guest = Guest(plugins=[privacy], course={"look": "course"})
    root = guest.write(tmp_path)
    assert build_both(root).questions == ASKED
    Guest(plugins=[plain], course={"look": "course"}).write(tmp_path)
    done = run(["mkdocs", "build", "-d", "told"], root)
    found = re.findall(r"External file: (.*)", done.stderr)
    assert found, "it has looked at nothing"
    assert [line for line in found if "assets/javascripts/bundle." not in line] == []


@pytest.mark.parametrize("look", ["site", "course"])
def test_a_page_of_all_pages_holds_their_questions(look: str, tmp_path: Path) -> None:
    """print-site keeps the text of a page before our elements are in it."""
    guest = Guest(course={"look": look})
    settings = guest.settings()
    settings["plugins"].append("print-site")
    root = guest.write(tmp_path)
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    built = build_both(root)
    assert {*built.asked("print_page.html")} == ASKED
    links = [link for link in hrefs(built.text("print_page.html")) if "/course." in link]
    assert all((built.site / link).is_file() for link in links)
