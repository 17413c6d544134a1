"""The texts of questions → HTML, with the extensions that the site's pages are converted with.

A text of several lines is a small page: paragraphs, lists, tables, blocks of code, mathematics. A
text of one line (an option, an item) is a line and nothing else: '> 5', '- 1' and '3. Oktober' are
read as they are written. What looks like HTML and is none (`List<String>`), or would swallow the
text behind it (`<script>`), is shown as it is written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256
from html import escape
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import HtmlInlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from generator.engines.east_asian import set_east_asian
from generator.engines.extension_words import BOXES, set_boxes
from generator.engines.formulas import set_formulas
from generator.engines.inline import set_inline
from generator.reader.markup import FORGOT
from generator.text.tangles import tangle

# What makes a page a page, and our own fences: no part of a question.
_LEFT_OUT = frozenset({"course", "toc", "meta", "full_yaml_metadata", "wikilinks"})
# HTML that an author may write into a text, and that keeps the text behind it readable.
_PHRASES = frozenset(
    "a abbr audio b bdi bdo br cite code data del dfn em figcaption i img ins kbd label mark meter "
    "picture progress q rb rp rt rtc ruby s samp small source span strong sub sup svg time track u "
    "var video wbr path g circle rect line polyline polygon text tspan title defs use ellipse "
    "math mi mn mo mrow msup msub mfrac msqrt mtext mover munder mspace mtable mtr mtd semantics "
    "annotation font big tt center acronym strike".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote caption col colgroup dd details div dl dt figure footer h1 "
    "h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead "
    "tr ul iframe object embed".split()
)
_VOID = frozenset("area br col embed hr img source track wbr".split())
# HTML lets these end where the next one begins.
_MAY_STAY_OPEN = frozenset(
    "caption colgroup dd dt li p rb rp rt rtc tbody td tfoot th thead tr".split()
)
_SHOWS = re.compile(r"<(?:img|svg|math|video|audio|object|iframe|embed|input|meter|progress)\b")
_BARE = frozenset("controls muted loop autoplay playsinline hidden open default reversed".split())
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*+)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(
    r"\s*+([a-zA-Z_:@][\w:.-]*+)(\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++))?+"
)
# As Python-Markdown's tables, and authors in HTML, say it.
_ALIGNED = re.compile(r"text-align:\s*(left|center|right);?")
# A text of words and plain punctuation means the same to every extension but a few, and so does a
# colon behind a word. Arabic has marks in its words and between them.
_PLAIN = re.compile(r"[\w\u0600-\u06ff ,.;?!\u2019“”\u2018„«»\u2013—…%€£$()/'*`-]*+")
_COLON = re.compile(r"(?<=[\w)*`”»]):(?= |\Z)")
_SUSPICIOUS = re.compile(r"\.\.\.|--|www\.|\$|_|^ |  | $|^(?:\d+[.)]|-) ", re.IGNORECASE)
_CHANGES_WORDS = ("smarty", "smartsymbols", "abbr", "snippets", "emoji", "magiclink")
# In such a text, what is marked from the start of a word to the end of one. One text has all marks.
_MARKED = re.compile(r"(?<![^ (])(\*\*|\*|`)([^\s*`](?:[^*`]*[^\s*`])?)\1(?![^ ,.;:?!)])")
_MARKS = {"*": "em", "**": "strong", "`": "code"}
_ALL_MARKS = "One *mark*, **another** (`third`)."


def is_html(tag: str) -> bool:
    """Whether a browser would take this for HTML that an author meant. tag: from '<' to '>'."""
    match = _TAG.fullmatch(tag)
    if not match:
        return tag.startswith("<!--")
    name, rest = match.group(1).lower(), match.group(2).rstrip("/ \t\n")
    if name not in _PHRASES and name not in _BLOCKS:
        return False
    if tag.startswith("</"):
        return not rest.strip()
    at = 0
    while rest[at:].strip():
        attribute = _ATTRIBUTE.match(rest, at)
        if not attribute or attribute.end() == at:
            return False
        if not attribute.group(2) and attribute.group(1).lower() not in _BARE:
            return False
        at = attribute.end()
    return True


def _meant(text: str, code: bytes, inline: bool) -> set[int]:
    """Where the tags begin that an author means as HTML: known ones, closed where they must be.

    A question about HTML asks what <ul> or <title> is for; an element that is opened and never
    closed would swallow what follows, even beyond the text. code: 1 at each sign of code.
    """
    found, waiting, open_ = set[int](), list[tuple[str, int]](), Counter[str]()
    for match in _TAG.finditer(text):
        name, at = match.group(1).lower(), match.start()
        if code[at] or not is_html(match.group()):
            continue
        if match.group().startswith("</"):
            if not open_[name]:
                continue
            found.add(at)
            while True:
                last, place = waiting.pop()
                open_[last] -= 1
                if last == name or (last in _MAY_STAY_OPEN and not inline):
                    found.add(place)
                if last == name:
                    break
        elif name in _VOID or (match.group().endswith("/>") and (open_["svg"] or open_["math"])):
            found.add(at)
        else:
            waiting.append((name, at))
            open_[name] += 1
    return found | {at for name, at in waiting if not inline and name in _MAY_STAY_OPEN}


class SiteMarkdown:
    """Converts texts of questions. extensions, configs: as in mkdocs.yml, after its plugins.

    formulas: whether formulas become MathML.

    Calling it with a text and whether it is a single line gives HTML; the same text gives the same.
    """

    def __init__(
        self,
        extensions: Iterable[Any] = (),
        configs: Mapping[str, Any] | None = None,
        formulas: bool = False,
    ) -> None:
        used = [e for e in extensions if _name(e) not in _LEFT_OUT]
        if not any("superfences" in _name(e) or "fenced_code" in _name(e) for e in used):
            used.append("fenced_code")
        known = {_name(e) for e in used}
        used += [e for e in ("attr_list", "tables", "sane_lists") if e not in known]
        kept = {name: value for name, value in (configs or {}).items() if name not in _LEFT_OUT}
        self._block = markdown.Markdown(extensions=[*used, _Block()], extension_configs=kept)
        self._line = markdown.Markdown(extensions=[*used, _Line()], extension_configs=kept)
        self._plain = not any(name in e for e in known for name in _CHANGES_WORDS)
        self._html: dict[tuple[str, bool], str] = {}
        # A question has no table of contents; others, as mkdocstrings' extension, look at it.
        for md in (self._block, self._line):
            vars(md).update(toc="", toc_tokens=[])
            set_inline(md)
            set_east_asian(md)
            set_boxes(md, kept.get(BOXES) or {})
            if formulas:
                set_formulas(md)

    def __call__(self, text: str, inline: bool) -> str:
        html = self._html.get((text, inline))
        if html is None:
            html = self._html[text, inline] = self._convert(text, inline)
        return html

    def _convert(self, text: str, inline: bool) -> str:
        if tangle(text):  # Markdown would be busy with it for ever
            return escape(text, quote=False)
        simple = self._simple(text)
        if simple is not None:
            return simple if inline else f"<p>{simple}</p>"
        html = self._read(text, inline)
        if "<" in text and _is_bare(html):  # it is about HTML: <br>, or <b></b>
            return escape(text, quote=False) if inline else f"<p>{escape(text, quote=False)}</p>"
        return html

    def _simple(self, text: str) -> str | None:
        """The HTML of a text that is so simple that nobody needs to read it; None of another."""
        if not self._plain or _SUSPICIOUS.search(text):
            return None
        if not _PLAIN.fullmatch(_COLON.sub("", text) if ":" in text else text):
            return None
        if "*" not in text and "`" not in text:
            return text
        html = _tagged(text)
        return html if self._tags_marks and "*" not in html and "`" not in html else None

    @cached_property
    def _tags_marks(self) -> bool:
        """Whether the marks for emphasis and code become what they do without any extension."""
        html = _tagged(_ALL_MARKS)
        line, block = (self._read(_ALL_MARKS, inline) for inline in (True, False))
        return line == html and block == f"<p>{html}</p>"

    def _read(self, text: str, inline: bool) -> str:
        if inline:
            return _one_line(self._line, _outside_code(text, inline) if "<" in text else text)
        return _own_names(self._block.reset().convert(text), text)


def _tagged(text: str) -> str:
    """A text with tags in the place of marks."""
    return _MARKED.sub(lambda m: f"<{_MARKS[m[1]]}>{m[2]}</{_MARKS[m[1]]}>", text)


def _is_bare(html: str) -> bool:
    """Whether there is nothing to see in it."""
    return not _SHOWS.search(html) and not re.sub(r"<[^>]*>", "", html).strip()


def _name(extension: Any) -> str:
    if isinstance(extension, str):
        return extension.removeprefix("markdown.extensions.")
    return "course" if type(extension).__name__ == "CourseExtension" else type(extension).__module__


# Names that are counted from the start of each text: of footnotes, lines of code, tabs.
_COUNTED = re.compile(r'\b((?:id|name|for)="|href="#)(fn:|fnref:|__codelineno-|__span-|__tabbed_)')


def _own_names(html: str, text: str) -> str:
    """The HTML of a text of a question, under names that no other text on the page has."""
    if not _COUNTED.search(html):
        return html
    own = sha256(text.encode()).hexdigest()[:6]
    return _COUNTED.sub(rf"\1\g<2>{own}-", html)


class _Html(HtmlInlineProcessor):
    """HTML inside a line: what is meant as HTML stays HTML, the rest is text."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Any, Any, Any]:  # type: ignore[override]
        tag = self.backslash_unescape(self.unescape(m.group(1)))
        if is_html(tag):
            return super().handleMatch(m, data)
        return self.md.htmlStash.store(escape(tag, quote=False)), m.start(0), m.end(0)


class Pictures(Treeprocessor):
    """Tell `![](…)`, where somebody forgot the words, from `<img alt="">`, a decoration."""

    def run(self, root: Element) -> None:
        for picture in root.iter("img"):
            if not (picture.get("alt") or "").strip():
                picture.set(FORGOT, "")


class Aligned(Treeprocessor):
    """Cells of tables take their alignment from a class: a strict policy forbids `style`."""

    def run(self, root: Element) -> None:
        for cell in root.iter():
            found = (
                _ALIGNED.fullmatch(cell.get("style") or "") if cell.tag in ("td", "th") else None
            )
            if found:
                del cell.attrib["style"]
                named = f"{cell.get('class', '')} course-align-{found[1]}"
                cell.set("class", named.strip())


class _Block(Extension):
    """A text of several lines."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """HTML that would swallow text is no block, so that it reaches the pattern for lines."""
        md.inlinePatterns.register(_Html(md.inlinePatterns["html"].pattern, md), "html", 90)
        md.treeprocessors.register(Pictures(md), "course-pictures", 1)
        md.treeprocessors.register(Aligned(md), "course-aligned", 2)
        md.preprocessors.register(_Shown(md), "course-shown", 21)
        md.postprocessors.register(_Written(md), "course-written", 1)


class _Shown(Preprocessor):
    """Before HTML blocks are taken out: what only looks like HTML becomes text."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "<" not in text:
            return lines
        return _outside_code(text, inline=False).split("\n")


class _Written(Postprocessor):
    def run(self, text: str) -> str:
        return text.replace(_LESS, "&lt;")


# Stands for a '<' that is only a '<'; in a block of code too, where '&lt;' would be shown as such.
_LESS = "\ue0f0"
_CODE = re.compile(
    r"(?<!`)(`++)(?!`)(?:(?!\1(?!`)).|\n)*?(?<!`)\1(?!`)|<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*+>"
    r"|\]\(\s*+<[^<>\n]*+>|\]:\s*+<[^<>\n]*+>"
)


def _outside_code(text: str, inline: bool) -> str:
    """The text with '<' made harmless wherever no HTML begins; code is left alone."""
    code = bytearray(len(text))
    for match in _CODE.finditer(text):
        code[match.start() : match.end()] = bytes([1]) * len(match.group())
    meant = _meant(text, bytes(code), inline)

    def shown(match: re.Match[str]) -> str:
        tag, at = match.group(), match.start()
        return tag if at in meant or code[at] else tag.replace("<", _LESS)

    return _TAG.sub(shown, text)


class _Line(Extension):
    """A text of one line: only what works inside a line is ever asked."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """What looks like HTML and is none is text."""
        md.postprocessors.register(_Written(md), "course-written", 1)
        md.treeprocessors.register(Pictures(md), "course-pictures", 1)
        md.inlinePatterns.register(_Html(md.inlinePatterns["html"].pattern, md), "html", 90)
        md.postprocessors.register(_Written(md), "course-written", 1)


def _one_line(md: markdown.Markdown, text: str) -> str:
    """Convert a line as `Markdown.convert` does, but for what looks for blocks."""
    md.reset()
    text = " ".join(text.split())
    root: Element = Element(md.doc_tag)
    SubElement(root, "p").text = re.sub("[\x02\x03]", "", text)
    for treeprocessor in md.treeprocessors:
        changed = treeprocessor.run(root)
        root = root if changed is None else changed
    html = md.serializer(root)
    html = html.partition(f"<{md.doc_tag}>")[2].rpartition(f"</{md.doc_tag}>")[0].strip()
    for postprocessor in md.postprocessors:
        html = postprocessor.run(html)
    return html.strip().removeprefix("<p>").removesuffix("</p>")
