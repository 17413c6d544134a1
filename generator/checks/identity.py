"""Every id names one thing, anywhere in the course."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.checks.by_file import Sought, by_file
from generator.model.course import Course
from generator.model.page import Module
from generator.model.question import Question
from generator.text.names import is_id
from generator.text.problems import Problem, Rule
from generator.text.span import Span

_QUESTION = "  - {id: one, kind: true-false, prompt: Is it?, answer: true, objective: first}\n"

DUPLICATE_ID = Rule(
    id="duplicate-id",
    message="the {what} id '{id}' is used twice",
    hint="give one of the two another id; the other stands at {other}",
    why="A learner's progress is kept under these ids: with one id for two things, answering one "
    "would count for the other.",
    example={"quizzes/first-quiz.yml": "title: A quiz\nquestions:\n" + _QUESTION + _QUESTION},
)
BAD_NAME = Rule(
    id="bad-file-name",
    message="the name of this file names the {what}, and '{id}' cannot be an id",
    hint="rename it: small letters of any script, digits and hyphens only, as in 'let-it-run'",
    why="The name becomes part of addresses and of a learner's progress, where spaces and capitals "
    "break on some hosts.",
    example={
        "quizzes/Second quiz.yml": "title: A quiz\nquestions:\n"
        "  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n",
    },
)

RESERVED = Rule(
    id="reserved-page",
    message="the course makes a page of this name itself, and would replace yours",
    hint="give the file another name",
    why="Both pages would have one address, and the author's would be lost.",
    example={"content/progress.md": "# How we are getting on\n\nText.\n"},
)

LEFT_AS_IT_CAME = Rule(
    id="id-left-as-it-came",
    message="'{id}' is the id that an example has, and other courses may have it, too",
    hint="choose a name of your own, before the first learner begins, and keep it",
    why="Two courses with one id on one host share their learners' progress, and spoil it.",
    severity="warning",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\n"
        "theme: {name: material, font: false}\nplugins:\n  - course: {id: my-first-course}\n"
    },
)

# What the first edition wrote into every new course.
Place = Callable[[], Span]

_EXAMPLES = frozenset({"my-first-course"})


def check(course: Course) -> Iterator[Problem]:
    """Questions, lessons, objectives, quizzes and claims that share an id with their like."""
    if course.id in _EXAMPLES:
        yield LEFT_AS_IT_CAME.at(course.settings.span("id"), id=course.id)
    named = [name for one in course.asking for name in one.ids]
    named += [file.id for file in course.scenarios]
    if len({*named}) < len(named):
        yield from _twice("question", _answered(course))
    for path in sorted(course.page.keys() & course.generated.keys()):
        yield RESERVED.at(Span(path))
    # In somebody's site files may have any name, as no page there is made for the course.
    for lesson in course.lessons if course.settings.look == "course" else ():
        if not is_id(lesson.name) and not (lesson.front and lesson.front.id):
            hint = _taken_apart(lesson.name) or (
                f"{BAD_NAME.hint}; or write 'id: let-it-run' above the lesson"
            )
            yield BAD_NAME.at(Span(lesson.path), hint=hint, what="lesson", id=lesson.name)
    quizzes = [(quiz.id, partial(Span, quiz.path)) for quiz in course.quizzes]
    scenarios = [(file.id, partial(Span, file.path)) for file in course.scenarios]
    for what, files in (("quiz", quizzes), ("scenario", scenarios)):
        for name, place in files:
            if not is_id(name):
                hint = _taken_apart(name) or BAD_NAME.hint
                yield BAD_NAME.at(place(), hint=hint, what=what, id=name)
    yield from _twice("lesson", ((one.id, partial(one.span, "id")) for one in course.lessons))
    yield from _twice("quiz", quizzes + scenarios)
    yield from _twice("objective", _stated(course))
    settings = course.settings
    span = settings.span
    paths = ((path.id, partial(span, "paths", n, "id")) for n, path in enumerate(settings.paths))
    yield from _twice("path", paths)
    yield from _twice("module", ((one.id, partial(_place, one)) for one in course.modules))
    if course.sources:
        sources = course.sources
        claims = (
            (c.id, partial(sources.span, "works", w, "claims", n, "id"))
            for (w, n), c in sources.claims()
        )
        yield from _twice("claim", claims)


def check_questions(course: Course) -> Iterator[Problem]:
    """Parts of one question that share an id."""
    yield from by_file(course, sought(course))


def sought(_: Course) -> Sought[Problem]:
    """What `check_questions` looks for."""
    return Sought("parts", lambda one: _twice("part", _parts(one)), in_scenarios=False)


def _taken_apart(name: str) -> str:
    """What to do about a name of which macOS took letters and their signs apart; '' elsewhere."""
    composed = unicodedata.normalize("NFC", name)
    if composed == name or not is_id(composed):
        return ""
    return (
        f"signs and letters are apart in it, as macOS and its archives write them: rename it to "
        f"'{composed}', typed anew"
    )


def _twice(what: str, found: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """Names that are given in two places. Places are looked up of these alone."""
    first: dict[str, Place] = {}
    for name, place in found:
        before = first.setdefault(name, place)
        if before is not place and (other := before()) != (span := place()):
            yield DUPLICATE_ID.at(span, what=what, id=name, other=f"{other.path}:{other.line}")


def _answered(course: Course) -> Iterator[tuple[str, Place]]:
    """What progress is kept of under one roof: questions, and each conversation as one."""
    for question in course.questions:
        yield question.id, partial(question.span, "id")
    for file in course.scenarios:
        yield file.id, partial(Span, file.path)


def _parts(question: Question) -> Iterator[tuple[str, Place]]:
    """The ids that an author gave to options or items of one question."""
    for path, value in question.fields():
        if len(path) > 1 and path[-1] == "id":
            yield str(value), partial(question.span, *path)


def _stated(course: Course) -> Iterator[tuple[str, Place]]:
    for lesson in course.lessons:
        for number, objective in enumerate(lesson.objectives):
            if objective.text:
                yield objective.id, partial(lesson.span, "objectives", number, "id")


def _place(module: Module) -> Span:
    """A module has no file of its own: its first lesson stands for it."""
    return Span(module.lessons[0].path if module.lessons else "mkdocs.yml")
