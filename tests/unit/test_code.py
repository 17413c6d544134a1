"""Blocks of code have names of their own, for buttons that copy them; tables no empty heads."""

from __future__ import annotations

import re
from collections import Counter

from tests.support.pages import EXTENSIONS, converted

PAGE = """
```question
id: one
kind: choice
prompt: |
  What does it print?

  ```python
  print(1)
  ```
options:
  - text: one
    right: true
    feedback: |
      As here:

      ```python
      print(2)
      ```
  - text: two
explanation: |
  ```python
  print(3)
  ```
```

```python
print(4)
```

<pre id="mine">print(5)</pre>
"""
NUMBERED = (*EXTENSIONS, {"pymdownx.highlight": {"anchor_linenums": True}})
ID = re.compile(r'\sid="([^"]*)"')


def test_every_block_of_code_of_a_page_has_an_id_of_its_own() -> None:
    for text in (PAGE, "```python\nprint(1)\n```\n\n```python\nprint(2)\n```\n"):
        for extensions in (EXTENSIONS, NUMBERED):
            html = converted(text, markdown_extensions=extensions).html
            blocks = re.findall(r"<pre\b[^>]*>", html)
            assert len(blocks) == text.count("print(")
            assert all(ID.search(block) for block in blocks)
            assert [id for id, times in Counter(ID.findall(html)).items() if times > 1] == []


def test_lines_that_are_numbered_are_linked_to_themselves() -> None:
    html = converted(PAGE, markdown_extensions=NUMBERED).html
    lines = re.findall(r'id="(__codelineno-[^"]*)"', html)
    assert len(lines) == len(set(lines)) == 4
    assert set(re.findall(r'href="#(__codelineno-[^"]*)"', html)) == set(lines)


def test_a_page_of_a_guest_without_questions_stays_as_it_is() -> None:
    html = converted("    print(1)\n", **{"plugins": [{"course": {"look": "site"}}]}).html
    assert "<pre>" in html


def test_the_empty_corner_of_a_table_is_no_head() -> None:
    html = converted("| | One | Two |\n|---|---|---|\n| Head | 1 | |\n").html
    heads = re.findall(r"<th\b[^>]*>(.*?)</th>", html)
    assert heads == ["One", "Two"]
    assert html.count("<td") == 4
