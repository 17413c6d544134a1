"""The look of a course, laid over Material for MkDocs."""

from __future__ import annotations

from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

_TEMPLATES = Path(__file__).parent / "material"


def course_look(config: MkDocsConfig) -> None:
    """Put our templates between the author's own and Material's. Raises PluginError.

    Ours take the place of Material's `base.html`, so that an author's `main.html`, which extends
    it, keeps working; what we extend is Material's own, under another name.
    """
    if config.theme.name != "material":
        raise PluginError(
            f"look: course needs the theme 'material', and this site has '{config.theme.name}'. "
            "Write 'look: site' under 'plugins: course:', or choose the theme 'material'."
        )
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
        return env

    config.theme.get_env = with_theme  # type: ignore[method-assign]
