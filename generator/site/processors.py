"""How many processors a command may use: fewer than the machine has, in most containers."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

# More processes than this gain little, since one of them puts all together; and each takes memory
# of its own, of which a container on a large machine may have little.
MOST = 8
GROUPS, OWN = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")


def usual_jobs() -> int:
    """How many processes make pages where nobody has said it."""
    if hasattr(os, "sched_getaffinity"):
        there = len(os.sched_getaffinity(0))
    else:
        there = os.cpu_count() or 1
    return max(1, min(there, MOST, *map(math.ceil, quotas())))


def quotas(groups: Path = GROUPS, own: Path = OWN) -> Iterator[float]:
    """The times of processors, in processors, that Linux gives to the groups of this process.

    `docker run --cpus 1.5` and limits of Kubernetes are such: all processors can be seen then, and
    used for a part of the time. groups: where they lie. own: those of this process, as
    cgroups(7) has them, in version 2 and 1.
    """
    with suppress(OSError, ValueError):
        for line in own.read_text(encoding="utf-8").splitlines():
            _, controllers, path = line.split(":", 2)
            for inner in _with_those_above(path):
                if not controllers:
                    quota = _numbers(groups / inner / "cpu.max")
                elif "cpu" in controllers.split(","):
                    folder = groups / "cpu" / inner
                    quota = [
                        *_numbers(folder / "cpu.cfs_quota_us"),
                        *_numbers(folder / "cpu.cfs_period_us"),
                    ]
                else:
                    continue
                if len(quota) == 2 and min(quota) > 0:
                    yield quota[0] / quota[1]


def _with_those_above(path: str) -> Iterator[str]:
    """A group and those above it; '' is the root, which is one's own in a container."""
    group = PurePosixPath(path.strip("/"))
    yield from ("" if str(one) == "." else str(one) for one in (group, *group.parents))


def _numbers(file: Path) -> list[int]:
    """The numbers in a file; none where it is not there, or says 'max'."""
    try:
        return [int(word) for word in file.read_text(encoding="ascii").split()]
    except (OSError, ValueError):
        return []
