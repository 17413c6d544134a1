"""A quiz behaves as its author thinks: no setting is idle, and a pre-test can be compared with."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.model.quiz import Quiz
from generator.text.problems import Problem, Rule, did_you_mean

_HEAD = "title: A quiz\n"
_QUESTION = "  - {id: one, kind: true-false, prompt: Is it?, answer: true, objective: first}\n"
_BEFORE = "  - {id: zero, kind: true-false, prompt: Is it?, answer: true, objective: first}\n"
_OTHER = "  - {id: two, kind: true-false, prompt: Is it?, answer: true, objective: second}\n"

IDLE_SETTING = Rule(
    id="idle-setting",
    message="'{name}' changes nothing here: {reason}",
    why="The author counts on something that no learner will ever meet.",
    example={
        "quizzes/second-quiz.yml": f"{_HEAD}time_limit: 20\nquestions:\n{_QUESTION}",
        "quizzes/third-quiz.yml": f"{_HEAD}exam: true\nfeedback: at-once\nquestion_attempts: 2\n"
        "questions:\n  - id: three\n    kind: true-false\n    prompt: Is it?\n    answer: true\n"
        "    attempts: 3\n",
    },
)
UNKNOWN_PRETEST = Rule(
    id="unknown-pretest",
    message="'{id}' cannot be the pre-test of this quiz: {reason}",
    why="There would be no earlier result to show beside the new one.",
    example={
        "quizzes/second-quiz.yml": f"{_HEAD}pretest: frist-quiz\nquestions:\n{_QUESTION}",
        "quizzes/third-quiz.yml": f"{_HEAD}pretest: third-quiz\nquestions:\n"
        "  - {id: two, kind: true-false, prompt: Is it?, answer: true, objective: first}\n",
    },
)
NOTHING_SHARED = Rule(
    id="pretest-shares-nothing",
    message="this quiz and its pre-test '{id}' assess no objective in common",
    hint="give questions in both of them the same 'objective', or take 'pretest' out",
    why="Before and after are compared objective by objective; here nothing can be compared.",
    example={
        "quizzes/second-quiz.yml": f"{_HEAD}pretest: first-quiz\nquestions:\n"
        "  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n"
    },
)
NO_GAIN = Rule(
    id="pretest-misses-objective",
    message="the pre-test '{id}' has no question on the objective '{objective}'",
    hint="add one to it, with 'objective: {objective}'; else no gain is shown for this objective",
    why="What was not asked before cannot be compared with afterwards.",
    severity="warning",
    example={
        LESSON: "---\ntitle: A lesson\nobjectives:\n"
        "  - {id: first, text: Name one thing.}\n  - {id: second, text: Name another.}\n"
        "quiz: first-quiz\n---\n\nText.\n",
        "quizzes/first-quiz.yml": f"{_HEAD}feedback: at-end\nquestions:\n{_BEFORE}",
        "quizzes/second-quiz.yml": f"{_HEAD}pretest: first-quiz\nquestions:\n{_QUESTION}{_OTHER}",
    },
)
TOLD_BEFORE = Rule(
    id="pretest-tells",
    message="the pre-test '{id}' tells at once what is right, so that its result can be bettered",
    hint="write 'feedback: at-end' into '{path}', or give its questions one try each",
    why="What learners could do before is only known from an answer that nobody had helped with.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": f"{_HEAD}questions:\n{_BEFORE}",
        "quizzes/second-quiz.yml": f"{_HEAD}pretest: first-quiz\nquestions:\n{_QUESTION}",
    },
)

_TOGETHER = "the questions are handed in together"
_SURE = "with 'certainty' each question has one try"


def check(course: Course) -> Iterator[Problem]:
    """The settings of every quiz, alone and beside its pre-test."""
    for quiz in course.quizzes:
        yield from _settings(quiz)
        yield from _attempts(quiz)
        if not course.half_read:  # what cannot be read may have a right answer
            yield from _unscored(quiz)
        if quiz.settings.pretest:
            yield from _pretest(course, quiz, quiz.settings.pretest)


def _settings(quiz: Quiz) -> Iterator[Problem]:
    given = quiz.settings
    idle: list[tuple[str, str, str]] = []
    if given.time_limit and not given.exam:
        hint = "add a line 'exam: true', or take this one out"
        idle.append(("time_limit", "only an exam has a time limit", hint))
    if given.exam and given.feedback == "at-once" and "feedback" in given.model_fields_set:
        hint = "take this line out, or take 'exam' out"
        idle.append(("feedback", "an exam tells nothing before it is handed in", hint))
    if given.attempts == 1 and "counts" in given.model_fields_set:
        hint = "take this line out, or allow more 'attempts'"
        idle.append(("counts", "there is only one attempt", hint))
    hint = "write one behind the colon, or take this line out"
    for name in given.model_fields_set:
        if getattr(given, name) is None:
            idle.append((name, "it has no value", hint))
    for name, reason, hint in idle:
        yield IDLE_SETTING.at(given.span(name), hint=hint, name=name, reason=reason)


def _attempts(quiz: Quiz) -> Iterator[Problem]:
    """Tries of single questions, where a question has one try only."""
    given = quiz.settings
    reason = _TOGETHER if quiz.at_end else _SURE if given.certainty else ""
    if not reason:
        return
    hint = "take this line out"
    # One try is what certainty allows anyway: to say so does no harm.
    harmless = {None} if quiz.at_end else {None, 1}
    if given.question_attempts not in harmless:
        more = f"{hint}; how often the whole quiz can be taken is said by 'attempts'"
        place, name = given.span("question_attempts"), "question_attempts"
        yield IDLE_SETTING.at(place, hint=more, name=name, reason=reason)
    for number, brief in enumerate(quiz.briefs):
        if brief.attempts not in harmless and brief.scored:
            place = quiz.questions[number].span("attempts")
            yield IDLE_SETTING.at(place, hint=hint, name="attempts", reason=reason)


def _unscored(quiz: Quiz) -> Iterator[Problem]:
    """What is about points, in a quiz that gives none."""
    if quiz.briefs and not any(brief.scored for brief in quiz.briefs):
        hint = "take this line out, or add a question that has a right answer"
        reason = "none of the questions has a right answer"
        for name in ("pass_mark", "certainty"):
            if getattr(quiz.settings, name):
                place = quiz.settings.span(name)
                yield IDLE_SETTING.at(place, hint=hint, name=name, reason=reason)


def _pretest(course: Course, quiz: Quiz, name: str) -> Iterator[Problem]:
    place, before = quiz.settings.span("pretest"), course.quiz.get(name)
    if name == quiz.id:
        hint = "name the quiz that learners take before the lessons"
        yield UNKNOWN_PRETEST.at(place, hint=hint, id=name, reason="it is this quiz itself")
    elif before is None:
        # A file that could not be read has been told about.
        if name not in course.quiz_ids or name in course.scenario:
            known = [one for one in course.quiz if one != quiz.id]
            hint = did_you_mean(name, known) or "name another quiz, or take 'pretest' out"
            is_scenario = name in course.scenario
            reason = "it is a conversation" if is_scenario else "there is no quiz of this name"
            yield UNKNOWN_PRETEST.at(place, hint=hint, id=name, reason=reason)
    elif not course.half_read:  # what cannot be read may assess anything
        yield from _compared(course, quiz, before)


def _compared(course: Course, quiz: Quiz, before: Quiz) -> Iterator[Problem]:
    earlier = {brief.objective for brief in before.briefs} - {None}
    now = {brief.objective: number for number, brief in reversed([*enumerate(quiz.briefs)])}
    if not earlier & now.keys():
        yield NOTHING_SHARED.at(quiz.settings.span("pretest"), id=before.id)
        return
    scored = [brief for brief in before.briefs if brief.scored]
    if not before.at_end and any(before.tries(brief) != 1 for brief in scored):
        yield TOLD_BEFORE.at(quiz.settings.span("pretest"), id=before.id, path=before.path)
    for objective, number in now.items():
        if objective in course.objectives and objective not in earlier:
            place = quiz.questions[number].span("objective")
            yield NO_GAIN.at(place, id=before.id, objective=objective)
