"""What lies in the folders of a course, before anybody reads it: files, links, and what is neither.

A link may lead to any file of the project that is not hidden: of the repository that the course
lies in, or else of the course's own folder. What it leads to is published, so a link to somewhere
else could publish anything that the building machine can read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.text.problems import Link, Problem, Rule
from generator.text.span import Span

LARGEST_TEXT = 2_000_000  # bytes; notes on the releases of ten years have fewer
MOST_FILES = 100_000
TEXTS = (".md", ".markdown", ".yml", ".yaml", ".play")

UNREADABLE = Rule(
    id="unreadable",
    message="this cannot be read: {reason}",
    hint="mend it, or take it out of the course",
    why="What cannot be read would be missing from the course, or keep the build waiting for ever.",
    example={"content/first-module/notes.md": Link("gone.md")},
)
FOREIGN_LINK = Rule(
    id="foreign-link",
    message="this link leads out of the project, to '{target}'",
    hint="put a copy of the file in its place",
    why="What a link leads to is published. Whoever sends you a change could so publish any file "
    "of the machine that builds the course. Links to files of the same repository are fine, as "
    "long as these are not hidden.",
    example={"content/first-module/notes.md": Link("/etc/passwd")},
)


class _TooLarge(Mapping[str, str]):
    """A course with a file that is too large: made for who asks, as all rules are in memory."""

    path = "content/first-module/notes.md"

    def __getitem__(self, path: str) -> str:
        return {self.path: "Too much text. " * (LARGEST_TEXT // 15 + 1)}[path]

    def __iter__(self) -> Iterator[str]:
        return iter([self.path])

    def __len__(self) -> int:
        return 1


TOO_LARGE = Rule(
    id="too-large",
    message="this file has {size:,} bytes; a text may have {most:,}",
    hint="divide it, and look whether something has got into it that is no text",
    why="A page of this length cannot be read by anybody, and takes very long to build.",
    example=_TooLarge(),
)


def path_from(root: Path, path: str | Path) -> str:
    """A path as it is seen from a folder, with forward slashes.

    Whole where there is no way from the one to the other: on another drive of Windows.
    """
    below, seen = f"{root}{os.sep}", os.path.normpath(path)
    if seen.startswith(below):  # thousands are asked for, and nearly all lie there
        return seen[len(below) :].replace(os.sep, "/")
    try:
        seen = os.path.relpath(path, root)
    except ValueError:
        seen = str(path)
    return seen.replace(os.sep, "/")


def walk(root: Path, folder: str) -> Iterator[tuple[str, Problem | None]]:
    """Every file below a folder, as MkDocs orders them, without hidden ones; what is wrong with it.

    Links are followed; one that leads back to where it stands is a problem, and not followed.
    """
    if os.path.lexists(root / folder):
        yield from _Walk(root, folder).entry(folder, ())


class _Walk:
    def __init__(self, root: Path, folder: str) -> None:
        self.root, self.seen = root, 0
        # A folder that the configuration itself puts elsewhere is the project's too.
        outside = not Path(os.path.normpath(root / folder)).is_relative_to(root)
        self.own = [_project(root.resolve()), *([(root / folder).resolve()] if outside else [])]

    def entry(self, path: str, above: tuple[str, ...]) -> Iterator[tuple[str, Problem | None]]:
        """A file, or a folder with all that is in it. above: the real paths of folders above it."""
        place = os.path.join(self.root, path)
        link = os.path.islink(place)
        try:
            # What is no link lies really in the folder that it is in: to ask for the way to each
            # file from the root on took half of the time that a walk takes.
            inside = above and not link
            name = os.path.basename(path)
            real = os.path.join(above[-1], name) if inside else os.path.realpath(place, strict=True)
            info = os.stat(real)
        except OSError:
            if not link:
                yield path, UNREADABLE.at(Span(path), reason="it has gone while it was read")
                return
            reason = f"it is a link to '{os.readlink(place)}', and nothing is there"
            yield path, UNREADABLE.at(Span(path), reason=reason)
            return
        self.seen += 1
        if link and not self.may_lead_to(Path(real)):
            yield path, FOREIGN_LINK.at(Span(path), target=os.readlink(place))
        elif stat.S_ISDIR(info.st_mode):
            yield from self.folder(path, real, above)
        else:
            yield path, _wrong_with(path, real, info)

    def folder(
        self, path: str, real: str, above: tuple[str, ...]
    ) -> Iterator[tuple[str, Problem | None]]:
        reason = ""
        if real in above:
            reason = "it is a link that leads back to a folder above it"
        elif not os.access(real, os.R_OK | os.X_OK):
            reason = "the permission to look into this folder is missing"
        elif self.seen > MOST_FILES:
            reason = f"there are more than {MOST_FILES:,} files before it"
        if reason:
            yield path, UNREADABLE.at(Span(path), reason=reason)
            return
        names = [name for name in sorted(os.listdir(real)) if not name.startswith(".")]
        inner = {name for name in names if os.path.isdir(os.path.join(real, name))}
        files = sorted(
            (n for n in names if n not in inner), key=lambda n: not n.startswith("index.")
        )
        for name in (*files, *sorted(inner)):
            yield from self.entry(f"{path}/{name}", (*above, real))

    def may_lead_to(self, real: Path) -> bool:
        """Whether a file is of this project, and no secret of it (`.git`, `.env`)."""
        for own in self.own:
            if real.is_relative_to(own):
                return not any(step.startswith(".") for step in real.relative_to(own).parts)
        return False


def _project(root: Path) -> Path:
    """The repository that a course lies in, or else its own folder."""
    return next((f for f in (root, *root.parents) if (f / ".git").exists()), root)


def _wrong_with(path: str, real: str, info: os.stat_result) -> Problem | None:
    if not stat.S_ISREG(info.st_mode):
        return UNREADABLE.at(Span(path), reason="it is neither a file nor a folder")
    if not os.access(real, os.R_OK):
        return UNREADABLE.at(Span(path), reason="the permission to read it is missing")
    return too_large(path, info.st_size) if path.endswith(TEXTS) else None


def too_large(path: str, size: int) -> Problem | None:
    """Whether a text has too many bytes."""
    if size <= LARGEST_TEXT:
        return None
    return TOO_LARGE.at(Span(path), size=size, most=LARGEST_TEXT)
