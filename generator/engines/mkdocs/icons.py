"""Material's style sheets as a course has them: without what no page shows, with icons as files.

Material has icons as `data:` addresses, which a strict content security policy forbids. In the
course look its sheets name files instead. What cannot use those has a second sheet, with the icons
in its text (runtime/early/icons.js).
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.engines.mkdocs.pruned import (
    UNREAD,
    asked_for,
    asked_in_markdown,
    nobody_reads,
    pruned,
    read_in,
    unused_parts,
    without_unread,
)
from generator.model.page import Page
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.site.output import OutputFile
from generator.text.apart import glanced
from generator.text.beside import Beside, Latest
from generator.text.located_yaml import Authored
from generator.text.shelves import remembered

_FOLDER = "assets/stylesheets"
# What styles of ours read of Material's variables; tests/unit/test_light.py compares them.
OURS = frozenset(
    "--md-default-bg-color --md-text-font-family --md-typeset-a-color --md-typeset-color".split()
)
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
    gone = left_out(config, files.documentation_pages())
    colours = _colours(config)
    shorter: dict[File, str] = {}
    for file in files:
        if posixpath.dirname(file.src_uri) == _FOLDER and file.src_uri.endswith(".css"):
            palette = posixpath.basename(file.src_uri).startswith("palette.")
            shorter[file] = pruned(file.content_string, gone, colours if palette else None)
    if UNREAD in gone:
        read = OURS.union(*map(read_in, shorter.values()))
        shorter = {file: without_unread(css, read) for file, css in shorter.items()}
    sheets = []
    for file, less in shorter.items():
        name = posixpath.basename(file.src_uri).split(".")[0]
        sheet = without_data(less, name, file.src_uri)
        if sheet is None and less != file.content_string:
            sheet = Sheet(file.src_uri, _named(name, less))
        if sheet:
            sheets.append(sheet)
            files.remove(file)
    own = env.get_template("material/partials/icons.html").render(config=config)
    chosen = without_data(re.sub(r"</?style>", "", own).strip(), "chosen")
    env.globals["chosen_icons"] = chosen
    # What a page loads is the same on all pages of a folder.
    env.filters["icons_as_files"] = lru_cache(maxsize=64)(partial(_named_anew, sheets=sheets))
    made = [file for sheet in [*sheets, *([chosen] if chosen else [])] for file in sheet.made]
    return list({file.path: file for file in made}.values())


def left_out(config: MkDocsConfig, pages: Iterable[File]) -> frozenset[str]:
    """The parts of Material that the site never shows. pages: all of them."""
    asked = frozenset[str]().union(*_asked(config, pages))
    return unused_parts(config, asked) | ({UNREAD} if nobody_reads(config, asked) else set())


def asked_on(page: Page | None, shown: File) -> frozenset[str] | None:
    """What a page of the course asks for; None where it is shown otherwise than it was read."""
    if page is None or shown.page is None or shown.page.content is not page.converted.html:
        return None
    return _asked_on_page(page, partial(ask_page, None))


def _asked(config: MkDocsConfig, pages: Iterable[File]) -> Iterator[frozenset[str]]:
    """What an author asks Material for: in templates of their own, in pages, in questions."""
    for folder in filter(None, [config.theme.custom_dir]):
        for path in sorted(Path(folder).rglob("*.html")):
            yield asked_for(path.read_text(encoding="utf-8", errors="replace"))
    plugin: Any = config.plugins.get("course")
    reading, generated = getattr(plugin, "reading", None), getattr(plugin, "generated", ())
    read = set[int]()
    # A translation has the sheets of its original, unless it asks for more.
    for course in (reading and reading.course, getattr(plugin, "original", None)):
        if course:
            for page in course.every_page:
                read |= {id(page.converted.html)} if "html" in vars(page.converted) else set()
                yield _asked_on_page(page, partial(ask_page, course.digests.get(page.path)))
            files = (*course.quizzes, *course.scenarios)
            yield _asked_in_quizzes(files, partial(ask_quizzes, course.digests, files))
    for file in pages:
        # What we make ourselves may be made already, or not yet.
        if file.src_uri not in generated and file.page and "content" in vars(file.page):
            content = file.page.content or ""
            if id(content) not in read:
                yield asked_for(content)


def ask_page(digest: str | None, page: Page) -> frozenset[str]:
    """What a page asks for, remembered.

    digest: of the texts that the page was made from; None where nobody knows.
    """
    converted = page.converted

    def look() -> frozenset[str]:
        questions = [embed.question for embed in map(glanced, page.embeds) if embed.question]
        return asked_for(glanced(converted).html).union(_in_all(questions))

    if digest is None or page.borrows:  # it may show words of other files
        return look()
    return remembered("named", (page.path, digest, converted.digest), look)


def ask_quizzes(digests: Mapping[str, str], files: Iterable[Quiz | ScenarioFile]) -> frozenset[str]:
    """What questions and conversations in files of their own ask for, remembered.

    digests: of the texts of files, by their paths.
    """

    def look(file: Quiz | ScenarioFile) -> frozenset[str]:
        return _in_all(glanced(file).questions if isinstance(file, Quiz) else [file.scenario])

    found = frozenset[str]()
    for file in files:
        digest = digests.get(file.path)
        known = partial(look, file)
        found |= remembered("named", (file.path, digest), known) if digest else known()
    return found


def _in_all(several: Iterable[Authored]) -> frozenset[str]:
    texts = (
        "\n".join(text for _, text in one.fields() if isinstance(text, str)) for one in several
    )
    return frozenset[str]().union(*map(asked_in_markdown, texts))


# As long as these are there: a preview asks after each change.
_asked_on_page = Beside[Page, frozenset[str]]()
_asked_in_quizzes = Latest[frozenset[str]]()


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
