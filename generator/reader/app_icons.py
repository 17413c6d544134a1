"""The author's own icon of the app: a square picture, judged before a system refuses it."""

from __future__ import annotations

import posixpath
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from generator.model.app_icon import AppIcon, Purpose
from generator.model.settings import Settings
from generator.reader.outline import Outline
from generator.text.problems import Problem, Rule

# The larger of the two sizes that browsers ask for before they offer to install an app, in pixels.
LEAST = 512
MOST = 1_000_000  # bytes: each learner's browser fetches it
_FIELDS: tuple[tuple[str, Purpose], ...] = (("app_icon", "any"), ("app_icon_maskable", "maskable"))
_SIGNATURE, _END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_SVG = "{http://www.w3.org/2000/svg}svg"
_LENGTH = re.compile(r"\s*([0-9.]+)(?:px)?\s*")

NOT_AN_ICON = Rule(
    id="not-an-icon",
    message="'{path}' cannot be the icon of the app: {reason}",
    hint=f"give a square PNG of {LEAST} by {LEAST} pixels or more, or a square SVG",
    why="Phones and computers would show another picture, or none, where learners look for the "
    "course.",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\n"
        "theme: {name: material, font: false}\nplugins:\n  - course:\n      look: course\n"
        "      app_icon: images/icon.svg\n",
        "content/images/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48">'
        '<circle cx="32" cy="24" r="20"/></svg>\n',
    },
)


def read_icons(outline: Outline, settings: Settings, root: Path) -> Iterator[AppIcon | Problem]:
    """The pictures that the settings name, and what keeps one of them from being an icon."""
    for name, purpose in _FIELDS:
        path = getattr(settings, name)
        if path is not None:
            found = _read(outline, path, purpose, root)
            if isinstance(found, AppIcon):
                yield found
            else:
                yield NOT_AN_ICON.at(settings.span(name), path=path, reason=found)


def _read(outline: Outline, path: str, purpose: Purpose, root: Path) -> AppIcon | str:
    """The icon, or why it is none."""
    folders = [outline.content]
    if outline.languages:  # a translation has the pictures of its original
        above = posixpath.dirname(outline.content)
        folders.append(posixpath.join(above, outline.languages.original))
    file = next((f for f in (root / folder / path for folder in folders) if f.is_file()), None)
    if file is None:
        return f"there is no such file in the folder '{outline.content}'"
    try:
        content = file.read_bytes()
    except OSError as error:
        return f"it cannot be read: {error.strerror}"
    if len(content) > MOST:
        return f"it has {len(content) / 1e6:.1f} MB, and may have {MOST / 1e6:.0f} MB"
    if content.startswith(_SIGNATURE):
        return _photographed(content, purpose)
    return _drawn(content, purpose)


def _photographed(content: bytes, purpose: Purpose) -> AppIcon | str:
    """A PNG (ISO/IEC 15948): its first chunk, IHDR, begins with width and height."""
    if content[12:16] != b"IHDR" or not content.endswith(_END):
        return "it is a damaged PNG"
    wide, high = struct.unpack(">II", content[16:24])
    if wide != high:
        return f"it is not square, but {wide} by {high} pixels"
    if wide < LEAST:
        return f"it is too small, with {wide} by {high} pixels"
    return AppIcon(purpose, content, wide)


def _drawn(content: bytes, purpose: Purpose) -> AppIcon | str:
    """An SVG: as wide as it is high by its `viewBox`, or by `width` and `height`."""
    try:
        drawing = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError):
        return "it is no PNG and no SVG"
    if drawing.tag != _SVG:
        return "it is no PNG and no SVG"
    box = re.split(r"[\s,]+", drawing.get("viewBox", "").strip())
    sides = box[2:] if len(box) == 4 else [drawing.get("width", ""), drawing.get("height", "")]
    lengths = [match.group(1) for side in sides if (match := _LENGTH.fullmatch(side))]
    if len(lengths) != 2:
        return "it says no size, with 'viewBox' or with 'width' and 'height'"
    if lengths[0] != lengths[1]:
        return f"it is not square, but {lengths[0]} by {lengths[1]}"
    return AppIcon(purpose, content)
