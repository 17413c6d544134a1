"""Moodle's embedded answers: `{1:SHORTANSWER:=Paris#Yes.~%50%Lyon}` in a text."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from generator.import_.draft import (
    Answer,
    Calculating,
    Choosing,
    Figure,
    Filling,
    Gap,
    Option,
    Refused,
    Typing,
)

_TYPES = {
    "SHORTANSWER": "typed",
    "SA": "typed",
    "MW": "typed",
    "SHORTANSWER_C": "case",
    "SAC": "case",
    "MWC": "case",
    "NUMERICAL": "number",
    "NM": "number",
    **dict.fromkeys("MULTICHOICE MC MULTICHOICE_V MCV MULTICHOICE_H MCH".split(), "choice"),
    **dict.fromkeys("MULTICHOICE_S MCS MULTICHOICE_VS MCVS MULTICHOICE_HS MCHS".split(), "choice"),
    **dict.fromkeys("MULTIRESPONSE MR MULTIRESPONSE_H MRH".split(), "several"),
    **dict.fromkeys("MULTIRESPONSE_S MRS MULTIRESPONSE_HS MRHS".split(), "several"),
}
_FIELD = re.compile(r"\{(\d*):([A-Z_]+):((?:\\.|[^\\{}])*)\}", re.DOTALL)
_SPLIT = re.compile(r"(?<!\\)~")
_MARK = re.compile(r"(=|%(-?[\d.,]+)%)?(.*)", re.DOTALL)


def filling(
    text: str, plain: Callable[[str], str], words: Callable[[str], str]
) -> tuple[str, dict[str, Gap]] | Refused | None:
    """The text with `{gap-1}` where answers stood, and the gaps; None where there are none.

    plain: makes plain words of an answer. words: makes Markdown of a remark.
    """
    gaps: dict[str, Gap] = {}
    refused: list[str] = []

    def gap(match: re.Match[str]) -> str:
        kind = _TYPES.get(match[2])
        if kind is None:
            return match.group()
        if kind == "several":
            refused.append("a gap with several right options has no like here")
            return match.group()
        name = f"gap-{len(gaps) + 1}"
        wanted = _wanted(kind, match[3], plain, words)
        if wanted is None:
            refused.append(f"the answers “{match[3][:40]}” cannot be read")
            return match.group()
        gaps[name] = Gap(wanted)
        return f"{{{name}}}"

    filled = _FIELD.sub(gap, text)
    if refused:
        return Refused(refused[0])
    return (filled, gaps) if gaps else None


def _wanted(
    kind: str, text: str, plain: Callable[[str], str], words: Callable[[str], str]
) -> Typing | Calculating | Choosing | None:
    found = []
    for one in _SPLIT.split(text.strip()):
        mark = _MARK.match(one.strip())
        if mark is None or not mark[3].strip():
            continue
        credit = 0.0
        if mark[1] == "=":
            credit = 1.0
        elif mark[2]:
            credit = _share(mark[2])
        answer, _, feedback = _cut(mark[3])
        found.append((plain(_bare(answer)), credit, words(_bare(feedback))))
    if not found:
        return None
    if kind == "choice":
        return Choosing(tuple(Option(a, c, f) for a, c, f in found))
    if kind == "number":
        return numbers([(a, c, f) for a, c, f in found])
    return Typing(tuple(Answer(a, c, f) for a, c, f in found), case_matters=kind == "case")


def _cut(text: str) -> tuple[str, str, str]:
    match = re.search(r"(?<!\\)#", text)
    return (text[: match.start()], "#", text[match.end() :]) if match else (text, "", "")


def _share(text: str) -> float:
    try:
        return float(text.replace(",", ".")) / 100
    except ValueError:
        return 0.0


def _bare(text: str) -> str:
    return re.sub(r"\\([{}~#=\\/:\"])", r"\1", text).strip()


def number(text: str) -> Decimal | None:
    """A number as programs and people write it; None where it is none."""
    text = text.strip().replace(",", ".") if text.count(",") == 1 and "." not in text else text
    try:
        value = Decimal(text.strip().replace(" ", ""))
    except (InvalidOperation, ValueError):
        return None
    # Longer ones are no answers; an exponent of a million would be written out.
    return value if value.is_finite() and abs(value.adjusted()) < 300 else None


def numbers(found: list[tuple[str, float, str]]) -> Calculating | None:
    """Numbers with `:tolerance`, and ranges `from..to`."""
    figures = []
    for text, credit, feedback in found:
        figure = figure_of(text, credit, feedback)
        if figure is None and text.strip() != "*":
            return None
        if figure is not None:
            figures.append(figure)
    return Calculating(tuple(figures)) if figures else None


def figure_of(text: str, credit: float, feedback: str) -> Figure | None:
    """'3.14:0.01' or '3..4'."""
    low, dots, high = text.partition("..")
    if dots:
        first, last = number(low), number(high)
        if first is None or last is None:
            return None
        return Figure((first + last) / 2, abs(last - first) / 2, credit, feedback)
    value, _, tolerance = text.partition(":")
    middle, around = number(value), number(tolerance or "0")
    return (
        Figure(middle, abs(around), credit, feedback)
        if middle is not None and around is not None
        else None
    )


__all__ = ["Filling", "figure_of", "filling", "number", "numbers"]
