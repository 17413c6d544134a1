"""The page of a report: with drawings, and without a script."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Any

from generator.report import advice
from generator.report.statistics import Statistics, interval
from generator.text.problems import counted

Row = Mapping[str, Any]
Cell = tuple[str, Callable[[Row], str]]

_MOST_REFUSED = 200  # are named on the page; refused.csv has them all
_ORDER = {advice.MEND: 0, advice.LOOK: 1, advice.GOOD: 2}
_NEED = {advice.MEND: "mend", advice.LOOK: "look at it", advice.GOOD: ""}


def page(found: Statistics, title: str) -> str:
    """The page as HTML. title: of the course, or what its files say it is."""
    tables = found.tables
    judged = sorted(
        ((*advice.of_item(item), item) for item in tables["items"]),
        key=lambda one: (_ORDER[one[0]], one[2]["difficulty"]),
    )
    sections = [
        _summary(found, judged),
        _quizzes(tables),
        _gains(tables["gain"]),
        _objectives(tables),
        _items(judged, tables["options"]),
        _talks(tables["conversations"]),
        _refused(found),
    ]
    body = "\n".join(filter(None, sections))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Report \u2013 {escape(title)}</title>\n"
        '<link rel="stylesheet" href="report.css">\n</head>\n<body>\n<main>\n'
        f"<h1>{escape(title)}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _summary(found: Statistics, judged: Sequence[tuple[str, str, Row]]) -> str:
    done = sum(bool(row["completed"]) for row in found.tables["people"])
    mend = sum(level == advice.MEND for level, _, _ in judged)
    look = sum(level == advice.LOOK for level, _, _ in judged)
    facts = [
        (f"{found.learners:,}", "learners"),
        (f"{done:,}", "have completed the course"),
        (f"{len(judged):,}", "questions were answered"),
        (f"{mend:,}", "questions to mend"),
        (f"{look:,}", "questions to look at"),
    ]
    cells = "".join(f"<div><dt>{what}</dt><dd>{number}</dd></div>" for number, what in facts)
    notes = []
    double = found.files - len(found.refused) - found.learners
    if double > 0:
        notes.append(
            f"{counted(double, 'file')} of learners who handed in again: the latest counts."
        )
    if found.namesakes:
        names = counted(found.namesakes, "name")
        notes.append(f"{names} came from more than one browser, and count as different learners.")
    if found.learners < advice.FEW:
        notes.append("So few learners say little: take the figures as questions to ask.")
    notes.append(
        "The figures are of those who handed in. Of each question the last answer counts; "
        "learners who try until it is right make it look easier than it was, which the share "
        "at the first try shows."
    )
    said = "".join(f"<p>{escape(note)}</p>" for note in notes)
    return f'<dl class="facts">{cells}</dl>\n{said}'


def _quizzes(tables: Mapping[str, list[Row]]) -> str:
    if not tables["quizzes"]:
        return ""
    reliable = {row["quiz"]: row for row in tables["reliability"]}

    def said(row: Row) -> str:
        other = reliable.get(row["quiz"])
        parts = [advice.of_pass(row), advice.of_reliability(other) if other else ""]
        return escape(" ".join(filter(None, parts)))

    def alpha(row: Row) -> str:
        other = reliable.get(row["quiz"])
        if not other or other["alpha"] is None:
            return "\u2013"
        name = "KR\u201120" if other["kr20"] else "alpha"  # does not part at its hyphen
        return f"{other['alpha']:.2f} {name}"

    return _section(
        "Quizzes",
        _table(
            tables["quizzes"],
            [
                ("Quiz", lambda row: escape(row["title"])),
                ("Learners", lambda row: f"{row['learners']:,}"),
                ("First result", lambda row: _bar(row["first_share"])),
                ("What counts", lambda row: _bar(row["counts"])),
                ("Passed", lambda row: _percent(row["passed"])),
                ("Attempts", lambda row: f"{row['attempts']:.1f}"),
                ("Minutes", lambda row: _number(row["minutes"], 0)),
                ("Reliability", alpha),
                ("What to do", said),
            ],
        ),
    )


def _gains(rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    return _section(
        "Before and after",
        _table(
            rows,
            [
                (
                    "Before",
                    lambda row: f"{escape(row['pretest'])}: {_percent(row['share_before'])}",
                ),
                ("After", lambda row: f"{escape(row['quiz'])}: {_percent(row['share_after'])}"),
                ("Learners", lambda row: f"{row['learners']:,}"),
                ("Gain in points of per cent", _gain),
                ("What it means", lambda row: escape(advice.of_gain(row))),
            ],
        ),
        "The first result of each. In brackets, where the true gain lies with 95 %.",
    )


def _named(name: str, share: float) -> str:
    return f"{escape(name)}: {_percent(share)}"


def _gain(row: Row) -> str:
    found = interval(row["gain"], row["spread"], row["learners"])
    if found is None:
        return f"{100 * row['gain']:+.0f}"
    low, high = (100 * end for end in found)
    return f"{100 * row['gain']:+.1f} ({low:+.1f} to {high:+.1f})".replace("-", "\u2212")


def _objectives(tables: Mapping[str, list[Row]]) -> str:
    if not tables["objectives"]:
        return ""
    of: dict[str, list[Row]] = {}
    for item in tables["items"]:
        of.setdefault(item["objective"], []).append(item)
    return _section(
        "Objectives",
        _table(
            tables["objectives"],
            [
                ("Objective", lambda row: escape(row["words"] or row["objective"])),
                ("Questions", lambda row: f"{row['questions']:,}"),
                ("Learners", lambda row: f"{row['learners']:,}"),
                ("Points", lambda row: _bar(row["share"])),
                (
                    "What to do",
                    lambda row: escape(advice.of_objective(row, of.get(row["objective"], []))),
                ),
            ],
        ),
    )


def _items(judged: Sequence[tuple[str, str, Row]], options: Sequence[Row]) -> str:
    if not judged:
        return ""
    of: dict[str, list[Row]] = {}
    for option in options:
        of.setdefault(option["question"], []).append(option)
    articles = "\n".join(
        _item(level, said, item, of.get(item["question"], [])) for level, said, item in judged
    )
    return (
        "<section>\n<h2>Questions</h2>\n<p>Those that want something done come first. "
        "<b>Right</b>: the mean share of its points. <b>Tells apart</b>: how well it goes with the "
        "other questions of its test, from \u22121 to 1 (corrected point-biserial), and how much "
        "more the strong third has than the weak.</p>\n"
        f"{_cloud([(level, item) for level, _, item in judged])}\n{articles}\n</section>"
    )


def _item(level: str, said: str, item: Row, options: Sequence[Row]) -> str:
    facts = [
        ("Right", _percent(item["difficulty"])),
        ("At the first try", _percent(item["first_try"])),
        ("Tells apart", _number(item["discrimination"], 2)),
        ("Strong less weak", _number(item["upper_lower"], 2)),
        ("Answers", f"{item['answers']:,}"),
    ]
    shown = " · ".join(f"{name} {value}" for name, value in facts)
    need = f'<b class="need">{_NEED[level]}</b> ' if _NEED[level] else ""
    words = item["prompt"] if len(item["prompt"]) <= 200 else f"{item['prompt'][:200]}…"
    table = ""
    if options:
        answers = item["answers"]
        table = _table(
            options,
            [
                ("Answer", lambda row: _option(row)),
                ("All", lambda row: _bar(row["share"])),
                ("Strong third", lambda row: _percent(row["strong"])),
                ("Weak third", lambda row: _percent(row["weak"])),
                ("What to do", lambda row: escape(advice.of_option(row, answers))),
            ],
        )
        table = f"<details><summary>What was answered</summary>{table}</details>"
    name = escape(item["question"])
    return (
        f'<article class="{level}">\n<h3>{escape(words)}</h3>\n<p class="id">{name}</p>\n'
        f"<p>{shown}</p>\n<p>{need}{escape(said)}</p>\n{table}\n</article>"
    )


def _option(row: Row) -> str:
    words = escape(row["words"][:160])
    return f"{words} <b>(right)</b>" if row["correct"] else words


def _cloud(items: Sequence[tuple[str, Row]]) -> str:
    """Each question as a dot: how easy it is, and how well it tells apart."""
    shown = [(level, item) for level, item in items if item["discrimination"] is not None]
    if len(shown) < 3:
        return ""
    wide, high, edge = 640, 320, 40

    def place(item: Row) -> tuple[float, float]:
        x = edge + item["difficulty"] * (wide - 2 * edge)
        y = high - edge - (max(-0.5, item["discrimination"]) + 0.5) / 1.5 * (high - 2 * edge)
        return x, y

    dots = "".join(
        f'<circle class="{level}" cx="{place(item)[0]:.1f}" cy="{place(item)[1]:.1f}" r="4">'
        f"<title>{escape(item['question'])}</title></circle>"
        for level, item in shown
    )
    zero = high - edge - 0.5 / 1.5 * (high - 2 * edge)
    marks = "".join(
        f'<text x="{edge + share * (wide - 2 * edge):.0f}" y="{high - 18}">{share:.0%}</text>'
        for share in (0, 0.25, 0.5, 0.75, 1)
    )
    return (
        f'<svg viewBox="0 0 {wide} {high}" role="img" aria-label="Each question as a dot: to the '
        'right the easier ones, above those that tell the strong from the weak">\n'
        f'<path d="M{edge} {edge - 20}V{high - edge}H{wide - edge}'
        f'M{edge} {zero:.1f}H{wide - edge}"/>'
        f'{marks}<text x="{wide / 2}" y="{high - 2}">right</text>'
        f'<text class="start" x="4" y="14">tells apart</text>{dots}\n</svg>'
    )


def _talks(rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    return _section(
        "Conversations",
        _table(
            rows,
            [
                ("Conversation", lambda row: escape(row["conversation"])),
                ("Ending", lambda row: escape(row["ending"])),
                ("Learners", lambda row: f"{row['learners']:,}"),
                ("Times", lambda row: f"{row['plays']:,}"),
                ("Worth", lambda row: f"{row['score']:.0f} %"),
            ],
        ),
    )


def _refused(found: Statistics) -> str:
    if not found.refused:
        return ""
    rows = "".join(
        f"<li><code>{escape(one.path)}</code>: {escape(one.why)}</li>"
        for one in found.refused[:_MOST_REFUSED]
    )
    more = len(found.refused) - _MOST_REFUSED
    rest = f"<p>And {more:,} more: see refused.csv.</p>" if more > 0 else ""
    number = counted(len(found.refused), "file")
    return f"<section>\n<h2>Not counted: {number}</h2>\n<ul>{rows}</ul>{rest}\n</section>"


def _section(title: str, body: str, note: str = "") -> str:
    said = f"<p>{escape(note)}</p>\n" if note else ""
    return f"<section>\n<h2>{escape(title)}</h2>\n{said}{body}\n</section>"


def _table(rows: Iterable[Row], columns: Sequence[Cell]) -> str:
    """A table; cells are HTML already."""
    shown = list(rows)
    used = [cell for cell in columns if any(cell[1](row) not in ("", "\u2013") for row in shown)]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name, _ in used)
    body = "".join(
        "<tr>" + "".join(f"<td>{cell(row)}</td>" for _, cell in used) + "</tr>" for row in shown
    )
    return (
        '<div class="wide" tabindex="0" role="group" aria-label="Table">'
        f"<table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def _bar(share: float | None) -> str:
    if share is None:
        return "\u2013"
    return (
        '<svg class="bar" viewBox="0 0 100 10" aria-hidden="true">'
        f'<rect class="all" width="100" height="10"/><rect width="{100 * share:.1f}" height="10"/>'
        f"</svg> {_percent(share)}"
    )


def _percent(share: float | None) -> str:
    return "\u2013" if share is None else f"{100 * share:.0f} %"


def _number(value: float | None, places: int) -> str:
    return "\u2013" if value is None else f"{value:.{places}f}".replace("-", "\u2212")


STYLE = """:root { color-scheme: light dark; --ink: #1d2a2c; --soft: #566260; --line: #d9d3c6;
  --page: #faf8f3; --sheet: #fffefb; --bar: #12595c; --mend: #a03328; --look: #80530a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ebe5da; --soft: #b5ac9f; --line: #3b3630;
  --page: #1c1a18; --sheet: #262320; --bar: #8fd0c9; --mend: #f5aa9d; --look: #eec578; } }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { font-family: "Iowan Old Style", "Palatino Linotype", Georgia, serif; line-height: 1.2; }
h2 { margin-top: 2.5rem; }
h3 { margin: 0; font-size: 1.05rem; }
p { max-width: 46rem; margin: .5rem 0; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; font-size: 1.75rem; font-weight: 600; }
.facts div { display: flex; flex-direction: column-reverse; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start;
  vertical-align: top; overflow-wrap: break-word; max-width: 26rem; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td:first-child, td:last-child { min-width: 9rem; }
article { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line);
  border-inline-start-width: 4px; border-radius: .4rem; background: var(--sheet); }
article.mend { border-inline-start-color: var(--mend); }
article.look { border-inline-start-color: var(--look); }
article .id { color: var(--soft); font-size: .85rem; }
.mend .need { color: var(--mend); }
.look .need { color: var(--look); }
summary { min-height: 1.5rem; cursor: pointer; }
svg:not(.bar) { display: block; width: 100%; max-width: 40rem; height: auto; }
svg text { fill: var(--soft); font-size: 12px; text-anchor: middle; }
svg text.start { text-anchor: start; }
svg path { fill: none; stroke: var(--line); }
circle { fill: var(--bar); fill-opacity: .7; }
circle.mend { fill: var(--mend); }
circle.look { fill: var(--look); }
.bar { width: 5rem; height: .6rem; vertical-align: middle; fill: var(--bar); }
.bar .all { fill: var(--line); }
@media print { body { background: none; } article { break-inside: avoid; } }
"""
