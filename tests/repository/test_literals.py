"""Every word that a learner reads is a message: templates and Python have none of their own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

GENERATOR = Path(__file__).parents[2] / "generator"
# What only authors see, who read English: the preview and its boxes, reports, what a command says.
AUTHORS = {
    *("preview.html", "problem.html", "preview.py", "serve.py", "resident.py", "live_server.py"),
    *("scenario_report.py", "scenario_svg.py"),
    *("folder.py", "inputs.py", "lock.py", "manifest.py", "mark.py", "store.py", "workers.py"),
}
TEMPLATES = sorted(
    path
    for folder in ("render/templates", "kinds", "engines/mkdocs/material")
    for path in (GENERATOR / folder).rglob("*.html")
    if path.name not in AUTHORS
)
SOURCES = sorted(
    path
    for folder in ("kinds", "render", "site", "export", "engines")
    for path in (GENERATOR / folder).rglob("*.py")
    if path.name not in AUTHORS
)

# A capital and a small letter, or two words with a space between them.
WORDS = re.compile(r"^[A-Z][a-z]+\b|[^\W\d_]{2,},? [^\W\d_]{2,}")
TAG = re.compile(r"<[/!?]?[\w\ue000-\uf8ff][^<>]*>")
ATTRIBUTE = re.compile(r"""([\w-]+)=(?:"([^"]*)"|'([^']*)')""")
READ = {"alt", "aria-description", "aria-label", "aria-roledescription", "placeholder", "title"}
# In templates: what stands in attributes that programs read, and letters to count with.
MACHINES = {
    "questions options": "the value of an attribute",
    "checkbox": "the type of a control",
    "claim-": "the beginning of an id",
    "objective-": "the beginning of an id",
    "ABCDEFG": "letters to count with",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ": "letters to count with",
}


def has_letters(text: str) -> bool:
    """Whether there is anything in it that is read as a word."""
    return any(map(str.isalpha, text))


def said_by(node: nodes.Node) -> Iterator[str]:
    """The texts that an expression writes itself; not what it hands to others or compares."""
    if isinstance(node, nodes.Const):
        yield from [node.value] if isinstance(node.value, str) else []
    elif isinstance(node, nodes.CondExpr):
        for one in (node.expr1, node.expr2):
            yield from said_by(one) if one else ()
    elif isinstance(node, nodes.Filter):
        yield from said_by(node.node) if node.node else ()
    elif not isinstance(node, nodes.Call | nodes.Compare | nodes.Test):
        for child in node.iter_child_nodes():
            yield from said_by(child)


def pieces(node: nodes.Node) -> Iterator[str | nodes.Expr]:
    """What a template writes, in the order of its text: its own letters, and expressions."""
    if isinstance(node, nodes.Output):
        for one in node.nodes:
            yield one.data if isinstance(one, nodes.TemplateData) else one
        return
    for child in node.iter_child_nodes():
        yield from pieces(child)


def literals(source: str) -> Iterator[str]:
    """The words in a template that a reader would see or hear."""
    tree = Environment(extensions=["jinja2.ext.do"]).parse(source)
    text, said = "", []
    for piece in pieces(tree):
        if isinstance(piece, str):
            text += piece
        else:
            text += chr(0xE000 + len(said))
            said.append(list(said_by(piece)))

    def shown(part: str) -> Iterator[str]:
        for sign in part:
            if "\ue000" <= sign <= "\uf8ff":
                yield from filter(has_letters, said[ord(sign) - 0xE000])
        for line in re.sub(r"&\w+;|[\ue000-\uf8ff]", " ", part).splitlines():
            yield from [line.strip()] if has_letters(line) else []

    text = re.sub(r"<!doctype[^>]*>|<!--.*?-->|<script\b.*?</script>", "", text, flags=re.S)
    for tag in TAG.findall(text):
        for name, one, two in ATTRIBUTE.findall(tag):
            button = name == "value" and re.search(r'type="(?:button|submit|reset)"', tag)
            if name in READ or button:
                yield from shown(one or two)
    yield from shown(TAG.sub("\n", text))
    # What is put into a variable may be shown anywhere.
    for kept in tree.find_all((nodes.Assign, nodes.For)):
        value = kept.node if isinstance(kept, nodes.Assign) else kept.iter
        for const in [value, *value.find_all(nodes.Const)]:
            if isinstance(const, nodes.Const) and isinstance(const.value, str):
                yield from [const.value] if WORDS.search(const.value) else []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_has_no_words_of_its_own(path: Path) -> None:
    found = [word for word in literals(path.read_text("utf-8")) if word not in MACHINES]
    assert found == [], f"make them messages: {path.relative_to(GENERATOR)}"


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("<p>Hello</p>", "Hello"),
        ("<b>{{ n }} of {{ m }}</b>", "of"),
        ('<b>{{ n }} page{{ "s" if n != 1 }}</b>', "s"),
        ('<a aria-label="Close"></a>', "Close"),
        ('<img {% if x %}alt="A till"{% endif %}>', "A till"),
        ('<input type="submit" value="Send">', "Send"),
        ('<i title="{{ "Up" if x else y }}"></i>', "Up"),
        ('{% for a, b in [("x", "Your way")] %}{{ b }}{% endfor %}', "Your way"),
        ("{% macro m() %}Well done{% endmacro %}", "Well done"),
        ("{{ {1: 'one'}[x] }}", "one"),
    ],
)
def test_words_in_a_template_are_found(source: str, word: str) -> None:
    assert word in list(literals(source))


@pytest.mark.parametrize(
    "source",
    [
        '<p class="course-x" data-name="Name">{{ t("close", title=x) }} · 1 &nbsp; ½</p>',
        '{% if x == "Exam" %}<{{ y }} id="a b"/>{% endif %}',
        '{# A remark. #}{% set a = ["x", "data-path"] %}{{ items|join(", ") }}',
    ],
)
def test_what_nobody_reads_is_none(source: str) -> None:
    assert list(literals(source)) == []


# Python.

# Calls whose texts no learner reads: rules and fields tell authors, expressions and logs nobody.
UNREAD = {"Rule", "Field", "Kind", "compile", "at", "error", "warning", "TypeVar"}
BETWEEN_TAGS = re.compile(r">[^<>]*?[^\W\d_][^<>]*<")
# How texts begin that look like words, and that no learner reads.
ALLOWED = (
    "title: A quiz\n",  # examples for rules
    "      - {id: loud, ",
    "A An The My ",  # words that begin a meter's title in English
    "a abbr address ",  # names of elements
    "address article ",
    "audio button ",
    "the \ue000 '\ue000' is missing or has a mistake",  # in the author's preview
    "@media ",
)


def texts(node: ast.AST) -> Iterator[str]:
    """The texts in a file, those with values in them as one; no docstrings, nothing of `UNREAD`."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in UNREAD:
            return
    if isinstance(node, ast.Raise | ast.Assert):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    # What is wrong, and what to do about it, is said to authors.
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("hint", "reason"):
        return
    if isinstance(node, ast.JoinedStr):
        yield "".join(v.value if isinstance(v, ast.Constant) else "\ue000" for v in node.values)
        for value in node.values:
            yield from texts(value.value) if isinstance(value, ast.FormattedValue) else ()
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from texts(child)


def own_words(source: str, engine: bool = False) -> Iterator[str]:
    """What a file may say to a learner. engine: of texts without markup most are for authors."""
    for text in texts(ast.parse(source)):
        text = re.sub(r"\{\w+\}", "\ue000", text)  # a place for `format`
        text = re.sub(r"<(meta|dc:\w+) [^>]*>[\w:\ue000\-]+</\1>", "", text)  # a word for programs
        bare = re.sub(r"<[/!?]?\w[^<>]*$", "", TAG.sub("", text))
        loose = not engine and WORDS.search(bare)
        if (loose or BETWEEN_TAGS.search(text)) and not text.startswith(ALLOWED):
            yield text


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_python_says_nothing_of_its_own(path: Path) -> None:
    engine = path.is_relative_to(GENERATOR / "engines")
    assert list(own_words(path.read_text("utf-8"), engine)) == [], "make them messages"


@pytest.mark.parametrize(
    "source",
    [
        'title = f"<h2>Answers</h2>{text}"',
        'Part("true", Inline("True"))',
        'yield "You can take it once."',
        'label = "or more" if more else "by now"',
    ],
)
def test_words_in_python_are_found(source: str) -> None:
    assert list(own_words(source))
