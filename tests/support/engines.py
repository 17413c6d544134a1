"""The programs that can build a course, and what they make of its elements."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from tests.support.forks import run

FIRST_LESSON = "site/first-module/first-lesson.html"
ENGINES = {
    "mkdocs": ["mkdocs", "build", "--strict", "--site-dir", "site"],
    "properdocs": ["properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", "site"],
    "zensical": ["zensical", "build", "-f", "mkdocs.yml"],
}


class Elements(HTMLParser):
    """The course's own elements in a page: name, attributes, and the tags and texts inside."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("course-question", "course-quiz", "course-scenario"):
            self.depth += 1
        if self.depth:
            # Zensical reads this attribute for its search and takes it out.
            kept = [attribute for attribute in attrs if attribute[0] != "data-search-exclude"]
            self.found.append((tag, sorted(kept, key=str)))

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.found.append(tag)
        if tag in ("course-question", "course-quiz", "course-scenario"):
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth and data.strip():
            self.found.append(data.strip())


def elements(page: Path) -> list[object]:
    """The course's own elements in a built page."""
    parser = Elements()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser.found


def build(engine: str, root: Path) -> Path:
    """Build a course by another engine; the answer is the page of its first lesson."""
    # Others put modules of their own in the place of those of MkDocs.
    done = run(ENGINES[engine], root, fresh=engine != "mkdocs")
    assert done.returncode == 0, done.stdout + done.stderr
    return root / FIRST_LESSON
