"""From the model to HTML: questions, quizzes, conversations, dialogues."""

from __future__ import annotations

import json
import posixpath
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from markupsafe import Markup

from generator.kinds import KINDS
from generator.model.course import Course, Lesson
from generator.model.coverage import Coverage
from generator.model.exploration import ScenarioFile
from generator.model.former import renames
from generator.model.graded import as_data
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.reader.markup import published, relinked
from generator.render.environment import environment
from generator.render.quiz_view import quiz_data, terms
from generator.render.scenario_view import ScenarioView, view
from generator.render.words import led, pieces, words

_HERE = Path(__file__).parent


def relative(url: str, page_url: str) -> str:
    """A site address as a link from the page at `page_url`; both count from the site's root.

    A page that is served as a folder ('why/') and one that is a file ('why.html') both work.
    """
    path, mark, anchor = url.partition("#")
    folder = page_url if page_url.endswith("/") or not page_url else posixpath.dirname(page_url)
    link = posixpath.relpath(path or ".", folder or ".")
    if path.endswith("/") or not path:
        link += "/"
    return link + mark + anchor


@dataclass(frozen=True)
class Later:
    """Links from a page with an exam: to the script with its questions, and to a page with them."""

    script: str
    reading: str


class Renderer:
    """Renders the questions, quizzes and conversations of one course.

    Texts of questions are Markdown as the site's pages are; their links start from the content
    folder, wherever the question is shown.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self._views: dict[str, ScenarioView] = {}
        # With the question itself: an object that is gone leaves its `id` to the next one.
        self._shown: dict[tuple[int, int | None], tuple[Question, str]] = {}
        self._placed = False  # whether something was rendered that depends on the page
        self._environment = environment()

    def question(self, question: Question, page_url: str = "", quiz: Quiz | None = None) -> str:
        """The question as a form that can be read, and solved, without JavaScript.

        quiz: where it stands, which may say how many tries there are.
        """
        # Most questions stand in a lesson and on the page of their quiz, and read the same there.
        key = id(question), quiz.tries(question) if quiz else None
        if key in self._shown:
            return self._shown[key][1]
        placed, self._placed = self._placed, False
        html = self._question(question, page_url, quiz)
        if not self._placed:
            self._shown[key] = question, html
        self._placed |= placed
        return html

    def _question(self, question: Question, page_url: str, quiz: Quiz | None) -> str:
        kind = KINDS[question.kind]
        item = kind.item(question)
        inside = question.path

        def block(text: str) -> Markup:
            return self.block(text, page_url, inside)

        def inline(text: str) -> Markup:
            return self.inline(text, page_url, inside)

        return self._environment.get_template(f"{kind.folder}/{kind.folder}.html").render(
            course=self.course,
            item=item,
            interaction=item.interaction,
            data=_json(as_data(item.interaction)),
            attempts=quiz.tries(question) if quiz else item.attempts,
            file=lambda path: self._address(path, page_url, inside) or path,
            words=lambda text: words(text, block, inline),
            pieces=lambda passage: pieces(passage, block),
            led=led,
            number=_number,
        )

    def quiz(
        self, quiz: Quiz, page_url: str = "", titled: bool = True, later: Later | None = None
    ) -> str:
        """The quiz with its questions; `titled` is False where the page's title says it.

        later: where its questions are, if they come when it is begun.
        """
        return self._environment.get_template("quiz.html").render(
            course=self.course,
            quiz=quiz,
            given=quiz.settings,
            titled=titled,
            pass_mark=self.course.pass_mark(quiz),
            terms=terms(self.course, quiz),
            data=_json(quiz_data(self.course, quiz, lambda to: self._to_lesson(to, page_url))),
            questions=() if later else self.questions(quiz, page_url),
            later=later,
            block=lambda text: self.block(text, page_url),
            number=_number,
        )

    def questions(self, quiz: Quiz, page_url: str = "") -> list[tuple[str, Markup]]:
        """The questions of a quiz, each with its id."""
        return [(q.id, Markup(self.question(q, page_url, quiz))) for q in quiz.questions]

    def scenario(self, file: ScenarioFile, page_url: str = "", titled: bool = True) -> str:
        """The conversation as passages with links, which can be played without JavaScript."""
        if file.id not in self._views:
            self._views[file.id] = view(self.course, file, self.course.urls.get)
        shown = self._views[file.id]
        return self._environment.get_template("scenario.html").render(
            course=self.course,
            id=file.id,
            scenario=file.scenario,
            view=shown,
            data=_json(shown.data),
            titled=titled,
            level=3 if titled else 2,
            link=lambda url: relative(url, page_url),
            inline=lambda text: self.inline(text, page_url),
            block=lambda text: self.block(text, page_url),
        )

    def keeper(self) -> str:
        """The controls by which learners save their progress to a file and load it again."""
        return self._environment.get_template("keeper.html").render(course=self.course)

    def former(self) -> str:
        """What a page needs to read answers that lie under ids of before; '' where none changed."""
        return former_html(self.course)

    def coverage(self, found: Coverage, page_url: str) -> str:
        """What the course teaches and practises, with links to where it does."""

        def link(path: str) -> str | None:
            url = self.course.urls.get(path)
            return None if url is None else relative(url, page_url)

        return self._environment.get_template("coverage.html").render(coverage=found, link=link)

    def problem(self, message: str, place: str = "") -> str:
        """A box that stands where something could not be shown; in the author's preview only."""
        return self._environment.get_template("problem.html").render(message=message, place=place)

    def block(self, text: str, page_url: str = "", inside: str = "") -> Markup:
        """A text as paragraphs, lists and so on. inside: the file that it is written in."""
        return self._converted(text, False, page_url, inside)

    def inline(self, text: str, page_url: str = "", inside: str = "") -> Markup:
        """A text of one line, to stand inside a line."""
        return self._converted(text, True, page_url, inside)

    def _converted(self, text: str, inline: bool, page_url: str, inside: str) -> Markup:
        html = self.course.markdown(text, inline)
        if "<" in html:
            html = relinked(html, lambda address: self._relinked(address, page_url, inside))
        return Markup(published(html))

    def _relinked(self, address: str, page_url: str, inside: str) -> str | None:
        """An address in a question, for the page that the question stands on."""
        scheme, host, path, _, _ = urlsplit(address)
        if scheme or host or not path or path.startswith("/"):
            return None
        url = self._address(unquote(path), page_url, inside)
        return None if url is None else quote(unquote(url), safe="/#?=&%") + address[len(path) :]

    def _address(self, path: str, page_url: str, inside: str) -> str | None:
        """The link from a page to a file of the site, None where there is none."""
        self._placed = True
        url = self.course.address(path, inside)
        return None if url is None else relative(url, page_url)

    def _to_lesson(self, lesson: Lesson, page_url: str) -> str | None:
        """The link from a page to a lesson; None where there is none, or it is the page itself."""
        url = self.course.urls.get(lesson.path)
        return relative(url, page_url) if url and url != page_url else None


def former_html(course: Course) -> str:
    """The ids of before, as data for the script; '' where none changed."""
    ids = renames(course)
    if not ids:
        return ""
    return (
        f'<template class="course-former" data-course="{course.id}">'
        f'<script type="application/json">{_json(ids)}</script></template>'
    )


def _json(data: object) -> Markup:
    """JSON that may stand inside a <script> element: no '<' can end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028"))


def _number(value: float) -> str:
    """1.0 as '1', 2.5 as '2.5'."""
    return f"{value:.15g}"
