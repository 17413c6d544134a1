"""Conversations on a page: read without JavaScript, and told of in the course around them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.engines.mkdocs.project import read_course
from generator.locales.messages import Messages
from generator.model.course import Course
from generator.model.scenario_example import PATH, SOUND
from generator.render.renderer import Renderer
from generator.render.scenario_view import Said, scenario_data
from generator.site.bundles import SCENARIO, needed_by
from generator.site.course_json import course_json
from generator.site.frames import Frames
from tests.support.conversations import LESSON, cases, with_talk
from tests.support.course import STARTER, MakeCourse, lay_over, problems_in
from tests.support.golden import Golden
from tests.support.machine import PROJECT
from tests.support.markup import Markup
from tests.support.rendering import renderer_of


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The example, read once for all that only look at it."""
    root = shutil.copytree(STARTER, tmp_path_factory.mktemp("taught") / "course")
    found = read_course(lay_over(root, with_talk())).course
    assert found is not None
    return found


def taught(make_course: MakeCourse, more: dict[str, str] | None = None) -> Course:
    """The example in a lesson, with a claim that one of its lines puts to use."""
    found = read_course(make_course(with_talk(more))).course
    assert found is not None
    return found


def renderer(course: Course) -> Renderer:
    names = ("asking", "practise")
    addresses = {f"content/first-module/{n}.md": f"first-module/{n}.html" for n in names}
    return renderer_of(course, addresses)


def test_the_html_is_what_a_person_approved(course: Course, golden: Golden) -> None:
    html = renderer(course).scenario(course.scenario["wrong-parcel"], "quizzes/wrong-parcel.html")
    golden("html/scenario.html", html)


TEXTS = (
    *("title", "name", "situation", "wants", "hides", "intro", "you"),
    *("say", "text", "says", "does", "thinks", "comment", "why"),
)


@pytest.fixture(scope="module")
def html(course: Course) -> Callable[[str], str]:
    """`html(name)`: a conversation as it stands in a page, made once."""
    rendered = renderer(course)
    return cache(lambda name: rendered.scenario(cases()[name]))


@pytest.mark.parametrize("name", cases())
class TestWithoutJavaScript:
    def test_everything_an_author_wrote_can_be_read(
        self, name: str, html: Callable[[str], str], course: Course
    ) -> None:
        scenario, markup = cases()[name].scenario, Markup(html(name))
        assert markup.faults == []
        render = renderer(course)
        for path, value in scenario.fields():
            if path[-1] in TEXTS and "if" not in path and path != ("title",):
                assert markup.shows(render.block(str(value))), path

    def test_every_way_is_a_link_to_a_passage(self, name: str, html: Callable[[str], str]) -> None:
        scenario, markup = cases()[name].scenario, Markup(html(name))
        ids = [e.attributes["id"] for e in markup.elements if "id" in e.attributes]
        assert len(set(ids)) == len(ids)
        passages = {f"{name}--{one}" for one in (*scenario.scenes, *scenario.endings)}
        assert passages | {name, f"q-{name}"} == set(ids)
        links = [str(link.attributes["href"]) for link in markup.named("a")]
        inner = [link.removeprefix("#") for link in links if link.startswith("#")]
        ways = [r.scene for s in scenario.scenes.values() for c in s.choices for r in c.to]
        start = [scenario.start] * (1 + len(scenario.endings))
        assert sorted(inner) == sorted(f"{name}--{target}" for target in (*ways, *start))

    def test_the_data_holds_no_text(self, name: str, html: Callable[[str], str]) -> None:
        data = re.search(r'course-scenario-data">(.*?)</script>', html(name), re.S)
        assert data and json.loads(data[1]) == scenario_data(cases()[name].scenario)
        assert " " not in data[1]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("scenes", "two", "says", 0, "if"), "you said “Rude.” and heat is “hot” by now"),
        (("scenes", "two", "says", 1, "if"), "Mr Case's trust is “some” by now, or heat is “cold”"),
        (("scenes", "two", "choices", 1, "if"), "you have not said “Rude.”"),
        (("scenes", "two", "choices", 2, "to", 0, "if"), "heat is exactly 4"),
        (
            ("scenes", "two", "choices", 3, "to", 0, "if"),
            "you said “Kind.” and Mr Case's trust is “some” by now",
        ),
        (("scenes", "three", "choices", 0, "to", 0, "if"), "Mr Case's trust is “none”"),
    ],
)
def test_a_condition_is_told_in_words(path: tuple[str | int, ...], words: str) -> None:
    scenario = cases()["rich"].scenario
    assert Said(scenario, Messages.of())(dict(scenario.conditions)[path]) == words


def test_a_technique_leads_to_the_other_lessons_that_teach_it(
    course: Course,
) -> None:
    file = course.scenario["wrong-parcel"]
    for page, link in (
        ("quizzes/wrong-parcel.html", "../first-module/asking.html"),
        ("first-module/practise.html", "asking.html"),
    ):
        shown = renderer(course).scenario(file, page)
        cited = f'Puts to use:</b> Ask, <em>then</em> offer. See <a href="{link}">Asking</a>.</li>'
        assert cited in shown


# The course around it.


def test_counts_as_one_item_of_its_lesson_but_is_no_question(course: Course) -> None:
    lesson = course.page["content/first-module/practise.md"]
    assert course.questions_on(lesson) == ()
    assert course.progress_on(lesson) == ("wrong-parcel",)
    frames = Frames(course)
    frame = frames.of(lesson.path, "first-module/practise.html")
    assert frame.lesson and frame.lesson.questions == ("wrong-parcel",)
    own = frames.of("content/quizzes/wrong-parcel.md", "quizzes/wrong-parcel.html")
    assert own.kind == "scenario"
    assert own.lesson and own.lesson.url == "../first-module/practise.html"


def test_its_pages_alone_ask_for_its_script(course: Course) -> None:
    assert set(SCENARIO) <= set(needed_by(course, ["scenario:wrong-parcel"]))
    assert not set(SCENARIO) & set(needed_by(course, ["quiz:first-quiz"]))


def test_course_json_names_scenes_and_endings(course: Course) -> None:
    data = json.loads(course_json(course))
    assert data["scenarios"] == [
        {
            "id": "wrong-parcel",
            "title": "The wrong parcel",
            "url": "quizzes/wrong-parcel.html",
            "scenes": ["opening", "he-tells"],
            "endings": ["solved", "half-solved", "refused"],
            "sources": [],
        }
    ]


def told(root: Path) -> list[tuple[str, int, str]]:
    return [(p.rule.id, p.span.line, p.hint or "") for p in problems_in(root)]


class TestReferences:
    def test_a_scenario_that_is_a_quiz_and_a_quiz_that_is_a_scenario(
        self, make_course: MakeCourse
    ) -> None:
        text = LESSON.replace("wrong-parcel", "first-quiz") + "\n```quiz\nwrong-parcel\n```\n"
        root = make_course(with_talk({"content/first-module/practise.md": text}))
        assert told(root) == [
            ("unknown-scenario", 9, "'first-quiz' is a quiz: place it by a fence ```quiz"),
            ("unknown-quiz", 15, "'wrong-parcel' is a scenario: place it by a fence ```scenario"),
        ]

    def test_one_that_could_not_be_read_is_told_once(self, make_course: MakeCourse) -> None:
        root = make_course(with_talk({PATH: SOUND.replace("title: The wrong parcel\n", "")}))
        assert [rule for rule, *_ in told(root)] == ["missing-field"]

    def test_one_cannot_stand_twice_on_a_page(self, make_course: MakeCourse) -> None:
        text = LESSON + "\n```scenario\nwrong-parcel\n```\n"
        root = make_course(with_talk({"content/first-module/practise.md": text}))
        assert [found[:2] for found in told(root)] == [("question-twice-on-page", 15)]

    @pytest.mark.parametrize("field", ["practises", "violates"])
    def test_claims_of_a_line_must_be_there(self, field: str, make_course: MakeCourse) -> None:
        # On a line that is not on the best way, where a violation is another mistake.
        text = with_talk()[PATH].replace(
            "effect: {anger: 1}", f"effect: {{anger: 1}}\n        {field}: [Z1, Z2]", 1
        )
        root = make_course(with_talk({PATH: text}))
        assert [rule for rule, *_ in told(root)] == ["unknown-claim"]

    def test_so_must_its_sources_and_objectives(self, make_course: MakeCourse) -> None:
        text = SOUND.replace("meters:", "objectives: [first, frist]\nsources: [Y1]\nmeters:", 1)
        root = make_course(with_talk({PATH: text}))
        assert [rule for rule, *_ in told(root)] == ["unknown-objective", "unknown-claim"]

    def test_it_assesses_its_objectives(self, make_course: MakeCourse) -> None:
        lesson = LESSON.replace("[first]", "[{id: second, text: Ask first.}]")
        files = with_talk({"content/first-module/practise.md": lesson})
        assert [rule for rule, *_ in told(make_course(files, "one"))] == ["objective-not-assessed"]
        text = SOUND.replace("meters:", "objectives: [second]\nmeters:", 1)
        assert told(make_course({**files, PATH: text}, "two")) == []

    def test_it_shares_no_id_with_a_question(self, make_course: MakeCourse) -> None:
        quiz = (PROJECT / "tests/support/small_course/quizzes/first-quiz.yml").read_text(
            encoding="utf-8"
        )
        quiz = quiz.replace("id: fence-name", "id: wrong-parcel")
        root = make_course(with_talk({"quizzes/first-quiz.yml": quiz}))
        assert [rule for rule, *_ in told(root)] == ["duplicate-id"]

    def test_links_in_it_lead_somewhere(self, make_course: MakeCourse) -> None:
        text = SOUND.replace("You ask before you offer.", "See [it](nowhere.md).")
        root = make_course(with_talk({PATH: text}))
        assert [rule for rule, *_ in told(root)] == ["broken-link"]
