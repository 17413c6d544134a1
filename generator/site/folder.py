"""The folder of a site: a new one grows inside it, and takes its place file by file.

Whatever happens, the last good site stays. Until the new site is whole, nothing of the old one is
touched. Then a journal is written, which is the moment that decides: before it, the next start
clears away what has grown; after it, the next start finishes the exchange. Files take their places
by renaming, what a page needs before the page, so that a site which is being read always works.
What is the same in both stays where it is. The folder itself is never renamed: it may be a mount
point, or the end of a link.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.site.inputs import Stamp
from generator.site.lock import locked
from generator.site.mark import MARK, Written, as_mark, files_below, is_same, read_mark, written
from generator.site.taking import Taking

WORK = ".course-build"
_NEW, _JOURNAL = "new", "journal.json"
# What stands in an empty disk, and in an empty worktree of git, from which sites are published.
_NOBODYS = {WORK, "lost+found", ".git"}


class SiteError(Exception):
    """The site cannot be written; the message says why, in a sentence for the author."""


class SiteFolder:
    """A place for a site, while a build has it for itself.

    fresh: where the new site grows. taking: what puts files there.
    finished: whether an exchange that was interrupted has been finished just now.
    stamps: how the files of the site are, once it was published.
    """

    def __init__(self, site: Path) -> None:
        self.site, self.work = site, site / WORK
        self.fresh = self.work / _NEW
        self.finished = (self.work / _JOURNAL).is_file()
        if self.finished:
            self._exchange()
        shutil.rmtree(self.work, ignore_errors=True)
        self.old = read_mark(site)
        if self.old is None:
            self._is_empty_or_older()
        self.fresh.mkdir(parents=True)
        self.taking = Taking(self.fresh, site)
        self.stamps: Mapping[str, Stamp] = {}

    def _is_empty_or_older(self) -> None:
        others = sorted({entry.name for entry in self.site.iterdir()} - _NOBODYS)
        if others and not _is_a_course(self.site / "course.json"):
            raise SiteError(
                f"{self.site} holds files that no build has made ({_few(others)}); "
                "empty it, or name another folder."
            )

    def publish(self) -> list[str]:
        """Put what has grown into the site's place. Raises SiteError and OSError.

        Returns what stays there though no build has written it; the site of another build may.
        """
        (self.fresh / MARK).unlink(missing_ok=True)
        new = {path: self._put(path) for path in self.taking.paths()}
        grown = [path for path in new if path not in self.taking.stays]
        there = [p for p in files_below(self.site) if p != MARK and p.split("/")[0] not in _NOBODYS]
        if self.old is None:
            self._may_be_adopted(there, new)
        old = dict.fromkeys(there) if self.old is None else self.old
        others = [path for path in there if path not in old or self._is_replaced(path, new)]
        self._refuse_clashes(new, grown, others)
        (self.fresh / MARK).write_bytes(as_mark(new))
        gone = sorted(set(old) - set(new) - set(others))
        self._begin([*grown, MARK], gone and self._without_other_names(gone, new))
        self._exchange()
        self.stamps = {path: self.taking.stamp(path) for path in new}
        return _unexpected(self.site, others, new)

    def _put(self, path: str) -> Written:
        """What is in a file of the new site. Raises SiteError where somebody has changed it."""
        if not self.taking.stands(path):
            raise SiteError(
                f"{self.site / path} has been changed while the site was built; build again."
            )
        return self.taking.known(path) or written(self.fresh / path)

    def _without_other_names(self, gone: Iterable[str], new: Iterable[str]) -> list[str]:
        """Of the files that go, those that are no files of the new site under another name.

        A disk that knows no capitals calls a file by the old name and by the new one.
        """
        names = {path.casefold(): path for path in new}

        def is_new(path: str) -> bool:
            other = names.get(path.casefold())
            with suppress(OSError):
                return other is not None and (self.site / path).samefile(self.site / other)
            return False

        return [path for path in gone if not is_new(path)]

    def _is_replaced(self, path: str, new: Mapping[str, Written]) -> bool:
        """Whether somebody has put a file of their own into the place of one that goes."""
        was = (self.old or {}).get(path)
        if path in new or was is None:
            return False
        place = self.site / path
        return place.is_symlink() or not place.is_file() or written(place) != was

    def _may_be_adopted(self, there: Iterable[str], new: Iterable[str]) -> None:
        """A site of a time before there were marks is ours where the build writes all of it."""
        others = sorted(set(there) - set(new))
        if others:
            raise SiteError(
                f"{self.site} holds a site that an older version has built, and files that this "
                f"build does not write ({_few(others)}). Move away what is yours, say "
                f"'rm -r {shlex.quote(str(self.site))}', and build again."
            )

    def _refuse_clashes(
        self, new: Collection[str], grown: Collection[str], others: Collection[str]
    ) -> None:
        """Nothing of somebody else's is overwritten, unless it is the same.

        grown: those of the new files that do not stay where they are.
        """
        taken = set(others)
        theirs = taken - set(self.taking.stays)
        folders = {folder for path in others for folder in _above(path)}
        for path in new if others else ():
            clash = next((name for name in _above(path) if name in taken), "")
            if path in folders or (path in theirs and not self._is_the_same(path)):
                clash = path
            if clash:
                raise SiteError(
                    f"{self.site / clash} was not written by a build, and the course has something "
                    "of that name; move it away, or name another folder."
                )
        self._refuse_doubles(grown)
        for inner in sorted({os.path.dirname(path) for path in grown}):
            place = self.site / inner
            folder = next(f for f in (place, *place.parents) if f.is_dir())
            if not os.access(folder, os.W_OK | os.X_OK):
                raise SiteError(f"{folder} may not be written to; change its permissions.")
            if folder.stat().st_dev != self.fresh.stat().st_dev:
                raise SiteError(f"{folder} lies on another disk than {self.site}; move it.")

    def _refuse_doubles(self, grown: Collection[str]) -> None:
        """What stays cannot be a file where something that has grown wants a folder, or so."""
        stays = self.taking.stays
        above = {folder for path in stays for folder in _above(path)}
        for path in grown:
            double = next((name for name in _above(path) if name in stays), path in above and path)
            if double:
                raise SiteError(f"The course has a file and a folder called {double}.")

    def _is_the_same(self, path: str) -> bool:
        place, fresh = os.path.join(self.site, path), os.path.join(self.fresh, path)
        try:
            there, new = os.lstat(place), os.stat(fresh)
        except (FileNotFoundError, NotADirectoryError):
            return False
        if not stat.S_ISREG(there.st_mode) or there.st_size != new.st_size:
            return False
        return os.path.samestat(there, new) or is_same(place, fresh)

    def _begin(self, new: Iterable[str], gone: Iterable[str]) -> None:
        """Write the journal: from here on the new site is the one that counts."""
        pages = sorted(new, key=lambda path: (path.endswith(".html"), path == "index.html", path))
        draft = self.work / "journal"
        with draft.open("w", encoding="utf-8") as file:
            json.dump({"new": pages, "gone": sorted(gone)}, file)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(self.work / _JOURNAL)

    def _exchange(self) -> None:
        """Do what the journal says, or the rest of it. Once the journal is gone, it is done."""
        journal = json.loads((self.work / _JOURNAL).read_bytes())
        new, gone = journal["new"], journal["gone"]
        if not {entry.name for entry in self.site.iterdir()} - _NOBODYS:
            self._move_in()
        folders = {folder for path in new for folder in _above(path)}
        # What is in the way goes first: a file that becomes a folder, and the other way round.
        for path in gone:
            if path in folders or set(_above(path)) & set(new):
                self._remove(path)
        made = set[str]()
        for path in new:
            # What is not there has its place already, from before an interruption. What has not
            # changed keeps its date: whoever copies the site to a host copies only what is new.
            fresh = os.path.join(self.fresh, path)
            if os.path.isfile(fresh) and not self._is_the_same(path):
                place = os.path.join(self.site, path)
                folder = os.path.dirname(place)
                if folder not in made:
                    os.makedirs(folder, exist_ok=True)
                    made.add(folder)
                with suppress(OSError):
                    os.rmdir(place)  # a folder that holds nothing
                os.replace(fresh, place)
        for path in gone:
            self._remove(path)
        (self.work / _JOURNAL).unlink()
        shutil.rmtree(self.work, ignore_errors=True)

    def _move_in(self) -> None:
        """Give whole folders their places. Where nothing is yet, nobody reads a page too early."""
        with os.scandir(self.fresh) as found:
            folders = [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]
        for name in folders:
            os.rename(os.path.join(self.fresh, name), os.path.join(self.site, name))

    def _remove(self, path: str) -> None:
        """Take a file away, and the folders above it that are empty then."""
        place = self.site / path
        if place.is_symlink() or not place.is_dir():
            with suppress(FileNotFoundError, NotADirectoryError):
                place.unlink()
        with suppress(OSError):
            for folder in reversed(list(_above(path))):
                (self.site / folder).rmdir()


def left_alone(site: Path, written: Collection[str]) -> list[str]:
    """What stands in a site though no build has written it; of a folder only its name.

    written: what the last build of this course has written. The site of another build, in a folder
    of its own, is meant to be there. Raises OSError.
    """
    there = [p for p in files_below(site) if p != MARK and p.split("/")[0] not in _NOBODYS]
    return _unexpected(site, [path for path in there if path not in written], written)


def _unexpected(site: Path, others: Collection[str], ours: Iterable[str]) -> list[str]:
    """The outermost of what is not ours, without sites that other builds have put there."""
    found = _outermost(others, ours) if others else ()
    return [path for path in found if read_mark(site / path) is None]


def _outermost(others: Iterable[str], ours: Iterable[str]) -> list[str]:
    """Files, or the outermost folders of theirs in which nothing of ours is."""
    folders = {folder for path in ours for folder in _above(path)}
    return sorted({next(p for p in (*_above(o), o) if p not in folders) for o in others})


@contextmanager
def site_folder(site: Path, root: Path, sources: Iterable[Path] = ()) -> Iterator[SiteFolder]:
    """The folder of a site, for one build alone. root: the course's own; sources: what it reads.

    Raises SiteError where the place is not ours, or another build is at work in it; OSError.
    """
    site = site.resolve()
    if root.resolve().is_relative_to(site):
        raise SiteError(f"{site} holds the course itself; name another folder for the site.")
    for source in sources:
        if site.is_relative_to(source.resolve()):
            raise SiteError(f"{site} lies among the sources; name another folder for the site.")
    if site.exists() and not site.is_dir():
        raise SiteError(f"{site} is a file; name a folder for the site.")
    made = [folder for folder in (site, *site.parents) if not folder.exists()]
    site.mkdir(parents=True, exist_ok=True)
    try:
        with locked(site) as alone:
            if not alone:
                raise SiteError(f"another build is writing {site}; wait until it has ended.")
            folder = SiteFolder(site)
            try:
                yield folder
            finally:
                if not (folder.work / _JOURNAL).exists():
                    shutil.rmtree(folder.work, ignore_errors=True)
    finally:
        with suppress(OSError):  # what holds something stays
            for empty in made:
                empty.rmdir()


def _is_a_course(path: Path) -> bool:
    """Whether a file is the course.json of a site that we have built."""
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(data, dict) and {"modules", "objectives", "quizzes", "questions"} <= set(data)


def _above(path: str) -> Iterator[str]:
    """The folders above a file, from the outermost: 'a', 'a/b' for 'a/b/c'."""
    steps = path.split("/")
    return ("/".join(steps[:n]) for n in range(1, len(steps)))


def _few(names: list[str]) -> str:
    """The first three of some names."""
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
