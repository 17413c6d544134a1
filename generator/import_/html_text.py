"""HTML from question banks as Markdown that a person could have written.

What has no Markdown is said with what there is: a heading as bold words, H<sub>2</sub>O as H₂O,
MathML and `\\(…\\)` as `$…$`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape

from generator.import_.html_tree import BLOCKS, Node, Raw, parse_html
from generator.import_.plain_text import clean, code, markdown_text, unlike_markup
from generator.import_.tex import tex_of

# A picture's address and its words → the path of its file, or '' where there is none.
PictureOf = Callable[[str, str], str]

_DROPPED = frozenset("script style head title template rp annotation annotation-xml".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 summary caption dt".split())
_STRONG, _EMPHASIS = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn", "var"})
_CODE = frozenset({"code", "tt", "kbd", "samp"})
_MEDIA = frozenset({"audio", "video", "iframe", "object", "embed", "canvas", "svg"})
_HIGH = dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
_LOW = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True))
# A line break that Markdown keeps: two spaces at the end of a line.
_BREAK = "\x02"


class Markdown:
    """Turns HTML into Markdown; asks for pictures; remembers what had to be left out."""

    def __init__(self, picture: PictureOf = lambda address, alt: "") -> None:
        self.picture = picture
        self.left: list[str] = []

    def block(self, html: str) -> str:
        """Markdown with paragraphs."""
        return self.block_of(parse_html(html))

    def inline(self, html: str) -> str:
        """Markdown in one line."""
        return self.inline_of(parse_html(html))

    def block_of(self, node: Node) -> str:
        """Markdown with paragraphs, of what is in an element."""
        return "\n\n".join(self._blocks(node)).strip()

    def inline_of(self, node: Node) -> str:
        """Markdown in one line, of what is in an element."""
        pieces = [self._inline(one) for one in node.inside]
        return _tidied("".join(pieces)).replace(_BREAK, " ").replace("  ", " ").strip()

    def _blocks(self, node: Node) -> Iterator[str]:
        loose: list[str] = []
        for one in node.inside:
            if isinstance(one, Node) and _stands_alone(one):
                yield from _paragraph(loose)
                loose = []
                yield from self._block(one)
            else:
                loose.append(self._inline(one))
        yield from _paragraph(loose)

    def _block(self, node: Node) -> Iterator[str]:
        match node.tag:
            case "ul" | "ol":
                yield from self._list(node)
            case "pre":
                yield _fenced(node)
            case "blockquote":
                yield "\n".join(f"> {line}".rstrip() for line in self.block_of(node).split("\n"))
            case "table":
                yield from self._table(node)
            case "hr":
                yield "* * *"
            case tag if tag in _HEADINGS:
                words = self.inline_of(node)
                if words:
                    yield words if words.startswith(("**", "!")) else f"**{words}**"
            case _:
                yield from self._blocks(node)

    def _list(self, node: Node) -> Iterator[str]:
        lines, number = [], 0
        for item in node.inside:
            if isinstance(item, Node) and item.tag not in _DROPPED:
                number += 1
                sign = f"{number}. " if node.tag == "ol" else "- "
                inner = self.block_of(item) or " "
                tight = re.sub(r"\n\n(?=    |- |\d+\. )", "\n", inner)
                first, *more = tight.split("\n")
                lines.append(sign + first)
                lines += [f"    {line}" if line else "" for line in more]
        if lines:
            yield "\n".join(lines)

    def _table(self, node: Node) -> Iterator[str]:
        rows = [
            [cell for cell in row.inside if isinstance(cell, Node) and cell.tag in ("td", "th")]
            for row in node.all("tr")
        ]
        rows = [row for row in rows if row]
        if any(list(cell.all("table")) for row in rows for cell in row) or len(rows) < 2:
            for row in rows:
                for cell in row:
                    yield from self._blocks(cell)
            return
        for caption in node.all("caption"):
            yield f"**{self.inline_of(caption)}**"
        width = max(len(row) for row in rows)
        table = [[self.inline_of(cell).replace("|", r"\|") for cell in row] for row in rows]
        lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in table]
        yield "\n".join([lines[0], "|" + "---|" * width, *lines[1:]])

    def _inline(self, node: Node | str) -> str:  # a table of elements
        if isinstance(node, str):
            return str(node) if isinstance(node, Raw) else markdown_text(node)
        match node.tag:
            case "br":
                return _BREAK
            case "img":
                return self._image(node)
            case "object" if node.attributes.get("type", "").startswith("image/"):
                return self._image(node)
            case "math":
                return f"${tex_of(node)}$"
            case "a":
                return self._link(node)
            case "sub" | "sup" | "rt":
                return self._shifted(node)
            case tag if tag in _DROPPED:
                return ""
            case tag if tag in _MEDIA:
                self.left.append(f"{_article(tag)} in its text")
                return ""
            case tag if tag in _CODE:
                return code(node.text())
            case tag if tag in _STRONG:
                return _around("**", self._inside(node))
            case tag if tag in _EMPHASIS:
                return _around("*", self._inside(node))
            case tag if tag in BLOCKS:
                return f" {self._inside(node)} "
        return self._inside(node)

    def _inside(self, node: Node) -> str:
        return "".join(self._inline(one) for one in node.inside)

    def _image(self, node: Node) -> str:
        given = node.attributes
        tex = given.get("data-equation-content") or given.get("data-latex", "")
        if tex:
            return f"${unescape(tex).strip()}$"
        alt = " ".join((given.get("alt") or node.text()).split())
        if _FILE_NAME.fullmatch(alt):  # an editor's own, which tells nobody anything
            alt = ""
        path = self.picture(given.get("src") or given.get("data", ""), alt)
        words = re.sub(r"[\[\]]", "", alt)
        return f"![{words or 'image'}]({path})" if path else words and f"*{words}*"

    def _link(self, node: Node) -> str:
        words = self._inside(node)
        address = node.attributes.get("href", "").strip()
        if not re.match(r"(https?://|mailto:)[^\s()<>]+$", address) or not words.strip():
            return words
        return f"[{words.strip()}]({address})"

    def _shifted(self, node: Node) -> str:
        if node.tag == "rt":  # how the signs before it are read
            words = self._inside(node).strip()
            return f"\uff08{words}\uff09" if words else ""
        signs, text = (_HIGH if node.tag == "sup" else _LOW), node.text()
        if text and all(sign in signs for sign in text):
            return "".join(signs[sign] for sign in text)
        inner = self._inside(node).strip()
        return f"<{node.tag}>{inner}</{node.tag}>" if inner else ""


def _stands_alone(node: Node) -> bool:
    if node.tag in BLOCKS:
        return True
    inside = [one for one in node.inside if isinstance(one, Node)]
    return node.tag in ("span", "font", "a", "b", "strong", "i", "em") and any(
        one.tag in ("p", "div", "ul", "ol", "table", "pre") for one in inside
    )


def _paragraph(pieces: list[str]) -> Iterator[str]:
    text = _tidied("".join(pieces)).strip(f" {_BREAK}")
    text = re.sub(rf" *{_BREAK}[{_BREAK} ]*{_BREAK} *", "\n\n", text)
    for paragraph in text.split("\n\n"):
        lines = [
            unlike_markup(line.strip(), number == 0)
            for number, line in enumerate(paragraph.split(_BREAK))
        ]
        if paragraph.strip():
            yield "  \n".join(lines)


def _tidied(text: str) -> str:
    """White space as a browser shows it."""
    return re.sub(r"[ \t\r\n\f]+", " ", text)


def _around(sign: str, text: str) -> str:
    """Words in bold or italics; spaces at the edges stay outside, breaks cut it in two."""
    parts = []
    for part in text.split(_BREAK):
        words = part.strip()
        before = part[: len(part) - len(part.lstrip())]
        after = part[len(part.rstrip()) :] if words else ""
        nested = words.startswith(("*", "!")) or words.endswith("*")
        parts.append(f"{before}{words if nested or not words else sign + words + sign}{after}")
    return _BREAK.join(parts)


def _fenced(node: Node) -> str:
    text = node.text().replace("\r\n", "\n").replace("\t", "    ").strip("\n").rstrip()
    named = [node.attributes.get("class", "")]
    named += [one.attributes.get("class", "") for one in node.all("code")]
    language = next((m[1] for n in named if (m := re.search(r"lang(?:uage)?-([\w+#-]+)", n))), "")
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text}\n{fence}"


def _article(tag: str) -> str:
    return f"the {'frame' if tag == 'iframe' else 'drawing' if tag == 'svg' else tag}"


_FILE_NAME = re.compile(r"[^\n]{0,200}\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)", re.IGNORECASE)


def words_of(html: str) -> str:
    """HTML as plain words: what is typed is never Markdown."""
    return " ".join(clean(parse_html(html).text()).split())
