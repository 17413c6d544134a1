"""The name under which other programs use the generator; what it has, `generator.api` says.

`generator` is a common word, and may one day be called otherwise. This name stays.
"""

from __future__ import annotations

from generator import __version__
from generator.api import (
    Course,
    Item,
    Problem,
    Reading,
    SiteError,
    as_text,
    build_site,
    check,
    items,
    read,
)

__all__ = [
    "Course",
    "Item",
    "Problem",
    "Reading",
    "SiteError",
    "__version__",
    "as_text",
    "build_site",
    "check",
    "items",
    "read",
]
