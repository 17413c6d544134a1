"""A strict policy, `default-src 'self'` alone, on every kind of page in every state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from generator.kinds import KINDS
from tests.support.answers import ending_in
from tests.support.browser import NewPage, Witness
from tests.support.policy import ALONE, SITE_URL, hosted, strict_course
from tests.support.profiles import Profiles, empty, origin_of
from tests.support.quiz_pages import begin, button, hand_in, take
from tests.support.shared import SharedSite
from tests.support.swapping import open_swapping, prepare

WATCH = """
addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sourceFile}) => {
    console.error(`forbidden: ${effectiveDirective} ${blockedURI} in ${sourceFile}`);
}, true);
"""
INLINE = re.compile(
    r"""<style|\sstyle=|\son[a-z]+="|["'(]data:|javascript:"""
    r"""|<script(?![^>]*(?: src=|"application/json"))"""
)


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    return shared_site("strict", strict_course())


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with hosted(site, {"Content-Security-Policy": ALONE}) as address:
        yield address


SETTINGS = {"reduced_motion": "reduce", "accept_downloads": True}


@pytest.fixture(scope="module")
def watching(profiles: Profiles) -> Iterator[Page]:
    """A page that complains of whatever the policy forbids, for several tests."""
    with profiles.lent(**SETTINGS) as page:
        page.add_init_script(WATCH)
        yield page


@pytest.fixture
def strict(watching: Page, witness: Witness, address: str) -> Iterator[Page]:
    """The same, with nothing of other tests in it; the witness hears it."""
    unwatch = witness.watch(watching.context)
    yield watching
    unwatch()
    watching.emulate_media(media="screen", color_scheme="light")
    empty(watching, origin_of(address))


@pytest.fixture
def own(new_page: NewPage) -> Page:
    """Such a page for a test that does to it what lasts."""
    page = new_page(**SETTINGS)
    page.add_init_script(WATCH)
    return page


def test_no_page_has_anything_in_its_text_that_a_policy_could_forbid(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    found = {page.name: INLINE.findall(page.read_text(encoding="utf-8")) for page in pages}
    assert len(pages) > 15
    assert {name: what for name, what in found.items() if what} == {}


def test_what_the_policy_forbids_is_found(
    own: Page, site: Path, address: str, witness: Witness
) -> None:
    def worse(route: Route) -> None:
        response = route.fetch()
        more = "<p style='color: red'><script>document.title = 'run'</script></body>"
        route.fulfill(response=response, body=response.text().replace("</body>", more))

    witness.forgive("'self'")
    witness.forgive("forbidden")
    own.route("**/index.html", worse)
    # It is told when the browser comes to it, which may be after the page.
    with (
        own.expect_console_message(lambda said: "forbidden: style-src-attr" in said.text),
        own.expect_console_message(lambda said: "forbidden: script-src-elem" in said.text),
    ):
        own.goto(f"{address}/index.html")
    assert own.title() != "run"
    told = " ".join(witness.complaints() + witness.console)
    assert "forbidden: style-src-attr" in told and "forbidden: script-src-elem" in told


def test_every_page_works_and_prints_in_both_schemes(
    strict: Page, site: Path, address: str
) -> None:
    """One page of all that load the same scripts and styles."""
    loads = re.compile(r'<(?:script|link rel="stylesheet")[^>]* (?:src|href)="[^"]*?([\w.-]+)"')
    kinds = {
        frozenset(loads.findall(file.read_text(encoding="utf-8"))): file
        for file in sorted(site.rglob("*.html"))
    }
    assert len(kinds) > 8
    for file in kinds.values():
        strict.goto(f"{address}/{file.relative_to(site).as_posix()}")
        expect(strict.locator("h1").first).to_be_attached()
        strict.emulate_media(media="print", color_scheme="dark")
        strict.emulate_media(media="screen", color_scheme="light")


def test_icons_are_there_and_tables_are_aligned(strict: Page, address: str) -> None:
    with strict.expect_response(re.compile(r"assets/stylesheets/icons/\w+\.svg$")) as icon:
        strict.goto(f"{address}/first-module/rich.html")
    assert icon.value.ok and icon.value.headers["content-type"] == "image/svg+xml"
    sign = "e => getComputedStyle(e, '::before').maskImage"
    assert "/icons/" in strict.locator(".note > .admonition-title").evaluate(sign)
    for table in strict.locator("table:has(.course-align-right)").all():
        cells = table.locator(".course-align-right").all()
        assert len(cells) == 2
        for cell in cells:
            expect(cell).to_have_css("text-align", "right")
    expect(strict.locator("th.course-align-center")).to_have_css("text-align", "center")
    expect(strict.locator("td[style], th[style]")).to_have_count(0)


def test_icons_are_there_from_a_disk_and_no_file_is_refused(page: Page, site: Path) -> None:
    page.goto((site / "first-module/rich.html").as_uri())
    title = page.locator(".note > .admonition-title")
    page.wait_for_function("document.adoptedStyleSheets.length === 0")
    mask = title.evaluate("e => getComputedStyle(e, '::before').maskImage")
    assert mask.startswith('url("data:image/svg+xml')


ANSWER = """(question, response) => {
    question.draft(response);
    question.querySelector(".course-actions button").click();
    return question.state;
}"""


@pytest.mark.parametrize("state", ["right", "wrong"])
def test_questions_of_all_kinds_are_answered(state: str, strict: Page, address: str) -> None:
    """What has no right answer is done."""
    strict.goto(f"{address}/first-module/kinds.html")
    here = set(strict.locator("course-question").evaluate_all("all => all.map(({id}) => id)"))
    answered = 0
    for kind in KINDS:
        for example, response, promised in (*ending_in(kind, state), *ending_in(kind, "done")):
            name = f"q-{example.question.id}-lesson"
            if name in here:
                question = strict.locator(f"[id='{name}']")
                assert question.evaluate(ANSWER, response) == promised.state
                answered += 1
    assert answered == len(here) == len(KINDS)
    strict.reload()
    expect(strict.locator("course-question:is([state], [finished])")).to_have_count(answered)


def test_an_exam_and_a_test_of_certainty_are_taken(strict: Page, address: str) -> None:
    begin(strict, address)
    expect(strict.locator(".course-clock")).to_be_visible()
    take(strict)
    expect(strict.locator("course-quiz")).to_have_attribute("phase", "done")
    strict.goto(f"{address}/quizzes/before.html")
    strict.locator("input[value=true]").first.check()
    hand_in(strict)
    expect(strict.locator(".course-quiz-result")).not_to_be_empty()
    strict.goto(f"{address}/quizzes/sure.html")
    strict.locator("course-question input[value=true]").first.check()
    strict.reload()


def test_a_conversation_is_played(strict: Page, address: str) -> None:
    strict.goto(f"{address}/first-module/practise.html")
    for line in ("Start", "We can refund", "I will look it up"):
        strict.get_by_role("button", name=re.compile(f"^{line}")).click()
    expect(strict.locator("course-scenario")).to_have_attribute("scene", "refused")
    strict.get_by_role("button", name=re.compile("^Go back")).first.click()


def test_the_search_finds_and_pages_are_swapped(own: Page, address: str) -> None:
    prepare(own, address, SITE_URL)
    open_swapping(own, f"{address}/index.html")
    own.keyboard.press("/")
    own.get_by_role("searchbox").press_sequentially("folded")
    hit = own.locator(".course-search-hit").first
    expect(hit).to_contain_text("Much on a page")  # of the whole word, and not of its beginning
    hit.click()
    own.wait_for_url("**/first-module/rich.html*")
    expect(own.locator("#course-text h1")).to_have_text("Much on a page")
    assert own.evaluate("window.loaded"), "the page was loaded, not swapped"
    own.locator("#course-text summary").first.click()
    own.locator(".md-clipboard, .md-code__button").first.click()


def test_the_palette_is_there_before_anything_is_painted(
    own: Page, address: str, witness: Witness
) -> None:
    witness.forgive("ERR_FAILED")  # what is kept away
    own.goto(f"{address}/index.html")
    own.get_by_label("Dark").check()
    expect(own.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    # As soon as there is a body, and with Material's script kept away.
    own.route("**/bundle.*.js", lambda route: route.abort())
    own.add_init_script(
        """new MutationObserver((_, observer) => {
            if (!document.body) return;
            observer.disconnect();
            queueMicrotask(() => { window.first = document.body.dataset.mdColorScheme; });
        }).observe(document, {childList: true, subtree: true});"""
    )
    with own.expect_event("console", lambda said: "ERR_FAILED" in said.text):
        own.goto(f"{address}/progress.html")
    assert own.evaluate("first") == "slate"


def test_what_was_dismissed_and_chosen_stays_so(own: Page, address: str, witness: Witness) -> None:
    witness.forgive("ERR_FAILED")  # what is kept away
    own.goto(f"{address}/first-module/rich.html")
    announcement = own.locator("[data-md-component=announce]")
    announcement.get_by_role("button").click()
    expect(announcement).to_be_hidden()
    own.get_by_text("Milk", exact=True).click()
    expect(own.get_by_text("Cold.")).to_be_visible()
    own.route("**/bundle.*.js", lambda route: route.abort())
    with own.expect_event("console", lambda said: "ERR_FAILED" in said.text):
        own.reload()
    expect(announcement).to_be_hidden()
    expect(own.get_by_text("Cold.")).to_be_visible()


def test_progress_is_saved_loaded_and_erased(strict: Page, address: str, tmp_path: Path) -> None:
    strict.goto(f"{address}/first-module/kinds.html")
    choice = strict.locator("course-question[kind=choice]")
    choice.locator("input").first.check()
    choice.get_by_role("button", name="Check").click()
    strict.goto(f"{address}/progress.html")
    with strict.expect_download() as saved:
        strict.locator("[data-do=save]").click()
    file = tmp_path / "progress.json"
    saved.value.save_as(file)
    strict.locator("input[data-do=load]").set_input_files(file)
    expect(strict.locator(".course-keeper-status")).not_to_be_empty()
    button(strict, "Erase my progress").click()
    strict.locator("[data-do=erase]").click()


def test_a_missing_page_is_styled(strict: Page, address: str, witness: Witness) -> None:
    witness.forgive("status of 404")
    strict.goto(f"{address}/a/b/gone.html")
    expect(strict.get_by_role("link")).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
