"""Plain words as Markdown that shows just them, and Markdown of others without what would run.

Only what would be misread is escaped.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\u200b\u00ad\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# None begins in another: a text of nothing but beginnings is read once.
_MATHS = re.compile(
    r"\\\(((?:(?!(?<!\\)\\[()]).){1,3000})\\\)|\\\[((?:(?!(?<!\\)\\[\[\]]).){1,3000})\\\]"
    r"|\$\$(.{1,3000}?)\$\$",
    re.DOTALL,
)
_TAG = re.compile(
    r"</?[A-Za-z][^<>\s]{0,300}(?: [^<>]{0,3000})?>|<!--.{0,3000}?-->|<[!?][^<>]{0,3000}>|&#?\w+;"
)
# Code, which is only shown; tags; where links of other kinds than to a page lead.
_RUNS = re.compile(
    r"(?P<code>^(?P<fence>```+|~~~+).{0,20000}?^(?P=fence)|(?P<tick>`+)[^`\n]+(?P=tick))"
    r"|(?P<element></?(?:script|style|i?frame|object|embed|form|link|meta|base|svg)\b)"
    r"|(?P<tag><[a-z](?:[^\"'>]|\"[^\"]{0,3000}\"|'[^']{0,3000}'){0,3000}>)"
    r"|(?P<link>(?:\]\(|^\[[^\[\]\n]{1,99}\]:)\s{0,9}<?(?!https?:|mailto:|data:image/)[^\s()<>/?#]{0,99}[:&])",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_HANDLER = re.compile(
    r"(?<=[\s\"'/])on\w{3,20}\s*=|\b(?:href|src|action)\s*=\s*[\"']?\s*(?!https?:|mailto:|data:image/)[^\s\"'>/?#]*[:&]",
    re.IGNORECASE,
)
_TICK = re.compile("`")
_STARS = re.compile(r"\*(?=\S)|(?<=\S)\*")
_LOW_LINE = re.compile(r"(?<![\w_])_+(?=[^\W_])|(?<=[^\W_])_+(?![\w_])")
_BRACKET = re.compile(r"\[(?=[^\[\]]*\](?:\(|\[|:))|\[(?=\^)")
_BACKSLASH = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!>-])")


def clean(text: str) -> str:
    """Without what nobody sees; a no-break space is a space."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).translate(
        {0xA0: " ", 0x2028: "\n", 0x2029: "\n"}
    )


def code(text: str) -> str:
    """A piece of code in a line."""
    text = " ".join(text.split())
    ticks = "`"
    while ticks in text:
        ticks += "`"
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{room}{text}{room}{ticks}" if text else ""


def harmless(text: str) -> str:
    """The Markdown of somebody else without what would run in a page: scripts, handlers, frames.

    What stands in code is only shown, and stays.
    """
    return _RUNS.sub(_switched_off, text)


def _switched_off(match: re.Match[str]) -> str:
    if match["element"]:
        return f"&lt;{match[0][1:]}"
    if match["tag"]:
        return _HANDLER.sub("data-was=", match[0])
    if match["link"]:
        return "](#" if match[0].startswith("](") else f"{match[0].partition(']:')[0]}]: #"
    return match[0]


def markdown_text(text: str) -> str:
    """Plain words as Markdown that shows just them; formulas in TeX become `$…$`."""
    text, pieces, at = clean(text), [], 0
    for match in _MATHS.finditer(text):
        pieces.append(_escaped(text[at : match.start()]))
        pieces.append(f"${' '.join((match[1] or match[2] or match[3]).split())}$")
        at = match.end()
    return "".join([*pieces, _escaped(text[at:])])


def _escaped(text: str) -> str:
    found = list(_TAG.finditer(text))
    # A sign alone is harmless; what it could close may stand behind a piece of code.
    signs = ((_TICK, 0 if found else 1), (_STARS, 1), (_LOW_LINE, 1))
    risky = [pattern for pattern, most in signs if len(pattern.findall(text)) > most]

    def words(start: int, end: int) -> str:
        piece = _BACKSLASH.sub(r"\\\\", text[start:end])
        for pattern in risky:
            piece = pattern.sub(_each_escaped, piece)
        return _BRACKET.sub(r"\\[", piece)

    pieces, at = [], 0
    for match in found:
        before = words(at, match.start())
        # A backslash would take the code's first sign for itself.
        pieces.append(before + "\\" if re.search(r"(?<!\\)\\$", before) else before)
        pieces.append(code(match.group()))
        at = match.end()
    return "".join([*pieces, words(at, len(text))])


def _each_escaped(match: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in match.group())


def unlike_markup(line: str, first: bool) -> str:
    """The line of a paragraph, where its start would make a heading or a list of it.

    first: whether it begins the paragraph; inside of one no list begins.
    """
    if first and (match := re.match(r"(\d+)([.)])(?=\s)", line)):
        return f"{match[1]}\\{match[2]}{line[match.end() :]}"
    if re.match(r"#|>|!!!|[-*_]{3,}$", line) or (first and re.match(r"[-+*](\s|$)", line)):
        return f"\\{line}"
    return line


def paragraphs(text: str) -> str:
    """Plain text, with its empty lines and line ends, as Markdown."""
    html_free = markdown_text(text)
    blocks = [
        "  \n".join(
            unlike_markup(" ".join(line.split()), number == 0)
            for number, line in enumerate(block.strip().split("\n"))
        )
        for block in re.split(r"\n\s*\n", html_free)
    ]
    return "\n\n".join(block for block in blocks if block.strip())


def one_line(text: str) -> str:
    """Plain text as Markdown in one line."""
    return " ".join(markdown_text(text).split())
