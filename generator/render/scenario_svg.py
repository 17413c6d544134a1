"""A conversation as a drawing: scenes in columns by their distance from the start."""

from __future__ import annotations

from collections import deque
from html import escape

from generator.model.scenario import Scenario
from generator.text.direction import Direction

WIDTH, HEIGHT, GAP_X, GAP_Y, MARGIN = 170, 44, 90, 22, 20
FILL = {"scene": "#ffffff", "good": "#d9ead3", "mixed": "#fff2cc", "bad": "#f4cccc"}


def _links(scenario: Scenario) -> dict[str, list[str]]:
    return {
        name: list(dict.fromkeys(route.scene for choice in scene.choices for route in choice.to))
        for name, scene in scenario.scenes.items()
    }


def _columns(scenario: Scenario, links: dict[str, list[str]]) -> list[list[str]]:
    """Scenes by the fewest turns to them; endings in a column of their own at the end."""
    depth = {scenario.start: 0}
    waiting = deque([scenario.start])
    while waiting:
        name = waiting.popleft()
        for target in links.get(name, ()):
            if target not in depth and target in scenario.scenes:
                depth[target] = depth[name] + 1
                waiting.append(target)
    last = max(depth.values())
    columns: list[list[str]] = [[] for _ in range(last + 1)]
    for name in scenario.scenes:
        columns[depth.get(name, last)].append(name)
    return [*columns, list(scenario.endings)]


def svg(scenario: Scenario, direction: Direction = "ltr") -> str:
    """The drawing as an SVG document with a title and a text alternative.

    direction: that of the course; the start stands where its lines begin.
    """
    links = _links(scenario)
    columns = _columns(scenario, links)
    tallest = max(len(column) for column in columns)
    place: dict[str, tuple[int, int]] = {}
    for x, column in enumerate(columns):
        offset = (tallest - len(column)) * (HEIGHT + GAP_Y) // 2
        for y, name in enumerate(column):
            place[name] = (
                MARGIN + x * (WIDTH + GAP_X),
                MARGIN + offset + y * (HEIGHT + GAP_Y),
            )
    width = 2 * MARGIN + len(columns) * (WIDTH + GAP_X) - GAP_X
    if direction == "rtl":
        place = {name: (width - WIDTH - x, y) for name, (x, y) in place.items()}
    height = 2 * MARGIN + tallest * (HEIGHT + GAP_Y) - GAP_Y
    edges = [_edge(place[a], place[b], direction) for a, targets in links.items() for b in targets]
    boxes = [_box(name, *place[name], scenario) for column in columns for name in column]
    words = "; ".join(f"{a} leads to {', '.join(targets)}" for a, targets in links.items())
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img" aria-labelledby="title text" '
            'font-family="sans-serif" font-size="13">',
            f'<title id="title">{escape(scenario.title)}</title>',
            f'<desc id="text">{escape(words)}</desc>',
            f'<rect width="{width}" height="{height}" fill="#fbfaf6"/>',
            *edges,
            *boxes,
            "</svg>",
            "",
        ]
    )


def _edge(start: tuple[int, int], end: tuple[int, int], direction: Direction) -> str:
    way = -1 if direction == "rtl" else 1
    x1, y1 = start[0] + (WIDTH if way > 0 else 0), start[1] + HEIGHT // 2
    x2, y2 = end[0] + (WIDTH if way < 0 else 0), end[1] + HEIGHT // 2
    bend = way * max(40, abs(x2 - x1) // 2)
    return (
        f'<path d="M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}" '
        'fill="none" stroke="#777" stroke-width="1.3"/>'
        f'<path d="M{x2} {y2}l{-7 * way}-4v8z" fill="#777"/>'
    )


def _box(name: str, x: int, y: int, scenario: Scenario) -> str:
    ending = scenario.endings.get(name)
    fill = FILL[ending.outcome if ending else "scene"]
    below = f"{ending.outcome}, {ending.points} %" if ending else ""
    text_y = y + (19 if below else 27)
    lines = f'<text x="{x + WIDTH // 2}" y="{text_y}" text-anchor="middle">{escape(name)}</text>'
    if below:
        lines += (
            f'<text x="{x + WIDTH // 2}" y="{y + 35}" text-anchor="middle" '
            f'font-size="11">{below}</text>'
        )
    corner = 22 if ending else 6
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="{corner}" fill="{fill}" '
        f'stroke="#333"/>{lines}'
    )
