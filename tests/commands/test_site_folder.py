"""A site takes its place whole, whatever happens, and nothing of somebody else's is touched."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from generator.cli.trouble import tidy_end, undisturbed
from generator.site.folder import WORK, SiteError, left_alone, site_folder
from generator.site.mark import MARK
from generator.site.output import OutputFile
from tests.support.course import lay_over

OLD = {"index.html": "old", "a/one.html": "old", "a/b/two.html": "old", "becomes": "a file"}
NEW = {"index.html": "new", "a/one.html": "old", "c/d/three.html": "new", "becomes/folder.js": "x"}
OURS = "modules objectives quizzes questions".split()


class Killed(BaseException):
    """The process has ended here: it does nothing more."""


def put(root: Path, site: Path, files: Mapping[str, str]) -> list[str]:
    """Build these files into a site; the answer is what was left there."""
    with site_folder(site, root) as folder:
        lay_over(folder.fresh, files)
        return folder.publish()


def put_again(root: Path, site: Path, files: Mapping[str, str]) -> list[str]:
    """As `put`; what is the same as in the last site stays there."""
    with site_folder(site, root) as folder:
        for path, text in files.items():
            folder.taking.put(OutputFile(path, text.encode()))
        return folder.publish()


def ours(site: Path) -> dict[str, str]:
    """What is in a site besides the list."""
    files = (path for path in site.rglob("*") if path.is_file() and path.name != MARK)
    return {path.relative_to(site).as_posix(): path.read_text() for path in files}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return lay_over(tmp_path / "course", {"mkdocs.yml": ""})


@pytest.fixture
def site(root: Path) -> Path:
    return root / "site"


@contextmanager
def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """End the process at a step, counted in what it does to files; nothing works after that."""
    done: list[str] = []

    def counted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def operation(*args: object, **more: object) -> object:
            done.append(name)
            if len(done) > step:
                raise Killed
            return real(*args, **more)

        return operation

    with monkeypatch.context() as patch:
        for name in ("mkdir", "rename", "replace", "rmdir", "unlink"):
            patch.setattr(os, name, counted(name, getattr(os, name)))
        yield done


@pytest.mark.parametrize("again", [False, True])
def test_wherever_a_build_is_killed_the_next_start_finds_one_whole_site(
    again: bool, root: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for step in range(1000):
        site = root / f"site-{step}"
        put(root, site, OLD)
        lay_over(site, {"CNAME": "course.example.org"})
        with killed_at(step, monkeypatch) as done, suppress(Killed):
            (put_again if again else put)(root, site, NEW)
        with site_folder(site, root):
            pass  # the next start, of a build that comes to nothing
        state = ours(site)
        assert state.pop("CNAME") == "course.example.org"
        assert state in (OLD, NEW), f"killed before operation {step} ({done[-1]})"
        assert not (site / WORK).exists()
        found.append(state)
        if len(done) <= step:
            break
    assert found[0] == OLD and found[-1] == NEW and len(found) > 15
    assert found == sorted(found, key=lambda state: state == NEW), "once new, it stays new"


def test_wherever_a_first_build_is_killed_there_is_a_whole_site_or_none(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for step in range(1000):
        site = root / f"site-{step}"
        with killed_at(step, monkeypatch) as done, suppress(Killed):
            put(root, site, NEW)
        with site_folder(site, root):
            pass
        found.append(ours(site))
        assert found[-1] in ({}, NEW), f"killed before operation {step} ({done[-1]})"
        if len(done) <= step:
            break
    assert found[0] == {} and found[-1] == NEW
    assert found == sorted(found, key=lambda state: state == NEW), "once new, it stays new"


def test_a_file_that_its_disk_calls_by_an_old_name_too_is_not_taken_away(
    root: Path, site: Path
) -> None:
    put(root, site, {"Sign.svg": "a picture", "Gone.svg": "another"})
    os.link(site / "Sign.svg", site / "sign.svg")  # as on a disk that knows no capitals
    put(root, site, {"sign.svg": "a picture"})
    assert (site / "sign.svg").read_text() == (site / "Sign.svg").read_text() == "a picture"
    assert not (site / "Gone.svg").exists()


def test_in_an_empty_place_folders_are_moved_and_not_their_files(
    root: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with killed_at(1000, monkeypatch) as done:
        put(root, site, {f"a/{number}.html": "new" for number in range(50)})
    assert done.count("replace") == 1  # of the list
    assert len(ours(site)) == 50


def test_until_the_journal_is_written_no_file_of_the_old_site_changes(
    root: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, site, OLD)
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
    with pytest.raises(OSError), site_folder(site, root) as folder:
        lay_over(folder.fresh, NEW)
        raise OSError(28, "No space left on device")
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*.html")} == before
    assert ours(site) == OLD


def test_what_others_put_there_stays_and_is_named(root: Path, site: Path) -> None:
    put(root, site, OLD)
    theirs = {"CNAME": "x", ".git/HEAD": "x", ".well-known/security.txt": "x", "a/photo.jpg": "x"}
    lay_over(site, {**theirs, "thesis/one.tex": "x", "thesis/two.tex": "x"})
    left = put(root, site, NEW)
    assert left == [".well-known", "CNAME", "a/photo.jpg", "thesis"]
    assert {name: text for name, text in ours(site).items() if text == "x" and name in theirs} == {
        name: "x" for name in theirs
    }


def test_the_site_of_another_build_below_ours_is_meant_to_be_there(root: Path, site: Path) -> None:
    put(root, site, NEW)
    manual = {"index.html": "the manual"}
    put(root / "manual", site / "manual", manual)
    assert put(root, site, NEW) == [] == left_alone(site, NEW)
    assert (site / "manual/index.html").read_text() == "the manual"


def test_a_file_of_ours_that_somebody_has_rewritten_is_not_removed(root: Path, site: Path) -> None:
    put(root, site, OLD)
    lay_over(site, {"a/b/two.html": "a page by hand"})
    assert put(root, site, NEW) == ["a/b"]
    assert (site / "a/b/two.html").read_text() == "a page by hand"


def test_what_no_build_writes_any_more_goes_and_empty_folders_with_it(
    root: Path, site: Path
) -> None:
    put(root, site, OLD)
    put(root, site, NEW)
    assert ours(site) == NEW and not (site / "a/b").exists()
    put(root, site, OLD)
    assert ours(site) == OLD


def test_a_file_that_has_not_changed_keeps_its_date(root: Path, site: Path) -> None:
    put(root, site, OLD)
    os.utime(site / "a/one.html", (1, 1))
    put(root, site, NEW)
    assert (site / "a/one.html").stat().st_mtime == 1


def test_what_is_the_same_is_not_touched(root: Path, site: Path) -> None:
    put(root, site, OLD)
    before = (site / "a/one.html").stat()
    put_again(root, site, NEW)
    assert ours(site) == NEW and (site / "a/one.html").stat() == before


def test_what_is_changed_by_somebody_while_it_is_to_stay_is_told(root: Path, site: Path) -> None:
    put(root, site, OLD)
    with (
        pytest.raises(SiteError, match=r"a/one\.html has been changed"),
        site_folder(site, root) as f,
    ):
        f.taking.put(OutputFile("a/one.html", b"old"))
        (site / "a/one.html").write_text("by hand")
        f.publish()
    assert ours(site) == {**OLD, "a/one.html": "by hand"}


@pytest.mark.parametrize("name", ["becomes/folder.js", "a"])
def test_a_file_and_a_folder_of_one_name_are_told_before_anything_changes(
    name: str, root: Path, site: Path
) -> None:
    put(root, site, OLD)
    with pytest.raises(SiteError, match="a file and a folder called"):
        put_again(root, site, {**OLD, name: "new"})
    assert ours(site) == OLD


@pytest.mark.parametrize("name", ["index.html", "c/d", "becomes"])
def test_a_file_of_somebody_else_is_never_overwritten(name: str, root: Path, site: Path) -> None:
    put(root, site, {"other.html": "old"})
    lay_over(site, {name: "theirs"})
    with pytest.raises(SiteError, match=f"site/{name} was not written by a build"):
        put(root, site, NEW)
    assert ours(site) == {"other.html": "old", name: "theirs"}


@pytest.mark.parametrize("name", ["CNAME", "sitemap.xml", "search/search_index.json"])
def test_a_folder_that_holds_something_and_no_list_is_refused(
    name: str, root: Path, site: Path
) -> None:
    lay_over(site, {name: "theirs"})
    with pytest.raises(SiteError, match="no build has made"):
        put(root, site, NEW)
    assert ours(site) == {name: "theirs"}


def course_json(*keys: str) -> str:
    return json.dumps({key: [] for key in keys})


def test_the_site_of_an_older_version_is_taken_over_if_nothing_else_is_in_it(
    root: Path, site: Path
) -> None:
    lay_over(site, {"index.html": "older", "course.json": course_json(*OURS)})
    put(root, site, {**NEW, "course.json": "newer"})
    assert ours(site) == {**NEW, "course.json": "newer"}


def test_an_older_site_with_more_in_it_is_refused_with_the_command_that_helps(
    root: Path, site: Path
) -> None:
    before = {"index.html": "older", "thesis.txt": "x", "course.json": course_json(*OURS)}
    lay_over(site, before)
    with pytest.raises(SiteError, match=r"thesis.txt.*rm -r "):
        put(root, site, {**NEW, "course.json": "newer"})
    assert ours(site) == before


def test_a_list_that_names_files_elsewhere_is_no_list(root: Path, site: Path) -> None:
    put(root, site, OLD)
    mark = site / MARK
    mark.write_text(mark.read_text().replace('"becomes"', '"../mkdocs.yml"'))
    with pytest.raises(SiteError):
        put(root, site, NEW)
    assert (root / "mkdocs.yml").exists()


def test_a_link_to_a_folder_is_built_into_and_stays_a_link(
    root: Path, site: Path, tmp_path: Path
) -> None:
    (tmp_path / "www").mkdir()
    site.symlink_to(tmp_path / "www")
    put(root, site, OLD)
    put(root, site, NEW)
    assert site.is_symlink() and ours(tmp_path / "www") == NEW


def test_the_folder_itself_is_never_exchanged(root: Path, site: Path) -> None:
    """It may be a mount point, or somebody may stand in it."""
    put(root, site, OLD)
    number = site.stat().st_ino
    put(root, site, NEW)
    assert site.stat().st_ino == number


def test_a_new_disk_counts_as_empty(root: Path, site: Path) -> None:
    (site / "lost+found").mkdir(parents=True)
    put(root, site, NEW)
    assert ours(site) == NEW


@pytest.mark.parametrize("name", [".git", ".git/HEAD"])
def test_an_empty_worktree_or_repository_counts_as_empty_and_stays_one(
    name: str, root: Path, site: Path
) -> None:
    lay_over(site, {name: "theirs"})
    for files in (OLD, NEW):
        put(root, site, files)
        assert ours(site) == {**files, name: "theirs"}


def test_a_link_inside_a_site_is_not_followed(root: Path, site: Path, tmp_path: Path) -> None:
    put(root, site, {"other.html": "old"})
    (tmp_path / "elsewhere").mkdir()
    (site / "c").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SiteError, match="site/c was not written"):
        put(root, site, NEW)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_that_may_not_be_written_to_is_said_before_anything_changes(
    root: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, site, OLD)
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path).name != "a" and real(path, mode)
    )
    with pytest.raises(SiteError, match="site/a may not be written to"):
        put(root, site, NEW)
    assert ours(site) == OLD


def test_two_builds_at_once_are_one_build_and_a_sentence(root: Path, site: Path) -> None:
    with site_folder(site, root) as first:
        with pytest.raises(SiteError, match="another build is writing"):
            put(root, site, OLD)
        lay_over(first.fresh, NEW)
        first.publish()
    assert ours(site) == NEW


def test_a_site_among_the_sources_is_refused(root: Path) -> None:
    (root / "content").mkdir()
    refused = pytest.raises(SiteError, match="among the sources")
    with refused, site_folder(root / "content/site", root, [root / "content"]):
        pass
    assert list((root / "content").iterdir()) == []


def test_a_build_that_comes_to_nothing_leaves_no_folder(root: Path) -> None:
    with pytest.raises(RuntimeError), site_folder(root / "out/www", root):
        raise RuntimeError
    assert not (root / "out").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_who_is_asked_to_end_in_the_middle_of_the_exchange_finishes_it_first(
    number: signal.Signals,
    root: Path,
    site: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    put(root, site, OLD)
    real = os.replace
    # Tests that run in the background, or under nohup, were told to ignore some of these.
    usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
    before = signal.signal(number, usual)
    request.addfinalizer(lambda: signal.signal(number, before))

    def asked_to_end(source: str, target: str) -> None:
        signal.raise_signal(number)
        real(source, target)

    monkeypatch.setattr(os, "replace", asked_to_end)
    asked = pytest.raises((SystemExit, KeyboardInterrupt))
    with asked, tidy_end(), site_folder(site, root) as folder:
        lay_over(folder.fresh, NEW)
        with undisturbed():
            folder.publish()
    assert ours(site) == NEW and not (site / WORK).exists()
