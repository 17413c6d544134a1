"""The course's own settings in mkdocs.yml, with their places.

What the file says is what MkDocs makes of it (INHERIT, !ENV); here each setting gets the place
where it was written, if it was written in this file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.lesson_example import LESSON
from generator.model.settings import Settings
from generator.text.plain_tree import plain_tree
from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_tree import Tree, mappings, parse

NO_PLUGIN = Rule(
    id="no-course-plugin",
    message="the course plugin is not switched on",
    hint="add 'course' to the list under 'plugins:'",
    why="Without the plugin the pages are built, and no question in them works.",
    example={"mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [search]\n"},
)
NO_LOOK = Rule(
    id="look-needs-material",
    message="the look of a course is laid over the theme 'material', and this site has '{theme}'",
    hint="write 'look: site', which works in any theme, or choose the theme 'material'",
    why="The pages of the course look are made from parts of that theme.",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\ntheme: readthedocs\n"
        "plugins:\n  - course: {id: a-course, look: course}\n"
    },
)
CONFIGURATION = Rule(
    id="configuration",
    message="MkDocs cannot work with this configuration: {reason}",
    hint="correct it here; the MkDocs documentation says what may stand in this file",
    why="Nothing can be built before the configuration is right.",
    example={"mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course, serach]\n"},
)


WARNING = Rule(
    id="engine-warning",
    message="MkDocs or one of its plugins says: {text}",
    hint="see the documentation of what it names",
    why="What makes the pages has met something that it could not do as it was told.",
    severity="warning",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course]\n"
        "theme: {name: material, font: false}\nsite_nmae: A course\n"
    },
)
STOPPED = Rule(
    id="engine-stopped",
    message="MkDocs or one of its plugins cannot go on: {text}",
    hint="see the documentation of what it names",
    why="No page can be made before this is mended.",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course]\n"
        "theme: {name: material, font: false}\n"
        "markdown_extensions:\n  - pymdownx.snippets: {check_paths: true}\n",
        LESSON: "---\ntitle: A lesson\nobjectives:\n"
        '  - {id: first, text: Name one thing.}\nquiz: first-quiz\n---\n\n--8<-- "gone.md"\n',
    },
)
NO_TEMPLATE = Rule(
    id="no-template",
    message="the template '{name}' cannot be used: {reason}",
    hint="take the line out, or put the template into the folder that 'theme: custom_dir:' names",
    why="The page would be missing from the site.",
    example={
        "content/first-module/notes.md": "---\ntitle: Notes\ntemplate: gone.html\n---\n\nText.\n"
    },
)


def read_settings(text: str, path: str, given: Mapping[str, Any]) -> tuple[Settings, list[Problem]]:
    """The settings, as far as they can be read, and what is wrong with them.

    text: the configuration file. given: what MkDocs hands to the plugin.
    """
    tree, _ = parse(text, path)
    written = _written(tree) if tree else None
    place = Span(path)
    if tree and (plugins := tree.children.get("plugins")):
        place = plugins.head()
    names = {**{name: None for name in (written.keys if written else ())}, **given}
    children: dict[str | int, Tree] = {}
    keys: dict[str, Span] = {}
    for name in names:
        child = written.children.get(name) if written else None
        if child is not None and not _is_tagged(text, child):
            children[name], keys[name] = child, (written.keys[name] if written else place)
        elif given.get(name) is not None:
            span = written.keys.get(name, place) if written else place
            children[name], keys[name] = plain_tree(given[name], span), span

    def settings_of(some: dict[str | int, Tree]) -> tuple[Settings | None, list[Problem]]:
        data = {str(name): child.data for name, child in some.items()}
        return Settings.from_tree(Tree(data, place, some, keys))

    settings, problems = settings_of(children)
    if settings is None:
        # A mistake in one setting makes no other one void: that would be told as further mistakes.
        sound = {name: child for name, child in children.items() if settings_of({name: child})[0]}
        settings = settings_of(sound)[0]
    assert settings is not None
    return settings, problems


def _is_tagged(text: str, tree: Tree) -> bool:
    """Whether MkDocs has made another value of what is written (`!ENV`)."""
    line = text.splitlines()[tree.span.line - 1 : tree.span.line]
    return bool(line) and line[0][tree.span.column - 1 :].startswith("!")


def _written(tree: Tree) -> Tree | None:
    """The settings of the course plugin, where they stand in this file."""
    plugins = tree.children.get("plugins")
    if plugins is None:
        return None
    for child in [plugins] if plugins.keys else plugins.children.values():
        for name, value in mappings(child):
            if name == "course" and isinstance(value.data, dict):
                return value
    return None
