"""The page that holds a whole course for printing: all of it, one module, or one lesson.

What an address names behind its `#` is shown and printed alone, by a style sheet; a box shows the
answers. Nothing of it needs a script.
"""

from __future__ import annotations

import re
from html import escape

from markupsafe import Markup

from generator.model.course import Course
from generator.model.page import Lesson, Page
from generator.reader.markup import marks_in
from generator.render.environment import environment
from generator.render.kept import Kept
from generator.render.paper import Chapter, Paper
from generator.render.renderer import relative

_ID = re.compile(r'(<[a-zA-Z][^<>]*?\s(?:id|for|aria-labelledby)=")([^"]*)(?=")')
_TABS = ' name="__tabbed_'
_LINK = re.compile(r'(<a\s[^<>]*?href="#)([^"]*)(?=")')
_HEADING = re.compile(r"<(/?)h([1-6])(?=[\s>])")
_TITLE = re.compile(r"<h1[\s>].*?</h1>", re.DOTALL)


def paper_page(course: Course, url: str, kept: Kept) -> str:
    """The text of the page at that address."""
    return _Page(course, url, kept).html()


class _Page:
    def __init__(self, course: Course, url: str, kept: Kept) -> None:
        self.course, self.url, self.messages = course, url, course.messages
        self.kept = kept
        self.paper = Paper(course, exams=False)
        self.anchors = {page.url: self._anchor(page) for page in self.paper.chapters()}

    def _anchor(self, page: Page) -> str:
        module = self.course.module_of.get(page.path)
        if module and module.page is page and not isinstance(page, Lesson):
            return f"module-{module.id}"
        return f"lesson-{page.id}" if isinstance(page, Lesson) else f"page-{page.name}"

    def html(self) -> str:
        """Tools, contents, modules, and what stands beside them."""
        parts, contents = [], []
        for number, module in enumerate(self.course.modules, 1):
            name, title = f"module-{module.id}", f"{number} {escape(module.title)}"
            own = module.page if not isinstance(module.page, Lesson) else None
            inner = [self._inner(own, name, 2)] if own else []
            rows = []
            for at, lesson in enumerate(module.lessons, 1):
                numbered = f"{number}.{at} {escape(lesson.title)}"
                anchor = self._anchor(lesson)
                rows.append(f'<li><a href="#{anchor}">{numbered}</a></li>')
                text = f"<h3>{numbered}</h3>\n{self._inner(lesson, anchor, 3)}"
                inner.append(f'<article class="paper-part" id="{anchor}">\n{text}\n</article>')
            contents.append(f'<li><a href="#{name}">{title}</a><ul>{"".join(rows)}</ul></li>')
            body = "\n".join(inner)
            parts.append(
                f'<section class="paper-part" id="{name}">\n<h2>{title}</h2>\n{body}\n</section>'
            )
        lessons = {lesson.path for lesson in self.course.lessons}
        modules = {module.page.path for module in self.course.modules if module.page}
        for page in self.paper.chapters():
            if page.path in lessons | modules:
                continue
            anchor, title = self._anchor(page), escape(page.title)
            contents.append(f'<li><a href="#{anchor}">{title}</a></li>')
            body = self._inner(page, anchor, 2)
            parts.append(
                f'<section class="paper-part" id="{anchor}">\n<h2>{title}</h2>\n{body}\n</section>'
            )
        return (
            environment(self.messages)
            .get_template("paper.html")
            .render(
                contents=Markup("".join(contents)),
                parts=Markup("".join(parts)),
            )
        )

    def _inner(self, page: Page, anchor: str, under: int) -> str:
        """What stands below a chapter's heading, which is of the level `under`."""
        html = page.converted.html
        given = [(o.id, o.text) for o in page.objectives] if isinstance(page, Lesson) else None
        parts = (self.url, self.anchors, page.url, html, given, anchor, under)
        return self.kept.made(
            "paper", marks_in(html), parts, lambda: self._made(page, anchor, under)
        )

    def _made(self, page: Page, anchor: str, under: int) -> str:
        chapter = self.paper.chapter(page, self._to)
        text = self._objectives(chapter) + _TITLE.sub("", chapter.html, count=1)
        if chapter.answers:
            title = f"<h2>{escape(self.messages('paper-answers'))}</h2>"
            text += f'<section class="paper-answers">\n{title}\n{chapter.answers}\n</section>'
        # Ids are unique on this page, as are sets of tabs: of two with one name one would be empty.
        text = _ID.sub(lambda m: f"{m[1]}{anchor}--{m[2]}", lowered(text, under))
        text = text.replace(_TABS, f"{_TABS}{anchor}-")
        return _LINK.sub(lambda m: f"{m[1]}{self._inside(m[2], anchor)}", text)

    def _inside(self, named: str, anchor: str) -> str:
        """What a link names on this page: a chapter or something in one, or of its own chapter."""
        ours = any(named == one or named.startswith(f"{one}--") for one in self.anchors.values())
        return named if ours else f"{anchor}--{named}"

    def _to(self, address: str) -> str:
        path, _, named = address.partition("#")
        anchor = self.anchors.get(path)
        if anchor:
            return f"#{anchor}--{named}" if named else f"#{anchor}"
        return relative(address, self.url)

    def _objectives(self, chapter: Chapter) -> str:
        if not chapter.objectives:
            return ""
        rows = "".join(f"<li>{escape(one)}</li>" for one in chapter.objectives)
        title = escape(self.messages("lesson-objectives"))
        return f'<div class="paper-objectives"><p>{title}</p><ul>{rows}</ul></div>\n'


def lowered(html: str, under: int) -> str:
    """The same with its headings below one of the level `under`, none more than a step lower."""
    above = [(1, under)]  # the headings that one stands under: as they were, and as they are

    def level(found: re.Match[str]) -> str:
        closes, was = found[1], int(found[2])
        if not closes:
            while len(above) > 1 and above[-1][0] >= was:
                above.pop()
            above.append((was, min(6, above[-1][1] + 1)))
        return f"<{closes}h{above[-1][1]}"

    return _HEADING.sub(level, html)
