"""What comes in the places of a course's fences while one page after the other is converted."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from urllib.parse import quote, unquote, urlsplit

from generator.engines.fences import Fence, find_fences, near
from generator.model.converted import Converted
from generator.model.course import Markdown
from generator.reader.embed_reader import Found, Original, near_fence, read_fence, read_original
from generator.reader.markup import mark, relinked
from generator.render.dialogue import dialogue_html
from generator.render.renderer import relative
from generator.text.dialogue import NO_RECORDING, recording
from generator.text.places import Places
from generator.text.problems import Problem


class Placing:
    """Puts a mark where a fence stood, and remembers what was in it.

    The whole course is known only when all pages are converted; then the marks are replaced.
    markdown, urls: how the words of a dialogue are converted, and where its links lead.
    """

    def __init__(self) -> None:
        self.markdown: Markdown | None = None
        self.urls: Mapping[str, str] = {}
        self.begin("", None, "")

    def begin(
        self, path: str, source: str | None, quiz: str, original: tuple[str, str] | None = None
    ) -> None:
        """A page comes. source: its author's text; quiz: the id of the quiz that ends it.

        original: of a translation, the path and the text of the page that it is one of.
        """
        self.original = _original(*original) if original else None
        self.path, self.places, self.quiz = path, Places(path, source), quiz
        self._found: dict[str, list[Found]] = {}
        self._near: list[tuple[Fence, str]] = []
        self._before: Counter[tuple[str, ...]] = Counter()

    def html(self, fence: Fence) -> str:
        """The mark of a fence, or the dialogue that it holds."""
        body = (fence.written, *fence.body)
        found = read_fence(
            fence.info,
            fence.written,
            fence.body,
            self.places,
            self._before[body],
            fence.quoted,
            self.original,
        )
        self._before[body] += 1
        heard = None if found.key else self._heard(fence)
        if isinstance(heard, Problem):
            found, heard = replace(found, problems=(*found.problems, heard)), None
        self._found.setdefault(found.key, []).append(found)
        return mark(found.key) if found.key else dialogue_html(fence.text, self._words, heard)

    def _heard(self, fence: Fence) -> str | Problem | None:
        """Where a dialogue's recording is, seen from the page; a note where it is not there yet."""
        file = recording(fence.written)
        if file is None:
            return None
        place = self.places.find([file]) or self.places.first()
        return self._address(quote(file)) or NO_RECORDING.at(place, file=file)

    def _words(self, text: str) -> str:
        """The words of a dialogue, with links as they are in the page around it."""
        html = self.markdown(text, True) if self.markdown else escape(text)
        return relinked(html, self._address) if "<" in html else html

    def _address(self, address: str) -> str | None:
        scheme, host, path, _, _ = urlsplit(address)
        if scheme or host or not path or path.startswith("/"):
            return None
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), unquote(path)))
        if target not in self.urls or self.path not in self.urls:
            return None
        return relative(self.urls[target], self.urls[self.path]) + address[len(path) :]

    def other(self, fence: Fence) -> None:
        """Remember what was nearly a fence of ours."""
        if what := near(fence):
            self._near.append((fence, what))

    def closing(self, lines: Sequence[str], fences: Sequence[Fence]) -> str:
        """The mark of the quiz that ends the page, unless a fence has placed it already."""
        if not self.quiz:
            return ""
        placed = {f.text.strip() for f in fences if f.ours and f.info == "quiz"}
        return "" if self.quiz in placed else mark(f"quiz:{self.quiz}")

    def end(
        self, converted: Converted
    ) -> tuple[Mapping[str, tuple[Found, ...]], tuple[Problem, ...]]:
        """What the page's fences held, by their keys, and what was nearly one of them."""
        read = (*converted.code, converted.text) if self._near else ()
        shown = [_letters(text) for text in read]
        missed = tuple(
            near_fence(what, fence.written, self.places, fence.closed)
            for fence, what in self._near
            if _is_shown(fence, shown)
        )
        if self.original:
            ids = (key.partition(":")[2] for key in self._found if key.startswith("question:"))
            if not any(key.startswith("problem:") for key in self._found):
                missed += tuple(self.original.missing(ids, self.places))
        return {key: tuple(found) for key, found in self._found.items()}, missed


def _original(path: str, text: str) -> Original:
    fences = find_fences(text.expandtabs(4).split("\n"))
    asked = (f for f in fences if f.ours and f.closed and f.info == "question")
    return read_original(path, text, ((f.written, f.body) for f in asked))


def _is_shown(fence: Fence, shown: Sequence[str]) -> bool:
    """Whether readers see the text of a fence: one in a comment they do not.

    shown: the texts of blocks of code, and last the text of the page.
    """
    if fence.closed:
        return any(_letters(fence.text) in text for text in shown)
    sought = {_letters(fence.written), _letters(f"{fence.info} {fence.text}")}
    return any(one in text for one in sought for text in shown)


def _letters(text: str) -> str:
    """A text without white space, and without marks that may have become code."""
    return "".join(text.replace("`", "").split())
