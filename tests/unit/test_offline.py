"""The course as an app: which files are kept, under which version, and its icons."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.app_icon import AppIcon
from generator.reader.app_icons import read_icons
from generator.reader.configuration import read_settings
from generator.reader.outline import Outline
from generator.site.offline import (
    ICONS,
    LIST,
    MANIFEST,
    SIZES,
    TOUCH,
    WORKER,
    app_files,
    icon,
    listed,
    png_chunk,
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


def png(wide: int, high: int) -> bytes:
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + png_chunk(b"IEND", b"")


def svg(size: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}/>'.encode()


FULL = AppIcon("maskable", png(512, 512), 512)
DRAWN = AppIcon("any", svg('viewBox="0 0 1 1"'))


@pytest.mark.parametrize(
    ("own", "named", "touch"),
    [
        ((DRAWN,), ["any any.svg any"], None),
        ((FULL,), ["any maskable.png 512x512", "maskable maskable.png 512x512"], FULL),
        ((DRAWN, FULL), ["any any.svg any", "maskable maskable.png 512x512"], FULL),
    ],
)
def test_an_icon_of_ones_own_takes_the_place_of_all_that_would_be_drawn(
    own: tuple[AppIcon, ...], named: list[str], touch: AppIcon | None
) -> None:
    files = {f.path: f.content for f in app_files(replace(starter(), app_icons=own))}
    icons = json.loads(files.pop(MANIFEST))["icons"]
    said = [f"{one['purpose']} {one['src']} {one['sizes']}" for one in icons]
    assert said == [name.replace(" ", f" {ICONS}/", 1) for name in named]
    touched = files.pop(TOUCH)
    assert touched == touch.content if touch else touched.startswith(b"\x89PNG")
    assert files == {f"{ICONS}/{one.purpose}.{one.ending}": one.content for one in own}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (png(512, 512), ""),
        (png(1024, 1024), ""),
        (svg('viewBox="0 0 64 64"'), ""),
        (svg('width="48px" height="48"'), ""),
        (None, "there is no such file in the folder 'content'"),
        (b"", "it is no PNG and no SVG"),
        (b"\xff\xd8\xff\xe0 JFIF", "it is no PNG and no SVG"),
        (b"<svg viewBox='0 0 1 1'/>", "it is no PNG and no SVG"),
        (png(512, 512)[:-4], "it is a damaged PNG"),
        (png(512, 512)[:14], "it is a damaged PNG"),
        (png(640, 512), "it is not square, but 640 by 512 pixels"),
        (png(192, 192), "it is too small, with 192 by 192 pixels"),
        (svg('viewBox="0 0 64 48"'), "it is not square, but 64 by 48"),
        (svg('width="100%"'), "it says no size, with 'viewBox' or with 'width' and 'height'"),
        (png(512, 512) + bytes(1_000_000), "it has 1.0 MB, and may have 1 MB"),
    ],
    ids=lambda value: value or "icon" if isinstance(value, str) else "",
)
def test_a_picture_is_an_icon_or_it_is_said_why_not(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    (tmp_path / "content").mkdir()
    if content is not None:
        (tmp_path / "content" / "icon").write_bytes(content)
    text = "plugins:\n  - course:\n      app_icon: icon\n"
    settings, _ = read_settings(text, "mkdocs.yml", {"app_icon": "icon"})
    (found,) = read_icons(Outline("A course", "mkdocs.yml", "content"), settings, tmp_path)
    if isinstance(found, AppIcon):
        assert not reason and found.content == content
    else:
        assert reason and reason in found.message


def test_a_course_that_is_not_kept_has_a_worker_that_takes_away_what_was(
    shared_site: SharedSite,
) -> None:
    settings = "site_name: A course\ndocs_dir: content\nplugins:\n  - course:\n      look: course\n"
    theme = "theme: {name: material, font: false}\nuse_directory_urls: false\n"
    site = shared_site("not-offline", {"mkdocs.yml": f"{settings}      offline: false\n{theme}"})
    assert b"unregister" in (site / WORKER).read_bytes()
    assert not (site / LIST).exists() and not (site / MANIFEST).exists()
    assert "offline" not in (site / "index.html").read_text("utf-8")
