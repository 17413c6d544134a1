"""The `course` command. It alone prints."""

from __future__ import annotations

import atexit
import errno
import gc
import os
import sys
import time
from collections.abc import Sequence
from typing import Any, NoReturn

# Why what is said comes to nobody.
_CLOSED = (errno.EPIPE, errno.ESHUTDOWN)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def main(arguments: Sequence[str] | None = None, **given: Any) -> None:
    """Run the command. Where nothing has changed since it ran last, its answer is known.

    arguments: those of the command line, if there are no others.
    """
    began = time.monotonic()
    _with_all_streams()
    try:
        _run(sys.argv[1:] if arguments is None else [*arguments], began, **given)
    except OSError as error:
        if error.filename is not None or error.errno not in (*_CLOSED, *_FULL):
            raise
        _unheard(error)


def _with_all_streams() -> None:
    """Let who has no input or no output, as under some supervisors, work like everybody else."""
    if None not in (sys.stdin, sys.stdout, sys.stderr):
        return
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass  # or a file of the course would get this number, and what is said be written there
    sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8")
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8")
    os.close(number)


def _unheard(error: OSError) -> NoReturn:
    """End where nobody can read what is said: a file that no room is left for, a closed pipe."""
    # Python would try once more at its end, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if error.errno in _CLOSED:
        sys.exit(1)
    from generator.cli.trouble import reason

    sys.exit(f"What the command says could not be written: {reason(error)}.")


def _run(arguments: list[str], began: float, **given: Any) -> None:
    if arguments[:1] in (["build"], ["check"]):
        from generator.cli.unchanged import answered

        code = answered(arguments, began)
        if code is not None:
            sys.exit(code)
    # A course is many small values that live as long as the command: looking again and again for
    # what can be let go took about a fifth of a build of the flagship, and at half a million a look
    # still a tenth of one changed sentence in a thousand lessons. A preview looks more often, since
    # somebody would wait for a look at so many.
    gc.set_threshold(500_000 if arguments[:1] == ["serve"] else 2_000_000, 20, 50)
    # At its end Python looks through all of them again, for nothing: a third of the time that one
    # changed sentence in a thousand lessons took.
    atexit.register(gc.freeze)
    from generator.cli.commands import main as command

    command(arguments, **given)
