"""How a quiz behaves, as far as the page decides it: settings, pools, tries, what counts."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest

from generator.model.course import Course
from generator.site.bundles import needed_by
from generator.site.course_json import course_json
from generator.site.study_time import minutes
from tests.support.course import MakeCourse
from tests.support.golden import Golden
from tests.support.markup import Element, Markup
from tests.support.quizzes import (
    HEAD,
    LESSON,
    OWN_PAGE,
    POOLS,
    SHARED,
    data,
    listed,
    question,
    quiz_file,
    quiz_of,
    read,
)
from tests.support.rendering import renderer_of

NO_PASS_MARK = (
    "site_name: The starter\ndocs_dir: content\nuse_directory_urls: false\n"
    "plugins: [search, course]\n"
)


@pytest.fixture
def make(make_course: MakeCourse) -> Any:
    """`make(settings, asked)`: a course whose lesson ends with the quiz `second-quiz`.

    The course has no pass mark of its own.
    """

    names = map("course-{}".format, count())

    def made(settings: str = "", asked: str = "", **files: str) -> Course:
        own = {"quizzes/second-quiz.yml": quiz_file(settings, asked), LESSON: SHARED}
        return read(make_course({"mkdocs.yml": NO_PASS_MARK, **own, **files}, name=next(names)))

    return made


def shown(course: Course, page_url: str = OWN_PAGE, addresses: bool = True) -> Markup:
    """The quiz as a page at `page_url` holds it."""

    renderer = renderer_of(course, course.urls if addresses else {})
    return Markup(renderer.quiz(quiz_of(course), page_url))


def element(page: Markup) -> dict[str, str | None]:
    return page.named("course-quiz")[0].attributes


def rules(page: Markup) -> list[str]:
    between = page.html.partition('<ul class="course-quiz-rules"')[2].partition("</ul>")[0]
    return [line[4:-5] for line in between.splitlines() if line.startswith("<li>")]


class TestAPlainQuiz:
    def test_says_nothing_of_defaults(self, make: Any) -> None:
        page = shown(make())
        assert element(page) == {"id": "second-quiz", "course": "the-starter"}
        assert rules(page) == [] and "course-quiz-rules" not in page.html

    def test_is_the_same_whether_defaults_are_written_or_not(self, make: Any) -> None:
        written = "feedback: at-once\nexam: false\ncounts: best\nshuffle: none\ncertainty: false\n"
        assert shown(make(written)).html == shown(make()).html

    def test_counts_question_by_question(self, make: Any) -> None:
        course = make("pass_mark: 50\n")
        assert course.progress_on(course.lessons[0]) == ("one",)
        assert not quiz_of(course).conducted

    def test_needs_no_points_to_be_passed_where_the_mark_is_0(
        self, make_course: MakeCourse
    ) -> None:
        for mark, passed in (("", "70"), ("pass_mark: 0\n", None)):  # the course says 70
            root = make_course({"quizzes/second-quiz.yml": quiz_file(mark)}, name=f"course{passed}")
            assert element(shown(read(root))).get("pass-mark") == passed


class TestThePage:
    SETTINGS = (
        "intro: Ready?\npass_mark: 72.5\nexam: true\ntime_limit: 40\nattempts: 3\ncounts: last\n"
        "shuffle: both\ncertainty: true\npretest: first-quiz\n"
    )

    def test_of_a_quiz_with_every_setting_is_what_a_person_approved(
        self, make: Any, golden: Golden
    ) -> None:
        choice = (
            "  - id: which\n    kind: choice\n    objective: second\n    prompt: Which?\n"
            "    hint: [Think., Think again.]\n    options:\n      - {text: This, right: true}\n"
            "      - That\n      - {text: None of these, fixed: true}\n"
        )
        page = shown(make(self.SETTINGS, f"questions:\n{choice}{POOLS}"), "index.html")
        assert page.faults == []
        golden("html/quiz.html", page.html)

    @pytest.mark.parametrize(
        ("settings", "attribute", "value"),
        [
            ("feedback: at-end", "feedback", "at-end"),
            ("exam: true", "exam", None),
            ("exam: true", "feedback", "at-end"),
            ("exam: true\ntime_limit: 5", "time-limit", "5"),
            ("attempts: 2", "attempts", "2"),
            ("counts: last", "counts", "last"),
            ("shuffle: both", "shuffle", "questions options"),
            ("shuffle: options", "shuffle", "options"),
            ("certainty: true", "certainty", None),
            ("pretest: first-quiz", "pretest", "first-quiz"),
            ("pass_mark: 55", "pass-mark", "55"),
        ],
    )
    def test_holds_a_setting_as_an_attribute(
        self, make: Any, settings: str, attribute: str, value: str | None
    ) -> None:
        attributes = element(shown(make(f"{settings}\n")))
        assert attribute in attributes and attributes[attribute] == value

    def test_holds_every_question_first_those_that_are_always_asked(self, make: Any) -> None:
        asked = f"{POOLS}questions:\n{listed(question('one'))}"
        page = shown(make("", asked))
        names = [e.attributes.get("data-question") for e in page.named("li")]
        assert list(filter(None, names)) == ["one", "b1", "b2", "c1", "c2", "c3"]
        assert data(page)["questions"] == ["one"]
        assert data(page)["pools"] == [
            {"draw": 1, "questions": ["b1", "b2"]},
            {"draw": 2, "questions": ["c1", "c2", "c3"]},
        ]
        assert "Known to authors only" not in page.html

    def test_can_be_read_without_javascript_hints_and_all(self, make: Any) -> None:
        asked = f"questions:\n{listed(question('one', 'hint: [Look., Look **up**.]'))}"
        page = shown(make("exam: true\n", asked))
        assert "Hint 1 of 2" in page.text and "Look up." in page.text

    def test_of_one_hint_there_is_nothing_to_count(self, make: Any) -> None:
        for hint in ("hint: Look.", "hint: [Look.]"):
            page = shown(make("", f"questions:\n{listed(question('one', hint))}"))
            assert "<summary>Hint</summary>" in page.html and "Look." in page.text

    def test_marks_what_is_shuffled_and_what_keeps_its_place(self, make: Any) -> None:
        options = "options: [{text: This, right: true}, {text: Neither, fixed: true}]"
        for kind, lists, fixed in (("choice", 1, 1), ("choices", 1, 1), ("true-false", 0, 0)):
            more = options if lists else "answer: true"
            asked = f"questions:\n  - {{id: one, kind: {kind}, prompt: Which?, {more}}}\n"
            page = shown(make("shuffle: options\n", asked))
            assert len(having("data-shuffle", page)) == lists
            assert [e.name for e in having("data-shuffle", page)] == ["ul"] * lists
            assert len(having("data-fixed", page)) == fixed


def having(attribute: str, page: Markup) -> list[Element]:
    return [e for e in page.elements if attribute in e.attributes]


class TestTries:
    @pytest.mark.parametrize(
        ("settings", "own", "tries"),
        [
            ("", "", None),
            ("", "attempts: 3", "3"),
            ("question_attempts: 2\n", "", "2"),
            ("question_attempts: 2\n", "attempts: 3", "3"),
            ("certainty: true\n", "", "1"),
            ("feedback: at-end\n", "", None),
        ],
    )
    def test_a_question_says_its_own_else_the_quiz_does(
        self, make: Any, settings: str, own: str, tries: str | None
    ) -> None:
        asked = f"questions:\n{listed(question('one', own or 'points: 1'))}"
        page = shown(make(settings, asked))
        (found,) = page.named("course-question")
        assert found.attributes.get("attempts") == tries

    def test_what_is_never_scored_can_always_be_answered_again(self, make: Any) -> None:
        asked = "questions:\n  - {id: one, kind: open, prompt: What?, model: This.}\n"
        page = shown(make("question_attempts: 2\ncertainty: true\n", asked))
        (found,) = page.named("course-question")
        assert "attempts" not in found.attributes


class TestObjectives:
    def test_come_in_the_order_of_the_course_with_their_questions(self, make: Any) -> None:
        second = question("one", "objective: second")
        asked = f"questions:\n{listed(second, question('two'), question('three', 'points: 1'))}"
        found = data(shown(make("", asked + POOLS)))["objectives"]
        assert [(one["id"], one["text"]) for one in found] == [
            ("first", "Name one."),
            ("second", "Two."),
        ]
        assert found[0]["questions"] == ["two", "b1", "b2", "c1", "c2", "c3"]
        assert found[1]["questions"] == ["one"]

    def test_lead_to_their_lessons_from_wherever_the_quiz_stands(self, make: Any) -> None:
        other = {"content/a-module/earlier.md": HEAD.format("Earlier", "[first]", "")}
        course = make(**other)
        own = data(shown(course))["objectives"][0]["lessons"]
        assert own == [  # the lesson that states it comes first, whatever the course begins with
            {"title": "A lesson", "url": "../first-module/first-lesson.html"},
            {"title": "Earlier", "url": "../a-module/earlier.html"},
        ]
        inside = data(shown(course, "first-module/first-lesson.html"))["objectives"][0]["lessons"]
        assert inside == [{"title": "Earlier", "url": "../a-module/earlier.html"}]

    def test_lead_to_few_lessons_however_many_there_are(self, make: Any) -> None:
        lesson = HEAD.format("More", "[first]", "")
        course = make(**{f"content/more/{number}.md": lesson for number in range(9)})
        (found,) = data(shown(course))["objectives"]
        assert [one["title"] for one in found["lessons"]] == ["A lesson", "More", "More"]

    def test_lead_nowhere_where_no_address_is_known(self, make: Any) -> None:
        page = shown(make(), page_url="", addresses=False)
        assert [one["lessons"] for one in data(page)["objectives"]] == [[]]


class TestItsRules:
    @pytest.mark.parametrize(
        ("settings", "asked", "said"),
        [
            ("attempts: 1\n", "", ["You can take it once."]),
            ("attempts: 2\n", "", ["You can take it twice; your best attempt counts."]),
            (
                "counts: last\n",
                "",
                ["You can take it as often as you like; your last attempt counts."],
            ),
            ("question_attempts: 2\n", "", ["You have 2 tries at each question."]),
            ("question_attempts: 1\n", "", ["You have 1 try at each question."]),
            (
                "feedback: at-end\npass_mark: 70\n",
                "",
                ["You see how you did when you hand in.", "You pass with 70\xa0% or more."],
            ),
            ("feedback: at-end\npass_mark: 0\n", "", ["You see how you did when you hand in."]),
            ("", POOLS, ["3 questions, drawn from 5."]),
            ("shuffle: both\n", "", []),
            (
                "exam: true\ntime_limit: 1\n",
                "",
                [
                    "1 question.",
                    "You see how you did when you hand in.",
                    "1 minute. You can take more time, or switch the limit off.",
                ],
            ),
            (
                "pretest: first-quiz\n",
                "",
                ["At the end you see what has changed since “First quiz”."],
            ),
        ],
    )
    def test_tell_what_departs_from_the_default(
        self, make: Any, settings: str, asked: str, said: list[str]
    ) -> None:
        assert rules(shown(make(settings, asked))) == said

    def test_promise_no_number_of_tries_that_some_questions_do_not_have(self, make: Any) -> None:
        asked = f"questions:\n{listed(question('one'), question('two', 'attempts: 5'))}"
        assert rules(shown(make("question_attempts: 2\n", asked))) == []


class TestProgress:
    @pytest.mark.parametrize(
        ("settings", "asked"), [("exam: true\n", ""), ("feedback: at-end\n", ""), ("", POOLS)]
    )
    def test_counts_a_quiz_as_one_that_is_handed_in_or_draws(
        self, make: Any, settings: str, asked: str
    ) -> None:
        course = make(settings, asked)
        assert course.progress_on(course.lessons[0]) == ("quiz:second-quiz",)

    def test_estimates_the_minutes_by_what_is_drawn(self, make: Any) -> None:
        course = make("", POOLS)
        assert minutes(course, course.lessons[0]) == 3

    @pytest.mark.parametrize(
        ("settings", "asked", "more"),
        [
            ("", "", False),
            ("attempts: 2\n", "", True),
            ("exam: true\n", "", True),
            ("feedback: at-end\n", "", True),
            ("certainty: true\n", "", True),
            ("shuffle: questions\n", "", True),
            ("pretest: first-quiz\n", "", True),
            ("", POOLS, True),
        ],
    )
    def test_a_page_asks_for_more_styles_if_its_quiz_needs_them(
        self, make: Any, settings: str, asked: str, more: bool
    ) -> None:
        course = make(settings, asked)
        assert ("assessment.css" in needed_by(course, ["quiz:second-quiz"])) == more
        assert "assessment.css" not in needed_by(course, ["quiz:first-quiz", "question:one"])
        assert needed_by(course, []) == []

    def test_course_json_tells_every_question_of_a_pool_and_no_answer(self, make: Any) -> None:
        told = json.loads(course_json(make("", POOLS)))
        assert told["quizzes"][1]["questions"] == ["b1", "b2", "c1", "c2", "c3"]
        assert {"b1", "c3"} <= {one["id"] for one in told["questions"]}
        assert {"b1", "c3"} <= set(told["objectives"][0]["questions"])
