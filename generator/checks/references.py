"""Whatever is named exists: quizzes, conversations, objectives, claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.lesson_example import FRONT_FIELDS, LESSON
from generator.model.page import Page
from generator.model.question import Brief
from generator.model.quiz import Quiz
from generator.model.scenario_example import PATH, SOUND
from generator.model.scenario_file import ScenarioFile
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.span import Span

_QUIZ = "title: A quiz\nquestions:\n  - id: one\n    kind: true-false\n    prompt: Is it?\n"

UNKNOWN_QUIZ = Rule(
    id="unknown-quiz",
    message="there is no quiz called '{id}'",
    why="The learner would find a gap where the quiz should be.",
    example={
        LESSON: FRONT_FIELDS + "quiz: frist-quiz\n---\n\nText.\n",
    },
)
UNKNOWN_SCENARIO = Rule(
    id="unknown-scenario",
    message="there is no conversation called '{id}'",
    why="The learner would find a gap where the conversation should be.",
    example={
        PATH: SOUND,
        LESSON: FRONT_FIELDS + "quiz: first-quiz\n---\n\n```scenario\nwrong-percel\n```\n",
    },
)
QUIZ_TWICE = Rule(
    id="question-twice-on-page",
    message="the question '{id}' stands twice on this page",
    hint="place it once: by a fence, or its quiz in the front matter",
    why="Two forms with one name cannot be told apart, by a browser or by the learner's progress.",
    example={
        LESSON: FRONT_FIELDS + "---\n\n```quiz\nfirst-quiz\n```\n\n```quiz\nfirst-quiz\n```\n",
    },
)
UNKNOWN_OBJECTIVE = Rule(
    id="unknown-objective",
    message="no lesson states an objective '{id}'",
    why="A score for an objective that nobody states says nothing.",
    example={"quizzes/first-quiz.yml": _QUIZ + "    answer: true\n    objective: frist\n"},
)
UNKNOWN_RECALL = Rule(
    id="unknown-recall",
    message="there is no free answer '{id}' to show again",
    why="The learner is sent to a text of their own that nobody can find.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: open\n"
        "    prompt: What would you say?\n    model: I am sorry.\n"
        "  - id: two\n    kind: open\n    prompt: And now?\n    model: I am.\n"
        "    recall: noe\n"
    },
)
UNKNOWN_CLAIM = Rule(
    id="unknown-claim",
    message="there is no claim '{id}' in {file}",
    why="A lesson that cites a source nobody can find asks for trust it has not earned.",
    example={"quizzes/first-quiz.yml": _QUIZ + "    answer: true\n    sources: [Z9]\n"},
)


def check(course: Course) -> Iterator[Problem]:
    """Dangling references, and a question that stands twice on a page."""
    for page in course.every_page:
        for embed in page.embeds:
            yield from _placed(course, embed)
        yield from _repeated(course, page)
    for lesson in course.lessons:
        for number, objective in enumerate(lesson.objectives):
            if not _known(course, objective.id):
                yield _objective(course, objective.id, lesson.span("objectives", number))
        for number, claim in enumerate(lesson.sources):
            yield from _claim(course, claim, lesson.span("sources", number))
    free = [brief.id for brief in course.briefs if brief.kind == "open"]
    for one in course.asking:
        for number, brief in enumerate(one.briefs):
            yield from _referred(course, brief, partial(_span, one, number), free)
    for file in course.scenarios:
        yield from _scenario(course, file)


def _span(one: Quiz | Embed, number: int, *path: str | int) -> Span:
    """Where a part of a question was written. Few ask: that is looked up when they do."""
    return one.questions[number].span(*path)


def _referred(
    course: Course, question: Brief, span: Callable[..., Span], free: Sequence[str]
) -> Iterator[Problem]:
    """What a question names. free: the ids of all that are free answers."""
    if question.objective and not _known(course, question.objective):
        yield _objective(course, question.objective, span("objective"))
    for number, claim in enumerate(question.sources):
        if claim not in course.claims:
            yield from _claim(course, claim, span("sources", number))
    # What a free answer shows again is a free answer.
    name = question.recalls
    if name is not None and name not in free:
        hint = did_you_mean(name, free) or "name a question of the kind 'open'"
        yield UNKNOWN_RECALL.at(span("recall"), hint=hint, id=name)


def _placed(course: Course, embed: Embed) -> Iterator[Problem]:
    """What a page places is there, and is what the page says it is."""
    for rule, name, others, known, what in (
        (UNKNOWN_QUIZ, embed.quiz, course.scenario, course.quiz, "quiz"),
        (UNKNOWN_SCENARIO, embed.scenario, course.quiz, course.scenario, "scenario"),
    ):
        # A file that could not be read has been told about, whatever it was meant to be.
        if name is None or (name in course.quiz_ids and name not in others):
            continue
        near = did_you_mean(name, known)
        if name in others:
            instead = "scenario" if what == "quiz" else "quiz"
            near = f"'{name}' is a {instead}: place it by a fence ```{instead}"
        hint = f"create '{course.settings.quizzes}/{name or 'ID'}.yml', or name another {what}"
        yield rule.at(embed.span, hint=near or hint, id=name)


def _scenario(course: Course, file: ScenarioFile) -> Iterator[Problem]:
    scenario = file.scenario
    for number, objective in enumerate(scenario.objectives):
        if not _known(course, objective):
            yield _objective(course, objective, scenario.span("objectives", number))
    for number, claim in enumerate(scenario.sources):
        yield from _claim(course, claim, scenario.span("sources", number))
    for name, scene in scenario.scenes.items():
        for c, choice in enumerate(scene.choices):
            for field, claims in (("practises", choice.practises), ("violates", choice.violates)):
                for number, claim in enumerate(claims):
                    place = scenario.span("scenes", name, "choices", c, field, number)
                    yield from _claim(course, claim, place)


def _repeated(course: Course, page: Page) -> Iterator[Problem]:
    seen: set[int] = set()
    scenarios: set[str] = set()
    for embed in page.embeds:
        if embed.scenario in scenarios:
            yield QUIZ_TWICE.at(embed.span, id=embed.scenario)
        scenarios |= {embed.scenario} if embed.scenario else set()
        one = course.quiz.get(embed.quiz or "") or embed
        if one.ids and id(one) in seen:
            yield QUIZ_TWICE.at(embed.span, id=one.ids[0])
        seen.add(id(one))


def _known(course: Course, objective: str) -> bool:
    """Whether a lesson states it, or a lesson that cannot be read may have stated it."""
    return objective in course.objectives or bool(course.unread)


def _objective(course: Course, name: str, span: Span) -> Problem:
    hint = did_you_mean(name, course.objectives)
    hint = hint or "state it in a lesson, under 'objectives:', as {id: …, text: …}"
    return UNKNOWN_OBJECTIVE.at(span, hint=hint, id=name)


def _claim(course: Course, name: str, span: Span) -> Iterator[Problem]:
    if name not in course.claims:
        file = f"{course.content}/sources.yml"
        hint = did_you_mean(name, course.claims) or f"add it to {file}, or cite another one"
        yield UNKNOWN_CLAIM.at(span, hint=hint, id=name, file=file)
