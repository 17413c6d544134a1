"""What an item of QTI 1.2 makes of answers: each of its conditions, and what comes of it."""

from __future__ import annotations

from generator.import_.xml_tree import Element


class Condition:
    """What has to be answered, what it earns, and which remarks it shows."""

    def __init__(self, element: Element) -> None:
        self.wanted: list[str] = []
        self.unwanted: list[str] = []
        self.respidents: set[str] = set()
        self.least = self.most = ""
        self.case_matters = False
        condition = element.child("conditionvar")
        if condition:
            self._read(condition, wanted=True)
        self.shows = [one.get("linkrefid") for one in element.children("displayfeedback")]
        self.earns = sum(_earned(one) for one in element.children("setvar"))

    def _read(self, element: Element, wanted: bool) -> None:
        for one in element.children():
            if one.tag == "not":
                self._read(one, not wanted)
            elif one.tag in ("and", "or"):
                self._read(one, wanted)
            elif one.tag in ("varequal", "varsubset"):
                (self.wanted if wanted else self.unwanted).append(one.text().strip())
                self.respidents.add(one.get("respident"))
                self.case_matters |= one.get("case").lower() == "yes" and not one.get("index")
            elif one.tag in ("vargte", "vargt"):
                self.least = one.text().strip()
            elif one.tag in ("varlte", "varlt"):
                self.most = one.text().strip()


def _earned(setvar: Element) -> float:
    text = setvar.text().strip()
    if text == "SCORE.max":
        return 100.0
    try:
        return float(text)
    except ValueError:
        return 0.0
