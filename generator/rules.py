"""Every rule, by id. A rule is defined beside the check that raises it; this only finds them."""

from __future__ import annotations

from collections.abc import Mapping

from generator import dialogue, lesson_text, located_yaml, plays, yaml_tree
from generator.checks import accessibility, identity, links, objectives, references, scenarios
from generator.kinds.choice import choice
from generator.kinds.choices import choices
from generator.kinds.number import number
from generator.kinds.order import order
from generator.kinds.text import text
from generator.problems import Rule
from generator.reader import (
    configuration,
    course_reader,
    question_reader,
    scenario_reader,
    source_files,
)

_MODULES = (
    yaml_tree,
    located_yaml,
    lesson_text,
    dialogue,
    source_files,
    configuration,
    course_reader,
    question_reader,
    choice,
    choices,
    text,
    number,
    order,
    identity,
    references,
    objectives,
    links,
    accessibility,
    scenario_reader,
    plays,
    scenarios,
)

RULES: Mapping[str, Rule] = {
    rule.id: rule
    for rule in sorted(
        (
            value
            for module in _MODULES
            for value in vars(module).values()
            if isinstance(value, Rule)
        ),
        key=lambda rule: rule.id,
    )
}
