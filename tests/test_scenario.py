"""Conversations on a page: read without JavaScript, and run by a player that Python agrees with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.engines.markdown_text import converter
from generator.model.course import Course
from generator.model.exploration import (
    Exploration,
    ScenarioFile,
    State,
    asked_from,
    explore,
    line_said,
)
from generator.model.scenario_example import PATH, SOUND
from generator.reader import read_course
from generator.reader.scenario_reader import read_scenario
from generator.render.renderer import Renderer
from generator.render.scenario_view import choice_ids, in_words, scenario_data
from generator.site.course_json import course_json
from generator.site.frames import Frames
from generator.text.yaml_tree import parse
from tests.support.course import MakeCourse, problems_in
from tests.support.flagship import build_course
from tests.support.golden import Golden
from tests.support.javascript import Node
from tests.support.machine import PROJECT
from tests.support.markup import Markup
from tests.test_engines import ENGINES, Elements
from tests.test_engines import build as build_with

# Every kind of condition, and everything else that an author may write.
RICH = """\
title: Everything at once
intro: You have *two minutes*.
minutes: 3
you: A tester
customer:
  name: Mr Case
  situation: He waits.
  wants: All of it.
  hides: He would take half.
meters:
  heat: {title: Heat, from: -3, to: 8, start: 0, levels: {-3: cold, 0: warm, 3: hot}, good: low}
  mr: {title: Mr Case's trust, from: 0, to: 9, start: 4, levels: {0: none, 5: some}, good: high}
objectives: [first]
scenes:
  one:
    says: Well?
    does: He taps the *glass*.
    thinks: Now or never.
    choices:
      - {say: Rude., id: rude, effect: {heat: 3, mr: -2}, to: two, comment: Rude it was.}
      - {say: Kind., id: kind, effect: {heat: -1, mr: 2}, to: two, comment: Kind it was.}
      - {say: Nothing., to: two, comment: Silence.}
  two:
    says:
      - {if: said rude and heat > 2, text: Manners!}
      - {if: mr >= 5 or heat < 0, text: Go on.}
      - {text: And?}
    choices:
      - {say: Sorry., if: said rude, effect: {heat: -1}, to: three, comment: A start.}
      - {say: As I said., if: not said rude, effect: {mr: 1}, to: three, comment: Again.}
      - {say: Wait., effect: {heat: 1}, to: [{if: heat = 4, scene: out}, {scene: three}],
         comment: Too long for some.}
      - {say: Half of it?, effect: {mr: -1}, to: [{if: said kind and mr >= 5, scene: half},
         {if: heat >= 3 or not said kind, scene: out}, {scene: three}], comment: Well guessed.}
  three:
    says: Last chance.
    choices:
      - {say: All of it., to: [{if: mr <= 4, scene: out}, {scene: all}], comment: A gamble.}
      - {say: Half of it., to: half, comment: Safe.}
endings:
  all: {title: All of it, outcome: good, score: 90, says: Done., why: He trusts you.}
  half: {title: Half of it, outcome: mixed, why: It was what he had hoped for.}
  out: {title: Out, outcome: bad, says: No., why: He had enough.}
"""


def scenario_file(name: str, text: str) -> ScenarioFile:
    tree, problems = parse(text, f"quizzes/{name}.yml")
    assert tree is not None and not problems
    file, problems = read_scenario(tree, f"quizzes/{name}.yml")
    assert file is not None, problems
    return file


@cache
def cases() -> dict[str, ScenarioFile]:
    """The example, one with everything, and the conversations of the course itself."""
    texts = {"wrong-parcel": SOUND, "rich": RICH}
    for path in sorted((PROJECT / "quizzes").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        if re.search(r"^scenes:", text, re.M):
            texts[path.stem] = text
    return {name: scenario_file(name, text) for name, text in texts.items()}


@cache
def explored(name: str) -> Exploration:
    return explore(cases()[name].scenario)


# The player of the browser and the proofs of Python speak of the same conversation.


def as_js(exploration: Exploration, state: State) -> dict[str, Any]:
    meters = dict(exploration.meters(state))
    return {"scene": state.scene, "meters": meters, "said": sorted(state.said)}


def moments(exploration: Exploration) -> Iterator[State]:
    """The states in which something can be said."""
    return (state for state in exploration.steps if not exploration.is_ending(state))


@pytest.fixture(scope="module")
def played(node: Node) -> dict[str, Any]:
    """What the player makes of every state of every conversation, in one run."""
    script = """
    import {readFileSync} from "node:fs";
    import * as player from "./generator/runtime/scenario/play.js";
    const all = JSON.parse(readFileSync(0, "utf8"));
    const answer = ({talk, states}) => ({
      begin: player.begin(talk),
      best: player.play(talk, talk.best.map(({choice}) => choice)),
      states: states.map((state) => ({
        line: player.lineSaid(talk, state),
        next: Object.fromEntries(player.offered(talk, state).map(({id}) =>
          [id, player.step(talk, state, id)])),
        refused: player.step(talk, state, "no-such-choice"),
      })),
    });
    const entries = Object.entries(all).map(([name, one]) => [name, answer(one)]);
    console.log(JSON.stringify(Object.fromEntries(entries)));
    """
    asked = {
        name: {
            "talk": scenario_data(file.scenario),
            "states": [as_js(explored(name), state) for state in moments(explored(name))],
        }
        for name, file in cases().items()
    }
    answer: dict[str, Any] = json.loads(node(script, json.dumps(asked)))
    return answer


@pytest.mark.parametrize("name", cases())
class TestThePlayer:
    def test_begins_where_python_begins(self, name: str, played: dict[str, Any]) -> None:
        exploration = explored(name)
        assert played[name]["begin"] == as_js(exploration, exploration.start)

    def test_lets_the_customer_say_the_same_in_every_state(
        self, name: str, played: dict[str, Any]
    ) -> None:
        scenario = cases()[name].scenario
        for state, found in zip(moments(explored(name)), played[name]["states"], strict=True):
            line = scenario.scenes[state.scene].says[found["line"]].text
            assert line == line_said(scenario, state), state

    def test_offers_the_same_and_leads_to_the_same_in_every_state(
        self, name: str, played: dict[str, Any]
    ) -> None:
        exploration, scenario = explored(name), cases()[name].scenario
        ids, asked = choice_ids(scenario), asked_from(scenario)
        for state, found in zip(moments(exploration), played[name]["states"], strict=True):
            expected = {
                ids[state.scene][step.choice]: as_js(exploration, step.after)
                for step in exploration.steps[state]
            }
            # Python forgets what no condition asks any more; the player keeps it in mind.
            for after in found["next"].values():
                still = asked.get(after["scene"], frozenset())
                after["said"] = sorted(set(after["said"]) & still)
            assert found["next"] == expected, state
            assert found["refused"] is None

    def test_has_a_best_way_that_none_beats(self, name: str, played: dict[str, Any]) -> None:
        exploration, scenario = explored(name), cases()[name].scenario
        best = played[name]["best"]
        assert len(best) == len(scenario_data(scenario)["best"]) + 1
        ends = [state for state in exploration.steps if exploration.is_ending(state)]
        most = max(scenario.endings[state.scene].points for state in ends)
        assert scenario.endings[best[-1]["scene"]].points == most
        ways = [
            len(exploration.path_to(state)) + 1
            for state in ends
            if scenario.endings[state.scene].points == most
        ]
        assert len(best) == min(ways)


# The page.


@pytest.fixture
def course(make_course: MakeCourse) -> Course:
    return taught(make_course)


LESSON = """\
---
title: Practise
objectives: [first]
sources: [Z1]
---

Before.

```scenario
wrong-parcel
```

After.
"""
SOURCES = "works:\n  - {id: Z, title: A book, claims: [{id: Z1, text: 'Ask, *then* offer.'}]}\n"


def taught(make_course: MakeCourse, more: dict[str, str] | None = None) -> Course:
    """The example in a lesson, with a claim that one of its lines puts to use."""
    found = read_course(make_course(with_talk(more))).course
    assert found is not None
    return found


TEACHES = """\
---
title: Asking
objectives: [first]
sources: [Z1]
---

Text.
"""


def with_talk(more: dict[str, str] | None = None) -> dict[str, str]:
    cites = SOUND.replace(
        "effect: {anger: -1, trust: 1}", "effect: {anger: -1, trust: 1}\n        practises: [Z1]"
    )
    return {
        PATH: cites,
        "content/sources.yml": SOURCES,
        "content/first-module/asking.md": TEACHES,
        "content/first-module/practise.md": LESSON,
        **(more or {}),
    }


def renderer(course: Course) -> Renderer:
    names = ("asking", "practise")
    addresses = {f"content/first-module/{n}.md": f"first-module/{n}.html" for n in names}
    return Renderer(course, converter(), addresses.get)


def test_the_html_is_what_a_person_approved(course: Course, golden: Golden) -> None:
    html = renderer(course).scenario(course.scenario["wrong-parcel"], "quizzes/wrong-parcel.html")
    golden("html/scenario.html", html)


TEXTS = (
    *("title", "name", "situation", "wants", "hides", "intro", "you"),
    *("say", "text", "says", "does", "thinks", "comment", "why"),
)


@pytest.mark.parametrize("name", cases())
class TestWithoutJavaScript:
    def html(self, name: str, course: Course) -> str:
        return renderer(course).scenario(cases()[name])

    def test_everything_an_author_wrote_can_be_read(self, name: str, course: Course) -> None:
        scenario, markup = cases()[name].scenario, Markup(self.html(name, course))
        assert markup.faults == []
        render = renderer(course)
        for path, value in scenario.fields():
            if path[-1] in TEXTS and "if" not in path and path != ("title",):
                assert markup.shows(render.block(str(value))), path

    def test_every_way_is_a_link_to_a_passage(self, name: str, course: Course) -> None:
        scenario, markup = cases()[name].scenario, Markup(self.html(name, course))
        ids = [e.attributes["id"] for e in markup.elements if "id" in e.attributes]
        assert len(set(ids)) == len(ids)
        passages = {f"{name}--{one}" for one in (*scenario.scenes, *scenario.endings)}
        assert passages | {name} == set(ids)
        links = [str(link.attributes["href"]) for link in markup.named("a")]
        inner = [link.removeprefix("#") for link in links if link.startswith("#")]
        ways = [r.scene for s in scenario.scenes.values() for c in s.choices for r in c.to]
        start = [scenario.start] * (1 + len(scenario.endings))
        assert sorted(inner) == sorted(f"{name}--{target}" for target in (*ways, *start))

    def test_the_data_holds_no_text(self, name: str, course: Course) -> None:
        data = re.search(r'course-scenario-data">(.*?)</script>', self.html(name, course), re.S)
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
    assert in_words(dict(scenario.conditions)[path], scenario) == words


def test_a_technique_leads_to_the_lessons_that_teach_it_but_not_to_the_one_it_stands_in(
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
    urls = {path: path.removeprefix("content/").replace(".md", ".html") for path in course.page}
    frames = Frames(course, urls, "index.html", "progress.html", ("assets/scenario.js",))
    frame = frames.of(lesson.path, "first-module/practise.html")
    assert frame.lesson and frame.lesson.questions == ("wrong-parcel",)
    assert frame.assets == ("../assets/scenario.js",)
    other = frames.of("content/first-module/first-lesson.md", "first-module/first-lesson.html")
    assert other.assets == ()
    own = frames.of("content/quizzes/wrong-parcel.md", "quizzes/wrong-parcel.html")
    assert (own.kind, own.assets) == ("scenario", ("../assets/scenario.js",))
    assert own.lesson and own.lesson.url == "../first-module/practise.html"


def test_course_json_names_scenes_and_endings(course: Course) -> None:
    data = json.loads(course_json(course, {}, {"wrong-parcel": "quizzes/wrong-parcel.html"}))
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
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    assert "What did you order" not in index, "the search would give the conversation away"


def test_a_course_without_one_does_not_carry_its_files(make_course: MakeCourse) -> None:
    assert not list(build_course(make_course()).rglob("*scenario*"))


def test_a_fence_at_the_end_places_its_quiz_once(make_course: MakeCourse) -> None:
    lesson = "---\ntitle: L\nobjectives: [first]\n---\n\nText.\n\n```quiz\nfirst-quiz\n```\n"
    site = build_course(make_course({"content/first-module/last.md": lesson}))
    html = (site / "first-module/last.html").read_text(encoding="utf-8")
    assert html.count("<course-quiz ") == 1


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
        text = with_talk()[PATH].replace("practises: [Z1]", f"{field}: [Z1, Z2]")
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
        quiz = (PROJECT / "generator/starter/quizzes/first-quiz.yml").read_text(encoding="utf-8")
        quiz = quiz.replace("id: fence-name", "id: wrong-parcel")
        root = make_course(with_talk({"quizzes/first-quiz.yml": quiz}))
        assert [rule for rule, *_ in told(root)] == ["duplicate-id"]

    def test_links_in_it_lead_somewhere(self, make_course: MakeCourse) -> None:
        text = SOUND.replace("You ask before you offer.", "See [it](nowhere.md).")
        root = make_course(with_talk({PATH: text}))
        assert [rule for rule, *_ in told(root)] == ["broken-link"]


@pytest.mark.parametrize("engine", [engine for engine in ENGINES if engine != "mkdocs"])
def test_another_engine_gives_the_same_elements(engine: str, make_course: MakeCourse) -> None:
    """But without our plugin nobody knows the addresses of lessons, so nothing is cited."""
    files = {**with_talk(), PATH: SOUND}
    del files["content/sources.yml"], files["content/first-module/asking.md"]
    files["content/first-module/practise.md"] = LESSON.replace("sources: [Z1]\n", "")

    def found(engine: str) -> list[object]:
        page = build_with(engine, make_course(files, engine)).with_name("practise.html")
        parser = Elements()
        parser.feed(page.read_text(encoding="utf-8"))
        return parser.found

    ours = found("mkdocs")
    assert ours[0] == ("course-scenario", [("course", "my-first-course"), ("id", "wrong-parcel")])
    assert found(engine) == ours
