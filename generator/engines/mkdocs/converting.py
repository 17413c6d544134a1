"""Pages converted by several processes, of all languages of a course at once.

What they ask Material for is found out there, too: whoever has converted a page has its text in his
hands, and all others would have to unpack it.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from generator.engines.mkdocs.ahead import AT_ONCE, MANY
from generator.engines.mkdocs.icons import ask_page, ask_quizzes
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.reader.quiz_folder import QuizFolder
from generator.site.workers import in_workers

if TYPE_CHECKING:
    from generator.engines.mkdocs.memories import News
    from generator.engines.mkdocs.project import Project

# What another process does, and what this one does with its answer.
Task = tuple[Callable[[], bytes | None], Callable[[bytes], None]]


def convert_ahead(projects: Sequence[Project], jobs: int) -> None:
    """Let several processes convert those pages of projects that are not known.

    projects: of the original, and then of translations. What is made is found when the turn of a
    page comes. Raises WorkerEnded.
    """
    if jobs < 2 or projects[0].memories is None:
        return
    tasks = [task for project in projects for task in _of_pages(project)]
    folder = projects[0].plugin.folder
    if min(len(tasks), len(folder.quizzes)) >= MANY * jobs:  # else this process is as fast
        tasks += _of_quizzes(projects[0], folder)
    for number, answer in in_workers(jobs, tasks, lambda task: task[0]()):
        tasks[number][1](answer)


def _of_pages(project: Project) -> Iterator[Task]:
    plugin, pages, asked = project.plugin, project.pages, _Asked(project)

    def convert(key: bytes, file: File) -> bytes | None:
        with project.listening():
            packed = pages.convert(key, file, project.config)
        path = plugin.path_of(file)
        page, digest = plugin.read[path].page(), plugin.sources.digest(path)
        return packed and pickle.dumps((packed, asked.news(lambda: ask_page(digest, page))))

    def adopt(key: bytes, answer: bytes) -> None:
        packed, news = pickle.loads(answer)  # of a fork of ours, which had it from nobody
        pages.adopt(key, packed)
        asked.share(news)

    for key, file in pages.to_convert(project.converting):
        yield partial(convert, key, file), partial(adopt, key)


def _of_quizzes(project: Project, folder: QuizFolder) -> Iterator[Task]:
    """What questions and conversations ask for that stand in files of their own."""
    files: list[Quiz | ScenarioFile] = [*folder.quizzes, *folder.scenarios]
    digests, asked = project.plugin.sources.digests(), _Asked(project)

    def ask(at: int) -> bytes:
        some = files[at : at + AT_ONCE]
        return pickle.dumps(asked.news(lambda: ask_quizzes(digests, some)))

    for at in range(0, len(files), AT_ONCE):
        yield partial(ask, at), lambda answer: asked.share(pickle.loads(answer))


class _Asked:
    """What was found out of what a course asks Material for, between processes."""

    def __init__(self, project: Project) -> None:
        assert project.memories
        self.memory, self.shelves = project.memories.shelf("named"), project.shelves()
        self.wanted = project.plugin.settings.look == "course"

    def news(self, ask: Callable[[], object]) -> News:
        """What is remembered anew of what is asked now."""
        before = self.memory.used()
        if self.wanted:
            with self.shelves():
                ask()
        return self.memory.since(before)

    def share(self, news: News) -> None:
        """Remember it here."""
        self.memory.share(news)
