"""What extensions of Markdown say by themselves: in English, unless they are told otherwise.

The titles of boxes without one (`!!! note`), the way back from a footnote, the link at a heading.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor

from generator.locales.messages import Messages, chosen_by

# Under this name a configuration holds the titles of boxes; no extension has it.
BOXES = "course-boxes"
_TITLE = "box-title"
# An extension, its setting, and the message for it. `{}` is the number of a footnote.
_SETTINGS = (
    ("footnotes", "BACKLINK_TITLE", "footnote-back"),
    ("toc", "permalink_title", "heading-link"),
)
_SHORT = "markdown.extensions."


def tell_extensions(configs: dict[str, Any], messages: Messages, told: dict[str, str]) -> None:
    """Let extensions say what is theirs to say in the language of the site.

    configs: of the extensions, changed in place; what an author has set there stays. told: what an
    earlier call has set, as a site may be built in one language after the other.
    """
    for extension, setting, id in _SETTINGS:
        wanted = messages(id, number="{}") if id == "footnote-back" else messages(id)
        for name in {extension, f"{_SHORT}{extension}"} & {extension, *configs}:
            given = dict(configs.get(name) or {})
            if given.get(setting, told.get(setting)) == told.get(setting):
                configs[name] = {**given, setting: wanted}
        told[setting] = wanted
    titles = {kind: messages(_TITLE, kind=kind) for kind in chosen_by(_TITLE)["kind"]}
    configs[BOXES] = {kind: said for kind, said in titles.items() if said != kind.capitalize()}


def set_boxes(md: markdown.Markdown, titles: Mapping[str, str]) -> None:
    """Let boxes that an author gave no title have these, by their kinds."""
    if titles:
        # After lines are read (20), before links are made relative (0).
        md.treeprocessors.register(_Boxes(md, titles), "course-boxes", 3)


class _Boxes(Treeprocessor):
    """Gives a box of a known kind its title, where it has that which Markdown makes of its kind."""

    def __init__(self, md: markdown.Markdown, titles: Mapping[str, str]) -> None:
        super().__init__(md)
        self.titles = titles

    def run(self, root: Element) -> None:
        for box in root.iter():
            kinds = (box.get("class") or "").split()
            if box.tag == "details" or "admonition" in kinds:
                kind = next((one for one in kinds if one != "admonition"), "")
                title = box[0] if len(box) else None
                if kind in self.titles and title is not None and title.text == kind.capitalize():
                    title.text = self.titles[kind]
