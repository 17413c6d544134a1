"""What authors' pipelines use: the action for GitHub and the component for GitLab, in a shell."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.building import copy_course
from tests.support.course import lay_over
from tests.support.forks import program
from tests.support.machine import PROJECT

ACTION = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
GITLAB = (PROJECT / "templates/course.yml").read_text(encoding="utf-8")
STARTER = PROJECT / "tests/support/small_course"
MISTAKE = {"quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n"}


@pytest.fixture
def runner(tmp_path: Path) -> dict[str, str]:
    """A machine where `course` is ours, and where nothing is really installed."""
    programs = tmp_path / "programs"
    programs.mkdir()
    program(programs / "course")
    script = f'echo "$@" >> "{tmp_path}/asked"; echo "{tmp_path}/pip cache"'
    path = programs / "python"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(PROJECT),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
    }


def course(folder: Path, files: Mapping[str, str] | None = None) -> Path:
    """A repository with a course in a folder of it."""
    copy_course(folder, STARTER)
    lay_over(folder, files or {})
    return folder


def shell(script: str, cwd: Path, variables: Mapping[str, str], *options: str) -> tuple[int, str]:
    """Run a script as a runner does; its exit code and what it said."""
    command = ["bash", *options, "-c", script]
    done = subprocess.run(command, cwd=cwd, env=dict(variables), capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


# GitHub.


def act(root: Path, runner: Mapping[str, str], **inputs: str) -> tuple[int, str, dict[str, str]]:
    """Run the action's own steps, as far as they go: the code, what was said, the outputs."""
    given = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
    said, outputs = "", {}
    known = {f"inputs.{name}": value for name, value in given.items()}
    known["github.action_path"] = str(PROJECT)
    known["steps.address.outputs.base_url"] = "https://example.org/staff"
    for step in ACTION["runs"]["steps"]:
        if "run" not in step:
            continue
        assert "${{" not in step["run"], "an expression in a script lets a value become a command"
        own = {name: filled(value, known) for name, value in step.get("env", {}).items()}
        options = ("--noprofile", "--norc", "-e", "-o", "pipefail")
        code, text = shell(step["run"], root, {**runner, **own}, *options)
        said += text
        written = Path(runner["GITHUB_OUTPUT"])
        if written.exists():
            outputs = dict(line.split("=", 1) for line in written.read_text().splitlines())
        if code:
            return code, said, outputs
    return 0, said, outputs


def filled(value: str, known: Mapping[str, str]) -> str:
    return re.sub(r"\$\{\{ (.+?) \}\}", lambda found: known[found[1]], value)


def test_the_action_installs_checks_and_builds(tmp_path: Path, runner: dict[str, str]) -> None:
    root = tmp_path / "a repository"
    course(root / "our course")
    code, said, outputs = act(root, runner, folder="our course", requirements="more.txt")
    assert code == 0, said
    assert outputs["site"] == "our course/site"
    assert (root / outputs["site"] / "first-module/first-lesson.html").is_file()
    assert "https://example.org/staff/" in (root / outputs["site"] / "sitemap.xml").read_text()
    asked = (tmp_path / "asked").read_text().splitlines()[-1]
    assert asked.endswith(f"-c {PROJECT}/requirements.lock {PROJECT} -r more.txt")
    assert re.fullmatch(r"\d+-\d+", outputs["key"]) and outputs["folder"].endswith("pip cache")


@pytest.mark.parametrize("folder", [".", "./courses/one/"])
def test_the_action_shows_a_mistake_at_its_line(
    folder: str, tmp_path: Path, runner: dict[str, str]
) -> None:
    root = tmp_path / "repository"
    course(root / folder, MISTAKE)
    code, said, outputs = act(root, runner, folder=folder)
    assert code == 1 and "site" not in outputs
    below = "courses/one/" if "one" in folder else ""
    assert f"::error file={below}quizzes/first-quiz.yml,line=3,col=5," in said


def test_the_action_takes_warnings_if_it_is_told_so(tmp_path: Path, runner: dict[str, str]) -> None:
    lesson = "---\ntitle: Second\nobjectives: [first]\n---\n\n# Another title\n"
    root = course(tmp_path / "one", {"content/first-module/second-lesson.md": lesson})
    assert act(root, runner)[0] == 1
    code, said, _ = act(root, runner, strict="false")
    assert code == 0 and "::warning file=content/" in said, said


def test_the_action_publishes_only_if_it_is_told_so() -> None:
    publishing = [
        step for step in ACTION["runs"]["steps"] if re.search("pages", step.get("uses", ""))
    ]
    assert len(publishing) == 3
    assert all(step["if"] == "inputs.publish == 'true'" for step in publishing)
    assert ACTION["inputs"]["publish"]["default"] == "false"


# GitLab.


def pipeline(**inputs: Any) -> dict[str, Any]:
    """The jobs, with the inputs filled in."""
    head, jobs = yaml.safe_load_all(GITLAB)
    given = {
        name: one["default"] for name, one in head["spec"]["inputs"].items() if "default" in one
    }
    given |= inputs
    assert given.keys() == head["spec"]["inputs"].keys()

    def written(found: re.Match[str]) -> str:
        value = given[found[1]]
        return str(value).lower() if isinstance(value, bool) else str(value)

    text = re.sub(r"\$\[\[ inputs\.(\w+) \]\]", written, GITLAB.partition("\n---\n")[2])
    jobs = yaml.safe_load(text)
    assert isinstance(jobs, dict)
    return jobs


def run_job(name: str, root: Path, runner: Mapping[str, str], **inputs: Any) -> tuple[int, str]:
    jobs = pipeline(generator="git+https://example.org/it@v1", **inputs)
    shared, job = jobs[".course"], jobs[name]
    predefined = {
        "CI_PROJECT_DIR": str(root),
        "CI_PAGES_URL": "https://staff.example.org/course",
    }
    variables = {
        key: value.replace("$CI_PROJECT_DIR", str(root))
        for key, value in shared["variables"].items()
    }
    script = "\n".join([*shared["before_script"], *job["script"]])
    return shell(script, root, {**runner, **predefined, **variables}, "-e", "-o", "pipefail")


def test_the_component_for_gitlab_installs_checks_and_publishes(
    tmp_path: Path, runner: dict[str, str]
) -> None:
    root = tmp_path / "a repository"
    course(root / "our course")
    for job in ("course-check", "pages"):
        code, said = run_job(job, root, runner, folder="our course")
        assert code == 0, said
    assert "https://staff.example.org/course/" in (root / "public/sitemap.xml").read_text()
    assert (root / "public/index.html.gz").is_file()
    asked = (tmp_path / "asked").read_text().splitlines()[-1]
    assert asked.endswith(" git+https://example.org/it@v1")


@pytest.mark.parametrize(("job", "folder"), [("course-check", "courses/one"), ("pages", ".")])
def test_the_component_for_gitlab_shows_a_mistake_at_its_line_and_stops(
    job: str, folder: str, tmp_path: Path, runner: dict[str, str]
) -> None:
    root = tmp_path / "repository"
    course(root / folder, MISTAKE)
    code, said = run_job(job, root, runner, folder=folder)
    assert code == 1 and "quizzes/first-quiz.yml:3:5: error: " in said
    assert not (root / "public/index.html").exists()
    jobs = pipeline(generator="")
    report = (jobs[".course"] | jobs[job])["artifacts"]["reports"]["codequality"]
    (issue,) = json.loads((root / report).read_text())
    path = "quizzes/first-quiz.yml" if folder == "." else f"{folder}/quizzes/first-quiz.yml"
    assert issue["location"] == {"path": path, "lines": {"begin": 3}}


def test_our_own_pages_are_packed_beside_a_packed_sitemap(tmp_path: Path) -> None:
    ours = yaml.safe_load((PROJECT / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    lay_over(tmp_path, {"site/sitemap.xml": "<a/>", "site/sitemap.xml.gz": "packed"})
    code, said = shell("\n".join(ours["pages"]["script"]), tmp_path, os.environ, "-e")
    assert code == 0, said
    assert (tmp_path / "public/sitemap.xml.gz").read_bytes()[:2] == b"\x1f\x8b"


@pytest.mark.parametrize(
    ("manual", "built"),
    [("manual", ["manual: build --site-dir ../site/manual at https://example.org/c/manual/"])]
    + [
        ("help", ["manual: build --site-dir ../site/help at https://example.org/c/help/"]),
        ("", []),
    ],
)
def test_the_manual_is_published_below_the_course(
    manual: str, built: list[str], tmp_path: Path
) -> None:
    program = tmp_path / "course"
    program.write_text('#!/bin/sh\necho "${PWD##*/}: $* at $SITE_URL"\n', encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "ready").touch()
    ready = [f"{name}={tmp_path / 'ready'}" for name in ("PYTHON_READY", "SITE_READY")]
    command = ["make", "-s", "pages", f"BIN={os.path.relpath(tmp_path, PROJECT)}", *ready]
    variables = {**os.environ, "SITE_URL": "https://example.org/c/"}
    done = subprocess.run(
        [*command, f"MANUAL={manual}"], cwd=PROJECT, env=variables, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if not line.startswith("==>")]
    course = f"{PROJECT.name}: build  at https://example.org/c/".replace("  ", " ")
    assert told == [course, *built]
