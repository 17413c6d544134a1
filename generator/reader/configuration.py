"""mkdocs.yml, as far as the course needs it: title, folders, settings, navigation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.course import Settings
from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_tree import Tree, mappings, parse

FILE = "mkdocs.yml"

NO_PLUGIN = Rule(
    id="no-course-plugin",
    message="the course plugin is not switched on",
    hint="add 'course' to the list under 'plugins:'",
    why="Without the plugin the pages are built, and no question in them works.",
    example={"mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [search]\n"},
)


@dataclass(frozen=True)
class NavEntry:
    """An entry of the navigation: a page (`path`) or a section (`entries`)."""

    title: str | None
    span: Span
    path: str | None = None
    entries: tuple[NavEntry, ...] = ()

    def pages(self) -> Iterator[NavEntry]:
        """The pages of this entry and below, in order."""
        if self.path:
            yield self
        for entry in self.entries:
            yield from entry.pages()


@dataclass(frozen=True)
class Configuration:
    """What mkdocs.yml says.

    nav: None where the folders decide. leaves_out: whether it names pages that are to stay out of
    the navigation or the site, in MkDocs' own patterns.
    """

    title: str
    language: str
    description: str
    content: str
    settings: Settings
    nav: tuple[NavEntry, ...] | None
    leaves_out: bool = False


def read_configuration(text: str) -> tuple[Configuration | None, list[Problem]]:
    """The configuration, or None where the file cannot be read, and what is wrong."""
    tree, problems = parse(text, FILE)
    if tree is None or not isinstance(tree.data, dict):
        return None, problems
    settings, wrong = _settings(tree)
    nav = tree.children.get("nav")
    theme = tree.data.get("theme")
    language = theme.get("language") if isinstance(theme, dict) else None
    configuration = Configuration(
        title=_text(tree, "site_name", "Course"),
        language=str(language or "en"),
        description=_text(tree, "site_description", ""),
        content=_text(tree, "docs_dir", "docs").strip("/"),
        settings=settings or Settings(),
        leaves_out=bool({"not_in_nav", "exclude_docs", "draft_docs"} & set(tree.keys)),
        nav=tuple(_entries(nav)) if nav and isinstance(nav.data, list) else None,
    )
    return configuration, problems + wrong


def _text(tree: Tree, name: str, default: str) -> str:
    value = tree.data.get(name)
    return value.strip() if isinstance(value, str) and value.strip() else default


def _settings(tree: Tree) -> tuple[Settings | None, list[Problem]]:
    plugins = tree.children.get("plugins")
    for name, value in _named(plugins) if plugins else ():
        if name == "course":
            if value is None or value.data is None:
                return Settings(), []
            return Settings.from_tree(value)
    return None, [NO_PLUGIN.at(plugins.head() if plugins else Span(FILE))]


def _named(plugins: Tree) -> Iterator[tuple[str, Tree | None]]:
    """The plugins and their settings, whether they are written as a list or as fields."""
    for child in [plugins] if plugins.keys else plugins.children.values():
        if child.keys:
            yield from mappings(child)
        else:
            yield str(child.data), None


def _entries(nav: Tree) -> Iterator[NavEntry]:
    for item in nav.children.values():
        if isinstance(item.data, str):
            yield NavEntry(None, item.span, item.data)
        for title, value in mappings(item):
            if isinstance(value.data, str):
                yield NavEntry(title, value.span, value.data)
            elif isinstance(value.data, list):
                yield NavEntry(title, item.keys[title], None, tuple(_entries(value)))
