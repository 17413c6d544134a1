"""A course as it is read away from a screen: on paper, in a book. Nothing in it can be pressed.

Questions are asked with room to write; what there is to say of them stands apart, at the end of
their chapter. What an exam asks is never answered.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.interaction import ChoiceInteraction
from generator.model.page import Lesson, Page
from generator.model.passage import Passage, Picture
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.reader.markup import relinked, replace_marks
from generator.render.environment import environment
from generator.render.renderer import Renderer, relative
from generator.render.scenario_view import view
from generator.render.words import pieces, words

# From an address in a page, counted from the site's root, to the one that takes its place; None to
# leave it as it is.
To = Callable[[str], str | None]


@dataclass(frozen=True)
class Chapter:
    """A page of the course on paper. answers: '' where nothing is asked."""

    page: Page
    html: str
    answers: str = ""
    objectives: tuple[str, ...] = ()


@dataclass
class _Asked:
    """What a chapter has asked so far."""

    questions: int = 0
    answers: list[str] = field(default_factory=list)


class Paper:
    """The chapters of a course.

    exams: whether what exams ask is shown; else only that there is one.
    level: of the headings of quizzes and conversations.
    """

    def __init__(self, course: Course, exams: bool, level: int = 2) -> None:
        self.course, self.exams, self.level = course, exams, level
        self.renderer = Renderer(course)
        self._environment = environment(self.renderer.messages)

    def chapters(self) -> Iterator[Page]:
        """The pages in the order of a book: modules with their lessons, then what is beside."""
        for module in self.course.modules:
            if module.page and not isinstance(module.page, Lesson):
                yield module.page
            yield from module.lessons
        for page in self.course.pages:
            if page.listed and page.url != self.course.home:
                yield page

    def chapter(self, page: Page, to: To) -> Chapter:
        """A page with all that stands in it. to: for its links and pictures."""
        asked = _Asked()
        html = replace_marks(page.converted.html, lambda key: self._placed(key, page, asked))
        answers = "\n".join(asked.answers)

        def exchanged(address: str) -> str | None:
            return to(from_root(address, page.url)) if is_inside(address) else None

        stated = self.course.objectives
        given = page.objectives if isinstance(page, Lesson) else ()
        return Chapter(
            page,
            relinked(html, exchanged),
            relinked(answers, exchanged),
            tuple(o.text or stated[o.id].text for o in given if o.id in stated),
        )

    def _placed(self, key: str, page: Page, asked: _Asked) -> str:
        kind, _, name = key.partition(":")
        if kind == "question" and name in self.course.question:
            return self._question(self.course.question[name], page, asked, True)
        if kind == "quiz" and name in self.course.quiz:
            return self._quiz(self.course.quiz[name], page, asked)
        if kind == "scenario" and name in self.course.scenario:
            return self._scenario(self.course.scenario[name], page, asked)
        return ""

    def _quiz(self, quiz: Quiz, page: Page, asked: _Asked) -> str:
        level, title, messages = self.level, escape(quiz.title), self.renderer.messages
        head = f'<section class="paper-quiz">\n<h{level}>{title}</h{level}>\n'
        if quiz.settings.exam and not self.exams:
            return f"{head}<p>{escape(messages('paper-exam'))}</p>\n</section>"
        if quiz.settings.intro:
            head += str(self.renderer.block(quiz.settings.intro, page.url))
        if quiz.pools:
            head += f"<p>{escape(messages('paper-drawn', questions=quiz.drawn))}</p>\n"
        told = not quiz.settings.exam
        body = (self._question(question, page, asked, told) for question in quiz.questions)
        return head + "".join(body) + "</section>"

    def _question(self, question: Question, page: Page, asked: _Asked, told: bool) -> str:
        asked.questions += 1
        number, inside = asked.questions, question.path
        item = KINDS[question.kind].item(question)
        renderer, course, messages = self.renderer, self.course, self.renderer.messages

        def block(text: str) -> Markup:
            return renderer.block(text, page.url, inside)

        def inline(text: str) -> Markup:
            return renderer.inline(text, page.url, inside)

        def file(path: str) -> str:
            url = course.address(path, inside)
            return path if url is None else relative(url, page.url)

        one = item.interaction
        within = one.within if isinstance(one, ChoiceInteraction) else None
        values = {
            "item": item,
            "number": number,
            "anchor": f"paper-q{number}",
            "back": f"paper-q{number}",
            "passage": within if isinstance(within, Passage) else None,
            "picture": within if isinstance(within, Picture) else None,
            "letters": _letters(one) if isinstance(one, ChoiceInteraction) else "",
            "file": file,
            "words": lambda text: words(text, block, inline, messages, course.direction),
            "pieces": lambda passage: pieces(passage, block),
        }
        if told:
            template = self._environment.get_template("paper_answer.html")
            asked.answers.append(template.render({**values, "anchor": f"paper-a{number}"}))
        return self._environment.get_template("paper_question.html").render(values)

    def _scenario(self, file: ScenarioFile, page: Page, asked: _Asked) -> str:
        scenario = file.scenario
        keys = [*scenario.scenes, *scenario.endings]
        values = {
            "scenario": scenario,
            "view": view(self.course, file, self.course.urls.get),
            "numbers": {key: number for number, key in enumerate(keys, 1)},
            "prefix": file.id,
            "level": self.level,
            "block": lambda text: self.renderer.block(text, page.url),
            "inline": lambda text: self.renderer.inline(text, page.url),
        }
        asked.answers.append(self._environment.get_template("paper_debrief.html").render(values))
        return self._environment.get_template("paper_scenario.html").render(values)


def _letters(choice: ChoiceInteraction) -> str:
    """The letter or the number of the one right option, as it stands before it."""
    at = next((n for n, part in enumerate(choice.parts) if part.id in choice.correct), 0)
    if isinstance(choice.within, Passage):
        return f"{at + 1}. "
    return f"{chr(ord('A') + at)}. " if at < 26 else ""


def is_inside(address: str) -> bool:
    """Whether an address in a page leads to something in the site."""
    return bool(address) and not address.startswith(("/", "#", "?")) and ":" not in address


def from_root(address: str, url: str) -> str:
    """An address in the page at `url`, counted from the site's root: 'a/b.html#c'."""
    path, mark, anchor = address.partition("#")
    found = relative_to_root(path, url)
    return f"{found}{mark}{anchor}"


def relative_to_root(path: str, url: str) -> str:
    """The path from the site's root of what a page at `url` calls by a relative one."""
    folder = url if url.endswith("/") or not url else posixpath.dirname(url)
    found = posixpath.normpath(posixpath.join(folder, path)) if path else url
    return f"{found}/" if path.endswith("/") and found != "." else "" if found == "." else found
