"""The answer of a command whose sources are as they were: given before anything is imported.

MkDocs and all that it brings take longer to be loaded than this takes to be known. Whatever is not
plain here is left to the command itself.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from generator.site.inputs import digest, stamp
from generator.site.manifest import Manifest, name_of

MOST_JOBS = 256


def answered(arguments: Sequence[str], began: float) -> int | None:
    """Answer a command as the last time, and give its exit code; None where it has to work.

    began: when the command was called, as `time.monotonic` counts.
    """
    options = _options(arguments[1:])
    if options is None or not Path("mkdocs.yml").is_file():
        return None
    match arguments[0]:
        case "check" if not options.keys() - {"--strict", "--format"}:
            return _check(options.get("--format", "text"), "--strict" in options)
        case "build" if not options.keys() - {
            "--strict",
            "--site-dir",
            "--verbose",
            "-v",
            "--jobs",
            "-j",
        }:
            return _build(options.get("--site-dir", ""), "--strict" in options, began)
    return None


def _options(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options of a command; None where they are written in a way that only click knows."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name = rest.pop(0)
        name, equals, value = name.partition("=")
        if name in ("--strict", "--verbose", "-v") and not equals:
            found[name] = ""
        elif name in ("--format", "--site-dir", "--jobs", "-j") and (equals or rest):
            found[name] = value if equals else rest.pop(0)
        else:
            return None
    jobs = [found[name] for name in ("--jobs", "-j") if name in found]
    return found if all(one.isdecimal() and 1 <= int(one) <= MOST_JOBS for one in jobs) else None


def _check(form: str, strict: bool) -> int | None:
    known = Manifest(Path.cwd(), name_of("check"))
    # What is not among the forms is click's to refuse.
    if not known.holds() or form not in known.answer.keys() - {"counts"}:
        return None
    known.refresh()
    print(known.answer[form], end="", flush=True)
    counts = known.answer["counts"]
    return 1 if counts["error"] or (strict and counts["warning"]) else 0


def _build(site_dir: str, strict: bool, began: float) -> int | None:
    from generator.site.folder import WORK, left_alone
    from generator.site.lock import locked
    from generator.site.mark import MARK, read_mark

    known = Manifest(Path.cwd(), name_of("build", site_dir, str(strict)))
    if not known.holds():
        return None
    answer = known.answer
    site = Path(answer["site"])
    try:
        with locked(site) as alone:
            mark = read_mark(site)
            if not alone or (site / WORK).exists() or mark is None:
                return None
            for path, was in {**known.site, MARK: None}.items():
                if was is None:
                    same = digest(str(site / MARK)) == answer["mark"]
                else:
                    same = list(stamp(str(site / path))) == was
                    same = same or digest(str(site / path)) == mark[path].sha256
                if not same:
                    return None
            others = left_alone(site, mark)
    except (OSError, LookupError):
        return None
    known.refresh()
    print(answer["problems"], end="")
    if others:
        print(f"Left in {answer['shown']}, as no build has written it: {', '.join(others)}")
    seconds = time.monotonic() - began
    print(f"{answer['made']} in {seconds:.1f} s → {answer['shown']}", flush=True)
    return 0
