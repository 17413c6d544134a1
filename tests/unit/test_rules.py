"""Every rule is proved by its own example."""

from __future__ import annotations

import re

import pytest

from generator.checks.rules import RULES
from generator.text.problems import Rule
from tests.support.course import MakeCourse, problems_in
from tests.support.examples import told
from tests.support.machine import PROJECT


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
class TestEachRule:
    def test_is_raised_by_its_example_and_tells_where_and_what_to_do(self, rule: Rule) -> None:
        """And nothing else is raised."""
        assert {problem.rule.id for problem in told(rule.id).problems} == {rule.id}
        for problem in told(rule.id).problems:
            assert problem.hint, "a problem without a hint leaves its author alone"
            lines = told(rule.id).lines.get(problem.span.path)
            if lines is None:
                assert rule.id in ("no-course", "unreadable")
                continue
            assert 1 <= problem.span.line <= len(lines)
            assert 1 <= problem.span.column <= len(lines[problem.span.line - 1]) + 1

    def test_is_not_raised_by_its_good_example_nor_is_another(self, rule: Rule) -> None:
        if rule.good:
            assert told(rule.id, good=True).problems == ()


def test_every_rule_says_why_in_a_sentence() -> None:
    assert [rule.id for rule in RULES.values() if not rule.why.endswith(".")] == []
    assert [one for one in RULES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one)] == []


def test_every_rule_in_the_source_is_listed() -> None:
    sources = (PROJECT / "generator").rglob("*.py")
    written = [
        name for file in sources for name in re.findall(r'Rule\(\s*id="([^"]+)"', file.read_text())
    ]
    assert sorted(written) == sorted(RULES), "list the rule's module in generator/checks/rules.py"


def test_the_course_that_new_writes_is_clean(make_course: MakeCourse) -> None:
    assert problems_in(make_course()) == []
