"""The configuration of a project, as MkDocs loads it, in less time.

A course in several languages loads it once for each, and each time it took longer than to convert a
lesson.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.theme import Theme
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from generator.render.compiled import compiled_templates
from generator.text.yaml_events import NamingLoader

_log = logging.getLogger("mkdocs.config")


def load_config(file: Path, **settings: Any) -> MkDocsConfig:
    """As `mkdocs.config.load_config`. settings: stand for those in the file, unless they are None.

    Raises what MkDocs, or a plugin or a hook that is loaded here, raises.
    """
    path = os.path.abspath(file)
    config = MkDocsConfig(config_file_path=path)
    with open(path, "rb") as source:
        config.load_dict(yaml_load(source, get_yaml_loader(NamingLoader, config)))
    config.load_dict({name: value for name, value in settings.items() if value is not None})
    errors, warnings = config.validate()
    for name, warning in warnings:
        _log.warning(f"Config value '{name}': {warning}")
    for name, error in errors:
        _log.error(f"Config value '{name}': {error}")
    if errors:
        raise Abort("Aborted with a configuration error!")
    if config.strict and warnings:
        raise Abort(f"Aborted with {len(warnings)} configuration warnings in 'strict' mode!")
    _with_compiled_templates(config.theme)
    return config


def _with_compiled_templates(theme: Theme) -> None:
    """Let all who ask for the theme's templates, plugins too, have those that are compiled."""
    get_env = theme.get_env

    def with_compiled() -> jinja2.Environment:
        env = get_env()
        env.bytecode_cache = env.bytecode_cache or compiled_templates()
        return env

    theme.get_env = with_compiled  # type: ignore[method-assign]
