"""What the page of a learner's record knows of its course: what completes it, and what there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.model.course import Course
from generator.model.settings import Completion
from generator.reader.lock_file import edition_of
from generator.site.study_time import minutes


def syllabus(course: Course, to: Callable[[str], str]) -> dict[str, Any]:
    """The course as the script of the record reads it; its type is in runtime/record/standing.js.

    to: an address from the site's root → the link from the page.
    """
    asked = course.settings.completion or Completion()
    urls = {page.name: course.urls.get(path, "") for path, page in course.generated.items()}
    for lesson in reversed(course.lessons):  # where it stands in a lesson, that is its place
        url = course.urls.get(lesson.path, "")
        urls |= {quiz.id: f"{url}#{quiz.id}" for quiz in course.quizzes_on(lesson)}
        urls |= {file.id: f"{url}#{file.id}" for file in course.scenarios_on(lesson)}
    questions: dict[str | None, list[str]] = {}
    for question in course.briefs:
        questions.setdefault(question.objective, []).append(question.id)
    modules = {lesson.path: module.id for module in course.modules for lesson in module.lessons}
    met = [quiz for lesson in course.lessons for quiz in course.quizzes_on(lesson)]
    quizzes = {quiz.id: quiz for quiz in (*met, *course.quizzes)}  # as learners meet them
    return {
        "id": course.id,
        "title": course.title,
        "version": course.settings.version or "",
        "edition": edition_of(course),
        "lessons": [
            {
                "id": lesson.id,
                "title": lesson.title,
                "module": modules.get(lesson.path, ""),
                "url": to(course.urls.get(lesson.path, "")),
                "minutes": minutes(course, lesson),
                "exercises": list(course.progress_on(lesson)),
                "quizzes": [quiz.id for quiz in course.quizzes_on(lesson)],
                "conversations": [file.id for file in course.scenarios_on(lesson)],
            }
            for lesson in course.lessons
        ],
        "quizzes": [
            {
                "id": quiz.id,
                "title": quiz.title,
                "url": to(urls.get(quiz.id, "")),
                "mark": course.pass_mark(quiz),
                "last": quiz.settings.counts == "last",
                "whole": quiz.at_end,
            }
            for quiz in quizzes.values()
        ],
        "conversations": [
            {
                "id": file.id,
                "title": file.scenario.title,
                "url": to(urls.get(file.id, "")),
                "endings": len(file.scenario.endings),
            }
            for file in course.scenarios
        ],
        "modules": [{"id": module.id, "title": module.title} for module in course.modules],
        "objectives": [
            {
                "id": one.id,
                "text": one.text,
                "questions": questions.get(one.id, []),
            }
            for one in course.objectives.values()
        ],
        "paths": [
            {"id": path.id, "title": path.title, "lessons": [one.id for one in path.lessons]}
            for path in course.paths
            if not path.whole
        ],
        "versions": {one.id: one.version for one in course.briefs if one.version != 1},
        "completion": {
            "read": asked.read,
            "passed": "all" if asked.passed == "all" else list(asked.passed),
            "conversations": "all" if asked.conversations == "all" else list(asked.conversations),
            "hours": asked.hours,
        },
    }
