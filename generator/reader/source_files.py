"""Text files as authors leave them: in UTF-8 or not, empty or not."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.model.lesson_example import LESSON
from generator.reader.folders import UNREADABLE, too_large, walk
from generator.text.problems import Problem, Rule
from generator.text.span import Span

NOT_UTF8 = Rule(
    id="not-utf8",
    message="this file is not saved as UTF-8",
    hint="save it again with the encoding UTF-8 (in most editors: 'Save with encoding')",
    why="Letters with accents, dashes and curly quotes would turn into nonsense for learners.",
    example={LESSON: b"---\ntitle: A caf\xe9\n---\n\nText.\n"},
)
EMPTY_FILE = Rule(
    id="empty-file",
    message="this file is empty",
    hint="write something into it, or delete it",
    why="An empty lesson or quiz is a page on which a learner finds nothing.",
    example={"quizzes/first-quiz.yml": "\n"},
)


class SourceFiles:
    """Reads text files below a course's folder and remembers their texts for excerpts."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.texts: dict[str, str] = {}
        self._texts: dict[str, str | None] = {}
        self.problems: list[Problem] = []
        self._tied: dict[str, str] = {}
        self._digests: dict[str, tuple[str, str, str]] = {}
        self._sums: dict[str, tuple[str, str]] = {}
        self._walked: dict[str, Sequence[tuple[str, Problem | None]]] = {}

    def tie(self, path: str, original: str) -> None:
        """What comes of a file comes of its original, too: it is a translation."""
        self._tied[path] = original

    def read(self, path: str) -> str | None:
        """The text of a file, with \\n line ends; None (and a problem) where there is none."""
        try:
            # Thousands are read, and pathlib takes longer than the reading.
            with open(os.path.join(self.root, path), "rb") as file:
                data = file.read()
        except OSError as error:
            self.problems.append(UNREADABLE.at(Span(path), reason=error.strerror))
            return None
        if problem := too_large(path, len(data)):
            self.problems.append(problem)
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = data[: error.start]
            line_start = before.rfind(b"\n") + 1
            column = len(before[line_start:].decode("utf-8", "replace")) + 1
            self.texts[path] = data.decode("utf-8", "replace")
            self.problems.append(NOT_UTF8.at(Span(path, before.count(b"\n") + 1, column)))
            return None
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.texts[path] = text
        if not text.strip():
            self.problems.append(EMPTY_FILE.at(Span(path)))
            return None
        if path in self._texts:  # of the two that are the same, none is held beside the other
            self._texts[path] = text
        return text

    def text(self, path: str) -> str | None:
        """The text of a file, read once; None where it cannot be had, which is told but once."""
        if path not in self._texts:
            self._texts[path] = self.read(path) if self.has(path) else None
        return self._texts[path]

    def glance(self, path: str) -> str | None:
        """The text of a file that another reading of the site judges; None where there is none."""
        try:
            data = (self.root / path).read_bytes() if self.has(path) else None
            text = data.decode("utf-8-sig") if data is not None else None
        except (OSError, UnicodeDecodeError):
            return None
        if text is not None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
            self.texts.setdefault(path, text)
        return text

    def digests(self) -> dict[str, str]:
        """The SHA-256 of each text that was read, in hexadecimal, by path.

        Of a translation it is that of its text and of its original's.
        """
        return {path: self._digest(path, text) for path, text in self.texts.items()}

    def digest(self, path: str) -> str | None:
        """As in `digests`, of one text; None where it was not read."""
        text = self.texts.get(path)
        return None if text is None else self._digest(path, text)

    def _digest(self, path: str, text: str) -> str:
        original = self.texts.get(self._tied.get(path, ""), "")
        known = self._digests.get(path)
        # The very same texts: whoever compares them letter by letter has not saved much.
        if known is None or known[0] is not text or known[1] is not original:
            known = text, original, _sha256(text + original) if original else self.sum(path)
            self._digests[path] = known
        return known[2]

    def sum(self, path: str) -> str:
        """The SHA-256 of a text that was read, and of nothing else; it is made once."""
        known, text = self._sums.get(path), self.texts[path]
        if known is None or known[0] is not text:
            self._sums[path] = known = text, _sha256(text)
        return known[1]

    def forget(self, path: str) -> None:
        """The file has changed: what it held, and what was wrong with it, is no longer so."""
        self.texts.pop(path, None)
        self._texts.pop(path, None)
        self._walked.clear()
        self.problems = [problem for problem in self.problems if problem.span.path != path]

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        return os.path.isfile(os.path.join(self.root, path))  # a name may be too long for pathlib

    def below(self, folder: str) -> Iterator[str]:
        """Every file below a folder that can be read, as MkDocs orders them, no hidden ones."""
        return (path for path, problem in self.walk(folder) if problem is None)

    def walk(self, folder: str) -> Sequence[tuple[str, Problem | None]]:
        """As the function of that name; several look for files of theirs in a folder."""
        if folder not in self._walked:
            self._walked[folder] = [*walk(self.root, folder)]
        return self._walked[folder]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
