"""Links, anchors and images lead somewhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator.model.course import Course, Page
from generator.model.coverage import coverage_page
from generator.text.lesson_text import Link, read_text
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.span import Span

_FRONT = "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n---\n\n"
_LESSON = "content/first-module/first-lesson.md"

BROKEN_LINK = Rule(
    id="broken-link",
    message="this link leads to '{target}', and there is no such file",
    why="A learner who follows it lands on an error page, and without a connection on nothing.",
    example={_LESSON: _FRONT + "Read [the next one](secnd-lesson.md).\n"},
)
BROKEN_ANCHOR = Rule(
    id="broken-anchor",
    message="'{path}' has no heading or id '{anchor}'",
    why="The link opens the page at its top, and the learner searches for what was meant.",
    example={_LESSON: _FRONT + "See [below](#stepps).\n\n## Steps\n\nText.\n"},
)
BROKEN_IMAGE = Rule(
    id="broken-image",
    message="the picture '{target}' does not exist",
    why="The learner sees a broken frame, or an explanation of something that is not there.",
    example={_LESSON: _FRONT + "![The anger curve](cruve.svg)\n"},
)

_ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def check(course: Course) -> Iterator[Problem]:
    """Every relative link of every page, every question and every conversation."""
    generated = {f"{course.content}/quizzes/{quiz}.md" for quiz in course.quiz_ids}
    generated |= {f"{course.content}/progress.md"} | coverage_page(course)
    for page in course.every_page:
        for link in page.text.links:
            if not _ELSEWHERE.match(link.target):
                yield from _link(course, page, link, generated)

    for authored in (*course.questions, *(file.scenario for file in course.scenarios)):
        for path, text in authored.fields():
            if path[-1] == "image":
                text = f"![](<{text}>)"
            if not isinstance(text, str) or "](" not in text:
                continue
            yield from _links_in_question(course, authored.span(*path), text, generated)


def _links_in_question(
    course: Course, span: Span, text: str, generated: set[str]
) -> Iterator[Problem]:
    """Links in questions start from the content folder: a question may stand on many pages."""
    for link in read_text(text, span.path)[0].links:
        target = unquote(link.target.partition("#")[0].partition("?")[0])
        if not target or _ELSEWHERE.match(link.target):
            continue
        path = posixpath.normpath(posixpath.join(course.content, target))
        if path not in course.files and path not in generated:
            rule = BROKEN_IMAGE if link.image else BROKEN_LINK
            names = [posixpath.relpath(f, course.content) for f in sorted(course.files)]
            hint = did_you_mean(target, names, alike=0.75)
            hint = hint or f"in a question, a path starts from the folder '{course.content}'"
            yield rule.at(span, hint=hint, target=target)


def _link(course: Course, page: Page, link: Link, generated: set[str]) -> Iterator[Problem]:
    target, _, anchor = link.target.partition("#")
    target = unquote(target.partition("?")[0])
    path = _resolve(course, page.path, target) if target else page.path
    if target and path not in course.files and path not in generated:
        names = [posixpath.relpath(f, posixpath.dirname(page.path)) for f in sorted(course.files)]
        rule = BROKEN_IMAGE if link.image else BROKEN_LINK
        hint = (
            did_you_mean(target, names, alike=0.75)
            or "correct the path; it starts from this file's folder"
        )
        yield rule.at(link.span, hint=hint, target=target)
    elif anchor and path in course.page:
        anchors = course.page[path].text.anchors | _generated_anchors(course, course.page[path])
        if anchor not in anchors:
            known = ", ".join(sorted(h.anchor for h in course.page[path].text.headings))
            hint = did_you_mean(anchor, anchors) or f"the headings there are: {known or 'none'}"
            yield BROKEN_ANCHOR.at(link.span, hint=hint, path=path, anchor=anchor)


def _resolve(course: Course, page: str, target: str) -> str:
    if target.startswith("/"):  # MkDocs leaves these alone: they break in a sub-folder
        return target
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), target))


def _generated_anchors(course: Course, page: Page) -> set[str]:
    quizzes = {embed.quiz or embed.scenario or "" for embed in page.embeds}
    return quizzes | {f"q-{question.id}" for question in course.questions_on(page)}
