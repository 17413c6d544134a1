"""The files in a ZIP package, which nobody need trust."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator

MOST_FILES = 20_000
MOST_BYTES = 512 * 1024 * 1024  # of all files together, unpacked
MOST_IN_ONE = 128 * 1024 * 1024


class BadPackage(Exception):
    """A package that cannot be read; its message is a sentence for its owner."""


class Package:
    """A package in memory. Nothing of it is ever unpacked onto the disk."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
            raise BadPackage("it is a damaged ZIP file, or breaks off") from None
        found = [info for info in self._archive.infolist() if not info.is_dir()]
        if len(found) > MOST_FILES:
            raise BadPackage(f"it holds {len(found):,} files, and {MOST_FILES:,} are read at most")
        size = sum(info.file_size for info in found)
        if size > MOST_BYTES or any(info.file_size > MOST_IN_ONE for info in found):
            raise BadPackage(
                f"unpacked it has {size // 1024**2:,} MB, more than is read of a package"
            )
        # A name that leads out of the package names nothing in it.
        self._infos = {name: info for info in found if (name := _inside(info.filename))}

    @property
    def names(self) -> list[str]:
        """The paths in it, in order."""
        return sorted(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The bytes of a file in it."""
        info = self._infos[name]
        try:
            with self._archive.open(info) as part:
                data = part.read(info.file_size + 1)
        except NotImplementedError:
            raise BadPackage(f"the file {name} in it is packed in an unknown way") from None
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
        ) as error:
            locked = "password" in str(error)
            what = "is locked with a password" if locked else "is damaged"
            raise BadPackage(f"the file {name} in it {what}") from None
        return data

    def ending(self, *ends: str) -> Iterator[str]:
        """The paths that end so."""
        return (name for name in self.names if name.lower().endswith(ends))


def _inside(name: str) -> str:
    """A path below the package's root; '' for one that leads out of it."""
    path = posixpath.normpath(name.replace("\\", "/"))
    out = path.startswith(("../", "/")) or path in ("..", ".") or ":" in path.split("/")[0]
    return "" if out else path
