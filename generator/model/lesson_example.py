"""A small sound lesson; rules about pages show it with one thing broken.

It is the first one of what `course new` writes, so the rest of that course stands around it.
"""

from __future__ import annotations

LESSON = "content/first-module/first-lesson.md"

# What stands above it: without its end, and as a whole.
FRONT_FIELDS = "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
FRONT = f"{FRONT_FIELDS}quiz: first-quiz\n---\n\n"
