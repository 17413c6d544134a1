"""A page of the course look without what it does not need of Material.

Material's script and its search are by far the heaviest of what a page of it loads. What a course
needs of them is ours: the menu, the palette, the search, buttons that copy code. So the script
goes, unless a page has something that only it brings to life.
"""

from __future__ import annotations

import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.checks.privacy import DIAGRAM
from generator.model.course import Course
from generator.render.renderer import relative
from generator.site.bundles import COPY, TABS, bundle

# Features of `theme.features` for which every page needs the script.
EVERYWHERE = frozenset(
    "announce.dismiss content.lazy content.tooltips header.autohide navigation.instant "
    "navigation.instant.prefetch navigation.instant.preview navigation.instant.progress "
    "navigation.tracking".split()
)
# By what a page says that it has tabs; that questions come into it later, which may have some; and
# of what these are made.
_TABBED, _LATER = 'class="tabbed-set', (" data-later=", "<course-review")
_TABBING = frozenset({"pymdownx.tabbed", "pymdownx.blocks.tab"})
# Those for which a page needs it that has what they are about.
ON_SOME: dict[str, str] = {
    "content.code.annotate": "<pre",
    "content.code.select": "<pre",
    "content.footnote.tooltips": 'class="footnote"',
    "content.tabs.link": _TABBED,
}
# Settings under `extra` that put something into pages which the script answers.
_EXTRA = ("version", "consent", "analytics")
# Features that remember, and those that swap pages without loading them.
_REMEMBERED = frozenset({"announce.dismiss", "content.tabs.link"}) | {
    name for name in EVERYWHERE if name.startswith("navigation.instant")
}
# What a page says by which it is known: an annotation in a text, a diagram, or a component of
# Material's that is none of those that stand in all pages of ours and do nothing there.
_CLASSES = ("annotate", "mermaid", "md-annotation", "md-tooltip")
_IN_THEM = ("annotat", "mermaid", "md-tooltip")  # each look goes through the page
_LIVELY = re.compile(rf"""\sclass=["'](?:[^"']*\s)?(?:{"|".join(_CLASSES)})[\s"']""")
_NAMED = "data-md-component="
_COMPONENT = re.compile(
    r"""\s(?:data-md-component=["']?+)"""
    r"""(?!(?:announce|container|content|dialog|header|header-topic|logo|main|outdated|skip)["'\s>])"""
)
_PRE, _HIGHLIGHT = re.compile(r"<pre[\s>]"), re.compile(r"""highlight[\s"']""")
_HIGHLIGHTED = re.compile(r"""\sclass=["'](?:[^"']*\s)?highlight[\s"']""")
_LEFT = re.compile(r"\n[ \t\n]+")
# Where it counts; in JSON it never does.
_SPACED = re.compile(
    r"<(?:pre|textarea|style|script(?![^>]*\s(?:src=|type=\"application/json\"))[\s>])",
    re.IGNORECASE,
)
# Each by its beginning, and by what it is; the space before it goes, too.
_CONFIG = '<script id="__config"', re.compile(r".*?</script>", re.DOTALL)
_SCRIPT = '<script src="', re.compile(r'[^"]*assets/javascripts/bundle\.\w+\.min\.js"></script>')


def remembers(config: MkDocsConfig) -> bool:
    """Whether a page of the site may take up what was chosen on another, by Material's script."""
    features = frozenset(config.theme.get("features") or ())
    return bool(features & _REMEMBERED) or any(config.extra.get(name) for name in _EXTRA)


def take_over_search(config: MkDocsConfig) -> bool:
    """Whether the site wants a search. It is ours then: the plugin's own index is not made."""
    plugins: Any = config.plugins
    search = plugins.get("material/search") or plugins.get("search")
    if search is None or not search.config.get("enabled", True):
        return False
    for event in ("page_context", "post_build"):
        methods = plugins.events.get(event, [])
        methods[:] = [one for one in methods if getattr(one, "__self__", None) is not search]
    return True


def lightened(html: str, config: MkDocsConfig, course: Course, url: str) -> str:
    """A page, whole, as it is published: without Material's script where nothing in it needs it."""
    features = frozenset(config.theme.get("features") or ())
    # Without a script of the course's own that draws them, Material's would get one from elsewhere.
    # What is said to that script names annotations on every page.
    bare = _without(html, *_CONFIG)
    lively = bare if course.draws else bare.replace(DIAGRAM, "")
    if _needs_script(lively, config, features):
        return html
    html = _dense(_without(bare, *_SCRIPT))
    links = ""
    if _may_have_tabs(html, config):
        links += f'<link rel="stylesheet" href="{_way(TABS, course, url)}">'
    if "content.code.copy" in features and _has_code(html):
        script, style = (_way(name, course, url) for name in COPY)
        links += f'<link rel="stylesheet" href="{style}"><script src="{script}" defer></script>'
    return html.replace("</head>", f"{links}</head>", 1) if links else html


def _may_have_tabs(html: str, config: MkDocsConfig) -> bool:
    if _TABBED in html:
        return True
    return any(sign in html for sign in _LATER) and not _TABBING.isdisjoint(
        config.markdown_extensions
    )


def _way(name: str, course: Course, url: str) -> str:
    """The way to a bundle from a page."""
    return relative(bundle(name, course.messages).path, url)


def _has_code(html: str) -> bool:
    if "<pre" in html and _PRE.search(html):
        return True
    # By the word, and then by the attribute that it may stand in: looking at each is slow.
    words = _HIGHLIGHT.finditer(html) if "highlight" in html else ()
    starts = (html.rfind("class=", 0, word.start()) for word in words)
    return any(start > 0 and _HIGHLIGHTED.match(html, start - 1) for start in starts)


def _dense(html: str) -> str:
    """A page without the lines and spaces that templates leave above its text."""
    end = html.find("<article")
    above = html[:end]
    if end < 0 or _SPACED.search(above):
        return html
    return _LEFT.sub("\n", above) + html[end:]


def _without(html: str, beginning: str, rest: re.Pattern[str]) -> str:
    """A page without the last script that begins so and goes on so; it stands near the end.

    It is looked for by a fixed text: a pattern that begins with space stops at every line.
    """
    at = html.rfind(beginning)
    while at >= 0:
        found = rest.match(html, at + len(beginning))
        if found:
            return html[:at].rstrip() + html[found.end() :]
        at = html.rfind(beginning, 0, at)
    return html


def _needs_script(html: str, config: MkDocsConfig, features: frozenset[str]) -> bool:
    if features & EVERYWHERE or any(config.extra.get(name) for name in _EXTRA):
        return True
    if any(name in features and sign in html for name, sign in ON_SOME.items()):
        return True
    if any(piece in html for piece in _IN_THEM) and _LIVELY.search(html):
        return True
    at = html.find(_NAMED)
    while at >= 0:
        if _COMPONENT.match(html, at - 1):
            return True
        at = html.find(_NAMED, at + 1)
    return False
