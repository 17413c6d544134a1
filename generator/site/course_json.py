"""site/course.json: what the course holds, for other tools. It holds no answers."""

from __future__ import annotations

import json
from typing import Any

from generator.model.course import Course
from generator.site.study_time import minutes


def course_json(course: Course) -> bytes:
    """The course as JSON, with a line for each value, as somebody reads it."""
    return (json.dumps(course_data(course), ensure_ascii=False, indent=1) + "\n").encode()


def course_data(course: Course) -> dict[str, Any]:
    """What the course holds."""
    urls = {page.name: course.urls.get(path, "") for path, page in course.generated.items()}
    return {
        "title": course.title,
        "language": course.language,
        **_languages(course),
        "modules": [
            {
                "id": module.id,
                "title": module.title,
                "lessons": [
                    {
                        "id": lesson.id,
                        "title": lesson.title,
                        "url": lesson.url,
                        "minutes": minutes(course, lesson),
                        "objectives": [objective.id for objective in lesson.objectives],
                        "sources": list(lesson.sources),
                        "questions": [question.id for question in course.briefs_on(lesson)],
                    }
                    for lesson in module.lessons
                ],
            }
            for module in course.modules
        ],
        "objectives": _objectives(course),
        "quizzes": [
            {
                "id": quiz.id,
                "title": quiz.title,
                "url": urls.get(quiz.id, ""),
                "pass_mark": course.pass_mark(quiz),
                "questions": list(quiz.ids),
            }
            for quiz in course.quizzes
        ],
        "questions": [
            {
                "id": question.id,
                "kind": question.kind,
                "objective": question.objective,
                "sources": list(question.sources),
                "points": question.points,
            }
            for question in course.briefs
        ],
        "scenarios": [
            {
                "id": file.id,
                "title": file.scenario.title,
                "url": urls.get(file.id, ""),
                "scenes": list(file.scenario.scenes),
                "endings": list(file.scenario.endings),
                "sources": list(file.scenario.sources),
            }
            for file in course.scenarios
        ],
    }


def _languages(course: Course) -> dict[str, Any]:
    """Where the course is in each of its languages: said of the original alone."""
    if not any(edition.original and edition.current for edition in course.editions):
        return {}
    listed = [{"id": one.id, "name": one.name, "url": one.home} for one in course.editions]
    return {"languages": listed}


def _objectives(course: Course) -> list[dict[str, Any]]:
    lessons: dict[str, list[str]] = {name: [] for name in course.objectives}
    questions: dict[str, list[str]] = {name: [] for name in course.objectives}
    for lesson in course.lessons:
        for objective in lesson.objectives:
            if objective.id in lessons:
                lessons[objective.id].append(lesson.id)
    for question in course.briefs:
        if question.objective in questions:
            questions[question.objective].append(question.id)
    return [
        {"id": o.id, "text": o.text, "lessons": lessons[o.id], "questions": questions[o.id]}
        for o in course.objectives.values()
    ]
