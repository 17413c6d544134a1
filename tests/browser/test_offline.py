"""A course as an app: without a network, while a new version comes, and when that fails."""

from __future__ import annotations

import io
import re
import shutil
import wave
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.site.archive import site_archive
from generator.site.built import Built
from generator.site.offline import LARGE, WORKER, worker_files
from tests.support.browser import NewPage, Witness
from tests.support.conversations import with_talk
from tests.support.hosts import Host, host_of
from tests.support.shared import SharedSite

READY = "async () => Boolean((await navigator.serviceWorker.ready).active)"
UPDATE = "async () => { await (await navigator.serviceWorker.ready).update(); }"
# Nothing is under way any more, whatever came of it.
SETTLED = "async () => !(await navigator.serviceWorker.ready).installing"
WAITING = "async () => Boolean((await navigator.serviceWorker.ready).waiting)"
# From its last second to its end.
HEAR = """() => new Promise((heard, failed) => {
    const sound = new Audio("/a/long.wav");
    document.body.append(sound);
    sound.muted = true;
    sound.onerror = () => failed(sound.error.message);
    sound.onended = heard;
    sound.onloadedmetadata = () => { sound.currentTime = sound.duration - 0.2; sound.play(); };
})"""
PART = """async () => {
    const part = await fetch("/a/long.wav", { headers: { Range: "bytes=4-9" } });
    const bytes = await part.arrayBuffer();
    return [part.status, part.headers.get("Content-Range"), bytes.byteLength];
}"""
LESSON = "/a/first-module/first-lesson.html"


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    return shared_site("offline", with_talk())


@pytest.fixture
def host(site: Path) -> Iterator[Host]:
    with host_of({"/a": site, "/b": site}) as host:
        yield host


@pytest.fixture
def learner(new_page: NewPage, host: Host, witness: Witness) -> Page:
    """A page of somebody who has been there once, and whose browser has kept the course."""
    witness.forgive("ERR_")  # while nobody answers
    witness.forgive("404")
    page = new_page(reduced_motion="reduce", service_workers="allow")
    page.context.set_offline(False)  # what is kept in this profile is for this test alone
    page.goto(host.address("/a/index.html"))
    until(page, READY)
    return page


def until(page: Page, asked: str) -> None:
    """Wait until a question that takes a while to answer is answered with yes."""
    page.evaluate(
        f"""async () => {{
            while (!(await ({asked})())) await new Promise(requestAnimationFrame);
        }}"""
    )


def changed(site: Path, to: Path) -> Path:
    """The next version of a site: a word of the lesson is another."""
    shutil.copytree(site, to)
    page = to / "first-module/first-lesson.html"
    page.write_text(
        page.read_text("utf-8").replace("A lesson is a text file", "A new text"), "utf-8"
    )
    for file in worker_files(to, offline=True):
        (to / file.path).write_bytes(file.content)
    return to


def caches(page: Page) -> list[str]:
    return list(page.evaluate("caches.keys()"))


def test_after_one_visit_everything_is_there_without_a_network(learner: Page, host: Host) -> None:
    host.away = True
    learner.goto(host.address(LESSON))
    learner.get_by_label("Right after the thought").check()
    learner.get_by_role("button", name="Check", exact=True).first.click()
    expect(learner.locator("#q-where-it-belongs")).to_have_attribute("state", "right")
    learner.keyboard.press("/")
    learner.get_by_role("searchbox").press_sequentially("preview")
    expect(learner.locator(".course-search-hit").first).to_contain_text("First lesson")
    learner.goto(host.address("/a/first-module/practise.html"))
    learner.get_by_role("button", name="Start the conversation").click()
    # As hosts call it that leave endings out; and what is nowhere.
    learner.goto(host.address("/a/progress"))
    expect(learner.locator("h1")).to_have_text("Your progress")
    gone = learner.goto(host.address("/a/gone.html?x=1"))
    assert gone and gone.status == 404
    expect(learner.locator("h1")).to_have_text("There is nothing at this address")
    learner.goto(host.address("/a/"))
    name = learner.locator("link[rel=manifest]").get_attribute("href")
    assert name == host.address("/a/course.webmanifest")


def test_a_recording_that_was_heard_to_its_end_is_there_without_a_network(
    new_page: NewPage, site: Path, tmp_path: Path, witness: Witness
) -> None:
    witness.forgive("ERR_")
    to = changed(site, tmp_path / "with")
    with wave.open(str(to / "long.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(44_100)
        sound.writeframes(bytes(LARGE))
    for file in worker_files(to, offline=True):
        (to / file.path).write_bytes(file.content)
    with host_of({"/a": to}) as host:
        page = new_page(reduced_motion="reduce", service_workers="allow")
        page.context.set_offline(False)
        page.goto(host.address("/a/index.html"))
        until(page, READY)
        page.goto(host.address(LESSON))
        page.evaluate(HEAR)
        until(page, "async () => Boolean(await caches.match(new URL('/a/long.wav', location)))")
        host.away = True
        assert page.evaluate(PART) == [206, "bytes 4-9/4000044", 6]


def test_two_courses_of_one_host_know_nothing_of_each_other(learner: Page, host: Host) -> None:
    (own,) = caches(learner)
    learner.goto(host.address("/b/index.html"))
    until(learner, READY)
    assert caches(learner) == [own, own.replace("|/a/|", "|/b/|")]
    # Whatever becomes of one of them:
    learner.evaluate("async () => (await navigator.serviceWorker.ready).unregister()")
    host.away = True
    learner.goto(host.address(LESSON))
    expect(learner.locator("h1")).to_have_text("First lesson")


def test_a_new_version_waits_for_the_end_of_a_quiz(
    learner: Page, host: Host, site: Path, tmp_path: Path
) -> None:
    learner.goto(host.address(LESSON))
    quiz = learner.locator("course-quiz")
    quiz.locator("input[type=text]").fill("question")
    quiz.get_by_role("button", name="Check", exact=True).first.click()
    following = changed(site, tmp_path / "next")
    host.asked.clear()  # before it is there: the browser itself may look for it at any time
    host.sites["/a"] = following
    learner.evaluate(UPDATE)
    until(learner, WAITING)
    # Of what is as it was nothing was fetched again.
    fetched = {path for path in host.asked if path != LESSON}
    assert fetched == {f"/a/{WORKER}", "/a/course-files.json"}
    offer = learner.locator("[data-update]")
    expect(offer).to_be_attached()
    expect(offer).to_be_hidden()
    learner.reload()
    expect(learner.get_by_text("A lesson is a text file")).to_be_visible()
    expect(offer).to_be_hidden()
    quiz.get_by_role("button", name="Check", exact=True).last.click()
    expect(offer).to_be_visible()
    with learner.expect_navigation():
        offer.get_by_role("button", name="Load it").click()
    expect(learner.get_by_text("A new text")).to_be_visible()
    expect(learner.locator("#q-fence-name")).to_have_attribute("state", "right")
    expect(offer).to_have_count(0)


@pytest.mark.parametrize("wrong", [None, b"<p>Please log in</p>"])
def test_a_new_version_that_does_not_come_whole_leaves_the_old_one(
    wrong: bytes | None, learner: Page, host: Host, site: Path, tmp_path: Path
) -> None:
    host.sites["/a"] = changed(site, tmp_path / "next")
    host.broken["first-lesson.html"] = wrong
    learner.evaluate(f"({UPDATE})().catch(() => 0)")
    until(learner, "() => caches.has('course-trouble|/a/')")
    until(learner, SETTLED)
    host.asked.clear()
    learner.evaluate(f"({UPDATE})().catch(() => 0)")
    until(learner, SETTLED)
    assert not learner.evaluate(WAITING)
    assert host.asked == [f"/a/{WORKER}"], "and it is not fetched again and again"
    host.away = True
    learner.goto(host.address(LESSON))
    expect(learner.get_by_text("A lesson is a text file")).to_be_visible()


def test_a_course_that_is_no_longer_kept_takes_all_away(
    learner: Page, host: Host, site: Path, tmp_path: Path
) -> None:
    host.sites["/a"] = shutil.copytree(site, tmp_path / "next")
    for file in worker_files(host.sites["/a"], offline=False):
        (host.sites["/a"] / file.path).write_bytes(file.content)
    learner.evaluate(f"({UPDATE})().catch(() => 0)")
    until(learner, "async () => !(await navigator.serviceWorker.getRegistration())")
    until(learner, "async () => (await caches.keys()).length === 0")
    learner.goto(host.address(LESSON))
    expect(learner.locator("h1")).to_have_text("First lesson")


def test_nothing_is_kept_from_a_disk_or_of_an_authors_own_machine(
    page: Page, host: Host, site: Path
) -> None:
    for address in ((site / "index.html").as_uri(), f"http://127.0.0.1:{host.port}/a/index.html"):
        page.goto(address, wait_until="networkidle")
        expect(page.locator("link[rel=manifest]")).to_have_count(0)
    assert not page.evaluate("async () => await navigator.serviceWorker.getRegistration()")
    assert not re.search(r"worker|webmanifest", " ".join(host.asked))


def test_a_course_in_an_archive_opens_from_a_disk(page: Page, site: Path, tmp_path: Path) -> None:
    site_archive(packed := io.BytesIO(), Built(site), "course")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path)
    lesson = (tmp_path / "course/first-module/first-lesson.html").as_uri()
    page.goto((tmp_path / "course/index.html").as_uri())
    page.keyboard.press("/")
    page.get_by_role("searchbox").press_sequentially("preview")
    hit = page.locator(".course-search-hit").first
    expect(hit).to_contain_text("First lesson")  # of the whole word, and not of its beginning
    hit.click()
    page.wait_for_url("**/first-lesson.html*")
    quiz = page.locator("course-quiz")
    quiz.locator("input[type=text]").fill("question")
    quiz.get_by_role("button", name="Check", exact=True).first.click()
    page.goto(lesson)
    expect(page.locator("#q-fence-name")).to_have_attribute("state", "right")
    page.goto((tmp_path / "course/first-module/practise.html").as_uri())
    page.get_by_role("button", name="Start the conversation").click()
    expect(page.locator("course-scenario")).to_have_attribute("scene", re.compile("."))
