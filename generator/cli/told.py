"""What `course diff` prints: for people, for a review, for another program."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.checks.difference import Section


def told(sections: Sequence[Section], revision: str, form: str) -> str:
    """The changes since a version. form: 'text', 'markdown' or 'json'."""
    if form == "json":
        data = {"since": revision, "changes": {one.title: list(one.changes) for one in sections}}
        return json.dumps(data, ensure_ascii=False, indent=1)
    if not sections:
        return f"Nothing has changed for learners since {revision}."
    head, mark, item = ("## ", "### ", "- ") if form == "markdown" else ("", "", "  ")
    lines = [f"{head}What has changed for learners since {revision}"]
    for one in sections:
        lines += ["", f"{mark}{one.title}", *([""] if form == "markdown" else [])]
        lines += [f"{item}{change}" for change in one.changes]
    return "\n".join(lines)
