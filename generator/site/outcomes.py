"""What the page of a learner's progress tells of: quizzes and conversations, and objectives."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.course import Course
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.site.frame import Goal, Outcome

# An address from the site's root → the way to it from the page.
Way = Callable[[str], str]


def outcomes(course: Course, to: Way) -> Iterator[Outcome]:
    """All quizzes and conversations: those in lessons, then those on pages of their own alone."""
    told: set[str] = set()
    for lesson in course.lessons:
        url = to(course.urls.get(lesson.path, ""))
        for quiz in course.quizzes_on(lesson):
            if quiz.id not in told:
                yield _of_quiz(course, quiz, f"{url}#{quiz.id}")
            told.add(quiz.id)
        for file in course.scenarios_on(lesson):
            if file.id not in told:
                yield _of_conversation(file, f"{url}#{file.id}")
            told.add(file.id)
    own = {page.name: course.urls.get(path, "") for path, page in course.generated.items()}
    for quiz in course.quizzes:
        if quiz.id not in told:
            yield _of_quiz(course, quiz, to(own.get(quiz.id, "")))
    for file in course.scenarios:
        if file.id not in told:
            yield _of_conversation(file, to(own.get(file.id, "")))


def _of_quiz(course: Course, quiz: Quiz, url: str) -> Outcome:
    mark = course.pass_mark(quiz)
    given = f"{mark:.15g}" if mark else ""
    return Outcome(quiz.id, quiz.title, url, given, last=quiz.settings.counts == "last")


def _of_conversation(file: ScenarioFile, url: str) -> Outcome:
    scenario = file.scenario
    return Outcome(file.id, scenario.title, url, endings=len(scenario.endings))


def goals(course: Course, to: Way) -> Iterator[Goal]:
    """The objectives that questions assess, in the order of the course."""
    questions: dict[str | None, list[str]] = {}
    for question in course.briefs:
        questions.setdefault(question.objective, []).append(question.counted)
    for objective in course.objectives.values():
        page = course.page.get(objective.path)
        if page and objective.id in questions:
            url = to(course.urls.get(page.path, ""))
            yield Goal(objective.text, tuple(questions[objective.id]), page.title, url)
