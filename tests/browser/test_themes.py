"""Our elements in pages that are not ours: in Material as it comes, and in MkDocs' own themes.

Such a page has the elements, their script and their style sheet, and nothing of the course look.
"""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.engines.mkdocs.project import read_course
from generator.kinds import KINDS
from generator.locales.messages import Messages
from generator.site.bundles import bundle
from tests.support.accessibility import COLOUR_RULES, Axe
from tests.support.building import run_module
from tests.support.course import STARTER
from tests.support.rendering import renderer_of
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import Share
from tests.support.specification import specification

THEMES = {
    "material": "{name: material, font: false}",
    "mkdocs": "{name: mkdocs, highlightjs: false}",
    "readthedocs": "{name: readthedocs, highlightjs: false}",
}
SETTINGS = """\
site_name: Somebody's documentation
use_directory_urls: false
plugins: [search]
theme: {theme}
extra: {{generator: false}}
extra_css: [elements.css, answers.css]
extra_javascript: [course.js]
nav: [index.md]
"""
TEXT = """\
# A page

Some *text* with [a link](#a-heading), `code`, and what follows.

## A heading

> A quotation

| One | Two |
|---|---|
| a | b |

- one
- two

<p><label>A field <input type="text"></label> <button>A button</button></p>
<details><summary>More</summary><p>Still more.</p></details>

{questions}
"""

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"/>'

# By element, all that a browser works out for what is none of our elements and in none of them.
LOOKS = """() => [...document.querySelectorAll("body, body *")]
    .filter((one) => !one.closest("[class*=course-], course-question"))
    .map((one) => one.tagName + [...getComputedStyle(one)]
        .filter((name) => !/^(-|block|height|perspective|transform|inset|top|bottom)/.test(name))
        .map((name) => getComputedStyle(one)[name]).join())"""


def questions(root: Path) -> str:
    """One question of each kind, as pages hold them."""
    course = read_course(root).course
    assert course
    renderer = renderer_of(course)
    return "\n\n".join(
        renderer.question(specification(kind).examples[0].question) for kind in KINDS
    )


@pytest.fixture(scope="module", params=THEMES)
def address(
    request: pytest.FixtureRequest,
    share: Share,
    site_server: SiteServer,
) -> str:
    """A site of one page in a theme, built by MkDocs alone."""
    make = partial(build_with, THEMES[request.param])
    return site_server(share(f"theme-{request.param}", make) / "site")


def build_with(theme: str, root: Path) -> None:
    shutil.copytree(STARTER, root / "course")
    docs = root / "docs"
    docs.mkdir(parents=True)
    for name in ("elements.css", "answers.css", "course.js"):
        (docs / name).write_bytes(bundle(name, Messages.of()).content)
    (docs / "counter.svg").write_text(PICTURE, encoding="utf-8")
    text = TEXT.replace("{questions}", questions(root / "course"))
    (docs / "index.md").write_text(text, encoding="utf-8")
    settings = SETTINGS.format(theme=theme)
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    run_module(["mkdocs", "build", "-q"], root, NO_MKDOCS_2_WARNING="1")


# How much there is of what is not ours, and what of it our style sheet changes, in each scheme. In
# one turn, and without transitions: a theme may mark another entry of its menu meanwhile.
DIFFERENT = f"""() => {{
    const still = document.createElement("style");
    still.textContent = "*, ::before, ::after {{ transition: none !important; }}";
    document.head.append(still);
    const looks = {LOOKS};
    const sheet = [...document.styleSheets].find(({{href}}) => /elements\\.css/.test(href));
    const {{dataset}} = document.body;
    const found = [[], []];
    for (const scheme of dataset.mdColorScheme ? ["default", "slate"] : [""]) {{
        if (scheme) dataset.mdColorScheme = scheme;
        for (const list of found) {{
            sheet.disabled = list === found[1];
            list.push(...looks());
        }}
    }}
    const [ours, theirs] = found;
    return [ours.length, ours.length - theirs.length, ours.filter((one, at) => one !== theirs[at])];
}}"""


def test_everything_else_looks_as_the_theme_has_it(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    expect(page.locator("course-question").first.locator(".course-actions")).to_be_visible()
    count, more, different = page.evaluate(DIFFERENT)
    assert count > 40 and more == 0
    assert different == []


def test_questions_are_answered_and_read(
    page: Page, address: str, axe: Axe, axe_in_both: Axe
) -> None:
    page.goto(f"{address}/index.html")
    for kind in ("choice", "choices", "match", "number"):
        question = page.locator(f"course-question[kind='{kind}']").first
        for control in question.locator(".course-answer :is(input, select)").all()[:2]:
            if control.evaluate("one => one.matches('select')"):
                control.select_option(index=1)
            elif control.evaluate("one => one.type === 'text'"):
                control.fill("3")
            else:
                control.check()
        question.locator(".course-actions button").click()
        expect(question.locator(".course-result .course-lead")).to_be_visible()
    # What is not a colour is the same in all themes.
    if page.evaluate("document.body.dataset.mdColorScheme"):
        assert axe_in_both(page, within="course-question") == []
    else:
        assert axe(page, within="course-question", runOnly=COLOUR_RULES) == []


def test_no_element_is_wider_than_its_place(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    over = """all => all.filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.getAttribute("kind"))"""
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        settled(page)
        assert page.locator("course-question").evaluate_all(over) == [], width
