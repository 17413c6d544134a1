"""Formulas that cannot be set, in pages and in questions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.model.words import Inline, Plain
from generator.reader.markup import FORMULA, read_markup
from generator.text.places import Places
from generator.text.problems import Problem, Rule

_CONFIGURATION = (
    "site_name: A course\ndocs_dir: content\nuse_directory_urls: false\nplugins: [course]\n"
    "markdown_extensions: [course, pymdownx.arithmatex]\n"
)
_TEXT = (
    "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Work out one mean.}\n"
    "quiz: first-quiz\n---\n\nThe mean is "
)

WRONG_FORMULA = Rule(
    id="wrong-formula",
    message="the formula '{formula}' cannot be set: {reason}",
    hint="mend it; what is known is on the page about media in the manual",
    why="Learners would read its source instead of the formula.",
    example={
        "mkdocs.yml": _CONFIGURATION,
        LESSON: f"{_TEXT}$\\farc{{a + b}}{{2}}$.\n",
    },
    good={
        "mkdocs.yml": _CONFIGURATION,
        LESSON: f"{_TEXT}$\\frac{{a + b}}{{2}}$.\n",
    },
)


def check(course: Course) -> Iterator[Problem]:
    """Each formula that could not be set, where it stands."""
    for page in course.own_pages:
        places = Places(page.path, page.source or None)
        for tex, reason in page.converted.formulas:
            lines = [line.strip() for line in tex.split("\n") if line.strip()]
            place = places.find([tex.strip(), *lines]) or places.first()
            yield WRONG_FORMULA.at(place, formula=_short(tex), reason=reason)
    if not course.formulas:
        return
    for authored in (*course.questions, *(file.scenario for file in course.scenarios)):
        for path, text in authored.fields():
            if (
                isinstance(text, str)
                and not isinstance(text, Plain)
                and ("$" in text or "\\" in text)
            ):
                html = course.markdown(text, isinstance(text, Inline))
                if FORMULA in html:
                    for tex, reason in read_markup(html).formulas:
                        place = authored.span(*path)
                        yield WRONG_FORMULA.at(place, formula=_short(tex), reason=reason)


def _short(tex: str) -> str:
    line = " ".join(tex.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
