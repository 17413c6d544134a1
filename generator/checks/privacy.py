"""No page asks another host for anything by itself: that tells on learners, and breaks offline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from html import unescape

from generator.checks.by_file import Sought, by_file, by_page
from generator.model.converted import Converted
from generator.model.course import Course, Markdown
from generator.model.lesson_example import LESSON
from generator.model.page import Page
from generator.model.words import Inline, Plain
from generator.text.apart import glanced
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered

_TEXT = (
    "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
    "quiz: first-quiz\n---\n\n"
)
_SETTINGS = (
    "site_name: A course\ndocs_dir: content\nuse_directory_urls: false\n"
    "theme: {name: material, font: false}\nplugins:\n  - course: {look: course}\n"
    "markdown_extensions: [course, pymdownx.superfences]\n"
)
_DIAGRAM = "```mermaid\nflowchart LR\n  asked --> answered\n```\n"

OTHER_HOST = Rule(
    id="other-host",
    message="whoever opens the page asks {host} for '{address}'",
    hint="put the file beside the lesson and name it there, or link to it; "
    "if it has to be, allow this rule with a reason",
    why="Another host learns who reads what and when, and the page is broken without a network.",
    severity="warning",
    example={LESSON: f"{_TEXT}![A till](https://example.org/till.png)\n"},
    good={LESSON: f"{_TEXT}[A picture of a till](https://example.org/till.png)\n"},
)
NO_DRAWER = Rule(
    id="diagram-not-drawn",
    message="nothing draws this diagram: learners read its source",
    hint="put the file 'mermaid.min.js' anywhere into the content folder; "
    "the page about media in the manual says where it comes from",
    why="A diagram is drawn by a script, and no page asks another host for one.",
    severity="warning",
    example={"mkdocs.yml": _SETTINGS, LESSON: _TEXT + _DIAGRAM},
)

# Elements whose address a browser follows by itself, and what style sheets and styles follow.
_LOADED = frozenset("audio embed iframe img object source track video".split())
_ELEMENT = re.compile(
    r"""<(?:script\b[^>]*?\ssrc|link\b(?=[^>]*\srel=["']?(?:stylesheet|icon|preload))[^>]*?\shref)"""
    r"""\s*=\s*["']?((?:https?:)?//[^"'\s>]+)""",
    re.IGNORECASE,
)
IN_STYLES = re.compile(
    r"""(?:url\(\s*["']?|@import\s+["'])((?:https?:)?//[^"')\s]+)""", re.IGNORECASE
)
_STYLES = re.compile(r"<style\b[^>]*>.*?</style>|\sstyle=\"[^\"]*\"", re.DOTALL | re.IGNORECASE)
_HOST = re.compile(r"(?:https?:)?//([^/?#]+)", re.IGNORECASE)
# The fence of a diagram, as superfences writes it.
DIAGRAM = 'class="mermaid"'


def check(course: Course) -> Iterator[Problem]:
    """Addresses of other hosts that pages load; diagrams that nothing draws.

    In somebody's own site (`look: site`) that is the site's business.
    """
    if course.settings.look != "course":
        return
    for address, span in course.loads:
        yield OTHER_HOST.at(span, host=_host(address), address=address)
    draws = course.draws
    yield from by_page(course, "privacy", partial(_page, draws), draws)


def check_texts(course: Course) -> Iterator[Problem]:
    """The same, in questions and conversations."""
    if course.settings.look == "course":
        yield from by_file(course, sought(course))


def sought(course: Course) -> Sought[Problem]:
    """What `check_texts` looks for."""
    draws = course.draws
    return Sought("privacy", partial(_in_texts, course.markdown, draws), (draws,))


def _page(draws: bool, page: Page) -> Iterator[Problem]:
    places, converted = Places(page.path, page.source or None), page.converted
    links = [link.url for link in converted.links if link.tag in _LOADED]
    loaded, drawn = remembered("privacy", (converted.digest,), partial(_in_page, converted))
    for address in dict.fromkeys((*links, *loaded)):
        if _HOST.match(address):
            place = places.find([address], outside=page.converted.code) or places.first()
            yield OTHER_HOST.at(place, host=_host(address), address=address)
    if drawn and not draws:
        yield NO_DRAWER.at(places.find(["mermaid"]) or places.first())


def _in_page(converted: Converted) -> tuple[list[str], bool]:
    """What the HTML of a page loads from elsewhere, and whether there is a diagram in it."""
    html = glanced(converted).html
    return list(_in_html(html)), DIAGRAM in html


def _in_texts(markdown: Markdown, draws: bool, authored: Authored) -> Iterator[Problem]:
    for path, text in authored.fields():
        if not isinstance(text, str) or isinstance(text, Plain):
            continue
        if "//" in text and ("<" in text or "![" in text):
            html = markdown(text, isinstance(text, Inline))
            for address in dict.fromkeys(_in_html(html)):
                place = authored.span(*path)
                yield OTHER_HOST.at(place, host=_host(address), address=address)
        if "mermaid" in text and not draws and DIAGRAM in markdown(text, False):
            yield NO_DRAWER.at(authored.span(*path))


def _host(address: str) -> str:
    found = _HOST.match(address)
    return found[1] if found else address


_SOURCE = re.compile(
    rf"<(?:{'|'.join(sorted(_LOADED))})\b[^>]*?\s(?:src|data|poster)\s*=\s*[\"']?"
    r"((?:https?:)?//[^\"'\s>]+)",
    re.IGNORECASE,
)


def _in_html(html: str) -> Iterator[str]:
    """What a piece of HTML loads from elsewhere, beside what its links say."""
    if "//" not in html:
        return
    for pattern in (_ELEMENT, _SOURCE):
        for match in pattern.finditer(html):
            yield unescape(match[1])
    for piece in _STYLES.finditer(html):
        for match in IN_STYLES.finditer(piece[0]):
            yield unescape(match[1])
