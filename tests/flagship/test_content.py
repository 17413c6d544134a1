"""The flagship course keeps what its outline promises."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.checks import judge
from generator.engines.mkdocs.project import read_course
from generator.kinds import KINDS
from generator.model.coverage import coverage
from generator.model.exploration import Exploration, State, offered
from generator.model.page import Lesson
from generator.model.plays import Play
from generator.model.scenario_example import SOUND
from generator.model.scenario_file import ScenarioFile
from generator.reader.page_reader import body_of
from tests.support.flagship import flagship_course, reading
from tests.support.machine import PROJECT
from tests.tools import readability

COURSE = flagship_course()
TESTS = {quiz.id for quiz in COURSE.quizzes if quiz.as_one}
TAUGHT = [
    lesson
    for lesson in COURSE.lessons
    if not COURSE.scenarios_on(lesson) and not {e.quiz for e in lesson.embeds} & TESTS
]


def words(lesson: Lesson) -> int:
    """The words of a lesson's text, without its questions."""
    text = re.sub(
        r"^```question\n.*?^```$", "", body_of(lesson.source), flags=re.DOTALL | re.MULTILINE
    )
    return len(re.findall(r"[\w\u2019'-]+", text))


def test_the_course_is_clean() -> None:
    assert judge(reading()) == []


@pytest.mark.parametrize("lesson", TAUGHT, ids=lambda lesson: lesson.id)
class TestEachLesson:
    def test_has_questions_in_its_text_and_at_its_end(self, lesson: Lesson) -> None:
        inside = [embed for embed in lesson.embeds if embed.question]
        assert len(inside) >= 2
        assert len(COURSE.questions_on(lesson)) >= (5 if lesson.embeds[-1].quiz else 2)

    def test_is_of_a_length_for_one_sitting(self, lesson: Lesson) -> None:
        assert 500 <= words(lesson) <= 1100

    def test_states_what_one_can_do_afterwards(self, lesson: Lesson) -> None:
        assert 1 <= len(lesson.objectives) <= 4


def test_every_claim_is_taught_and_practised() -> None:
    taught = {claim for lesson in COURSE.lessons for claim in lesson.sources}
    practised = {claim for question in COURSE.questions for claim in question.sources}
    assert set(COURSE.claims) - taught == set()
    assert set(COURSE.claims) - practised == set()


def test_every_objective_is_assessed_at_least_twice() -> None:
    objectives = coverage(COURSE).objectives
    assert len(objectives) == len(COURSE.objectives)
    assert [one.objective.id for one in objectives if not one.assessed] == []


def test_every_objective_is_met_again_in_a_later_module() -> None:
    objectives = coverage(COURSE).objectives
    assert [one.objective.id for one in objectives if one.dropped] == []


def test_the_final_assessment_draws_thirty_of_ninety_that_appear_nowhere_else() -> None:
    final = COURSE.quiz["final-assessment"]
    assert final.drawn == 30 and len(final.questions) >= 90
    taught = {o.id: COURSE.module_of[o.span.path].id for o in COURSE.objectives.values()}
    for pool in final.pools:
        assert len({taught[question.objective or ""] for question in pool.questions}) == 1
    assessed = {taught[question.objective or ""] for question in final.questions}
    assert assessed == {module.id for module in COURSE.modules[:-1]}
    elsewhere = [page for page in COURSE.every_page if final in COURSE.quizzes_on(page)]
    assert len(elsewhere) == 1


def test_the_post_test_asks_about_the_objectives_of_the_pre_test_in_new_cases() -> None:
    before, after = COURSE.quiz["where-you-stand"], COURSE.quiz["where-you-stand-now"]
    pairs = list(zip(before.questions, after.questions, strict=True))
    assert all(then.objective == now.objective for then, now in pairs)
    assert all(then.points == now.points for then, now in pairs)
    # Whoever remembers how the first was answered should have no use for it in the second.
    assert sum(then.kind != now.kind for then, now in pairs) >= 6
    assert not {q.prompt for q in before.questions} & {q.prompt for q in after.questions}


def test_every_kind_of_question_is_used_in_the_course_or_explained_in_the_manual() -> None:
    manual = read_course(PROJECT / "manual").course
    assert manual is not None
    used = {question.kind for course in (COURSE, manual) for question in course.questions}
    assert used == set(KINDS)


def test_no_kind_makes_up_more_than_half_of_the_questions() -> None:
    kinds = Counter(question.kind for question in COURSE.questions)
    assert len(kinds) >= 12
    assert max(kinds.values()) <= sum(kinds.values()) / 2


def test_reads_as_easily_as_it_promises() -> None:
    rows = readability.measure(COURSE)
    assert {row.lesson: row.grade for row in rows if row.grade > 9} == {}
    assert readability.average(rows) <= 8


def test_no_text_of_an_option_or_an_answer_opens_a_quotation_and_leaves_it_open() -> None:
    """A list in brackets that a comma has split once came out as half a quotation."""
    short = {"text", "item", "target", "answers", "options", "statement"}
    halves = [
        (question.id, text)
        for question in COURSE.questions
        for path, text in question.fields()
        if isinstance(text, str) and short & set(path) and "feedback" not in path
        if text.count("“") != text.count("”")
    ]
    assert halves == []


def test_the_longest_option_is_right_no_more_often_than_chance() -> None:
    longest = expected = 0.0
    for question in COURSE.questions:
        options = getattr(question, "options", ())
        if question.kind == "choice":
            lengths = [len(option.text) for option in options]
            longest += options[lengths.index(max(lengths))].right
            expected += 1 / len(options)
    assert longest <= expected


def played(exploration: Exploration, play: Play) -> State:
    """Where a play ends; `course check` has proved already that it goes as it says."""
    state = exploration.start
    for line in play.lines:
        if line.name == state.scene:
            start = " ".join(re.findall(r"\w+", line.words.casefold()))
            number = next(
                n
                for n, choice in offered(exploration.scenario, state)
                if " ".join(re.findall(r"\w+", choice.say.casefold())).startswith(start)
            )
            state = next(s.after for s in exploration.steps[state] if s.choice == number)
    return state


@pytest.mark.parametrize("file", COURSE.scenarios, ids=lambda file: file.id)
class TestEachConversation:
    def test_is_large_enough_to_be_worth_playing(self, file: ScenarioFile) -> None:
        scenario = file.scenario
        assert len(scenario.scenes) >= 10
        assert len(scenario.endings) >= 3
        assert len(scenario.meters) >= 2

    def test_is_played_to_every_ending(self, file: ScenarioFile) -> None:
        plays = [play for play in COURSE.plays if play.scenario == file.id]
        ends = {played(file.exploration, play).scene for play in plays}
        assert ends == set(file.scenario.endings)


def test_the_manuals_conversation_is_the_example_that_the_rules_use() -> None:
    text = (PROJECT / "manual/quizzes/wrong-parcel.yml").read_text(encoding="utf-8")
    page = (PROJECT / "manual/content/conversations.md").read_text(encoding="utf-8")
    assert text == SOUND and f"```yaml\n{SOUND}```" in page
