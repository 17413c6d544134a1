"""mkdocs-quiz: `<quiz>` in Markdown, and the `<?quiz?>` of its first versions.

Source: its documentation, "Multiple choice", "Fill in the blank", "Migration".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from types import MappingProxyType

from generator.import_.draft import (
    Answer,
    Bank,
    Choosing,
    Draft,
    Filling,
    Gap,
    Option,
    Refused,
    Typing,
)
from generator.import_.plain_text import clean, harmless
from generator.import_.source import Pictures, Source
from generator.import_.wording import lettered

# Longer ones are none; without a bound a hostile page would take hours.
_QUIZ = re.compile(
    r"<quiz\b[^<>]{0,300}>(.{0,20000}?)</quiz>|<\?quiz\?>(.{0,20000}?)<\?/quiz\?>", re.DOTALL
)
_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[`~]*\s*$", re.DOTALL | re.MULTILINE
)
_OPTION = re.compile(r"[-*] \[([ xX]?)\]\s*(.*)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^()\s]+)([^()]*)\)")


def recognised(source: Source) -> bool:
    """Whether a text holds such a quiz."""
    return (b"<quiz" in source.data and b"</quiz>" in source.data) or b"<?quiz?>" in source.data


def read(source: Source) -> Bank:
    """The questions of a page. What stands in fences is shown there, and asks nothing."""
    text = harmless(clean(source.text()))
    pictures = Pictures(source.stem, source.beside)
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    drafts = tuple(_drafts(text, pictures))
    return Bank(drafts, title[1].strip() if title else source.title, pictures.found)


def _drafts(text: str, pictures: Pictures) -> Iterator[Draft]:
    for match in _QUIZ.finditer(_without_shown(text)):
        # Indented in a tab or a box: the text without that.
        line = text.count("\n", 0, match.start()) + 1
        body = text[match.start(1) : match.end(1)] if match[1] is not None else match[2]
        body = _dedented(body)
        draft = _old(body) if match[1] is None else _new(body)
        prompt = _with_pictures(draft.prompt, pictures)
        left = tuple(pictures.left)
        pictures.left.clear()
        yield Draft(
            "",
            f"line {line}",
            prompt,
            draft.asked,
            explanation=_with_pictures(draft.explanation, pictures),
            left=(*draft.left, *left),
        )


def _without_shown(text: str) -> str:
    """The text with blanks where a fence shows how a quiz is written; as long as before."""

    def blank(match: re.Match[str]) -> str:
        if "<quiz" not in match[0] and "<?quiz" not in match[0]:
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])

    outer = re.compile(
        r"^(?P<i> *)(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=i)(?P=fence)[ \t]*$",
        re.DOTALL | re.MULTILINE,
    )
    return outer.sub(blank, text)


def _dedented(text: str) -> str:
    lines = text.strip("\n").split("\n")
    depth = min((len(one) - len(one.lstrip()) for one in lines if one.strip()), default=0)
    return "\n".join(one[depth:] for one in lines).strip()


def _new(body: str) -> Draft:
    if re.search(r"\[\[.+?\]\]", _code_free(body)):
        return _gaps(body)
    before: list[str] = []
    options: list[tuple[str, bool]] = []
    remarks: dict[int, list[str]] = {}
    behind: list[str] = []
    fenced = False
    for line in body.split("\n"):
        match = _OPTION.match(line.strip()) if not fenced else None
        if not options:
            fenced ^= line.lstrip().startswith(("```", "~~~"))
        if match and not behind:
            options.append((match[2], match[1].lower() == "x"))
        elif options and not behind and (match := re.match(r">\s?(.*)", line.strip())):
            remarks.setdefault(len(options) - 1, []).append(match[1])
        elif options and (behind or not line.strip() or not line.startswith((" ", "\t"))):
            behind.append(line)
        elif options:
            options[-1] = (f"{options[-1][0]}\n{line.strip()}", options[-1][1])
        else:
            before.append(line)
    said = {number: "\n".join(lines).strip() for number, lines in remarks.items()}
    return _choice("\n".join(before).strip(), options, "\n".join(behind).strip(), said)


def _choice(
    prompt: str,
    options: list[tuple[str, bool]],
    explanation: str,
    said: Mapping[int, str] = MappingProxyType({}),
) -> Draft:
    if not options:
        return Draft("", "", prompt, Refused("it has neither options nor gaps"))
    prompt, names = lettered(prompt, [text for text, _ in options])
    shown = tuple(
        Option(name, float(is_right), said.get(number, ""))
        for number, (name, (_, is_right)) in enumerate(zip(names, options, strict=True))
    )
    asked = Choosing(shown, sum(is_right for _, is_right in options) > 1)
    return Draft("", "", prompt, asked, explanation=explanation)


def _gaps(body: str) -> Draft:
    text, _, explanation = re.sub(r"\n-{3,}[ \t]*(\n|$)", "\x00", body, count=1).partition("\x00")
    gaps: dict[str, Gap] = {}

    def gap(match: re.Match[str]) -> str:
        name = f"gap-{len(gaps) + 1}"
        word = " ".join(unescape(match[1]).split())
        gaps[name] = Gap(Typing((Answer(word.replace("*", "\\*")),)))
        return f"{{{name}}}"

    filled = re.sub(r"\[\[(.+?)\]\]", gap, text)
    return Draft(
        "", "", "Fill in the gaps.", Filling(filled.strip(), gaps), explanation=explanation.strip()
    )


def _old(body: str) -> Draft:
    """`question:`, `answer:`, `answer-correct:`, `content:`."""
    prompt, content = "", ""
    options: list[tuple[str, bool]] = []
    lines = body.split("\n")
    for number, line in enumerate(lines):
        name, colon, value = line.strip().partition(":")
        if colon and name == "question":
            prompt = value.strip()
        elif colon and name in ("answer", "answer-correct"):
            options.append((value.strip(), name == "answer-correct"))
        elif colon and name == "content":
            content = "\n".join([value, *lines[number + 1 :]]).strip()
            break
    return _choice(prompt, options, content)


def _code_free(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", _FENCE.sub("", text))


def _with_pictures(text: str, pictures: Pictures) -> str:
    def moved(match: re.Match[str]) -> str:
        path = pictures.path(match[2], match[1])
        return (
            f"![{match[1] or 'image'}]({path}{match[3]})"
            if path
            else f"*{match[1]}*" * bool(match[1])
        )

    return _IMAGE.sub(moved, text)
