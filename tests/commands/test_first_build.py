"""A first build: processes are begun once for all languages, and do what they have at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from generator.checks import judge
from generator.engines.mkdocs import converting, icons, making
from generator.engines.mkdocs.ahead import MANY
from generator.engines.mkdocs.build import build, judged, read_and_rehearse
from generator.engines.mkdocs.project import Project
from generator.engines.mkdocs.writing import Writing
from generator.model.scenario_example import PATH, SOUND
from generator.site.folder import site_folder
from tests.support.course import MakeCourse
from tests.support.in_languages import in_languages

LESSON = "---\ntitle: Late {n}\nlesson: true\n---\n\n## Of {n}\n\n:smile: and `sign-{n}`\n"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a command: no thread of other tests, such as that of a server, runs beside this one."""
    monkeypatch.setattr("generator.site.workers.threading.active_count", lambda: 1)


def built(root: Path, jobs: int = 2) -> Project:
    """The project of a course in a folder, once its site was built, and can be built again."""
    project = Project(root)
    project.jobs = jobs
    with site_folder(project.site, root) as folder:
        reading = project.read_all(folder.fresh)
        assert reading.course, reading.problems
        build(project, reading.course, folder.fresh, lambda: None, folder.site, folder.taking)
        folder.publish()
    assert project.memories
    project.memories.save()
    return project


def test_all_languages_are_converted_and_made_by_the_same_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: dict[str, int] = {}

    def spied(module: Any, name: str) -> None:
        do: Callable[..., Any] = getattr(module, name)

        def note(jobs: int, tasks: Sequence[object], *more: Any, **given: Any) -> Any:
            assert module.__name__ not in begun
            begun[module.__name__] = len(tasks)
            return do(jobs, tasks, *more, **given)

        monkeypatch.setattr(module, name, note)

    spied(converting, "in_workers")
    spied(making, "at_work")
    root = in_languages().write(tmp_path)
    monkeypatch.chdir(root)
    project = built(root)
    everyone = (project, *project.others)
    assert len(everyone) == 3
    written = [
        f for one in everyone for f in one.converting if f.src_uri not in one.plugin.generated
    ]
    assert begun[converting.__name__] == len(written)
    assert begun[making.__name__] == sum(len(one.files.documentation_pages()) for one in everyone)


def test_what_pages_ask_the_theme_for_is_found_out_by_who_converts_them(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = list[str]()
    asked_for = icons.asked_for
    monkeypatch.setattr(icons, "asked_for", lambda text: texts.append(text) or asked_for(text))
    pages = {f"content/first-module/late-{n}.md": LESSON.format(n=n) for n in range(MANY)}
    project = Project(make_course(pages))
    project.jobs = 2
    assert project.read_all(project.root / "scratch").course
    assert not [text for text in texts if "sign-" in text]


def test_pages_of_a_first_site_stand_in_the_next_whoever_has_made_them(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {f"content/first-module/late-{n}.md": LESSON.format(n=n) for n in range(MANY)}
    root = make_course(pages)
    monkeypatch.chdir(root)
    built(root)
    made = list[str]()
    make = Writing._made
    monkeypatch.setattr(
        Writing, "_made", lambda self, page: made.append(page.file.src_uri) or make(self, page)
    )
    built(root, jobs=1)
    assert not made


def test_a_check_judges_while_others_still_prove_conversations(make_course: MakeCourse) -> None:
    pages = {f"content/first-module/late-{n}.md": LESSON.format(n=n) for n in range(MANY)}
    root = make_course({**pages, PATH: SOUND})
    with ExitStack() as proving:
        reading, project = read_and_rehearse(root, 2, proving)
        assert project and project.memories and reading.course and reading.course.scenarios
        proofs = project.memories.shelf("proofs")
        assert not proofs.added
        found = judged(reading, project)
        assert proofs.added
    assert found == judge(read_and_rehearse(root)[0])
