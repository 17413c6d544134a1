"""Links, anchors, pictures and media lead somewhere: judged is the page as it is published."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from urllib.parse import unquote, urlsplit

from generator.checks.by_file import Sought, by_file
from generator.model.converted import Heading, Link
from generator.model.course import Course, Markdown
from generator.model.embed import Embed
from generator.model.lesson_example import FRONT, LESSON
from generator.model.page import Page
from generator.model.words import Inline, Plain
from generator.reader.markup import read_markup
from generator.text.beside import Beside, Latest
from generator.text.located_yaml import Authored
from generator.text.places import Places
from generator.text.problems import Problem, Rule, did_you_mean, listed
from generator.text.span import Span

BROKEN_LINK = Rule(
    id="broken-link",
    may_be_allowed=True,
    message="this link leads to '{target}', and there is no such file",
    why="A learner who follows it lands on an error page, and without a connection on nothing.",
    example={LESSON: FRONT + "Read [the next one](secnd-lesson.md).\n"},
)
BROKEN_ANCHOR = Rule(
    id="broken-anchor",
    may_be_allowed=True,
    message="'{path}' has no heading or id '{anchor}'",
    why="The link opens the page at its top, and the learner searches for what was meant.",
    example={LESSON: FRONT + "See [below](#stepps).\n\n## Steps\n\nText.\n"},
)
BROKEN_IMAGE = Rule(
    id="broken-image",
    may_be_allowed=True,
    message="the picture '{target}' does not exist",
    why="The learner sees a broken frame, or an explanation of something that is not there.",
    example={LESSON: FRONT + "![The anger curve](cruve.svg)\n"},
)
BROKEN_MEDIA = Rule(
    id="broken-media",
    may_be_allowed=True,
    message="the file '{target}' does not exist",
    why="The learner finds a player that plays nothing.",
    example={
        LESSON: FRONT + '<video src="cal.mp4" controls>'
        '<track kind="captions" src="first-lesson.md"></video>\n'
    },
)


def check(course: Course) -> Iterator[Problem]:
    """Every address of every page."""
    site = _Addresses(course)
    cover = course.settings.cover
    if cover and course.address(cover, "") is None:
        hint = f"the path starts from the folder '{course.content}'"
        yield BROKEN_IMAGE.at(course.settings.span("cover"), hint=hint, target=cover)
    files = _same((course.urls, *course.quizzes, *course.scenarios), object)
    token = (files, course.root_url)
    for page in course.own_pages:
        yield from _on_page(site, page, token)


def check_texts(course: Course) -> Iterator[Problem]:
    """Every address of every question and every conversation."""
    site = _Addresses(course)
    for place, links in by_file(course, sought(course)):
        yield from _in_question(site, place, links)


def sought(course: Course) -> Sought[tuple[Span, tuple[Link, ...]]]:
    """What `check_texts` looks for: links, whose addresses it judges itself."""
    return Sought("links", partial(_in_texts, course.markdown))


# Of pages: the site, what other pages had where links lead, and what is wrong.
_Marks = tuple[frozenset[str], tuple[Embed, ...]] | None
_known = Beside[Page, list[tuple[object, dict[str, _Marks], list[Problem]]]]()
_same = Latest[object]()
_paths = Latest[dict[str, str]]()


def _on_page(site: _Addresses, page: Page, token: object) -> list[Problem]:
    """What is wrong with the links of a page; token: of all addresses and questions there are."""
    known = _known(page, lambda page: [])
    for given, there, found in known:
        if given == token and all(_are(site.marks(path), was) for path, was in there.items()):
            return found
    site.asked = {}
    places = Places(page.path, page.source or None)
    found = [
        problem
        for link, nth in _numbered(page.converted.links)
        for problem in _judged(site, page, link, nth, places)
    ]
    site.asked.pop(page.path, None)
    known[:] = [(token, site.asked, found), *known[:3]]
    return found


def _are(now: _Marks, was: _Marks) -> bool:
    """Whether these are the very same."""
    if now is None or was is None:
        return now is was
    return now[0] is was[0] and now[1] is was[1]


def _in_texts(markdown: Markdown, authored: Authored) -> Iterator[tuple[Span, tuple[Link, ...]]]:
    """The links in the texts of a question or a conversation, and where each text stands."""
    for path, text in authored.fields():
        if path[-1] == "image":
            yield authored.span(*path), (Link(str(text), "img"),)
        elif (
            isinstance(text, str)
            and not isinstance(text, Plain)
            and ("](" in text or "<" in text or "]:" in text)
        ):
            converted = read_markup(markdown(text, isinstance(text, Inline)))
            yield authored.span(*path), converted.links


def _numbered(links: Iterable[Link]) -> Iterator[tuple[Link, int]]:
    """Each link with how often its address has stood in the page before."""
    seen: Counter[str] = Counter()
    for link in links:
        yield link, seen[link.url]
        seen[link.url] += 1


class _Addresses:
    """What the site answers, and with what."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self._names: dict[str, list[str]] = {}
        self._made: dict[str, frozenset[str]] = {}
        self.path_at = _paths((course.urls,), lambda: _paths_at(course.urls))
        self.asked: dict[str, _Marks] = {}  # where links have led

    def marks(self, path: str) -> _Marks:
        """All that links into a page depend on; the very same for as long as that is so."""
        page = self.course.page.get(path)
        return (page.converted.ids, page.embeds) if page else None

    def path(self, address: str, page_url: str) -> str | None:
        """The file that an address of a page leads to; None where nothing answers."""
        target = unquote(address)
        if target.startswith("/"):
            if self.course.root_url != "/" and target.startswith(self.course.root_url):
                target = target[len(self.course.root_url) :]
            return self.path_at.get(target.lstrip("/"))
        here = posixpath.dirname(unquote(page_url))
        joined = posixpath.normpath(posixpath.join(here, target))
        joined = "" if joined == "." else joined
        if joined.startswith("../"):
            return None
        return self.path_at.get(joined) or self.path_at.get(f"{joined}/")

    def names(self, folder: str) -> list[str]:
        """Every file of the site, as a page in this folder would name it."""
        if folder not in self._names:
            paths = sorted(self.course.urls)
            self._names[folder] = [posixpath.relpath(path, folder) for path in paths]
        return self._names[folder]

    def has(self, path: str, anchor: str) -> bool:
        """Whether a page has a place of this name; True where nobody can know."""
        page = self.course.page.get(path)
        self.asked[path] = self.marks(path)
        if page is None:
            return True
        names = {anchor, unquote(anchor)}
        return not names.isdisjoint(page.converted.ids) or not names.isdisjoint(self.made(page))

    def made(self, page: Page) -> frozenset[str]:
        """The places that we make in a page ourselves, worked out once for all its links."""
        if page.path not in self._made:
            self._made[page.path] = frozenset(_made_anchors(self.course, page))
        return self._made[page.path]


def _paths_at(urls: Mapping[str, str]) -> dict[str, str]:
    """By address the file that answers there."""
    found = {unquote(url): path for path, url in urls.items()}
    # A page can be asked for by the file that it is, or by the folder that it stands for.
    for path, url in urls.items():
        if url.endswith("/") or not url:
            found.setdefault(f"{unquote(url)}index.html", path)
            found.setdefault(unquote(url).rstrip("/"), path)
        elif url.endswith("index.html"):
            found.setdefault(unquote(url).removesuffix("index.html"), path)
    return found


def _judged(
    site: _Addresses, page: Page, link: Link, nth: int, places: Places
) -> Iterator[Problem]:
    address = link.url.strip()
    scheme, host, target, _, anchor = _split(address)
    if scheme or host or address in ("", "#") or "{" in address:
        return
    path = site.path(target, page.url) if target else page.path
    if path is None:
        yield _missing(site, page, link, target, nth, places)
    elif anchor and link.tag in ("a", "area") and not site.has(path, anchor):
        if anchor in ("top", "__top") or anchor.startswith((":~:", "__")):
            return
        if anchor.startswith("fnref"):
            yield _unused_footnote(places, path, unquote(anchor))
            return
        converted = site.course.page[path].converted
        known = listed(sorted(h.id for h in converted.headings if h.id))
        hint = (
            _in_own_script(unquote(anchor), converted.headings)
            or did_you_mean(anchor, _anchors(site, path))
            or f"the headings there are: {known or 'none'}"
        )
        name, code = posixpath.basename(path), page.converted.code
        place = places.find([f"{name}#{anchor}", f"{name}#{unquote(anchor)}"], nth, code, True)
        place = place or places.find([f"#{anchor}", f"#{unquote(anchor)}"], nth, code)
        yield BROKEN_ANCHOR.at(
            place or places.first(), hint=hint, path=path, anchor=unquote(anchor)
        )


def _in_own_script(anchor: str, headings: Iterable[Heading]) -> str:
    """What to do where the anchor is what a heading says, in letters that its id has lost."""
    wanted = "".join(re.findall(r"\w", anchor.casefold()))
    for heading in headings if not anchor.isascii() else ():
        if "".join(re.findall(r"\w", heading.text.casefold())) == wanted:
            return (
                f"its heading has the id '{heading.id}'; for ids in your own script write in the "
                "configuration 'toc: {slugify: "
                "!!python/name:markdown.extensions.toc.slugify_unicode}'"
            )
    return ""


def _unused_footnote(places: Places, path: str, anchor: str) -> Problem:
    """The way back from a footnote leads nowhere where nothing in the text refers to it."""
    name = anchor.partition(":")[2]
    place = places.find([f"[^{name}]:"]) or places.first()
    hint = f"nothing refers to this footnote: write [^{name.strip()}] where it belongs"
    return BROKEN_ANCHOR.at(place, hint=hint, path=path, anchor=anchor)


def _split(address: str) -> tuple[str, str, str, str, str]:
    try:
        scheme, host, path, query, anchor = urlsplit(address)
    except ValueError:
        return "", "", address, "", ""
    return scheme, host, path, query, anchor


def _anchors(site: _Addresses, path: str) -> frozenset[str]:
    page = site.course.page[path]
    return page.converted.ids | site.made(page)


def _missing(
    site: _Addresses, page: Page, link: Link, target: str, nth: int, places: Places
) -> Problem:
    course, written = site.course, unquote(target)
    here = posixpath.dirname(page.path)
    names = site.names(here)
    place = places.find([target, written, link.url], nth, page.converted.code) or places.first()
    # Windows parts folders by a backslash and takes any case; an address does neither.
    meant = written.replace("\\", "/")
    if meant != written and not meant.startswith("/"):
        meant = posixpath.relpath(posixpath.join(here, meant), here or ".")
    same = [name for name in names if name.casefold() == meant.casefold()]
    hint = did_you_mean(meant, same or names, alike=0 if same else 0.75)
    source = posixpath.normpath(posixpath.join(here, written))
    if source in course.urls and not target.startswith("/"):
        # It is there, and the engine has left the address alone: so it stands in HTML.
        url = posixpath.relpath(course.urls[source] or ".", posixpath.dirname(page.url) or ".")
        hint = f"in HTML, write the address of the published page: '{url}'"
    elif not hint and target.startswith("/"):
        hint = "correct the path; one that starts with '/' starts at the root of the site"
    hint = hint or "correct the path; it starts from this file's folder"
    return _rule(link).at(place, hint=hint, target=written)


def _rule(link: Link) -> Rule:
    if link.tag == "img":
        return BROKEN_IMAGE
    return BROKEN_LINK if link.tag in ("a", "area") else BROKEN_MEDIA


def _in_question(site: _Addresses, span: Span, links: Iterable[Link]) -> Iterator[Problem]:
    """Addresses in questions start from the content folder: they may stand on many pages."""
    course = site.course
    for link in links:
        scheme, host, target, _, anchor = _split(link.url)
        if scheme or host or not target:
            continue
        written = unquote(target)
        if written.startswith("/"):
            path = site.path(target, "")
        else:
            url = course.address(written, span.path)
            path = None if url is None else site.path_at.get(unquote(url))
        if path is None:
            names = site.names(course.content)
            hint = did_you_mean(written, names, alike=0.75)
            hint = hint or f"in a question, a path starts from the folder '{course.content}'"
            yield _rule(link).at(span, hint=hint, target=written)
        elif anchor and not site.has(path, anchor):
            hint = did_you_mean(anchor, _anchors(site, path))
            hint = hint or "correct the part behind the '#', or take it out"
            yield BROKEN_ANCHOR.at(span, hint=hint, path=path, anchor=unquote(anchor))


def _made_anchors(course: Course, page: Page) -> frozenset[str]:
    quizzes = {embed.quiz or embed.scenario or "" for embed in page.embeds}
    return frozenset(quizzes | {f"q-{question.id}" for question in course.questions_on(page)})
