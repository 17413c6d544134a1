"""What comes from outside while a command works: signals, and what the machine cannot do."""

from __future__ import annotations

import errno
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from generator.site.signals import ENDING, handling
from generator.text.problems import shortened

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file would be larger than this machine allows",
    errno.EROFS: "the disk can only be read",
    errno.EACCES: "the permission is missing",
    errno.EPERM: "the permission is missing",
    errno.ENOENT: "it is not there",
    errno.ELOOP: "a link leads back to itself",
    errno.ENOTDIR: "a file stands where a folder should be",
    errno.EEXIST: "a file stands where a folder should be",
    errno.EMFILE: "too many files are open",
    errno.EIO: "the disk cannot be read or written",
}


def reason(error: OSError) -> str:
    """What the machine could not do, with the path: 'the disk is full (site/index.html)'."""
    text = _REASONS.get(error.errno or 0) or error.strerror or str(error)
    named = [str(name) for name in (error.filename, error.filename2) if name]
    return f"{text} ({shortened(named[0].replace('/.course-build/new/', '/'))})" if named else text


@contextmanager
def tidy_end() -> Iterator[None]:
    """Let a command that is told to end (TERM, HUP) leave nothing behind."""

    def end(number: int, frame: FrameType | None) -> None:
        sys.exit(128 + number)

    with handling({number: end for number in ENDING}):
        yield


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let what is begun be done; who asked for an end gets it after that."""
    asked: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        asked.append(number)

    with handling({number: note for number in (*ENDING, signal.SIGINT)}):
        yield
    for number in asked:
        signal.raise_signal(number)


def harmless(text: str) -> str:
    """Words from the file of somebody else in one line, without what a terminal obeys."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
