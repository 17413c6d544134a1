"""What earlier builds of a course have worked out, kept by content.

A shelf for each kind of thing: what quiz files hold, what pages were converted to, what was proved
of conversations, which pages were written. A key holds all that the thing depends on. So an edit
costs what depends on it, and whatever a key does not find is worked out as ever.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from pathspec import PathSpec

import generator
from generator.checks.rules import RULES
from generator.site.inputs import NOTHING, Stamp, digest, unrecorded
from generator.site.store import Store
from generator.text.memory import Memory

# A page with a snippet in it shows what stands in another file.
_SNIPPET = re.compile(r"-+8<-+")
_READS_FILES = ("b64",)

_LEFT = "shelves.json"


News = list[tuple[bytes, bytes | None]]


class Memories:
    """The shelves of a course, by name; each is opened when it is first asked for."""

    def __init__(self, root: Path, living: bool = False) -> None:
        """living: for a process that stays, and writes each shelf once, as it was when it began."""
        self.store, self.living = Store(root), living
        self._shelves: dict[str, Memory] = {}
        self._written: set[str] = set()
        self._left = self._as_left()

    def shelf(self, name: str) -> Memory:
        """The values of a kind. Its name is part of no key, as each kind has its own file."""
        if name not in self._shelves:
            file = f"{name}.shelf"
            with unrecorded():
                # First: what is changed while it is read is looked through the next time.
                now, content = self.store.stamp(file), self.store.opened(file)
            sound = self._left.get(name) == now
            self._left[name] = now
            draft = self.store.growing()
            self._shelves[name] = Memory(RULES, content, self.living, draft, sound)
        return self._shelves[name]

    def _as_left(self) -> dict[str, Stamp]:
        """How the file of each shelf was when a build had written it, or looked through it.

        Of one that is so still, only what is asked for is compared with its digest: to read all of
        them took a sixteenth of a second for a thousand lessons.
        """
        with unrecorded(), suppress(ValueError, TypeError, AttributeError):
            found = json.loads(self.store.read(_LEFT) or b"{}")
            return {name: Stamp(*stamp) for name, stamp in found.items()}
        return {}

    def used(self) -> Mapping[str, int]:
        """How much was used so far, by shelf."""
        return {name: shelf.used() for name, shelf in self._shelves.items()}

    def since(self, before: Mapping[str, int]) -> Mapping[str, News]:
        """What was used since then: what another process has to tell of its work."""
        return {n: shelf.since(before.get(n, 0)) for n, shelf in self._shelves.items()}

    def share(self, news: Mapping[str, News]) -> None:
        """Keep what another process has used."""
        for name, found in news.items():
            self.shelf(name).share(found)

    def turn(self, *names: str) -> None:
        """Let go of what was not asked for since the last turn; of these kinds, or of all."""
        for name, shelf in list(self._shelves.items()):
            if not names or name in names:
                shelf.turn()

    @property
    def count(self) -> int:
        """How many values a process that stays has in its hands."""
        return sum(shelf.count for shelf in self._shelves.values())

    def save(self) -> None:
        """Keep what was used for the next time."""
        before = self._as_left()
        with unrecorded():
            for name, shelf in self._shelves.items():
                if self.living and name in self._written:
                    continue
                file = f"{name}.shelf"
                if shelf.outworn:
                    replaced = self.store.replace(file, shelf.content())
                    self._left[name] = self.store.stamp(file) if replaced else NOTHING
                elif shelf.has_news:
                    self.store.add(file, shelf.news())
                    self._left[name] = self.store.stamp(file)
                else:
                    continue
                self._written.add(name)
            if self._left != before:
                self.store.write(_LEFT, json.dumps(self._left).encode())
            self.store.tidy()


@functools.cache
def program() -> str:
    """What runs: our own files, the versions of all that is installed, and of Python."""
    found = hashlib.sha256(sys.version.encode())
    own = Path(generator.__file__).parent
    with unrecorded():
        for here, inner, names in os.walk(own):
            # What Python has compiled has another date on each machine.
            inner[:] = sorted(name for name in inner if name != "__pycache__")
            for name in sorted(names):
                path = os.path.join(here, name)
                found.update(os.path.relpath(path, own).encode() + b"\0")
                with open(path, "rb") as file:
                    found.update(hashlib.sha256(file.read()).digest())
        for folder in sys.path[1:]:
            if os.path.isdir(folder):
                names = os.listdir(folder)
                versions = [n for n in names if n.endswith((".dist-info", ".egg-info"))]
                found.update("\0".join(sorted(versions)).encode())
    return found.hexdigest()


class Unkeyed(Exception):
    """A value of which nobody can say whether it is the same as that of another day."""


def plain(given: Any) -> Any:
    """A value of a configuration in a form that reads the same in every process. Raises Unkeyed."""
    match given:
        case None | bool() | int() | float() | str() | bytes():
            return type(given).__name__, given
        case Mapping():
            return "group", tuple((plain(k), plain(v)) for k, v in given.items())
        case list() | tuple():
            return "list", tuple(plain(value) for value in given)
        case set() | frozenset():
            return "set", tuple(sorted(repr(plain(value)) for value in given))
        case functools.partial():
            return "partial", plain(given.func), plain(given.args), plain(given.keywords)
        case Path():
            return "path", str(given)
        case PathSpec():  # which files are left out
            told = ((one.include, one.regex and one.regex.pattern) for one in given.patterns)
            return "patterns", tuple(told)
    if isinstance(given, Config):
        return "settings", tuple((k, plain(v)) for k, v in given.items())
    named = getattr(given, "__qualname__", ""), getattr(given, "__module__", "")
    if all(named) and "<" not in named[0]:
        return "named", named
    if not vars(given) if hasattr(given, "__dict__") else False:
        return "named", type(given).__qualname__, type(given).__module__
    raise Unkeyed(repr(given))


def conversion(config: MkDocsConfig) -> Any:
    """What of a configuration has a part in converting Markdown. Raises Unkeyed."""
    names = [e if isinstance(e, str) else type(e).__name__ for e in config.markdown_extensions]
    if any(reads in name for name in names for reads in _READS_FILES):
        raise Unkeyed("an extension reads other files")
    given = {name: value for name, value in (config.mdx_configs or {}).items()}
    if any(value.get("auto_append") for value in given.values() if isinstance(value, Mapping)):
        raise Unkeyed("each page has others' words in it")
    return names, plain(given), contents(config.theme.custom_dir)


def has_snippets(text: str) -> bool:
    """Whether a text may bring in what stands elsewhere."""
    return "8<" in text and _SNIPPET.search(text) is not None


def contents(folder: str | None) -> str:
    """What is in a folder, as one digest; '' for none."""
    if not folder:
        return ""
    found = hashlib.sha256()
    for here, inner, names in os.walk(folder, followlinks=True):
        inner.sort()
        for name in sorted(names):
            path = os.path.join(here, name)
            found.update(os.path.relpath(path, folder).encode("utf-8", "surrogateescape") + b"\0")
            found.update(digest(path).encode())
    return found.hexdigest()
