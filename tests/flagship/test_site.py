"""The built site: the same bytes everywhere, whole, small, and silent about the answers."""

from __future__ import annotations

import gzip
import json
import os
import re
from itertools import pairwise
from pathlib import Path

from generator.locales.messages import Messages
from generator.site.bundles import bundle
from tests.support.building import copy_course, run_module
from tests.support.flagship import flagship_course
from tests.support.guests import contents
from tests.support.searching import searched


def test_plain_mkdocs_in_another_folder_at_another_time_gives_the_same_bytes(
    flagship: Path, tmp_path: Path
) -> None:
    """And with other hashes, in another zone: what differs must not show, in either command."""
    other = copy_course(tmp_path / "another folder")
    for file in other.rglob("*"):
        os.utime(file, (0, 0))
    # SOURCE_DATE_EPOCH is MkDocs' own clock: whatever it says, it must not show.
    clock = {"TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "86400"}
    run_module(["mkdocs", "build", "--strict"], other, PYTHONHASHSEED="7", LC_ALL="C", **clock)
    assert contents(other / "site") == contents(flagship / "site")


def test_no_page_asks_another_host_for_anything(flagship: Path) -> None:
    asking = re.compile(
        r'<(?:script|img|iframe|source)[^>]+src="(?:https?:)?//'
        r'|<link[^>]+stylesheet[^>]+href="(?:https?:)?//'
        r"|url\((?:https?:)?//"
    )
    for page in (flagship / "site").rglob("*.html"):
        assert not asking.search(page.read_text(encoding="utf-8")), page.name


class TestCourseJson:
    def test_holds_what_other_tools_rely_on(self, flagship: Path) -> None:
        data = json.loads((flagship / "site/course.json").read_bytes())
        assert set(data) - {"languages"} == {
            *("title", "language", "modules", "objectives", "quizzes", "questions", "scenarios")
        }
        lesson = data["modules"][0]["lessons"][0]
        assert set(lesson) == {
            *("id", "title", "url", "minutes", "objectives", "sources", "questions")
        }
        assert set(data["questions"][0]) == {"id", "kind", "objective", "sources", "points"}
        assert set(data["quizzes"][0]) == {"id", "title", "url", "pass_mark", "questions"}
        assert set(data["objectives"][0]) == {"id", "text", "lessons", "questions"}

    def test_every_address_in_it_is_a_page(self, flagship: Path) -> None:
        data = json.loads((flagship / "site/course.json").read_bytes())
        urls = [lesson["url"] for module in data["modules"] for lesson in module["lessons"]]
        for url in urls + [quiz["url"] for quiz in data["quizzes"]]:
            assert (flagship / "site" / url).is_file(), url

    def test_tells_no_answers(self, flagship: Path) -> None:
        text = (flagship / "site/course.json").read_text(encoding="utf-8")
        assert not re.search(r'"(right|answer|answers|correct|feedback|explanation)"', text)


def test_each_lesson_leads_to_the_next_without_a_script(flagship: Path) -> None:
    """By way of the page of a module where another begins, and in the end to one's progress."""
    site = flagship / "site"
    modules = json.loads((site / "course.json").read_bytes())["modules"]
    lessons = [lesson["url"] for module in modules for lesson in module["lessons"]]
    begins = {module["lessons"][0]["url"] for module in modules[1:]}
    for here, then in pairwise([*lessons, "progress.html"]):
        assert led_to(site, here, '<a class="course-next" href="([^"]+)"') == (
            f"{then.rpartition('/')[0]}/index.html" if then in begins else then
        )
    for first in begins:
        module = f"{first.rpartition('/')[0]}/index.html"
        assert led_to(site, module, '<a [^>]*course-button[^>]* href="([^"]+)"') == first


def led_to(site: Path, page: str, link: str) -> str:
    """Where the first link of this kind leads to that is there without a script."""
    text = re.sub(r"<(\w+)[^>]*\shidden\b.*?</\1>", "", (site / page).read_text(encoding="utf-8"))
    found = re.search(link, text)
    assert found, page
    return os.path.relpath((site / page).parent / found[1], site)


def test_the_search_index_gives_no_answers_away(flagship: Path) -> None:
    pages = searched(flagship / "site")
    assert len(pages) > 50
    assert not [url for url, *_ in pages if url.startswith("quizzes/")]
    index = json.dumps(pages, ensure_ascii=False)
    course = flagship_course()
    written = " ".join(page.source for page in course.page.values())
    given = [
        value
        for question in course.questions
        for path, value in question.fields()
        if isinstance(value, str)
        and len(value) > 40
        and path[0] != "id"
        and value in index
        # What a lesson teaches in the same words may be found there.
        and value not in written
    ]
    assert given == []


def test_sources_and_settings_of_the_author_stay_out_of_the_site(flagship: Path) -> None:
    assert not [
        name for name in contents(flagship / "site") if name.endswith((".yml", ".yaml", ".md"))
    ]


def in_english(site: Path) -> list[Path]:
    """The pages of a site that are in no folder of another language."""
    data = json.loads((site / "course.json").read_bytes())
    folders = [site / one["id"] for one in data.get("languages", ())]
    return [page for page in site.rglob("*.html") if not set(folders) & set(page.parents)]


def test_our_scripts_and_styles_keep_to_their_budgets(flagship: Path) -> None:
    budgets = json.loads((Path(__file__).parents[1] / "runtime/budgets.json").read_bytes())
    named = re.compile(r"(\w+)\.[0-9a-f]{8}(\.js|\.css)")
    english = {Path(bundle(name, Messages.of()).path).name for name in budgets}
    found = {
        "".join(match.groups()): len(gzip.compress(p.read_bytes(), 9)) / 1024
        for p in (flagship / "site/assets").iterdir()
        if (match := named.fullmatch(p.name)) and "".join(match.groups()) in budgets
        if p.name in english
    }
    # Those of another look, those whose names stay, and those that no page of it needs.
    elsewhere = {"elements.css", "embed.js", "gate.js", "gate.css"}
    elsewhere |= {"languages.js", "languages.css"} - found.keys()  # where it is in one
    elsewhere |= {
        "worker.js",
        "retire.js",
        "book.css",
        "math.css",
        "grading.js",
        "preview.js",
        "preview.css",
    }
    assert found.keys() == budgets.keys() - elsewhere
    assert {name: size for name, size in found.items() if size > budgets[name]} == {}


def test_only_the_page_of_progress_loads_what_saves_and_loads_it(flagship: Path) -> None:
    site = flagship / "site"
    loading = [
        page.relative_to(site).as_posix()
        for page in in_english(site)
        if re.search(r"assets/progress\.[0-9a-f]+\.js", page.read_text(encoding="utf-8"))
    ]
    assert loading == ["progress.html"]
