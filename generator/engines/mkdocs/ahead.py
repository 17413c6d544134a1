"""Work that is done ahead, by several processes: what comes to it then is known already.

Nothing here has an answer of its own. What a process could not do is done when its turn comes.
"""

from __future__ import annotations

import pickle
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from operator import itemgetter
from typing import Any

from generator.checks import CHECKS, SOUGHT, all_sought, scenarios, teaching
from generator.checks.by_file import File, InFiles, Sought, files, in_some
from generator.checks.rules import RULES
from generator.checks.scenarios import Known
from generator.checks.teaching.looks import looks
from generator.engines.mkdocs.memories import Memories, program
from generator.model.course import Course
from generator.model.plays import Play
from generator.model.scenario_file import ScenarioFile
from generator.reader import Reading
from generator.reader.quiz_folder import QuizFolder
from generator.site.search import Entry, entries, known_terms
from generator.site.workers import at_work, beside, in_workers
from generator.text.apart import folded_again
from generator.text.keeping import packed, unpacked
from generator.text.memory import Memory
from generator.text.problems import Problem

# With fewer new pages than this the processes would cost what they save.
MANY = 24
# For work that nobody waits for yet: it takes the processors that would stand idle.
PATIENT = 10
AT_ONCE = 16  # pages or files of questions that are looked at in one go

# What it is known by, None for what is only to be remembered; and what does it.
Task = tuple[object, Callable[[], object]]


def read_ahead(
    jobs: int, tasks: Iterable[tuple[str, bytes, Callable[[], object]]], memory: Memory
) -> None:
    """Put into a memory, by its key, what is not there yet. Raises WorkerEnded.

    First in each task stands what it belongs to: one process does what belongs together.
    """

    def read(task: tuple[str, bytes, Callable[[], object]]) -> bytes | None:
        _, key, work = task
        memory.known(key, work)
        return memory.handed_over(key)

    new = [task for task in tasks if not memory.has(task[1])]
    for number, content in in_workers(jobs, new, read, MANY // 2, itemgetter(0)):
        memory.adopt(new[number][1], content)


@contextmanager
def proving(
    folder: QuizFolder, texts: Mapping[str, str], memories: Memories, jobs: int
) -> Iterator[Callable[[], None]]:
    """Look into conversations of which nothing is known, while this process goes on.

    Nothing is needed for that but their files. texts: of these, by their paths. Entered is what
    lets conversations know what was proved of them: their pages show it. Raises WorkerEnded.
    """
    known = Known(memories.shelf("proofs"), texts, program())
    tell = partial(told, memories, finds=False)
    with at_work(jobs, [*_proofs(folder, known)], tell, patience=PATIENT) as answers:

        def know() -> None:
            for _, answer in answers():
                heard(memories, answer)
            for file in folder.scenarios:
                known.proof(file)

        yield know


def judge_ahead(
    reading: Reading,
    memories: Memories,
    jobs: int,
    words: Sequence[tuple[object, Callable[[], list[Problem]]]] = (),
    prepare: Sequence[Callable[[], object]] = (),
) -> dict[object, list[Problem]]:
    """What checks find, by themselves; of most of them. What others look for is known then.

    words: more that is to be judged, each by its name. prepare: what a build will want to know, and
    remembers. Raises WorkerEnded.
    """
    assert reading.course
    course = reading.course
    sought, parts = all_sought(course), [*_parts(files(course), jobs)]
    tasks: list[Task] = [(looks, partial(_looked, course, sought, part)) for part in parts]
    tasks += words
    # The last are those that look longest.
    for subject in reversed(CHECKS):
        if subject not in (scenarios.check, teaching.check, *SOUGHT):
            tasks.append((subject, partial(subject, course)))
    tasks += [(None, work) for work in prepare]
    found: dict[object, list[Problem]] = {}
    seen: list[Sequence[InFiles[Any]]] = []
    judging: Callable[[], bytes] | None = None
    judge = partial(told, memories, partial(teaching.check, course))
    with ExitStack() as ending:
        for name, answer in _all(jobs, memories, tasks):
            if name is not looks:
                found[name] = answer
                continue
            seen.append(answer)
            if len(seen) == len(parts):  # all are known
                for one, *its in zip(sought, *seen, strict=True):
                    one.keep(dict(ChainMap(*its)), one.known())
                # What comes of them one more process finds, while the others go on: it needs much
                # memory, and this one would keep it until its end.
                judging = ending.enter_context(beside(jobs, judge))
        if judging:
            found[teaching.check] = heard(memories, judging())
    return found


def _parts(files: Sequence[File], jobs: int) -> Iterator[Sequence[File]]:
    """Files of questions, some in one go: each process gets several, so that none waits long."""
    size = max(AT_ONCE, len(files) // (4 * jobs))
    return (files[at : at + size] for at in range(0, len(files), size))


def _looked(
    course: Course, sought: Sequence[Sought[Any]], files: Sequence[File]
) -> Sequence[InFiles[Any]]:
    """What is found in some files, of all that is sought; each is unfolded once for that.

    Questions are looked at, too; only together they tell whether something is wrong.
    """
    with folded_again():
        found = [in_some(course, one, files) for one in sought]
        # Last: of its own accord it folds each file again that it has unfolded.
        looks(course, [file for file in files if not isinstance(file, ScenarioFile)])
    return found


def searched(course: Course) -> Iterator[Callable[[], object]]:
    """What prepares a course's search, some pages in one go."""
    pages = [*entries(course)] if course.searched else []
    for at in range(0, len(pages), AT_ONCE):
        yield partial(_terms, pages[at : at + AT_ONCE], course.language)


def _proofs(folder: QuizFolder, known: Known) -> Iterator[Callable[[], None]]:
    # The longest first: else it would be the last, and the only one at work.
    for file in sorted(folder.scenarios, key=lambda file: -len(known.texts.get(file.path, ""))):
        key = known.key(file)
        if key and not known.memory.has(key):
            plays = [play for play in folder.plays if play.scenario == file.id]
            yield partial(_proved, known, file, plays)


def _proved(known: Known, file: ScenarioFile, plays: Sequence[Play]) -> None:
    known.proof(file)
    for play in plays:  # all in one place: it has been explored there
        known.played(file, play)


def _terms(pages: Sequence[Entry], language: str) -> None:
    for entry in pages:
        known_terms(entry, language)


def _all(
    jobs: int, memories: Memories, tasks: Sequence[Task]
) -> Iterator[tuple[object, list[Any]]]:
    """What tasks find, by their names; and all that they have worked out is remembered."""

    def do(task: Task) -> bytes:
        name, work = task
        return told(memories, work, name is not None)

    for number, answer in in_workers(jobs, tasks, do, fewest=1):
        found = heard(memories, answer)
        if tasks[number][0] is not None:
            yield tasks[number][0], found


def told(memories: Memories, work: Callable[[], Any], finds: bool = True) -> bytes:
    """What a fork tells of its work: what it found, as problems, and all that it has remembered.

    finds: whether the work gives something; else it is only to be remembered.
    """
    before = memories.used()
    made = work()
    found = packed(list(made) if finds else [], RULES)
    return pickle.dumps((found, memories.since(before)))


def heard(memories: Memories, answer: bytes) -> list[Any]:
    """What a fork has found, as problems; what it has remembered is remembered here."""
    content, news = pickle.loads(answer)  # of a fork of ours, which had it from nobody
    memories.share(news)
    return list(unpacked(content, RULES))
