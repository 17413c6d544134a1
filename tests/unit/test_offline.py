"""The course as an app: which files are kept, under which version, and its icons."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from generator.site.offline import (
    LIST,
    MANIFEST,
    SIZES,
    WORKER,
    app_files,
    icon,
    listed,
    worker_files,
)
from generator.text.direction import direction_of
from tests.support.rendering import starter
from tests.support.shared import SharedSite


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    return shared_site("offline-files", {})


def test_what_pages_ask_for_is_listed_and_nothing_else() -> None:
    files = "index.html a/b.html assets/course.1.js search/words.js images/a.svg fr/index.html"
    unasked = (
        "course-worker.js course-files.json course.webmanifest sitemap.xml sitemap.xml.gz "
        "robots.txt course.json fr/course.json assets/javascripts/bundle.1.min.js.map "
        "assets/embed.js assets/javascripts/lunr/min/lunr.de.min.js .course-site.json "
        ".nojekyll .well-known/x"
    )
    assert list(listed([*files.split(), *unasked.split()])) == files.split()


def test_the_version_is_what_is_in_the_files(site: Path, tmp_path: Path) -> None:
    written = {file.path: file.content for file in worker_files(site, offline=True)}
    assert written == {path: (site / path).read_bytes() for path in (LIST, WORKER)}
    files = json.loads(written[LIST])["files"]
    assert {"index.html", "404.html", "progress.html", "search/index.js"} <= set(files)
    (tmp_path / "film.mp4").write_bytes(bytes(4_000_001))
    (tmp_path / "index.html").write_text("<p>")
    first, second = worker_files(tmp_path, offline=True)
    told = json.loads(first.content)
    assert [*told["files"]] == ["index.html"] and [*told["later"]] == ["film.mp4"]
    (tmp_path / "index.html").write_text("<b>")
    assert second.content != [*worker_files(tmp_path, offline=True)][1].content


def test_an_icon_is_a_picture_in_the_colours_of_the_course() -> None:
    for size in SIZES:
        content = icon(size, "#123", "#fbf6ea")
        chunks, at = {}, 8
        while at < len(content):
            (length,) = struct.unpack(">I", content[at : at + 4])
            kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
            assert content[at + 8 + length : at + 12 + length] == struct.pack(
                ">I", zlib.crc32(kind + data)
            )
            chunks[kind] = data
            at += 12 + length
        assert struct.unpack(">II", chunks[b"IHDR"][:8]) == (size, size)
        palette = chunks[b"PLTE"]
        assert palette[:3] == bytes.fromhex("112233") and palette[-3:] == bytes.fromhex("fbf6ea")
        steps = zlib.decompress(chunks[b"IDAT"])
        assert len(steps) == size * (size + 1) and {0, 255} <= set(steps)


def test_the_manifest_names_what_is_there_by_addresses_that_work_in_any_folder(site: Path) -> None:
    manifest = json.loads((site / MANIFEST).read_bytes())
    assert manifest["display"] == "standalone" and manifest["scope"] == "./"
    assert (site / manifest["start_url"]).is_file()
    for one in manifest["icons"]:
        assert (site / one["src"]).is_file()


@pytest.mark.parametrize(("language", "way"), [("ar", "rtl"), ("en", None), ("de", None)])
def test_the_manifest_says_which_way_the_name_of_an_app_is_read(
    language: str, way: str | None
) -> None:
    course = replace(starter(), language=language, direction=direction_of(language))
    manifest = json.loads(next(f.content for f in app_files(course) if f.path == MANIFEST))
    assert (manifest["lang"], manifest.get("dir")) == (language, way)


def test_a_course_that_is_not_kept_has_a_worker_that_takes_away_what_was(
    shared_site: SharedSite,
) -> None:
    settings = "site_name: A course\ndocs_dir: content\nplugins:\n  - course:\n      look: course\n"
    theme = "theme: {name: material, font: false}\nuse_directory_urls: false\n"
    site = shared_site("not-offline", {"mkdocs.yml": f"{settings}      offline: false\n{theme}"})
    assert b"unregister" in (site / WORKER).read_bytes()
    assert not (site / LIST).exists() and not (site / MANIFEST).exists()
    assert "offline" not in (site / "index.html").read_text("utf-8")
