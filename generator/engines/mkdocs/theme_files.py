"""Which files a theme has."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence


def names_of_templates(
    folders: Sequence[str],
    extensions: Collection[str] | None = None,
    filter_func: Callable[[str], bool] | None = None,
) -> list[str]:
    """As Jinja's `list_templates`, but for folders with a leading dot: MkDocs leaves them out.

    Walking through the 14,000 icons that Material has in one takes longer than a small course.
    """
    found = set[str]()
    for folder in folders:
        for here, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if not name.startswith(".")]
            below = os.path.relpath(here, folder).replace(os.sep, "/")
            found |= {name if below == "." else f"{below}/{name}" for name in names}
    if extensions is not None:
        found = {name for name in found if name.rpartition(".")[2] in extensions}
    return sorted(name for name in found if filter_func is None or filter_func(name))
