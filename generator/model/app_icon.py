"""The icon of a course that is an app, where its author brings one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Purpose = Literal["any", "maskable"]


@dataclass(frozen=True)
class AppIcon:
    """A square picture. size: of its side in pixels; None for a drawing, which has any size.

    purpose: 'maskable' where a system may cut it to its own shape, such as a circle (W3C, Web App
    Manifest, "purpose member"); 'any' where it is shown as it is.
    """

    purpose: Purpose
    content: bytes = field(repr=False)
    size: int | None = None

    @property
    def ending(self) -> str:
        """What its file's name ends with."""
        return "png" if self.size else "svg"

    @property
    def type(self) -> str:
        """Its media type."""
        return "image/png" if self.size else "image/svg+xml"

    @property
    def sizes(self) -> str:
        """Its size as a manifest says it."""
        return f"{self.size}x{self.size}" if self.size else "any"
