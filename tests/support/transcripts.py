"""What a screen reader says of a question, written down so that a person can read it.

The virtual screen reader of @guidepup runs in the page, in a real browser, and walks through a
question from its first word to its last. It knows markup and ARIA; what only a browser knows is
told it by `PREPARE`: what is ticked and typed by now, what a folded part hides, that a summary is
a button. `outline` writes down what it says: what stands in a thing below the thing, without what
screen readers do not speak of: ends, paragraphs, emphasis, names of rows and cells.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, Page

from tests.support.machine import PROJECT

READER = PROJECT / "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
ADDRESS = "/virtual-screen-reader.js"

# What a browser would tell a screen reader, put into attributes that this one reads.
PREPARE = """question => {
    for (const input of question.querySelectorAll("input"))
        input.toggleAttribute("checked", input.checked);
    for (const details of question.querySelectorAll("details")) {
        const summary = details.querySelector("summary");
        summary.setAttribute("role", "button");
        summary.setAttribute("aria-expanded", String(details.open));
        for (const child of details.children)
            if (child !== summary) child.toggleAttribute("data-folded", !details.open);
    }
}"""
FOLDED = "[data-folded] { display: none !important }"

# Everything from the first word to the last: when the first comes again, all has been said.
READ = """async (question) => {
    await virtual.start({container: question});
    const first = await virtual.lastSpokenPhrase();
    do await virtual.next();
    while (await virtual.lastSpokenPhrase() !== first);
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    const entries = [...question.querySelectorAll("option")];
    const labels = entries.map((one) => [one.value, one.label]);
    // It does not look into a field of several lines.
    const text = question.querySelector("textarea")?.value;
    const typed = (phrase) => text ? phrase.replace(/^(textbox, [^,]+)/, `$1, ${text}`) : phrase;
    return [said.slice(0, -1).map(typed), Object.fromEntries(labels)];
}"""

# Gives an answer and checks it; the answer is what live regions say meanwhile.
LISTEN = """async (question, response) => {
    // What nobody looks at need not be walked through.
    for (const other of document.querySelectorAll("course-question, body > header, footer"))
        other.style.display = other === question ? "" : "none";
    await virtual.start({container: document.body});
    question.draft(response);
    question.check();
    // What is put into a live region is seen once the script has ended.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    for (const other of document.querySelectorAll("[style]")) other.style.display = "";
    // It leaves no pause between paragraphs.
    const words = (text) => text.replace(/\\s+/g, " ").trim();
    const regions = [...document.querySelectorAll("[role=status]")];
    return said.flatMap((phrase) => {
        const [, manner, text] = /^(polite|assertive): (.*)$/s.exec(phrase) ?? [];
        const region = regions.find((one) => text && words(one.textContent) === words(text));
        return manner ? [`${manner}: ${(region?.innerText ?? text).replace(/\\n+/g, " / ")}`] : [];
    });
}"""

# No screen reader speaks of these where they have no name of their own.
BLOCKS = {"form", "group", "paragraph", "rowgroup"}
INLINE = {"strong", "emphasis", "code"}
# What is pressed or chosen from says its name and state, and nothing that stands in it.
CLOSED = ("button", "combobox")
CONTROLS = "radio|checkbox|textbox|combobox|columnheader"


@dataclass
class Said:
    """A phrase, and what is said inside of it; a text has nothing inside."""

    phrase: str
    inside: list[Said] = field(default_factory=list)
    is_text: bool = False


@functools.cache
def reader() -> str:
    """The virtual screen reader, as npm installed it."""
    return READER.read_text(encoding="utf-8")


def bring_reader(page: Page) -> None:
    """Load it into a page that is served by the tests."""
    script = {"body": reader(), "content_type": "text/javascript"}
    page.route(f"**{ADDRESS}", lambda route: route.fulfill(**script))
    page.evaluate(f"import('{ADDRESS}').then(({{virtual}}) => {{ window.virtual = virtual }})")
    page.add_style_tag(content=FOLDED)


def read_through(question: Locator) -> str:
    """The outline of all that is said of a question."""
    question.evaluate(PREPARE)
    said, labels = question.evaluate(READ)
    return "\n".join(outline(said, labels))


def heard_on_checking(question: Locator, response: Any) -> str:
    """What is said by itself when an answer is checked; a stroke stands for a pause."""
    return "\n".join(question.evaluate(LISTEN, response)) or "(nothing)"


def outline(said: Sequence[str], labels: Mapping[str, str]) -> Iterator[str]:
    """The phrases as an outline. labels: how the entries of lists are called, by their values."""
    root = Said("")
    opened = [root]
    for number, phrase in enumerate(said):
        # A legend with emphasis in it is told as a thing without a role.
        last = opened[-1].phrase
        if len(opened) > 1 and phrase in (f"end of {last}", f"end, {last}"):
            opened.pop()
            continue
        known = re.match(r"[a-z]+(,|$)", phrase)
        one = Said(phrase, is_text=not known)
        opened[-1].inside.append(one)
        if {f"end of {phrase}", f"end, {phrase}"} & {*said[number:]}:
            opened.append(one)
    yield from lines(spoken(root), labels, "")


def spoken(one: Said) -> list[Said]:
    """What is inside, without what nobody speaks of; a text with emphasis in it is one text."""
    found: list[Said] = []
    goes_on = False
    for inner in one.inside:
        inline = inner.phrase in INLINE
        parts = spoken(inner) if inline or inner.phrase in BLOCKS else [inner]
        for part in parts:
            if (inline or goes_on) and part.is_text and found and found[-1].is_text:
                gap = "" if part.phrase[0] in ",.;:?!" else " "
                found[-1] = Said(found[-1].phrase + gap + part.phrase, is_text=True)
            else:
                found.append(part)
        goes_on = inline
    return found


def lines(said: Sequence[Said], labels: Mapping[str, str], indent: str) -> Iterator[str]:
    """One line for each phrase that is heard."""
    for number, one in enumerate(said):
        beside = [*said[max(0, number - 1) : number], *said[number + 1 : number + 2]]
        if one.is_text and any(is_label(one.phrase, other.phrase) for other in beside):
            continue
        role = one.phrase.partition(",")[0]
        if one.phrase == "status" and not one.inside:
            continue
        yield indent + (role if role in ("row", "cell") else plain(one.phrase, labels))
        inside = spoken(one)
        if role == "combobox":
            entries = [entry.phrase.split(", ")[1] for entry in inside]
            yield f"{indent}  to choose from: {' | '.join(entries)}"
        elif role not in CLOSED:
            known = (one.phrase,) if one.is_text else ()
            inside = [
                inner
                for inner in inside
                if inner.phrase not in known and not is_label(inner.phrase, one.phrase)
            ]
            yield from lines(inside, labels, indent + "  ")


def is_label(text: str, control: str) -> bool:
    """Whether a text is the name that a control beside it has been called by already."""
    return re.match(rf"({CONTROLS}), {re.escape(text)}(,|$)", control) is not None


def plain(phrase: str, labels: Mapping[str, str]) -> str:
    """A phrase in the words of common screen readers."""
    if phrase.startswith("combobox"):
        for value, label in labels.items():
            phrase = phrase.replace(f", {value},", f", {label},") if value else phrase
        phrase = phrase.replace(", has popup listbox, not expanded", "")
    phrase = re.sub(r", level 1\b|, not disabled", "", phrase)
    phrase = re.sub(r", position (\d+), set size (\d+)", r", \1 of \2", phrase)
    phrase = re.sub(r"^(button, .*), not expanded", r"\1, collapsed", phrase)
    return phrase
