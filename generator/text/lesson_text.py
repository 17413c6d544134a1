"""What a Markdown file holds besides prose, with places: front matter, fences, headings, links.

This reads only as much Markdown as the checks need; turning it into HTML is the engine's work.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse

FRONT_MATTER_OPEN = Rule(
    id="front-matter-open",
    message="the front matter is opened here and never closed",
    hint="put a line with three hyphens after its last field",
    why="Everything below would be taken for front matter, and the page would be empty.",
    example={"content/first-module/first-lesson.md": "---\ntitle: A lesson\n\nText.\n"},
)

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FENCE = re.compile(r"^(?P<indent>[ ]*)(?P<marks>`{3,}|~{3,})[ ]*(?P<info>[^`\n]*?)[ ]*$")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$")
_ANCHOR = re.compile(r"[ \t]*\{:?[^}]*?#([\w:.-]+)[^}]*\}[ \t]*$")
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\]]*\])*)\]"
    r"\(\s*(?P<target><[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_REFERENCE = re.compile(r"^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*(?P<target>\S+)", re.MULTILINE)
_TAG = re.compile(r"<(?P<tag>a|img)\b(?P<rest>[^>]*)>", re.IGNORECASE)
_HTML_ID = re.compile(r"<[a-z][^>]*?\s(?:id|name)\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True)
class Fence:
    """A fenced block. `body` is without the fence's own indentation; `span` is its first line."""

    info: str
    body: str
    span: Span
    first_body_line: int
    last_line: int
    indent: int


@dataclass(frozen=True)
class Heading:
    """A heading with the anchor that links can name."""

    level: int
    text: str
    anchor: str
    span: Span


@dataclass(frozen=True)
class Link:
    """A link or an image.

    alt: the alternative text; None where an image has none at all. `<img alt="">` marks a
        decoration and gives ''; `![](…)` gives None, for that is somebody who forgot.
    """

    target: str
    span: Span
    image: bool = False
    alt: str | None = None


@dataclass(frozen=True)
class LessonText:
    """A Markdown file taken apart."""

    path: str
    front: Tree | None
    body: str
    fences: tuple[Fence, ...]
    headings: tuple[Heading, ...]
    links: tuple[Link, ...]
    anchors: frozenset[str]


def read_text(text: str, path: str) -> tuple[LessonText, list[Problem]]:
    """Take a Markdown file apart; what is wrong with its front matter comes along."""
    front, body, body_line, problems = _front_matter(text, path)
    lines = body.splitlines()
    fences = tuple(find_fences(lines, path, body_line))
    masked = _mask(lines, fences, body_line)
    headings = tuple(_headings(masked, path, body_line))
    prose = "\n".join(masked)
    prose = _COMMENT.sub(_blank, _CODE.sub(_blank, prose))
    anchors = {h.anchor for h in headings} | set(_HTML_ID.findall(prose))
    anchors |= {m.group(1) for line in masked if (m := _ANCHOR.search(line))}
    links = tuple(sorted(_links(prose, path, body_line), key=lambda link: link.span))
    return LessonText(path, front, body, fences, headings, links, frozenset(anchors)), problems


def _front_matter(text: str, path: str) -> tuple[Tree | None, str, int, list[Problem]]:
    match = _FRONT.match(text)
    if not match:
        if re.match(r"---[ \t]*\n", text):
            return None, text, 1, [FRONT_MATTER_OPEN.at(Span(path, 1, 1, 3))]
        return None, text, 1, []
    tree, problems = parse(match.group(1) or "", path, first_line=2)
    return tree, text[match.end() :], text.count("\n", 0, match.end()) + 1, problems


def find_fences(lines: list[str], path: str = "", first_line: int = 1) -> Iterator[Fence]:
    """The outermost fenced blocks. One that is never closed runs to the end, as in CommonMark."""
    number = 0
    while number < len(lines):
        match = _FENCE.match(lines[number])
        number += 1
        if not match:
            continue
        marks, indent = match["marks"], len(match["indent"])
        start = number
        closing = re.compile(rf"^ *{re.escape(marks[0])}{{{len(marks)},}}[ ]*$")
        while number < len(lines) and not closing.match(lines[number]):
            number += 1
        body = "\n".join(_dedent(line, indent) for line in lines[start:number])
        opening = len(lines[start - 1].rstrip()) - indent
        span = Span(path, first_line + start - 1, indent + 1, opening)
        number += 1
        yield Fence(match["info"], body, span, first_line + start, first_line + number - 1, indent)


def _dedent(line: str, indent: int) -> str:
    return line[indent:] if not line[:indent].strip() else line.lstrip()


def _mask(lines: list[str], fences: tuple[Fence, ...], first_line: int) -> list[str]:
    masked = list(lines)
    for fence in fences:
        for number in range(fence.span.line - first_line, fence.last_line - first_line + 1):
            if number < len(masked):
                masked[number] = ""
    return masked


def _blank(match: re.Match[str]) -> str:
    """Spaces instead of the text, so that every column stays true."""
    return re.sub(r"[^\n]", " ", match.group())


def _headings(lines: list[str], path: str, first_line: int) -> Iterator[Heading]:
    used: set[str] = set()
    for number, line in enumerate(lines):
        match = _HEADING.match(line)
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if match:
            level, text = len(match.group(1)), match.group(2)
        elif re.match(r"^(=+|-+)[ \t]*$", below) and re.match(r"^ {0,3}[^\s>#|*+-]", line):
            level, text = (1 if below.startswith("=") else 2), line.strip()
        else:
            continue
        named = _ANCHOR.search(text)
        text = text[: named.start()] if named else text
        anchor = named.group(1) if named else _unique(slug(_plain(text)), used)
        used.add(anchor)
        column = len(line) - len(line.lstrip()) + 1
        span = Span(path, first_line + number, column, len(line.strip()))
        yield Heading(level, _plain(text), anchor, span)


def _plain(text: str) -> str:
    """A heading's text without inline Markdown."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<[^>]+>", "", text)
    return re.sub(r"(\*\*|__|\*|`|(?<!\w)_|_(?!\w))", "", text)


def slug(text: str) -> str:
    """The anchor that Python-Markdown's toc extension gives a heading (its default slugify)."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_text).strip().lower())


def _unique(anchor: str, used: set[str]) -> str:
    """As toc does: a second 'steps' becomes 'steps_1'."""
    while anchor in used or not anchor:
        match = re.match(r"^(.*)_(\d+)$", anchor)
        anchor = f"{match.group(1)}_{int(match.group(2)) + 1}" if match else f"{anchor}_1"
    return anchor


def _links(prose: str, path: str, first_line: int) -> Iterator[Link]:
    starts = [0, *(m.end() for m in re.finditer("\n", prose))]

    def span(start: int, length: int) -> Span:
        line = next(n for n in range(len(starts) - 1, -1, -1) if starts[n] <= start)
        return Span(path, first_line + line, start - starts[line] + 1, max(1, length))

    for match in _LINK.finditer(prose):
        target = match["target"].strip("<>")
        image = bool(match["image"])
        place = span(match.start("target"), len(match["target"]))
        if image and not match["text"].strip():
            place = span(match.start(), 4 + len(match["target"]))
        yield Link(target, place, image, (match["text"].strip() or None) if image else None)
        if not image:  # [![alt](image)](target): the inner image counts as well
            inner = prose[match.start("text") : match.end("text")]
            for picture in _LINK.finditer(inner):
                at = match.start("text") + picture.start("target")
                yield Link(
                    picture["target"],
                    span(at, len(picture["target"])),
                    True,
                    picture["text"] or None,
                )
    for match in _REFERENCE.finditer(prose):
        yield Link(match["target"].strip("<>"), span(match.start("target"), len(match["target"])))
    for match in _TAG.finditer(prose):
        yield from _tag_link(match, span(match.start(), len(match.group())))


def _tag_link(match: re.Match[str], span: Span) -> Iterator[Link]:
    image = match["tag"].lower() == "img"
    target = _attribute("src" if image else "href", match["rest"])
    if target is not None:
        yield Link(target, span, image, _attribute("alt", match["rest"]) if image else None)


def _attribute(name: str, tag: str) -> str | None:
    match = re.search(rf"\b{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", tag, re.IGNORECASE)
    return next((g for g in match.groups() if g is not None), "") if match else None
