"""The configuration of a project, loaded as an author has written it: what is wrong is told."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from mkdocs.config.config_options import Plugins
from mkdocs.config.defaults import MkDocsConfig

from generator.engines.mkdocs.configuration import load_config
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.engines.mkdocs.said import Listening, Said, is_ours
from generator.engines.mkdocs.unreadable import Unreadable
from generator.reader.configuration import CONFIGURATION, NO_PLUGIN
from generator.reader.course_reader import NO_COURSE
from generator.text.problems import Problem, shortened
from generator.text.span import Span
from generator.text.yaml_tree import parse


def load(said: Said, **settings: Any) -> tuple[MkDocsConfig, list[Problem]]:
    """The configuration of a course, and what is odd in it. Raises Unreadable.

    said: hears what is said meanwhile, and knows where the course is. settings: stand for those in
    the file.
    """
    root, file, sources = said.root, said.file, said.sources

    def unreadable(problem: Problem) -> Unreadable:
        return Unreadable([problem], sources.texts)

    if not (root / file).is_file():
        raise Unreadable([NO_COURSE.at(Span(file), missing=file)], {})
    text = sources.text(file)
    tree, problems = parse(text, file) if text else (None, [])
    problems = [*sources.problems, *problems]
    if tree is None or any(problem.severity == "error" for problem in problems):
        raise Unreadable(problems, sources.texts)
    if not isinstance(tree.data, dict):
        reason = "it should be a list of 'name: value' lines"
        raise unreadable(CONFIGURATION.at(Span(file), reason=reason))
    docs = tree.data.get("docs_dir", "docs")
    inherits = "INHERIT" in tree.data
    if not inherits and isinstance(docs, str) and not os.path.isdir(root / docs):
        missing = f"the folder '{shortened(docs)}'"
        raise unreadable(NO_COURSE.at(Span(file), missing=missing))
    try:
        with Listening(said):
            config = load_config(root / file, **settings)
    # Hooks and plugins are loaded here: somebody else's code, which may do anything.
    except (Exception, SystemExit) as error:
        if is_ours(error):
            raise
        raise Unreadable(said.of_configuration(error), sources.texts) from error
    if not isinstance(config.plugins.get("course"), CoursePlugin):
        place = tree.children["plugins"].head() if "plugins" in tree.children else Span(file)
        raise unreadable(NO_PLUGIN.at(place))
    return config, problems


@contextmanager
def own_plugins() -> Iterator[None]:
    """MkDocs gives the plugins of the last configuration to the next one: they would serve both."""
    kept = [option for _, option in MkDocsConfig._schema if isinstance(option, Plugins)]
    before = [option.plugin_cache for option in kept]
    for option in kept:
        option.plugin_cache = {}
    try:
        yield
    finally:
        for option, cache in zip(kept, before, strict=True):
            option.plugin_cache = cache
