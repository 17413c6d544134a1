"""QTI 2.1, 2.2 and 3.0: single items and packages.

Source: 1EdTech, "QTI Assessment Test, Section and Item Information Model". Version 3 has the same
elements under names with hyphens; they are read under those of version 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.import_.draft import Bank, Draft, Unreadable
from generator.import_.packages import is_package, near
from generator.import_.qti2_item import Qti2Item
from generator.import_.qti2_tree import normal
from generator.import_.source import Pictures, Source, xml_head
from generator.import_.wording import Wording
from generator.import_.xml_tree import Element, parse_xml
from generator.reader.package import Package

_ITEM = re.compile(r"<(?:\w+:)?(assessmentItem|qti-assessment-item)[\s>]")
_WANTED = re.compile(r"assessmentItem|assessment-item|assessmentTest|assessment-test")


def recognised(source: Source) -> bool:
    """Whether a file is an item, or a package that holds some."""
    if not is_package(source):
        return bool(_ITEM.search(source.xml_head()))
    package = Package(source.data)
    return any(_ITEM.search(xml_head(package.read(name))) for name in package.ending(".xml"))


def read(source: Source) -> Bank:
    """The items of a file or a package."""
    pictures = Pictures(source.stem, source.beside)
    if not is_package(source):
        root = normal(parse_xml(source.data))
        shuffled = _shuffled([root])
        draft = _draft(root, f"line {root.line}", pictures, None, "")
        return Bank((draft,), source.title, pictures.found, shuffled=shuffled)
    package = Package(source.data)
    items: dict[str, Element] = {}
    left, titles, order = [], [], []
    for name in package.ending(".xml"):
        data = package.read(name)
        if not _WANTED.search(xml_head(data)):
            continue
        try:
            root = normal(parse_xml(data))
        except Unreadable as error:
            left.append(f"{name}: {error}")
            continue
        if root.tag == "assessmentItem":
            items[name] = root
        elif root.tag == "assessmentTest":
            titles.append(root.get("title"))
            order += [ref.get("href").rpartition("/")[2] for ref in root.each("assessmentItemRef")]
    place = {name: number for number, name in reversed(list(enumerate(order)))}
    names = sorted(items, key=lambda name: (place.get(name.rpartition("/")[2], len(order)), name))
    shuffled = _shuffled(items.values())
    drafts = tuple(_draft(items[name], name, pictures, package, name) for name in names)
    title = titles[0] if len(titles) == 1 else ""
    return Bank(drafts, title or source.title, pictures.found, tuple(left), shuffled)


def _shuffled(items: Iterable[Element]) -> bool:
    """Whether every choice of some items is shuffled."""
    return all(
        one.get("shuffle") == "true" for item in items for one in item.each("choiceInteraction")
    )


def _draft(
    root: Element, place: str, pictures: Pictures, package: Package | None, name: str
) -> Draft:
    if package is not None:
        pictures.read = lambda wanted: near(package, name, wanted)
    return Qti2Item(root, place, Wording(pictures), package, name).draft()
