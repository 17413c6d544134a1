"""The kinds of question, one line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.kinds.choice import choice
from generator.kinds.choices import choices
from generator.kinds.gaps import gaps
from generator.kinds.highlight import highlight
from generator.kinds.hotspot import hotspot
from generator.kinds.match import match
from generator.kinds.matrix import matrix
from generator.kinds.number import number
from generator.kinds.open import open as open_
from generator.kinds.order import order
from generator.kinds.rate import rate
from generator.kinds.sort import sort
from generator.kinds.text import text
from generator.kinds.true_false import true_false
from generator.model.question import Kind

KINDS: Mapping[str, Kind[Any]] = {
    kind.name: kind
    for kind in (
        choice.KIND,
        choices.KIND,
        true_false.KIND,
        text.KIND,
        number.KIND,
        order.KIND,
        match.KIND,
        sort.KIND,
        matrix.KIND,
        gaps.KIND,
        highlight.KIND,
        hotspot.KIND,
        rate.KIND,
        open_.KIND,
    )
}
