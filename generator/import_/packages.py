"""ZIP packages as formats see them."""

from __future__ import annotations

import posixpath

from generator.import_.source import Source
from generator.reader.package import Package


def is_package(source: Source) -> bool:
    """Whether a file is a ZIP."""
    return source.data.startswith(b"PK\x03\x04")


def near(package: Package, name: str, wanted: str) -> bytes | None:
    """A file that another one of the package names, from where that one is or from the root.

    Some programs write addresses that fit nowhere: then the only file of that name counts.
    """
    wanted = wanted.replace("$IMS-CC-FILEBASE$/", "").replace("%24IMS-CC-FILEBASE%24/", "")
    here = posixpath.normpath(posixpath.join(posixpath.dirname(name), wanted))
    for path in (here, posixpath.normpath(wanted).lstrip("/")):
        if path in package:
            return package.read(path)
    ends = [path for path in package.names if path.endswith(f"/{posixpath.basename(wanted)}")]
    return package.read(ends[0]) if len(ends) == 1 else None
