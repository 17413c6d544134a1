"""The pages that a course adds to its site, and what they are called; nobody else knows a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.locales.messages import Messages

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
    conversation. searched: whether a theme's search finds what it says. keywords: by these, and by
    its title, ours finds it; '' for a page that it does not find.
    """

    path: str
    kind: str
    title: str
    description: str = ""
    name: str = ""
    searched: bool = False
    keywords: str = ""


def generated_pages(
    messages: Messages,
    titles: Mapping[str, tuple[str, str]],
    covered: bool,
    recorded: bool = False,
    review: bool = True,
    notes: bool = True,
    printed: bool = False,
) -> Iterator[GeneratedPage]:
    """All of them.

    messages: what they are called. titles: id → ("quiz" or "scenario", title).
    covered: whether the course names its sources.
    recorded: whether it says what completes it.
    review: whether its questions come back. notes: whether learners can write notes.
    printed: whether it has a page for printing.
    A search leaves quizzes out, as it would give the answers away, and the page on what is taught,
    as it names everything: whoever searches wants the lesson. Of the others ours knows what they
    are called: what stands there is the learner's own, or the lessons once more.
    """

    def made(path: str, kind: str, searched: bool = False) -> GeneratedPage:
        title, about = messages(f"page-title-{kind}"), messages(f"page-about-{kind}")
        named = "" if kind == "coverage" else messages(f"page-keywords-{kind}")
        return GeneratedPage(path, kind, title, about, searched=searched, keywords=named)

    for name, (kind, title) in titles.items():
        yield GeneratedPage(quiz_page(name), kind, title, name=name)
    yield made(PROGRESS, "progress", searched=True)
    if review:
        yield made(REVIEW, "review")
    if notes:
        yield made(NOTES, "notes")
    if covered:
        yield made(COVERAGE, "coverage")
    if recorded:
        yield made(RECORD, "record", searched=True)
    if printed:
        yield made(PAPER, "paper")


def quiz_page(name: str) -> str:
    """The page of a quiz or a conversation, from the content folder."""
    return f"quizzes/{name}.md"
