"""From the model to HTML: readable without JavaScript, safe, and the same for all pages."""

from __future__ import annotations

import json
import re

import markdown
import pytest
from markupsafe import Markup, escape

from generator.kinds import KINDS
from generator.model.question import Question
from generator.model.words import Plain
from generator.reader.question_reader import read_question
from generator.render.dialogue import dialogue_html
from generator.render.environment import environment
from generator.render.renderer import Renderer, relative
from generator.text.yaml_tree import parse
from tests.support.golden import Golden
from tests.support.machine import PROJECT
from tests.support.rendering import renderer_of


@pytest.fixture
def renderer() -> Renderer:
    return renderer_of(
        urls={"content/first-module/first-lesson.md": "first-module/first-lesson.html"}
    )


def question(text: str) -> Question:
    tree, problems = parse(text, "q.yml")
    assert tree is not None and not problems
    found, problems = read_question(tree)
    assert found is not None and not problems, problems
    return found


def first_example(kind: str) -> str:
    """The first example of a kind's specification, as an author would write it."""
    file = PROJECT / f"generator/kinds/{kind}/{kind}.yml"
    tree, _ = parse(file.read_text(encoding="utf-8"), file.name)
    assert tree is not None
    return json.dumps(tree.data["examples"][0]["question"], ensure_ascii=False)


@pytest.mark.parametrize("kind", [kind.folder for kind in KINDS.values()])
def test_the_html_of_a_kind_is_what_a_person_approved(
    kind: str, renderer: Renderer, golden: Golden
) -> None:
    golden(f"html/{kind}.html", renderer.question(question(first_example(kind))))


def test_a_dialogue_names_everybody_who_speaks(renderer: Renderer, golden: Golden) -> None:
    body = "Ros: I have rung *three* times.\n  Three.\nYou: Three times.\n(A breath.)\n"
    golden("html/dialogue.html", dialogue_html(body, renderer.inline))


class TestGaps:
    def html(self, renderer: Renderer, text: str, *names: str) -> str:
        gaps = {name: {"answers": [name]} for name in names}
        data = {"id": "one", "kind": "gaps", "prompt": "Say it", "text": text, "gaps": gaps}
        return renderer.question(question(json.dumps(data)))

    def test_each_stands_in_its_place_whatever_stands_between(self, renderer: Renderer) -> None:
        html = self.html(renderer, "{a} x {b}1{c}2*{d}*{e}{f}", *"abcdef")
        assert re.findall(r'data-part="(.)"', html) == list("abcdef")
        assert html.count("<input") == 6
        assert "zqplace" not in html

    def test_braces_that_name_no_gap_stay_as_they_are(self, renderer: Renderer) -> None:
        assert "{ a } {B} {}" in self.html(renderer, "{ a } {B} {} {a}", "a")

    def test_fields_are_as_wide_as_the_longest_answer_of_all(self, renderer: Renderer) -> None:
        html = self.html(renderer, "{a} {a-long-answer}", "a", "a-long-answer")
        assert re.findall(r'size="(\d+)"', html) == ["13", "13"]


TRUE = "id: one\nkind: true-false\nanswer: true\n"


class TestTexts:
    def test_a_text_that_is_no_markdown_is_shown_as_it_was_written(
        self, renderer: Renderer
    ) -> None:
        html = renderer.question(question(TRUE + "prompt: " + json.dumps('a < b & "c"')))
        assert '<p>a &lt; b &amp; "c"</p>' in html

    def test_nothing_in_a_text_can_end_the_data_of_the_page(self, renderer: Renderer) -> None:
        text = "id: one\nkind: text\nprompt: Say it\nanswers: ['</script><b>', '\\u2028']\n"
        html = renderer.question(question(text))
        data = re.search(r'course-interaction">(.*?)</script>', html, re.DOTALL)
        assert data and json.loads(data.group(1))["accept"][0] == "</script><b>"

    def test_markdown_becomes_html_and_a_line_has_no_paragraph(self, renderer: Renderer) -> None:
        assert renderer.inline("a *b* `c`") == "a <em>b</em> <code>c</code>"
        assert renderer.block("a\n\nb") == "<p>a</p>\n<p>b</p>"

    @pytest.mark.parametrize(
        "text", ["plain words", "it's 5 % off", "“quoted” \u2013 dashed", "a - b", "No. 7"]
    )
    def test_the_short_way_gives_what_markdown_would(self, text: str, renderer: Renderer) -> None:
        assert renderer.block(text) == markdown.markdown(text, extensions=["sane_lists"])

    def test_a_link_in_a_question_starts_from_the_content_folder_on_every_page(
        self, renderer: Renderer
    ) -> None:
        text = "see [it](first-module/first-lesson.md#steps)"
        assert 'href="first-module/first-lesson.html#steps"' in renderer.block(text, "index.html")
        assert 'href="../first-module/first-lesson.html#steps"' in renderer.block(
            text, "quizzes/one.html"
        )


@pytest.mark.parametrize(
    ("url", "page", "link"),
    [
        ("a/b.html", "a/c.html", "b.html"),
        ("a/b.html", "index.html", "a/b.html"),
        ("index.html", "a/c.html", "../index.html"),
        ("a/b/", "a/c/", "../b/"),
        ("", "a/c/", "../../"),
        ("", "a/c.html", "../"),
        ("", "", "./"),
        ("a.html#x", "b.html", "a.html#x"),
    ],
)
def test_links_lead_from_page_to_page_in_any_folder(url: str, page: str, link: str) -> None:
    assert relative(url, page) == link


def test_a_template_shows_html_as_it_is_and_escapes_all_else() -> None:
    shown = environment().from_string("{{ html }}{{ text }}{{ words }}{{ number }}")
    html, text, words = Markup("<b>&amp;</b>"), "<i a='1' b=\"2\">&", Plain("a < b")
    values = {"html": html, "text": text, "words": words, "number": 2}
    first, *others = shown.root_render_func(shown.new_context(values))
    assert first is html  # and no copy of it
    assert "".join(others) == escape(text) + escape(words) + "2"
