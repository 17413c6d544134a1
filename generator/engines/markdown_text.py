"""The texts of questions → HTML, with the extensions that the site's pages are converted with.

A text of several lines is a small page: paragraphs, lists, tables, blocks of code, mathematics. A
text of one line (an option, an item) is a line and nothing else: '> 5', '- 1' and '3. Oktober' are
read as they are written. What looks like HTML and is none (`List<String>`), or would swallow the
text behind it (`<script>`), is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import HtmlInlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

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
    "address article aside blockquote caption col colgroup dd details div dl dt figure footer h1 h2 "
    "h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul "
    "iframe object embed".split()
)
_BARE = frozenset("controls muted loop autoplay playsinline hidden open default reversed".split())
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*+)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(
    r"\s*+([a-zA-Z_:@][\w:.-]*+)(\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++))?+"
)
# A text of words and plain punctuation means the same to every extension but a few.
_PLAIN = re.compile(r"[\w ,.;?!’“”‘„«»–—…%€£$()/'-]*+")
_SUSPICIOUS = re.compile(r"\.\.\.|--|www\.|\$|_|^\s|^(?:\d+[.)]|-)\s", re.IGNORECASE)
_CHANGES_WORDS = ("smarty", "smartsymbols", "abbr", "snippets", "emoji", "magiclink")


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


class SiteMarkdown:
    """Converts texts of questions. extensions, configs: as in mkdocs.yml, after its plugins.

    Calling it with a text and whether it is a single line gives HTML; the same text always the same.
    """

    def __init__(self, extensions: Iterable[Any] = (), configs: Mapping[str, Any] | None = None):
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

    def __call__(self, text: str, inline: bool) -> str:
        html = self._html.get((text, inline))
        if html is None:
            html = self._html[text, inline] = self._convert(text, inline)
        return html

    def _convert(self, text: str, inline: bool) -> str:
        if self._plain and _PLAIN.fullmatch(text) and not _SUSPICIOUS.search(text):
            return text if inline else f"<p>{text}</p>"
        if inline:
            return _one_line(self._line, text)
        html = self._block.reset().convert(text)
        return _footnotes(html, text) if 'id="fn' in html else html


def _name(extension: Any) -> str:
    if isinstance(extension, str):
        return extension.removeprefix("markdown.extensions.")
    return "course" if type(extension).__name__ == "CourseExtension" else type(extension).__module__


def _footnotes(html: str, text: str) -> str:
    """Footnotes of a question, under names that no other question on the page has."""
    own = sha256(text.encode()).hexdigest()[:6]
    for sign in ('id="fn', 'href="#fn', 'id="fnref', 'href="#fnref'):
        html = html.replace(f"{sign}:", f"{sign}:{own}-")
    return html


class _Html(HtmlInlineProcessor):
    """HTML inside a line: what is meant as HTML stays HTML, the rest is text."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Any, int, int]:  # type: ignore[override]
        tag = self.backslash_unescape(self.unescape(m.group(1)))
        if is_html(tag):
            return super().handleMatch(m, data)
        return self.md.htmlStash.store(escape(tag, quote=False)), m.start(0), m.end(0)


class _Block(Extension):
    """A text of several lines."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """HTML that would swallow text is no block, so that it reaches the pattern for lines."""
        md.inlinePatterns.register(_Html(md.inlinePatterns["html"].pattern, md), "html", 90)
        md.preprocessors.register(_Shown(md), "course-shown", 21)
        md.postprocessors.register(_Written(md), "course-written", 1)


class _Shown(Preprocessor):
    """Before HTML blocks are taken out: what only looks like HTML becomes text."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "<" not in text:
            return lines
        return _outside_code(text).split("\n")


class _Written(Postprocessor):
    def run(self, text: str) -> str:
        return text.replace(_LESS, "&lt;")


# Stands for a '<' that is only a '<'; in a block of code too, where '&lt;' would be shown as such.
_LESS = "\ue0f0"
_CODE = re.compile(
    r"(?<!`)(`++)(?!`)(?:(?!\1(?!`)).|\n)*?(?<!`)\1(?!`)|<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*+>"
)


def _outside_code(text: str) -> str:
    """The text with '<' made harmless wherever no HTML begins; code is left alone."""
    pieces, done = list[str](), 0
    for match in _CODE.finditer(text):
        pieces += [_harmless(text[done : match.start()]), match.group()]
        done = match.end()
    return "".join([*pieces, _harmless(text[done:])])


def _harmless(text: str) -> str:
    def shown(match: re.Match[str]) -> str:
        tag = match.group()
        return tag if is_html(tag) else tag.replace("<", _LESS)

    return _TAG.sub(shown, text)


class _Line(Extension):
    """A text of one line: only what works inside a line is ever asked."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """What looks like HTML and is none is text."""
        md.inlinePatterns.register(_Html(md.inlinePatterns["html"].pattern, md), "html", 90)


def _one_line(md: markdown.Markdown, text: str) -> str:
    """Convert a line as `Markdown.convert` does, but for what looks for blocks."""
    md.reset()
    root: Element = Element(md.doc_tag)
    SubElement(root, "p").text = re.sub("[\x02\x03]", "", " ".join(text.split()))
    for treeprocessor in md.treeprocessors:
        changed = treeprocessor.run(root)
        root = root if changed is None else changed
    html = md.serializer(root)
    html = html.partition(f"<{md.doc_tag}>")[2].rpartition(f"</{md.doc_tag}>")[0].strip()
    for postprocessor in md.postprocessors:
        html = postprocessor.run(html)
    return html.strip().removeprefix("<p>").removesuffix("</p>")
