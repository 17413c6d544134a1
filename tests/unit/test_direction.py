"""Which way lines run: in a language, in a course of another one, in all that is published."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from generator.engines.mkdocs.project import read_course
from generator.export.epub import epub
from generator.render.renderer import Renderer
from generator.render.scenario_svg import svg
from generator.render.words import isolated
from generator.site.built import Built
from generator.text.direction import direction_of
from tests.support.arabic import ARABIC, arabic_site
from tests.support.rendering import renderer_of, starter
from tests.support.shared import Share


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        *(("ar", "rtl"), ("ar-EG", "rtl"), ("he", "rtl"), ("fa_IR", "rtl"), ("ur", "rtl")),
        *(("ckb", "rtl"), ("az-Arab", "rtl"), ("pa-Arab-PK", "rtl"), ("YI", "rtl")),
        *(("en", "ltr"), ("ja", "ltr"), ("az", "ltr"), ("zh-Hant", "ltr"), ("he-Latn", "ltr")),
    ],
)
def test_a_language_and_the_script_that_its_tag_names_say_a_direction(
    language: str, direction: str
) -> None:
    assert direction_of(language) == direction


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Call us <em>now</em>!", '<bdi dir="ltr">Call us <em>now</em>!</bdi>'),
        ("<p>C++.</p>", '<p><bdi dir="ltr">C++.</bdi></p>'),
        # Words of both directions run as the course does, and so does what has none.
        ("Wi-Fi لا يعمل.", None),
        ("نعم.", None),
        ("10:30, 12:00", None),
        ("<p>One.</p>\n<p>Two.</p>", None),
        ('<img src="a.png" alt="A desk">', None),
    ],
)
def test_a_text_that_runs_against_its_course_says_so(text: str, shown: str | None) -> None:
    assert isolated(text, "rtl") == (shown or text)


def test_in_a_course_of_the_other_direction_it_is_the_other_way_round() -> None:
    assert isolated("مرحبا!", "ltr") == '<bdi dir="rtl">مرحبا!</bdi>'
    for text in ("Call us now!", "Say مرحبا to her.", "&amp; &#8212; 5"):
        assert isolated(text, "ltr") == text


def test_a_theme_may_say_a_direction_that_its_language_does_not(tmp_path: Path) -> None:
    """For languages that the theme does not know."""
    course = read_course(ARABIC).course
    assert course is not None and course.direction == "rtl"
    assert starter().direction == "ltr"
    settings = (ARABIC / "mkdocs.yml").read_text(encoding="utf-8")
    other = tmp_path / "course"
    for path in ARABIC.rglob("*"):
        if path.is_file():
            (other / path.relative_to(ARABIC)).parent.mkdir(parents=True, exist_ok=True)
            (other / path.relative_to(ARABIC)).write_bytes(path.read_bytes())
    told = settings.replace("language: ar", "language: en\n  direction: rtl")
    (other / "mkdocs.yml").write_text(told, encoding="utf-8")
    course = read_course(other).course
    assert course is not None and (course.language, course.direction) == ("en", "rtl")


def test_what_is_typed_runs_as_its_words_do() -> None:
    course = read_course(ARABIC).course
    assert course is not None
    render = renderer_of(course).question
    fields = re.findall(
        r'<(?:input type="text"|textarea)[^>]*>', "".join(map(render, course.question.values()))
    )
    assert len(fields) > 5
    assert [field for field in fields if ' dir="auto"' not in field] == []


def test_an_option_in_another_language_is_set_apart_and_its_box_stays_at_the_head() -> None:
    course = read_course(ARABIC).course
    assert course is not None
    html = renderer_of(course).question(course.question["several-words"])
    assert '<bdi dir="ltr">You called three times (Sun.).</bdi>' in html
    picked = renderer_of(course).question(course.question["the-anger"])
    assert re.search(r'value="[^"]*"><bdi dir="ltr">Call us later</bdi>', picked)
    plain = renderer_of(replace(course, direction="ltr")).question(course.question["several-words"])
    assert '<bdi dir="rtl">هذا ليس من عملي.</bdi>' in plain


def test_an_author_gives_parts_of_a_question_a_language_and_a_direction() -> None:
    course = read_course(ARABIC).course
    assert course is not None
    render = Renderer(course)
    paragraph = render.block("Dear Ms Huda!\n{lang=en dir=ltr}\n\nترجم الجملة.")
    assert re.match(r'<p (?=.*lang="en")(?=.*dir="ltr")[^>]*>Dear Ms Huda!</p>\n<p>ترجم', paragraph)
    phrase = render.inline("اكتب *Sorry!*{lang=en dir=ltr} أولًا.")
    assert re.search(r'<em (?=.*lang="en")(?=.*dir="ltr")[^>]*>Sorry!</em>', phrase)
    for text in ('<bdi dir="ltr">+966 11</bdi>', '<span lang="en" dir="ltr">Hi.</span>'):
        assert text in render.inline(f"اتصل: {text}")


def test_a_drawing_of_a_conversation_begins_where_lines_do() -> None:
    course = read_course(ARABIC).course
    assert course is not None
    scenario = course.scenario["talk"].scenario
    places = [
        {name: float(x) for x, name in re.findall(r'<text x="([\d.]+)"[^>]*>([\w-]+)<', drawing)}
        for drawing in (svg(scenario), svg(scenario, "rtl"))
    ]
    assert places[0]["first-words"] < places[0]["the-date"] < places[0]["calm"]
    assert places[1]["first-words"] > places[1]["the-date"] > places[1]["calm"]


def test_an_app_says_it_and_a_book_in_each_document_and_for_its_pages(
    share: Share,
) -> None:
    site = arabic_site(share)
    course = read_course(site.parent).course
    assert course is not None
    epub(book := io.BytesIO(), course, Built(site))
    with zipfile.ZipFile(book) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert '<spine page-progression-direction="rtl">' in files["EPUB/package.opf"]
    manifest = json.loads((site / "course.webmanifest").read_text(encoding="utf-8"))
    assert (manifest["lang"], manifest["dir"]) == ("ar", "rtl")
    documents = [text for name, text in files.items() if name.endswith(".xhtml")]
    assert len(documents) > 3
    assert all('lang="ar" xml:lang="ar" dir="rtl">' in text for text in documents)
