"""The page that tells what is taught and practised."""

from __future__ import annotations

import pytest

from tests.support.building import build_course
from tests.support.course import MakeCourse, problems_in
from tests.support.coverage import FIRST, LATER, NO_QUIZ, SOURCES, fence, lesson
from tests.support.markup import Markup
from tests.support.shared import SharedSite


class TestThePage:
    @pytest.fixture
    def page(self, shared_site: SharedSite) -> str:
        files = {
            "content/sources.yml": SOURCES,
            **NO_QUIZ,
            FIRST: lesson("first", sources="H1", more=fence("a")),
            LATER: lesson("second", more=fence("b", "second") + "\n" + fence("c", "second")),
        }
        return (shared_site("coverage", files) / "coverage.html").read_text(encoding="utf-8")

    def test_says_in_words_what_is_missing_in_its_place_and_at_the_top(self, page: str) -> None:
        text = " ".join(Markup(page).text.split())
        assert "0 of 2 claims taught and practised." in text
        assert "1 of 2 objectives assessed at least twice." in text
        assert "0 of 1 objectives met again in a later module." in text
        for words in (
            "1 claim is not taught",
            "2 claims are not practised",
            "1 objective is assessed fewer than twice",
            "1 objective is never met again",
            "H2 What is missing is written down. Not taught in any lesson.",
            "Not practised in any question or conversation.",
            "Do the first thing. Taught in A lesson. Assessed only once, by 1 question: A lesson.",
            "Never met again in a later module.",
        ):
            assert words in text

    def test_names_the_source(self, page: str) -> None:
        text = " ".join(Markup(page).text.split())
        assert "House rules The owners, 2025" in text

    def test_is_whole_and_names_nothing_twice(self, page: str) -> None:
        body = Markup(page[page.index("<article") : page.index("</article>") + 10])
        ids = [e.attributes["id"] for e in body.elements if "id" in e.attributes]
        assert body.faults == [] and len(ids) == len(set(ids))

    def test_shows_a_text_as_it_was_written(self, make_course: MakeCourse) -> None:
        odd = SOURCES.replace("What is missing is", "'What <is> *missing* & {{gone}} is")
        odd = odd.replace("down.", "down.'")
        root = make_course({"content/sources.yml": odd})
        page = (build_course(root) / "coverage.html").read_text(encoding="utf-8")
        assert "What <is> *missing* & {{gone}} is written down." in Markup(page).text

    def test_leads_to_pages_that_are_served_as_folders(self, make_course: MakeCourse) -> None:
        settings = (make_course() / "mkdocs.yml").read_text(encoding="utf-8")
        root = make_course(
            {
                "content/sources.yml": SOURCES,
                "mkdocs.yml": settings.replace("use_directory_urls: false", "strict: false"),
            },
            name="folders",
        )
        page = (build_course(root) / "coverage/index.html").read_text(encoding="utf-8")
        assert 'href="../first-module/first-lesson/"' in page


def test_a_course_without_sources_has_no_such_page_and_may_have_its_own(
    make_course: MakeCourse,
) -> None:
    root = make_course({"content/coverage.md": "# Our insurance\n\nText.\n"})
    assert problems_in(root) == []
    built = (build_course(root) / "coverage.html").read_text(encoding="utf-8")
    assert "Our insurance" in built and "by objective" not in built
