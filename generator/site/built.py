"""A site that lies in a folder, as what it is: paths and bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.site.mark import files_below


class Built(Mapping[str, bytes]):
    """The files of a built site by their paths, each read when it is asked for.

    Reading raises OSError where a file has gone meanwhile.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths = dict.fromkeys(files_below(folder))

    def __getitem__(self, path: str) -> bytes:
        if path not in self._paths:
            raise KeyError(path)
        return (self.folder / path).read_bytes()

    def __contains__(self, path: object) -> bool:
        return path in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)
