"""What an edit does to saved answers: the course held against what was locked."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from generator.checks.lock import of_lock
from generator.engines.mkdocs.project import read_course
from generator.model.former import renames
from generator.model.lock import LOCK, Lock, digest
from generator.model.question import part_ids
from generator.reader.lock_file import lock_of, lock_text, read_lock
from generator.reader.markup import mark
from generator.site.site import Site
from tests.support.course import STARTER, MakeCourse, lay_over, problems_in
from tests.support.old_and_new import new_course, old_course

CONFIGURATION = (STARTER / "mkdocs.yml").read_text("utf-8")
IDS = {
    "two": part_ids(["Two people together"])[0],
    "ordered": part_ids(["What did you order?"])[0],
}


@pytest.fixture
def locked(make_course: MakeCourse) -> Path:
    """The old course, with its lock."""
    root = make_course(old_course(CONFIGURATION))
    (root / LOCK).write_text(lock_text(lock_in(root)), encoding="utf-8")
    return root


def lock_in(root: Path) -> Lock:
    course = read_course(root).course
    assert course is not None
    return lock_of(course)


def told(root: Path) -> list[tuple[str, str]]:
    """Rule and severity of what is said of saved answers."""
    return sorted((p.rule.id, p.severity) for p in of_lock(problems_in(root)))


def edited(root: Path, path: str, old: str, new: str) -> Path:
    text = (root / path).read_text("utf-8")
    assert old in text
    return lay_over(root, {path: text.replace(old, new, 1)})


class TestTheLock:
    def test_a_course_that_was_just_locked_is_told_nothing(self, locked: Path) -> None:
        assert told(locked) == []

    def test_a_course_without_one_is_told_nothing(self, make_course: MakeCourse) -> None:
        root = make_course(old_course(CONFIGURATION))
        assert told(edited(root, "quizzes/exam.yml", "exam-one", "exam-1")) == []

    def test_what_was_written_is_read_back(self, locked: Path) -> None:
        text = lock_text(lock_in(locked))
        lock, problems = read_lock(text)
        assert lock is not None
        assert (lock_text(lock), problems) == (text, [])

    def test_the_order_of_the_course_makes_no_difference(self, locked: Path) -> None:
        before = lock_text(lock_in(locked))
        two = "      - {id: count, text: Counting, right: true}\n"
        edited(locked, "quizzes/first-quiz.yml", two, "")
        path = "quizzes/first-quiz.yml"
        after = "      - {id: look, text: Looking it up}\n"
        assert lock_text(lock_in(edited(locked, path, after, after + two))) == before

    def test_each_question_adds_lines_of_its_own_and_changes_none(self, locked: Path) -> None:
        before = lock_text(lock_in(locked)).splitlines()
        more = "  - {id: another, kind: true-false, prompt: Is it?, answer: true}\n"
        edited(locked, "quizzes/exam.yml", "questions:\n", f"questions:\n{more}")
        after = lock_text(lock_in(locked)).splitlines()
        changed = [line for line in difflib.ndiff(before, after) if line[0] != " "]
        assert [line for line in changed if line[0] == "-"] == []
        assert "+   another:" in changed

    @pytest.mark.parametrize("text", ["", "[1]", "lock: 1\n", "lock: 2\ncourse: x\n", "a: [", "x"])
    def test_one_that_cannot_be_used_says_why_in_one_sentence(self, text: str) -> None:
        lock, problems = read_lock(text)
        assert lock is None
        assert [problem.rule.id for problem in problems] == ["unreadable-lock"]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("It's “here”", 'it\u2019s "here"'),
            ("So \u2013 what?", "So - what"),
            ("Call *her* back.", "Call her back"),
            ("a  b\nc", "a b c"),
        ],
    )
    def test_typography_does_not_matter(self, one: str, other: str) -> None:
        assert digest(one) == digest(other)

    def test_other_words_do(self) -> None:
        assert len({digest(text) for text in ("Which is right?", "Which is wrong?", "Which?")}) == 3


# Each dangerous edit alone, in a course that is locked; and what is said of it.
EDITS = {
    "a question": ("exam-one", "exam-1", [("id-gone", "warning")]),
    "a question taken out": (
        "  - {id: exam-two, kind: true-false, objective: first, prompt: Count alone., "
        "answer: false}\n", "", [("id-gone", "warning")]),
    "another key": ("twice., answer: true", "twice., answer: false", [("key-changed", "warning")]),
    "another version": ("id: exam-one,", "id: exam-one, version: 2,", []),
    "other words": ("Count twice.", "Never count.", [("question-reworded", "note")]),
    "other marks": ("Count twice.", "*Count* twice!", []),
    "points": ("id: exam-one,", "id: exam-one, points: 2,", [("points-changed", "note")]),
    "a kind": (
        "kind: true-false, objective: first, prompt: Count twice., answer: true",
        "kind: text, objective: first, prompt: Count twice., answers: [aye]",
        [("kind-changed", "error")]),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_told_with_what_it_costs(edit: str, locked: Path) -> None:
    old, new, expected = EDITS[edit]
    assert told(edited(locked, "quizzes/exam.yml", old, new)) == expected


QUIZ_EDITS = {
    "options change places under their ids": (
        "{id: count, text: Counting, right: true}\n      - {id: look, text: Looking it up}",
        "{id: look, text: Counting, right: true}\n      - {id: count, text: Looking it up}",
        [("part-means-another", "error")] * 2,
    ),
    "options change places, with their ids": (
        "- {id: count, text: Counting, right: true}\n      - {id: look, text: Looking it up}",
        "- {id: look, text: Looking it up}\n      - {id: count, text: Counting, right: true}",
        [],
    ),
    "an option in other words, with an id": (
        "text: Looking it up", "text: Looking in the book", [("part-reworded", "note")]),
    "an option in other words, without an id": (
        "Whoever closes the shop", "Whoever closes", [("part-gone", "warning")]),
    "an option less": ("{text: The sum that should be there}", "{text: Nil}",
                       [("part-gone", "warning")]),
    "one more option": (
        "      - Whoever closes the shop\n",
        "      - Whoever closes the shop\n      - No one\n", []),
    "a target": ("target: The book", "target: The cash book", [("part-gone", "warning")]),
    "other pairs": (
        "{item: The notes, target: The safe}\n      - {item: The sum, target: The book}",
        "{item: The notes, target: The book}\n      - {item: The sum, target: The safe}",
        [("key-changed", "warning")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("edit", QUIZ_EDITS)
def test_an_edit_of_what_can_be_answered_is_told(edit: str, locked: Path) -> None:
    old, new, expected = QUIZ_EDITS[edit]
    assert told(edited(locked, "quizzes/first-quiz.yml", old, new)) == expected


def test_a_new_question_is_not_taken_for_one_that_is_gone(locked: Path) -> None:
    old, new = "id: exam-one", "id: exam-three"
    edited(locked, "quizzes/exam.yml", old, new)
    (gone,) = of_lock(problems_in(locked))
    assert "'formerly: exam-one'" in gone.hint
    edited(locked, "quizzes/exam.yml", "Count twice.", "Lock the safe.")
    (gone,) = of_lock(problems_in(locked))
    assert "formerly" not in gone.hint
    assert gone.span.path == LOCK


def test_a_question_that_moves_to_another_quiz_costs_nothing(locked: Path) -> None:
    text = (locked / "quizzes/exam.yml").read_text("utf-8")
    one = next(f"{line}\n" for line in text.splitlines() if "exam-one" in line)
    edited(locked, "quizzes/exam.yml", one, "")
    assert (
        told(edited(locked, "quizzes/first-quiz.yml", "questions:\n", f"questions:\n{one}")) == []
    )


def test_a_version_that_goes_back_is_an_error(locked: Path) -> None:
    edited(locked, "quizzes/exam.yml", "id: exam-one,", "id: exam-one, version: 3,")
    (locked / LOCK).write_text(lock_text(lock_in(locked)), encoding="utf-8")
    assert told(edited(locked, "quizzes/exam.yml", "version: 3", "version: 2")) == [
        ("version-back", "error")
    ]


def test_what_cannot_be_read_is_not_gone(locked: Path) -> None:
    assert told(edited(locked, "quizzes/exam.yml", "answer: true", "answr: true")) == []


def test_every_rename_without_a_word_is_told(locked: Path) -> None:
    files = new_course(CONFIGURATION, IDS, careful=False)
    files["mkdocs.yml"] = CONFIGURATION  # or nothing else is worth a word
    lay_over(locked, files)
    found = [rule for rule, _ in told(locked)]
    assert found == sorted(
        ["id-gone"] * 4 + ["key-changed"] + ["part-gone"] * 3 + ["question-reworded"]
    )


def test_another_id_of_the_course_is_all_that_is_told(locked: Path) -> None:
    lay_over(locked, new_course(CONFIGURATION, IDS, careful=False))
    assert told(locked) == [("course-id-changed", "error")]


def test_with_what_the_hints_say_nothing_is_lost(locked: Path) -> None:
    lay_over(locked, new_course(CONFIGURATION, IDS))
    assert told(locked) == [("key-changed", "warning"), ("part-reworded", "note")]


def test_what_is_said_again_and_again_may_be_a_list(locked: Path) -> None:
    one = "id: exam-1, formerly: [exam-one, exam-zero],"
    edited(locked, "quizzes/exam.yml", "id: exam-one,", one)
    (locked / LOCK).write_text(lock_text(lock_in(locked)), encoding="utf-8")
    short = edited(locked, "quizzes/exam.yml", "[exam-one, exam-zero]", "exam-one")
    assert told(short) == [("id-gone", "warning")]


def test_a_site_of_somebody_learns_it_where_something_of_a_course_stands(
    make_course: MakeCourse,
) -> None:
    quiz = "title: Q\nquestions:\n  - {id: new, formerly: old, kind: true-false, prompt: Is it?, "
    files = {
        "quizzes/first-quiz.yml": f"{quiz}answer: true}}\n",
        "mkdocs.yml": CONFIGURATION.replace("look: course", "look: site"),
    }
    course = read_course(make_course(files)).course
    assert course is not None
    site = Site(course)
    page = f"<p>{mark('quiz:first-quiz')}</p>"
    assert '"questions":{"old":"new"}' in site.expand(page, "content/index.md", "index.html")
    assert "course-former" not in site.expand("<p>Text.</p>", "content/index.md", "index.html")


def test_a_page_learns_what_was_called_otherwise(locked: Path) -> None:
    lay_over(locked, new_course(CONFIGURATION, IDS))
    course = read_course(locked).course
    assert course is not None
    lesson = {"id": "closing", "url": "first-module/closing.html", "title": "Second lesson"}
    assert renames(course) == {
        "course": ["the-starter"],
        "questions": {"short-till": "till-short", "wrong-parcel": "kettle"},
        "scenarios": {"wrong-parcel": "kettle"},
        "quizzes": {"exam": "final"},
        "lessons": {"second-lesson": lesson},
    }
