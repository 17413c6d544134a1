"""The final assessment asks what somebody would do, and never who said so."""

from __future__ import annotations

import re

import pytest

from generator.model.question import Question
from generator.model.sources import Work
from tests.support.flagship import flagship_course

COURSE = flagship_course()
FINAL = COURSE.quiz["final-assessment"]
WORKS = COURSE.sources.works if COURSE.sources else ()
# A course of lessons is meant, not what goes without saying.
OURSELVES = re.compile(r"(?<!\bof )\bcourses?\b|\bbrowsers?\b")


def surnames(work: Work) -> set[str]:
    """The last word of each author's name."""
    people = re.split(r",| and ", work.author or "")
    return {person.split()[-1] for person in people if person.strip()}


def names(work: Work) -> set[str]:
    """What a learner would know the work by: its authors, its title, its title up to a colon."""
    return surnames(work) | {work.title, work.title.partition(":")[0]}


NAMES = {name.casefold() for work in WORKS for name in names(work)}


def told(question: Question) -> str:
    """Every word of a question that a learner may read."""
    words = [v for path, v in question.fields() if isinstance(v, str) and path[0] != "objective"]
    return "\n".join(words).casefold()


def named_in(text: str) -> list[str]:
    """The authors, papers and words for ourselves that stand in a text in small letters."""
    works = [name for name in sorted(NAMES) if re.search(rf"\b{re.escape(name)}(?!\w)", text)]
    return works + OURSELVES.findall(text)


def test_the_sources_have_names_to_look_for() -> None:
    assert {"mccollough", "bharadwaj", "rossi", "bushman", "the recovery paradox"} <= NAMES
    assert len(NAMES) > len(WORKS)


@pytest.mark.parametrize("name", ["Bushman", "The Recovery Paradox", "this course", "a browser"])
def test_a_name_would_be_found(name: str) -> None:
    assert named_in(f"“What has {name} to do with it?” he asks.".casefold())


def test_what_goes_without_saying_is_not_the_course() -> None:
    assert named_in("of course there are papers, and rossini sang") == []


@pytest.mark.parametrize("question", FINAL.questions, ids=lambda question: question.id)
def test_no_item_names_an_author_a_paper_the_course_or_the_browser(question: Question) -> None:
    assert named_in(told(question)) == []
