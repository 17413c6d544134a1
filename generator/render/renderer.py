"""From the model to HTML. The Markdown converter and the addresses of pages are handed in."""

from __future__ import annotations

import html
import json
import posixpath
import re
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.kinds import KINDS
from generator.model.course import Course, Lesson
from generator.model.coverage import Coverage
from generator.model.exploration import ScenarioFile
from generator.model.graded import as_data
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.render.quiz_view import quiz_data, rules
from generator.render.scenario_view import ScenarioView, view
from generator.render.words import pieces, words
from generator.text.dialogue import own_side, turns

Converter = Callable[[str], str]

_HERE = Path(__file__).parent
# Most option texts hold no Markdown at all; escaping them is a hundred times faster.
_MARKUP = re.compile(r"[*_`\[\]<>\\#|~^{}=+\n]|!\[|^\s*(?:[-+>]|\d+[.)])\s|^ {4}|&\w|://")
_PARAGRAPH = re.compile(r"\A<p>((?:(?!<p>).)*)</p>\Z", re.DOTALL)
_PAGE_LINK = re.compile(r'(href|src)="(?![a-z][a-z0-9+.-]*:|/|#)([^"#?]+)([^"]*)"')


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


class Renderer:
    """Renders the questions, quizzes and conversations of one course.

    convert: Markdown → HTML, for the texts inside questions.
    url_of: path of a file below the content folder → its address in the site, None if unknown.
    """

    def __init__(
        self, course: Course, convert: Converter, url_of: Callable[[str], str | None]
    ) -> None:
        self.course, self.convert, self.url_of = course, convert, url_of
        self._html: dict[str, str] = {}
        self._views: dict[str, ScenarioView] = {}
        self._environment = Environment(
            loader=FileSystemLoader([_HERE / "templates", _HERE.parent / "kinds"]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def question(self, question: Question, page_url: str = "", quiz: Quiz | None = None) -> str:
        """The question as a form that can be read, and solved, without JavaScript.

        quiz: where it stands, which may say how many tries there are.
        """
        kind = KINDS[question.kind]
        item = kind.item(question)

        def block(text: str) -> Markup:
            return self.block(text, page_url)

        def inline(text: str) -> Markup:
            return self.inline(text, page_url)

        return self._environment.get_template(f"{kind.folder}/{kind.folder}.html").render(
            course=self.course,
            item=item,
            interaction=item.interaction,
            data=_json(as_data(item.interaction)),
            attempts=quiz.tries(question) if quiz else item.attempts,
            file=lambda path: self._address(path, page_url) or path,
            words=lambda text: words(text, block, inline),
            pieces=lambda passage: pieces(passage, block),
            number=_number,
        )

    def quiz(self, quiz: Quiz, page_url: str = "", titled: bool = True) -> str:
        """The quiz with its questions; `titled` is False where the page's title says it."""
        return self._environment.get_template("quiz.html").render(
            course=self.course,
            quiz=quiz,
            given=quiz.settings,
            titled=titled,
            pass_mark=self.course.pass_mark(quiz),
            rules=rules(self.course, quiz),
            data=_json(quiz_data(self.course, quiz, lambda to: self._to_lesson(to, page_url))),
            questions=[(q.id, Markup(self.question(q, page_url, quiz))) for q in quiz.questions],
            block=lambda text: self.block(text, page_url),
            number=_number,
        )

    def scenario(self, file: ScenarioFile, page_url: str = "", titled: bool = True) -> str:
        """The conversation as passages with links, which can be played without JavaScript."""
        if file.id not in self._views:
            self._views[file.id] = view(self.course, file, self.url_of)
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

    def dialogue(self, body: str, page_url: str = "") -> str:
        """A dialogue, each turn with its speaker."""
        found = list(turns(body))
        return self._environment.get_template("dialogue.html").render(
            turns=found, own=own_side(found), inline=lambda text: self.inline(text, page_url)
        )

    def keeper(self) -> str:
        """The controls by which learners save their progress to a file and load it again."""
        return self._environment.get_template("keeper.html").render(course=self.course)

    def coverage(self, found: Coverage, page_url: str) -> str:
        """What the course teaches and practises, with links to where it does."""

        def link(path: str) -> str | None:
            url = self.url_of(path)
            return None if url is None else relative(url, page_url)

        return self._environment.get_template("coverage.html").render(coverage=found, link=link)

    def problem(self, message: str) -> str:
        """A box that stands where something could not be shown; for the author's preview."""
        return self._environment.get_template("problem.html").render(message=message)

    def block(self, text: str, page_url: str = "") -> Markup:
        """A text as paragraphs, lists and so on."""
        if not _MARKUP.search(text):
            return Markup(f"<p>{_escape(text)}</p>")
        return self._converted(text, page_url)

    def inline(self, text: str, page_url: str = "") -> Markup:
        """A text to stand inside a line; a single paragraph loses its <p>."""
        if not _MARKUP.search(text):
            return Markup(_escape(text))
        converted = self._converted(text, page_url)
        match = _PARAGRAPH.match(converted)
        return Markup(match.group(1)) if match else converted

    def _converted(self, text: str, page_url: str) -> Markup:
        converted = self._html.get(text)
        if converted is None:
            converted = self._html[text] = self.convert(text).strip()
        if ".md" in converted or "src=" in converted:
            converted = _PAGE_LINK.sub(lambda match: self._link(match, page_url), converted)
        return Markup(converted)

    def _link(self, match: re.Match[str], page_url: str) -> str:
        """Links in questions start from the content folder, wherever the question is shown."""
        url = self._address(match.group(2), page_url)
        return f'{match.group(1)}="{url}{match.group(3)}"' if url else match.group()

    def _address(self, path: str, page_url: str) -> str | None:
        """The link from a page to a file of the content folder, None where there is none."""
        url = self.url_of(f"{self.course.content}/{posixpath.normpath(path)}")
        return None if url is None else relative(url, page_url)

    def _to_lesson(self, lesson: Lesson, page_url: str) -> str | None:
        """The link from a page to a lesson; None where there is none, or it is the page itself."""
        url = self.url_of(lesson.path)
        return relative(url, page_url) if url and url != page_url else None


def _escape(text: str) -> str:
    """For text between tags, where quotes are only quotes."""
    return html.escape(text, quote=False)


def _json(data: object) -> Markup:
    """JSON that may stand inside a <script> element: no '<' can end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028"))


def _number(value: float) -> str:
    """1.0 as '1', 2.5 as '2.5'."""
    return f"{value:.15g}"
