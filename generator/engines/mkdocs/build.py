"""Build with MkDocs, from our own command line: write the site of what a project has read."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mkdocs.exceptions import Abort

from generator.checks import judge
from generator.engines.mkdocs.ahead import MANY, heard, judge_ahead, searched, told
from generator.engines.mkdocs.known import snippets_in
from generator.engines.mkdocs.making import making
from generator.engines.mkdocs.memories import program
from generator.engines.mkdocs.project import Project
from generator.engines.mkdocs.unreadable import Unreadable
from generator.model.course import Course
from generator.reader import Reading
from generator.reader.folders import TEXTS
from generator.site.build import build_site, files_of, site_of
from generator.site.bundles import bundles
from generator.site.inputs import Inputs, Stamp
from generator.site.manifest import write_manifest
from generator.site.output import OutputFile
from generator.site.site import Site
from generator.site.taking import Standing, Taking
from generator.site.temporary import temporary_folder
from generator.site.workers import beside
from generator.text.problems import Problem, in_order


class Stopped(Exception):
    """A template or a plugin has raised an error while the site was written."""

    def __init__(self, problems: list[Problem], texts: dict[str, str]) -> None:
        super().__init__(problems[0].message)
        self.problems, self.texts = problems, texts


def build(
    project: Project,
    course: Course,
    fresh: Path,
    on_page_done: Callable[[], None],
    last: Path | None = None,
    taking: Taking | None = None,
) -> int:
    """Write the site of the course that a project has read. Returns its number of pages.

    last: the last good site; what would be made again as it is there is taken from there.
    taking: what puts files into the folder.
    Raises Stopped; OSError, with the path of the file that could not be written.
    """
    taking = taking or Taking(fresh)
    for one in (project, *project.others):
        one.last, one.plugin.taking = last, taking
    engines = [(one, one.writing.engine()) for one in (project, *project.others)]
    sites = [(one, site_of(_course(one), engine)) for one, engine in engines]
    with making(sites, project.jobs) as pages:
        for (one, engine), (_, site), its in zip(engines, sites, pages, strict=True):
            with one.remembering():
                _write(one, files_of(site, engine, its), on_page_done, taking)
    try:
        project.finish()
    except (Exception, SystemExit) as error:
        # A site in several languages is built again inside a plugin: its mistakes are told there.
        told = project.plugin.told if isinstance(error, Abort) else []
        raise Stopped(told or [project.stopped(error)], project.plugin.sources.texts) from error
    return sum(path.endswith(".html") for path in taking.paths())


def write_site(
    project: Project,
    folder: Path,
    on_page_done: Callable[[], None],
    taking: Taking | None = None,
) -> None:
    """Write the site of a project that was read. Raises Stopped; OSError, with the file's path.

    taking: what puts files into the folder.
    """
    site = build_site(_course(project), project.writing.engine())
    with project.remembering(), closing(site) as files:
        _write(project, files, on_page_done, taking or Taking(folder))


def _course(project: Project) -> Course:
    """The course that was read."""
    course = project.course()
    assert course is not None
    return course


def _write(
    project: Project, files: Iterator[OutputFile], on_page_done: Callable[[], None], taking: Taking
) -> None:
    """Write the files of a project's site. Raises Stopped; OSError, with the file's path."""
    # Another plugin may write into files when all are there; a search does, but into no page.
    all_of_it = project.memories is not None and not project.asks("post_build")
    base = project.plugin.base
    while (file := _next(files, project)) is not None:
        # What a translation has outside of its own folder may be there, with the original.
        if base and not file.path.startswith(base) and taking.has(file.path):
            continue
        page = file.path.endswith(".html")
        taking.put(file, may_stay=all_of_it or (page and isinstance(file, Standing)))
        if page:
            on_page_done()


@contextmanager
def flat_site(root: Path, site: Path, flat: bool) -> Iterator[Path]:
    """A folder with a course's site whose pages open from a disk: its own, or one made for that.

    site: where the course was built just now. flat: whether it has pages with names of files.
    Raises Stopped; OSError.
    """
    if flat:
        yield site
        return
    with temporary_folder() as folder:
        project = Project(root, use_directory_urls=False)
        reading = project.read_all(folder)
        assert reading.course is not None
        build(project, reading.course, folder, lambda: None)
        yield folder


def read_and_rehearse(
    root: Path, jobs: int = 1, proving: ExitStack | None = None, unproved: bool = False
) -> tuple[Reading, Project | None]:
    """The course in a folder, and what is wrong, that of its theme and plugins included.

    The project is None where its configuration cannot be read. proving, unproved: as in
    `read_all`; what is `judged` then is judged while others prove.
    """
    project: Project | None = None
    try:
        with temporary_folder() as folder:
            project = Project(root)
            project.jobs = jobs
            reading = project.read_all(folder, proving, unproved)
            if reading.course is None:
                return reading, project
            for one in (project, *project.others):
                course = one.course()
                if course is None:
                    continue
                files = one.writing.rehearse(Site(course, colour=one.writing.engine().colour))
                try:
                    while _next(files, one):
                        pass
                except Stopped as error:
                    reading = replace(reading, problems=[*reading.problems, *error.problems])
            return reading, project
    except Unreadable as error:
        return Reading(None, error.problems, error.texts), project


def judged(
    reading: Reading,
    project: Project | None,
    building: bool = False,
    before_each: Callable[[], None] = lambda: None,
) -> list[Problem]:
    """As `judge`; what was proved before of conversations is not proved again.

    building: whether a site is made of the course then.
    """
    if project is None:
        return judge(reading)
    memories, others = project.memories, project.others
    if memories is None:
        return in_order([*judge(reading), *(p for one in others for p in one.judge_words())])
    ahead: dict[object, list[Problem]] = {}
    with project.remembering():
        if reading.course and project.jobs > 1 and _is_new(project):
            words = [(one.language, one.judge_words) for one in others]
            prepare = [
                partial(_within, one, work)
                for one in (project, *others)
                for work in (_prepared(one) if building else ())
            ]
            ahead = judge_ahead(reading, memories, project.jobs, words, prepare)
        project.know_proofs()  # last: nothing of the above shows any
        found = judge(reading, memories.shelf("proofs"), program(), ahead, before_each)
    translated = []
    for one in others:
        known = ahead.get(one.language)
        translated += one.judge_words() if known is None else known
    return in_order([*found, *translated]) if translated else found


@contextmanager
def judging(
    reading: Reading, project: Project
) -> Iterator[tuple[bool, Callable[[], list[Problem]]]]:
    """What `judged` finds; where little is new, another process finds it while the site is made.

    Entered are whether that is so, and what waits for the answer. Raises WorkerEnded, OSError.
    """
    memories, judge = project.memories, partial(judged, reading, project, building=True)
    if memories is None or not _is_known(project):
        yield False, judge
        return
    with beside(project.jobs, lambda: told(memories, judge)) as result:
        yield project.jobs > 1, lambda: heard(memories, result())


def _is_new(project: Project) -> bool:
    """Whether most of a course was not read before, and all of it can be known the next time."""
    return project.pages.memory is not None and not _is_known(project)


def _is_known(project: Project) -> bool:
    """Whether there is a course, of which most was read before."""
    memory = project.pages.memory if project.course() else None
    return memory is not None and memory.added < MANY


def _prepared(project: Project) -> Iterator[Callable[[], object]]:
    """What of a site, besides its pages, is remembered from build to build."""
    course = project.course()
    if course is None:
        return
    site = Site(course, colour=project.writing.engine().colour)
    yield project.plugin.fill_all
    yield lambda: list(site.exams.files())
    yield lambda: list(bundles(course))
    yield from searched(course)


def _within(project: Project, work: Callable[[], object]) -> None:
    with project.remembering():
        work()


def keep(
    project: Project,
    name: str,
    inputs: Inputs,
    answer: Any,
    site: Path | None = None,
    stamps: Mapping[str, Stamp] = MappingProxyType({}),
) -> str:
    """Keep what a command has answered, for as long as nothing changes that it has read.

    site, stamps: the folder of the site, and how its files are. The answer is why it cannot be
    kept, or ''.
    """
    config = project.config
    if project.memories is None:
        return f"{project.stranger} is at work"
    project.memories.save()
    folders = [*project.folders, *snippets_in(config), *map(Path, config.watch)]
    custom = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
    for folder in dict.fromkeys([*folders, *custom]):
        for here, inner, names in os.walk(folder):
            inner[:] = [n for n in inner if not n.startswith(".") and n != "node_modules"]
            if len(inputs.folders) > MOST_FOLDERS:
                return f"there are more than {MOST_FOLDERS:,} folders to look into"
            # Some are looked at and not opened: a text that is too large.
            inputs.add([os.path.join(here, name) for name in names if name.endswith(TEXTS)], [here])
    return write_manifest(
        project.root,
        name,
        inputs,
        answer,
        besides=[Path(config.site_dir), *([site] if site else [])],
        environment=_variables(inputs, project.texts()),
        dated=project.plugin.settings.look != "course",
        site=stamps,
    )


MOST_FOLDERS = 20_000
_ASKED = re.compile(r"!ENV\s*(\[[^\]]*\]|[^\s,}\]]+)")


def _variables(inputs: Inputs, texts: Mapping[str, str]) -> list[str]:
    """The variables of the environment that files of configuration ask for.

    texts: of the files that are in memory, by their paths from the course's folder.
    """
    found = set[str]()
    for path in inputs.files:
        if path.endswith((".yml", ".yaml")) and path.startswith(inputs.root):
            text = texts.get(path[len(inputs.root) + 1 :].replace(os.sep, "/"))
            if text is None:
                with suppress(OSError):
                    text = Path(path).read_text(encoding="utf-8", errors="replace")
            for asked in _ASKED.findall(text or ""):
                found |= set(re.findall(r"[A-Za-z_]\w*", asked))
    return sorted(found)


def _next(files: Iterator[OutputFile], project: Project) -> OutputFile | None:
    """The next file. Templates and plugins are at work here: what they raise is told."""
    try:
        return next(files, None)
    except (Exception, SystemExit) as error:
        raise Stopped([project.stopped(error)], project.plugin.sources.texts) from error
