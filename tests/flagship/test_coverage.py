"""The flagship course's page on what is taught and practised."""

from __future__ import annotations

import json
import re
from pathlib import Path

from generator.model.coverage import coverage
from tests.support.flagship import flagship_course
from tests.support.markup import Markup
from tests.support.searching import searched


class TestTheFlagshipsPage:
    def page(self, flagship: Path) -> str:
        return (flagship / "site/coverage.html").read_text(encoding="utf-8")

    def test_leads_to_pages_and_places_that_exist(self, flagship: Path) -> None:
        body = self.page(flagship).partition("<article")[2].partition("</article>")[0]
        links = set(re.findall(r'href="([^"]+)"', body))
        ids = set(re.findall(r' id="([^"]+)"', body))
        assert len(links) > len(flagship_course().lessons)
        for link in links:
            if link.startswith("#"):
                assert link[1:] in ids
            else:
                assert (flagship / "site" / link).is_file(), link

    def test_agrees_with_what_other_tools_read(self, flagship: Path) -> None:
        data = json.loads((flagship / "site/course.json").read_bytes())
        found = coverage(flagship_course())
        counted = {one.objective.id: one.questions for one in found.objectives}
        assert counted == {one["id"]: len(one["questions"]) for one in data["objectives"]}
        lessons = [lesson for module in data["modules"] for lesson in module["lessons"]]
        for one in found.claims:
            taught = [lesson["title"] for lesson in lessons if one.claim.id in lesson["sources"]]
            assert [place.title for place in one.lessons] == taught
            cited = [q for q in data["questions"] if one.claim.id in q["sources"]]
            assert one.questions == len(cited)

    def test_gives_no_question_away(self, flagship: Path) -> None:
        text = Markup(self.page(flagship)).text
        for question in flagship_course().questions:
            for path, value in question.fields():
                if isinstance(value, str) and len(value) > 40 and path[0] != "id":
                    assert value not in text

    def test_is_left_out_of_the_search(self, flagship: Path) -> None:
        assert not [url for url, *_ in searched(flagship / "site") if url.startswith("coverage")]
