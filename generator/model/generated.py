"""The pages that a course adds to its site, and what they are called; nobody else knows a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

COURSE_JSON = "course.json"
OUTLINE = "outline.js"  # all lessons, for the menu
SOURCES = "sources.yml"
PROGRESS = "progress.md"
COVERAGE = "coverage.md"
RECORD = "record.md"
REVIEW = "review.md"
NOTES = "notes.md"
PAPER = "on-paper.md"


@dataclass(frozen=True)
class GeneratedPage:
    """A page that no author writes.

    path: from the content folder, as if it were Markdown. kind: "quiz", "scenario", "progress",
    "review", "notes", "record", "coverage" or "paper". name: the id of the quiz or the
    conversation. searched: whether a search finds it.
    """

    path: str
    kind: str
    title: str
    description: str = ""
    name: str = ""
    searched: bool = False


def generated_pages(
    titles: Mapping[str, tuple[str, str]],
    covered: bool,
    recorded: bool = False,
    review: bool = True,
    notes: bool = True,
    printed: bool = False,
) -> Iterator[GeneratedPage]:
    """All of them.

    titles: id → ("quiz" or "scenario", title). covered: whether the course names its sources.
    recorded: whether it says what completes it.
    review: whether its questions come back. notes: whether learners can write notes.
    printed: whether it has a page for printing.
    A search leaves quizzes out, as it would give the answers away, and the page on what is taught,
    as it names everything: whoever searches wants the lesson.
    """
    for name, (kind, title) in titles.items():
        yield GeneratedPage(quiz_page(name), kind, title, name=name)
    yield GeneratedPage(
        PROGRESS,
        "progress",
        "Your progress",
        "How far you are, and a file to keep it in.",
        searched=True,
    )
    if review:
        yield GeneratedPage(
            REVIEW,
            "review",
            "Review",
            "The questions that you have answered, again, before you forget them.",
        )
    if notes:
        yield GeneratedPage(
            NOTES,
            "notes",
            "Your notes",
            "What you have written and marked, in all lessons.",
        )
    if covered:
        yield GeneratedPage(
            COVERAGE,
            "coverage",
            "What is taught, practised and assessed",
            "Each claim and each objective of the course, and where you find it.",
        )
    if recorded:
        yield GeneratedPage(
            RECORD,
            "record",
            "Your record",
            "What you have done here, on one sheet of paper and in a file.",
            searched=True,
        )
    if printed:
        yield GeneratedPage(PAPER, "paper", "On paper", "The whole course, to be printed.")


def quiz_page(name: str) -> str:
    """The page of a quiz or a conversation, from the content folder."""
    return f"quizzes/{name}.md"
