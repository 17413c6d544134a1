"""What completes the course can be done: what it names is there, and a quiz has a mark."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.model.course import Course
from generator.model.settings import Completion
from generator.text.problems import Problem, Rule, did_you_mean

_SETTINGS = (
    "site_name: A course\ndocs_dir: content\ntheme: {name: material, font: false}\n"
    "plugins:\n  - course:\n      look: course\n      completion:\n"
)

UNKNOWN_COMPLETION = Rule(
    id="unknown-in-completion",
    message="there is no {what} called '{id}'",
    why="Nobody could ever complete the course.",
    example={"mkdocs.yml": _SETTINGS + "        passed: [frist-quiz]\n"},
)
NOT_TO_PASS = Rule(
    id="completion-without-mark",
    message="the quiz '{id}' has no pass mark, so nobody can pass it",
    hint="give the quiz or the course a 'pass_mark', or take the quiz out here",
    why="The record asks for something that cannot be done.",
    example={"mkdocs.yml": _SETTINGS + "        passed: [first-quiz]\n"},
)
NOTHING_TO_COMPLETE = Rule(
    id="completion-of-nothing",
    message="whoever opens the course has completed it: nothing is asked for",
    hint="say what a learner must have done, or take 'completion' out",
    why="A record that everybody gets for nothing says nothing.",
    severity="warning",
    example={"mkdocs.yml": _SETTINGS + "        read: 0\n        passed: []\n"},
)


def check(course: Course) -> Iterator[Problem]:
    """Whether each thing that completes the course is there, and can be done."""
    asked = course.settings.completion
    if asked is None:
        return
    passed = () if asked.passed == "all" else asked.passed
    talks = () if asked.conversations == "all" else asked.conversations
    ids = course.quiz_ids | set(course.quiz) | set(course.scenario)
    yield from _named(course, "passed", passed, set(course.quiz), ids)
    yield from _named(course, "conversations", talks, set(course.scenario), ids)
    for at, name in enumerate(passed):
        if name in course.quiz and course.pass_mark(course.quiz[name]) is None:
            yield NOT_TO_PASS.at(course.settings.span("completion", "passed", at), id=name)
    if _is_nothing(course, asked):
        yield NOTHING_TO_COMPLETE.at(course.settings.span("completion"))


def _named(
    course: Course, field: str, names: tuple[str, ...], known: Collection[str], ids: Collection[str]
) -> Iterator[Problem]:
    what = "quiz" if field == "passed" else "conversation"
    for at, name in enumerate(names):
        # A file that could not be read may be the one that is meant.
        if name not in known and (name not in ids or name in {*course.quiz, *course.scenario}):
            place = course.settings.span("completion", field, at)
            hint = did_you_mean(name, sorted(known)) or "write the name of its file without '.yml'"
            yield UNKNOWN_COMPLETION.at(place, hint=hint, what=what, id=name)


def _is_nothing(course: Course, asked: Completion) -> bool:
    tests = [quiz for quiz in course.quizzes if course.pass_mark(quiz) is not None]
    passed = tests if asked.passed == "all" else asked.passed
    talks = course.scenarios if asked.conversations == "all" else asked.conversations
    return not (asked.read or passed or talks or asked.hours)
