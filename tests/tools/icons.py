"""Draw the icons of the app, from which `generator/site/offline.py` makes those of a course.

The mark is a thread with a loop, as on the first page of the flagship. What is written is a picture
of 256 steps between two colours; which ones, the build says.

    .venv/bin/python -m tests.tools.icons
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterator

from generator.site.offline import SIZES, png_chunk
from tests.support.machine import PROJECT

# Where the thread goes, in a square of 64, and how thick it is. All of it lies in the circle that
# systems promise to show (Web App Manifest, "safe zone": 80 per cent of the side).
POINTS = (
    *((13, 45.5), (12.6, 38), (14.6, 31), (19, 24.5), (25.5, 20), (32.5, 19.6), (38, 23.4)),
    *((39.6, 30), (37.4, 37.4), (31.4, 41.4), (25.4, 39.6), (22.9, 33.8), (24.4, 28), (29, 26.2)),
    *((33, 29.8), (35.4, 37.6), (40.6, 43), (46.6, 42.6), (51.6, 40.6)),
)
RADIUS = 2.2
FINE = 4  # steps of a pixel, each way


def thread(points: tuple[tuple[float, float], ...]) -> Iterator[tuple[float, float]]:
    """The way through the points, in small steps: a Catmull-Rom spline."""
    whole = (points[0], *points, points[-1])
    for a, b, c, d in zip(whole, whole[1:], whole[2:], whole[3:], strict=False):
        for step in range(60):
            t = step / 60
            x, y = (
                0.5
                * (
                    2 * q
                    + (r - p) * t
                    + (2 * p - 5 * q + 4 * r - s) * t * t
                    + (3 * q - p - 3 * r + s) * t**3
                )
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
            yield x, y


def drawn(size: int) -> bytes:
    """A PNG with a palette, of which only the length counts."""
    scale = size * FINE / 64
    radius = RADIUS * scale
    way = [(x * scale, y * scale) for x, y in thread(POINTS)]
    rows = []
    for y in range(size):
        covered = [0] * size
        for sub in range(FINE):
            height = y * FINE + sub + 0.5
            spans = sorted(
                (x - half, x + half)
                for x, at in way
                if (left := radius**2 - (at - height) ** 2) > 0
                for half in (math.sqrt(left),)
            )
            end = 0
            for start, stop in spans:
                for fine in range(max(round(start), end), round(stop)):
                    covered[fine // FINE] += 1
                end = max(end, round(stop))
        rows.append(bytes([0, *(count * 255 // FINE**2 for count in covered)]))
    header = struct.pack(">IIBBBBB", size, size, 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            png_chunk(b"IHDR", header),
            png_chunk(b"PLTE", bytes(768)),
            png_chunk(b"IDAT", zlib.compress(b"".join(rows), 9)),
            png_chunk(b"IEND", b""),
        )
    )


if __name__ == "__main__":
    for size in SIZES:
        (PROJECT / f"generator/static/icon-{size}.png").write_bytes(drawn(size))
