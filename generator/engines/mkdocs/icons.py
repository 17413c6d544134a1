"""Material's style sheets as a course has them: without what no page shows, with icons as files.

Material has icons as `data:` addresses, which a strict content security policy forbids. In the
course look its sheets name files instead. What cannot use those has a second sheet, with the icons
in its text (runtime/early/icons.js).
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.checks.by_file import authored as written
from generator.engines.mkdocs.pruned import pruned, unused_parts
from generator.site.output import OutputFile

_FOLDER = "assets/stylesheets"
_RULE = re.compile(r"[^{}]*\{[^{}]*\}")
_ICON = re.compile(r"""url\((["']?)data:image/svg\+xml(?:;charset=utf-8)?,(.*?)\1\)""")


@dataclass(frozen=True)
class Sheet:
    """A style sheet whose icons are files.

    was: the path that Material's template names; '' where the sheet is made of its settings.
    sheet: with the addresses of files; icons: the rules about icons, with these in them, None where
    the sheet has no icons.
    """

    was: str
    sheet: OutputFile
    icons: OutputFile | None = None
    files: tuple[OutputFile, ...] = ()

    @property
    def made(self) -> tuple[OutputFile, ...]:
        """All files that come of it."""
        return (self.sheet, *([self.icons] if self.icons else []), *self.files)


def without_data(css: str, name: str, was: str = "") -> Sheet | None:
    """A style sheet that names files; None where it has no `data:` addresses.

    name: of the new sheet, in Material's folder. The same text gives the same bytes.
    """
    rules = "".join(rule for rule in _RULE.findall(css) if _ICON.search(rule))
    if not rules:
        return None
    found: dict[str, OutputFile] = {}

    def to_file(match: re.Match[str]) -> str:
        content = unquote_to_bytes(match[2])
        inner = f"icons/{hashlib.sha256(content).hexdigest()[:8]}.svg"
        found[inner] = OutputFile(f"{_FOLDER}/{inner}", content)
        return f"url({inner})"

    sheet = _named(name, _ICON.sub(to_file, css))
    return Sheet(was, sheet, _named(f"{name}-icons", rules), tuple(found.values()))


def _named(name: str, text: str) -> OutputFile:
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()[:8]
    return OutputFile(f"{_FOLDER}/{name}.{digest}.css", content)


def take_out_icons(config: MkDocsConfig, env: jinja2.Environment, files: Files) -> list[OutputFile]:
    """Take Material's sheets out of a site, and tell its templates what comes instead.

    The answer is what comes: the sheets and the icons. Raises jinja2.TemplateNotFound for an icon
    of `theme.icon` that is not there.
    """
    gone = left_out(config, files)
    colours = _colours(config)
    sheets = []
    for file in list(files):
        if posixpath.dirname(file.src_uri) != _FOLDER or not file.src_uri.endswith(".css"):
            continue
        name = posixpath.basename(file.src_uri).split(".")[0]
        css = file.content_string
        less = pruned(css, gone, colours if name == "palette" else None)
        sheet = without_data(less, name, file.src_uri)
        if sheet is None and less != css:
            sheet = Sheet(file.src_uri, _named(name, less))
        if sheet:
            sheets.append(sheet)
            files.remove(file)
    own = env.get_template("material/partials/icons.html").render(config=config)
    chosen = without_data(re.sub(r"</?style>", "", own).strip(), "chosen")
    env.globals["chosen_icons"] = chosen
    env.filters["icons_as_files"] = lambda html: _named_anew(html, sheets)
    made = [file for sheet in [*sheets, *([chosen] if chosen else [])] for file in sheet.made]
    return list({file.path: file for file in made}.values())


def left_out(config: MkDocsConfig, files: Files) -> frozenset[str]:
    """The parts of Material that the site never shows."""
    return unused_parts(config, _texts(config, files))


def _texts(config: MkDocsConfig, files: Files) -> Iterator[str]:
    """Where an author may name a part of Material: templates of their own, pages, questions."""
    for folder in filter(None, [config.theme.custom_dir]):
        for path in sorted(Path(folder).rglob("*.html")):
            yield path.read_text(encoding="utf-8", errors="replace")
    plugin: Any = config.plugins.get("course")
    reading, generated = getattr(plugin, "reading", None), getattr(plugin, "generated", ())
    for file in files.documentation_pages():
        # What we make ourselves may be made already, or not yet.
        if file.src_uri not in generated:
            yield (file.page and file.page.content) or ""
    # A translation has the sheets of its original, unless it asks for more.
    for course in (reading and reading.course, getattr(plugin, "original", None)):
        if course:
            yield from (page.converted.html for page in course.every_page)
            for _, authored in written(course):
                yield "\n".join(text for _, text in authored.fields() if isinstance(text, str))


def _colours(config: MkDocsConfig) -> frozenset[str] | None:
    """The names of the site's colours; None where they are not to be known."""
    palette = config.theme.get("palette")
    options = [palette] if isinstance(palette, dict) else palette
    if not isinstance(options, list) or not all(isinstance(one, dict) for one in options):
        return None
    named = {str(one.get(name, "indigo")) for one in options for name in ("primary", "accent")}
    return frozenset({name.replace(" ", "-") for name in named} | {"indigo"})


def _named_anew(html: str, sheets: list[Sheet]) -> str:
    for sheet in sheets:
        link = re.compile(rf'href="([^"]*){re.escape(sheet.was)}"')
        icons = rf' data-icons="\1{sheet.icons.path}"' if sheet.icons else ""
        html = link.sub(rf'href="\1{sheet.sheet.path}"{icons}', html)
    return html
