"""The `course` command. It alone prints."""

from __future__ import annotations

import atexit
import gc
import sys
import time
from collections.abc import Sequence
from typing import Any


def main(arguments: Sequence[str] | None = None, **given: Any) -> None:
    """Run the command. Where nothing has changed since it ran last, its answer is known.

    arguments: those of the command line, if there are no others.
    """
    began = time.monotonic()
    arguments = sys.argv[1:] if arguments is None else [*arguments]
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
