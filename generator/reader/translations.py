"""What each file in another language follows: the texts of its original, by parts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model.page import Page
from generator.model.quiz import Quiz
from generator.model.scenario import Scenario
from generator.model.translation import (
    WHOLE,
    Translation,
    digest_of,
    parts_of,
    places_in,
    said,
)
from generator.text.beside import Beside
from generator.text.places import Places
from generator.text.span import Span

_HEADING = re.compile(r" {0,3}#{1,6}\s")


def translated_quiz(
    language: str, original: Quiz | Scenario, at: str, own: Quiz | Scenario, path: str
) -> Translation:
    """A quiz or a conversation. at, path: the files of both."""
    digests = {name: digest_of(text) for name, text in parts_of(own).items()}
    return Translation(language, path, at, parts_of(original), digests, places_in(own, path))


# Of a page in other languages, by their paths: the text that its translation had, and what came.
_known = Beside[Page, dict[str, tuple[str, Translation]]]()


def translated_page(language: str, page: Page, path: str, text: str) -> Translation:
    """A page. Of its translation nothing is known but what its author wrote."""
    known = _known(page, lambda page: {})
    if path not in known or known[path][0] != text:
        known[path] = text, _translated_page(language, page, path, text)
    return known[path][1]


def _translated_page(language: str, page: Page, path: str, text: str) -> Translation:
    texts, shown = _page_parts(page)
    places = _places(page, Places(path, text))
    own = {WHOLE: digest_of(text)}
    return Translation(language, path, page.path, texts, own, places, shown)


def _page_parts(page: Page) -> tuple[dict[str, str], dict[str, str]]:
    """By part all that a page says, and what the parts are called."""
    converted, front = page.converted, page.front
    titled = (front is not None and front.title is not None) or page.title in (
        heading.text for heading in converted.headings
    )
    head = [*([] if titled else [page.title]), *([said(front)] if front else [])]
    texts: dict[str, str] = {}
    shown: dict[str, str] = {}
    for number, words in enumerate(converted.sections):
        if number == 0 or number > len(converted.headings):
            name, text = "start", words or ""
        else:
            heading = converted.headings[number - 1]
            name = f"section/{heading.id or number}"
            text = f"{heading.text}\n{words or ''}"
            shown[name] = heading.text
        if text.strip():
            texts[name] = f"{texts[name]}\n{text}" if name in texts else text
    if None in converted.sections:  # kept out of the search, and told with the page
        head.append(converted.text)
    for embed in page.embeds:
        if embed.question:
            texts[f"question/{embed.question.id}"] = said(embed.question)
    above = {"head": "\n".join(head)} if any(head) else {}
    return above | texts, shown


def _places(page: Page, places: Places) -> Mapping[str, Span]:
    """Where the parts of a page may stand in its translation: questions, and the same headings.

    A heading has other words there; it is the one with the same number, where there are as many.
    """
    found: dict[str, Span] = {}
    for embed in page.embeds:
        if embed.question:
            place = places.find([f"id: {embed.question.id}"])
            found |= {f"question/{embed.question.id}": place} if place else {}
    written = Places(page.path, page.source)
    ours, theirs = _headings(written), _headings(places)
    for number, heading in enumerate(page.converted.headings, start=1):
        at = written.find([f"# {heading.text}"])
        if at and at.line in ours and len(ours) == len(theirs):
            found[f"section/{heading.id or number}"] = places.line(theirs[ours.index(at.line)])
    return found


def _headings(places: Places) -> list[int]:
    """The lines that look like headings, outside of fences."""
    found, fence = [], ""
    for number, line in enumerate(places.lines, start=1):
        sign = line.strip()[:3]
        if sign in ("```", "~~~") and fence in ("", sign):
            fence = "" if fence else sign
        elif not fence and _HEADING.match(line):
            found.append(number)
    return found
