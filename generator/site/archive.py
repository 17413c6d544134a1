"""A ZIP archive whose bytes depend on what is in it, and on nothing else."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from generator.site.built import Built
from generator.site.mark import MARK
from generator.site.offline import LIST, MANIFEST, WORKER
from generator.site.output import CopiedFile, OutputFile

# The first day that the format knows.
_DAY = (1980, 1, 1, 0, 0, 0)


def archive(into: BinaryIO, files: Iterable[OutputFile], stored: str = "") -> None:
    """Write the archive of files, in their order. Raises OSError.

    stored: the path of one that is not to be packed.
    """
    with zipfile.ZipFile(into, "w") as packed:
        for file in files:
            about = zipfile.ZipInfo(file.path, _DAY)
            about.create_system, about.external_attr = 3, 0o644 << 16
            plain = file.path == stored
            about.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            if not isinstance(file, CopiedFile):
                packed.writestr(about, file.content, compresslevel=9)
                continue
            with open(file.place, "rb") as source:
                about.file_size = os.fstat(source.fileno()).st_size
                about._compresslevel = 9  # type: ignore[attr-defined]
                with packed.open(about, "w") as target:
                    shutil.copyfileobj(source, target)


def site_archive(into: BinaryIO, site: Built, name: str) -> None:
    """Write a site that opens from a disk, in one folder of that name. Raises OSError.

    What only a host can use stays out of it.
    """
    archive(into, _from_disk(site, name))


def _from_disk(site: Built, name: str) -> Iterator[OutputFile]:
    for path in site:
        hidden = any(part.startswith(".") for part in path.split("/"))
        for_hosts = path in (MARK, WORKER, LIST, MANIFEST, "404.html", "robots.txt", "CNAME")
        if not (hidden or for_hosts or path.endswith((".map", ".gz", "sitemap.xml"))):
            yield CopiedFile(f"{name}/{path}", str(site.folder / path))
