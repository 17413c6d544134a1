"""What a strict policy forbids is not made: icons in sheets, styles in the text of pages."""

from __future__ import annotations

import json

import pytest

from generator.engines.mkdocs.icons import without_data
from tests.support.pages import PATH, course_with

SIGN = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M5 5h9'/></svg>"
TABLE = "| Left | Middle | Right | As it comes |\n|:--|:-:|--:|---|\n| a | b | c | d |\n"
QUESTION = {
    "id": "one",
    "kind": "true-false",
    "prompt": f"Is it?\n\n{TABLE}",
    "answer": True,
}


class TestIcons:
    def test_become_files_and_stay_as_text_in_a_second_sheet(self) -> None:
        css = f':root{{--a:url("data:image/svg+xml;charset=utf-8,{SIGN}")}}p{{color:red}}'
        sheet = without_data(css, "main", "assets/main.css")
        assert sheet is not None and sheet.icons is not None
        (icon,) = sheet.files
        assert icon.content == SIGN.encode()
        inner = icon.path.removeprefix("assets/stylesheets/")
        assert sheet.sheet.content.decode() == f":root{{--a:url({inner})}}p{{color:red}}"
        assert sheet.icons.content.decode() == css.partition("p{")[0]
        assert sheet.sheet.path.startswith("assets/stylesheets/main.")

    def test_may_be_written_in_per_cents_and_are_written_once(self) -> None:
        one = "url('data:image/svg+xml;charset=utf-8,%3Csvg%20xmlns%3D%22x%22/%3E');"
        sheet = without_data(f":root{{--a:{one}--b:{one}}}", "chosen")
        assert sheet is not None
        assert [file.content for file in sheet.files] == [b'<svg xmlns="x"/>']

    def test_a_sheet_without_any_is_left_alone(self) -> None:
        assert without_data("p{background:url(sky.png)}", "palette") is None


@pytest.mark.parametrize("look", ["course", "site"])
def test_tables_are_aligned_by_classes_wherever_the_page_is_ours(look: str) -> None:
    page = f"{TABLE}\n```question\n{json.dumps(QUESTION)}\n```\n"
    html = course_with({PATH: page}, {"look": look}).html
    ours = html.partition("<course-question")[2]
    both = 2 if look == "course" else 1
    for side in ("left", "center", "right"):
        assert html.count(f'<td class="course-align-{side}"') == both
        assert f'<th class="course-align-{side}"' in ours
    assert " style=" not in ours
    assert html.count("text-align") == (0 if look == "course" else 6)


def test_what_authors_style_themselves_stays_theirs() -> None:
    page = '| A |\n|--:|\n| b |\n\n<p style="color: red">Red.</p>\n'
    assert '<p style="color: red">' in course_with({PATH: page}).html
