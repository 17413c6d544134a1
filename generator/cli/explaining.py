"""`course rules`: all that can be wrong with a course, and each rule with an example."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

import click

from generator.checks.rules import RULES
from generator.text.problems import Link


@click.command()
@click.argument("rule", required=False)
def rules(rule: str | None) -> None:
    """List every rule, or explain one with an example."""
    if rule is None:
        width = max(map(len, RULES))
        for known in RULES.values():
            click.echo(f"{known.id:{width}}  {known.severity:7}  {_open(known.message)}")
        return
    found = RULES.get(rule)
    if found is None:
        click.echo(f"There is no rule '{rule}'; 'course rules' lists them.", err=True)
        sys.exit(2)
    click.echo(f"{found.id} ({found.severity})\n\n{_open(found.message)}\n\n{found.why}")
    if found.hint:
        click.echo(f"\nWhat to do: {_open(found.hint)}")
    if found.source:
        click.echo(f"\nSource: {found.source}.")
    _show("An example", found.example)
    _show("Without it", found.good)


def _show(title: str, files: Mapping[str, str | bytes]) -> None:
    """Files of an example, indented, each with its name."""
    for path, text in files.items():
        shown = text if isinstance(text, str) else text.decode("latin-1")
        kind = ", a link to" if isinstance(text, Link) else ""
        click.echo(f"\n{title}, {path}{kind}:\n")
        click.echo("\n".join(f"    {_short(line)}" for line in shown.splitlines()))


def _open(text: str) -> str:
    """A message whose names only a real mistake can fill in."""
    return re.sub(r"\{\w+(?::\w+)?\}", "…", text)


def _short(line: str) -> str:
    """The beginning of a line that no screen could show."""
    return line if len(line) <= 200 else f"{line[:60]} … ({len(line):,} characters)"
