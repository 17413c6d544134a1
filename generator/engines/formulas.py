"""Formulas in TeX → MathML, at build time: no script, no font and no other host is needed for them.

`pymdownx.arithmatex` finds them in the Markdown; what it leaves for a script to set is set here.
math-core writes the part of MathML that all browsers know. A strict policy forbids `style`, so its
declarations become classes, which `math.css` knows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import escape, unescape
from typing import Any

import markdown
from markdown.postprocessors import Postprocessor

from generator.reader.markup import FORMULA

ARITHMATEX = "pymdownx.arithmatex"
# Scripts that set formulas in the browser: where a site has one, its formulas are left to it.
_SETTERS = re.compile(r"mathjax|katex|asciimath", re.IGNORECASE)

# As arithmatex leaves them with `generic: true`.
_FOUND = re.compile(
    r'<(span|div) class="arithmatex">\s*(?:\\\((?P<line>.*?)\\\)|\\\[(?P<block>.*?)\\\])\s*</\1>',
    re.DOTALL,
)
# What people write and math-core calls otherwise.
_ENVIRONMENT = re.compile(r"\\(begin|end)\{(?:split|eqnarray)(\*?)\}")
_MACROS = {
    "mbox": r"\text{#1}",
    "euro": r"\text{€}",
    "substack": r"\begin{subarray}{c}#1\end{subarray}",
}
# An end of a row in plain TeX, and a space that stands at the end of a line.
_ROW, _SPACE = re.compile(r"\\cr(?![a-zA-Z])"), re.compile(r"(?<!\\)((?:\\\\)*)\\\n")

_STYLE = re.compile(r' style="([^"]*)"')
_COLOUR = re.compile(r"color:\s*(#\w+)")
# A declaration of math-core → the class that says the same, as generator/runtime/css/math has it.
_CLASSES = {
    "text-align: left": "left",
    "text-align: right": "right",
    "padding-left: 0": "no-left",
    "padding-right: 0": "no-right",
    "padding-left:1em": "far",
    "padding-top: 0": "no-top",
    "padding-bottom: 0": "no-bottom",
    "padding-top: 0.1667em": "lower",
    "width: 100%": "wide",
    "width: 50%": "half",
    "width: 7.5%": "edge",
    "border-left: 0.05em solid currentcolor": "line-left",
    "border-right: 0.05em solid currentcolor": "line-right",
    "border-top: 0.05em solid currentcolor": "line-top",
    "border-bottom: 0.05em solid currentcolor": "line-bottom",
    "border-left: 0.05em dashed currentcolor": "dashes-left",
    "border-right: 0.05em dashed currentcolor": "dashes-right",
    "border-top: 0.05em dashed currentcolor": "dashes-top",
}


def formulas_are_ours(config: Any) -> bool:
    """Whether the site has formulas and no script of its own that sets them.

    config: of MkDocs. Where they are ours, arithmatex is told to leave them readable.
    """
    if ARITHMATEX not in config.markdown_extensions:
        return False
    if any(_SETTERS.search(str(script)) for script in config.extra_javascript):
        return False
    given = config.mdx_configs.get(ARITHMATEX)
    config.mdx_configs[ARITHMATEX] = {**(given or {}), "generic": True}
    return True


class Formulas(Postprocessor):
    """Sets what arithmatex has found in a text."""

    def run(self, text: str) -> str:
        return _FOUND.sub(_set, text) if 'class="arithmatex"' in text else text


def set_formulas(md: markdown.Markdown) -> None:
    """Let a converter set formulas, after raw HTML has come back (30)."""
    md.postprocessors.register(Formulas(md), "course-formulas", 4)


def _set(match: re.Match[str]) -> str:
    line, block = match["line"], match["block"]
    tex = unescape(block if line is None else line)
    html, reason = mathml(tex, line is None)
    if reason:
        shown = f'<code {FORMULA}="{escape(reason)}">{escape(tex.strip())}</code>'
        return shown if line is not None else f"<p>{shown}</p>"
    # The element of arithmatex stays: themes let it scroll where it is wider than a phone.
    name = "div" if line is None else "span"
    return f'<{name} class="arithmatex">{html}</{name}>'


@cache
def mathml(tex: str, block: bool) -> tuple[str, str]:
    """A formula as MathML, or else why it cannot be set. block: on a line of its own."""
    from math_core import LatexError

    tex = _ENVIRONMENT.sub(r"\\\1{aligned}", tex)
    tex = _SPACE.sub(r"\1\\ ", _ROW.sub(r"\\\\", tex))
    try:
        html: str = _converter().convert_with_local_state(tex, displaystyle=block)
    except LatexError as error:
        # '6: Unknown environment "foo".'
        reason = re.sub(r"^\d+:\s*", "", str(error)).rstrip(".")
        return "", f"{reason[:1].lower()}{reason[1:]}"
    return _STYLE.sub(_classed, html), ""


@cache
def _converter() -> Any:
    from math_core import LatexToMathML

    return LatexToMathML(fancy_error=False, macros=_MACROS)


def _classed(match: re.Match[str]) -> str:
    declared = [one.strip() for one in match[1].split(";") if one.strip()]
    colour = next((found[1] for one in declared if (found := _COLOUR.match(one))), "")
    names = [f"math-{_CLASSES[one]}" for one in declared if one in _CLASSES]
    classes = f' class="{" ".join(names)}"' if names else ""
    return classes + (f' mathcolor="{colour}"' if colour else "")


def known_classes() -> Mapping[str, str]:
    """What the style sheet has to know: a declaration → its class."""
    return {declaration: f"math-{name}" for declaration, name in _CLASSES.items()}
