"""What another process does while a site is made: the answer is that of one process."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from generator.checks import scenarios
from generator.engines.mkdocs.build import judging
from generator.engines.mkdocs.project import Project
from generator.model.scenario_example import PATH, SOUND
from generator.model.scenario_file import ScenarioFile
from generator.site.workers import WorkerEnded, at_work, beside
from generator.text.problems import Problem
from tests.support.course import MakeCourse
from tests.support.forks import run
from tests.support.guests import contents

pytestmark = pytest.mark.usefixtures("alone")


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a command: no thread of other tests, such as that of a server, runs beside this one."""
    monkeypatch.setattr("generator.site.workers.threading.active_count", lambda: 1)


def test_a_piece_of_work_is_done_by_another_process_and_its_answer_comes_whole() -> None:
    large = bytes(range(256)) * 20_000
    with beside(2, lambda: str(os.getpid()).encode() + large) as result:
        answer = result()
    assert answer.endswith(large)
    assert int(answer.removesuffix(large)) != os.getpid()


def test_with_one_job_the_work_is_done_when_it_is_asked_for() -> None:
    done = []
    with beside(1, lambda: done.append(1) or b"here") as result:  # type: ignore[func-returns-value]
        assert not done
        assert result() == b"here"


def test_a_mistake_in_the_work_is_raised_where_its_answer_is_wanted() -> None:
    def work() -> bytes:
        raise ValueError("of the work")

    with beside(2, work) as result, pytest.raises(ValueError, match="of the work"):
        result()


def test_a_process_beside_that_is_ended_from_outside_is_told() -> None:
    def work() -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        return b""

    with beside(2, work) as result, pytest.raises(WorkerEnded, match="SIGKILL"):
        result()


def test_a_process_beside_whose_answer_nobody_wants_any_more_is_ended() -> None:
    heard, said = os.pipe()

    def work() -> bytes:
        os.write(said, str(os.getpid()).encode())
        signal.pause()
        return b""

    def leave() -> None:
        with beside(2, work):
            number = int(os.read(heard, 100))
            assert number != os.getpid()
            os.kill(number, 0)
            raise KeyboardInterrupt(number)

    with pytest.raises(KeyboardInterrupt) as left:
        leave()
    with pytest.raises(ProcessLookupError):
        os.kill(left.value.args[0], 0)


def test_those_at_work_stand_back_as_far_as_they_are_told() -> None:
    own = os.nice(0)
    with at_work(2, [3, 4], lambda _: str(os.nice(0)).encode(), patience=5) as answers:
        assert dict(answers()) == dict.fromkeys((0, 1), str(min(own + 5, 19)).encode())


def test_conversations_are_proved_by_others_while_a_course_is_read(
    make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prove, here = scenarios.prove, list[int]()

    def counted(file: ScenarioFile) -> list[Problem]:
        here.append(jobs)
        return prove(file)

    monkeypatch.setattr(scenarios, "prove", counted)
    for jobs in (1, 2):
        project = Project(make_course({PATH: SOUND}, name=f"by-{jobs}"))
        project.jobs = jobs
        reading = project.read_all(tmp_path)
        assert reading.course
        (file,) = reading.course.scenarios
        assert "best" in vars(file)  # a page may show it
    assert here == [1]


def test_a_mistake_of_an_edit_is_told_as_by_one_process_and_the_last_site_stays(
    make_course: MakeCourse,
) -> None:
    told = {}
    for jobs in ("1", "3"):
        root = make_course(name=f"by-{jobs}")
        assert run(["generator", "build", "--jobs", jobs], root).returncode == 0
        whole = contents(root / "site")
        page = root / "content/first-module/first-lesson.md"
        text = page.read_text(encoding="utf-8")
        page.write_text(f"{text}\n[Lost](nowhere.md)\n", encoding="utf-8")
        done = run(["generator", "build", "--jobs", jobs], root)
        last = done.stderr.splitlines()[-1]  # before it there may be how many pages are done
        told[jobs] = done.returncode, done.stdout, last
        assert contents(root / "site") == whole
    assert told["1"] == told["3"]
    assert told["1"][0] == 1
    assert "nowhere.md" in told["1"][1]
    assert "The last good site is as it was." in told["1"][2]


def test_what_is_wrong_with_a_course_is_told_before_what_a_template_stumbles_over(
    make_course: MakeCourse,
) -> None:
    root = make_course({"templates/main.html": '{% extends "base.html" %}\n'})
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text.replace("theme:\n", "theme:\n  custom_dir: templates\n"), encoding="utf-8"
    )
    assert run(["generator", "build", "--jobs", "3"], root).returncode == 0
    template = root / "templates/main.html"
    template.write_text('{% extends "base.html" %}{% block content %}{{ 1 / 0 }}{% endblock %}\n')
    done = run(["generator", "build", "--jobs", "3"], root)
    assert done.returncode == 1
    assert "engine-stopped" in done.stdout
    page = root / "content/first-module/first-lesson.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n[Lost](nowhere.md)\n", encoding="utf-8")
    done = run(["generator", "build", "--jobs", "3"], root)
    assert done.returncode == 1
    assert "nowhere.md" in done.stdout
    assert "engine-stopped" not in done.stdout


def test_where_others_have_a_part_a_course_is_judged_before_its_site_is_made(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    root = make_course({"hook.py": "def on_page_context(context, **_):\n    return context\n"})
    settings = root / "mkdocs.yml"
    for more, expected in (("", True), ("hooks: [hook.py]\n", False)):
        settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
        project = Project(root)
        project.jobs = 2
        reading = project.read_all(tmp_path)
        with judging(reading, project) as (meanwhile, problems):
            assert meanwhile is expected
            assert problems() == []
