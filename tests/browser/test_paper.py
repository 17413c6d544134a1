"""On paper: room to write, nothing torn apart, and all of a conversation."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from playwright.sync_api import Page, expect

from generator.kinds import KINDS
from tests.support.answers import lesson, shown
from tests.support.browser import NewPage, Witness
from tests.support.conversations import with_talk
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

# A link at the head and at the foot of what must stay in one piece. Where links come to lie is
# what a PDF says in plain words.
LINKS = """() => {
    const option = ".course-option:not(.course-stretch, .course-segment, td)";
    const whole = `${option}, tr[data-part], .course-row`;
    let number = 0;
    for (const one of document.querySelectorAll(whole)) {
        number += 1;
        const text = one.querySelector(".course-option-text, legend");
        const [head, foot] = [0, 1].map(() => document.createElement("a"));
        for (const link of [head, foot]) Object.assign(link, {href: `http://whole/${number}`});
        head.textContent = foot.textContent = "x";
        text?.append(foot, document.createElement("br"), "Some lines of it. ".repeat(15));
        text?.prepend(head);
        text?.append(foot);
    }
    return number;
}"""


# What its author has folded, and an exercise with a way to do it.
FOLDS = f"""\
---
title: Folds
---

<details><summary>The picture in words</summary><p>Curve.</p><details>
<summary>And more</summary><p>Peak.</p></details></details>

<details class="example" open><summary>An example</summary><p>Line.</p></details>

<div class="admonition question"><p class="admonition-title">Try it</p>
<p>Draw it.</p></div>
<details class="success"><summary>One way to do it</summary><p>Drawn.</p></details>

|{"A long heading|" * 12}
|{"---|" * 12}
|{"`some_code_that_is_long`|" * 12}
"""


# What each colour of ours is, and what colours the browser's own boxes have.
NAMES = "page sheet sunk line edge ink soft accent accent-strong on-accent tint warm cover on-cover"
NAMES += " right right-tint partly partly-tint wrong wrong-tint shadow invert"
COLOURS = f"""() => "{NAMES}".split(" ").map((name) =>
    name + getComputedStyle(document.body).getPropertyValue(`--course-${{name}}`).trim())"""
COLOURED = {("screen", "light"): "light", ("screen", "dark"): "dark"}
COLOURED |= {("print", scheme): "light" for scheme in ("light", "dark")}


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    files = {"content/first-module/kinds.md": lesson((one, "") for k in KINDS for one in shown(k))}
    files["content/first-module/folds.md"] = FOLDS
    return f"{site_server(shared_site('paper', {**files, **with_talk()}))}/first-module"


def pages_of_links(pdf: bytes) -> dict[str, set[int]]:
    """On which pages the links to each address are."""
    text = pdf.decode("latin-1")
    objects = dict(re.findall(r"\n(\d+) 0 obj\n(.*?)\nendobj", text, re.S))
    pages = [one for one in objects.values() if re.search(r"/Type\s*/Page\b", one)]
    found = defaultdict(set)
    for number, page in enumerate(pages):
        for listed in re.findall(r"/Annots\s*\[([^\]]*)\]", page):
            for name in re.findall(r"(\d+) 0 R", listed):
                if address := re.search(r"/URI\s*\((.*?)\)", objects[name]):
                    found[address[1]].add(number)
    return found


def test_what_belongs_together_stands_on_one_page(page: Page, address: str) -> None:
    page.goto(f"{address}/kinds.html")
    marked = page.evaluate(LINKS)
    torn = set()
    for height in ("9in", "10in", "11in"):
        found = pages_of_links(page.pdf(width="6in", height=height))
        ours = {name: on for name, on in found.items() if "whole" in name}
        assert len(ours) == marked > 30
        assert len({number for on in ours.values() for number in on}) > 10
        torn |= {name for name, on in ours.items() if len(on) > 1}
    assert torn == set()


def test_there_is_room_to_write_and_all_that_was_written(page: Page, address: str) -> None:
    page.goto(f"{address}/kinds.html")
    field = page.locator("textarea").first
    page.emulate_media(media="print")
    height = "field => field.clientHeight / parseFloat(getComputedStyle(field).lineHeight)"
    assert field.evaluate(height) > 5
    field.fill("A line.\n" * 30)
    assert field.evaluate("field => field.scrollHeight - field.clientHeight") <= 0


def test_what_an_author_has_folded_is_printed_open_but_no_answer(page: Page, address: str) -> None:
    page.goto(f"{address}/folds.html")
    expect(page.get_by_text("Curve.")).to_be_hidden()
    page.emulate_media(media="print")
    for text in ("The picture in words", "Curve.", "Peak.", "Line.", "Draw it."):
        expect(page.get_by_text(text)).to_be_visible()
    for text in ("One way to do it", "Drawn."):
        expect(page.get_by_text(text)).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto(f"{address}/kinds.html")
    page.emulate_media(media="print")
    folds = page.locator(".course-text details")
    assert folds.count() > len(KINDS) and not [one for one in folds.all() if one.is_visible()]


def test_an_exercise_has_three_lines_to_write_on_that_are_no_gradient(
    page: Page, address: str
) -> None:
    """Of one that repeats Firefox prints nothing."""
    page.emulate_media(media="print")
    page.goto(f"{address}/folds.html")
    lines = page.locator(".question").evaluate("""one => {
        const { borderTopWidth, boxShadow, backgroundImage } = getComputedStyle(one, "::after");
        return [borderTopWidth, boxShadow.split("rgb").length - 1, backgroundImage];
    }""")
    assert lines == ["1px", 2, "none"]


@pytest.mark.parametrize("script", [True, False])
def test_a_dark_page_is_printed_like_a_light_one(
    script: bool, new_page: NewPage, address: str
) -> None:
    """Else boxes to tick come out filled, words of a light colour on white, margins black."""
    page = new_page(java_script_enabled=script)
    page.goto(f"{address}/kinds.html")
    colours = {}
    for scheme in ("light", "dark"):
        for media in ("screen", "print"):
            page.emulate_media(color_scheme=scheme, media=media)
            for part in ("html", "body"):
                expect(page.locator(part)).to_have_css("color-scheme", COLOURED[media, scheme])
            colours[media, scheme] = page.evaluate(COLOURS)
    assert colours["screen", "light"] != colours["screen", "dark"]
    assert colours["print", "light"] == colours["print", "dark"]


def test_what_a_page_says_in_passing_is_on_no_sheet(
    page: Page, address: str, witness: Witness
) -> None:
    """It would cover the same lines of each."""
    witness.forgive("Failed to load resource")
    page.goto(f"{address}/folds.html")
    page.route("**/assets/search.*", lambda route: route.abort())
    page.keyboard.press("/")
    notice = page.get_by_text("could not be loaded")
    expect(notice).to_be_visible()
    page.emulate_media(media="print")
    expect(notice).to_be_hidden()


def test_a_wide_table_keeps_to_the_sheet(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 640, "height": 900})
    page.goto(f"{address}/folds.html")
    page.emulate_media(media="print")
    table = page.locator("table").first
    assert table.evaluate("one => one.getBoundingClientRect().right") <= 640


def test_a_conversation_that_has_not_begun_is_printed_whole(page: Page, address: str) -> None:
    page.goto(f"{address}/practise.html")
    scenes = page.locator(".course-scene")
    assert [one.is_visible() for one in scenes.all()] == [False] * 5
    page.emulate_media(media="print")
    assert [one.is_visible() for one in scenes.all()] == [True] * 5
    expect(page.get_by_text("The blue one, for Friday.").first).to_be_visible()
    names = "one => getComputedStyle(one, '::before').content"
    assert scenes.first.evaluate(names).strip('"') == "#" + str(scenes.first.get_attribute("id"))
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Start the conversation").click()
    page.emulate_media(media="print")
    expect(page.get_by_role("log")).to_contain_text("This is not what I ordered.")
    assert [one.is_visible() for one in scenes.all()] == [False] * 5


# A link at the head and at the foot of each question of the page for printing.
ENDS = """() => [...document.querySelectorAll(".paper-question")].map((one, number) => {
    for (const place of ["prepend", "append"]) {
        const link = document.createElement("a");
        Object.assign(link, {href: `http://whole/${number}`, textContent: "x"});
        one[place](link);
    }
}).length"""


def test_a_lesson_is_printed_alone_with_its_key_when_asked(page: Page, address: str) -> None:
    page.goto(address.replace("/first-module", "/on-paper.html#lesson-kinds"))
    shown = page.locator(".paper-part > h3:visible")
    expect(shown).to_have_count(1)
    answers = page.locator("#lesson-kinds .paper-answers")
    expect(answers).to_be_hidden()
    page.get_by_label("With the answers").check()
    expect(answers).to_be_visible()
    page.get_by_role("link", name="Back to the whole course").click()
    expect(shown.nth(2)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".paper-tools")).to_be_hidden()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_question_is_torn(paper: str, page: Page, address: str) -> None:
    page.goto(address.replace("/first-module", "/on-paper.html#lesson-kinds"))
    marked = page.evaluate(ENDS)
    found = pages_of_links(page.pdf(format=paper))
    ours = {name: on for name, on in found.items() if "whole" in name}
    assert marked > len(KINDS) and len(ours) > len(KINDS) - 1
    assert {name: on for name, on in ours.items() if len(on) > 1} == {}
