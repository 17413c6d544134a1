"""One converter for all pages of a site: what one page held is nothing to the next."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.engines.markdown_extension import CourseExtension
from generator.engines.mkdocs.converter import _RESET, Converter

# Each uses much of what extensions keep for the rest of a page, and leaves some of it open.
_PAGES = {
    "full.md": """\
---
title: Full
author: Somebody
---
# Tea

[TOC]

*[HTML]: Hyper Text Markup Language

HTML is ==old=={: .one }, ~~new~~ and H~2~O, x^2^ and ^^under^^; "quoted" -- (c) +/- $x^2$.

See [one], [^1] and [^note], ++ctrl+alt+del++, :smile:, `#!python print(1)`, https://example.org.

[one]: https://example.org/one "One"
[^1]: First, with `code`.
[^note]: Second.

    More of it.

=== "Tab one"

    Text.

=== "Tab two"

    - [x] done
    - [ ] open

!!! note "A box"

    ??? tip

        Folded.

``` python linenums="1" hl_lines="1" title="a.py"
print("Tea")
```

| a | b |
|---|:-:|
| 1 | 2 |

term
:   what it means

<div markdown="1" id="here">
*inside* <span name="there">it</span>
</div>

{++added++} and {--gone--}
""",
    "open.md": """\
# Tea

One [^1] and [one] and HTML, :smile:

$$
x
$$

=== "Tab one"

    ```
    never closed

!!! warning
    A box without an end
- [ ] open

[^2]: Never asked for.

1. One
2. Two

<div>
never closed
""",
    "plain.md": "Only [one], HTML, [^1] and [^2].\n\n    code\n\n```sh\nls\n```\n\n- [ ] a\n",
}


def _config(tmp_path: Path, extensions: Iterable[Any], **configs: Any) -> MkDocsConfig:
    (tmp_path / "docs").mkdir()
    for name, text in _PAGES.items():
        (tmp_path / "docs" / name).write_text(text)
    (tmp_path / "mkdocs.yml").write_text("site_name: A site\nplugins: []\n")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    config.markdown_extensions, config.mdx_configs = [*extensions], configs
    return config


def _rendered(config: MkDocsConfig, name: str, converter: Converter | None) -> tuple[Any, ...]:
    file = File(name, config.docs_dir, config.site_dir, use_directory_urls=True)
    page = Page(None, file, config)
    page.read_source(config)
    if converter:
        with converter.lent(page):
            page.render(config, Files([file]))
    else:
        page.render(config, Files([file]))
    assert "render" not in vars(page)
    toc = [str(one) for one in page.toc]
    found = page.present_anchor_ids, page.links_to_anchors and [*page.links_to_anchors.values()]
    return page.content, toc, page._title_from_render, *found


@pytest.mark.parametrize("extensions", [*sorted(_RESET), "all of them"])
def test_a_page_is_converted_alike_whichever_pages_came_before_it(
    extensions: str, tmp_path: Path
) -> None:
    used = sorted(_RESET) if extensions == "all of them" else [extensions]
    config = _config(tmp_path, used)
    alone = {name: _rendered(config, name, None) for name in _PAGES}
    for order in permutations(_PAGES):
        converter = Converter(config)
        assert converter.again
        for name in [*order, *order]:
            assert _rendered(config, name, converter) == alone[name]


def test_a_page_that_cannot_be_converted_leaves_nothing_to_the_next(tmp_path: Path) -> None:
    config = _config(tmp_path, ["footnotes", CourseExtension()])
    converter, alone = Converter(config), _rendered(config, "plain.md", None)
    _rendered(config, "full.md", converter)
    first = converter._markdown
    assert first is not None
    first.postprocessors.register(object(), "breaks", 0)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        _rendered(config, "open.md", converter)
    assert _rendered(config, "plain.md", converter) == alone


@pytest.mark.parametrize(
    ("extensions", "configs"),
    [
        (["toc", "wikilinks"], {}),
        (["somebody.elses"], {}),
        (["footnotes"], {"footnotes": {"UNIQUE_IDS": True}}),
        (
            ["markdown.extensions.footnotes"],
            {"markdown.extensions.footnotes": {"UNIQUE_IDS": True}},
        ),
    ],
)
def test_what_may_know_of_the_page_before_is_made_anew_for_each_page(
    extensions: list[str], configs: dict[str, Any], tmp_path: Path
) -> None:
    assert not Converter(_config(tmp_path, extensions, **configs)).again
