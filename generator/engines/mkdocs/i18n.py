"""A site that mkdocs-static-i18n builds in several languages, each with MkDocs' steps from anew."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig

from generator.model.languages import Languages


def languages_of_i18n(config: MkDocsConfig) -> Languages | None:
    """What that plugin knows of languages; None without it, and where it has but one."""
    plugin = config.plugins.get("i18n")
    known = getattr(plugin, "all_languages", None)
    original = getattr(plugin, "default_language", None)
    if plugin is None or not known or not isinstance(original, str):
        return None
    names = tuple(str(name) for name in known if name != "null")
    if len(names) < 2:
        return None
    # It says which language it builds before the next build begins, but of the first one later.
    current = getattr(plugin, "current_language", None) or original
    suffixes = plugin.config.get("docs_structure", "suffix") == "suffix"
    built = tuple(str(name) for name in getattr(plugin, "build_languages", names))
    return Languages(original, str(current), names, built, suffixes)
