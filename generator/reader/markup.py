"""HTML → what it holds: headings, links, pictures, marks, words. As a browser reads it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from html import escape, unescape
from html.parser import HTMLParser

from generator.model.converted import Converted, Heading, Link
from generator.text.counting import unspaced, word_count

# The mark that stands in a page's HTML where a question, a quiz or a conversation comes.
_MARK = '<div class="course-embed" data-course="{key}"></div>'
# Whatever a plugin did to the mark on its way (minified, another order of attributes).
_MARKS = re.compile(r"<div(?=[^>]*\sdata-course=[\"']?([\w:-]++))[^>]*+>\s*+</div>")

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# What browsers read as text, or not at all, until it is closed.
_SWALLOWS = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<end>/?)(?P<name>iframe|noembed|noframes|script|style|template|textarea|title|"
    r"xmp)\b(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>",
    re.IGNORECASE | re.DOTALL,
)
UNREAD = frozenset({"script", "style", "template", "noscript"})
# Set on a picture that Markdown made without any words, and taken out before the page is published:
# `<img alt="">` says that a picture is a decoration, `![](…)` that somebody forgot.
FORGOT = "data-course-forgot"
# Says of a formula why it cannot be set, and is read by a check.
FORMULA = "data-course-formula"
_FORGOT = re.compile(rf"\s{FORGOT}(?:=(?:\"\"|''))?")
# The attributes that name an address, by the element that has them.
_ADDRESSES = {
    "a": ("href",),
    "area": ("href",),
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "object": ("data",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
_HTML = frozenset(
    "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button "
    "canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div "
    "dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 "
    "head header hgroup hr html i iframe img input ins kbd label legend li link main map mark "
    "marquee math menu menuitem meta meter nav nobr noembed noscript object ol optgroup option "
    "output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search "
    "section select slot small source span strike strong style sub summary sup svg table tbody td "
    "template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split()
)
_FOREIGN = frozenset({"svg", "math"})
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# By this attribute of Material's, authors keep an element out of the search; of a heading, what
# is below it too.
_UNSEARCHED = "data-search-exclude"


def mark(key: str) -> str:
    """The mark of an embed, by its key."""
    return _MARK.format(key=escape(key))


def replace_marks(html: str, by: Callable[[str], str]) -> str:
    """The page with every mark replaced by what belongs there."""
    return _MARKS.sub(lambda match: by(unescape(match.group(1))), html)


def marks_in(html: str) -> list[str]:
    """The keys of the marks in a page, in order."""
    return [unescape(key) for key in _MARKS.findall(html)]


_CODE = re.compile(r"<pre(?=[\s>])(?![^>]*\sid=)")
_NO_HEAD = re.compile(r"<th((?:\s[^>]*)?)>\s*</th>")


def finished(html: str) -> str:
    """A page of a course as it is published.

    A block of code without an id gets one: scripts that add a button to copy it, as Material's
    does, name it after the nearest id around it, and several in one page or question would have
    one name. The empty corner of a table is no head of a column.
    """
    if "<pre" in html:
        numbers = itertools.count(1)
        html = _CODE.sub(lambda _: f'<pre id="code-{next(numbers)}"', html)
    return _NO_HEAD.sub(r"<td\1></td>", html) if "<th" in html else html


def read_markup(html: str) -> Converted:
    """Take a page's HTML apart; its `html` is as it is to be published."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    text = " ".join("".join(parser.text).split())
    return Converted(
        html=published(html),
        headings=tuple(parser.headings),
        links=tuple(parser.links),
        marks=tuple(parser.marks),
        ids=frozenset(parser.ids),
        code=tuple(parser.code),
        text=text,
        words=word_count(text),
        sections=tuple(parser.sections()),
        strange=tuple(dict.fromkeys(parser.strange)),
        swallowing=_swallowing(html),
        crushed=tuple(parser.crushed),
        headless=tuple(parser.headless),
        silent=tuple(parser.silent),
        formulas=tuple(parser.formulas),
    )


# Tags as nearly all are written, but for pictures, which say words; and what may have a text in it
# that looks like tags.
_TAGS = re.compile(r'</?(?!img\b)[a-z][a-z0-9]*+(?: [a-z][a-z-]*+="[^"&<>]*+")*+(?: /)?>')
_OF_TEXT = re.compile(
    r"<(?:[!?]|/[^a-z]|textarea|title|plaintext|xmp|no|iframe|script|style|template)", re.IGNORECASE
)


def most_words(html: str) -> int:
    """So many words, or fewer, are read in HTML: nearly counted, and much faster.

    There are no more than places where one may begin: behind white space, or what stands for it.
    """
    if unspaced(html) or "&#" in html:  # letters of such a script, perhaps
        return len(html)
    bare = html if _OF_TEXT.search(html) else _TAGS.sub(" ", html)
    return len(bare.split()) + bare.count("<") + bare.count("&")


def published(html: str) -> str:
    """HTML without what only checks want to know."""
    return _FORGOT.sub("", html) if FORGOT in html else html


class _Ruby:
    """Letters with readings: the text has the letters together, and behind them how they are read.

    So 漢字 is found where each of its letters has its own reading. text: what was read so far.
    """

    def __init__(self, text: list[str]) -> None:
        self.text = text
        self.readings: list[str] | None = None
        self._from: tuple[str, int] | None = None

    def opened(self, tag: str) -> None:
        """An element begins. Those with readings and brackets may stay open."""
        if tag == "ruby":
            self.readings = []
        elif self.readings is not None and tag in ("rt", "rp", "rb"):
            self._taken()
            self._from = (tag, len(self.text))

    def closed(self, tag: str) -> None:
        """An element ends."""
        if self.readings is None or tag not in ("ruby", "rt", "rp", "rb"):
            return
        self._taken()
        if tag == "ruby":
            if self.readings:
                self.text.append(f"\uff08{''.join(self.readings)}\uff09")
            self.readings = None

    def _taken(self) -> None:
        if self._from and self.readings is not None:
            tag, start = self._from
            if tag != "rb":
                said = "".join(self.text[start:]).strip()
                del self.text[start:]
                self.readings += [said] if tag == "rt" and said else []
        self._from = None


# Tags as nearly all are written: Python's parser looks for whatever else may be in one. Behind some
# it reads what follows in another way, which is left to it.
_OPENS = re.compile(r'<([a-z][a-z0-9]*+)((?: [a-z][a-z-]*+="[^"&]*+")*+)>')
_CLOSES = re.compile(r"</([a-z][a-z0-9]*+)>")
_GIVEN = re.compile(r' ([a-z-]+)="([^"]*)"')
_OTHERWISE = UNREAD | frozenset("iframe noembed noframes plaintext textarea title xmp".split())


class _QuickParser(HTMLParser):
    """As Python's. Were its inner methods called otherwise, this would only be slower."""

    def updatepos(self, i: int, j: int) -> int:
        """Count no lines: nobody asks in which one something stands."""
        return j

    def parse_starttag(self, i: int) -> int:
        """A tag that opens."""
        found = _OPENS.match(self.rawdata, i)
        if not found or found[1] in _OTHERWISE:
            return super().parse_starttag(i)
        self.handle_starttag(found[1], _GIVEN.findall(found[2]))
        return found.end()

    def parse_endtag(self, i: int) -> int:
        """A tag that closes."""
        found = _CLOSES.match(self.rawdata, i)
        if not found or found[1] in _OTHERWISE or self.cdata_elem:
            return super().parse_endtag(i)
        self.handle_endtag(found[1])
        return found.end()


class _Parser(_QuickParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[Heading] = []
        self.links: list[Link] = []
        self.marks: list[str] = []
        self.ids: set[str] = set()
        self.code: list[str] = []
        self.text: list[str] = []
        self.strange: list[str] = []
        self.crushed: list[str] = []
        self.headless: list[str] = []
        self.silent: list[Link] = []
        self.formulas: list[tuple[str, str]] = []
        self._formula: tuple[int, str] | None = None
        self._link: tuple[int, int] | None = None
        self._table: tuple[int, bool] | None = None
        self._media: tuple[str, str, bool] | None = None
        # Pieces of `text` that no search reads: headings, and what is kept out; by its place.
        self._unsearched: list[tuple[int, int]] = []
        self._below: list[tuple[int, bool]] = [(0, True)]
        self._kept_out: list[str] = []
        self._kept_from = 0
        self._unread: list[str] = []
        self._foreign: list[str] = []
        self._heading: tuple[int, str, int] | None = None
        self._ruby = _Ruby(self.text)
        self._code: int | None = None
        self._inline: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in UNREAD:
            self._unread.append(tag)
        if self._unread:
            return
        self._ruby.opened(tag)
        if tag in _FOREIGN:
            self._foreign.append(tag)
        elif tag not in _HTML and "-" not in tag and not self._foreign:
            self.strange.append(tag)
        if self._kept_out and tag not in VOID:
            self._kept_out.append(tag)
        elif _UNSEARCHED in given and tag not in VOID:
            self._kept_out, self._kept_from = [tag], len(self.text)
        if given:
            self._named(given)
        if tag in _HEADINGS:
            self._heading = (int(tag[1]), given.get("id", ""), len(self.text))
        elif tag == "pre":
            self._code = len(self.text)
        elif tag == "code" and self._code is None:
            self._inline = len(self.text)
            if FORMULA in given:
                self._formula = (len(self.text), given[FORMULA])
        elif tag in ("br", "p", "li", "td", "th", "div", "dt", "dd"):
            self.text.append("\n" if tag == "br" else " ")
        self._described(tag, given)
        if tag in _ADDRESSES:
            self.links += _addresses(tag, given)

    def _named(self, given: dict[str, str]) -> None:
        """Note by what something is found."""
        self.ids.update(given[name] for name in ("id", "name") if given.get(name))
        if key := given.get("data-course"):
            self.marks.append(key)

    def sections(self) -> Iterator[str | None]:
        """What stands before the first heading, and below each, as `Converted` has it."""
        left = self.text[:]
        for start, end in self._unsearched:
            left[start:end] = [" "] * (end - start)
        ends = [start for start, _ in self._below[1:]] + [len(left)]
        for (start, searched), end in zip(self._below, ends, strict=True):
            words = "".join(left[start:end]).replace("\u21a9", " ").replace("\ufe0e", "")
            yield " ".join(words.split()) if searched else None

    def _described(self, tag: str, given: dict[str, str]) -> None:
        """Note what only those meet who see or hear: links, tables, pictures, media."""
        if tag == "a" and "href" in given:
            self._link = (len(self.links), len(self.text))
        elif tag == "img" and self._link:
            self.text.append(f"\0{_alt(given) or ''}\0")
        elif tag == "table":
            # One for looks, or the numbers of lines of code beside their lines.
            shaped = given.get("role") in ("presentation", "none") or "highlight" in given.get(
                "class", ""
            )
            self._table = (len(self.text), shaped)
        elif tag == "th" and self._table:
            self._table = (self._table[0], True)
        elif tag in ("video", "audio"):
            # A dialogue's recording stands in the words that are heard in it.
            heard = given.get("class") == "course-recording"
            heard = heard or ("muted" in given and "controls" not in given)
            self._media = (tag, given.get("src", ""), heard)
        elif self._media and tag == "source":
            self._media = (self._media[0], self._media[1] or given.get("src", ""), self._media[2])
        elif self._media and tag == "track":
            captions = given.get("kind", "subtitles") in ("captions", "subtitles")
            self._media = (*self._media[:2], self._media[2] or captions)

    def _read_out(self, tag: str) -> None:
        """Judge what `_described` noted, at its end."""
        if tag == "a" and self._link:
            number, start = self._link
            said = "".join(self.text[start:])
            self.links[number] = self.links[number]._replace(text=_line(said.replace("\0", " ")))
            # A picture's words are read in its link, and are no words of the page.
            self.text[start:] = [part for part in self.text[start:] if not part.startswith("\0")]
            self._link = None
        elif tag == "table" and self._table:
            start, headed = self._table
            if not headed:
                self.headless.append(" ".join(_line("".join(self.text[start:])).split()[:3]))
            self._table = None
        elif self._media and tag == self._media[0]:
            kind, url, captioned = self._media
            if not captioned:
                self.silent.append(Link(url, kind))
            self._media = None

    def handle_endtag(self, tag: str) -> None:
        if self._unread:
            if tag == self._unread[-1]:
                self._unread.pop()
            return
        if self._foreign and tag == self._foreign[-1]:
            self._foreign.pop()
        self._ruby.closed(tag)
        self._read_out(tag)
        searched = not self._kept_out
        if tag in self._kept_out:
            while self._kept_out.pop() != tag:
                pass  # what its author never closed
            if not self._kept_out:
                self._unsearched.append((self._kept_from, len(self.text)))
        if self._heading and tag == f"h{self._heading[0]}":
            level, name, start = self._heading
            self._unsearched.append((start, len(self.text)))
            self._below.append((len(self.text), searched))
            self.headings.append(Heading(level, _line("".join(self.text[start:])), name))
            self._heading = None
        elif tag == "code" and self._inline is not None:
            if self._formula:
                start, reason = self._formula
                self.formulas.append(("".join(self.text[start:]), reason))
                self._formula = None
            # A line of prose may be broken inside a piece of code; two lines are a block.
            if (text := "".join(self.text[self._inline :])).count("\n") > 1:
                self.crushed.append(text)
            self._inline = None
        elif tag == "pre" and self._code is not None:
            self.code.append("".join(self.text[self._code :]))
            self._code = None

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        if "```" in data and self._code is None and self._inline is None:
            before, marks, after = data.partition("```")
            # Marks alone say nothing of their place: the line above them does.
            above = "" if after.strip("`\n ") else before.rstrip().rpartition("\n")[2]
            self.crushed.append(f"{above}\n{marks}{after}" if above else marks + after)
        self.text.append(data)


def _swallowing(html: str) -> tuple[str, ...]:
    """The element that nothing closes, and that a browser reads as text to the end of the page."""
    open_ = ""
    for match in _SWALLOWS.finditer(html):
        name = (match["name"] or "").lower()
        if name and not open_ and not match["end"]:
            open_ = name
        elif name == open_ and match["end"]:
            open_ = ""
    return (open_,) if open_ else ()


def _line(text: str) -> str:
    """A heading's words, without the sign that leads to itself."""
    return " ".join(text.replace("¶", " ").split())


def _addresses(tag: str, given: dict[str, str]) -> Iterator[Link]:
    for name in _ADDRESSES[tag]:
        if name not in given:
            continue
        if name == "srcset":
            for url in _srcset(given[name]):
                yield Link(url, "source")
        else:
            yield Link(given[name], tag, _alt(given) if tag == "img" else None)


def _alt(given: dict[str, str]) -> str | None:
    """What stands for a picture; '' for a decoration, None where somebody forgot."""
    if given.get("aria-hidden") == "true" or given.get("role") in ("presentation", "none"):
        return ""
    named = given.get("alt") or given.get("aria-label") or given.get("aria-labelledby") or ""
    return named.strip() or ("" if "alt" in given and FORGOT not in given else None)


def _srcset(value: str) -> Iterator[str]:
    for candidate in value.split(","):
        if words := candidate.split():
            yield words[0]


_TAG = re.compile(r"<([a-zA-Z][^\s/>]*+)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(
    r"(\s)(href|src|srcset|poster|data)(\s*+=\s*+)(\"[^\"]*+\"|'[^']*+'|[^\s>\"']++)"
)


def relinked(html: str, to: Callable[[str], str | None]) -> str:
    """The HTML with its addresses exchanged; `to` says the new one, None to leave it as it is."""

    def tag(match: re.Match[str]) -> str:
        names = _ADDRESSES.get(match.group(1).lower())
        if not names:
            return match.group()

        def attribute(found: re.Match[str]) -> str:
            space, name, equals, value = found.groups()
            if name.lower() not in names:
                return found.group()
            old = unescape(value[1:-1] if value[0] in "\"'" else value)
            new = _exchanged(name.lower(), old, to)
            return found.group() if new == old else f'{space}{name}{equals}"{escape(new)}"'

        return f"<{match.group(1)}{_ATTRIBUTE.sub(attribute, match.group(2))}>"

    return _TAG.sub(tag, html)


def _exchanged(name: str, value: str, to: Callable[[str], str | None]) -> str:
    if name != "srcset":
        return to(value) or value
    candidates = (candidate.split() for candidate in value.split(","))
    return ", ".join(" ".join([to(c[0]) or c[0], *c[1:]]) for c in candidates if c)
