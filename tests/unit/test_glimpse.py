"""What pages show of other files is in the glimpse of a course, by which their keys are kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.engines.mkdocs.project import read_course
from generator.site.course_json import course_json
from generator.site.frames import Frames
from generator.site.glimpse import glimpse
from generator.site.outline import outline
from tests.support.course import MakeCourse

LESSON, QUIZ = "content/first-module/first-lesson.md", "quizzes/first-quiz.yml"
OTHER = (
    "---\ntitle: Other\nobjectives:\n  - {id: other, text: Do more.}\n"
    "after: [first-quiz]\nquiz: other-quiz\n---\n\nText. [Before](first-lesson.md)\n"
)
FILES = {
    "content/first-module/another.md": OTHER,
    "quizzes/other-quiz.yml": "title: Other\npretest: first-quiz\nquestions:\n"
    "  - {id: q, kind: true-false, objective: first, prompt: Is it?, answer: true}\n",
}


def seen(root: Path) -> tuple[list[str], Mapping[str, str]]:
    """The glimpse of a course, and the frames of its pages but of those that are edited."""
    course = read_course(root).course
    assert course
    frames = Frames(course)
    shown = {path: repr(frames.of(path, url)) for path, url in course.urls.items()}
    shown = {path: text.replace(repr(course), "") for path, text in shown.items()}
    return list(glimpse(course, frames)), {p: text for p, text in shown.items() if p != LESSON}


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (LESSON, "title: First lesson", "title: Another title"),
        (LESSON, "minutes: 5", "minutes: 6"),
        (LESSON, "minutes: 5", "minutes: 5\nid: known-as"),
        (LESSON, "Place a question where it belongs", "Place one"),
        (LESSON, "id: where-it-belongs", "id: somewhere-else"),
        (LESSON, "quiz: first-quiz", "quiz: other-quiz"),
        (QUIZ, "title: First quiz", "title: The quiz"),
        (QUIZ, "intro: Two", "pass_mark: 20\nintro: Two"),
        (QUIZ, "intro: Two", "feedback: at-end\nintro: Two"),
        (QUIZ, "id: fence-name", "id: name-of-fence"),
        ("mkdocs.yml", "pass_mark: 70", "pass_mark: 60"),
    ],
    ids="title minutes id objective its-id quiz quiz-title mark feedback question pass".split(),
)
def test_where_another_page_shows_something_else_the_glimpse_is_another(
    path: str, old: str, new: str, make_course: MakeCourse
) -> None:
    root = make_course(FILES)
    glimpsed, shown = seen(root)
    text = (root / path).read_text(encoding="utf-8")
    (root / path).write_text(text.replace(old, new), encoding="utf-8")
    again, shows = seen(root)
    assert shows != shown, "the edit is none that others show"
    assert again != glimpsed


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (LESSON, "id: where-it-belongs", "id: somewhere-else"),
        (LESSON, "Place a question where it belongs", "Place one"),
        (QUIZ, "title: First quiz", "title: The quiz"),
        (QUIZ, "id: fence-name", "id: fence-name\n    points: 3"),
        (QUIZ, "id: fence-name", "id: name-of-fence"),
        ("mkdocs.yml", "pass_mark: 70", "pass_mark: 60"),
    ],
    ids="objective-id objective quiz-title points question pass".split(),
)
def test_what_is_listed_of_a_course_is_another_only_where_the_glimpse_is(
    path: str, old: str, new: str, make_course: MakeCourse
) -> None:
    root = make_course(FILES)

    def listed() -> tuple[bytes, list[str]]:
        course = read_course(root).course
        assert course
        frames = Frames(course)
        return course_json(course) + outline(frames), list(glimpse(course, frames))

    before, glimpsed = listed()
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), encoding="utf-8")
    after, again = listed()
    assert again != glimpsed or after == before


@pytest.mark.parametrize(
    ("path", "old"),
    [(LESSON, "A lesson is a text file."), (LESSON, "After all"), (QUIZ, "Which word follows")],
)
def test_a_glimpse_holds_no_text_that_one_page_alone_shows(
    path: str, old: str, make_course: MakeCourse
) -> None:
    root = make_course(FILES)
    glimpsed, shown = seen(root)
    text = (root / path).read_text(encoding="utf-8")
    (root / path).write_text(text.replace(old, f"{old} More."), encoding="utf-8")
    assert seen(root) == (glimpsed, shown)
