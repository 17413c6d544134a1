"""Fences of a course in Markdown → marks or HTML: the one seam that runs in every engine.

The extension replaces the fences `quiz`, `question`, `scenario` and `dialogue` before any other
extension sees them; snippets, macros and includes have done their work by then. An engine's plugin
says what comes in their places. In an engine without our plugin the extension reads the course by
itself, once for each state of its files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from generator.engines.blocks import set_blocks
from generator.engines.east_asian import set_east_asian, set_heading_ids
from generator.engines.extension_words import set_boxes
from generator.engines.fences import Fence, find_fences
from generator.engines.formulas import set_formulas
from generator.engines.inline import set_inline
from generator.engines.markdown_text import Aligned, Pictures

OWN_ELEMENTS = ("question", "quiz", "scenario", "keeper")


class Place(Protocol):
    """What an engine's plugin says about the page that is being converted."""

    def html(self, fence: Fence) -> str:
        """What comes in the place of a fence of ours."""

    def other(self, fence: Fence) -> None:
        """Is told each fence that is not ours, or is never closed."""

    def closing(self, lines: Sequence[str], fences: Sequence[Fence]) -> str:
        """What ends the page of these lines and fences: the mark of the lesson's quiz, or ''."""


class CourseExtension(Extension):
    """Turns the fences of a course into what `place` says. `place` is set by a plugin.

    classes: whether tables are aligned by classes, for which the look of the page has to know them.
    formulas: whether formulas become MathML. boxes: titles of boxes without one, by their kinds.
    """

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"root": [".", "The course's folder, for engines without the plugin."]}
        self.place: Place | None = None
        self.classes = self.formulas = False
        self.boxes: Mapping[str, str] = {}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Register ahead of the extensions that read fences (fenced_code and superfences: 25)."""
        fences = _Fences(md, self)
        md.preprocessors.register(fences, "course", 28)
        # Before code is highlighted (30), and before links are made relative (0).
        md.treeprocessors.register(_CodeStaysCode(fences), "course-code", 35)
        if self.place is not None:  # who else would take out again what this puts in?
            md.treeprocessors.register(Pictures(md), "course-pictures", 1)
        if self.classes:  # after attr_list (8)
            set_heading_ids(md)
            md.treeprocessors.register(Aligned(md), "course-aligned", 2)
        set_blocks(md)
        set_inline(md)
        set_east_asian(md)
        set_boxes(md, self.boxes)
        if self.formulas:
            set_formulas(md)
        # After raw HTML has come back (30): what stands in its comments is none of ours.
        md.postprocessors.register(_Comments(fences), "course-comments", 5)
        # Else our elements would be put into a <p>, which a form inside them would close.
        md.block_level_elements += [f"course-{name}" for name in OWN_ELEMENTS]

    def current(self) -> Place:
        """What the plugin handed over, else the course as it lies in the folder."""
        if self.place is not None:
            return self.place
        from generator.engines.standalone import place_in

        return place_in(Path(self.getConfig("root")))


class _Placed(NamedTuple):
    """What came in a fence's place. before, after: whether a blank line was put in there."""

    fence: Fence
    html: str
    before: bool
    after: bool


class _Fences(Preprocessor):
    def __init__(self, md: markdown.Markdown, extension: CourseExtension) -> None:
        super().__init__(md)
        self.extension = extension
        self.placed: dict[str, _Placed] = {}

    def run(self, lines: list[str]) -> list[str]:
        place = self.extension.current()
        self.placed.clear()
        fences = [*find_fences(lines)]
        closing = place.closing(lines, fences)
        result, done = list[str](), 0
        for fence in fences:
            if not (fence.ours and fence.closed):
                place.other(fence)
                continue
            html = place.html(fence)
            placeholder = self.md.htmlStash.store(html)
            result += lines[done : fence.start]
            done = fence.start + len(fence.raw)
            # Blank lines around it, so that it stands as a block of its own inside a list too; no
            # second one, which would end a footnote.
            before = bool(result and result[-1].strip(" >"))
            after = bool(done < len(lines) and lines[done].strip(" >"))
            blank = [fence.prefix.rstrip() if fence.quoted else ""]
            result += [*(blank * before), fence.prefix + placeholder, *(blank * after)]
            self.placed[placeholder] = _Placed(fence, html, before, after)
        result += lines[done:]
        if closing:
            result += ["", self.md.htmlStash.store(closing)]
        return result


class _CodeStaysCode(Treeprocessor):
    """A fence that turned out to stand in a block of code is shown as it was written."""

    def __init__(self, fences: _Fences) -> None:
        super().__init__(fences.md)
        self.fences = fences

    def run(self, root: Element) -> None:
        if not self.fences.placed:
            return
        for code in root.iter("code"):
            for placeholder, placed in self.fences.placed.items():
                if code.text and placeholder in code.text:
                    raw = "\n".join(line.removeprefix("    ") for line in placed.fence.raw)
                    text = str(code.text)
                    if placed.before:
                        text = text.replace(f"\n\n{placeholder}", f"\n{placeholder}")
                    if placed.after:
                        text = text.replace(f"{placeholder}\n\n", f"{placeholder}\n")
                    code.text = markdown.util.AtomicString(
                        text.replace(placeholder, _escaped(raw)).lstrip("\n")
                    )


def _escaped(text: str) -> str:
    """As Python-Markdown keeps the text of code until it is written."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class _Comments(Postprocessor):
    """A fence in a comment is published as it was written, not as what it would have been."""

    def __init__(self, fences: _Fences) -> None:
        super().__init__(fences.md)
        self.fences = fences

    def run(self, text: str) -> str:
        if "<!--" not in text:
            return text
        pieces = text.split("<!--")
        for number, piece in enumerate(pieces[1:], 1):
            comment, end, rest = piece.partition("-->")
            for fence, html, *_ in self.fences.placed.values():
                if html and html in comment:
                    comment = comment.replace(html, "\n".join(fence.raw))
            pieces[number] = comment + end + rest
        return "<!--".join(pieces)
