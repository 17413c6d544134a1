"""The `course` command. It alone prints."""

from __future__ import annotations

import sys
import time
from typing import Any


def main(**given: Any) -> None:
    """Run the command. Where nothing has changed since it ran last, its answer is known."""
    began, arguments = time.monotonic(), sys.argv[1:]
    if arguments[:1] in (["build"], ["check"]):
        from generator.cli.unchanged import answered

        code = answered(arguments, began)
        if code is not None:
            sys.exit(code)
    from generator.cli.commands import main as command

    command(**given)
