"""What each subject sees in each file of questions, kept for as long as the file is as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from generator.checks.by_file import Findings, in_file
from generator.checks.teaching import cues, options, reading, stems, surface
from generator.checks.teaching.one_right import Look, OneRight, in_english, one_right
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.quiz import Quiz
from generator.text.apart import folded_again
from generator.text.shelves import drawer, remembered

# Each gives plain values, of a file, of those of its questions that have one right option, and of
# whether the course is in English; of nothing else.
_SEES: Mapping[str, Callable[[Quiz | Embed, Sequence[OneRight], bool], Any]] = {
    "cues": cues.look,
    "options": options.look,
    "stems": stems.look,
    "reading": reading.look,
    "surface": surface.look,
}
_kept = Findings()


def looks(course: Course, files: Sequence[Quiz | Embed] | None = None) -> tuple[Look, ...]:
    """All files of questions, in the order of the course; or some of them."""
    english = in_english(course)

    def look(file: Quiz | Embed, known: bytes | None) -> Look:
        def see() -> tuple[list[Any], dict[str, Any]]:
            with folded_again():
                asked = tuple(one_right(file))
                rows = [
                    (one.number, one.stem, one.options, one.authored, one.right, one.moves)
                    for one in asked
                ]
                return rows, {name: sees(file, asked, english) for name, sees in _SEES.items()}

        rows, seen = remembered("looks", (known, english), see) if known else see()
        asked = (OneRight(file, *row) for row in rows)
        return Look(file.path, tuple(asked), seen)

    own = drawer("looks")
    found = []
    for file in course.asking if files is None else files:
        known = in_file(course, file)
        if own and not own.memory.living:  # a process that ends asks once
            found.append(look(file, known))
        else:
            found.append(_kept(file, (english, known), partial(look, file, known)))
    return tuple(found)
