"""Formulas are MathML when a site is built: in lessons and in questions, without a script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks.media import WRONG_FORMULA
from generator.engines.formulas import known_classes, mathml
from generator.engines.mkdocs.project import read_course
from generator.model.words import Block, Inline
from tests.support.course import STARTER, MakeCourse, problems_in
from tests.support.machine import PROJECT

WITH_MATHS = (
    (STARTER / "mkdocs.yml")
    .read_text("utf-8")
    .replace("  - pymdownx.details\n", "  - pymdownx.details\n  - pymdownx.arithmatex\n")
)
LESSON = """---
title: Means
objectives: [{id: first, text: Work out a mean.}]
quiz: first-quiz
---

The mean is $\\frac{a + b}{2}$, and `$x$` is code; one costs $5, two cost $6.

$$
\\begin{split}
a &= b \\\\
  &= c
\\end{split}
$$

!!! note
    In a box: \\(x^2\\).

```question
id: mean
kind: choice
objective: first
prompt: |
  Which is the mean?

  $$\\bar{x} = ?$$
options:
  - text: $\\frac{1}{2}$
    right: true
  - text: $2^2$
    feedback: "Too *much*: $4$."
```
"""
PATH = "content/first-module/first-lesson.md"


def page(root: Path) -> str:
    course = read_course(root).course
    assert course
    return course.page[PATH].converted.html


def test_a_lesson_has_them_as_mathml(make_course: MakeCourse) -> None:
    root = make_course({"mkdocs.yml": WITH_MATHS, PATH: LESSON})
    assert problems_in(root) == []
    html = page(root)
    assert html.count("<math") == 3 and html.count('<math display="block">') == 1
    assert "<code>$x$</code>" in html and "$5, two cost $6" in html
    assert " style=" not in html and "<script" not in html


def test_a_question_has_them_in_all_its_texts(make_course: MakeCourse) -> None:
    course = read_course(make_course({"mkdocs.yml": WITH_MATHS, PATH: LESSON})).course
    assert course
    question = course.question["mean"]
    texts = [text for _, text in question.fields() if isinstance(text, Block | Inline)]
    shown = [course.markdown(text, isinstance(text, Inline)) for text in texts]
    assert sum("<math" in html for html in shown) == 4


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        ("\\farc{a}{b}", 'unknown command "\\farc"'),
        ("\\frac{a}{b", 'expected closing token "}"'),
        ("\\begin{foo}a\\end{foo}", 'unknown environment "foo"'),
        ("x^2^3", "duplicate subscript or superscript"),
    ],
)
def test_a_slip_is_told_at_its_place(make_course: MakeCourse, tex: str, reason: str) -> None:
    lesson = LESSON.replace("x^2", tex)
    (problem,) = problems_in(make_course({"mkdocs.yml": WITH_MATHS, PATH: lesson}))
    assert problem.rule is WRONG_FORMULA and reason in problem.message
    line = lesson.split("\n")[problem.span.line - 1]
    assert line[problem.span.column - 1 :].startswith(tex)


def test_a_slip_in_a_question_is_told_at_its_text(make_course: MakeCourse) -> None:
    lesson = LESSON.replace("$2^2$", "$\\foo$")
    (problem,) = problems_in(make_course({"mkdocs.yml": WITH_MATHS, PATH: lesson}))
    assert "\\foo" in lesson.split("\n")[problem.span.line - 1]


def test_a_site_with_a_script_for_them_keeps_it(make_course: MakeCourse) -> None:
    settings = f"{WITH_MATHS}\nextra_javascript: [javascripts/mathjax.js]\n"
    root = make_course({"mkdocs.yml": settings, PATH: LESSON, "content/javascripts/mathjax.js": ""})
    assert "<math" not in page(root)


def test_what_math_core_says_by_style_is_a_class_that_the_style_sheet_knows() -> None:
    css = (PROJECT / "generator/static/math.css").read_text("utf-8")
    assert {f".{name}" for name in known_classes().values()} <= set(re.findall(r"\.[\w-]+", css))
    for tex in (
        "\\begin{align}a&=b\\\\c&=d\\end{align}",
        "\\begin{array}{|l|c:r|}\\hline a&b&c\\\\\\hline\\end{array}",
        "\\begin{cases}1&a\\\\2&b\\end{cases}",
        "\\begin{multline}a\\\\b\\\\c\\end{multline}",
        "\\cfrac{1}{2}\\color{red}{x}\\cancel{x}\\boxed{x}",
    ):
        html, reason = mathml(tex, block=True)
        assert reason == "" and " style=" not in html
        named = {name for found in re.findall(r'class="([^"]*)"', html) for name in found.split()}
        assert {f".{name}" for name in named} <= set(re.findall(r"\.[\w-]+", css)), tex
