"""The same course as each generator's authors would write it: paths and texts.

Titles, tables, boxes, code, links, pictures and questions are there for all of them. A question is
what the generator can make of one: mkdocs-quiz has no order, no pairs and no numbers, so those
become a word to fill in; mdBook and Zensical have no questions, so they get the text of one and a
fold with its answer; in Hugo the theme beside this file makes a form.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench.synthetic import Box, Lesson, Question, drawing, modules

Files = Iterator[tuple[str, str]]
TITLE = "A course of any size"
HUGO = Path(__file__).parent / "hugo"
THEME = """\
theme:
  name: material
  language: en
  font: false
"""
EXTENSIONS = """\
  - admonition
  - attr_list
  - def_list
  - footnotes
  - tables
  - pymdownx.details
  - pymdownx.superfences
"""


def quoted(text: str) -> str:
    """A text as YAML and JSON both read it."""
    return json.dumps(text, ensure_ascii=False)


def text_of(lesson: Lesson, box: Callable[[Box], str], questions: Sequence[str] = ()) -> str:
    """A lesson's Markdown, with these questions after its sections in turn."""
    waiting = list(questions)
    parts: list[str] = []
    for part in lesson.body:
        if isinstance(part, str) and part.startswith("## ") and parts and waiting:
            parts.append(waiting.pop(0))
        parts.append(part if isinstance(part, str) else box(part))
    return "\n\n".join([*parts, *waiting]) + "\n"


def admonition(box: Box) -> str:
    """As Material and its heirs write it."""
    return f'{"???" if box.folded else "!!!"} note "{box.title}"\n\n    {box.text}'


def fold(title: str, text: str) -> str:
    """Where there is no other way, HTML."""
    return f"<details>\n<summary>{title}</summary>\n\n{text}\n\n</details>"


def quotation(box: Box) -> str:
    return fold(box.title, box.text) if box.folded else f"> **{box.title}**\n>\n> {box.text}"


def pictures(lessons: Sequence[Lesson], folder: str) -> Files:
    yield from ((f"{folder}/images/{module}.svg", drawing(module)) for module in modules(lessons))


def navigation(lessons: Sequence[Lesson]) -> Iterator[str]:
    """`nav:` of MkDocs."""
    yield "nav:"
    yield "  - index.md"
    for module, within in modules(lessons).items():
        yield f"  - {titled(module)}:"
        yield f"      - {module}/index.md"
        yield from (f"      - {module}/{lesson.id}.md" for lesson in within)


def titled(module: str) -> str:
    return module.replace("-", " ").capitalize()


def first_page(lessons: Sequence[Lesson]) -> str:
    names = [f"- [{titled(module)}]({module}/index.md)" for module in modules(lessons)]
    return "\n".join([f"# {TITLE}", "", "Nobody wrote it.", "", *names, ""])


def module_page(module: str, within: Sequence[Lesson]) -> str:
    names = [f"- [{lesson.title}]({lesson.id}.md)" for lesson in within]
    return "\n".join([f"# {titled(module)}", "", "Its lessons:", "", *names, ""])


def around(lessons: Sequence[Lesson], folder: str) -> Files:
    """The pages that are not lessons, and the pictures."""
    yield f"{folder}/index.md", first_page(lessons)
    for module, within in modules(lessons).items():
        yield f"{folder}/{module}/index.md", module_page(module, within)
    yield from pictures(lessons, folder)


# Ours.


def ours(lessons: Sequence[Lesson]) -> Files:
    """The course as we have it."""
    settings = "plugins:\n  - search\n  - course:\n      id: of-any-size\n      look: course\n"
    head = f"site_name: {TITLE}\ndocs_dir: content\nuse_directory_urls: false\n"
    extensions = f"markdown_extensions:\n  - course\n{EXTENSIONS}"
    nav = "\n".join(navigation(lessons))
    yield "mkdocs.yml", "\n".join([head, settings, THEME, extensions, nav, ""])
    yield from around(lessons, "content")
    for lesson in lessons:
        fences = [f"```question\n{as_yaml(one, lesson.id)}```" for one in lesson.inside]
        front = [
            f"title: {lesson.title}",
            f"description: {quoted(lesson.summary)}",
            "objectives:",
            f"  - {{id: {lesson.id}, text: {quoted(lesson.skill)}}}",
            *([f"quiz: {lesson.id}"] if lesson.quiz else []),
        ]
        text = text_of(lesson, admonition, fences)
        path = f"content/{lesson.module}/{lesson.id}.md"
        yield path, "\n".join(["---", *front, "---", "", text])
        if lesson.quiz:
            entries = [indented(as_yaml(one, lesson.id)) for one in lesson.quiz]
            yield (
                f"quizzes/{lesson.id}.yml",
                f"title: {lesson.title}\nquestions:\n{''.join(entries)}",
            )


def indented(text: str) -> str:
    """Fields as an entry of a list."""
    lines = [f"    {line}\n" for line in text.splitlines()]
    return "  - " + "".join(lines)[4:]


def as_yaml(question: Question, objective: str) -> str:
    """A question's fields."""
    lines = [
        f"id: {question.id}",
        f"kind: {question.kind}",
        f"objective: {objective}",
        f"prompt: {quoted(question.prompt)}",
        *kinds_own(question),
        f"explanation: {quoted(question.explanation)}",
    ]
    return "\n".join(lines) + "\n"


def kinds_own(question: Question) -> Iterator[str]:
    """What one kind has and another has not."""
    match question.kind:
        case "choice" | "choices":
            yield "options:"
            for option in question.options:
                yield f"  - text: {quoted(option.text)}"
                yield from ["    right: true"] if option.right else []
                yield f"    feedback: {quoted(option.feedback)}"
        case "true-false":
            yield f"answer: {str(question.options[0].right).lower()}"
            yield "feedback:"
            for option in sorted(question.options, key=lambda option: option.right, reverse=True):
                yield f"  {'right' if option.right else 'wrong'}: {quoted(option.feedback)}"
        case "order":
            yield "items:"
            for option in question.options:
                yield f"  - text: {quoted(option.text)}"
                yield f"    feedback: {quoted(option.feedback)}"
        case "match":
            yield "pairs:"
            for option in question.options:
                yield f"  - item: {quoted(option.text)}"
                yield f"    target: {quoted(option.partner)}"
                yield f"    feedback: {quoted(option.feedback)}"
        case "gaps":
            yield "text: It is called {name} where it is made."
            yield f"gaps:\n  name:\n    answers: [{question.answer}]"
        case "number":
            yield f"answer: {question.answer}"
        case _:
            yield f"answers: [{question.answer}]"


# mkdocs-quiz, and Zensical, which reads the same Markdown and has no questions.


def mkdocs_quiz(lessons: Sequence[Lesson]) -> Files:
    """The course for MkDocs with the plugin mkdocs-quiz."""
    yield from for_material(lessons, "plugins:\n  - search\n  - mkdocs_quiz\n", tagged)


def zensical(lessons: Sequence[Lesson]) -> Files:
    """The course for Zensical."""
    yield from for_material(lessons, "", folded_admonition)


def for_material(
    lessons: Sequence[Lesson], plugins: str, written: Callable[[Question], str]
) -> Files:
    head = f"site_name: {TITLE}\ndocs_dir: content\nuse_directory_urls: false\n"
    extensions = f"markdown_extensions:\n{EXTENSIONS}"
    nav = "\n".join(navigation(lessons))
    yield "mkdocs.yml", "\n".join([head, plugins, THEME, extensions, nav, ""])
    yield from around(lessons, "content")
    for lesson in lessons:
        inside = [written(question) for question in lesson.inside]
        quiz = [written(question) for question in lesson.quiz]
        text = "\n\n".join([f"# {lesson.title}", text_of(lesson, admonition, inside), *quiz])
        yield f"content/{lesson.module}/{lesson.id}.md", text + "\n"


def tagged(question: Question) -> str:
    """As mkdocs-quiz has it: options with a reply each, or a word to fill in."""
    lines = ["<quiz>", question.prompt]
    if question.kind in CHOSEN:
        for option in question.options:
            lines += [f"- [{'x' if option.right else ' '}] {option.text}", f"> {option.feedback}"]
    else:
        lines[1] += f" [[{typed(question)}]]"
        lines.append("---" if question.explanation else "")
    return "\n".join([*lines, "", question.explanation, "</quiz>"])


CHOSEN = ("choice", "choices", "true-false")


def typed(question: Question) -> str:
    """What is right, in one line."""
    if question.kind in CHOSEN:
        return "; ".join(option.text for option in question.options if option.right)
    pairs = [f"{one.text} {one.partner}".strip() for one in question.options]
    return question.answer or "; ".join(pairs)


def in_markdown(question: Question) -> str:
    options = "\n".join(f"- {option.text}" for option in question.options)
    return f"**{question.prompt}**" + (f"\n\n{options}" if options else "")


def replies(question: Question) -> str:
    """The answer, the replies and the explanation, for whoever opens the fold."""
    said = [f"{option.text}: {option.feedback}" for option in question.options]
    return " ".join([typed(question) + ".", *said, question.explanation])


def folded_admonition(question: Question) -> str:
    return f'{in_markdown(question)}\n\n??? note "Answer"\n\n    {replies(question)}'


# mdBook.


def mdbook(lessons: Sequence[Lesson]) -> Files:
    """The course for mdBook."""
    yield "book.toml", f'[book]\ntitle = "{TITLE}"\nsrc = "content"\n'
    # As `mdbook init` writes it: changes of what the next .gitignore names are not watched.
    yield ".gitignore", "book\n"
    summary = ["# Summary", "", f"[{TITLE}](index.md)", ""]
    for module, within in modules(lessons).items():
        summary.append(f"- [{titled(module)}]({module}/index.md)")
        summary += [f"  - [{one.title}]({module}/{one.id}.md)" for one in within]
    yield "content/SUMMARY.md", "\n".join([*summary, ""])
    yield from around(lessons, "content")
    for lesson in lessons:
        inside = [folded(question) for question in lesson.inside]
        quiz = [folded(question) for question in lesson.quiz]
        text = "\n\n".join([f"# {lesson.title}", text_of(lesson, quotation, inside), *quiz])
        yield f"content/{lesson.module}/{lesson.id}.md", text + "\n"


def folded(question: Question) -> str:
    return f"{in_markdown(question)}\n\n{fold('Answer', replies(question))}"


# Hugo.


def hugo(lessons: Sequence[Lesson]) -> Files:
    """The course for Hugo: front matter in JSON, and the theme."""
    for path in sorted(HUGO.rglob("*")):
        if path.is_file():
            yield path.relative_to(HUGO).as_posix(), path.read_text(encoding="utf-8")
    yield "content/_index.md", fronted({"title": TITLE}, "Nobody wrote it.\n")
    for number, (module, within) in enumerate(modules(lessons).items(), 1):
        front = {"title": titled(module), "weight": number}
        yield f"content/{module}/_index.md", fronted(front, "Its lessons:\n")
        for lesson in within:
            front = {
                "title": lesson.title,
                "description": lesson.summary,
                "weight": lesson.number,
                "inside": len(lesson.inside),
                "questions": [as_data(question) for question in lesson.questions],
            }
            calls = [f"{{{{< question {place} >}}}}" for place in range(len(lesson.inside))]
            yield f"content/{module}/{lesson.id}.md", fronted(front, text_of(lesson, alert, calls))
    yield from pictures(lessons, "static")


def fronted(front: dict[str, object], text: str) -> str:
    return f"{json.dumps(front, indent=1, ensure_ascii=False)}\n\n{text}"


def alert(box: Box) -> str:
    return f'{{{{% box "{box.title}" %}}}}\n{box.text}\n{{{{% /box %}}}}'


def as_data(question: Question) -> dict[str, object]:
    control = {"choices": "checkbox", "choice": "radio", "true-false": "radio"}
    return {
        "id": question.id,
        "prompt": question.prompt,
        "control": control.get(question.kind, "select" if question.options else "text"),
        "options": [
            {"text": one.text, "feedback": one.feedback, "right": one.right, "to": one.partner}
            for one in question.options
        ],
        "answer": question.answer,
        "explanation": question.explanation,
    }
