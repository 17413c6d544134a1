"""A file that somebody wants to import, and the pictures that come with it."""

from __future__ import annotations

import base64
import binascii
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.import_.draft import Unreadable
from generator.text.names import as_id

# What a browser shows, by how its file begins.
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"RIFF", "webp"),
)


@dataclass(frozen=True)
class Source:
    """A file. beside: reads a file that lies beside it, or None."""

    name: str
    data: bytes
    beside: Callable[[str], bytes | None] = lambda name: None

    @property
    def stem(self) -> str:
        """What names the quiz and the folder of its pictures: 'river-bank' for 'River bank.xml'."""
        return as_id(re.sub(r"(\.gift)?\.[^.]*$", "", posixpath.basename(self.name)) or "questions")

    @property
    def title(self) -> str:
        """'River bank' for 'river_bank.xml'."""
        words = re.sub(r"(\.gift)?\.[^.]*$", "", posixpath.basename(self.name))
        words = " ".join(re.sub(r"[_-]+", " ", words).split()) or "Questions"
        return words[0].upper() + words[1:]

    def xml_head(self, most: int = 20_000) -> str:
        """How an XML file begins; '' for what is no XML."""
        return xml_head(self.data, most)

    def text(self) -> str:
        """Its text, in whichever encoding programs save such files in."""
        return decoded(self.data)


def xml_head(data: bytes, most: int = 20_000) -> str:
    """The first characters of XML; '' for what is none."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    head = data[: 2 * most].decode("utf-16" if wide else "latin-1", "replace")[:most]
    head = head.removeprefix("\xef\xbb\xbf").lstrip()
    return head if re.match(r"<[?!\w]", head) else ""


def decoded(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark or to be told by its zeros, else the Windows of the west."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
    elif len(data) >= 4 and data[1:4:2] == b"\0\0" and data[0]:
        text = data.decode("utf-16-le", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            if b"\0" in data[:4096]:
                raise Unreadable("it is no text file") from None
            text = data.decode("cp1252", "replace")
    if "\0" in text[:4096]:
        raise Unreadable("it is no text file")
    return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass
class Pictures:
    """The pictures of a file. found: the path below the content folder → bytes."""

    stem: str
    read: Callable[[str], bytes | None] = lambda name: None
    found: dict[str, bytes] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def path(self, address: str, alt: str = "") -> str:
        """The path for the picture at an address; '' where there is none that can be shown."""
        address = address.strip()
        if not address:
            return ""
        if match := re.match(r"data:image/[\w+.-]+;base64,", address):
            data = unpacked(address[match.end() :])
            name = "picture"
        elif re.match(r"(\w+:)?//", address):
            self.left.append(f"the picture at {address[:120]}, which stays on its host")
            return ""
        else:
            name = unquote(address.split("?")[0].split("#")[0])
            data = self.read(name)
        if data is None:
            self.left.append(
                f"the picture {posixpath.basename(name)[:80]}, which is not in the file"
            )
            return ""
        return self.add(name, data)

    def add(self, name: str, data: bytes) -> str:
        """The path for a picture of this name."""
        end = kind_of(data)
        if not end:
            self.left.append(f"the picture {posixpath.basename(name)[:80]}, which is none")
            return ""
        stem = as_id(posixpath.splitext(posixpath.basename(name))[0] or "picture")[:60]
        path, number = f"images/{self.stem}/{stem}.{end}", 1
        while self.found.get(path, data) != data:
            number += 1
            path = f"images/{self.stem}/{stem}-{number}.{end}"
        self.found[path] = data
        return path


def kind_of(data: bytes) -> str:
    """The ending of a picture's file, told from its bytes; '' where browsers show no such one."""
    for beginning, end in _BEGINNINGS:
        if data.startswith(beginning) and (end != "webp" or data[8:12] == b"WEBP"):
            return end
    head = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    is_svg = head.startswith((b"<svg", b"<?xml", b"<!doctype svg", b"<!--")) and b"<svg" in head
    # A drawing that runs a script or asks another host has no place in a page.
    harmful = re.search(rb"<script|\son\w+\s*=|<foreignobject|<!entity|javascript:", data, re.I)
    return "svg" if is_svg and not harmful else ""


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG, GIF or JPEG, in pixels; (0, 0) where they are not to be found.

    Source: the PNG and GIF89a specifications; ITU T.81, annex B.2.2, for JPEG's frame header.
    """
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data.startswith(b"GIF8") and len(data) >= 10:
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = data[at + 5 : at + 7], data[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        at += 2 + length
    return 0, 0


def unpacked(text: str) -> bytes | None:
    """What stands in base64."""
    try:
        return base64.b64decode("".join(text.split()), validate=False)
    except (binascii.Error, ValueError):
        return None
