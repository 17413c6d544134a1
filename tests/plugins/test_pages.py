"""What themes, templates and other plugins do to a page stays done, and ours stands in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.guests import (
    ASKED,
    Guest,
    build,
    build_both,
    contents,
    in_git,
    pages,
    run,
    true_false,
)

# Pages without an element are none of our business.

THEMES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "material": ({}, {}),
    "material with all that changes its pages": (
        {
            "features": [
                *("navigation.instant", "navigation.tabs", "navigation.prune"),
                *("navigation.indexes", "toc.integrate", "content.code.copy"),
            ]
        },
        {"site_url": "https://example.org/under/", "use_directory_urls": True},
    ),
    "mkdocs": ({"name": "mkdocs"}, {}),
    "readthedocs": ({"name": "readthedocs"}, {}),
}
# The theme writes the time of the build into its first page.
BUILT_AT = re.compile(rb"Build Date UTC : [^\n]*")


@pytest.mark.parametrize("name", THEMES)
def test_pages_without_an_element_are_the_same_bytes_without_us(name: str, tmp_path: Path) -> None:
    theme, more = THEMES[name]
    plain = {
        "content/plain.md": "# Plain\n\n```python\nx = 1\n```\n\n![Dot](one/dot.svg)\n",
        "content/two/deep.md": "# Deep\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    }
    root = Guest(theme=theme, more=more, files=plain).write(tmp_path)
    ours = build(root)
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    without = re.sub(r"- course:\n    id: a-site\n|- course\n", "", settings)
    assert "course" not in without
    (root / "without.yml").write_text(without, encoding="utf-8")
    done = run(["mkdocs", "build", "-q", "-f", "without.yml", "-d", "without"], root)
    assert done.returncode == 0, done.stderr
    others = {
        path: BUILT_AT.sub(b"", content)
        for path, content in contents(root / "without").items()
        if path.endswith(".html") and b"in-first" not in content and b"in-second" not in content
    }
    assert {"index.html", "404.html"} < others.keys() and len(others) >= 6
    made = contents(ours.site)
    assert [path for path in others if BUILT_AT.sub(b"", made[path]) != others[path]] == []
    assert b"assets/course." not in b"".join(others.values())
    html = "one/first/index.html" if more else "one/first.html"
    assert set(ours.asked(html)) == {"in-first", "again-first"}


def test_a_theme_that_a_course_cannot_look_like_is_told_in_one_sentence(tmp_path: Path) -> None:
    root = Guest(theme={"name": "mkdocs"}, course={"look": "course"}).write(tmp_path)
    for command in ("generator", "mkdocs"):
        done = run([command, "build"], root)
        said = done.stdout + done.stderr
        assert done.returncode == 1 and "Traceback" not in said
        assert "theme 'material', and this site has 'mkdocs'" in said
        assert "'look: site'" in said


# Templates.

MAIN = """{% extends "base.html" %}
{% block extrahead %}{{ super() }}<meta name="from" content="us">{% endblock %}
{% block announce %}We are closed on Monday.{% endblock %}
{% block content %}{{ super() }}<p id="below">Below the text.</p>{% endblock %}
"""
OWN = """{% extends "main.html" %}
{% block content %}<div id="own">{{ page.content }}</div>{% endblock %}
"""
OWN_PAGE = "---\ntemplate: own.html\nobjectives: [first]\n---\n# Own\n\n"


@pytest.mark.parametrize("look", ["site", "course"])
def test_an_authors_templates_work(look: str, tmp_path: Path) -> None:
    files = {
        "overrides/main.html": MAIN,
        "overrides/own.html": OWN,
        "content/own.md": OWN_PAGE + true_false("in-own"),
    }
    guest = Guest(theme={"custom_dir": "overrides"}, course={"look": look}, files=files)
    built = build_both(guest.write(tmp_path))
    for path in ("index.html", "one/first.html", "own.html"):
        html = built.text(path)
        assert html.count("We are closed on Monday.") == 1, path
        assert html.count('<meta name="from" content="us">') == 1, path
    first = built.text("one/first.html")
    assert first.count("Below the text.") == 1
    assert first.index('id="q-in-first"') < first.index("Below the text.")
    own = built.page("own.html")
    assert built.asked("own.html") == ["in-own"]
    assert "Below the text." not in own.text


# Plugins that work on the page.

GLIGHTBOX = Guest(plugins=["glightbox"], texts=pages(first="\n![A dot in the text](dot.svg)\n"))


@pytest.mark.parametrize("look", ["site", "course"])
def test_glightbox_enlarges_what_is_in_the_text_and_no_option(look: str, tmp_path: Path) -> None:
    guest = Guest(plugins=GLIGHTBOX.plugins, texts=GLIGHTBOX.texts, course={"look": look})
    built = build_both(guest.write(tmp_path))
    pictures = [e for e in built.page("one/first.html").named("img") if e.attributes.get("alt")]
    within = {e.attributes["alt"]: e.inside[-1] for e in pictures}
    assert within["A dot in the text"] == "a"
    assert within["A dot"] not in ("a", "")
    assert "label" in next(e for e in pictures if e.attributes["alt"] == "A dot").inside


@pytest.mark.parametrize("look", ["site", "course"])
def test_minify_leaves_a_question_whole(look: str, tmp_path: Path) -> None:
    minify = {"minify": {"minify_html": True, "minify_js": True, "js_files": ["own.js"]}}
    files = {"content/own.js": "var  a  =  1;\n"}
    built = build_both(Guest(plugins=[minify], course={"look": look}, files=files).write(tmp_path))
    assert built.questions == ASKED
    page = built.page("one/first.html")
    asked = [e for e in page.named("course-question") if e.attributes["id"] == "q-in-first"]
    assert len(asked) == 1
    inputs = [e for e in page.named("input") if "course-question" in e.inside]
    assert [e.attributes["type"] for e in inputs].count("radio") == 5
    assert page.text.count("Which of these?") == 1


def test_a_page_tells_when_it_was_changed_if_an_author_wrote_it(tmp_path: Path) -> None:
    plugin = {"git-revision-date-localized": {"enable_creation_date": True, "type": "iso_date"}}
    root = Guest(plugins=[plugin]).write(tmp_path)
    in_git(root)
    built = build_both(root)
    assert built.page("one/first.html").text.count("2026-01-02") == 2
    assert "git-revision-date" not in built.text("quizzes/about-first.html")
    assert built.questions == ASKED
