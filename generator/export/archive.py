"""A ZIP archive whose bytes depend on what is in it, and on nothing else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping

from generator.site.mark import MARK
from generator.site.offline import LIST, MANIFEST, WORKER
from generator.site.output import OutputFile

# The first day that the format knows.
_DAY = (1980, 1, 1, 0, 0, 0)


def archive(files: Iterable[OutputFile], stored: str = "") -> bytes:
    """The archive of files, in their order. stored: the path of one that is not to be packed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as into:
        for file in files:
            about = zipfile.ZipInfo(file.path, _DAY)
            about.create_system, about.external_attr = 3, 0o644 << 16
            plain = file.path == stored
            about.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            into.writestr(about, file.content, compresslevel=9)
    return packed.getvalue()


def site_archive(site: Mapping[str, bytes], name: str) -> bytes:
    """A site that opens from a disk, in one folder of that name.

    What only a host can use stays out of it.
    """
    return archive(_from_disk(site, name))


def _from_disk(site: Mapping[str, bytes], name: str) -> Iterator[OutputFile]:
    for path in site:
        hidden = any(part.startswith(".") for part in path.split("/"))
        for_hosts = path in (MARK, WORKER, LIST, MANIFEST, "404.html", "robots.txt", "CNAME")
        if not (hidden or for_hosts or path.endswith((".map", ".gz", "sitemap.xml"))):
            yield OutputFile(f"{name}/{path}", site[path])
