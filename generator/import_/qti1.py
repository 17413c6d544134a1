"""QTI 1.2, as Canvas, Blackboard and many converters write it.

Source: IMS, "Question & Test Interoperability: ASI XML Binding 1.2.1"; the metadata are Canvas's
(`question_type`) and Blackboard's (`bbmd_questiontype`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.import_.draft import Bank, Draft, Unreadable
from generator.import_.packages import is_package, near
from generator.import_.qti1_item import Qti1Item
from generator.import_.source import Pictures, Source, xml_head
from generator.import_.wording import Wording
from generator.import_.xml_tree import Element, parse_xml
from generator.reader.package import Package


def recognised(source: Source) -> bool:
    """Whether a file holds `<questestinterop>`, or is a package with such a file."""
    if not is_package(source):
        return "<questestinterop" in source.xml_head()
    package = Package(source.data)
    return any(
        "<questestinterop" in xml_head(package.read(name))
        for name in package.ending(".xml", ".dat", ".qti")
    )


def read(source: Source) -> Bank:
    """The items of a file or a package."""
    pictures = Pictures(source.stem, source.beside)
    drafts: list[Draft] = []
    titles: list[str] = []
    left: list[str] = []
    if not is_package(source):
        drafts += _drafts(parse_xml(source.data), "", pictures, titles)
        return Bank(tuple(drafts), _title(titles, source), pictures.found)
    package = Package(source.data)
    for name in package.ending(".xml", ".dat", ".qti"):
        data = package.read(name)
        if "<questestinterop" not in xml_head(data):
            continue
        pictures.read = _reading(package, name)
        try:
            root = parse_xml(data)
        except Unreadable as error:
            left.append(f"{name}: {error}")
            continue
        drafts += _drafts(root, f"{_short(name)}, ", pictures, titles)
    return Bank(tuple(drafts), _title(titles, source), pictures.found, tuple(left))


def _reading(package: Package, name: str) -> Callable[[str], bytes | None]:
    return lambda wanted: near(package, name, wanted)


def _short(name: str) -> str:
    """The name of a file in a package; Canvas's are long hashes."""
    base = name.rpartition("/")[2]
    return base if len(base) <= 30 else f"{base[:16]}…{base[-8:]}"


def _title(titles: list[str], source: Source) -> str:
    return titles[0] if len(set(titles)) == 1 else source.title


def _drafts(root: Element, file: str, pictures: Pictures, titles: list[str]) -> Iterator[Draft]:
    for holder in root.each("assessment", "objectbank"):
        if holder.get("title"):
            titles.append(holder.get("title"))
    wording = Wording(pictures)
    for item in root.each("item"):
        yield Qti1Item(item, f"{file}line {item.line}", wording).draft()
