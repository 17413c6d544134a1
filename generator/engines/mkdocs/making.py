"""The pages of a course put into their theme, in all of its languages, by several processes.

These are begun once, for all languages: each costs more than the pages of a short translation.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial

from generator.engines.mkdocs.project import Project
from generator.site.build import Pages
from generator.site.site import Site
from generator.site.workers import FEWEST, at_work
from generator.text.apart import folded_again

Task = tuple[int, str]  # the number of a site, and the path of a page of it


@contextmanager
def making(sites: Sequence[tuple[Project, Site]], jobs: int) -> Iterator[list[Pages]]:
    """Have several processes make the pages of sites, first those of the first.

    Entered is, for each site, what gives all of its pages. Raises WorkerEnded.
    """
    known = [project.shelves() for project, _ in sites]
    pages, tasks = [], list[Task]()
    for number, (project, site) in enumerate(sites):
        with known[number]():
            stand, missing = project.writing.begin_pages(site)
        pages.append(partial(project.writing.all_pages, site, stand, missing))
        if not project.writing.in_order:
            tasks += [(number, path) for path in missing]

    def make(task: Task) -> bytes:
        number, path = task
        project, site = sites[number]
        with known[number]():
            return project.writing.content(site, path)

    def together(task: Task) -> Task:
        number, path = task
        project, site = sites[number]
        return number, project.writing.sharing(site.course, path)

    for number in {number for number, _ in tasks}:
        with suppress(Exception):  # the first page will raise it again, and has a place
            sites[number][0].writing.load_template()  # once, not in each process
    fitting = min(jobs, len(tasks) // FEWEST)
    with at_work(fitting, tasks, make, together, around=folded_again) as answers:
        made = ((tasks[number], content) for number, content in answers())
        each = _parted(made, Counter(number for number, _ in tasks), len(sites))
        yield [partial(all_of, its) for all_of, its in zip(pages, each, strict=True)]
        deque(made, maxlen=0)  # what the processes have read besides comes last


def _parted(
    made: Iterator[tuple[Task, bytes]], counts: Counter[int], sites: int
) -> list[Iterator[tuple[str, bytes]]]:
    """Of what comes of several sites, what is each one's: what comes early waits for its turn."""
    waiting = [deque[tuple[str, bytes]]() for _ in range(sites)]

    def of(number: int) -> Iterator[tuple[str, bytes]]:
        for _ in range(counts[number]):
            while not waiting[number]:
                found = next(made, None)
                if found is None:
                    return
                (owner, path), content = found
                waiting[owner].append((path, content))
            yield waiting[number].popleft()

    return [of(number) for number in range(sites)]
