"""The look of a course, laid over Material for MkDocs."""

from __future__ import annotations

import copy
from collections import ChainMap
from collections.abc import Callable, MutableMapping
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.engines.mkdocs.light import remembers
from generator.locales.messages import Messages
from generator.model.course import Course
from generator.model.settings import Settings
from generator.site.brand import brand
from generator.site.bundles import (
    CONTENTS,
    COURSE,
    DUE,
    EARLY,
    GATE,
    HOME,
    JOT,
    LANGUAGES,
    MENU,
    NOTES,
    OFFLINE,
    SEARCH,
    SETTLE,
    bundle,
)
from generator.text.direction import Direction, direction_of

_TEMPLATES = Path(__file__).parent / "material"


def has_material(config: MkDocsConfig) -> bool:
    """Whether the site's theme is the one that the course look is laid over."""
    return config.theme.name == "material"


def language_of(config: MkDocsConfig) -> str:
    """The language of the site's pages, as its theme has it."""
    return str(config.theme.get("language") or config.theme.get("locale") or "en")


def course_look(
    config: MkDocsConfig, settings: Settings, searched: bool = False, built: bool = True
) -> None:
    """Put our templates between the author's own and Material's.

    Ours take the place of Material's `base.html`, so that an author's `main.html`, which extends
    it, keeps working; what we extend is Material's own, under another name. searched: whether the
    pages have a search. built: whether they are no preview.
    """
    if str(_TEMPLATES) in config.theme.dirs:
        return  # a site in several languages is configured once for each of them
    theme = next(d for d in reversed(config.theme.dirs) if (Path(d) / "base.html").is_file())
    own = 1 if config.theme.custom_dir else 0
    config.theme.dirs.insert(own, str(_TEMPLATES))
    get_env = config.theme.get_env

    def with_theme() -> jinja2.Environment:
        env = get_env()
        original = jinja2.PrefixLoader({"material": jinja2.FileSystemLoader(theme)})
        env.loader = jinja2.ChoiceLoader([env.loader, original] if env.loader else [original])
        env.make_globals = partial(_globals, env)  # type: ignore[method-assign]
        # Now it is known: a plugin that builds a site in several languages says it late.
        messages = settings.messages(language_of(config))

        def path(name: str) -> str:
            return bundle(name, messages).path

        env.globals["t"] = _escaping(messages)
        env.globals["material_word"] = cache(partial(_material_word, env))
        env.globals["early"] = path(EARLY)
        env.globals["settle"] = path(SETTLE) if remembers(config) else None
        env.globals["direction"] = direction(config)
        env.globals["due"] = path(DUE)
        env.globals["jot"] = [path(name) for name in (*JOT, *NOTES)]
        names = (*MENU, *CONTENTS, *HOME, *GATE, *LANGUAGES)
        env.globals["bundles"] = {name: path(name) for name in names}
        env.globals["search"] = [path(name) for name in SEARCH] if searched else None
        env.globals["offline"] = path(OFFLINE) if settings.offline and built else None
        env.globals["translated"] = lambda url: ()
        # Until all files are known; another plugin may make a page of its own before that.
        env.filters["icons_as_files"] = str
        env.globals["chosen_icons"] = None
        return env

    config.theme.get_env = with_theme  # type: ignore[method-assign]


def load_ours(config: MkDocsConfig, settings: Settings, before: str) -> str:
    """Put our script and our style before the author's, on all pages; the path of the script.

    before: that of the script that was put there last. Another plugin may say only now, or with the
    next language, which language it is.
    """
    messages = settings.messages(language_of(config))
    script, style = (bundle(name, messages).path for name in COURSE)
    own = brand(settings, named_colour(config))
    styles = [style, *([own.path] if own else [])]
    config.extra_css = [*styles, *(c for c in config.extra_css if c not in styles)]
    scripts = [s for s in config.extra_javascript if str(s) not in (before, script)]
    config.extra_javascript = [script, *scripts]
    return script


def _globals(
    env: jinja2.Environment, given: MutableMapping[str, Any] | None
) -> MutableMapping[str, Any]:
    """What all templates know; Jinja lays an empty table over it in each, which is slow to copy."""
    return ChainMap(given, env.globals) if given else env.globals


def _material_word(env: jinja2.Environment, language: str, key: str) -> str:
    """What Material says for a key: in a language, or else in English, or else the key."""
    catalogues = (env.get_template(f"partials/languages/{one}.html") for one in (language, "en"))
    words: list[Any] = [catalogue.module for catalogue in catalogues]
    return next(filter(None, (one.t(key) for one in words)), key)


def _escaping(messages: Messages) -> Callable[..., Markup]:
    """The messages for templates that escape nothing: what they say may stand in any attribute."""

    @lru_cache(maxsize=1024, typed=True)  # pages say much the same; markup is not a text like it
    def said(id: str, /, **values: object) -> Markup:
        return escape(messages(id, **values))

    return said


def named_colour(config: MkDocsConfig) -> str:
    """Material's name for the colour of the site; '' where it has its own, or none."""
    palette = config.theme.get("palette") or {}
    first = palette[0] if isinstance(palette, list) and palette else palette
    return str(first.get("primary") or "") if isinstance(first, dict) else ""


def direction(config: MkDocsConfig) -> Direction:
    """The direction of a site's lines: what its theme is told, or else its language's."""
    told = config.theme.get("direction")
    if told in ("ltr", "rtl"):
        return "rtl" if told == "rtl" else "ltr"
    return direction_of(language_of(config))


def with_alternates(config: MkDocsConfig, course: Course, url: str) -> MkDocsConfig:
    """A configuration with the way from a page to the other languages, as Material has it."""
    there = zip(course.editions, course.alternates.get(url, ()), strict=False)
    links = [{"name": e.name, "link": page.url or ".", "lang": e.id} for e, page in there]
    shown = copy.copy(config)
    shown["extra"] = {**config.extra, "alternate": links} if links else config.extra
    return shown


def directed(html: str, direction: Direction) -> str:
    """A page with the direction of its lines at its root. Material says it of the body alone."""
    return html if direction == "ltr" else html.replace("<html ", f'<html dir="{direction}" ', 1)


def cover_picture(path: str, files: Files, link: str) -> Markup:
    """The picture of the first page: a decoration. A drawing takes the colours of the page."""
    file = files.get_file_from_path(path) if path else None
    if file is None:
        return Markup("")
    if path.endswith(".svg"):
        drawing = file.content_string
        start = drawing.find("<svg")
        if start >= 0:
            attributes = ' class="course-art" aria-hidden="true"'
            return Markup(f"<svg{attributes}{drawing[start + 4 :]}")
    return Markup(f'<img class="course-art" src="{escape(link)}" alt="">')
