"""One item of QTI 2 or 3 as a draft: what it asks, by its interaction, and what it says to whom."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.import_.cloze import number
from generator.import_.draft import (
    Answer,
    Asked,
    Calculating,
    Choosing,
    Draft,
    Figure,
    Filling,
    Finding,
    Gap,
    Judging,
    Marking,
    Option,
    Ordering,
    Pairing,
    Place,
    Refused,
    Stating,
    Typing,
    Writing,
    earns_in_part,
    reason_to_refuse,
)
from generator.import_.html_tree import Node, Raw
from generator.import_.packages import near
from generator.import_.qti2_responses import Response, response_of, shown_by_processing
from generator.import_.qti2_tree import as_float, below, normal
from generator.import_.source import size_of
from generator.import_.wording import Wording
from generator.import_.xml_tree import Element, parse_xml
from generator.reader.package import Package
from generator.text.problems import shortened

_INTERACTIONS = (
    "choiceInteraction orderInteraction matchInteraction associateInteraction gapMatchInteraction "
    "inlineChoiceInteraction textEntryInteraction extendedTextInteraction hottextInteraction "
    "hotspotInteraction selectPointInteraction graphicOrderInteraction graphicGapMatchInteraction "
    "graphicAssociateInteraction positionObjectInteraction sliderInteraction uploadInteraction "
    "drawingInteraction mediaInteraction endAttemptInteraction customInteraction "
    "portableCustomInteraction"
).split()
_IN_TEXT = ("textEntryInteraction", "inlineChoiceInteraction")
_NO_LIKE = {
    "associateInteraction": "pairs among things of one kind have no like here",
    "selectPointInteraction": "a point in a picture has no like here; a region has",
    "graphicOrderInteraction": "putting places of a picture in order has no like here",
    "graphicGapMatchInteraction": "words to drag onto a picture have no like here",
    "graphicAssociateInteraction": "lines between places of a picture have no like here",
    "positionObjectInteraction": "things to place on a picture have no like here",
    "sliderInteraction": "a slider has no like here",
    "uploadInteraction": "it asks for a file, and a course without a server takes none",
    "drawingInteraction": "it asks for a drawing",
    "mediaInteraction": "it plays a film or a sound and asks nothing",
    "customInteraction": "it is a program of its own",
    "portableCustomInteraction": "it is a program of its own",
}
_TRUTH = {"true": True, "false": False}


class Qti2Item:
    """An item while it is read, whose tree changes: what was taken from it is not text any more."""

    def __init__(
        self, root: Element, place: str, wording: Wording, package: Package | None, name: str
    ) -> None:
        self.root, self.place, self.wording = root, place, wording
        self.package, self.name = package, name
        self.body = root.child("itemBody") or Element("itemBody")
        self.responses = {
            one.get("identifier"): response_of(one) for one in root.children("responseDeclaration")
        }
        self.remarks: dict[str, str] = {}
        self.right = self.wrong = self.model = self.explanation = ""

    def draft(self) -> Draft:
        """The item as a draft."""
        title = self.root.get("title") or self.root.get("identifier")
        why = self.unfit()
        self.take_remarks()
        stimulus = self.stimulus()
        asked: Asked | Refused = Refused(why) if why else self.asked()
        for interaction in [*self.body.each(*_INTERACTIONS)]:
            prompts = list(interaction.children("prompt"))
            interaction.tag, interaction.inside = "div", [*prompts]
        prompt = self.wording.html.block_of(self.body)
        if isinstance(asked, Filling):
            prompt = "Fill in the gaps."
        elif isinstance(asked, Marking):
            prompt = prompt or "Pick the right words."
        if stimulus:
            prompt = f"{stimulus}\n\n{prompt}"
        return Draft(
            name=title,
            place=self.place,
            prompt=prompt or title,
            asked=asked,
            right=self.right,
            # QTI says it to all who are not wholly right.
            partly=self.wrong if earns_in_part(asked) else "",
            wrong=self.wrong,
            explanation=self.explanation,
            points=self.points(),
            left=self.wording.left(),
        )

    def unfit(self) -> str:
        """Why the item as a whole has no like here."""
        if self.root.get("adaptive") == "true":
            return "it goes on in steps that depend on the answers"
        if self.root.child("templateDeclaration"):
            return "its numbers are drawn anew for each learner"
        found = list(self.body.each(*_INTERACTIONS))
        for interaction in found:
            if interaction.tag in _NO_LIKE:
                return _NO_LIKE[interaction.tag]
        found = [one for one in found if one.tag != "endAttemptInteraction"]
        if not found:
            return "it is a text without a question"
        if len(found) > 1 and any(one.tag not in _IN_TEXT for one in found):
            return reason_to_refuse(len(found), "things")
        return ""

    def points(self) -> float:
        """What a full answer is worth."""
        for outcome in self.root.children("outcomeDeclaration"):
            if outcome.get("identifier") == "MAXSCORE":
                value = as_float(outcome.words("defaultValue", "value"))
                if value > 0:
                    return value
        return 1

    def stimulus(self) -> str:
        """A text that several items share, from its own file."""
        texts = []
        for ref in self.root.children("assessmentStimulusRef"):
            data = near(self.package, self.name, ref.get("href")) if self.package else None
            if data is None:
                self.wording.html.left.append(f"the text {ref.get('href')}, which is not there")
                continue
            body = normal(parse_xml(data)).first("stimulusBody")
            texts.append(self.wording.html.block_of(body) if body else "")
        return "\n\n".join(text for text in texts if text)

    def take_remarks(self) -> None:
        """Feedback, by the identifier that shows it; what learners never see goes."""
        for remark in self.root.children("modalFeedback"):
            if remark.get("showHide") != "hide":
                text = self.wording.html.block_of(remark)
                self.remarks.setdefault(remark.get("identifier"), text)
        for holder in [self.body, *below(self.body)]:
            for one in list(holder.children("feedbackBlock", "feedbackInline", "rubricBlock")):
                if one.tag == "rubricBlock":
                    views = one.get("view", "candidate").split()
                    if "candidate" in views or "testConstructor" in views:
                        continue
                    self.model = self.model or self.wording.html.block_of(one)
                elif one.get("showHide") != "hide":
                    text = self.wording.html.block_of(one)
                    key = one.get("identifier")
                    own = holder.get("identifier") if holder.tag == "simpleChoice" else ""
                    self.remarks.setdefault(own or key, text.removeprefix("— ").strip())
                holder.inside.remove(one)

    def said(self, identifiers: list[str]) -> dict[str, str]:
        """The remark on each of these; the others speak of the answer as a whole, or get lost."""
        right, wrong, chosen = shown_by_processing(self.root)
        names = {key: key if key in self.remarks else chosen.get(key, "") for key in identifiers}
        own = {key: self.remarks.pop(name) for key, name in names.items() if name in self.remarks}
        for key, text in self.remarks.items():
            low = key.lower()
            if not text:
                continue
            if key in wrong or re.search(r"incorrect|wrong|false", low):
                self.wrong = self.wrong or text
            elif key in right or re.search(r"correct|right|true", low):
                self.right = self.right or text
            elif re.search(r"solution|general|explanation", low):
                self.explanation = self.explanation or text
            else:
                self.wording.html.left.append(
                    f"the remark “{shortened(text, 40)}”, whose condition is not known"
                )
        self.remarks = {}
        return own

    def asked(self) -> Asked | Refused:
        """What the item asks for."""
        found = [o for o in self.body.each(*_INTERACTIONS) if o.tag != "endAttemptInteraction"]
        one = found[0]
        response = self.responses.get(one.get("responseIdentifier"), Response())
        if not response.right and one.tag != "extendedTextInteraction" and len(found) == 1:
            return Refused("it does not say what is right")
        if one.tag in _IN_TEXT:
            asked = self.in_text(found)
        else:
            asked = _READERS[one.tag](self, one, response)
        self.said([])
        return asked

    def line(self, element: Element) -> str:
        """What is in an element, in one line."""
        return self.wording.html.inline_of(element)

    def choice(self, one: Element, response: Response) -> Asked | Refused:
        choices = list(one.children("simpleChoice"))
        said = self.said([choice.get("identifier") for choice in choices])
        right, shares = response.right, response.shares
        best = max([*shares.values(), 0]) or 1
        options = []
        for choice in choices:
            name = choice.get("identifier")
            credit = shares.get(name, best) / best if name in right else 0.0
            if not response.several and name not in right:
                credit = max(0.0, shares.get(name, 0.0) / best)
            fixed = choice.get("fixed") == "true" and one.get("shuffle") == "true"
            options.append(Option(self.line(choice), credit, said.get(name, ""), fixed))
        truths = [_TRUTH.get(option.text.casefold()) for option in options]
        if not response.several and sorted(map(str, truths)) == ["False", "True"]:
            for option in options:
                if option.credit > 0:
                    self.right = self.right or option.feedback
                else:
                    self.wrong = self.wrong or option.feedback
            return Stating(any(t for t, o in zip(truths, options, strict=True) if o.credit > 0))
        return Choosing(tuple(options), response.several)

    def order(self, one: Element, response: Response) -> Asked | Refused:
        texts = {c.get("identifier"): self.line(c) for c in one.children("simpleChoice")}
        if set(response.right) != set(texts):
            return Refused("only some of its items belong into the order")
        return Ordering(tuple(texts[name] for name in response.right))

    def match(self, one: Element, response: Response) -> Asked | Refused:
        sets = [
            {c.get("identifier"): self.line(c) for c in group.children("simpleAssociableChoice")}
            for group in one.children("simpleMatchSet")
        ]
        if len(sets) != 2:
            return Refused("it has no two sets to match")
        rows, columns = sets
        pairs = [(a, b) for a, b in response.pairs if a in rows and b in columns]
        found = {row: [b for a, b in pairs if a == row] for row in rows}
        back = {column: [a for a, b in pairs if b == column] for column in columns}
        if all(len(targets) == 1 for targets in found.values()):
            more = tuple(text for name, text in columns.items() if not back[name])
            return Pairing(
                tuple((rows[row], columns[targets[0]]) for row, targets in found.items()), more
            )
        if all(len(sources) == 1 for sources in back.values()):
            more = tuple(text for name, text in rows.items() if not found[name])
            return Pairing(tuple((columns[c], rows[s[0]]) for c, s in back.items()), more)
        return Judging(
            tuple(columns.values()),
            tuple(
                (rows[row], tuple(columns[t] for t in targets)) for row, targets in found.items()
            ),
        )

    def gap_match(self, one: Element, response: Response) -> Asked | Refused:
        if one.first("gapImg"):
            return Refused("pictures to drag into gaps have no like here")
        words = {c.get("identifier"): _words(c) for c in one.children("gapText", "gapChoice")}
        gaps: dict[str, Gap] = {}
        right = {gap: choice for choice, gap in response.pairs}
        for gap in list(one.each("gap")):
            wanted = right.get(gap.get("identifier"))
            if wanted is None:
                return Refused("one of its gaps stays empty")
            name = f"gap-{len(gaps) + 1}"
            options = tuple(Option(text, float(key == wanted)) for key, text in words.items())
            gaps[name] = Gap(Choosing(options))
            gap.tag, gap.inside = "span", [f"{{{name}}}"]
        for child in list(one.children("gapText", "gapChoice", "prompt")):
            one.inside.remove(child)
        return Filling(self.wording.html.block_of(one), gaps)

    def in_text(self, found: list[Element]) -> Asked | Refused:
        """Fields and lists in a text; one field at its end is a question of its own."""
        if len(found) == 1 and found[0].tag == "textEntryInteraction":
            response = self.responses.get(found[0].get("responseIdentifier"), Response())
            if not self.text_behind(found[0]):
                return self.entry(response)
        gaps: dict[str, Gap] = {}
        for one in found:
            response = self.responses.get(one.get("responseIdentifier"), Response())
            if not response.right:
                return Refused("it does not say what is right")
            name = f"gap-{len(gaps) + 1}"
            if one.tag == "inlineChoiceInteraction":
                choices = one.children("inlineChoice")
                options = [
                    Option(_words(c), float(c.get("identifier") in response.right)) for c in choices
                ]
                gaps[name] = Gap(Choosing(tuple(options)))
            else:
                wanted = self.entry(response)
                if isinstance(wanted, Refused):
                    return wanted
                gaps[name] = Gap(wanted)
            one.tag, one.inside = "span", [f"{{{name}}}"]
        return Filling(self.wording.html.block_of(self.body), gaps)

    def text_behind(self, one: Element) -> bool:
        """Whether a sentence goes on behind a field."""
        mark = "\x07"
        one.inside = [mark]
        behind = self.body.text().partition(mark)[2]
        one.inside = []
        return bool(re.search(r"\w", behind))

    def entry(self, response: Response) -> Typing | Calculating | Refused:
        if response.type in ("integer", "float"):
            figures = []
            for text in response.right[:1]:
                value = number(text)
                if value is None:
                    return Refused(f"“{shortened(text, 40)}” is no number")
                figures.append(Figure(value, self.tolerance(value)))
            return Calculating(tuple(figures))
        best = max([*response.shares.values(), 0]) or 1
        answers = {text: 1.0 for text in response.correct}
        for key, share in response.shares.items():
            answers.setdefault(key, max(0.0, share / best))
        typed = (Answer(text.replace("*", "\\*"), credit) for text, credit in answers.items())
        return Typing(tuple(typed), response.case_matters)

    def tolerance(self, value: Decimal) -> Decimal:
        for equal in self.root.each("equal"):
            found = number((equal.get("tolerance").split() or [""])[0])
            if found is not None and equal.get("toleranceMode") == "absolute":
                return abs(found)
            if found is not None and equal.get("toleranceMode") == "relative":
                return abs(value * found / 100)
        return Decimal(0)

    def writing(self, one: Element, response: Response) -> Asked | Refused:
        lines = int(as_float(one.get("expectedLines")))
        model = self.model or "\n\n".join(response.correct)
        return Writing(model, max(0, lines))

    def hottext(self, one: Element, response: Response) -> Asked | Refused:
        for hot in list(one.each("hottext")):
            star = "*" if hot.get("identifier") in response.right else ""
            text = self.line(hot)
            hot.tag, hot.inside = "span", [Raw(f"[{star}{text}{star}]")]
        prompts = list(one.children("prompt"))
        for child in prompts:
            one.inside.remove(child)
        passage = self.wording.html.block_of(one)
        one.inside = [*prompts]
        return Marking(passage)

    def hotspot(self, one: Element, response: Response) -> Asked | Refused:
        picture = one.first("object", "img")
        if picture is None:
            return Refused("it has no picture")
        pictures = self.wording.pictures
        path = pictures.path(picture.get("data") or picture.get("src"))
        if not path:
            return Refused("its picture is not in the file")
        wide, high = (as_float(picture.get(side)) for side in ("width", "height"))
        if not wide or not high:
            wide, high = size_of(pictures.found[path])
        if not wide or not high:
            return Refused("nothing says how large its picture is")
        alt = picture.get("alt") or " ".join(picture.text().split())
        places = []
        for spot in one.children("hotspotChoice"):
            box = _box(
                spot.get("shape"), [as_float(n) for n in re.split(r"[,\s]+", spot.get("coords"))]
            )
            if box is None:
                return Refused("one of its places has an unknown shape")
            left, top, right, bottom = box
            left, right = max(0.0, left), min(wide, right)
            top, bottom = max(0.0, top), min(high, bottom)
            label = spot.get("hotspotLabel") or spot.get("label") or spot.get("identifier")
            places.append(
                Place(
                    label,
                    100 * left / wide,
                    100 * top / high,
                    100 * (right - left) / wide,
                    100 * (bottom - top) / high,
                    spot.get("identifier") in response.right,
                )
            )
        if any(
            spot.get("shape") not in ("rect", "default") for spot in one.children("hotspotChoice")
        ):
            self.wording.html.left.append("the shape of its places, which are rectangles here")
        return Finding(path, alt or "image", tuple(places))


def _words(element: Node) -> str:
    return " ".join(element.text().split())


def _box(shape: str, coords: list[float]) -> tuple[float, float, float, float] | None:
    """The rectangle around a shape: left, top, right, bottom."""
    if shape == "rect" and len(coords) >= 4:
        return coords[0], coords[1], coords[2], coords[3]
    if shape == "circle" and len(coords) >= 3:
        x, y, r = coords[:3]
        return x - r, y - r, x + r, y + r
    if shape == "ellipse" and len(coords) >= 4:
        x, y, h, v = coords[:4]
        return x - h, y - v, x + h, y + v
    if shape == "poly" and len(coords) >= 6:
        across, down = coords[::2], coords[1::2]
        return min(across), min(down), max(across), max(down)
    return None


_READERS = {
    "choiceInteraction": Qti2Item.choice,
    "orderInteraction": Qti2Item.order,
    "matchInteraction": Qti2Item.match,
    "gapMatchInteraction": Qti2Item.gap_match,
    "extendedTextInteraction": Qti2Item.writing,
    "hottextInteraction": Qti2Item.hottext,
    "hotspotInteraction": Qti2Item.hotspot,
}
