"""Quiz files as authors write them: what is read of a faulty one, and what they are told."""

from __future__ import annotations

import pytest

from generator.reader.schema import quiz_schema
from tests.support.course import MakeCourse, problems_in
from tests.support.quizzes import LESSON, POOLS, SHARED, listed, question, quiz_file, quiz_of, read


class TestReading:
    def test_a_bad_question_in_a_pool_does_not_take_the_others_with_it(
        self, make_course: MakeCourse
    ) -> None:
        bad = "{id: b2, kind: true-false, prompt: Is it?, answer: maybe, objective: second}"
        text = quiz_file("", POOLS.replace(question("b2"), bad))
        root = make_course({LESSON: SHARED, "quizzes/second-quiz.yml": text})
        assert [q.id for q in quiz_of(read(root)).questions] == ["b1", "c1", "c2", "c3"]
        (problem,) = problems_in(root)  # the other objective may well be assessed by it
        line = text.splitlines()[problem.span.line - 1]
        assert problem.rule.id == "wrong-value"
        assert line[problem.span.column - 1 :].startswith("maybe")

    def test_a_bad_setting_does_not_take_the_questions_with_it(
        self, make_course: MakeCourse
    ) -> None:
        text = quiz_file("time_limit: long\n", POOLS.replace("draw: 1", "draw: some"))
        root = make_course({LESSON: SHARED, "quizzes/second-quiz.yml": text})
        assert {p.rule.id for p in problems_in(root)} == {"wrong-value", "objective-not-assessed"}
        assert [pool.draw for pool in quiz_of(read(root)).pools] == [2, 2]

    def test_a_quiz_has_pools_or_questions_or_both(self, make_course: MakeCourse) -> None:
        for number, (asked, rules) in enumerate(
            [
                (POOLS, []),
                ("questions: []\n" + POOLS, []),
                ("questions: []\n", ["no-questions"]),
                ("questions: []\npools: []\n", ["no-questions"]),
                ("intro: x\n", ["no-questions"]),
                ("pools:\n  - {draw: 1, questions: []}\n", ["wrong-value"]),
            ]
        ):
            files = {"quizzes/second-quiz.yml": quiz_file("", asked)}
            root = make_course(files, name=f"course-{number}")
            assert [p.rule.id for p in problems_in(root)] == rules, asked

    @pytest.mark.parametrize(
        ("more", "rule"),
        [
            ("objective: third", "unknown-objective"),
            ("sources: [Z9]", "unknown-claim"),
            ("hint: [Look., 'See [there](gone.md)']", "broken-link"),
            ("explanation: '![](curve.svg)'", "missing-alt-text"),
            ("points: 0", "wrong-value"),
        ],
    )
    def test_every_check_sees_the_questions_of_pools(
        self, make_course: MakeCourse, more: str, rule: str
    ) -> None:
        text = quiz_file("", POOLS.replace(question("c3"), question("c3", more)))
        files = {"quizzes/second-quiz.yml": text, "content/curve.svg": "<svg/>"}
        (problem,) = problems_in(make_course(files))
        assert problem.rule.id == rule
        assert "c3" in text.splitlines()[problem.span.line - 1]

    def test_an_id_of_a_pool_is_used_nowhere_else(self, make_course: MakeCourse) -> None:
        text = quiz_file("", POOLS + f"questions:\n{listed(question('b1'))}")
        (problem,) = problems_in(make_course({"quizzes/second-quiz.yml": text}))
        assert problem.rule.id == "duplicate-id"

    def test_an_empty_hint_is_told_in_words_that_fit(self, make_course: MakeCourse) -> None:
        for number, (hint, name) in enumerate([("''", "'hint'"), ("[x, '']", "'hint', entry 2,")]):
            text = quiz_file("", f"questions:\n{listed(question('one', f'hint: {hint}'))}")
            root = make_course({"quizzes/second-quiz.yml": text}, name=f"course-{number}")
            assert [p.message for p in problems_in(root)] == [f"{name} is empty"]


class TestIdleSettings:
    @pytest.mark.parametrize(
        ("settings", "own", "told"),
        [
            ("time_limit: 5\n", "", "time_limit"),
            ("time_limit: 5\nfeedback: at-end\n", "", "time_limit"),
            ("exam: true\nfeedback: at-once\n", "", "feedback"),
            ("attempts: 1\ncounts: best\n", "", "counts"),
            ("exam: true\nquestion_attempts: 1\n", "", "question_attempts"),
            ("feedback: at-end\nquestion_attempts: 2\n", "", "question_attempts"),
            ("certainty: true\nquestion_attempts: 2\n", "", "question_attempts"),
            ("certainty: true\n", "attempts: 2", "attempts"),
            ("feedback: at-end\n", "attempts: 1", "attempts"),
            ("exam: true\n", "attempts: 2", "attempts"),
        ],
    )
    def test_are_told_with_their_place(
        self, make_course: MakeCourse, settings: str, own: str, told: str
    ) -> None:
        asked = f"questions:\n{listed(question('one', own or 'points: 1'))}"
        root = make_course({"quizzes/second-quiz.yml": quiz_file(settings, asked)})
        (problem,) = problems_in(root)
        assert problem.rule.id == "idle-setting"
        assert problem.message.startswith(f"'{told}' ")
        line = quiz_file(settings, asked).splitlines()[problem.span.line - 1]
        assert f"{told}: " in line[: problem.span.column]

    @pytest.mark.parametrize(
        ("settings", "own"),
        [
            ("exam: true\nfeedback: at-end\ntime_limit: 600\n", ""),
            ("attempts: 2\ncounts: best\n", ""),
            ("certainty: true\nquestion_attempts: 1\n", "attempts: 1"),
            ("question_attempts: 2\n", "attempts: 3"),
            ("shuffle: questions\n", ""),
        ],
    )
    def test_are_not_those_that_only_say_it_again(
        self, make_course: MakeCourse, settings: str, own: str
    ) -> None:
        asked = f"questions:\n{listed(question('one', own or 'points: 1'))}"
        root = make_course({"quizzes/second-quiz.yml": quiz_file(settings, asked)})
        assert problems_in(root) == []

    @pytest.mark.parametrize(
        "settings", ["exam: true\ntime_limit:\n", "pretest:\n", "attempts:\n", "intro:\n"]
    )
    def test_are_those_that_were_never_finished(
        self, make_course: MakeCourse, settings: str
    ) -> None:
        root = make_course({"quizzes/second-quiz.yml": quiz_file(settings)})
        (problem,) = problems_in(root)
        name = settings.splitlines()[-1].rstrip(":")
        assert problem.message == f"'{name}' changes nothing here: it has no value"
        assert problem.span.line == 1 + len(settings.splitlines())

    @pytest.mark.parametrize("name", ["pass_mark: 50", "certainty: true"])
    def test_are_about_points_where_no_question_has_any(
        self, make_course: MakeCourse, name: str
    ) -> None:
        free = "  - {id: one, kind: open, prompt: What?, model: This.}\n"
        for number, (more, told) in enumerate(
            [
                ("", ["idle-setting"]),
                (listed(question("two", "points: 1")), []),
                ("  - {id: two, kind: true-fals}\n", ["unknown-kind"]),
            ]
        ):
            text = quiz_file(f"{name}\n", f"questions:\n{free}{more}")
            root = make_course({"quizzes/second-quiz.yml": text}, name=f"course-{number}")
            assert [p.rule.id for p in problems_in(root)] == told

    def test_are_told_of_pools_too(self, make_course: MakeCourse) -> None:
        asked = POOLS.replace(question("c2"), question("c2", "attempts: 2"))
        root = make_course({"quizzes/second-quiz.yml": quiz_file("exam: true\n", asked)})
        assert "idle-setting" in [p.rule.id for p in problems_in(root)]


class TestAPretest:
    def rules(self, make_course: MakeCourse, name: str, **files: str | None) -> list[str]:
        pretest = {"quizzes/second-quiz.yml": quiz_file(f"pretest: {name}\n")}
        return [p.rule.id for p in problems_in(make_course({**pretest, **files}))]

    @pytest.mark.parametrize(
        ("settings", "told"),
        [
            ("feedback: at-end\n", []),
            ("exam: true\n", []),
            ("question_attempts: 1\n", []),
            ("certainty: true\n", []),
            ("", ["pretest-tells"]),
            ("question_attempts: 2\n", ["pretest-tells"]),
        ],
    )
    def test_shares_objectives_and_takes_what_is_answered_first(
        self, settings: str, told: list[str], make_course: MakeCourse
    ) -> None:
        before = f"title: x\n{settings}questions:\n{listed(question('two'))}"
        files = {"quizzes/third-quiz.yml": before}
        assert self.rules(make_course, "third-quiz", **files) == told

    def test_is_another_quiz_that_exists(self, make_course: MakeCourse) -> None:
        assert self.rules(make_course, "second-quiz") == ["unknown-pretest"]

    def test_that_is_misspelt_comes_with_a_suggestion(self, make_course: MakeCourse) -> None:
        text = quiz_file("pretest: frist-quiz\n")
        (problem,) = problems_in(make_course({"quizzes/second-quiz.yml": text}))
        assert problem.hint == "did you mean 'first-quiz'?"

    def test_that_cannot_be_read_is_not_called_missing(self, make_course: MakeCourse) -> None:
        files = {"quizzes/third-quiz.yml": "title: 'x\n"}
        assert self.rules(make_course, "third-quiz", **files) == ["yaml-syntax"]

    def test_of_which_a_question_cannot_be_read_may_assess_anything(
        self, make_course: MakeCourse
    ) -> None:
        files = {"quizzes/third-quiz.yml": "title: x\nquestions:\n  - {id: x, kind: true-fals}\n"}
        assert self.rules(make_course, "third-quiz", **files) == ["unknown-kind"]

    def test_without_a_common_objective_is_no_pretest(self, make_course: MakeCourse) -> None:
        bare = question("two", "points: 1")
        files = {"quizzes/third-quiz.yml": f"title: x\nquestions:\n{listed(bare)}"}
        assert self.rules(make_course, "third-quiz", **files) == ["pretest-shares-nothing"]

    def test_that_misses_an_objective_is_warned_about_once_for_each(
        self, make_course: MakeCourse
    ) -> None:
        more = listed(*(question(name, "objective: second") for name in ("two", "three")))
        quiz = quiz_file("pretest: first-quiz\n", f"questions:\n{listed(question('one'))}{more}")
        lesson = SHARED.replace("second-quiz", "first-quiz")
        before = quiz_file("feedback: at-end\n", f"questions:\n{listed(question('zero'))}")
        files = {"quizzes/first-quiz.yml": before, "quizzes/second-quiz.yml": quiz}
        (problem,) = problems_in(make_course({LESSON: lesson, **files}))
        assert (problem.rule.id, problem.severity) == ("pretest-misses-objective", "warning")
        assert (problem.span.line, "second" in problem.message) == (5, True)


def test_editors_know_the_settings_and_the_questions_of_pools() -> None:
    definitions = quiz_schema()["$defs"]
    quiz, pool = definitions["QuizFile"], definitions["PoolFile"]
    assert pool["properties"]["questions"]["items"] == quiz["properties"]["questions"]["items"]
    assert quiz["required"] == ["title"]
    assert {"required": ["pools"]} in quiz["anyOf"]
    assert quiz["properties"]["counts"]["enum"] == ["best", "last"]
    hint = definitions["ChoiceQuestion"]["properties"]["hint"]
    assert [one["type"] for one in hint["anyOf"]][1] == "array"
