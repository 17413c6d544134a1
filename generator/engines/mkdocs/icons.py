"""The icons of Material's style sheets as files.

Material has them as `data:` addresses, which a strict content security policy forbids. In the
course look its sheets name files instead. What cannot use those has a second sheet, with the icons
in its text (runtime/early/icons.js).
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.site.output import OutputFile

_FOLDER = "assets/stylesheets"
_RULE = re.compile(r"[^{}]*\{[^{}]*\}")
_ICON = re.compile(r"""url\((["']?)data:image/svg\+xml(?:;charset=utf-8)?,(.*?)\1\)""")


@dataclass(frozen=True)
class Sheet:
    """A style sheet whose icons are files.

    was: the path that Material's template names; '' where the sheet is made of its settings.
    sheet: with the addresses of files; icons: the rules about icons, with these in them.
    """

    was: str
    sheet: OutputFile
    icons: OutputFile
    files: tuple[OutputFile, ...]


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
    """Take Material's sheets with icons out of a site, and tell its templates what comes instead.

    The answer is what comes: the sheets and the icons. Raises jinja2.TemplateNotFound for an icon
    of `theme.icon` that is not there.
    """
    sheets = []
    for file in list(files):
        if posixpath.dirname(file.src_uri) == _FOLDER and file.src_uri.endswith(".css"):
            name = posixpath.basename(file.src_uri).split(".")[0]
            if sheet := without_data(file.content_string, name, file.src_uri):
                sheets.append(sheet)
                files.remove(file)
    own = env.get_template("material/partials/icons.html").render(config=config)
    chosen = without_data(re.sub(r"</?style>", "", own).strip(), "chosen")
    env.globals["chosen_icons"] = chosen
    env.filters["icons_as_files"] = lambda html: _named_anew(html, sheets)
    every = [*sheets, *([chosen] if chosen else [])]
    made = [file for sheet in every for file in (sheet.sheet, sheet.icons, *sheet.files)]
    return list({file.path: file for file in made}.values())


def _named_anew(html: str, sheets: list[Sheet]) -> str:
    for sheet in sheets:
        link = re.compile(rf'href="([^"]*){re.escape(sheet.was)}"')
        html = link.sub(rf'href="\1{sheet.sheet.path}" data-icons="\1{sheet.icons.path}"', html)
    return html
