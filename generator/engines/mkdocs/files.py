"""Files as MkDocs knows them: their addresses, the folders that they are in, and files of ours."""

from __future__ import annotations

import os
import posixpath
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import meta as front_matter

from generator.reader.folders import path_from
from generator.site.output import OutputFile


def url_of(file: File) -> str:
    """The address of a file from the site's root."""
    return file.url.removeprefix("./") if file.url != "." else ""


def is_draft(file: File, text: str | None = None) -> bool:
    """Whether its front matter says `draft: true`. text: what is in it, where that was read."""
    if not file.abs_src_path:
        return False
    try:
        text = file.content_string if text is None else text
    except (OSError, ValueError):
        return False  # whoever reads the page will say so
    return "draft:" in text[:4000] and front_matter.get_data(text)[1].get("draft") is True


def generated_file(config: MkDocsConfig, output: OutputFile) -> File:
    """A file of ours among those of MkDocs. A page has no text yet."""
    page = output.path.endswith(".md")
    return File.generated(
        config,
        output.path,
        content="" if page else output.content,
        inclusion=InclusionLevel.NOT_IN_NAV,
    )


def folder_of_pages(config: MkDocsConfig, root: Path) -> str:
    """The folder of the pages, from the course's folder, as its author knows it.

    Some plugins lay the pages of several folders together elsewhere, and let MkDocs read there.
    """
    path = path_from(root, config.docs_dir)
    if not path.startswith("../") and not os.path.isabs(path):
        return path
    written = [str(given["docs_dir"]) for given in config.user_configs if "docs_dir" in given]
    if written and not os.path.isabs(written[-1]) and not written[-1].startswith(".."):
        return posixpath.normpath(written[-1])
    return path if written else "docs"


def folders_of_home(files: Files) -> tuple[str, str]:
    """The folder of the home page: that of its source, and that of its address.

    Both are '' but in a site in several languages, which is built once for each of them.
    """
    indexes = [f for f in files.documentation_pages() if f.name == "index"]
    if not indexes:
        return "", ""
    home = min(indexes, key=lambda file: (file.dest_uri.count("/"), file.dest_uri))
    source, base = posixpath.dirname(home.src_uri), posixpath.dirname(home.dest_uri)
    alone = all(file.dest_uri.startswith(f"{base}/") for file in files.documentation_pages())
    return (source, base) if not base or alone else ("", "")
