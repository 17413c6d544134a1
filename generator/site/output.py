"""A site is a list of (path, bytes)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OutputFile:
    """A file of the built site.

    path: relative to the site's root, with forward slashes.
    content: the bytes as they are to be written.
    """

    path: str
    content: bytes
