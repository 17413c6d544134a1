# ruff: noqa: RUF001  signs of the table
"""What `make bench` measures with: the same course each time, and figures that are read rightly."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import pytest

from tests.bench import formats
from tests.bench.contestants import OURS, RIVALS, Contestant, copy
from tests.bench.figures import Figure, Figures, shown, table, times
from tests.bench.small import verdict
from tests.bench.synthetic import WORDS, Lesson, course, lesson, words_in

ALL = [OURS, *RIVALS.values()]
NAMES = [one.name for one in ALL]
Format = Callable[[Sequence[Lesson]], formats.Files]


# Courses.


@pytest.mark.parametrize("who", ALL, ids=NAMES)
def test_the_same_seed_gives_the_same_bytes(who: Contestant) -> None:
    assert list(who.write(course(12))) == list(who.write(course(12)))
    assert dict(who.write(course(12))) != dict(who.write(course(12, seed=2)))


def test_it_is_the_course_that_earlier_figures_were_measured_with() -> None:
    """If it has to change: write down `make bench-small WRITE=1`, and measure all anew."""
    written = repr(list(OURS.write(course(12)))).encode()
    assert hashlib.sha256(written).hexdigest()[:16] == "908f236d51a28be8"


def test_a_lesson_is_the_same_in_a_course_of_any_size() -> None:
    assert course(12)[6] == course(30)[6] == lesson(7)


def test_a_lesson_has_the_words_and_the_questions_that_are_promised() -> None:
    made = course(40)
    assert all(len(one.questions) == 10 for one in made)
    assert {question.kind for one in made for question in one.questions} >= {"choice", "match"}
    lengths = [sum(words_in(part) for part in one.body) for one in made]
    assert all(abs(length - WORDS) < 0.05 * WORDS for length in lengths), lengths
    assert [len(one.questions) for one in course(3, questions=0)] == [0, 0, 0]


def test_words_come_as_often_as_those_of_a_language() -> None:
    """The vocabulary grows with the course, but ever more slowly (Heaps' law)."""

    def different(lessons: int) -> int:
        texts = [str(part) for one in course(lessons) for part in one.body]
        return len(set(re.findall(r"[a-z]+", " ".join(texts).lower())))

    small, large = different(20), different(80)
    assert 1.2 * small < large < 3 * small


@pytest.mark.parametrize("who", ALL, ids=NAMES)
def test_every_generator_gets_the_whole_content(who: Contestant) -> None:
    made = course(12)
    files = dict(who.write(made))
    everything = "\n".join(files.values())
    for one in made:
        assert one.title in everything
        for part in one.body:
            assert (part if isinstance(part, str) else part.text) in everything
        for question in one.questions:
            assert question.prompt in everything and question.explanation in everything
            assert question.answer in everything
            for option in question.options:
                assert option.text in everything or question.kind == "true-false"
                assert option.partner in everything


@pytest.mark.parametrize("who", ALL, ids=NAMES)
def test_links_and_pictures_lead_to_files(who: Contestant, tmp_path: Path) -> None:
    made = copy(who, course(25), tmp_path / "course")
    pages = list((made.folder / "content").rglob("*.md"))
    assert len(pages) >= 25
    roots = [made.folder / "static"] if who is RIVALS["hugo"] else []
    for page in pages:
        for target in re.findall(r"\]\((?!#)([^)]+)\)", page.read_text(encoding="utf-8")):
            pictures = [root / target.removeprefix("../") for root in roots]
            assert any(path.exists() for path in (page.parent / target, *pictures)), (page, target)


def test_an_edit_changes_one_sentence_and_forgetting_leaves_what_was_written(
    tmp_path: Path,
) -> None:
    made = copy(OURS, course(3), tmp_path / "course")
    name = made.names[1]
    source = made.folder / f"content/{name}.md"
    before = source.read_text(encoding="utf-8").splitlines()
    mark = made.mark(name, 7)
    after = source.read_text(encoding="utf-8").splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1
    assert mark.decode() in after
    for path in ("site/a/b.html", ".course-cache/x"):
        (made.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (made.folder / path).write_text("built")
    made.forget()
    assert {path for path in made.folder.rglob("*") if path.is_file()} == made.sources
    assert not (made.folder / "site").exists()


# Figures.


def some() -> Figures:
    return Figures("2026-01-01", "make bench", "2 cores", {"course": "1", "Hugo": "2"}, 10)


def test_a_ratio_is_the_median_of_pairs_and_not_a_pair_of_medians() -> None:
    """In a round both are slow, or neither: that is what pairs are for."""
    figures = some()
    for number, (ours, theirs) in enumerate([(2.0, 1.0), (30.0, 10.0), (9.0, 3.0)]):
        figures.figures.append(Figure("cold", "30", "course", "Hugo", number, ours))
        figures.figures.append(Figure("cold", "30", "Hugo", "course", number, theirs))
    figures.figures.append(Figure("cold", "30", "course", "mdBook", 0, 1000.0))
    figures.figures.append(Figure("cold", "30", "course", "Hugo", 3, 1000.0))  # broken off
    assert figures.ratio("cold", "30", "Hugo") == median([2, 3, 3])
    assert figures.ratio("cold", "30", "mdBook") is None


def test_a_table_has_a_row_for_each_course_and_a_column_for_each_generator() -> None:
    figures = some()
    for course_ in ("1000", "30", "flagship"):
        figures.figures.append(Figure("cold", course_, "course", "Hugo", 0, 3.0))
    figures.figures.append(Figure("cold", "30", "Hugo", "course", 0, 0.25))
    assert table(figures) == (
        "|  | Lessons | course | Hugo |\n"
        "| --- | --: | --: | --: |\n"
        "| Built from nothing | 30 | 3.0 s | 250 ms (12 ×) |\n"
        "|  | 1000 | 3.0 s | – |\n"
        "|  | flagship | 3.0 s | – |\n"
    )


@pytest.mark.parametrize(
    ("measure", "values", "said"),
    [
        ("cold", [0.031], "31 ms"),
        ("cold", [0.0314, 0.4, 0.5], "400 ms"),
        ("cold", [123.4], "123 s"),
        ("served", [0.04, 0.05, 0.2], "50 ms, worst 200 ms"),
        ("memory", [424.4], "424 MB"),
        ("page", [8450], "8.4 KB"),
        ("visit", [2791000], "2,791 KB"),
        ("visit", [], "–"),
    ],
)
def test_a_figure_is_shown_with_its_unit(measure: str, values: list[float], said: str) -> None:
    assert shown(measure, [Figure(measure, "1", "course", "", 0, one) for one in values]) == said


def test_ratios_have_two_digits() -> None:
    assert [times(one) for one in (None, 0.0123, 0.999, 2, 11.7, 1402)] == [
        *("", " (0.012 ×)", " (1.0 ×)", " (2.0 ×)", " (12 ×)", " (1,402 ×)")
    ]


def test_figures_are_read_as_they_were_written(tmp_path: Path) -> None:
    figures = some()
    figures.figures.append(Figure("cold", "30", "course", "Hugo", 0, 3.25, 2.5))
    figures.files["30 course"] = {"a.js": 5}
    figures.write(tmp_path / "figures.json")
    assert Figures.read(tmp_path / "figures.json") == figures


# The small measurement of CI.


@pytest.mark.parametrize(
    ("ratio", "bad", "word"),
    [(1.2, False, "as it was"), (1.26, True, "WORSE"), (0.7, False, "better")],
)
def test_a_quarter_worse_is_too_bad_and_better_is_said(ratio: float, bad: bool, word: str) -> None:
    said, failed = verdict({"cold": ratio}, {"cold": 1.0})
    assert failed is bad
    assert word in said[0]
    assert verdict({"cold": ratio}, {})[1] is False


def test_what_takes_hardly_any_time_may_take_a_moment_more() -> None:
    assert verdict({"unchanged": 0.07}, {"unchanged": 0.03})[1] is False
    assert verdict({"unchanged": 0.09}, {"unchanged": 0.03})[1] is True
