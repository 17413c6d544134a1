"""What nobody should try to read or to publish: looked for before an engine opens a file."""

from __future__ import annotations

from collections.abc import Iterable

from generator.reader.folders import walk
from generator.reader.source_files import SourceFiles
from generator.text.problems import Problem


def survey(files: SourceFiles, folders: Iterable[str]) -> list[Problem]:
    """What stops an engine, or keeps it waiting, in these folders of a course."""
    found = list[Problem]()
    for folder in folders:
        for path, problem in walk(files.root, folder):
            if problem:
                found.append(problem)
            elif path.endswith((".md", ".markdown")) and files.text(path) is None:
                # An engine ends at what is no UTF-8; an empty page is a page.
                found += [p for p in files.problems if p.span.path == path and not _is_empty(p)]
    return found


def _is_empty(problem: Problem) -> bool:
    return problem.rule.id == "empty-file"
