"""What `course diff` prints: for people, for a review, for another program."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.checks.difference import Section


def told(sections: Sequence[Section], revision: str, form: str, language: str = "") -> str:
    """The changes since a version. form: 'text', 'markdown' or 'json'.

    language: into which somebody translates them, where it is for translators.
    """
    what = f"What has changed for learners since {revision}"
    if language:
        what = f"What translations into {language} do not follow yet, as it has changed since "
        what += revision
    if form == "json":
        data = {"since": revision, "changes": {one.title: list(one.changes) for one in sections}}
        return json.dumps(data, ensure_ascii=False, indent=1)
    if not sections and language:
        return f"No translation into {language} is older than its original."
    if not sections:
        return f"Nothing has changed for learners since {revision}."
    head, mark, item = ("## ", "### ", "- ") if form == "markdown" else ("", "", "  ")
    lines = [f"{head}{what}"]
    for one in sections:
        lines += ["", f"{mark}{one.title}", *([""] if form == "markdown" else [])]
        lines += [f"{item}{change}" for change in one.changes]
    return "\n".join(lines)
