"""A course as a book: EPUB 3.3, of the same pages as the site, with questions at the end answered.

The same course gives the same bytes. https://www.w3.org/TR/epub-33/
"""

from __future__ import annotations

import posixpath
import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import BinaryIO
from urllib.parse import unquote

from generator.export.xhtml import NOWHERE, attribute, name_of_id, text, xhtml
from generator.model.course import Course
from generator.model.page import Lesson, Module, Page
from generator.render.paper import Paper
from generator.site.archive import archive
from generator.site.brand import cover_colour
from generator.site.bundles import content_of
from generator.site.output import OutputFile
from generator.text.names import slug

_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
_DOCUMENT = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="{language}" xml:lang="{language}"{direction}>
<head>
<meta charset="UTF-8"/>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
{body}
</body>
</html>
"""
# The same sources give the same bytes, so a book tells no day.
_MODIFIED = "2000-01-01T00:00:00Z"
_ID = re.compile(r'\sid="([^"]+)"')
_LINK = re.compile(r'\shref="([^"#:]*)#([^"]+)"')


@dataclass
class _Document:
    """A file of the book. inner: what stands below it in the contents."""

    name: str
    title: str
    body: str = ""
    inner: list[_Document] = field(default_factory=list)

    @property
    def ids(self) -> set[str]:
        """What links can lead to in it."""
        return set(_ID.findall(self.body))


def epub(into: BinaryIO, course: Course, site: Mapping[str, bytes]) -> None:
    """Write the book of a course. site: the files of its site, for pictures. Raises OSError."""
    _Book(course, site).pack(into)


class _Book:
    def __init__(self, course: Course, site: Mapping[str, bytes]) -> None:
        self.course, self.site = course, site
        self.paper = Paper(course, exams=True)
        self.pictures: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.contents: list[_Document] = []
        self._outline()

    # What is in it.

    def _outline(self) -> None:
        course = self.course
        home = next((page for page in course.pages if page.url == course.home), None)
        self.pages: dict[str, tuple[Page | Module, _Document]] = {}
        first = self._add(_Document("start.xhtml", course.title), home)
        self.contents.append(first)
        for number, module in enumerate(course.modules, 1):
            own = module.page if not isinstance(module.page, Lesson) else None
            name = f"module-{number:02}.xhtml"
            document = self._add(_Document(name, f"{number} {module.title}"), own or module)
            self.contents.append(document)
            for at, lesson in enumerate(module.lessons, 1):
                inner = f"lesson-{number:02}-{at:02}.xhtml"
                title = f"{number}.{at} {lesson.title}"
                document.inner.append(self._add(_Document(inner, title), lesson))
        beside = [p for p in course.pages if p.listed and p is not home]
        for number, page in enumerate(beside, 1):
            name = f"page-{number:02}-{slug(page.name) or 'page'}.xhtml"
            self.contents.append(self._add(_Document(name, page.title), page))

    def _add(self, document: _Document, about: Page | Module | None) -> _Document:
        if about is not None:
            self.pages[document.name] = about, document
        if isinstance(about, Page):
            self.names[about.url] = document.name
        return document

    def _documents(self) -> Iterator[_Document]:
        for one in self.contents:
            yield one
            yield from one.inner

    def _write(self) -> None:
        for document in self._documents():
            about, _ = self.pages.get(document.name, (None, document))
            parts = [self._opening(document, about)]
            if isinstance(about, Page):
                chapter = self.paper.chapter(about, self._to)
                if chapter.objectives:
                    items = "".join(f"<li>{text(one)}</li>" for one in chapter.objectives)
                    head = f"<p>{self._said('lesson-objectives')}</p>"
                    parts.append(f'<div class="objectives">{head}<ul>{items}</ul></div>')
                parts.append(_untitled(chapter.html))
                if chapter.answers:
                    head = f"<h2>{self._said('paper-answers')}</h2>"
                    parts.append(f'<section class="answers">{head}{chapter.answers}</section>')
            document.body = xhtml("\n".join(parts), rtl=self.course.direction == "rtl")
        known = {document.name: document.ids for document in self._documents()}
        for document in self._documents():
            document.body = _LINK.sub(
                partial(_found, here=document.name, known=known), document.body
            )

    def _said(self, message: str) -> str:
        return text(self.course.messages(message))

    def _opening(self, document: _Document, about: Page | Module | None) -> str:
        title = f"<h1>{text(document.title)}</h1>"
        if document is self.contents[0] and self.course.description:
            return f"{title}<p>{text(self.course.description)}</p>"
        if isinstance(about, Module) or (isinstance(about, Page) and document.inner):
            rows = "".join(
                f'<li><a href="{one.name}">{text(one.title)}</a></li>' for one in document.inner
            )
            return f'{title}<ul class="lessons">{rows}</ul>'
        return title

    def _to(self, address: str) -> str:
        """An address in the site → one in the book."""
        path, _, anchor = address.partition("#")
        path = unquote(path.partition("?")[0])
        if path in self.names:
            return self.names[path] + (f"#{name_of_id(anchor)}" if anchor else "")
        ending = posixpath.splitext(path)[1].lower()
        if ending in _TYPES and path in self.site:
            name = f"images/{len(self.pictures) + 1:03}{ending}"
            return self.pictures.setdefault(path, name)
        return NOWHERE

    # How it is written.

    def pack(self, into: BinaryIO) -> None:
        """Write the book as one file. Raises OSError."""
        self._write()
        archive(into, self._files(), stored="mimetype")

    def _files(self) -> Iterator[OutputFile]:
        yield OutputFile("mimetype", b"application/epub+zip")
        yield OutputFile("META-INF/container.xml", _CONTAINER.encode())
        yield OutputFile("EPUB/package.opf", self._package().encode())
        yield OutputFile("EPUB/nav.xhtml", self._nav().encode())
        yield OutputFile("EPUB/cover.xhtml", self._cover_page().encode())
        yield OutputFile("EPUB/cover.svg", self._cover().encode())
        yield OutputFile("EPUB/book.css", content_of("book.css"))
        for document in self._documents():
            kind = "part" if document.inner else "chapter"
            body = f'<section epub:type="{kind}">\n{document.body}\n</section>'
            yield OutputFile(f"EPUB/{document.name}", self._document(document.title, body).encode())
        for path, name in self.pictures.items():
            yield OutputFile(f"EPUB/{name}", self.site[path])

    def _document(self, title: str, body: str) -> str:
        language = attribute(self.course.language)
        # Readers of books know a direction from each document, and from the spine how pages turn.
        turned = ' dir="rtl"' if self.course.direction == "rtl" else ""
        return _DOCUMENT.format(language=language, direction=turned, title=text(title), body=body)

    def _package(self) -> str:
        course = self.course
        identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"course:{course.id}")
        about = f"<dc:description>{text(course.description)}</dc:description>"
        documents = list(self._documents())
        items = [
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
            '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
            '<item id="cover-image" href="cover.svg" media-type="image/svg+xml"'
            ' properties="cover-image"/>',
            '<item id="style" href="book.css" media-type="text/css"/>',
        ]
        for number, document in enumerate(documents, 1):
            more = ' properties="mathml"' if "<math" in document.body else ""
            items.append(
                f'<item id="d{number}" href="{document.name}"'
                f' media-type="application/xhtml+xml"{more}/>'
            )
        for number, name in enumerate(self.pictures.values(), 1):
            kind = _TYPES[posixpath.splitext(name)[1]]
            items.append(f'<item id="i{number}" href="{name}" media-type="{kind}"/>')
        turned = ' page-progression-direction="rtl"' if course.direction == "rtl" else ""
        spine = "\n".join(f'<itemref idref="d{n}"/>' for n in range(1, len(documents) + 1))
        return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
xml:lang="{attribute(course.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>
<dc:title>{text(course.title)}</dc:title>
<dc:language>{text(course.language)}</dc:language>
{about if course.description else ""}
<meta property="dcterms:modified">{_MODIFIED}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">{self._said("book-accessibility")}</meta>
</metadata>
<manifest>
{chr(10).join(items)}
</manifest>
<spine{turned}>
<itemref idref="cover"/>
<itemref idref="nav"/>
{spine}
</spine>
</package>
"""

    def _nav(self) -> str:
        def row(one: _Document) -> str:
            below = "".join(map(row, one.inner))
            inner = f"<ol>{below}</ol>" if below else ""
            return f'<li><a href="{one.name}">{text(one.title)}</a>{inner}</li>\n'

        rows = "".join(map(row, self.contents))
        names = ("book-contents", "book-landmarks", "book-cover", "book-start")
        contents, landmarks, cover, start = map(self._said, names)
        return self._document(
            self.course.messages("book-contents"),
            f'<nav epub:type="toc" id="toc"><h1>{contents}</h1><ol>\n{rows}</ol></nav>\n'
            f'<nav epub:type="landmarks" hidden="hidden"><h2>{landmarks}</h2><ol>'
            f'<li><a epub:type="cover" href="cover.xhtml">{cover}</a></li>'
            f'<li><a epub:type="toc" href="nav.xhtml">{contents}</a></li>'
            f'<li><a epub:type="bodymatter" href="{self.contents[0].name}">{start}</a></li>'
            "</ol></nav>",
        )

    def _cover_page(self) -> str:
        title = attribute(self.course.title)
        picture = f'<p><img src="cover.svg" alt="{title}"/></p>'
        return self._document(
            self.course.title, f'<section epub:type="cover" class="cover">{picture}</section>'
        )

    def _cover(self) -> str:
        """The title on the colour of the course."""
        colour = cover_colour(self.course.settings)
        lines = _wrapped(self.course.title, 16)
        size = min(92, 900 // max(map(len, lines)) * 1.6)
        rows = "".join(
            f'<text x="100" y="{420 + number * size * 1.2:.0f}">{text(line)}</text>'
            for number, line in enumerate(lines)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1500">'
            f'<rect width="1000" height="1500" fill="{colour}"/>'
            '<rect x="100" y="260" width="120" height="14" fill="#f0bd4f"/>'
            f'<g fill="#fbf6ea" font-family="Georgia, serif" font-size="{size:.0f}">{rows}</g>'
            "</svg>\n"
        )


def _untitled(html: str) -> str:
    """A page without the heading that names it: the book has one, with its number."""
    head, end, rest = html.partition("</h1>")
    return f"{head[: head.rindex('<h1')]}{rest}" if end and "<h1" in head else html


def _found(match: re.Match[str], here: str, known: dict[str, set[str]]) -> str:
    """A link, without the place in the document where there is none of that name."""
    path, anchor = match.groups()
    if name_of_id(anchor) in known.get(path or here, set()):
        return f' href="{path}#{name_of_id(anchor)}"'
    return f' href="{path}"' if path else ""


def _wrapped(words: str, width: int) -> list[str]:
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
