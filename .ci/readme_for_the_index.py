"""The readme as the package index shows it: each link to a file of the repository leads there.

`python .ci/readme_for_the_index.py v1.2.0` changes README.md, before a release is built from it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
# The end of a link or a picture in Markdown: `](manual/content/index.md#here)`.
LINK = re.compile(r"(?P<picture>!)?(?P<text>\[[^\[\]]*\])\((?![a-z]+:|#|/)(?P<path>[^()\s]+)\)")


def with_whole_links(text: str, source: str, tag: str) -> str:
    """The same with addresses. source: the repository on GitHub; tag: the version to show."""

    def whole(found: re.Match[str]) -> str:
        kind = "raw" if found["picture"] else "blob"
        address = f"{source.rstrip('/')}/{kind}/{tag}/{found['path']}"
        return f"{found['picture'] or ''}{found['text']}({address})"

    return LINK.sub(whole, text)


if __name__ == "__main__":
    described = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    readme = PROJECT / described["readme"]
    text = readme.read_text(encoding="utf-8")
    source = described["urls"]["Source"]
    readme.write_text(with_whole_links(text, source, sys.argv[1]), encoding="utf-8", newline="\n")
