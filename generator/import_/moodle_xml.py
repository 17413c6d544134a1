"""Moodle XML.

Source: docs.moodle.org, "Moodle XML format"; `question/format/xml/format.php`.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from decimal import Decimal

from generator.import_ import cloze
from generator.import_.draft import (
    Answer,
    Asked,
    Bank,
    Calculating,
    Choosing,
    Draft,
    Figure,
    Filling,
    Gap,
    Judging,
    Option,
    Ordering,
    Pairing,
    Refused,
    Stating,
    Typing,
    Unreadable,
    Writing,
)
from generator.import_.gift import category_path
from generator.import_.source import Pictures, Source, unpacked
from generator.import_.wording import Wording
from generator.import_.xml_tree import Element, parse_xml

_NO_LIKE = {
    "ddimageortext": "words to drag onto a picture have no like here",
    "ddmarker": "markers to drag onto a picture have no like here",
    "calculated": "its numbers are drawn anew for each learner",
    "calculatedsimple": "its numbers are drawn anew for each learner",
    "calculatedmulti": "its numbers are drawn anew for each learner",
    "random": "it stands for any question of its category; here pools draw questions",
    "randomsamatch": "it is made of other questions by chance",
    "description": "it is a text without a question",
    "stack": "it is worked out by a computer algebra system",
    "coderunner": "it runs a program",
}

# What Moodle writes of itself, and the learner of a course reads anyway.
_SAID_ANYWAY = {f"Your answer is {how}correct." for how in ("", "in", "partially ")}


def recognised(source: Source) -> bool:
    """Whether a file looks like Moodle XML."""
    head = source.xml_head()
    first = re.search(r"<([A-Za-z][\w:-]*)", head)
    return bool(first and first[1] == "quiz" and (head[1] in "?!" or "<question" in head))


def read(source: Source) -> Bank:
    """The questions of a Moodle export."""
    root = parse_xml(source.data)
    if root.tag != "quiz":
        raise Unreadable(f"its outermost element is <{root.tag}>, and in Moodle XML it is <quiz>")
    pictures = Pictures(source.stem, source.beside)
    reader = _Reader(pictures)
    chosen = [one for one in root.children("question") if one.get("type") == "multichoice"]
    shuffled = all(one.words("shuffleanswers") in ("true", "1") for one in chosen)
    drafts = tuple(reader.drafts(root))
    return Bank(drafts, source.title, pictures.found, shuffled=shuffled)


class _Reader:
    def __init__(self, pictures: Pictures) -> None:
        self.pictures = pictures
        self.wording = Wording(pictures)

    def drafts(self, root: Element) -> Iterator[Draft]:
        notes: list[str] = []
        for element in root.children("question"):
            kind = element.get("type")
            if kind == "category":
                path = category_path(element.words("category", "text"))
                notes = [f"Category: {path}"] if path else []
                info = element.child("info")
                about = self.block(info) if info else ""
                notes += [about] if about else []
                continue
            yield self.draft(element, kind, notes)
            notes = []

    def draft(self, element: Element, kind: str, notes: list[str]) -> Draft:
        self.files(element)
        name = element.words("name", "text")
        prompt = self.field(element, "questiontext")
        asked: Asked | Refused
        if kind == "cloze":
            asked, prompt = self.cloze(element, prompt)
        elif kind in ("ddwtos", "gapselect"):
            asked, prompt = self.words_to_gaps(element), "Fill in the gaps."
        else:
            asked = self.asked(element, kind)
        if image := self.old_picture(element):
            prompt = f"{prompt}\n\n![image]({image})"
        tags = [tag.words("text") for tag in element.each("tag")]
        hints = [text for hint in element.children("hint") if (text := self.block(hint))]
        right, wrong = self.said(element, kind, asked)
        return Draft(
            name=element.words("idnumber") or name or prompt,
            place=f"line {element.line}",
            prompt=prompt or name,
            asked=asked,
            right=right,
            partly=self.field(element, "partiallycorrectfeedback"),
            wrong=wrong,
            explanation=self.field(element, "generalfeedback"),
            hints=hints,
            points=_float(element.words("defaultgrade"), 1),
            tags=[tag for tag in tags if tag],
            notes=notes,
            left=self.wording.left(),
        )

    def files(self, element: Element) -> None:
        """The pictures of a question, by the names that its texts use."""
        found: dict[str, str] = {}
        for file in element.each("file"):
            found[file.get("name")] = file.text()

        def read(name: str) -> bytes | None:
            text = found.get(posixpath.basename(name))
            return unpacked(text) if text is not None else None

        self.pictures.read = read

    def old_picture(self, element: Element) -> str:
        """The one picture that a question had in Moodle 1.9."""
        data = unpacked(element.words("image_base64"))
        return self.pictures.add(element.words("image"), data) if data else ""

    def block(self, element: Element | None) -> str:
        if element is None:
            return ""
        return self.wording.block(_text(element), _form(element))

    def line(self, element: Element) -> str:
        return self.wording.line(_text(element), _form(element))

    def plain(self, element: Element) -> str:
        return self.wording.plain(_text(element), "plain")

    def field(self, element: Element, name: str) -> str:
        text = self.block(element.child(name))
        return "" if text in _SAID_ANYWAY else text

    def said(self, element: Element, kind: str, asked: object) -> tuple[str, str]:
        """The remarks on right and wrong answers as a whole."""
        right, wrong = (self.field(element, f"{name}feedback") for name in ("correct", "incorrect"))
        if isinstance(asked, Stating):
            for answer in element.children("answer"):
                is_right = _fraction(answer) > 0
                remark = self.field(answer, "feedback")
                right, wrong = (remark, wrong) if is_right else (right, remark)
        if kind == "numerical":
            for answer in element.children("answer"):
                if _text(answer).strip() == "*":
                    wrong = self.field(answer, "feedback")
        return right, wrong

    def asked(self, element: Element, kind: str) -> Asked | Refused:  # a table
        answers = list(element.children("answer"))
        match kind:
            case "truefalse":
                true = [a for a in answers if _text(a).strip().lower() == "true"]
                return Stating(any(_fraction(answer) > 0 for answer in true))
            case "multichoice" | "multichoiceset" | "oumultiresponse":
                single = element.words("single").lower() in ("true", "1")
                return Choosing(
                    tuple(
                        Option(self.line(a), _credit(a), self.field(a, "feedback")) for a in answers
                    ),
                    several=kind != "multichoice" or not single,
                )
            case "shortanswer" | "pmatch":
                typed = (
                    Answer(self.plain(a), _credit(a), self.field(a, "feedback")) for a in answers
                )
                return Typing(tuple(typed), element.words("usecase") == "1")
            case "numerical":
                return self.number(element, answers)
            case "matching" | "ddmatch":
                return self.pairs(element)
            case "ordering":
                return Ordering(tuple(self.line(a) for a in sorted(answers, key=_fraction)))
            case "essay":
                lines = int(_float(element.words("responsefieldlines"), 0))
                return Writing(self.field(element, "graderinfo"), lines)
            case "mtf" | "kprime":
                return self.rows(element)
        what = _NO_LIKE.get(kind, f"questions of the type “{kind}” have no like here")
        return Refused(what)

    def number(self, element: Element, answers: list[Element]) -> Asked | Refused:
        figures = []
        for answer in answers:
            text = _text(answer).strip()
            value = cloze.number(text)
            if text == "*":
                continue
            if value is None:
                return Refused(f"“{text[:40]}” is no number")
            around = cloze.number(answer.words("tolerance") or "0") or Decimal(0)
            remark = self.field(answer, "feedback")
            figures.append(Figure(value, abs(around), _credit(answer), remark))
        units = [unit.words("unit_name") for unit in element.each("unit")]
        return Calculating(tuple(figures), next((unit for unit in units if unit), ""))

    def pairs(self, element: Element) -> Asked:
        pairs, more = [], []
        for one in element.children("subquestion"):
            item = self.line(one)
            answer = one.child("answer")
            target = self.line(answer) if answer else ""
            if item and target:
                pairs.append((item, target))
            elif target:
                more.append(target)
        return Pairing(tuple(pairs), tuple(more))

    def rows(self, element: Element) -> Asked | Refused:
        """Rows to judge, as in the types 'mtf' and 'kprime'."""
        columns = [self.line(column) for column in element.children("column")]
        right: dict[str, list[int]] = {}
        for weight in element.children("weight"):
            if _float(weight.words("value"), 0) > 0:
                column = int(_float(weight.get("columnnumber"), 1))
                right.setdefault(weight.get("rownumber"), []).append(column)
        rows = []
        for row in element.children("row"):
            numbers = right.get(row.get("number"), [])
            chosen = tuple(columns[n - 1] for n in numbers if 0 < n <= len(columns))
            text = row.child("questiontext") or row
            rows.append((self.line(text), chosen))
        return Judging(tuple(columns), tuple(rows)) if rows else Refused("it has no rows")

    def cloze(self, element: Element, prompt: str) -> tuple[Asked | Refused, str]:
        """A text with embedded answers."""
        body = element.child("questiontext")
        if body is None:
            return Refused("it has no text"), prompt
        form = _form(body)
        found = cloze.filling(
            _text(body),
            lambda text: self.wording.plain(text),
            lambda text: self.wording.block(text, form),
        )
        if found is None:
            return Refused("there is no gap in its text"), prompt
        if isinstance(found, Refused):
            return found, prompt
        text, gaps = found
        return Filling(self.wording.block(text, form), gaps), "Fill in the gaps."

    def words_to_gaps(self, element: Element) -> Asked | Refused:
        """`[[1]]` in a text, and words for the gaps, in groups."""
        boxes = [*element.children("dragbox", "selectoption")]
        words = [self.wording.plain(box.words("text"), "html") for box in boxes]
        groups = [box.words("group") or "1" for box in boxes]
        gaps: dict[str, Gap] = {}
        body = element.child("questiontext")
        text = _text(body) if body else ""

        def gap(match: re.Match[str]) -> str:
            number = int(match[1]) - 1
            if not 0 <= number < len(words):
                return match.group()
            options = [
                Option(word, float(n == number))
                for n, word in enumerate(words)
                if groups[n] == groups[number]
            ]
            name = f"gap-{len(gaps) + 1}"
            gaps[name] = Gap(Choosing(tuple(options)))
            return f"{{{name}}}"

        filled = re.sub(r"\[\[(\d{1,3})\]\]", gap, text)
        if not gaps:
            return Refused("there is no gap in its text")
        return Filling(self.wording.block(filled, _form(body) if body else "html"), gaps)


def _text(element: Element) -> str:
    """The words of an element: in a `<text>`, or alone."""
    inner = element.child("text")
    if inner is not None:
        return inner.text()
    return "".join(one for one in element.inside if isinstance(one, str))


def _form(element: Element) -> str:
    form = element.get("format").lower()
    return {"moodle_auto_format": "moodle", "plain_text": "plain", "": "moodle"}.get(form, form)


def _fraction(answer: Element) -> float:
    return _float(answer.get("fraction"), 0)


def _credit(answer: Element) -> float:
    return _fraction(answer) / 100


def _float(text: str, otherwise: float) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return otherwise
    return value if abs(value) < 1e6 else otherwise
