"""A course as a site: what stands in its pages and around them, and the files beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from generator.locales.messages import Messages
from generator.model.course import Course
from generator.model.coverage import coverage
from generator.model.generated import COURSE_JSON, OUTLINE, GeneratedPage
from generator.reader.markup import mark, marks_in, replace_marks
from generator.render.kept import Kept
from generator.render.paper_page import paper_page
from generator.render.renderer import Renderer, relative
from generator.site.brand import brand
from generator.site.bundles import COURSE, MATH, PAPER, bundle, bundles, needed_by
from generator.site.course_json import course_json
from generator.site.exams import Exams
from generator.site.frame import Frame
from generator.site.frames import Frames
from generator.site.glimpse import glimpse
from generator.site.offline import app_files
from generator.site.outline import outline
from generator.site.output import OutputFile
from generator.site.reviews import Reviews
from generator.site.search import search_files
from generator.site.standing import StandingFiles
from generator.site.syllabus import syllabus
from generator.text.memory import key_of
from generator.text.problems import Problem


class Site:
    """What a course adds to a site.

    problems: where the site is an author's preview, what is wrong; what cannot be shown then gets a
    box that says why. Without them nothing of the kind is ever published.
    colour: the name that the theme has for the colour of the site. standing: what is known of
    files of the last site.
    """

    def __init__(
        self,
        course: Course,
        problems: Sequence[Problem] = (),
        colour: str = "",
        standing: StandingFiles | None = None,
    ) -> None:
        self.course, self.problems, self.colour = course, problems, colour
        self.standing = standing
        self.renderer = Renderer(course)
        self.kept = Kept(course)
        self.exams = Exams(course, self.renderer, self.kept)
        self.reviews = Reviews(course, self.exams, standing, lambda: self.shown)
        self.frames = Frames(course, self.reviews.index)
        # The course look has these on all its pages.
        self.everywhere = COURSE if course.settings.look == "course" else ()

    def files(self) -> Iterator[OutputFile]:
        """The files that are no pages: scripts, styles, course.json."""
        yield from bundles(self.course)
        if self.course.searched:
            yield from search_files(self.course, self.standing)
        own = brand(self.course.settings, self.colour)
        if own and self.course.settings.look == "course":
            yield own
        yield from self.exams.files()
        if self.course.kept_offline:
            yield from app_files(self.course, self.colour)
        if self.course.settings.look == "course":
            yield self._of_what_is_shown(OUTLINE, lambda: outline(self.frames))
        yield self._of_what_is_shown(COURSE_JSON, lambda: course_json(self.course))

    @cached_property
    def shown(self) -> bytes:
        """Stands in keys for all that pages show of the course besides their own texts."""
        return key_of(*glimpse(self.course, self.frames))

    def _of_what_is_shown(self, name: str, make: Callable[[], bytes]) -> OutputFile:
        """A file in which nothing of the course is but what pages show of it, too."""
        path = f"{self.course.base}{name}"
        if self.standing is None:
            return OutputFile(path, make())
        return self.standing.made(self.shown, path, make)

    def files_of_pages(self) -> Iterator[OutputFile]:
        """The files that are made of single pages, of those that were seen since the last time."""
        yield from self.reviews.scripts()

    def last_files(self) -> Iterator[OutputFile]:
        """The files that are made of all pages, and what is left of those above."""
        yield from self.reviews.files()

    def frame(self, path: str, url: str) -> Frame:
        """What stands around the page from a path, which is served at `url`."""
        return self.frames.of(path, url)

    def body(self, page: GeneratedPage, url: str) -> str:
        """What stands in a page that no author writes; with marks."""
        if page.kind == "coverage":
            return self.renderer.coverage(coverage(self.course), url)
        if page.kind == "paper":
            style, script = (self._link(name, url) for name in reversed(PAPER))
            links = f'<link rel="stylesheet" href="{style}"><script src="{script}" defer></script>'
            return links + paper_page(self.course, url, self.kept)
        return mark(f"{'keeper' if page.kind == 'progress' else page.kind}:{page.name}")

    def expand(self, html: str, path: str, url: str) -> str:
        """A page with questions, quizzes and conversations in the places of their marks.

        html: a piece of a page, or all of it. What their elements need to run comes along.
        """
        keys = marks_in(html)
        needed = [name for name in needed_by(self.course, keys) if name not in self.everywhere]
        links = {name: self._link(name, url) for name in needed}
        styles = (f'<link rel="stylesheet" href="{u}">' for n, u in links.items() if ".css" in n)
        scripts = (f'<script src="{u}" defer></script>' for n, u in links.items() if ".js" in n)
        # Beside the elements, and not in the head: a site that exchanges its pages without loading
        # them anew exchanges the text, and runs what it finds there.
        titled = path not in self.course.generated
        pieces = [self._embed(key, path, url, titled) for key in keys]
        if pieces:
            if self.course.settings.look == "site":  # a page of the course look has them anyway
                pieces[0] = self.renderer.former() + pieces[0]
            pieces[0] = "".join(styles) + pieces[0]
            pieces[-1] += "".join(scripts)
        shown = iter(pieces)
        return replace_marks(html, lambda key: next(shown))

    def _link(self, name: str, url: str) -> str:
        """The way to a bundle from a page."""
        return relative(bundle(name, self.course.messages).path, url)

    def _embed(self, key: str, path: str, url: str, titled: bool) -> str:
        kind, _, name = key.partition(":")
        course = self.course
        if kind == "question" and (question := course.question.get(name)):
            return self.renderer.question(question, url)
        if kind == "quiz" and name in course.quiz:
            quiz = course.quiz[name]
            return self.renderer.quiz(quiz, url, titled, self.exams.later(quiz, url))
        if kind == "scenario" and name in course.scenario:
            return self.renderer.scenario(course.scenario[name], url, titled)
        if kind == "keeper":
            return self.renderer.keeper(url)
        if kind == "record":
            return self.renderer.record(syllabus(course, lambda to: relative(to, url)))
        if kind == "notes":
            return self.renderer.notes(url)
        if kind == "review":
            return self.renderer.review(self.reviews.index, url)
        return self._box(kind, name, path)

    def _box(self, kind: str, name: str, path: str) -> str:
        """Why something cannot be shown; nothing where nobody is previewing."""
        if not self.problems:
            return ""
        own = [p for p in self.problems if p.span.path == path and p.severity == "error"]
        if kind == "problem":
            own = [p for p in own if p.span.line >= int(name or 1)] or own
        else:
            own = [
                p for p in self.problems if f"/{name}." in p.span.path or f"'{name}'" in p.message
            ]
        if not own:
            return self.renderer.problem(f"the {kind} '{name}' is missing or has a mistake")
        problem = own[0]
        place = f"{problem.span.path}:{problem.span.line}"
        return self.renderer.problem(problem.message, place)


def with_formulas(html: str, url: str) -> str:
    """A whole page with the style sheet of formulas, where it has one."""
    if "<math" not in html:
        return html
    link = f'<link rel="stylesheet" href="{relative(bundle(MATH, Messages.of()).path, url)}">'
    return html.replace("</head>", f"{link}</head>", 1)
