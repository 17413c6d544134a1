"""HTML from question banks as Markdown that a person could have written.

Only what would be misread is escaped. What has no Markdown is said with what there is: a heading
as bold words, H<sub>2</sub>O as H₂O, MathML and `\\(…\\)` as `$…$`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from generator.import_.tex import tex_of

# A picture's address and its words → the path of its file, or '' where there is none.
PictureOf = Callable[[str, str], str]

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_DROPPED = frozenset("script style head title template rp annotation annotation-xml".split())
_BLOCKS = frozenset(
    "p div section article header footer main figure figcaption address dl dt dd center form "
    "fieldset h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table thead tbody tfoot tr td th caption "
    "hr details summary body html prompt".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 summary caption dt".split())
_STRONG, _EMPHASIS = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn", "var"})
_CODE = frozenset({"code", "tt", "kbd", "samp"})
_MEDIA = frozenset({"audio", "video", "iframe", "object", "embed", "canvas", "svg"})
_HIGH = dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
_LOW = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True))
# A line break that Markdown keeps: two spaces at the end of a line.
_BREAK = "\x02"
# Deeper than anybody nests texts; deeper ones are hostile.
_DEEPEST = 120


class Raw(str):
    """Among the words of an element: Markdown that stands as it is."""

    __slots__ = ()


@dataclass
class Node:
    """An element: its name, its attributes, and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """Its words alone."""
        return "".join(one if isinstance(one, str) else one.text() for one in self.inside)

    def all(self, tag: str) -> Iterator[Node]:
        """Every element of a name below it."""
        for one in self.inside:
            if isinstance(one, Node):
                if one.tag == tag:
                    yield one
                yield from one.all(tag)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("div")
        self.stack = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        if tag in ("p", "li", "td", "th", "tr", "option"):
            self.close_open(tag)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.stack[-1].inside.append(node)
        if tag not in _VOID and len(self.stack) < _DEEPEST:
            self.stack.append(node)

    def close_open(self, tag: str) -> None:
        """`<p>` ends an open `<p>`, `<li>` an open `<li>` of the same list."""
        walls = {"li": ("ul", "ol"), "td": ("tr",), "th": ("tr",), "tr": ("table",)}.get(tag, ())
        for depth in range(len(self.stack) - 1, 0, -1):
            open_tag = self.stack[depth].tag
            if open_tag == tag:
                del self.stack[depth:]
                return
            if open_tag in walls or (tag == "p" and open_tag in _BLOCKS):
                return

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].tag == tag:
                del self.stack[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.stack[-1].inside.append(data)


def parse_html(text: str) -> Node:
    """The elements of a text; nothing that is written badly is an error."""
    builder = _Builder()
    builder.feed(_ended(text))
    builder.close()
    return builder.root


def _ended(text: str) -> str:
    """A text in which nothing begins that does not end, as its parser seeks each end to the last.

    What begins so is a sign: a few hundred kilobytes of `<!--` would take hours.
    """
    for begins, ends in (("<!--", "-->"), ("<![", "]>"), ("<?", ">"), ("<", ">")):
        last = text.rfind(ends) + 1
        text = text[:last] + text[last:].replace(begins, f"&lt;{begins[1:]}")
    return text


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
            case tag if tag in _BLOCKS:
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
    if node.tag in _BLOCKS:
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
            _unlike_markup(line.strip(), number == 0)
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


def code(text: str) -> str:
    """A piece of code in a line."""
    text = " ".join(text.split())
    ticks = "`"
    while ticks in text:
        ticks += "`"
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{room}{text}{room}{ticks}" if text else ""


def _article(tag: str) -> str:
    return f"the {'frame' if tag == 'iframe' else 'drawing' if tag == 'svg' else tag}"


_UNSEEN = re.compile("[\u200b\u00ad\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# None begins in another: a text of nothing but beginnings is read once.
_MATHS = re.compile(
    r"\\\(((?:(?!(?<!\\)\\[()]).){1,3000})\\\)|\\\[((?:(?!(?<!\\)\\[\[\]]).){1,3000})\\\]"
    r"|\$\$(.{1,3000}?)\$\$",
    re.DOTALL,
)
_TAG = re.compile(
    r"</?[A-Za-z][^<>\s]{0,300}(?: [^<>]{0,3000})?>|<!--.{0,3000}?-->|<[!?][^<>]{0,3000}>|&#?\w+;"
)
# Code, which is only shown; tags; where links of other kinds than to a page lead.
_RUNS = re.compile(
    r"(?P<code>^(?P<fence>```+|~~~+).{0,20000}?^(?P=fence)|(?P<tick>`+)[^`\n]+(?P=tick))"
    r"|(?P<element></?(?:script|style|i?frame|object|embed|form|link|meta|base|svg)\b)"
    r"|(?P<tag><[a-z](?:[^\"'>]|\"[^\"]{0,3000}\"|'[^']{0,3000}'){0,3000}>)"
    r"|(?P<link>(?:\]\(|^\[[^\[\]\n]{1,99}\]:)\s{0,9}<?(?!https?:|mailto:|data:image/)[^\s()<>/?#]{0,99}[:&])",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_HANDLER = re.compile(
    r"(?<=[\s\"'/])on\w{3,20}\s*=|\b(?:href|src|action)\s*=\s*[\"']?\s*(?!https?:|mailto:|data:image/)[^\s\"'>/?#]*[:&]",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(r"[^\n]{0,200}\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)", re.IGNORECASE)
_TICK = re.compile("`")
_STARS = re.compile(r"\*(?=\S)|(?<=\S)\*")
_LOW_LINE = re.compile(r"(?<![\w_])_+(?=[^\W_])|(?<=[^\W_])_+(?![\w_])")
_BRACKET = re.compile(r"\[(?=[^\[\]]*\](?:\(|\[|:))|\[(?=\^)")
_BACKSLASH = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!>-])")


def clean(text: str) -> str:
    """Without what nobody sees; a no-break space is a space."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).translate(
        {0xA0: " ", 0x2028: "\n", 0x2029: "\n"}
    )


def harmless(text: str) -> str:
    """The Markdown of somebody else without what would run in a page: scripts, handlers, frames.

    What stands in code is only shown, and stays.
    """
    return _RUNS.sub(_switched_off, text)


def _switched_off(match: re.Match[str]) -> str:
    if match["element"]:
        return f"&lt;{match[0][1:]}"
    if match["tag"]:
        return _HANDLER.sub("data-was=", match[0])
    if match["link"]:
        return "](#" if match[0].startswith("](") else f"{match[0].partition(']:')[0]}]: #"
    return match[0]


def markdown_text(text: str) -> str:
    """Plain words as Markdown that shows just them; formulas in TeX become `$…$`."""
    text, pieces, at = clean(text), [], 0
    for match in _MATHS.finditer(text):
        pieces.append(_escaped(text[at : match.start()]))
        pieces.append(f"${' '.join((match[1] or match[2] or match[3]).split())}$")
        at = match.end()
    return "".join([*pieces, _escaped(text[at:])])


def _escaped(text: str) -> str:
    found = list(_TAG.finditer(text))
    # A sign alone is harmless; what it could close may stand behind a piece of code.
    signs = ((_TICK, 0 if found else 1), (_STARS, 1), (_LOW_LINE, 1))
    risky = [pattern for pattern, most in signs if len(pattern.findall(text)) > most]

    def words(start: int, end: int) -> str:
        piece = _BACKSLASH.sub(r"\\\\", text[start:end])
        for pattern in risky:
            piece = pattern.sub(_each_escaped, piece)
        return _BRACKET.sub(r"\\[", piece)

    pieces, at = [], 0
    for match in found:
        before = words(at, match.start())
        # A backslash would take the code's first sign for itself.
        pieces.append(before + "\\" if re.search(r"(?<!\\)\\$", before) else before)
        pieces.append(code(match.group()))
        at = match.end()
    return "".join([*pieces, words(at, len(text))])


def _each_escaped(match: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in match.group())


def _unlike_markup(line: str, first: bool) -> str:
    """The line of a paragraph, where its start would make a heading or a list of it.

    first: whether it begins the paragraph; inside of one no list begins.
    """
    if first and (match := re.match(r"(\d+)([.)])(?=\s)", line)):
        return f"{match[1]}\\{match[2]}{line[match.end() :]}"
    if re.match(r"#|>|!!!|[-*_]{3,}$", line) or (first and re.match(r"[-+*](\s|$)", line)):
        return f"\\{line}"
    return line


def paragraphs(text: str) -> str:
    """Plain text, with its empty lines and line ends, as Markdown."""
    html_free = markdown_text(text)
    blocks = [
        "  \n".join(
            _unlike_markup(" ".join(line.split()), number == 0)
            for number, line in enumerate(block.strip().split("\n"))
        )
        for block in re.split(r"\n\s*\n", html_free)
    ]
    return "\n\n".join(block for block in blocks if block.strip())


def one_line(text: str) -> str:
    """Plain text as Markdown in one line."""
    return " ".join(markdown_text(text).split())


def words_of(html: str) -> str:
    """HTML as plain words: what is typed is never Markdown."""
    return " ".join(clean(parse_html(html).text()).split())
