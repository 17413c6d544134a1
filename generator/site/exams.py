"""The questions of exams, which are in no page before the exam is begun.

A page with an exam names a script that hands them over (runtime/assessment/stock.js), and, for
those without JavaScript, a plain page to read them on.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections.abc import Iterator
from html import escape

from generator.model.course import Course
from generator.model.generated import quiz_page
from generator.model.quiz import Quiz
from generator.render.kept import Kept
from generator.render.renderer import Later, Renderer, relative
from generator.site.bundles import COURSE, bundle, more_for
from generator.site.output import OutputFile
from generator.text.beside import Latest

_FOLDER = "assets/questions"
_PAGE = """\
<!doctype html>
<html lang="{language}"{direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="icon" href="{icon}">
{styles}
</head>
<body class="course-alone">
<main class="course-page course-text md-typeset">
<h1>{title}</h1>
<ol class="course-questions course-list">
{questions}
</ol>
</main>
</body>
</html>
"""


class Exams:
    """The exams of a course in the course look. A page in any other has its questions in it."""

    def __init__(self, course: Course, renderer: Renderer, kept: Kept) -> None:
        self.course, self.renderer, self.kept = course, renderer, kept
        self._scripts: dict[tuple[str, str], OutputFile] = {}
        own = course.settings.look == "course"
        self._places = frozenset(_places(course)) if own else frozenset()

    def later(self, quiz: Quiz, url: str) -> Later | None:
        """The links from the page at an address; None where the questions stand in it."""
        if (quiz.id, url) not in self._places:
            return None
        return Later(
            relative(self._script(quiz, url).path, url), relative(self._reading(quiz), url)
        )

    def script(self, quiz: Quiz, url: str) -> str:
        """The address of the script with its questions for the page at an address; '' for none."""
        return self._script(quiz, url).path if (quiz.id, url) in self._places else ""

    def files(self) -> Iterator[OutputFile]:
        """The scripts and the plain pages; two pages may share a script."""
        found: dict[str, OutputFile] = {}
        for name, url in sorted(self._places):
            quiz = self.course.quiz[name]
            for file in (self._script(quiz, url), self._page(quiz)):
                found[file.path] = file
        yield from found.values()

    def _script(self, quiz: Quiz, url: str) -> OutputFile:
        # Links in questions depend on the folder of their page, and on nothing else of it.
        key = (quiz.id, url if url.endswith("/") else posixpath.dirname(url))
        if key not in self._scripts:
            questions = dict(self._questions(quiz, url))
            text = json.dumps(questions, ensure_ascii=False, separators=(",", ":"))
            code = f"(self.courseQuestions=self.courseQuestions||[]).push({text});\n".encode()
            digest = hashlib.sha256(code).hexdigest()[:8]
            name = f"{self.course.base}{_FOLDER}/{quiz.id}.{digest}.js"
            self._scripts[key] = OutputFile(name, code)
        return self._scripts[key]

    def _questions(self, quiz: Quiz, url: str) -> list[tuple[str, str]]:
        """Each with its id, for a page in the folder of that at an address."""

        def made() -> list[tuple[str, str]]:
            return [(id, str(html)) for id, html in self.renderer.questions(quiz, url)]

        return self.kept.made("exams", [f"quiz:{quiz.id}"], (posixpath.dirname(url),), made)

    def _reading(self, quiz: Quiz) -> str:
        return f"{self.course.base}{_FOLDER}/{quiz.id}.html"

    def _page(self, quiz: Quiz) -> OutputFile:
        path = self._reading(quiz)
        text = _PAGE.format(
            language=escape(self.course.language),
            direction=' dir="rtl"' if self.course.direction == "rtl" else "",
            title=escape(quiz.title),
            icon=relative("assets/images/favicon.png", path),  # Material brings it
            styles="\n".join(
                f'<link rel="stylesheet" href="{relative(file.path, path)}">'
                for name in (COURSE[1], *more_for(quiz.briefs))
                if name.endswith(".css") and (file := bundle(name, self.course.messages))
            ),
            questions="\n".join(f"<li>{q}</li>" for _, q in self._questions(quiz, path)),
        )
        return OutputFile(path, text.encode())


# As long as the quizzes are the same: a preview asks after each change.
_exams = Latest[list[str]]()


def _places(course: Course) -> Iterator[tuple[str, str]]:
    """The exams with the addresses of the pages that show them."""
    exams = _exams(course.quizzes, lambda: [q.id for q in course.quizzes if q.settings.exam])
    for name in exams:
        url = course.urls.get(posixpath.normpath(f"{course.content}/{quiz_page(name)}"))
        if url is not None:
            yield name, url
    for page in course.page.values() if exams else ():
        for embed in () if page.quiz_names.isdisjoint(exams) else page.embeds:
            if embed.quiz in exams and page.path in course.urls:
                yield str(embed.quiz), course.urls[page.path]
