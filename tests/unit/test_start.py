"""What each command pays before it does anything."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config as as_mkdocs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.engines.mkdocs.build import read_and_rehearse
from generator.engines.mkdocs.configuration import load_config
from generator.engines.mkdocs.loading import own_plugins
from tests.support.course import MakeCourse
from tests.support.machine import PROJECT


def _in_a_process_of_its_own(script: str) -> None:
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_reads_results_is_not_imported_by_commands_that_read_none() -> None:
    _in_a_process_of_its_own(
        "import sys, generator.cli.commands, generator.engines.mkdocs.build\n"
        "assert not {'generator.model.results', 'generator.report.verify'} & set(sys.modules)\n"
    )


def test_what_one_command_needs_alone_is_not_imported_by_the_others() -> None:
    alone = "generator.cli.starter generator.cli.versions generator.reader.schema"
    _in_a_process_of_its_own(
        "import sys, generator.cli.commands, generator.engines.mkdocs.build\n"
        f"assert not set('{alone} generator.render.scenario_svg'.split()) & set(sys.modules)\n"
    )


def test_expressions_of_all_scripts_are_compiled_when_they_are_asked() -> None:
    _in_a_process_of_its_own(
        "import re\n"
        "compiled, really = [], re.compile\n"
        "re.compile = lambda text, flags=0: compiled.append(text) or really(text, flags)\n"
        "import generator.cli.commands, generator.engines.mkdocs.build\n"
        "from generator.text.names import IDS\n"
        "assert compiled and not [text for text in compiled if IDS in str(text)]\n"
    )


CONFIGURATIONS = {
    "common": (
        "site_name: A\ndocs_dir: content\ntheme: {name: material, palette: {primary: teal}}\n"
        "plugins: [search, course]\nmarkdown_extensions:\n  - toc: {permalink: true}\n"
        "  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }\n"
        "  - pymdownx.snippets: {base_path: [!relative $config_dir/parts]}\n"
        "nav: [index.md, {More: [a.md, 'b c': d.md]}]\nextra: {on: yes, day: 2024-01-01, n: 0o17}\n"
        "site_author: !ENV [NOBODY_HAS_THIS, 'Ada']\n"
    ),
    "inherited": "INHERIT: base.yml\nsite_name: B\nextra: {b: 2}\nplugins: []\n",
    "warned": "site_name: C\nplugins: []\nsuch_a_thing: 1\n",
    "wrong": "site_name: D\nplugins: [no-such-plugin]\nnav: 1\n",
}


def _told(config: MkDocsConfig) -> dict[str, str]:
    """What a configuration says, without the objects that were made of it."""
    told = {name: value for name, value in config.items() if name not in ("theme", "plugins")}
    told["theme"] = config.theme.name, config.theme.dirs, dict(config.theme)
    told |= {f"plugin {name}": dict(plugin.config) for name, plugin in config.plugins.items()}
    return {name: re.sub(" at 0x[0-9a-f]+", "", repr(value)) for name, value in told.items()}


@pytest.mark.parametrize("name", CONFIGURATIONS)
@pytest.mark.parametrize("strict", [False, True])
def test_a_configuration_is_loaded_as_mkdocs_loads_it(
    name: str, strict: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "base.yml").write_text("site_name: Base\nextra: {a: 1, b: 1}\n")
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATIONS[name])
    found: list[Any] = []
    for load in (as_mkdocs, load_config):
        caplog.clear()
        path: Any = tmp_path / "mkdocs.yml"
        try:
            with own_plugins(), caplog.at_level(logging.WARNING):
                config = load(
                    str(path) if load is as_mkdocs else path, strict=strict, site_url=None
                )
            told: object = _told(config)
        except Abort as error:
            told = str(error)
        found.append((told, [(r.name, r.levelname, r.getMessage()) for r in caplog.records]))
    assert found[0] == found[1]


def test_the_flagship_is_configured_as_mkdocs_does_it() -> None:
    with own_plugins():
        ours = _told(load_config(PROJECT / "mkdocs.yml"))
    with own_plugins():
        assert ours == _told(as_mkdocs(str(PROJECT / "mkdocs.yml")))


def test_who_only_checks_does_not_look_which_questions_come_back(make_course: MakeCourse) -> None:
    _, project = read_and_rehearse(make_course())
    assert project and project.plugin.site
    assert "_groups" not in vars(project.plugin.site.reviews)
