"""HTML as browsers take it → XHTML as books want it: well-formed, known elements, no controls.

What a book cannot show goes (controls, scripts, players); what it calls otherwise is renamed; words
always stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from html.parser import HTMLParser

from generator.reader.markup import VOID

_KEPT = frozenset(
    "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del "
    "dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark "
    "ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead "
    "time tr u ul var wbr".split()
)
_RENAMED = {
    "details": "div",
    "summary": "p",
    "nav": "div",
    "main": "div",
    "tt": "code",
    "strike": "s",
    "menu": "ul",
    "dir": "ul",
    "center": "div",
}
# Whose content nobody can read in a book.
_GONE = frozenset(
    "audio button canvas embed form-control head iframe map noscript object option script select "
    "style svg template textarea title video".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote div dl figure footer h1 h2 h3 h4 h5 h6 header hr ol p pre "
    "section table ul".split()
)
_CODE = frozenset({"code", "kbd", "pre"})
# Elements that end where another of their kind begins, up to the one that holds them.
_ENDS = {
    "li": ({"li"}, {"ol", "ul"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table", "thead", "tbody", "tfoot"}),
    "td": ({"td", "th"}, {"tr"}),
    "th": ({"td", "th"}, {"tr"}),
    "thead": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
    "tbody": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
    "tfoot": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
}
_ANYWHERE = frozenset({"id", "class", "title", "lang", "dir"})
_OWN = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start", "type", "reversed"},
    "li": {"value"},
    "time": {"datetime"},
    "col": {"span"},
    "colgroup": {"span"},
}
_WHOLE = frozenset({"width", "height", "colspan", "rowspan", "start", "value", "span"})
# What XML has no place for, not even as a reference.
_UNWRITTEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACED = re.compile(r"[\s:]+")
# In the place of an address that leads nowhere in a book.
NOWHERE = "about:nowhere"


def xhtml(html: str, *, rtl: bool = False) -> str:
    """A piece of a page, without links that lead to NOWHERE; each id once.

    rtl: its lines run from right to left. Then code says that it does not, as a book's styles may
    say nothing of directions (EPUB 3.3, "CSS").
    """
    writer = _Writer(rtl)
    writer.feed(html)
    writer.close()
    writer.end(len(writer.open))
    return "".join(writer.out)


def name_of_id(written: str) -> str:
    """An id as a book has it: no white space, no colon."""
    return _SPACED.sub("-", written)


def text(words: str) -> str:
    """Words as the text of an element."""
    return escape(_UNWRITTEN.sub("", words), quote=False)


def attribute(words: str) -> str:
    """Words as the value of an attribute."""
    return escape(_UNWRITTEN.sub("", words))


def _is_kept(name: str, key: str, value: str) -> bool:
    """Whether a book knows an attribute of an element, with that value."""
    if key not in _ANYWHERE and key not in _OWN.get(name, ()):
        return False
    if key in _WHOLE:
        return value.isdigit()
    return key != "href" or not re.match(rf"\s*(?:javascript:|{NOWHERE}$)", value, re.IGNORECASE)


class _Writer(HTMLParser):
    """Writes as it reads. open: the elements that are open, by what they are called now."""

    def __init__(self, rtl: bool) -> None:
        super().__init__()
        self.rtl = rtl
        self.out: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.ids: set[str] = set()
        self.hidden: list[str] = []
        self.math = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write an element's beginning."""
        if self.hidden:
            if tag not in VOID:
                self.hidden.append(tag)
            return
        given = {name: value or "" for name, value in attrs}
        if tag == "math" or self.math:
            self._math(tag, given)
        elif tag == "input":
            if given.get("type") == "checkbox":
                self.out.append("☑ " if "checked" in given else "☐ ")
        elif tag in _GONE:
            self.hidden.append(tag)
        elif tag == "img" and re.match(r"$|//|[a-z]+:", given.get("src", "")):
            self.handle_data(given.get("alt", ""))
        else:
            name = _RENAMED.get(tag, tag)
            if name in _KEPT and not (name == "a" and self._inside("a")):
                self._begin(tag, name, given)

    def _begin(self, tag: str, name: str, given: dict[str, str]) -> None:
        if name in _BLOCKS:
            self._end_those({"p"}, {"li", "td", "th", "dd", "div", "blockquote", "section"})
        if name in _ENDS:
            self._end_those(*_ENDS[name])
        if self.rtl and name in _CODE:
            given.setdefault("dir", "ltr")
        written = "".join(f' {key}="{value}"' for key, value in self._attributes(name, given))
        if name in VOID:
            self.out.append(f"<{name}{written}/>")
            return
        self.out.append(f"<{name}{written}>")
        self.open.append((tag, name))
        if tag == "summary":
            self.out.append("<b>")

    def _math(self, tag: str, given: dict[str, str]) -> None:
        if tag == "math":
            given["xmlns"] = "http://www.w3.org/1998/Math/MathML"
        self.math += 1
        written = "".join(f' {key}="{attribute(value)}"' for key, value in given.items())
        self.out.append(f"<{tag}{written}>")
        self.open.append((tag, tag))

    def _attributes(self, name: str, given: dict[str, str]) -> Iterable[tuple[str, str]]:
        for key, value in given.items():
            if key == "id":
                value = name_of_id(value)
                if not value or value in self.ids:
                    continue
                self.ids.add(value)
            elif not _is_kept(name, key, value):
                continue
            elif key == "reversed":
                value = "reversed"
            yield key, attribute(value.strip().replace(" ", "%20") if key == "href" else value)
            if key == "lang":
                yield "xml:lang", attribute(value)
        if name == "img" and "alt" not in given:
            yield "alt", ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """As browsers do: a slash closes nothing, but in mathematics."""
        self.handle_starttag(tag, attrs)
        if self.math or (self.hidden and self.hidden[0] in ("svg", "object")):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and what was left open inside."""
        if self.hidden:
            if tag in self.hidden:
                del self.hidden[len(self.hidden) - 1 - self.hidden[::-1].index(tag) :]
            return
        if tag in VOID and not self.math:
            return
        for count, (was, _) in enumerate(reversed(self.open), 1):
            if was == tag:
                self.end(count)
                return

    def handle_data(self, data: str) -> None:
        """Write words."""
        if not self.hidden:
            self.out.append(text(data))

    def end(self, count: int) -> None:
        """Close the innermost elements."""
        for _ in range(count):
            tag, name = self.open.pop()
            self.math -= bool(self.math)
            self.out.append(f"</b></{name}>" if tag == "summary" else f"</{name}>")

    def _inside(self, name: str) -> bool:
        return any(one == name for _, one in self.open)

    def _end_those(self, names: set[str], within: set[str]) -> None:
        for count, (_, name) in enumerate(reversed(self.open), 1):
            if name in names:
                self.end(count)
                self._end_those(names, within)
                return
            if name in within:
                return
