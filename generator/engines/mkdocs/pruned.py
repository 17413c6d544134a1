"""Material's style sheets without the rules about what is in no page of a course.

The course look has a header, a menu, a search and a foot of its own, so a third of what Material
styles is never there. A rule goes when each of its selectors asks for a class of such a part. What
authors name in a template or a page of theirs stays, and so does all that Material's Markdown
extensions may make.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from mkdocs.config.defaults import MkDocsConfig

# Parts that the course look never has, by the first word of their classes after `md-`.
_NEVER = frozenset(
    "copyright footer hero nav option path search sidebar social status tabs".split()
)
# Those that it has where a setting under `extra` is there.
_SETTINGS = {"version": ("version", "select", "header"), "consent": ("consent",)}
_SETTINGS |= {"analytics": ("feedback",)}
# And where a feature or a plugin is switched on.
_FEATURES = {"top": "navigation.top", "progress": "navigation.instant.progress"}
# Of Markdown extensions that a site may do without.
_MADE = {"tabbed": "pymdownx.tabbed", "keys": "pymdownx.keys"}
_MADE |= {"critic": "pymdownx.critic", "task": "pymdownx.tasklist"}
_MADE |= dict.fromkeys(("twemoji", "gemoji", "emojione"), "pymdownx.emoji")
_MADE |= {"arithmatex": "pymdownx.arithmatex"}
# What only an author asks for, by a class or with `linenums`.
_ASKED = frozenset({"button", "input"})
# What Markdown makes of code and of footnotes. A page has it by a class, a text by its signs.
_WORDED = frozenset({"highlight", "footnote"})
_NUMBERS = frozenset({"highlighttable", "linenodiv", "linenos"})
# Kinds of boxes, which pages say by a class, and questions behind `!!!` or `///`.
_BOXES = frozenset("tip success question warning failure danger bug example quote abstract".split())
_PLAIN = frozenset({*_MADE, *_NUMBERS, *_BOXES, *_WORDED, "grid"})  # without `md-`
# What Material's script adds to blocks of code.
_CODE = frozenset({"code", "clipboard", "dialog"})
_BLOG = frozenset("draft meta pagination pin post profile".split())
# What comes up beside a word: remarks, and what these and titles are shown in.
_REMARKS, _TIPS = "annotation", "tooltip"
_REMARKING = frozenset({"content.code.annotate"})
_TELLING = frozenset({"content.tooltips", "content.footnote.tooltips"})
# Who wrote a page and when, which only some other plugin can say.
_WRITTEN = frozenset({"author", "source"})
_SILENT = frozenset({"course", "meta", "search", "tags"})

_TOKEN = re.compile(
    r"(?P<close>\})"
    r"|(?P<charset>@(?:charset|import)[^;]*;)"
    r"|(?P<open>@(?:media|supports|layer|container)[^{]*\{)"
    r"|(?P<whole>@[^{]*\{(?:[^{}]*|[^{}]*\{[^{}]*\})*\})"
    r"|(?P<selectors>[^{}@]+)\{(?P<rules>[^{}]*)\}"
    r"|(?P<comment>/\*.*?\*/)|(?P<space>\s+)",
    re.DOTALL,
)
_CLASS = re.compile(rf"\.(?:md-([a-z]+)|({'|'.join(sorted(_PLAIN))}))(?![a-z])")
# Where HTML, `attr_list` or a box names classes; and such a class among them.
_NAMED = re.compile(
    r"""class=(?:"[^"]*"|'[^']*'|[^\s>"']+)|\{[^{}\n]*\}"""
    r"|(?:!!!|\?\?\?\+?|///)[ \t]*[\w-]+(?:[ \t]+[\w-]+)*"
)
_SAID = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_PLAIN))})(?![a-z])")
_SIGNS = ("class=", "{", "!!!", "???", "///")  # without one of these there is none
# What a text may say to have more than it names. What stands in another file is in no text of a
# question.
_BRINGING = ("annotate", "8<", "linenums", "mermaid", "--md-")
# A block of code, fenced or indented, code in a line with its language, or a footnote.
_SIGN_OF_CODE = re.compile(r"```|~~~|#!|^(?: {4}|\t)", re.MULTILINE)
_SIGN_OF_NOTE = "[^"
# Variables that nothing reads, as if they were a part. Names of them, declared and read.
UNREAD = "--md-"
_OURS = re.compile(r"assets/(?:course|brand)\.[0-9a-f]{8}\.(?:css|js)")  # on all pages
_DECLARED = re.compile(r"""(--md-[\w-]+):(?:url\([^)"']*\)|[^;"'{}]|"[^"]*"|'[^']*')*;?""")
_READ = re.compile(r"var\(\s*(--md-[\w-]+)")
# All that can go. Of what has a dot before it no text says `md-`.
_PARTS = _NEVER.union(*_SETTINGS.values(), _FEATURES, _BLOG, _WRITTEN, _ASKED, _CODE)
_PARTS |= {_REMARKS, _TIPS, "tag"}
_COLOUR = re.compile(r"\[data-md-color-(primary|accent)=([\w-]+)\]")


def unused_parts(config: MkDocsConfig, asked: Set[str]) -> frozenset[str]:
    """The parts of Material that a site never shows: `nav` for `md-nav`, `.grid` for `grid`.

    asked: what `asked_for` has found in whatever may name one: the author's own templates, and all
    pages as they are converted.
    """
    gone = set(_NEVER)
    for name, parts in _SETTINGS.items():
        if not config.extra.get(name):
            gone.update(parts)
    features = config.theme.get("features") or ()
    gone.update(part for part, feature in _FEATURES.items() if feature not in features)
    if not any("blog" in name for name in config.plugins):
        gone |= _BLOG
    if _is_alone(config):
        gone |= _WRITTEN
    made = (part for part, name in _MADE.items() if name not in config.markdown_extensions)
    boxes = {f".{part}" for part in _BOXES}
    gone |= {f".{part}" for part in made} | _ASKED | {".grid"} | boxes
    gone |= {f".{part}" for part in _WORDED}
    numbers = {f".{part}" for part in _NUMBERS}
    extensions = (config.mdx_configs or {}).values()
    if not any(isinstance(one, dict) and one.get("linenums") for one in extensions):
        gone |= numbers
    if not any(feature.startswith("content.code.") for feature in features):
        gone |= _CODE
    if not any("tags" in name for name in config.plugins):
        gone.add("tag")
    remarked = bool(_REMARKING.intersection(features))
    gone |= {_REMARKS} if _TELLING.intersection(features) else {_REMARKS, _TIPS}
    gone -= asked
    if "8<" in asked:
        gone -= boxes | {f".{part}" for part in _WORDED}
    if "linenums" in asked:
        gone -= numbers
    remarked = remarked or "annotate" in asked
    return frozenset(gone - {_REMARKS, _TIPS} if remarked else gone)


def asked_for(text: str) -> frozenset[str]:
    """The parts of Material that a text names, and signs of what else it may bring."""
    found = {sign for sign in _BRINGING if sign in text}
    if "md-" in text or "partials/" in text:
        found |= {part for part in _PARTS if f"md-{part}" in text or f"partials/{part}" in text}
    if any(sign in text for sign in _SIGNS):
        named = set(_NAMED.findall(text))  # most classes of a page are there more than once
        found |= {f".{part}" for names in named for part in _SAID.findall(names)}
    return frozenset(found)


def asked_in_markdown(text: str) -> frozenset[str]:
    """The same of a text that is still to be converted."""
    found = asked_for(text)
    if _SIGN_OF_CODE.search(text):
        found |= {".highlight"}
    return found | {".footnote"} if _SIGN_OF_NOTE in text else found


def nobody_reads(config: MkDocsConfig, asked: Set[str]) -> bool:
    """Whether Material's sheets and ours are all that may read Material's variables."""
    loaded = [*config.extra_css, *map(str, config.extra_javascript)]
    others = config.theme.custom_dir or any(not _OURS.fullmatch(path) for path in loaded)
    return not others and _is_alone(config) and asked.isdisjoint({UNREAD, "mermaid"})


def _is_alone(config: MkDocsConfig) -> bool:
    return {name.rpartition("/")[2] for name in config.plugins} <= _SILENT


@lru_cache(maxsize=8)
def without_unread(css: str, read: frozenset[str]) -> str:
    """A style sheet without the variables that are not among those that are read."""
    less = _DECLARED.sub(lambda one: one[0] if one[1] in read else "", css)
    return re.sub(r"(?<=[{}])[^{}@]*\{\}", "", less)


def read_in(css: str) -> frozenset[str]:
    """The variables of Material's that a style sheet reads."""
    return frozenset(_READ.findall(css))


@lru_cache(maxsize=8)  # a preview asks for the same again after each change
def pruned(css: str, gone: frozenset[str], colours: frozenset[str] | None = None) -> str:
    """A style sheet without rules that only the parts `gone` have; as it was where it is strange.

    colours: the names of colours that the site has; rules for other ones go. None: all stay.
    """
    made: list[str] = []
    around: list[int] = []
    at = 0
    while at < len(css):
        token = _TOKEN.match(css, at)
        if token is None:
            return css
        at = token.end()
        if token["open"]:
            around.append(len(made))
            made.append(token[0])
        elif token["close"]:
            if not around:
                return css
            start = around.pop()
            if len(made) == start + 1:
                made.pop()  # nothing is left in it
            else:
                made.append("}")
        elif token["selectors"]:
            kept = [s for s in _selectors(token["selectors"]) if not _is_gone(s, gone, colours)]
            if kept:
                made.append(f"{','.join(kept)}{{{token['rules']}}}")
        else:
            made.append(token[0])
    return css if around else "".join(made)


def _selectors(text: str) -> list[str]:
    """What stands between commas that are in no brackets."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            found.append(text[start:at])
            start = at + 1
    return [*found, text[start:]]


def _is_gone(selector: str, gone: Set[str], colours: Set[str] | None) -> bool:
    """Whether it asks for a part that is nowhere. What is in brackets may be `:not(…)`."""
    bare = selector
    while (shorter := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = shorter
    named = {match[1] or f".{match[2]}" for match in _CLASS.finditer(bare)}
    if named & gone:
        return True
    return colours is not None and any(m[2] not in colours for m in _COLOUR.finditer(bare))
