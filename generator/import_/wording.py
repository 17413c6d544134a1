"""Texts in the forms that Moodle knows: HTML, its own mixture, Markdown, plain."""

from __future__ import annotations

import re

from generator.import_.html_text import Markdown, words_of
from generator.import_.plain_text import clean, harmless, one_line, paragraphs
from generator.import_.source import Pictures

_ELEMENT = re.compile(
    r"</?(p|br|div|span|b|i|u|em|strong|sub|sup|img|a|ul|ol|li|table|tr|td|th|h[1-6]|pre|code|font|"
    r"hr|blockquote|tt|small|big|math)\b[^<>]*>|&(#\d+|#x[0-9a-f]+|[a-z]+\d?);",
    re.IGNORECASE,
)


class Wording:
    """Makes Markdown of a file's texts, and remembers what had to be left out of them."""

    def __init__(self, pictures: Pictures) -> None:
        self.pictures = pictures
        self.html = Markdown(pictures.path)

    def left(self) -> list[str]:
        """What could not be kept of the texts since this was asked last."""
        told = list(dict.fromkeys([*self.html.left, *self.pictures.left]))
        self.html.left.clear()
        self.pictures.left.clear()
        return told

    def harmless(self, text: str) -> str:
        """Markdown as it came, without what would run in a page."""
        seen = clean(text)
        kept = harmless(seen)
        if kept != seen:
            self.html.left.append("what would run in the page")
        return kept

    def block(self, text: str, form: str = "html") -> str:
        """A text with paragraphs."""
        match form:
            case "html" | "xhtml":
                return self.html.block(text)
            case "markdown":
                return self.harmless(text).strip()
            case "plain" | "plain_text":
                return paragraphs(text)
        if _ELEMENT.search(text):
            return self.html.block(re.sub(r"(?<!>)\n(?!\s*<)", "<br>", text.strip()))
        return paragraphs(text)

    def line(self, text: str, form: str = "html") -> str:
        """A text in one line."""
        match form:
            case "html" | "xhtml":
                return self.html.inline(text)
            case "markdown":
                return " ".join(self.harmless(text).split())
            case "plain" | "plain_text":
                return one_line(text)
        return self.html.inline(text) if _ELEMENT.search(text) else one_line(text)

    def plain(self, text: str, form: str = "html") -> str:
        """A text that is no Markdown: what is typed."""
        if form in ("plain", "markdown", "plain_text") or not _ELEMENT.search(text):
            return " ".join(clean(text).split())
        return words_of(text)


def lettered(prompt: str, options: list[str]) -> tuple[str, list[str]]:
    """Options of several lines, such as code, moved below the prompt: an option is one line.

    They are called A, B, C there, and so are the options.
    """
    if not any("\n" in option.strip() for option in options) or len(options) > 26:
        return prompt, [option.strip() for option in options]
    shown, names = [prompt.strip()], []
    for letter, option in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", options, strict=False):
        if "\n" in option.strip():
            shown.append(f"**{letter}**\n\n{option.strip()}")
            names.append(letter)
        else:
            names.append(option.strip())
    return "\n\n".join(shown), names
