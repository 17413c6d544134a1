"""What a page of the course look loads of Material: its script where needed, fewer styles."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import generator
from generator.engines.mkdocs.icons import OURS
from generator.engines.mkdocs.light import _dense
from generator.engines.mkdocs.pruned import (
    asked_for,
    asked_in_markdown,
    nobody_reads,
    pruned,
    read_in,
    unused_parts,
    without_unread,
)
from generator.site.bundles import content_of
from tests.support.pages import converted

STATIC = Path(generator.__file__).parent / "static"
SCRIPT = "assets/javascripts/bundle."
CODE = "# A page\n\n```py\nprint()\n```\n"
TABS = '# A page\n\n=== "Tea"\n\n    Hot.\n'
NOTE = "# A page\n\nA footnote.[^1]\n\n[^1]: Here.\n"
ANNOTATED = "# A page\n\nText. (1)\n{ .annotate }\n\n1.  A note.\n"
DIAGRAM = '# A page\n\n<pre class="mermaid">graph LR</pre>\n'
PLAIN = "# A page\n\nText.\n"


def page(text: str, *features: str, **config: Any) -> str:
    theme = {"name": "material", "font": False, "features": [*features]}
    return converted(text, theme=theme, **config).html


@pytest.mark.parametrize(
    ("text", "features"),
    [
        (PLAIN, []),
        (PLAIN, ["navigation.sections", "search.suggest", "content.tabs.link"]),
        (PLAIN, ["content.code.annotate", "content.footnote.tooltips"]),
        (CODE, ["content.code.copy"]),
        (TABS, []),
        (NOTE, []),
        # Material's script would fetch what draws it from elsewhere: tests/browser/test_media.py.
        (DIAGRAM, []),
    ],
)
def test_a_page_goes_without_the_script(text: str, features: list[str]) -> None:
    html = page(text, *features)
    assert SCRIPT not in html and "__config" not in html


@pytest.mark.parametrize(
    ("text", "features"),
    [
        (PLAIN, ["navigation.instant"]),
        (PLAIN, ["content.tooltips"]),
        (TABS, ["content.tabs.link"]),
        (CODE, ["content.code.annotate"]),
        (NOTE, ["content.footnote.tooltips"]),
        (ANNOTATED, []),
        ('# A page\n\n<div data-md-component="sidebar"></div>\n', []),
    ],
)
def test_a_page_keeps_the_script_where_only_that_does_something(
    text: str, features: list[str]
) -> None:
    html = page(text, *features)
    assert SCRIPT in html and "__config" in html


def test_no_empty_lines_of_templates_travel_and_none_is_taken_where_it_counts() -> None:
    html = page("# A page\n\n```\nif so:\n\n    go\n```\n")
    above, article, below = html.partition("<article")
    assert article and not re.search(r"\n\s", above.lstrip())
    assert re.search(r"if so:\s*(<[^>]*>)*\n\n(<[^>]*>)*    go", unescape(below))
    own = "<pre>\n\n  as it is</pre>"
    assert _dense(f"\n{own}\n\n<article>") == f"\n{own}\n\n<article>"


def test_a_setting_that_the_script_answers_keeps_it() -> None:
    extra = {"consent": {"title": "Cookies", "description": "Are there any?"}}
    assert SCRIPT in page(PLAIN, extra=extra)


def test_buttons_to_copy_come_where_they_are_wanted_and_there_is_code() -> None:
    assert "assets/copy." in page(CODE, "content.code.copy")
    assert "assets/copy." not in page(CODE) + page(PLAIN, "content.code.copy")


class TestPruned:
    GONE = frozenset({"nav", ".tabbed"})

    @pytest.mark.parametrize(
        ("css", "left"),
        [
            (".md-nav{a:b}.md-content{c:d}", ".md-content{c:d}"),
            (".md-nav__link,.md-tag{a:b}", ".md-tag{a:b}"),
            (".md-navigator{a:b}", ".md-navigator{a:b}"),
            (".md-tabbed{a:b}.tabbed-set{a:b}", ".md-tabbed{a:b}"),
            ("@media print{.md-nav a{a:b}}p{c:d}", "p{c:d}"),
            ("@media print{.md-nav{a:b}p{c:d}}", "@media print{p{c:d}}"),
            ("p:not(.md-nav){a:b}", "p:not(.md-nav){a:b}"),
            (":is(.md-nav,p) a{a:b}", ":is(.md-nav,p) a{a:b}"),
            ("@supports (a:b){@media x{.md-nav{a:b}}}", ""),
            ("@keyframes in{0%{a:b}to{c:d}}.tabbed-set{a:b}", "@keyframes in{0%{a:b}to{c:d}}"),
            ('@charset "UTF-8";/* x */p{a:b}', '@charset "UTF-8";/* x */p{a:b}'),
        ],
    )
    def test_a_rule_goes_when_all_its_selectors_ask_for_what_is_nowhere(
        self, css: str, left: str
    ) -> None:
        assert pruned(css, self.GONE) == left

    @pytest.mark.parametrize("css", ["p{a:b}}", "@media x{p{a:b}", "p{a:b"])
    def test_a_sheet_that_nobody_understands_stays_as_it_was(self, css: str) -> None:
        assert pruned(css, self.GONE) == css

    def test_of_colours_those_stay_that_the_site_has(self) -> None:
        css = "[data-md-color-primary=red]{a:b}[data-md-color-primary=teal]{a:b}p{a:b}"
        assert (
            pruned(css, frozenset(), frozenset({"teal"}))
            == "[data-md-color-primary=teal]{a:b}p{a:b}"
        )


@pytest.mark.parametrize(
    "text",
    [
        '<div class="md-social">We</div>',
        '{% include "partials/social.html" %}',
        "<a class='md-social__link'>",
    ],
)
def test_what_an_author_names_keeps_its_styles(text: str) -> None:
    config: Any = SimpleNamespace(
        extra={}, theme={}, plugins={}, markdown_extensions=[], mdx_configs={}
    )
    assert "social" in unused_parts(config, asked_for("<p>Text</p>"))
    assert "social" not in unused_parts(config, asked_for("<p>Text</p>") | asked_for(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<p>A task, a grid, the keys of a critic.</p>", set()),
        ('<div class="grid cards">', {".grid"}),
        ('<ul class="task-list">', {".task"}),
        ('<div class="admonition tip grid">', {".tip", ".grid"}),
        ("{ .example .course-cards .grid }", {".example", ".grid"}),
        ('<div class="admonition danger">', {".danger"}),
        ("prompt: |\n  !!! inline tip\n      Look.", {".tip"}),
        ("prompt: |\n  ???+ bug 'A bug'\n      Look.", {".bug"}),
        ("prompt: '[Press](x.html){ .md-button }'", {"button"}),
        ("prompt: '- One\n{ .course .grid }'", {".grid"}),
        ('<table class="highlighttable">', {".highlighttable"}),
        ('```py linenums="1"', {".highlighttable", ".linenodiv", ".linenos"}),
        ('<button class="md-clipboard md-icon">', {"clipboard"}),
        ('<div class="language-py highlight">', {".highlight"}),
        ('<div class="footnote">', {".footnote"}),
    ],
)
def test_what_a_text_asks_for_by_a_class_keeps_its_styles(text: str, kept: set[str]) -> None:
    config: Any = SimpleNamespace(
        extra={}, theme={}, plugins={}, markdown_extensions=[], mdx_configs={}
    )
    assert unused_parts(config, frozenset()) - unused_parts(config, asked_for(text)) == kept


def test_what_a_setting_switches_on_keeps_its_styles() -> None:
    extra = {"version": {"provider": "mike"}, "consent": {"title": "Cookies"}}
    config: Any = SimpleNamespace(
        extra=extra,
        theme={"features": ["navigation.top"]},
        plugins={"material/blog": None},
        markdown_extensions=["pymdownx.tabbed"],
        mdx_configs={},
    )
    gone = unused_parts(config, frozenset())
    assert gone.isdisjoint({"version", "select", "consent", "top", "post", ".tabbed"})
    assert {"nav", ".keys", "feedback"} <= gone


def test_what_only_another_plugin_says_keeps_its_styles_beside_one() -> None:
    def gone(*plugins: str) -> frozenset[str]:
        given: Any = dict.fromkeys(plugins)
        config: Any = SimpleNamespace(
            extra={}, theme={}, plugins=given, markdown_extensions=[], mdx_configs={}
        )
        return unused_parts(config, frozenset())

    assert "source" in gone("material/search", "course")
    assert "source" not in gone("material/search", "course", "git-revision-date-localized")


@pytest.mark.parametrize(
    ("features", "text", "gone"),
    [
        ([], "<p>Text</p>", {"annotation", "tooltip"}),
        (["content.tooltips"], "<p>Text</p>", {"annotation"}),
        (["content.footnote.tooltips"], "<p>Text</p>", {"annotation"}),
        (["content.code.annotate"], "<p>Text</p>", set()),
        ([], '<p class="annotate">Text (1)</p>', set()),
        ([], '<span class="md-tooltip">Text</span>', {"annotation"}),
    ],
)
def test_what_comes_up_beside_a_word_has_styles_where_something_may(
    features: list[str], text: str, gone: set[str]
) -> None:
    config: Any = SimpleNamespace(
        extra={},
        theme={"features": features},
        plugins={},
        markdown_extensions=[],
        mdx_configs={},
    )
    found = unused_parts(config, asked_for(text) | asked_for("<p>More</p>"))
    assert found & {"annotation", "tooltip"} == gone


def test_labels_have_styles_where_a_plugin_makes_them() -> None:
    for plugins, gone in (({"material/tags": None}, False), ({"search": None}, True)):
        config: Any = SimpleNamespace(
            extra={}, theme={}, plugins=plugins, markdown_extensions=[], mdx_configs={}
        )
        assert ("tag" in unused_parts(config, frozenset())) is gone


@pytest.mark.parametrize(
    ("features", "extra", "taken_up"),
    [
        (["announce.dismiss"], {}, True),
        (["content.tabs.link"], {}, True),
        (["navigation.instant.progress"], {}, True),
        ([], {"consent": {"title": "Cookies", "description": "Yes or no?"}}, True),
        (["content.code.copy", "navigation.tracking"], {}, False),
    ],
)
def test_what_was_chosen_elsewhere_is_taken_up_where_the_theme_remembers_it(
    features: list[str], extra: dict[str, Any], taken_up: bool
) -> None:
    assert ("assets/settle." in page(PLAIN, *features, extra=extra)) is taken_up


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("What holds?\n```py\nprint()\n```", ".highlight"),
        ("What holds?\n\n    print()", ".highlight"),
        ("What does `#!py print()` do?", ".highlight"),
        ("Who says so?[^1]", ".footnote"),
    ],
)
def test_what_markdown_makes_of_a_question_keeps_its_styles(text: str, kept: str) -> None:
    assert asked_in_markdown(text) == {kept}
    assert asked_in_markdown("`print()` holds.") == frozenset()


class TestVariables:
    CSS = ':root{--md-a:url("data:;{x}");--md-b:1;c:d}@media x{:root{--md-b:2}}p{e:var( --md-a )}'

    def test_those_that_nothing_reads_go_and_so_do_rules_without_others(self) -> None:
        assert read_in(self.CSS) == {"--md-a"}
        left = without_unread(self.CSS, read_in(self.CSS))
        assert left == ':root{--md-a:url("data:;{x}");c:d}@media x{}p{e:var( --md-a )}'

    def test_an_address_without_quotes_goes_as_a_whole_and_what_follows_stays(self) -> None:
        css = ":root{--md-a:url(data:image/svg+xml;charset=utf-8,x) 0;--md-b:url('x)y;z');c:d}"
        assert without_unread(css, frozenset()) == ":root{c:d}"
        assert without_unread(css, frozenset({"--md-a"})) == css.replace("--md-b:url('x)y;z');", "")

    @pytest.mark.parametrize(
        ("said", "alone"),
        [
            ({}, True),
            ({"extra_css": ["assets/course.01234567.css", "assets/brand.01234567.css"]}, True),
            ({"extra_css": ["my.css"]}, False),
            ({"extra_javascript": ["my.js"]}, False),
            ({"theme": SimpleNamespace(custom_dir="overrides")}, False),
            ({"plugins": {"search": None, "course": None, "glightbox": None}}, False),
        ],
    )
    def test_they_stay_where_somebody_else_may_read_them(
        self, said: dict[str, Any], alone: bool
    ) -> None:
        usual = {"extra_css": [], "extra_javascript": [], "theme": SimpleNamespace(custom_dir=None)}
        config: Any = SimpleNamespace(**{**usual, "plugins": {"search": None}, **said})
        assert nobody_reads(config, frozenset()) is alone
        for text in ('<p style="color: var(--md-a)">', '<pre class="mermaid">'):
            assert not nobody_reads(config, asked_for(text))

    def test_those_that_we_read_ourselves_are_known(self) -> None:
        sheets = [content_of(path.name).decode() for path in STATIC.glob("*.css")]
        assert frozenset().union(*map(read_in, sheets)) == OURS
