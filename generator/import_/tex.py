# ruff: noqa: RUF001  signs that look alike are what this is about
"""MathML as TeX: what occurs in questions. What is not known is its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

_SIGNS = {
    "×": r"\times ",
    "⋅": r"\cdot ",
    "·": r"\cdot ",
    "÷": r"\div ",
    "±": r"\pm ",
    "≤": r"\le ",
    "≥": r"\ge ",
    "≠": r"\ne ",
    "≈": r"\approx ",
    "∞": r"\infty ",
    "√": r"\surd ",
    "∑": r"\sum ",
    "∏": r"\prod ",
    "∫": r"\int ",
    "→": r"\to ",
    "∈": r"\in ",
    "π": r"\pi ",
    "α": r"\alpha ",
    "β": r"\beta ",
    "γ": r"\gamma ",
    "δ": r"\delta ",
    "θ": r"\theta ",
    "λ": r"\lambda ",
    "μ": r"\mu ",
    "σ": r"\sigma ",
    "φ": r"\varphi ",
    "ω": r"\omega ",
    "Δ": r"\Delta ",
    "Ω": r"\Omega ",
    "−": "-",
    "⁡": "",
    "⁢": "",
    "%": r"\%",
    "{": r"\{",
    "}": r"\}",
    "#": r"\#",
    "$": r"\$",
    "&": r"\&",
}
_FUNCTIONS = frozenset("sin cos tan cot log ln exp lim max min det arcsin arccos arctan".split())


class Element(Protocol):
    """An element of HTML or XML."""

    tag: str

    @property
    def inside(self) -> list[object]:
        """What is in it: texts and elements."""

    def text(self) -> str:
        """Its words alone."""


def tex_of(node: object) -> str:
    """An element of MathML, and all that is in it, as TeX."""
    if isinstance(node, str):
        return _signs(node)
    tag = str(getattr(node, "tag", "")).rpartition(":")[2]
    inside = list(getattr(node, "inside", ()))
    parts = [tex_of(one) for one in inside if not isinstance(one, str)]
    if tag in ("annotation", "annotation-xml"):
        return ""
    if tag == "mtext":
        words = "".join(one for one in inside if isinstance(one, str)).strip()
        return rf"\text{{{words}}}" if words else ""
    if tag in _MADE and len(parts) >= _MADE[tag][0]:
        return _MADE[tag][1](parts)
    return "".join(parts) if parts else "".join(map(tex_of, inside)).strip(" ") or ""


def _signs(text: str) -> str:
    words = " ".join(text.split())
    if words in _FUNCTIONS:
        return f"\\{words} "
    return "".join(_SIGNS.get(sign, sign) for sign in words)


def _script(base: str, sign: str, script: str) -> str:
    return (
        f"{base.strip()}{sign}{script}" if len(script) == 1 else f"{base.strip()}{sign}{{{script}}}"
    )


def _table(rows: list[str]) -> str:
    return r"\begin{matrix}" + r" \\ ".join(rows) + r"\end{matrix}"


_MADE: dict[str, tuple[int, Callable[[list[str]], str]]] = {
    "mfrac": (2, lambda p: rf"\frac{{{p[0]}}}{{{p[1]}}}"),
    "msup": (2, lambda p: _script(p[0], "^", p[1])),
    "msub": (2, lambda p: _script(p[0], "_", p[1])),
    "munder": (2, lambda p: _script(p[0], "_", p[1])),
    "mover": (2, lambda p: rf"\overset{{{p[1]}}}{{{p[0]}}}"),
    "msubsup": (3, lambda p: _script(_script(p[0], "_", p[1]), "^", p[2])),
    "munderover": (3, lambda p: _script(_script(p[0], "_", p[1]), "^", p[2])),
    "msqrt": (1, lambda p: rf"\sqrt{{{''.join(p)}}}"),
    "mroot": (2, lambda p: rf"\sqrt[{p[1]}]{{{p[0]}}}"),
    "mfenced": (1, lambda p: f"({', '.join(p)})"),
    "mtr": (1, lambda p: " & ".join(p)),
    "mtable": (1, _table),
}
