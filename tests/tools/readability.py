"""How hard the course is to read, by the Flesch-Kincaid grade: years of school, as in the USA.

`python -m tests.tools.readability` prints a table of all lessons; with the id of a lesson, the
sentences of that lesson that are hardest. tests/flagship/test_content.py holds the limits.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from statistics import mean

import markdown
import textstat

from generator.engines.fences import find_fences
from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.model.page import Lesson
from generator.model.question import Question
from generator.reader.page_reader import body_of
from generator.text.dialogue import turns

# As in mkdocs.yml: what these mark up is no text.
EXTENSIONS = [
    *("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables"),
    "pymdownx.details",
]
# A heading, a cell of a table or an item of a list is a sentence, with a full stop or without.
BLOCKS = frozenset(
    "h1 h2 h3 h4 h5 h6 p li td th caption dt dd summary figcaption blockquote div".split()
)
UNREAD = frozenset({"script", "style", "svg"})
# The fields of a question that hold names, or that repeat what stands elsewhere in it.
NO_PROSE = frozenset("id kind objective sources answers image on trait".split())
HARDEST = 10


@dataclass(frozen=True)
class Measure:
    """A lesson's text and the texts of its questions: how many words, and of which grade."""

    lesson: str
    words: int
    grade: float
    question_words: int
    question_grade: float


def measure(course: Course) -> list[Measure]:
    """The lessons in the order of the course."""
    return [
        Measure(
            lesson.id,
            textstat.lexicon_count(text),
            textstat.flesch_kincaid_grade(text),
            textstat.lexicon_count(asked),
            textstat.flesch_kincaid_grade(asked),
        )
        for lesson in course.lessons
        for text, asked in [(prose(lesson), questions(course.questions_on(lesson)))]
    ]


def prose(lesson: Lesson) -> str:
    """What a learner reads in a lesson besides its questions, a sentence after the other."""
    lines, kept, done = body_of(lesson.source).splitlines(), list[str](), 0
    for fence in find_fences(lines):
        kept += lines[done : fence.start]
        if fence.info == "dialogue":
            kept += [part for turn in turns(fence.text) for part in ("", turn.words, "")]
        done = fence.start + len(fence.raw)
    return plain("\n".join(kept + lines[done:]))


def questions(asked: Iterable[Question]) -> str:
    """What a learner can read in questions: prompts, options, feedback, hints, explanations."""
    texts = (plain(text) for question in asked for text in _texts(question))
    return " ".join(texts)


def _texts(question: Question) -> Iterator[str]:
    for path, value in question.fields():
        names = NO_PROSE if path[0] == "feedback" else NO_PROSE | {"right"}
        if isinstance(value, str) and not names.intersection(map(str, path)):
            # The marks of `highlight` and `gaps`; a word stands in each gap.
            yield re.sub(
                r"\[(\*?)([^\[\]]+)\1\](?!\()", r"\2", re.sub(r"\{[a-z0-9-]+\}", "it", value)
            )


def plain(text: str) -> str:
    """Markdown as plain sentences, in characters that the formula counts rightly."""
    text = _Sentences(markdown.markdown(text, extensions=EXTENSIONS)).text
    text = text.replace("\u2019", "'").replace("\u2018", "'")
    text = re.sub(r"(?<=\d)[.,:](?=\d)", "", text)  # the full stop in £4.50 ends no sentence
    text = re.sub(r"\b([ap])\.m\.", r"\1m", text)
    return " ".join(re.sub(r"[\u2013\u2014/·→]", " ", text).split())


class _Sentences(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.unread = "", 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unread += tag in UNREAD
        self._end(tag)  # an item ends where a list inside it begins

    def handle_endtag(self, tag: str) -> None:
        self.unread -= tag in UNREAD
        self._end(tag)

    def _end(self, tag: str) -> None:
        said = self.text.rstrip()
        if tag in BLOCKS and said:
            ended = re.search(r"[.!?][\"'”)\]]*$", said)
            self.text = said + (" " if ended else ". ")

    def handle_data(self, data: str) -> None:
        self.text += "" if self.unread else data


def table(course: Course) -> Iterator[str]:
    """The lines that are printed."""
    rows = measure(course)
    asked = [row for row in rows if row.question_words]
    whole = Measure(
        "all, and their mean",
        sum(row.words for row in rows),
        average(rows),
        sum(row.question_words for row in asked),
        mean(row.question_grade for row in asked) if asked else 0,
    )
    yield f"{'lesson':32} {'words':>6} {'grade':>6}   {'questions':>9} {'grade':>6}"
    for row in (*rows, whole):
        line = f"{row.lesson:32} {row.words:6} {row.grade:6.1f}"
        if row.question_words:
            line += f"   {row.question_words:9} {row.question_grade:6.1f}"
        yield line


def average(rows: Iterable[Measure]) -> float:
    """The grade of the course: the mean of its lessons."""
    return mean(row.grade for row in rows)


def hardest(lesson: Lesson) -> Iterator[str]:
    """The sentences of a lesson that pull its grade up most, each with its own."""
    sentences = re.findall(r"\S.*?[.!?][\"'”)\]]*(?=\s|$)", prose(lesson))
    graded = sorted(((textstat.flesch_kincaid_grade(s), s) for s in sentences), reverse=True)
    for grade, sentence in graded[:HARDEST]:
        yield f"{grade:5.1f}  {sentence}"


def main(names: list[str]) -> None:
    """Print the table, or the hardest sentences of the lessons named."""
    course = read_course(Path.cwd()).course
    assert course is not None, "there is no course in this folder"
    lessons = [lesson for lesson in course.lessons if lesson.id in names]
    lines = [line for lesson in lessons for line in (lesson.id, *hardest(lesson))]
    print(*(lines or table(course)), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
