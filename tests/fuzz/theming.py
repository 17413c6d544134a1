"""Edits of histories to what a course looks like: whose look it has, and templates of an author."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fuzz.histories import History


def a_template(h: History) -> str:
    text = f"<footer>{h.word()} {{{{ page.title }}}}</footer>"
    h.write("overrides/partials/course-footer.html", text)
    return _theme(h)


def nosy(h: History) -> str:
    """A template that looks at all pages, and at all questions."""
    text = '{% extends "base.html" %}{% block footer %}{% for item in nav.pages %}'
    h.write("overrides/main.html", text + "{{ item.content|length }} {% endfor %}" + _QUESTIONS)
    return _theme(h)


_QUESTIONS = """{% if frame %}{% for one in frame.course.questions %}{{ one.prompt }}
{% endfor %}{% endif %}{% endblock %}"""


def the_look(h: History) -> str:
    """The look of the course, or that of the site's theme."""
    text = h.read("mkdocs.yml")
    old, new = ("course", "site") if "look: course" in text else ("site", "course")
    h.write("mkdocs.yml", text.replace(f"look: {old}", f"look: {new}"))
    return f"the look of the {new}"


def no_template(h: History) -> str:
    shutil.rmtree(h.root / "overrides", ignore_errors=True)
    return h.configure("theme", "theme:\n  name: material\n  font: false")


def _theme(h: History) -> str:
    return h.configure("theme", "theme:\n  name: material\n  font: false\n  custom_dir: overrides")


THEMES = (a_template, nosy, no_template, the_look)
