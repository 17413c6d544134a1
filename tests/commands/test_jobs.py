"""Several processes make the same site as one, and one that is ended costs nothing but time."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.checks import CHECKS, SOUGHT, judge, scenarios, teaching
from generator.cli.commands import main
from generator.engines.mkdocs.ahead import MANY, judge_ahead, searched
from generator.engines.mkdocs.build import judged, read_and_rehearse
from generator.model.embed import Embed
from generator.site import workers
from generator.site.search import search_files
from generator.site.workers import WorkerEnded, at_work, in_workers
from generator.text import apart
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run, start
from tests.support.guests import contents
from tests.support.machine import PROJECT

LESSON = "---\ntitle: Lesson {n}\nlesson: true\n---\n\n## Of {n}\n\nSee [the next]({to}.md).\n"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a command: no thread of other tests, such as that of a server, runs beside this one."""
    monkeypatch.setattr("generator.site.workers.threading.active_count", lambda: 1)


@pytest.fixture
def course(make_course: MakeCourse) -> Path:
    numbers = range(1, 16)
    lessons = {
        f"content/first-module/lesson-{n}.md": LESSON.format(n=n, to=f"lesson-{max(1, n - 1)}")
        for n in numbers
    }
    return make_course(lessons)


@pytest.mark.parametrize("look", ["course", "site"])
def test_several_processes_write_the_bytes_that_one_writes(course: Path, look: str) -> None:
    settings = (course / "mkdocs.yml").read_text(encoding="utf-8")
    assert "look: course" in settings
    (course / "mkdocs.yml").write_text(settings.replace("look: course", f"look: {look}"))
    for jobs in ("1", "3"):
        done = run(["generator", "build", "--jobs", jobs, "--site-dir", f"by-{jobs}"], course)
        assert done.returncode == 0, done.stderr
        for entry in (course / ".course-cache").iterdir():
            entry.unlink()
    assert contents(course / "by-1") == contents(course / "by-3")


def test_what_several_processes_have_read_is_known_to_have_been_read(course: Path) -> None:
    assert run(["generator", "build", "--jobs", "3"], course).returncode == 0
    page = course / "content/first-module/lesson-7.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Of 7", "On 7"), encoding="utf-8")
    assert run(["generator", "build", "--jobs", "3"], course).returncode == 0
    shown = (course / "site/first-module/lesson-7.html").read_text(encoding="utf-8")
    assert "On 7" in shown


LATE = (
    "---\ntitle: Late {n}\nobjectives:\n  - {{id: late-{n}, text: Know it.}}\n---\n\n## Of {n}\n\n"
    "See [nothing](none-{n}.md). ![](pear.png)\n\n```question\nid: late-{n}\nkind: choice\n"
    "objective: late-{n}\nprompt: Which one is right?\noptions:\n"
    "  - {{text: The long and careful one that says why it is right, right: true}}\n"
    "  - {{text: No}}\n  - {{text: Nay}}\n```\n"
)


def test_several_processes_find_what_is_wrong_and_what_one_finds(make_course: MakeCourse) -> None:
    pages = {f"content/first-module/late-{n}.md": LATE.format(n=n) for n in range(MANY)}
    root = make_course(pages)
    reading, project = read_and_rehearse(root)
    assert project and project.memories and reading.course
    with project.remembering():
        ahead = judge_ahead(reading, project.memories, 3)
    # Conversations are looked into one by one, and of questions all that is sought is known.
    assert ahead.keys() == {*CHECKS} - {*SOUGHT, scenarios.check}
    assert {"broken-link", "key-by-length", "unmeasurable-objective"} <= {
        problem.rule.id for found in ahead.values() for problem in found
    }
    project.jobs = 3
    assert judged(reading, project) == judge(reading)


def test_two_questions_of_one_id_are_judged_each_by_itself(make_course: MakeCourse) -> None:
    twin = LATE.partition("```question")
    pages = {
        f"content/first-module/late-{n}.md": (
            LATE + "".join(twin[1:]).replace("Which", "Which ![](twin.png)")
        ).format(n=n)
        for n in range(MANY)
    }
    reading, project = read_and_rehearse(make_course(pages))
    assert project and project.memories
    alone = judge(reading)
    project.jobs = 3
    assert "twin.png" in str(alone) and judged(reading, project) == alone
    assert judged(reading, project) == alone  # as all of it is known


def test_questions_are_unfolded_once_for_all_that_is_looked_for_in_them(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plain = (
        LATE.partition("kind: choice")[0] + "kind: true-false\nprompt: Is it?\nanswer: {so}\n```\n"
    )
    pages = {
        f"content/first-module/late-{n}.md": plain.format(n=n, so=("true", "false")[n % 2])
        for n in range(MANY)
    }
    root, noted = make_course(pages), tmp_path / "noted"
    _, project = read_and_rehearse(root)
    assert project and project.memories
    project.memories.save()
    reading, project = read_and_rehearse(root)
    assert project and project.memories and reading.course
    unfold = apart.unfold

    def note(value: apart.Folded) -> None:
        if isinstance(value, Embed):
            with noted.open("a") as file:  # forks add to it, too
                print(*value.ids, file=file)
        unfold(value)

    monkeypatch.setattr(apart, "unfold", note)
    with project.remembering():
        judge_ahead(reading, project.memories, 3)
    embeds = [one for one in reading.course.asking if isinstance(one, Embed)]
    assert sorted(noted.read_text().split()) == sorted(one.ids[0] for one in embeds)


def test_what_several_processes_have_worked_out_is_known(make_course: MakeCourse) -> None:
    pages = {f"content/first-module/late-{n}.md": LATE.format(n=n) for n in range(MANY)}
    reading, project = read_and_rehearse(make_course(pages))
    assert project and project.memories and reading.course
    with project.remembering():
        judge_ahead(reading, project.memories, 3, prepare=[*searched(reading.course)])
    search, links = project.memories.shelf("search"), project.memories.shelf("links")
    before = search.added, links.added
    assert search.added >= MANY and links.added == 1  # what is found in files lies together
    with project.remembering():
        judge(reading)
        list(search_files(reading.course))
    # The lines of the index are one value more, which is made of what is known of each page.
    assert (search.added, links.added) == (before[0] + 1, before[1])


def test_questions_are_looked_at_by_others_and_judged_together_by_another(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {f"content/first-module/late-{n}.md": LATE.format(n=n) for n in range(MANY)}
    reading, project = read_and_rehearse(make_course(pages))
    assert project and project.memories
    here = list[str]()

    def noted(name: str) -> None:
        names = teaching.looks.__globals__ if name == "one_right" else vars(teaching)
        do = names[name]
        monkeypatch.setitem(names, name, lambda *given: here.append(name) or do(*given))

    noted("one_right")
    noted("looks")
    with project.remembering():
        found = judge_ahead(reading, project.memories, 3)
        assert not here
        assert reading.course and found[teaching.check] == [*teaching.check(reading.course)]
    assert here == ["looks"]  # which are known


def test_what_belongs_together_is_done_by_one_process() -> None:
    def work(number: int) -> bytes:
        return str(os.getpid()).encode()

    done = dict(in_workers(3, range(60), work, together=lambda number: number % 20))
    for number in range(20):
        assert done[number] == done[number + 20] == done[number + 40]


def test_what_stands_around_a_share_of_the_work_begins_and_ends_with_it() -> None:
    said: list[str] = []

    @contextmanager
    def around() -> Iterator[None]:
        said.append("(")
        yield
        said.append(")")

    def work(number: int) -> bytes:
        said.append("x")
        return "".join(said).encode()

    with at_work(2, range(8), work, lambda number: number // 2, around) as answers:
        done = dict(answers())
    assert all(done[number].endswith(b"(x") for number in range(0, 8, 2))
    assert all(done[number].endswith(b"(xx") for number in range(1, 8, 2))


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    def work(number: int) -> bytes:
        if number == 5:
            os.kill(os.getpid(), signal.SIGKILL)
        return b"done"

    with pytest.raises(WorkerEnded, match="SIGKILL"):
        list(in_workers(2, range(12), work))


def test_a_check_of_which_a_process_is_ended_says_so_in_a_sentence(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course)
    monkeypatch.setattr("generator.cli.here.usual_jobs", lambda: 2)
    # What a process of its own is about to tell is the last thing that it does.
    monkeypatch.setattr(workers._Told, "add", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    done = CliRunner().invoke(main, ["check"])
    assert done.exit_code == 1
    assert done.stderr.startswith("Not finished: a process that did a part of the work was ended")
    assert not done.stdout


def test_what_a_process_cannot_do_is_left_to_its_caller() -> None:
    def work(number: int) -> bytes:
        if number == 5:
            raise ValueError
        return str(number).encode()

    done = dict(in_workers(2, range(12), work))
    assert 5 not in done
    assert all(answer == str(number).encode() for number, answer in done.items())


def test_many_answers_that_are_large_come_whole() -> None:
    done = dict(in_workers(3, range(2000), lambda number: bytes([number % 256]) * 3000))
    assert done == {number: bytes([number % 256]) * 3000 for number in range(2000)}


# More shares of work than a pipe takes in at once, and answers that no pipe takes in.
TWO_AT_WORK = """
from generator.site.workers import at_work
with at_work(2, range(1000), lambda number: b"first") as first:
    with at_work(2, range(4), lambda number: bytes(4_000_000)) as second:
        assert len([*first()]) == 1000 and len([*second()]) == 4
"""


def test_two_pieces_of_work_at_once_never_wait_for_each_other() -> None:
    nothing = subprocess.DEVNULL  # whoever waited for the outputs of forks would wait for ever
    done = subprocess.run([sys.executable, "-c", TWO_AT_WORK], stdout=nothing, timeout=300)
    assert done.returncode == 0


def test_two_builds_at_once_share_a_cache_and_write_the_same_site(course: Path) -> None:
    builds = [
        start(["generator", "build", "--site-dir", name], course) for name in ("one", "other")
    ]
    for build in builds:
        said = build.communicate()
        assert build.returncode == 0, said
    assert contents(course / "one") == contents(course / "other")
    assert run(["generator", "build"], course).returncode == 0
    assert contents(course / "site") == contents(course / "one")


def test_a_cache_that_cannot_be_written_costs_time_and_nothing_else(course: Path) -> None:
    assert run(["generator", "build"], course).returncode == 0
    whole = contents(course / "site")
    for entry in (course / ".course-cache").iterdir():
        entry.unlink()
    # No file of the site is as large as what the cache would hold.
    largest = max(len(content) for content in whole.values())
    page = course / "content/first-module/lesson-7.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    done = run(["generator", "build"], course, limit=largest + 1)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert contents(course / "site") == whole
    assert not list((course / ".course-cache").glob("*.draft"))


def test_the_folder_of_a_course_may_have_any_name_and_lie_deep(
    course: Path, make_course: MakeCourse
) -> None:
    """A space, an umlaut, signs of addresses and of shells, what parts folders elsewhere; deeper
    than the 260 characters that Windows long allowed."""
    deep = "/".join(["ein-langer-ordner-mit-langem-namen"] * 8)
    odd = make_course(name=f"{deep}/Über uns\\neu #1 100% (a) $b 'c'")
    shutil.copytree(course / "content", odd / "content", dirs_exist_ok=True)
    assert len(str(odd)) > 300
    for place in (course, odd):
        done = run(["generator", "build", "--jobs", "1"], place)
        assert done.returncode == 0, done.stderr
    assert contents(odd / "site") == contents(course / "site")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_processes_go_on_though_nobody_has_time_yet_for_their_answers() -> None:
    done, begun = os.pipe()

    def work(number: int) -> bytes:
        os.write(begun, b".")
        return bytes([number]) * 2**21  # more than a pipe takes

    with at_work(2, range(4), work) as answers:
        for _ in range(4):
            assert select.select([done], [], [], 60)[0], "a process stands still"
            os.read(done, 1)
        found = dict(answers())
    assert found == {number: bytes([number]) * 2**21 for number in range(4)}


# What macOS and Windows do with a second process: it begins anew, and knows nothing of the first.
SPAWNED = """
import multiprocessing, pathlib, sys
from generator.report import load
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    load.HANDFUL = 1
    folder = pathlib.Path(sys.argv[1])
    told = load.load(sys.argv[2:], folder, load.Former({}, frozenset()))
    print([refused.path for _, handful in told for refused in handful])
"""


def test_a_second_process_may_begin_anew(tmp_path: Path) -> None:
    script = lay_over(tmp_path, {"it.py": SPAWNED, "a.json": "{}", "b.json": "{}"}) / "it.py"
    paths = [str(tmp_path / name) for name in ("a.json", "b.json")]
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), *paths],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.stdout == f"{paths}\n", done.stderr
