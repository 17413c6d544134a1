"""Conversations in a built site."""

from __future__ import annotations

import json

import pytest

from generator.model.scenario_example import PATH, SOUND
from tests.support.building import build_course
from tests.support.conversations import LESSON, with_talk
from tests.support.course import MakeCourse
from tests.support.engines import ENGINES, Elements, build
from tests.support.searching import pieces, searched


def test_only_pages_that_hold_one_ask_for_its_files(make_course: MakeCourse) -> None:
    site = build_course(make_course(with_talk()))
    (script,) = site.glob("assets/scenario.*.js")
    (style,) = site.glob("assets/scenario.*.css")
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        holds = "<course-scenario" in html
        assert holds == (page.name in ("practise.html", "wrong-parcel.html")), page
        for asset in (script, style):
            assert (f'"../assets/{asset.name}"' in html) == holds, page
    index = json.dumps(pieces(site))
    assert len(searched(site)) > 2
    assert "What did you order" not in index, "the search would give the conversation away"


def test_a_course_without_one_does_not_carry_its_files(make_course: MakeCourse) -> None:
    assert not list(build_course(make_course()).rglob("*scenario*"))


def test_a_fence_at_the_end_places_its_quiz_once(make_course: MakeCourse) -> None:
    lesson = "---\ntitle: L\nobjectives: [first]\n---\n\nText.\n\n```quiz\nfirst-quiz\n```\n"
    site = build_course(make_course({"content/first-module/last.md": lesson}))
    html = (site / "first-module/last.html").read_text(encoding="utf-8")
    assert html.count("<course-quiz ") == 1


@pytest.mark.parametrize("engine", [engine for engine in ENGINES if engine != "mkdocs"])
def test_another_engine_gives_the_same_elements(engine: str, make_course: MakeCourse) -> None:
    """But without our plugin nobody knows the addresses of lessons, so nothing is cited."""
    files = {**with_talk(), PATH: SOUND}
    del files["content/sources.yml"], files["content/first-module/asking.md"]
    files["content/first-module/practise.md"] = LESSON.replace("sources: [Z1]\n", "")

    def found(engine: str) -> list[object]:
        page = build(engine, make_course(files, engine)).with_name("practise.html")
        parser = Elements()
        parser.feed(page.read_text(encoding="utf-8"))
        return parser.found

    ours = found("mkdocs")
    assert ours[0] == ("course-scenario", [("course", "the-starter"), ("id", "wrong-parcel")])
    assert found(engine) == ours
