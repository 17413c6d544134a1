"""What an author allows: a rule that is silenced, for all files, for a file, or at a place.

In mkdocs.yml for all; in a page's front matter, or in a comment above the first line of a YAML
file, for that file; in a comment on the line itself or the line above it for one place:

    # course: allow missing-alt-text: the drawing repeats what the text says
    <!-- course: allow broken-link: the page comes with the next edition -->
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.span import Span

UNKNOWN_ALLOWED = Rule(
    id="unknown-rule-allowed",
    message="'{id}' {reason}",
    why="The author counts on silence about something, and it is told all the same.",
    severity="warning",
    example={
        LESSON: "---\ntitle: A lesson\nobjectives:\n"
        "  - {id: first, text: Name one thing.}\nquiz: first-quiz\n"
        "allow:\n  broken-lnik: The page comes with the next edition.\n---\n\nText.\n"
    },
)

_COMMENT = re.compile(r"(?:#|<!--)\s*course:\s*allow\s+(?P<rule>[\w-]+):\s*(?P<reason>\S[^\n]*)")


def without_allowed(
    problems: Iterable[Problem], course: Course, texts: Mapping[str, str]
) -> list[Problem]:
    """The problems that nobody has allowed, and what is wrong with what was allowed."""
    allowed = _Allowed(course, texts)
    return [*(p for p in problems if not allowed.silences(p)), *_wrong(course)]


class _Allowed:
    def __init__(self, course: Course, texts: Mapping[str, str]) -> None:
        self.everywhere = set(course.settings.allow)
        self.lines = {path: text.split("\n") for path, text in texts.items() if "allow" in text}
        self.in_file = {path: _top(lines) for path, lines in self.lines.items()}
        for page in course.every_page:
            if page.front and page.front.allow:
                self.in_file.setdefault(page.path, set()).update(page.front.allow)

    def silences(self, problem: Problem) -> bool:
        name, span = problem.rule.id, problem.span
        if not problem.rule.allowable:
            return False
        if name in self.everywhere or name in self.in_file.get(span.path, ()):
            return True
        lines = self.lines.get(span.path, [])
        near = lines[max(0, span.line - 2) : span.line]
        return any(match["rule"] == name for line in near for match in _COMMENT.finditer(line))


def _top(lines: list[str]) -> set[str]:
    """The rules that comments above the first line of a YAML file allow."""
    found: set[str] = set()
    for line in lines:
        if not line.lstrip().startswith("#"):
            break
        found |= {match["rule"] for match in _COMMENT.finditer(line)}
    return found


def _wrong(course: Course) -> Iterator[Problem]:
    """Names under `allow:` that are no rules, or rules that cannot be silenced."""
    for name in course.settings.allow:
        yield from _judged(name, course.settings.name_span("allow", name))
    for page in course.every_page:
        for name in page.front.allow if page.front else ():
            yield from _judged(
                name, page.front.name_span("allow", name) if page.front else Span(page.path)
            )


def _judged(name: str, span: Span) -> Iterator[Problem]:
    from generator.checks.rules import RULES  # it lists this module, too

    if name not in RULES:
        hint = did_you_mean(name, RULES) or "'course rules' lists all rules"
        yield UNKNOWN_ALLOWED.at(span, hint=hint, id=name, reason="is no rule")
    elif not RULES[name].allowable:
        hint = "take it out, and mend what the rule finds"
        reason = "cannot be allowed: nothing could be shown in its place"
        yield UNKNOWN_ALLOWED.at(span, hint=hint, id=name, reason=reason)
