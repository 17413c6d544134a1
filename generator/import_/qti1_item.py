"""One item of QTI 1.2 as a draft: what it asks, and what is said to learners."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.import_.cloze import number
from generator.import_.draft import (
    Answer,
    Asked,
    Calculating,
    Choosing,
    Draft,
    Figure,
    Filling,
    Gap,
    Option,
    Ordering,
    Pairing,
    Refused,
    Stating,
    Typing,
    Writing,
    earns_in_part,
    reason_to_refuse,
)
from generator.import_.qti1_conditions import Condition
from generator.import_.wording import Wording
from generator.import_.xml_tree import Element
from generator.text.problems import shortened

_NO_LIKE = {
    "calculated_question": "its numbers are drawn anew for each learner",
    "file_upload_question": "it asks for a file, and a course without a server takes none",
    "text_only_question": "it is a text without a question",
    "hot spot": "a point in a picture has no like here; a region has",
    "calculated": "its numbers are drawn anew for each learner",
    "file upload": "it asks for a file, and a course without a server takes none",
    "jumbled sentence": "a sentence with lists in it is not read from this format",
    "quiz bowl": "an answer in the form of a question has no like here",
}
_RESPONSES = ("response_lid", "response_str", "response_num", "response_xy", "response_grp")
_TEXTS = ("mattext", "mat_formattedtext")
_TRUTH = {"true": True, "false": False}


class Qti1Item:
    """An item while it is read."""

    def __init__(self, item: Element, place: str, wording: Wording) -> None:
        self.item, self.place, self.wording = item, place, wording
        self.presentation = item.child("presentation") or Element("presentation")
        self.data = {
            field.words("fieldlabel"): field.words("fieldentry")
            for field in item.each("qtimetadatafield")
        }
        self.type = self.data.get("question_type") or self.data.get("bbmd_questiontype", "")
        self.type = self.type or next((t.text() for t in item.each("bbmd_questiontype")), "")
        self.type = self.type.strip().lower()
        self.responses = list(self.presentation.each(*_RESPONSES))
        self.remarks = {one.get("ident"): self.block(one) for one in item.children("itemfeedback")}
        self.right = self.wrong = self.explanation = ""
        self.conditions = [Condition(one) for one in item.each("respcondition")]

    def draft(self) -> Draft:
        """The item as a draft."""
        prompt = self.prompt()
        asked = self.asked(prompt)
        if isinstance(asked, Filling) and asked.text:
            prompt = "Fill in the gaps."
        self.general()
        title = self.item.get("title")
        named = title if title.lower() not in ("question", "", "untitled") else ""
        return Draft(
            name=named,
            place=self.place,
            prompt=prompt or named,
            asked=asked,
            right=self.right,
            # QTI says it to all who are not wholly right.
            partly=self.wrong if earns_in_part(asked) else "",
            wrong=self.wrong,
            explanation=self.explanation,
            points=self.points(),
            left=self.wording.left(),
        )

    def block(self, element: Element) -> str:
        """The texts below an element, as paragraphs."""
        texts = []
        for one in self.materials(element):
            is_plain = (
                one.get("texttype") == "text/plain" or one.get("type", "HTML") == "PLAIN_TEXT"
            )
            form = "moodle" if is_plain else "html"
            texts.append(self.wording.block(one.text(), form))
        texts += [
            f"![image]({path})"
            for image in element.each("matimage")
            if (path := self.wording.pictures.path(image.get("uri")))
        ]
        return "\n\n".join(text for text in texts if text)

    def line(self, element: Element) -> str:
        return " ".join(self.block(element).split())

    def materials(self, element: Element) -> Iterator[Element]:
        return element.each(*_TEXTS)

    def prompt(self) -> str:
        """What is asked: every text that belongs to no response."""
        asked = self.flow("QUESTION_BLOCK")
        if asked is not None:  # Blackboard says which part is the question
            return self.block(asked)
        within = {id(text) for one in self.responses for text in one.each(*_TEXTS, "matimage")}
        kept = Element("material")
        kept.inside = [
            one for one in self.presentation.each(*_TEXTS, "matimage") if id(one) not in within
        ]
        own = self.block(kept)
        if not own and len(self.responses) == 1:
            material = self.responses[0].child("material")
            own = self.block(material) if material else ""
        return own

    def flow(self, name: str) -> Element | None:
        """The part of Blackboard's that has a name."""
        return next(
            (one for one in self.presentation.each("flow") if one.get("class") == name), None
        )

    def points(self) -> float:
        for name in ("points_possible", "qmd_weighting"):
            try:
                value = float(self.data.get(name, ""))
            except ValueError:
                continue
            if 0 < value < 1e6:
                return value
        return 1

    def asked(self, prompt: str) -> Asked | Refused:
        """What the item asks for: its type says it, or else the shape of its responses."""
        if self.type in _NO_LIKE:
            return Refused(_NO_LIKE[self.type])
        if not self.responses:
            return Refused("it is a text without a question")
        if any(one.tag == "response_xy" for one in self.responses):
            return Refused(_NO_LIKE["hot spot"])
        if "fill_in_multiple_blanks" in self.type or "multiple_dropdowns" in self.type:
            return self.blanks()
        if "essay" in self.type or self.type == "short response":
            return Writing(self.take("solution") or self.explanation)
        if "matching" in self.type:
            return self.matching()
        first = self.responses[0]
        if "order" in self.type or first.get("rcardinality").lower() == "ordered":
            return self.ordering()
        if len(self.responses) > 1:
            if all(one.tag == "response_lid" for one in self.responses):
                return self.matching()
            return Refused(reason_to_refuse(len(self.responses), "things"))
        if first.tag == "response_lid":
            return self.choosing(first)
        if "numeric" in self.type or first.tag == "response_num":
            return self.number()
        return self.typing()

    def take(self, name: str) -> str:
        """A remark, which then belongs to something."""
        return self.remarks.pop(name, "")

    def choosing(self, response: Element) -> Asked | Refused:
        labels = list(response.each("response_label"))
        several = response.get("rcardinality").lower() == "multiple"
        several = several or "multiple_answers" in self.type or self.type == "multiple answer"
        credit = self.credits({label.get("ident") for label in labels})
        said = self.said({label.get("ident") for label in labels})
        options = [
            Option(self.line(label), credit.get(name, 0.0), said.get(name, ""))
            for label in labels
            for name in [label.get("ident")]
        ]
        truths = [_TRUTH.get(option.text.casefold()) for option in options]
        if not several and sorted(map(str, truths)) == ["False", "True"]:
            for option in options:
                if option.credit > 0:
                    self.right = self.right or option.feedback
                else:
                    self.wrong = self.wrong or option.feedback
            return Stating(any(t for t, o in zip(truths, options, strict=True) if o.credit > 0))
        return Choosing(tuple(options), several)

    def credits(self, idents: set[str]) -> dict[str, float]:
        """What each option earns, as a share of the most that one condition gives."""
        earning = [one for one in self.conditions if one.earns > 0]
        best = max((one.earns for one in earning), default=1.0)
        credit: dict[str, float] = {}
        for one in earning:
            for ident in one.wanted:
                if ident in idents:
                    share = 1.0 if len(one.wanted) > 1 else one.earns / best
                    credit[ident] = max(share, credit.get(ident, 0.0))
        return credit

    def said(self, idents: set[str]) -> dict[str, str]:
        """The remark on each option."""
        said: dict[str, str] = {}
        for one in self.conditions:
            if len(one.wanted) == 1 and one.wanted[0] in idents and not one.unwanted:
                for link in one.shows:
                    if not re.fullmatch(r"(general_)?(in)?correct(_fb)?|general_fb", link):
                        said.setdefault(one.wanted[0], self.take(link))
        return {ident: text for ident, text in said.items() if text}

    def general(self) -> None:
        """The remarks on the answer as a whole."""
        for name, text in self.remarks.items():
            low = name.lower()
            if not text:
                continue
            if re.search(r"incorrect|wrong", low):
                self.wrong = self.wrong or text
            elif re.search(r"correct|right", low):
                self.right = self.right or text
            elif re.search(r"general|solution|explanation", low):
                self.explanation = self.explanation or text
            else:
                self.wording.html.left.append(
                    f"the remark “{shortened(text, 40)}”, whose condition is not known"
                )

    def blanks(self) -> Asked | Refused:
        """Canvas: `[name]` in the text, a response for each name."""
        texts = [one for one in self.presentation.each(*_TEXTS)]
        body = texts[0].text() if texts else ""
        gaps: dict[str, Gap] = {}
        for response in self.responses:
            words = material.first(*_TEXTS) if (material := response.child("material")) else None
            # The new quizzes put an answer there, and name the gap in the text by its id.
            names = [self.wording.plain(words.text())] if words else []
            names.append(response.get("ident").removeprefix("response_"))
            name = next((one for one in names if f"[{one}]" in body), names[0])
            credit = {
                ident
                for one in self.conditions
                if one.earns > 0 and response.get("ident") in one.respidents
                for ident in one.wanted
            }
            found = list(response.each("response_label"))
            labels = [(one.get("ident"), self.wording.plain(self.line(one))) for one in found]
            gap = f"gap-{len(gaps) + 1}"
            ways = {one.get("scoring_algorithm") for one in found}
            if "TextRegex" in ways:
                return Refused("a gap of it takes a pattern, and here each answer is written out")
            if ways & {"TextContainsAnswer", "TextCloseEnough"}:
                self.wording.html.left.append(f"{gap}: answers that only contain or resemble it")
            listed = {one.get("answer_type") for one in found} & {"dropdown", "wordbank"}
            if "dropdown" in self.type or (listed and len(found) > 1):
                options = tuple(Option(text, float(ident in credit)) for ident, text in labels)
                gaps[gap] = Gap(Choosing(options))
            else:
                answers = [text for ident, text in labels if ident in credit] or [
                    text for _, text in labels
                ]
                gaps[gap] = Gap(Typing(tuple(Answer(a.replace("*", "\\*")) for a in answers)))
            if f"[{name}]" not in body:
                return Refused(f"the text has no place for its gap [{name}]")
            body = body.replace(f"[{name}]", f"{{{gap}}}", 1)
        return Filling(self.wording.block(body, "html"), gaps)

    def matching(self) -> Asked | Refused:
        """A response for each item, all with the same labels."""
        pairs: list[tuple[str, str]] = []
        targets: dict[str, str] = {}
        wanted = {
            ident: one.wanted[0]
            for one in self.conditions
            if one.earns > 0 and one.wanted
            for ident in one.respidents
        }
        apart = self.targets_apart()
        for response in self.responses:
            labels = {one.get("ident"): self.line(one) for one in response.each("response_label")}
            if apart:
                labels = dict(zip(labels, apart, strict=False))
            item = self.item_of(response)
            targets |= labels
            right = wanted.get(response.get("ident"))
            if not item or right not in labels:
                return Refused("it does not say what belongs to each of its items")
            pairs.append((item, labels[right]))
        return Pairing(tuple(pairs), tuple(targets.values()))

    def targets_apart(self) -> list[str]:
        """Blackboard: what can be chosen stands once, behind the items."""
        block = self.flow("RIGHT_MATCH_BLOCK")
        if block is None:
            return []
        return [self.line(one) for one in block.children("flow")]

    def item_of(self, response: Element) -> str:
        """The item that a response belongs to: in it, or around it."""
        if material := response.child("material"):
            return self.line(material)
        around = [f for f in self.presentation.each("flow") if response in f.inside]
        texts = (
            Element("flow", inside=[one for one in around[0].inside if one is not response])
            if (around)
            else Element("flow")
        )
        return self.line(texts)

    def ordering(self) -> Asked | Refused:
        response = self.responses[0]
        labels = {one.get("ident"): self.line(one) for one in response.each("response_label")}
        right = next((one.wanted for one in self.conditions if len(one.wanted) == len(labels)), [])
        if set(right) != set(labels):
            return Refused("it does not say what is right")
        return Ordering(tuple(labels[ident] for ident in right))

    def typing(self) -> Asked | Refused:
        right = [text for one in self.conditions if one.earns > 0 for text in one.wanted]
        said = self.said({text for one in self.conditions for text in one.wanted})
        answers = [
            Answer(" ".join(text.split()).replace("*", "\\*"), credit, said.get(text, ""))
            for credit, texts in ((1, right), (0, [text for text in said if text not in right]))
            for text in texts
        ]
        if not right:
            answers = []
        if not answers:
            return Writing(self.take("solution"))
        return Typing(tuple(answers), any(one.case_matters for one in self.conditions))

    def number(self) -> Asked | Refused:
        for one in self.conditions:
            if one.earns <= 0:
                continue
            low, high = number(one.least), number(one.most)
            value = next((v for text in one.wanted if (v := number(text)) is not None), None)
            if low is not None and high is not None:
                middle = value if value is not None else (low + high) / 2
                return Calculating((Figure(middle, max(high - middle, middle - low)),))
            if value is not None:
                return Calculating((Figure(value),))
        return Refused("it does not say which number is right")
