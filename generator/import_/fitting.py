"""From what a draft asks for to a kind of question: its fields, and what does not fit into them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import singledispatch
from typing import Any

from generator.import_.draft import (
    Answer,
    Calculating,
    Choosing,
    Draft,
    Filling,
    Finding,
    Gap,
    Judging,
    Marking,
    Option,
    Ordering,
    Pairing,
    Refused,
    Stating,
    Typing,
    Writing,
)
from generator.model.folding import fold

Fields = dict[str, Any]

# What an author has to write where the source has nothing to say.
TO_WRITE = "(Write here what a good answer says.)"


@dataclass
class Fitted:
    """The fields of a kind. right, wrong: remarks that belong to the answer as a whole.

    left: what was left out. refusal: why it is no question yet, although it has fields.
    """

    kind: str
    fields: Fields
    right: str = ""
    wrong: str = ""
    left: list[str] = field(default_factory=list)
    refusal: str = ""


def question_fields(draft: Draft, name: str) -> tuple[Fields, list[str], str]:
    """The fields of a question as an author writes them, in their order; what is left out; why
    it is no question ('' where it is one; without any fields where no kind is like it)."""
    if isinstance(draft.asked, Refused):
        return {}, [], draft.asked.reason
    fitted = fit(draft.asked)
    left = [*draft.left, *fitted.left]
    unscored = fitted.kind == "open"
    fields: Fields = {"id": name, "kind": fitted.kind}
    if draft.objective:
        fields["objective"] = draft.objective
    fields["prompt"] = draft.prompt
    if draft.points != 1 and not unscored:
        if 0 < draft.points < 1_000_000:
            fields["points"] = _number(Decimal(str(round(draft.points, 4))))
        else:
            left.append(
                "it gave no points; here it gives one"
                if draft.points <= 0
                else "its points are no number; here it gives one"
            )
    if draft.attempts and not unscored:
        fields["attempts"] = draft.attempts
    fields |= fitted.fields
    said = {
        "right": _joined(draft.right, fitted.right),
        "partly": draft.partly,
        "wrong": _joined(draft.wrong, fitted.wrong),
    }
    said = {key: text for key, text in said.items() if text}
    if len(set(said.values())) == 1 and "right" in said and "wrong" in said:
        fields["explanation"] = _joined(said["right"], draft.explanation)
        said = {}
    elif draft.explanation:
        fields["explanation"] = draft.explanation
    if said and unscored:
        fields["explanation"] = _joined(*said.values(), draft.explanation)
    elif said:
        fields["feedback"] = said
    if draft.hints:
        fields["hint"] = draft.hints[0] if len(draft.hints) == 1 else list(draft.hints)
    return fields, left, fitted.refusal


@singledispatch
def fit(asked: Any) -> Fitted:
    """The kind of question that asks for this, and its fields."""
    raise TypeError(asked)


@fit.register
def _stating(asked: Stating) -> Fitted:
    return Fitted("true-false", {"answer": asked.answer})


@fit.register
def _ordering(asked: Ordering) -> Fitted:
    return Fitted("order", {"items": list(asked.items)})


@fit.register
def _marking(asked: Marking) -> Fitted:
    return Fitted("highlight", {"passage": asked.passage})


@fit.register
def _judging(asked: Judging) -> Fitted:
    rows = [
        {"text": text, "right": right[0] if len(right) == 1 else list(right)}
        for text, right in asked.rows
    ]
    empty = any(not right for _, right in asked.rows)
    reason = "a row without a right column has no answer here" if empty else ""
    return Fitted("matrix", {"columns": list(asked.columns), "rows": rows}, refusal=reason)


@fit.register
def _pairing(asked: Pairing) -> Fitted:
    fields: Fields = {"pairs": [{"item": item, "target": target} for item, target in asked.pairs]}
    targets = {target for _, target in asked.pairs}
    more = [text for text in dict.fromkeys(asked.more) if text not in targets]
    if more:
        fields["more_targets"] = more
    return Fitted("match", fields)


@fit.register
def _writing(asked: Writing) -> Fitted:
    fields: Fields = {"model": asked.model or TO_WRITE}
    if asked.lines and asked.lines != 4:
        fields["lines"] = min(40, asked.lines)
    reason = (
        "" if asked.model else "nobody has written a model answer, and an open question has one"
    )
    return Fitted("open", fields, refusal=reason)


@fit.register
def _finding(asked: Finding) -> Fitted:
    regions = []
    for place in asked.places:
        sides = (("x", place.x), ("y", place.y), ("width", place.width), ("height", place.height))
        region: Fields = {"label": place.label}
        region |= {side: _number(Decimal(str(round(value, 2)))) for side, value in sides}
        regions.append(region | ({"right": True} if place.right else {}))
    return Fitted("hotspot", {"image": asked.image, "alt": asked.alt, "regions": regions})


@fit.register
def _choosing(asked: Choosing) -> Fitted:
    best = max((option.credit for option in asked.options), default=0)
    # One of several: what earns the most is right. Several: whatever earns something.
    right = [o for o in asked.options if o.credit > 0 and (asked.several or o.credit == best)]
    kind = "choices" if asked.several else "choice"
    fitted = Fitted(kind, {"options": [_option(one, one in right) for one in asked.options]})
    empty = [n for n, option in enumerate(asked.options, 1) if not option.text.strip()]
    if empty:
        fitted.refusal = f"nothing is left of its option {empty[0]}"
    elif not right:
        fitted.refusal = "none of its options is right"
    elif not asked.several and len(right) > 1:
        fitted.refusal = (
            "several of its options are right, and one of them is enough: "
            "here one is right, or all right ones are ticked"
        )
    if not asked.several:
        partly = [o for o in asked.options if 0 < o.credit < best]
        fitted.left += [f"“{_short(o.text)}” gave {_share(o.credit)} of the points" for o in partly]
    elif len({round(option.credit, 2) for option in right}) > 1:
        fitted.left.append("its right options weigh differently; here each counts the same")
    return fitted


def _option(option: Option, right: bool) -> Any:
    fields: Fields = {"text": option.text}
    fields |= {"right": True} if right else {}
    fields |= {"feedback": option.feedback} if option.feedback else {}
    fields |= {"fixed": True} if option.fixed else {}
    return option.text if len(fields) == 1 else fields


@fit.register
def _typing(asked: Typing) -> Fitted:
    fields, fitted = _typed(asked), Fitted("text", {})
    fitted.fields, fitted.left = fields.fields, fields.left
    fitted.right, fitted.wrong, fitted.refusal = fields.right, fields.wrong, fields.refusal
    return fitted


def _typed(asked: Typing) -> Fitted:
    """What `text` and gaps that are typed share."""
    fitted = Fitted("text", {})
    answers: list[str] = []
    mistakes: list[Fields] = []
    seen: set[str] = set()
    said: list[str] = []
    for answer in asked.answers:
        if "*" in answer.text.replace("\\*", ""):
            _wild(answer, fitted)
            continue
        text = answer.text.replace("\\*", "*")
        compared = fold(text, asked.case_matters)
        if not text or compared in seen:
            continue
        seen.add(compared)
        if answer.credit >= 1:
            answers.append(text)
            said += [answer.feedback] if answer.feedback else []
            continue
        if answer.credit > 0:
            fitted.left.append(f"“{_short(text)}” gave {_share(answer.credit)} of the points")
        if answer.feedback:
            mistakes.append({"answers": [text], "feedback": answer.feedback})
    fitted.right = _one_of(said, fitted)
    if not answers:
        wild = any(answer.credit >= 1 for answer in asked.answers)
        fitted.refusal = (
            "its right answers have wildcards (*), and here each accepted answer is written out"
            if wild
            else "no answer of it is right"
        )
    fitted.fields = {"answers": answers}
    if mistakes:
        fitted.fields["mistakes"] = mistakes
    if asked.case_matters:
        fitted.fields["case_matters"] = True
    return fitted


def _wild(answer: Answer, fitted: Fitted) -> None:
    """An answer with a wildcard: alone it stands for all others."""
    if answer.text.strip() == "*" and answer.credit <= 0:
        fitted.wrong = answer.feedback
    else:
        fitted.left.append(f"the answer “{_short(answer.text)}” has a wildcard")


@fit.register
def _calculating(asked: Calculating) -> Fitted:
    fitted = Fitted("number", {})
    right = [figure for figure in asked.figures if figure.credit >= 1]
    if not right:
        fitted.refusal = "no number of it is right"
        return fitted
    answer = right[0]
    fitted.fields["answer"] = _number(answer.value)
    if answer.tolerance:
        fitted.fields["tolerance"] = _number(answer.tolerance)
    if asked.unit:
        fitted.fields["unit"] = asked.unit
    fitted.right = answer.feedback
    mistakes = []
    for figure in asked.figures:
        if figure in right:
            if figure.value != answer.value:
                fitted.left.append(f"{_number(figure.value)} was right, too")
            continue
        if figure.credit > 0:
            shown = f"{_number(figure.value)} ± {_number(figure.tolerance)}"
            fitted.left.append(f"{shown} gave {_share(figure.credit)} of the points")
        covers = abs(figure.value - answer.value) <= max(answer.tolerance, figure.tolerance)
        if figure.feedback and not covers:
            mistake: Fields = {"answer": _number(figure.value)}
            mistake |= {"tolerance": _number(figure.tolerance)} if figure.tolerance else {}
            mistakes.append(mistake | {"feedback": figure.feedback})
        elif figure.feedback:
            fitted.left.append(
                f"the remark on {_number(figure.value)}: “{_short(figure.feedback)}”"
            )
    if mistakes:
        fitted.fields["mistakes"] = mistakes
    return fitted


@fit.register
def _filling(asked: Filling) -> Fitted:
    fitted = Fitted("gaps", {})
    gaps: Fields = {}
    for name, gap in asked.gaps.items():
        gaps[name] = _gap(name, gap, fitted)
    fitted.fields = {"text": asked.text, "gaps": gaps}
    return fitted


def _gap(name: str, gap: Gap, fitted: Fitted) -> Fields:
    match gap.wanted:
        case Typing():
            typed = _typed(gap.wanted)
            fields = typed.fields
            if typed.wrong:
                fields["feedback"] = typed.wrong
            fitted.left += [f"{name}: {one}" for one in typed.left]
            if typed.right:
                fitted.left.append(f"{name}: the remark on the right answer")
            if typed.refusal:
                fitted.refusal = fitted.refusal or f"{name}: {typed.refusal}"
        case Calculating(figures):
            numbers = [figure for figure in figures if figure.credit >= 1]
            fields = {"answers": [str(_number(figure.value)) for figure in numbers]}
            if any(figure.tolerance for figure in numbers):
                fitted.left.append(f"{name}: the tolerance; here only the number itself counts")
            if not numbers:
                fitted.refusal = f"{name}: no number of it is right"
        case Choosing(options):
            best = max((option.credit for option in options), default=0)
            right = [o.text for o in options if o.credit == best > 0]
            fields = {"answers": right, "options": list(dict.fromkeys(o.text for o in options))}
            wrong = [o for o in options if o.feedback and o.text not in right]
            if wrong:
                fields["mistakes"] = [{"answers": [o.text], "feedback": o.feedback} for o in wrong]
            if any(0 < o.credit < best for o in options):
                fitted.left.append(f"{name}: part of the points for an option")
            if any(o.feedback for o in options if o.text in right):
                fitted.left.append(f"{name}: the remark on the right answer")
            if not right:
                fitted.refusal = fitted.refusal or f"{name}: none of its options is right"
    return fields


def _joined(*texts: str) -> str:
    """Texts as paragraphs, each of them once."""
    return "\n\n".join(dict.fromkeys(text for text in texts if text))


def _one_of(said: list[str], fitted: Fitted) -> str:
    """The remark on right answers, where all of them have the same."""
    different = list(dict.fromkeys(said))
    fitted.left += [f"the remark “{_short(text)}” on one of the answers" for text in different[1:]]
    return different[0] if different else ""


def _share(credit: float) -> str:
    return f"{100 * credit:.3g} %"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:38]} …"


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
