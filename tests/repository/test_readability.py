"""What the reading level is worked out from: sentences, and nothing that is not read."""

from __future__ import annotations

from generator.engines.mkdocs.project import read_course
from tests.support.course import MakeCourse
from tests.tools.readability import measure, plain, prose, questions

LESSON = """\
---
title: A lesson
objectives: [first]
---

## Two sides

He owes **£4.50** at 9 a.m., says [the bill](https://example.org/very/long).

| Side | What |
|---|---|
| Ours | the [till](../index.md) |

```dialogue
Ann: It won\u2019t open.
(She waits.)
```

```question
id: nobody-reads-this-id
kind: choice
prompt: Who pays?
options:
  - {text: He does, right: true, feedback: He owes it.}
  - {text: She does}
hint: Look at the bill.
```

!!! warning "A wrong turn"
    - One thing
    - Another
"""


def test_a_lesson_is_its_prose_and_each_part_of_it_ends_as_a_sentence(
    make_course: MakeCourse,
) -> None:
    course = read_course(make_course({"content/first-module/first-lesson.md": LESSON})).course
    assert course is not None
    (lesson,) = course.lessons
    assert prose(lesson) == (
        "Two sides. He owes £450 at 9 am, says the bill. Side. What. Ours. the till. "
        "It won't open. She waits. A wrong turn. One thing. Another."
    )
    asked = questions(course.questions_on(lesson))
    assert asked == "Who pays? Look at the bill. He does. He owes it. She does."


def test_the_marks_of_markdown_and_html_are_not_read() -> None:
    text = 'A *b* `c`.\n\n<figure markdown="1"><svg><title>no</title></svg>\nd\n</figure>\n'
    assert plain(text) == "A b c. d."


def test_long_words_in_long_sentences_are_harder(make_course: MakeCourse) -> None:
    head = "---\ntitle: A lesson\nobjectives: [first]\n---\n\n"
    easy, hard = (
        "The man went out. He did not look back. He saw the dog and the cat. " * 3,
        "Organisational accountability necessitates comprehensive documentation, "
        "notwithstanding administrative inconvenience and considerable expenditure. " * 3,
    )
    course = read_course(
        make_course(
            {
                "content/first-module/first-lesson.md": head + easy,
                "content/first-module/second-lesson.md": head + hard,
            }
        )
    ).course
    assert course is not None
    first, second = measure(course)
    assert first.grade < 3 and second.grade > 20
