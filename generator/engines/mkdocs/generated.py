"""The pages that a course has and no author writes, as pages of MkDocs.

Each is a file without a text, which is in no navigation; the site puts its text in later.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.engines.mkdocs.files import generated_file
from generator.model.generated import GeneratedPage
from generator.site.output import OutputFile


def add_generated(
    files: Files, pages: Mapping[str, GeneratedPage], base: str, config: MkDocsConfig
) -> None:
    """Put the pages of these paths among the files, but where an author has one of that name.

    base: the folder of the language in the site.
    """
    for path, page in pages.items():
        if path not in files.src_uris:
            file = generated_file(config, OutputFile(path, b""))
            plain = generated_file(config, OutputFile(page.path, b""))
            file.dest_uri = posixpath.join(base, plain.dest_uri)
            file.url = posixpath.join(base, plain.url)
            files.append(file)


def is_generated(file: File, pages: Mapping[str, GeneratedPage]) -> bool:
    """Whether a file is of one of these pages, and no author's of that name."""
    return file.src_uri in pages and not file.abs_src_path


def introduce(page: Page, made: GeneratedPage, in_look: bool) -> None:
    """Say in a page's front matter what an author would say there. in_look: of a course's look."""
    page.title = str(escape(made.title)) if in_look else made.title
    page.meta = {**page.meta, "title": made.title}
    if made.description:
        page.meta["description"] = made.description
    if made.kind == "paper":
        page.meta["unlisted"] = True
    if not made.searched:
        page.meta["search"] = {"exclude": True}
    # No file of it is in the author's repository: others would say that it was changed now.
    for name in [name for name in page.meta if name.startswith("git_")]:
        del page.meta[name]
