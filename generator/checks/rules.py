"""Every rule, by id. A rule is defined beside the check that raises it; this only finds them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks import (
    accessibility,
    allowed,
    completion,
    described,
    former,
    identity,
    learners_words,
    links,
    lock,
    locked_question,
    markup,
    media,
    objectives,
    paths,
    prerequisites,
    privacy,
    quizzes,
    references,
    scenarios,
    translations,
)
from generator.checks.teaching import cues, guessing, options, practice, reading, stems
from generator.kinds.choice import choice
from generator.kinds.choices import choices
from generator.kinds.gaps import gaps
from generator.kinds.highlight import highlight
from generator.kinds.hotspot import hotspot
from generator.kinds.match import match
from generator.kinds.matrix import matrix
from generator.kinds.number import number
from generator.kinds.order import order
from generator.kinds.rate import rate
from generator.model import matching, plays, question, typed
from generator.reader import (
    app_icons,
    configuration,
    course_languages,
    course_reader,
    embed_reader,
    folders,
    lock_file,
    page_reader,
    question_reader,
    quiz_reader,
    scenario_reader,
    source_files,
    survey,
    translated,
)
from generator.text import (
    dialogue,
    located_yaml,
    lost_words,
    odd_characters,
    yaml_syntax,
    yaml_tree,
)
from generator.text.problems import Rule

_MODULES = (
    odd_characters,
    yaml_syntax,
    yaml_tree,
    lost_words,
    located_yaml,
    dialogue,
    folders,
    source_files,
    survey,
    configuration,
    app_icons,
    course_reader,
    lock_file,
    page_reader,
    embed_reader,
    question_reader,
    quiz_reader,
    translated,
    course_languages,
    choice,
    choices,
    typed,
    number,
    order,
    matching,
    match,
    matrix,
    gaps,
    highlight,
    hotspot,
    rate,
    question,
    identity,
    learners_words,
    former,
    lock,
    locked_question,
    translations,
    references,
    paths,
    privacy,
    completion,
    prerequisites,
    objectives,
    quizzes,
    links,
    markup,
    media,
    accessibility,
    described,
    allowed,
    scenario_reader,
    plays,
    scenarios,
    cues,
    options,
    stems,
    guessing,
    practice,
    reading,
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
