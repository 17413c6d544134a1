"""A fence of a course works wherever Markdown lets a block stand, and nowhere else."""

from __future__ import annotations

import pytest

from generator.engines.fences import find_fences
from tests.support.pages import FENCE, ONE, PATH, converted

HEAD = "# A page\n\n"
SHOWN = '<course-question id="q-one"'


def behind(prefix: str, text: str = FENCE) -> str:
    """The lines of a text behind a prefix."""
    return "".join(prefix + line if line.strip() else line for line in text.splitlines(True))


WHERE = {
    "list": "- a\n\n" + behind("    "),
    "list-right-below": "1. a\n" + behind("    ") + "2. b\n",
    "list-in-list": "- a\n\n    - b\n\n" + behind("        "),
    "box": "!!! note\n" + behind("    "),
    "folded-box": "??? note\n    Text.\n\n" + behind("    "),
    "tab": '=== "A"\n\n    Text.\n\n=== "B"\n\n' + behind("    "),
    "element": '<div markdown="1">\n\n' + FENCE + "\n</div>\n",
    "element-right-below": "<section markdown>\n" + FENCE + "</section>\n",
    "footnote": "See.[^1]\n\n[^1]: A note.\n\n" + behind("    "),
    "definition": "Term\n:   What it is.\n\n" + behind("    "),
    "tabs-for-indentation": "- a\n\n" + behind("\t"),
    "paragraphs-around": "Text\n" + FENCE + "more text.\n",
    "tildes": FENCE.replace("```", "~~~"),
    "more-marks": FENCE.replace("```", "`````"),
    "space-behind-the-marks": FENCE.replace("```", "``` ").replace("``` \n", "```  \n"),
    "spaces-on-an-empty-line": FENCE.replace("Is it?", "|\n  Is\n   \n  it?"),
}


@pytest.mark.parametrize("where", WHERE)
def test_a_question_stands_wherever_a_block_can_stand(where: str) -> None:
    told = converted(HEAD + WHERE[where])
    assert (told.rules, told.asked) == ([], ["one"])
    assert told.html.count(SHOWN) == 1
    assert "course-embed" in told.html and "kind: true-false" not in told.html


def test_line_ends_of_windows_change_nothing() -> None:
    told = converted((HEAD + WHERE["list"]).replace("\n", "\r\n"))
    assert (told.rules, told.asked) == ([], ["one"])


def test_in_a_quotation_it_works_and_the_author_is_told_what_listeners_hear() -> None:
    told = converted(HEAD + "> Text\n" + behind("> ") + "> more\n")
    assert told.places == [("fence-in-quotation", 4, 3)]
    assert told.asked == ["one"] and told.html.count(SHOWN) == 1


HIDDEN = {
    "comment": "<!--\n" + FENCE + "-->\n\nText.\n",
    "longer-fence": "````markdown\n" + FENCE + "````\n",
    "fence-of-tildes": "~~~~\n" + FENCE + "~~~~\n",
}


@pytest.mark.parametrize("where", HIDDEN)
def test_what_is_commented_out_or_shown_as_code_is_no_question(where: str) -> None:
    told = converted(HEAD + HIDDEN[where])
    assert (told.rules, told.asked) == ([], [])
    assert SHOWN not in told.html


@pytest.mark.parametrize("around", ["", "    Before\n", "    Before\n\n"])
def test_an_indented_block_of_code_shows_what_was_written_and_is_told(around: str) -> None:
    told = converted(f"{HEAD}Text.\n\n{around}{behind('    ')}    After\n\nText.\n")
    line = 5 + around.count("\n")
    assert told.places == [("nearly-a-fence", line, 5)]
    assert told.asked == []
    assert f"{around.replace('    ', '')}{FENCE}After\n</code>" in told.html


@pytest.mark.parametrize("mistake", ["quiz: nowhere", "id: one"])
def test_a_mistake_in_a_commented_question_is_none(mistake: str) -> None:
    assert converted(f"{HEAD}<!--\n```question\n{mistake}\n```\n-->\n\nText.\n").rules == []


WRONG = FENCE.replace("answer: true", "answer: maybe")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (WRONG, 7, 9),
        ("- a\n\n" + behind("    ", WRONG), 9, 13),
        ("- a\n\n    - b\n\n" + behind("        ", WRONG), 11, 17),
        ("- a\n\n" + behind("\t", WRONG), 9, 10),
        ("!!! note\n" + behind("    ", WRONG), 8, 13),
        ('<div markdown="1">\n\n' + WRONG + "\n</div>\n", 9, 9),
        ("See.[^1]\n\n[^1]: A note.\n\n" + behind("    ", WRONG), 11, 13),
        (WRONG.replace("```", "~~~"), 7, 9),
    ],
)
def test_a_mistake_in_it_is_told_where_it_was_written(text: str, line: int, column: int) -> None:
    told = converted(HEAD + text)
    assert told.places == [("wrong-value", line, column)]
    assert told.asked == []


def test_of_two_equal_fences_each_has_its_own_place() -> None:
    told = converted(HEAD + WRONG + "\nText.\n\n" + WRONG)
    assert told.places == [("wrong-value", 7, 9), ("wrong-value", 16, 9)]


def test_two_equal_questions_are_told_at_the_second() -> None:
    told = converted(HEAD + FENCE + "\n" + FENCE)
    assert told.places == [("duplicate-id", 11, 5)]


MISSES = {
    "capital": (FENCE.replace("question", "Question", 1), 3, 1),
    "plural": (FENCE.replace("question", "questions", 1), 3, 1),
    "braces": (FENCE.replace("question", "{question}", 1), 3, 1),
    "class": (FENCE.replace("question", "{.question}", 1), 3, 1),
    "slip": (FENCE.replace("question", "qestion", 1), 3, 1),
    "two-backticks": (FENCE.replace("```", "``"), 3, 1),
    "on-the-line-of-a-list": ("- ```question\n" + behind("  ", ONE) + "  ```\n", 3, 3),
    "numbered": ("1. ```question\n" + behind("   ", ONE) + "   ```\n", 3, 4),
    "yaml": (FENCE.replace("question", "yaml", 1), 3, 1),
    "no-name": (FENCE.replace("question", "", 1), 3, 1),
    "in-a-box": ("!!! note\n" + behind("    ", FENCE.replace("question", "Quiz", 1)), 4, 5),
}


@pytest.mark.parametrize("miss", MISSES)
def test_what_is_nearly_a_fence_is_told_at_its_marks(miss: str) -> None:
    text, line, column = MISSES[miss]
    told = converted(HEAD + text)
    assert told.places == [("nearly-a-fence", line, column)]
    assert told.asked == []


def test_a_fence_that_is_never_closed_is_told_where_it_is_opened() -> None:
    told = converted(f"{HEAD}Text.\n\n```question\n{ONE}\nMore text.\n")
    assert told.places == [("fence-never-closed", 5, 1)]


@pytest.mark.parametrize("info", ["python", "text", "math", "yaml", "dialog-box"])
def test_blocks_of_somebody_else_are_left_alone(info: str) -> None:
    assert converted(f"{HEAD}```{info}\nid: 3\nkind: regards\n```\n").rules == []


SNIPPETS = ("course", "pymdownx.superfences", {"pymdownx.snippets": {"base_path": ["parts"]}})


def test_a_question_may_come_in_from_another_file() -> None:
    told = converted(
        HEAD + 'Text.\n\n--8<-- "one.md"\n',
        {"parts/one.md": FENCE},
        markdown_extensions=SNIPPETS,
    )
    assert (told.rules, told.asked) == ([], ["one"])
    assert told.html.count(SHOWN) == 1


def test_a_mistake_in_another_file_is_told_of_the_page_that_takes_it_in() -> None:
    told = converted(
        HEAD + 'Text.\n\n--8<-- "one.md"\n',
        {"parts/one.md": WRONG},
        markdown_extensions=SNIPPETS,
    )
    assert told.rules == ["wrong-value"]
    assert {problem.span.path for problem in told.problems} == {PATH}


@pytest.mark.parametrize("name", ["quiz", "scenario"])
def test_an_empty_fence_is_told_and_never_published_as_a_box(name: str) -> None:
    told = converted(f"{HEAD}```{name}\n```\n")
    assert told.places == [("wrong-value", 3, 1)]
    assert "cannot be shown" not in told.html


def test_an_outer_fence_hides_the_ones_inside_it() -> None:
    lines = ["````markdown", "```quiz", "one", "```", "````", "```quiz", "two", "```"]
    assert [(f.info, f.text, f.start) for f in find_fences(lines)] == [
        ("markdown", "```quiz\none\n```", 0),
        ("quiz", "two", 5),
    ]


def test_a_fence_in_a_list_loses_its_indent_and_keeps_its_place() -> None:
    lines = ["- item", "", "    ```question", "    id: one", "      x: y", "    ```"]
    (fence,) = find_fences(lines)
    assert (fence.text, fence.start, fence.prefix) == ("id: one\n  x: y", 2, "    ")
