"""A course as an app that works without a network: its worker, the list of its files, its manifest.

They are made of the finished site, and so last of all. The worker is the runtime's own
(runtime/worker.js), behind a line that names the version: the hash of the list.
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.model.course import Course
from generator.site.brand import NAMED, cover_colour
from generator.site.bundles import content_of
from generator.site.mark import MARK, files_below, written
from generator.site.output import OutputFile
from generator.site.taking import Taking

WORKER, LIST, MANIFEST = "course-worker.js", "course-files.json", "course.webmanifest"
OURS = (WORKER, LIST, MANIFEST)
# Larger files are kept when somebody has asked for them: in bytes.
LARGE = 4_000_000
ICONS = "assets/icons"
TOUCH = f"{ICONS}/touch.png"  # what Apple's systems take, who look at no manifest for it
SIZES = (180, 192, 512)
# The grounds of the look, for the frame that a system draws around an app.
LIGHT, DARK = "#faf8f3", "#1c1a18"
_INK, _GOLD = "#fbf6ea", "#f0bd4f"
# What no page asks for: maps of code, what Material has for searches of its own, what robots read.
_UNASKED = re.compile(
    r"\.map$|\.gz$|(^|/)sitemap\.xml$|(^|/)robots\.txt$|(^|/)course\.json$|(^|/)assets/javascripts/"
    r"(?:lunr|workers)/|(^|/)assets/embed\.js$"
)


def app_files(course: Course, named: str = "") -> Iterator[OutputFile]:
    """The manifest and the icons. named: the theme's name for the colour of the site."""
    own = {one.purpose: one for one in course.app_icons}
    colour = cover_colour(course.settings, named)
    mark = _INK if course.settings.color or named in NAMED else _GOLD
    small, *large = (icon(size, colour, mark) for size in SIZES)
    named_in = []
    if own:
        # What fills a square to be cut is good as a square, and ours would be another picture.
        for purpose, one in {"any": own.get("maskable"), **own}.items():
            if one:
                path = f"{ICONS}/{one.purpose}.{one.ending}"
                named_in.append(_picture(path, one.sizes, one.type, purpose))
        for one in own.values():
            yield OutputFile(f"{ICONS}/{one.purpose}.{one.ending}", one.content)
        pictures = (own[purpose] for purpose in ("maskable", "any") if purpose in own)
        small = next((one.content for one in pictures if one.size), small)
    else:
        for size, content in zip(SIZES[1:], large, strict=True):
            yield OutputFile(f"{ICONS}/icon-{size}.png", content)
        for size, purpose in ((192, "any"), (512, "any"), (512, "maskable")):
            path = f"{ICONS}/icon-{size}.png"
            named_in.append(_picture(path, f"{size}x{size}", "image/png", purpose))
    yield OutputFile(TOUCH, small)
    yield OutputFile(MANIFEST, _manifest(course, named_in))


def _picture(path: str, sizes: str, type: str, purpose: str) -> dict[str, str]:
    return {"src": path, "sizes": sizes, "type": type, "purpose": purpose}


def _manifest(course: Course, icons: list[dict[str, str]]) -> bytes:
    about = {
        "name": course.title,
        "description": course.description,
        "lang": course.language,
        "dir": "rtl" if course.direction == "rtl" else "",
        "id": "./",
        "start_url": course.home or "./",
        "scope": "./",
        "display": "standalone",
        "background_color": LIGHT,
        "theme_color": LIGHT,
        "categories": ["education"],
        "icons": icons,
    }
    data = {name: value for name, value in about.items() if value}
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def worker_files(folder: Path, offline: bool, taking: Taking | None = None) -> Iterator[OutputFile]:
    """The worker of the site in a folder, and its list. Raises OSError.

    offline: whether the course is kept; else the worker takes away what was kept before.
    taking: what has put files there, and knows which of the last site stay.
    """
    if not offline:
        yield OutputFile(WORKER, content_of("retire.js"))
        return
    files: dict[str, str] = {}
    later: dict[str, str] = {}
    for path in listed(taking.paths() if taking else files_below(folder)):
        own = (taking.known(path) if taking else None) or written(folder / path)
        into = later if own.size > LARGE else files
        into[path] = own.sha256[:16]
    yield from worker_and_list(files, later)


def listed(paths: Iterable[str]) -> Iterator[str]:
    """Of the files of a site those that pages ask for."""
    for path in paths:
        hidden = path.startswith(".") or "/." in path
        if not (hidden or path in (*OURS, MARK) or _UNASKED.search(path)):
            yield path


def worker_and_list(files: Mapping[str, str], later: Mapping[str, str]) -> Iterator[OutputFile]:
    """By path, the beginnings of hashes: of what is kept, and of what is kept once it was seen."""
    data = {"files": files, "later": later}
    content = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    yield OutputFile(LIST, content)
    version = hashlib.sha256(content).hexdigest()[:16]
    yield OutputFile(
        WORKER, f'self.courseVersion="{version}";\n'.encode() + content_of("worker.js")
    )


@cache
def icon(size: int, ground: str, mark: str) -> bytes:
    """The icon as a PNG: a square in one colour, with the mark in another.

    The mark was drawn once (tests/tools/icons.py) as a picture with a palette of 256 steps from
    ground to mark, so that a colour of one's own costs no drawing. size: one of SIZES, in pixels.
    """
    drawn = content_of(f"icon-{size}.png")
    start, end = _rgb(ground), _rgb(mark)
    steps = bytes(
        round(a + (b - a) * step / 255)
        for step in range(256)
        for a, b in zip(start, end, strict=True)
    )
    at = drawn.index(b"PLTE")
    return drawn[: at - 4] + png_chunk(b"PLTE", steps) + drawn[at + 8 + len(steps) :]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """A piece of a PNG file (ISO/IEC 15948): its length, its kind, its data, and a check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _rgb(colour: str) -> bytes:
    digits = colour.lstrip("#")
    return bytes.fromhex(digits if len(digits) == 6 else "".join(d * 2 for d in digits))
