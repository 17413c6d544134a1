"""A small course in Arabic, with one of everything, built once for all that look at it."""

from __future__ import annotations

from pathlib import Path

from tests.support.building import build_course, copy_course
from tests.support.machine import PROJECT
from tests.support.shared import Share

ARABIC = PROJECT / "tests/support/arabic_course"


def arabic_site(share: Share) -> Path:
    """Its site, in a folder of the course's own. Nothing may be written into it."""

    def make(root: Path) -> None:
        build_course(copy_course(root, ARABIC))

    return share("arabic", make) / "site"
