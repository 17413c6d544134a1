"""What a course teaches, where, and how it is practised."""

from __future__ import annotations

import pytest

from generator.model.coverage import ClaimCoverage, Coverage, ObjectiveCoverage, coverage
from tests.support.course import MakeCourse, problems_in
from tests.support.coverage import (
    FIRST,
    LATER,
    NO_QUIZ,
    QUESTION,
    SOURCES,
    course_of,
    fence,
    lesson,
    quiz,
    talk,
)


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
        assert [place.title for place in claim(found, "H1").scenarios] == ["The wrong parcel"]

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
        assert not objective(found).dropped and objective(found).scenarios == ()

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
