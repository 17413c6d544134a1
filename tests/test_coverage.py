"""What a course teaches, where, and how it is practised: worked out, and told on a page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.model.course import Course
from generator.model.coverage import ClaimCoverage, Coverage, ObjectiveCoverage, coverage
from generator.model.scenario_example import SOUND
from generator.reader import read_course
from tests.support.course import MakeCourse, problems_in
from tests.support.flagship import build_course
from tests.support.markup import Markup

SOURCES = """\
works:
  - title: House rules
    author: The owners
    published: "2025"
    claims:
      - {id: H1, text: The float is counted first.}
      - {id: H2, text: What is missing is written down.}
"""
FIRST = "content/first-module/first-lesson.md"
LATER = "content/second-module/later-lesson.md"
NO_QUIZ = {"quizzes/first-quiz.yml": None}
QUESTION = "kind: true-false, prompt: Is the float counted?, answer: true"


def lesson(*ids: str, sources: str = "", more: str = "") -> str:
    """A lesson that states these objectives."""
    stated = "".join(f"  - {{id: {name}, text: Do the {name} thing.}}\n" for name in ids)
    front = f"title: A lesson\nobjectives:\n{stated}sources: [{sources}]\n"
    return f"---\n{front}---\n\nText.\n\n{more}"


def fence(name: str, objective: str = "first", sources: str = "") -> str:
    fields = f"id: {name}, {QUESTION}, objective: {objective}, sources: [{sources}]"
    return f"```question\n{{{fields}}}\n```\n"


def quiz(*names: str, objective: str = "first", sources: str = "") -> str:
    listed = (
        f"  - {{id: {name}, {QUESTION}, objective: {objective}, sources: [{sources}]}}\n"
        for name in names
    )
    return "title: A quiz\nquestions:\n" + "".join(listed)


def talk(sources: str = "", choice: str = "", objectives: str = "") -> str:
    """The example of a conversation, saying what it is for."""
    head = f"sources: [{sources}]\nobjectives: [{objectives}]\ncustomer:"
    text = SOUND.replace("customer:", head, 1)
    return text.replace("        to: he-tells\n", f"        to: he-tells\n{choice}", 1)


def course_of(root: Path) -> Course:
    course = read_course(root).course
    assert course is not None
    return course


@pytest.fixture
def covered(make_course: MakeCourse):
    """`covered({path: text})`: the coverage of a course with these files and two claims."""

    def cover(files: dict[str, str]) -> Coverage:
        given = {"content/sources.yml": SOURCES, FIRST: lesson("first"), **NO_QUIZ, **files}
        return coverage(course_of(make_course(given)))

    return cover


def claim(found: Coverage, name: str) -> ClaimCoverage:
    return next(one for one in found.claims if one.claim.id == name)


def objective(found: Coverage, name: str = "first") -> ObjectiveCoverage:
    return next(one for one in found.objectives if one.objective.id == name)


class TestAClaim:
    def test_that_no_lesson_cites_is_not_taught(self, covered) -> None:
        found = covered({FIRST: lesson("first", sources="H1")})
        assert claim(found, "H1").taught and not claim(found, "H2").taught
        assert [place.path for place in claim(found, "H1").lessons] == [FIRST]

    def test_that_only_a_lesson_cites_is_not_practised(self, covered) -> None:
        found = covered({FIRST: lesson("first", sources="H1")})
        assert not claim(found, "H1").practised

    def test_is_practised_by_the_questions_that_cite_it(self, covered) -> None:
        text = lesson("first", more=fence("a", sources="H1") + fence("b", sources="H1, H2"))
        found = covered({FIRST: text})
        assert [(p.path, p.questions) for p in claim(found, "H1").asked] == [(FIRST, 2)]
        assert claim(found, "H1").questions == 2 and claim(found, "H2").questions == 1

    @pytest.mark.parametrize(
        "file",
        [talk(sources="H1"), talk(choice="        practises: [H1]\n")],
        ids=["as a whole", "in one reply"],
    )
    def test_is_practised_by_a_conversation_that_cites_it(self, file: str, covered) -> None:
        found = covered({"quizzes/wrong-parcel.yml": file})
        assert claim(found, "H1").practised and claim(found, "H1").questions == 0
        assert [place.title for place in claim(found, "H1").talks] == ["The wrong parcel"]

    def test_is_not_practised_by_a_reply_that_goes_against_it(self, covered) -> None:
        found = covered({"quizzes/wrong-parcel.yml": talk(choice="        violates: [H1]\n")})
        assert not claim(found, "H1").practised
        assert [place.title for place in claim(found, "H1").against] == ["The wrong parcel"]


class TestAQuestion:
    def test_counts_once_and_is_found_on_each_page_that_shows_it(self, covered) -> None:
        shown = "```quiz\nshared\n```\n"
        found = covered(
            {
                "quizzes/shared.yml": quiz("a", sources="H1"),
                FIRST: lesson("first", more=shown),
                LATER: lesson("second", more=shown),
            }
        )
        assert claim(found, "H1").questions == 1
        assert [place.path for place in claim(found, "H1").asked] == [FIRST, LATER]

    def test_of_a_quiz_that_no_page_shows_is_found_on_the_page_of_the_quiz(self, covered) -> None:
        found = covered({"quizzes/spare.yml": quiz("a", sources="H1")})
        (place,) = claim(found, "H1").asked
        assert (place.title, place.path) == ("A quiz", "content/quizzes/spare.md")

    def test_that_a_pool_may_draw_counts_and_the_drawing_is_told(self, covered) -> None:
        pool = "title: A test\npools:\n  - draw: 1\n    questions:\n" + "".join(
            f"      - {{id: {name}, {QUESTION}, objective: first}}\n" for name in "ab"
        )
        found = covered(
            {"quizzes/test.yml": pool, LATER: lesson("second", more="```quiz\ntest\n```\n")}
        )
        assert objective(found).questions == 2 and found.draws
        assert [(p.path, p.questions) for p in objective(found).again] == [(LATER, 2)]


class TestAnObjective:
    @pytest.mark.parametrize("questions", [0, 1, 2, 3])
    def test_is_assessed_by_two_questions_or_more(self, questions: int, covered) -> None:
        names = ["a", "b", "c"][:questions]
        found = covered({FIRST: lesson("first", more="\n".join(map(fence, names)))})
        assert objective(found).questions == questions
        assert objective(found).assessed == (questions >= 2)

    def test_stands_in_the_module_that_states_it(self, covered) -> None:
        again = lesson("second").replace("sources:", "  - first\nsources:")
        found = covered({LATER: again})
        modules = [[one.objective.id for one in m.objectives] for m in found.modules]
        assert modules == [["first"], ["second"]]
        assert objective(found).lesson.path == FIRST

    @pytest.mark.parametrize(
        "files",
        [
            {LATER: lesson("second", more=fence("z"))},
            {LATER: lesson("second", more="```quiz\nend\n```\n"), "quizzes/end.yml": quiz("z")},
            {
                LATER: lesson("second", more="```scenario\nwrong-parcel\n```\n"),
                "quizzes/wrong-parcel.yml": talk(objectives="first"),
            },
        ],
        ids=["a question", "a quiz", "a conversation"],
    )
    def test_is_met_again_in_a_later_module(self, files: dict[str, str], covered) -> None:
        found = covered(files)
        assert [place.path for place in objective(found).again] == [LATER]
        assert not objective(found).dropped and objective(found).talks == ()

    def test_is_not_met_again_in_its_own_module_or_in_none(self, covered) -> None:
        own = "content/first-module/second-lesson.md"
        found = covered(
            {
                own: lesson("third", more=fence("y")),
                LATER: lesson("second"),
                "quizzes/spare.yml": quiz("z"),
            }
        )
        assert objective(found).questions == 2
        assert objective(found).dropped

    def test_is_not_met_again_in_a_module_before_it(self, covered) -> None:
        found = covered(
            {
                FIRST: lesson("first", more=fence("early", objective="second")),
                LATER: lesson("second"),
                "content/third-module/last-lesson.md": lesson("third"),
            }
        )
        assert objective(found, "second").questions == 1
        assert objective(found, "second").dropped

    def test_of_the_last_module_is_not_blamed_for_what_cannot_come(self, covered) -> None:
        found = covered({LATER: lesson("second")})
        assert objective(found, "second").last and not objective(found, "second").dropped
        assert objective(found).dropped


class TestThePage:
    @pytest.fixture
    def page(self, make_course: MakeCourse) -> str:
        root = make_course(
            {
                "content/sources.yml": SOURCES,
                **NO_QUIZ,
                FIRST: lesson("first", sources="H1", more=fence("a")),
                LATER: lesson("second", more=fence("b", "second") + "\n" + fence("c", "second")),
            }
        )
        return (build_course(root) / "coverage.html").read_text(encoding="utf-8")

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


def test_a_page_of_the_author_is_not_replaced(make_course: MakeCourse) -> None:
    root = make_course(
        {"content/sources.yml": SOURCES, "content/coverage.md": "# Our insurance\n\nText.\n"}
    )
    assert [problem.rule.id for problem in problems_in(root)] == ["reserved-page"]


@pytest.mark.parametrize("sources", [SOURCES, None], ids=["with sources", "without"])
def test_a_link_to_it_is_sound_where_there_is_one(
    sources: str | None, make_course: MakeCourse
) -> None:
    files = {"content/about.md": "# About\n\n[What is taught](coverage.md).\n"}
    root = make_course(files | ({"content/sources.yml": sources} if sources else {}))
    told = [problem.rule.id for problem in problems_in(root)]
    assert told == ([] if sources else ["broken-link"])


class TestTheFlagshipsPage:
    def page(self, flagship: Path) -> str:
        return (flagship / "site/coverage.html").read_text(encoding="utf-8")

    def test_leads_to_pages_and_places_that_exist(self, flagship: Path) -> None:
        body = self.page(flagship).partition("<article")[2].partition("</article>")[0]
        links = set(re.findall(r'href="([^"]+)"', body))
        ids = set(re.findall(r' id="([^"]+)"', body))
        assert len(links) > len(course_of(flagship).lessons)
        for link in links:
            if link.startswith("#"):
                assert link[1:] in ids
            else:
                assert (flagship / "site" / link).is_file(), link

    def test_agrees_with_what_other_tools_read(self, flagship: Path) -> None:
        data = json.loads((flagship / "site/course.json").read_bytes())
        found = coverage(course_of(flagship))
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
        for question in course_of(flagship).questions:
            for path, value in question.fields():
                if isinstance(value, str) and len(value) > 40 and path[0] != "id":
                    assert value not in text

    def test_is_left_out_of_the_search(self, flagship: Path) -> None:
        index = json.loads((flagship / "site/search/search_index.json").read_bytes())
        assert not [d for d in index["docs"] if d["location"].startswith("coverage")]
