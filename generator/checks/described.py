"""Links, pictures, tables and media that say nothing to those who do not see or hear them.

Source: WCAG 2.2, success criteria 1.1.1, 1.2.1, 1.2.2, 1.3.1 and 2.4.4.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import unquote

from generator.checks.by_file import Sought, by_file, by_page
from generator.model.converted import Converted
from generator.model.course import Course, Markdown
from generator.model.lesson_example import FRONT, LESSON
from generator.model.page import Page
from generator.model.words import Inline, Plain
from generator.reader.markup import read_markup
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.span import Span

_CURVE = {"content/first-module/curve.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n"}
_FILM = {"content/first-module/film.mp4": "film", "content/first-module/film.vtt": "WEBVTT\n"}

LINK_SAYS_NOTHING = Rule(
    id="link-says-nothing",
    message="“{text}” does not say where this link leads",
    hint="let the words that are the link name what is there: [the list of prices](prices.md)",
    why="Screen readers list a page's links by their words; seven times “here” is no list.",
    source="WCAG 2.2, success criteria 2.4.4 and 2.4.9",
    severity="note",
    example={LESSON: FRONT + "For prices click [here](https://example.org/prices).\n"},
    good={LESSON: FRONT + "See the [list of prices](https://example.org/prices).\n"},
)
ALT_SAYS_NOTHING = Rule(
    id="alt-says-nothing",
    message="“{text}” does not say what the picture shows",
    hint='say what one learns from it; for a mere decoration write <img alt="" …>',
    why="Whoever does not see the picture hears that there is one, and not what it is.",
    source="WCAG 2.2, success criterion 1.1.1",
    severity="warning",
    example={LESSON: FRONT + "![image](curve.svg)\n", **_CURVE},
    good={LESSON: FRONT + "![Anger rises, then falls](curve.svg)\n", **_CURVE},
)
TABLE_WITHOUT_HEADINGS = Rule(
    id="table-without-headings",
    message="no cell of this table is a heading",
    hint="write the cells that name columns or rows as <th>; for a table that only arranges "
    'things write <table role="presentation">',
    why="Screen readers read the heading along with each cell; without it cells are loose words.",
    source="WCAG 2.2, success criterion 1.3.1",
    severity="warning",
    example={LESSON: FRONT + "<table><tr><td>Tea</td><td>£2</td></tr></table>\n"},
    good={LESSON: FRONT + "<table><tr><th>Tea</th><td>£2</td></tr></table>\n"},
)
NO_CAPTIONS = Rule(
    id="video-without-captions",
    message="this video has no captions",
    hint='put into the element: <track kind="captions" src="film.vtt" srclang="en">',
    why="Deaf learners, and all who watch without sound on a bus, get only half of it.",
    source="WCAG 2.2, success criterion 1.2.2",
    severity="warning",
    example={LESSON: FRONT + '<video controls src="film.mp4"></video>\n', **_FILM},
    good={
        LESSON: FRONT + '<video controls src="film.mp4"><track kind="captions" src="film.vtt">'
        "</video>\n",
        **_FILM,
    },
)
NO_TRANSCRIPT = Rule(
    id="audio-without-transcript",
    message="nothing on this page says what is heard here",
    hint='add what is said as text, for example folded away: ??? note "Transcript"',
    why="Deaf learners get nothing at all, and nobody can search for what was said.",
    source="WCAG 2.2, success criterion 1.2.1",
    severity="warning",
    example={
        LESSON: FRONT + '<audio controls src="call.mp3"></audio>\n',
        "content/first-module/call.mp3": "sound",
    },
    good={
        LESSON: FRONT + '<audio controls src="call.mp3"></audio>\n\n<details>'
        "<summary>Transcript</summary>Good morning.</details>\n",
        "content/first-module/call.mp3": "sound",
    },
)

_SAYS_NOTHING = frozenset(
    "click here|here|this|link|this link|read more|more|learn more|this page|page|details|see here|"
    "hier|hier klicken|mehr|weiterlesen|mehr lesen|link hier|"
    "ici|cliquez ici|en savoir plus|lire la suite|"
    "aquí|haga clic aquí|pulse aquí|leer más|más".split("|")
)
_NO_PICTURE = frozenset(
    "image|picture|photo|photograph|screenshot|screen shot|graphic|diagram|figure|img|pic|"
    "illustration|alt|alt text|image alt text|untitled|placeholder|"
    "bild|foto|grafik|abbildung|imagen|captura de pantalla".split("|")
)
_FILE = re.compile(r"[\w%.-]+\.(png|jpe?g|gif|svg|webp|avif|bmp)", re.IGNORECASE)
_DESCRIBABLE = re.compile(r"\]\(|<(?:a|img|table|video|audio)\b", re.IGNORECASE)
_TRANSCRIPT = re.compile(r"transcri|<details\b|abschrift|wortlaut|mitschrift", re.IGNORECASE)


def check(course: Course) -> Iterator[Problem]:
    """Every page."""
    yield from by_page(course, "described", _page)


def check_texts(course: Course) -> Iterator[Problem]:
    """The texts of every question and every conversation."""
    yield from by_file(course, sought(course))


def sought(course: Course) -> Sought[Problem]:
    """What `check_texts` looks for."""
    return Sought("described", partial(_in_texts, course.markdown))


def _in_texts(markdown: Markdown, authored: Authored) -> Iterator[Problem]:
    for path, text in authored.fields():
        if not isinstance(text, str) or isinstance(text, Plain):
            continue
        if _DESCRIBABLE.search(text):
            read = read_markup(markdown(text, isinstance(text, Inline)))
            here = authored.span(*path)
            yield from _told(read, partial(_always, here))


def _always(place: Span, _: list[str]) -> Span:
    return place


def _page(page: Page) -> Iterator[Problem]:
    read, places = page.converted, Places(page.path, page.source or None)
    seen: Counter[str] = Counter()

    def place(written: list[str]) -> Span:
        nth = seen[written[0]]
        seen[written[0]] += 1
        return places.find(written, nth, read.code) or places.first()

    yield from _told(read, place)


def _told(read: Converted, at: Callable[[list[str]], Span]) -> Iterator[Problem]:
    """at: where one of some texts was written."""
    for link in read.links:
        if link.tag == "a" and link.text.casefold().strip(" .…→»>!") in _SAYS_NOTHING:
            written = [f"[{link.text}]({link.url}", f"[{link.text}](", f">{link.text}<"]
            yield LINK_SAYS_NOTHING.at(at(written), text=link.text)
        elif link.tag == "img" and link.alt and _is_empty(link.alt, link.url):
            yield ALT_SAYS_NOTHING.at(at([f"![{link.alt}](", link.alt]), text=link.alt)
    for beginning in read.headless:
        yield TABLE_WITHOUT_HEADINGS.at(at(["<table", *beginning.split()[:1]]))
    for medium in read.silent:
        if medium.tag == "video":
            yield NO_CAPTIONS.at(at([f'"{medium.url}"', "<video"]))
        elif not _TRANSCRIPT.search(read.html):
            yield NO_TRANSCRIPT.at(at([f'"{medium.url}"', "<audio"]))


def _is_empty(alt: str, url: str) -> bool:
    words = alt.casefold().strip(" .:-_0123456789")
    file = PurePosixPath(unquote(url)).name
    return (
        words in _NO_PICTURE or bool(_FILE.fullmatch(alt)) or alt in (file, file.rpartition(".")[0])
    )
