"""Diagrams, and addresses of other hosts, in the configuration of a site in the course look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from pymdownx.superfences import fence_code_format  # type: ignore[import-untyped]

from generator.checks.privacy import DIAGRAM, IN_STYLES
from generator.reader.source_files import SourceFiles
from generator.render.renderer import relative
from generator.text.places import Places
from generator.text.span import Span

_SUPERFENCES = "pymdownx.superfences"
_DRAWER = "mermaid.min.js"
_SCRIPT = re.compile(r'\s*<script src="[^"]*assets/javascripts/bundle\.\w+\.min\.js"></script>')


def know_diagrams(config: MkDocsConfig) -> None:
    """Let the fence `mermaid` be a diagram, unless the author has fences of their own."""
    if _SUPERFENCES not in config.markdown_extensions:
        return
    given: dict[str, Any] = dict(config.mdx_configs.get(_SUPERFENCES) or {})
    if not given.get("custom_fences"):
        given["custom_fences"] = [
            {"name": "mermaid", "class": "mermaid", "format": fence_code_format}
        ]
        config.mdx_configs[_SUPERFENCES] = given


def drawer(files: Files) -> str:
    """The address of the author's copy of the script that draws diagrams; '' for none."""
    found = (file.url for file in files if file.src_uri.rpartition("/")[2] == _DRAWER)
    return next(found, "")


def with_diagrams(html: str, script: str, url: str) -> str:
    """A page with that script ahead of Material's, which looks for it; elsewhere as it was."""
    if not script or DIAGRAM not in html:
        return html
    own = f'<script src="{relative(script, url)}"></script>'
    return _SCRIPT.sub(lambda found: own + found[0], html, count=1)


def loaded(
    config: MkDocsConfig, files: Files, sources: SourceFiles, configuration: str, docs: str
) -> Iterator[tuple[str, Span]]:
    """Addresses of other hosts that all pages load: what the configuration and its styles name."""
    places = Places(configuration, sources.text(configuration))
    for address in (*config.extra_css, *map(str, config.extra_javascript)):
        if re.match(r"(https?:)?//", address):
            yield address, places.find([address]) or places.first()
    if config.theme.get("font"):
        address = "https://fonts.googleapis.com/css"
        yield address, places.find(["font:", "theme:"]) or places.first()
    for name in config.extra_css:
        file = files.get_file_from_path(name)
        if file is None or not file.abs_src_path:
            continue
        path = f"{docs}/{name}"
        text = sources.text(path)
        for match in IN_STYLES.finditer(text or ""):
            own = Places(path, text)
            yield match[1], own.find([match[1]]) or own.first()
