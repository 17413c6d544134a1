"""From the model to HTML: questions, quizzes, conversations, dialogues."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from markupsafe import Markup

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.coverage import Coverage
from generator.model.former import renames
from generator.model.generated import RECORD
from generator.model.graded import as_data
from generator.model.page import Lesson
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.model.scenario import choice_ids
from generator.model.scenario_file import ScenarioFile
from generator.reader.markup import published, relinked
from generator.render.environment import environment
from generator.render.quiz_view import quiz_data, terms
from generator.render.scenario_view import ScenarioView, scenario_data, view
from generator.render.words import isolated, led, pieces, words
from generator.text.beside import Beside

_HERE = Path(__file__).parent
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
# An address with steps that lead nowhere.
_ODD = re.compile(r"^/|//|(?:^|/)\.\.?(?:/|$)")


def relative(url: str, page_url: str) -> str:
    """A site address as a link from the page at `page_url`; both count from the site's root.

    A page that is served as a folder ('why/') and one that is a file ('why.html') both work.
    """
    path, mark, anchor = url.partition("#")
    # Pages of one folder link to the same places: those of a large course have many thousand links.
    return _way(path, page_url[: page_url.rfind("/") + 1]) + mark + anchor


@lru_cache(maxsize=100_000)
def _way(path: str, folder: str) -> str:
    """The way to a file or a folder, which ends in a slash, from a folder, which ends in one."""
    if _ODD.search(path) or _ODD.search(folder) or folder.startswith(f"{path}/"):
        link = posixpath.relpath(path or ".", folder or ".")
        return f"{link}/" if path.endswith("/") or not path else link
    there, here = path.split("/"), folder.split("/")[:-1]
    last = there.pop()
    shared = 0
    while shared < min(len(there), len(here)) and there[shared] == here[shared]:
        shared += 1
    steps = [".."] * (len(here) - shared) + there[shared:]
    if not last:
        return "/".join(steps or ["."]) + "/"
    return "/".join([*steps, last])


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
        self.course, self.messages = course, course.messages
        self._views: dict[str, ScenarioView] = {}
        # Of a question that is in somebody's hands, by how many tries there are.
        self._shown = Beside[Question, dict[int | None, str]]()
        self._placed = False  # whether something was rendered that depends on the page
        self._environment = environment(self.messages)

    def question(self, question: Question, page_url: str = "", quiz: Quiz | None = None) -> str:
        """The question as a form that can be read, and solved, without JavaScript.

        quiz: where it stands, which may say how many tries there are.
        """
        # Most questions stand in a lesson and on the page of their quiz, and read the same there.
        shown = self._shown(question, lambda _: {})
        tries = quiz.tries(question.brief) if quiz else None
        if tries in shown:
            return shown[tries]
        placed, self._placed = self._placed, False
        html = self._question(question, page_url, tries if quiz else question.attempts)
        if not self._placed:
            shown[tries] = html
        self._placed |= placed
        return html

    def _question(self, question: Question, page_url: str, attempts: int | None) -> str:
        kind = KINDS[question.kind]
        item = kind.item(question)
        inside = question.path

        @cache  # an option is shown in its place, in the key, and above what is said of it
        def block(text: str) -> Markup:
            return self.block(text, page_url, inside)

        @cache
        def inline(text: str) -> Markup:
            return self.inline(text, page_url, inside)

        return self._environment.get_template(f"{kind.folder}/{kind.folder}.html").render(
            course=self.course,
            item=item,
            interaction=item.interaction,
            data=_json(as_data(item.interaction)),
            attempts=attempts,
            file=lambda path: self._address(path, page_url, inside) or path,
            words=lambda text: words(text, block, inline, self.messages, self.course.direction),
            pieces=lambda passage: pieces(passage, block),
            led=led,
            number=_number,
            written=self.messages.exactly,
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

    def keeper(self, page_url: str = "") -> str:
        """The controls by which learners save their progress to a file and load it again."""
        record = record_url(self.course)
        return self._environment.get_template("keeper.html").render(
            course=self.course,
            # In the course look the page around it says so, and earlier.
            record=relative(record, page_url)
            if record and self.course.settings.look == "site"
            else "",
        )

    def record(self, syllabus: Mapping[str, object]) -> str:
        """A learner's record, and what is missing for it."""
        template = self._environment.get_template("record.html")
        return template.render(course=self.course, syllabus=_json(syllabus))

    def review(self, index: str, page_url: str) -> str:
        """The page on which questions come back. index: the address of the list of them."""
        return self._environment.get_template("review.html").render(
            course=self.course, root=relative("", page_url), index=relative(index, page_url)
        )

    def notes(self, page_url: str) -> str:
        """The page of all that a learner has written."""
        course = self.course

        def asked(lesson: Lesson) -> list[tuple[str, Markup]]:
            asking = course.asking_on(lesson)
            free = (one for one in asking if any(brief.kind == "open" for brief in one.briefs))
            own = (q for one in free for q in one.questions if q.kind == "open")
            return [(q.id, self.block(q.prompt, page_url, q.path)) for q in own]

        return self._environment.get_template("notes.html").render(
            course=course,
            lessons=[
                (lesson, relative(course.urls[lesson.path], page_url))
                for lesson in course.lessons
                if lesson.path in course.urls
            ],
            asked=asked,
            talks=course.scenarios_on,
            choices=_choices,
            block=lambda text: self.block(text, page_url),
            data=lambda file: _json(scenario_data(file.scenario, file.best)),
        )

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
        if "=" in html:  # as in each address that an element has
            html = relinked(html, lambda address: self._relinked(address, page_url, inside))
        return Markup(isolated(published(html), self.course.direction))

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


def record_url(course: Course) -> str:
    """The address of the page with a learner's record, '' where there is none."""
    return course.urls.get(posixpath.normpath(f"{course.content}/{RECORD}"), "")


def _choices(file: ScenarioFile) -> list[tuple[str, str]]:
    """What can be said in a conversation, by the ids that are kept."""
    ids = choice_ids(file.scenario)
    return [
        (one, choice.say)
        for name, scene in file.scenario.scenes.items()
        for one, choice in zip(ids[name], scene.choices, strict=True)
    ]


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
    text = _ENCODER.encode(data)
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028"))


def _number(value: float) -> str:
    """1.0 as '1', 2.5 as '2.5'."""
    return f"{value:.15g}"
