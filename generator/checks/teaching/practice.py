"""Whether the course lets learners do something, in time and more than once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.teaching.one_right import in_english
from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.model.page import Lesson
from generator.reader.markup import most_words, read_markup, replace_marks
from generator.text.beside import Beside
from generator.text.counting import first_words, word_count
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered

LONGEST_READ = 700  # words without anything to do
WORDS_PER_MINUTE = 200
MINUTES_A_QUESTION = 0.6
_SOME = 4  # objectives or questions before habits are told

_OTHER = "content/first-module/second-lesson.md"
_THIRD = "content/second-module/third-lesson.md"


def _lesson(objectives: str, more: str = "", text: str = "Text.", head: str = "") -> str:
    return f"---\ntitle: A lesson\n{head}objectives:\n{objectives}{more}---\n\n{text}\n"


_FIRST = "  - {id: first, text: Name one thing.}\n"
_ASKS = "```question\nid: early\nkind: true-false\nprompt: Is it?\nanswer: true\nobjective: {}\n```"

UNMEASURABLE = Rule(
    id="unmeasurable-objective",
    message="nobody can see whether a learner can “{verb}”",
    hint="say what one can do afterwards: name, choose, write, explain, decide …",
    why="What cannot be seen cannot be assessed, so that any question would do.",
    source="Mager, Preparing Instructional Objectives (1962)",
    severity="warning",
    example={
        LESSON: _lesson(
            "  - {id: first, text: Understand the three steps.}\n", "quiz: first-quiz\n"
        )
    },
    good={
        LESSON: _lesson(
            "  - {id: first, text: Put the three steps in order.}\n", "quiz: first-quiz\n"
        )
    },
)
TOO_EARLY = Rule(
    id="assessed-before-taught",
    message="this question assesses '{objective}', which only a later lesson teaches: '{lesson}'",
    hint="move it behind that lesson; if it is meant as a pre-test, name its quiz in the "
    "'pretest' of another",
    why="Learners fail at what nobody has told them yet, and blame themselves.",
    severity="warning",
    example={
        LESSON: _lesson(_FIRST, "quiz: first-quiz\n", _ASKS.format("second")),
        _OTHER: _lesson("  - {id: second, text: Name another.}\n", text="Text."),
    },
    good={
        LESSON: _lesson(_FIRST, "quiz: first-quiz\n"),
        _OTHER: _lesson("  - {id: second, text: Name another.}\n", text=_ASKS.format("second")),
    },
)
WITHOUT_OBJECTIVE = Rule(
    id="questions-without-objective",
    message="{missing} of the {all} questions in quizzes name no objective: {quizzes}",
    hint="add 'objective:' to them, with the id of what they assess",
    why="Their answers say nothing about what a learner can do, and no report can count them.",
    severity="note",
    example={
        "quizzes/second-quiz.yml": "title: A quiz\nquestions:\n"
        + "".join(
            f"  - {{id: q{n}, kind: true-false, prompt: Is it {n}?, answer: true}}\n"
            for n in range(_SOME)
        )
    },
    good={
        "quizzes/second-quiz.yml": "title: A quiz\nquestions:\n"
        + "".join(
            f"  - {{id: q{n}, kind: true-false, prompt: Is it {n}?, answer: true, "
            "objective: first}\n"
            for n in range(_SOME)
        )
    },
)
NEVER_AGAIN = Rule(
    id="never-met-again",
    message="{count} of {all} objectives are asked for in one lesson and never again: {ids}",
    hint="let a question of a later lesson, or a test at the end, come back to them",
    why="What is practised once is forgotten; what comes back after a while stays.",
    source="Cepeda, Pashler, Vul, Wixted and Rohrer, Distributed Practice in Verbal Recall Tasks "
    "(Psychological Bulletin 132, 2006)",
    severity="note",
    example={
        LESSON: _lesson(
            "".join(f"  - {{id: o{n}, text: Name thing {n}.}}\n" for n in range(_SOME)) + _FIRST,
            "quiz: first-quiz\n",
            "\n\n".join(_ASKS.format(f"o{n}").replace("early", f"asks-{n}") for n in range(_SOME)),
        ),
        _OTHER: _lesson("  - {id: second, text: Name another.}\n", text=_ASKS.format("second")),
    },
    good={LESSON: _lesson(_FIRST, "quiz: first-quiz\n")},
)
LONG_READ = Rule(
    id="long-without-practice",
    message="{count} words of this lesson, from “{where}”, are for reading only",
    hint="place a question, or a task that learners do for themselves, in the middle of them",
    why="Attention and memory go where something has to be answered.",
    source="Roediger and Karpicke, Test-Enhanced Learning (Psychological Science 17, 2006)",
    severity="note",
    example={LESSON: _lesson(_FIRST, "quiz: first-quiz\n", "## Tea\n\n" + "Tea is hot. " * 300)},
    good={LESSON: _lesson(_FIRST, "quiz: first-quiz\n", "## Tea\n\nTea is hot.")},
)
LONGER = Rule(
    id="longer-than-said",
    message="this lesson says {said} minutes and takes about {needed}",
    hint="write 'minutes: {needed}', or shorten the lesson",
    why="Learners plan their break by it, and leave before the end.",
    severity="warning",
    example={
        LESSON: _lesson(
            _FIRST, "quiz: first-quiz\n", "## Tea\n\n" + "Tea is hot. " * 200, "minutes: 1\n"
        )
    },
    good={
        LESSON: _lesson(
            _FIRST, "quiz: first-quiz\n", "## Tea\n\n" + "Tea is hot. " * 200, "minutes: 4\n"
        )
    },
)

_UNSEEN = re.compile(
    r"(?:be able to |to )?(understand|know|learn|appreciate|grasp|realise|realize|be aware|"
    r"become aware|be familiar|become familiar|have an idea|have an understanding|"
    r"have knowledge|get to know|gain an understanding|believe|internalise|internalize)\b",
    re.IGNORECASE,
)


def check(course: Course) -> Iterator[Problem]:
    """Objectives, questions and lessons, in the order of the course."""
    if in_english(course):
        for objective in course.objectives.values():
            if found := _UNSEEN.match(objective.text.strip()):
                yield UNMEASURABLE.at(objective.span, verb=found[1].lower())
    yield from _early(course)
    yield from _unnamed(course)
    yield from _again(course)
    for lesson in course.lessons:
        for count, where in _long_reads(lesson):
            yield LONG_READ.at(lesson.span(), count=count, where=where)
        yield from _minutes(course, lesson)


def _early(course: Course) -> Iterator[Problem]:
    pretests = {quiz.settings.pretest for quiz in course.quizzes}
    place = {lesson.path: number for number, lesson in enumerate(course.lessons)}
    taught = {
        name: min(lessons, key=lambda lesson: place[lesson.path])
        for name, lessons in course.lessons_with.items()
    }
    met: set[str] = set()
    for lesson in course.lessons:
        quizzes = course.quizzes_on(lesson)
        before = {name for quiz in quizzes if quiz.id in pretests for name in quiz.ids}
        for number, brief in enumerate(course.briefs_on(lesson)):
            first = taught.get(brief.objective or "")
            if (
                brief.id not in met
                and brief.id not in before
                and first is not None
                and place[first.path] > place[lesson.path]
            ):
                span = course.questions_on(lesson)[number].span("objective")
                yield TOO_EARLY.at(span, objective=brief.objective, lesson=first.path)
            met.add(brief.id)


def _unnamed(course: Course) -> Iterator[Problem]:
    """One line a course: whoever has imported a bank knows it after the first."""
    if not course.objectives:
        return
    found = []
    for quiz in course.quizzes:
        none = [number for number, brief in enumerate(quiz.briefs) if brief.objective is None]
        if len(none) >= _SOME or (none and 2 * len(none) > len(quiz.briefs) >= _SOME):
            found.append((quiz, none))
    if found:
        quiz, none = found[0]
        yield WITHOUT_OBJECTIVE.at(
            quiz.questions[none[0]].span(),
            missing=sum(len(none) for _, none in found),
            all=sum(len(quiz.briefs) for quiz in course.quizzes),
            quizzes=", ".join(quiz.id for quiz, _ in found[:4]) + (" …" if found[4:] else ""),
        )


def _again(course: Course) -> Iterator[Problem]:
    """Objectives that only one page asks for, in a course of several lessons."""
    asked: dict[str, set[str]] = {name: set() for name in course.objectives}
    for page in course.own_pages:
        for brief in course.briefs_on(page):
            if brief.objective in asked:
                asked[brief.objective].add(page.path)
        for file in course.scenarios_on(page):
            for name in file.scenario.objectives:
                if name in asked:
                    asked[name].add(page.path)
    once = [name for name, pages in asked.items() if len(pages) == 1]
    if len(course.lessons) > 1 and len(asked) > _SOME and 2 * len(once) > len(asked):
        yield NEVER_AGAIN.at(
            course.objectives[once[0]].span,
            count=len(once),
            all=len(asked),
            ids=", ".join(once[:4]) + (" …" if once[4:] else ""),
        )


def _long_reads(lesson: Lesson) -> list[tuple[int, str]]:
    """How many words too long stretches have between things to do, and how each begins."""
    return _long(lesson, _known_reading) if lesson.converted.marks else []


def _known_reading(lesson: Lesson) -> list[tuple[int, str]]:
    converted = lesson.converted
    return remembered("reads", (converted.digest,), lambda: list(_reading(converted.html)))


_long = Beside[Lesson, list[tuple[int, str]]]()


def _reading(html: str) -> Iterator[tuple[int, str]]:
    """Stretches of a lesson between things to do, as long as they hold no task of its own."""
    for part in replace_marks(html, lambda key: "\0").split("\0"):
        if most_words(part) <= LONGEST_READ:
            continue
        read = read_markup(part)
        count = word_count(read.text)
        if count > LONGEST_READ and "task-list" not in part and "<details" not in part:
            where = read.headings[0].text if read.headings else first_words(read.text, 4)
            yield count, where


def _minutes(course: Course, lesson: Lesson) -> Iterator[Problem]:
    if lesson.front is None or lesson.front.minutes is None:
        return
    questions = sum(
        quiz.drawn if (quiz := course.quiz.get(embed.quiz or "")) else embed.brief is not None
        for embed in lesson.embeds
    )
    needed = lesson.words / WORDS_PER_MINUTE + MINUTES_A_QUESTION * questions
    said = lesson.front.minutes
    if needed > 1.5 * said and needed - said > 1:
        yield LONGER.at(lesson.span("minutes"), said=said, needed=round(needed))
