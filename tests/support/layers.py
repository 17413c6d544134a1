"""The folders of the generator in the order of the flow."""

from __future__ import annotations

# The layer of each folder; a file may import its own layer and those below it.
FLOORS = (
    ("text", "locales"),
    ("model",),
    ("kinds",),
    ("reader",),
    ("import_",),
    ("checks",),
    ("render",),
    ("report",),
    ("site",),
    ("export",),
    ("engines",),
    ("api",),
    ("cli", "__main__"),
)
