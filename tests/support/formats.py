"""A file of each format that can be imported, the packed ones too."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Mapping

from tests.support.importing import BLACKBOARD, GIFT, MOODLE, PICTURE, QTI1, QTI2, QTI3, TABLE


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def deck(*notes: tuple[str, ...]) -> bytes:
    """A collection as Anki packed it until 2022, with a picture."""
    base = sqlite3.connect(":memory:")
    base.execute("create table col (models text, decks text)")
    base.execute("create table cards (did integer)")
    base.execute("create table notes (id integer, mid integer, tags text, flds text)")
    models = {"7": {"flds": [{"name": name} for name in ("Front", "Back", "Extra")]}}
    decks = {"1": {"name": "Land::Capitals"}}
    base.execute("insert into col values (?, ?)", (json.dumps(models), json.dumps(decks)))
    base.execute("insert into cards values (1)")
    for number, note in enumerate(notes):
        base.execute("insert into notes values (?, 7, ' south ', ?)", (number, "\x1f".join(note)))
    base.commit()
    media = json.dumps({"0": "map.png"}).encode()
    return packed({"collection.anki2": base.serialize(), "media": media, "0": PICTURE})


def workbook(rows: list[list[str]]) -> bytes:
    """A workbook with one sheet, its words where Excel puts them: apart."""
    words = [cell for row in rows for cell in row]
    shared = "".join(f"<si><t>{word}</t></si>" for word in words)
    number = iter(range(len(words)))
    cells = "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{chr(65 + c)}{r}" t="s"><v>{next(number)}</v></c>' for c in range(len(row))
        )
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    sheet = f'<worksheet><sheetData>{cells}<row r="{len(rows) + 1}"><c r="B{len(rows) + 1}">'
    sheet += "<v>0.10000000000000001</v></c></row></sheetData></worksheet>"
    relation = (
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    )
    book = '<workbook xmlns:r="r"><sheets><sheet name="Quiz" r:id="r1"/></sheets></workbook>'
    return packed(
        {
            "xl/workbook.xml": book.encode(),
            "xl/_rels/workbook.xml.rels": relation.encode(),
            "xl/sharedStrings.xml": f"<sst>{shared}</sst>".encode(),
            "xl/worksheets/sheet1.xml": sheet.encode(),
        }
    )


KAHOOT = workbook(
    [
        ["Quiz template"],
        [
            *("Question - max 120 characters", "Answer 1 - max 75 characters"),
            *("Answer 2 - max 75 characters", "Time limit (sec)", "Correct answer(s) - choose"),
        ],
        ["2 + 2?", "3", "4", "20", "2"],
    ]
)

MDBOOK = """
[[questions]]
type = "Tracing"
id = "94425a4e-043e"
prompt.program = "fn main() {}"
answer.doesCompile = true
answer.stdout = "hello"

[[questions]]
type = "MultipleChoice"
prompt.prompt = "Which?"
answer.answer = ["a\\nb", "c"]
prompt.distractors = ["d"]
context = "So it is."
"""

MKDOCS_QUIZ = """# Tea
<quiz>
Which?
- [x] Green
> Yes.
- [ ] Blue

It is a leaf.
</quiz>

```markdown
<quiz>
Shown, not asked?
- [x] No
</quiz>
```

=== "Tab"

    <quiz>
    Tea has [[leaves]].

    ---
    Look.
    </quiz>
"""

ANKI = "#separator:tab\n#html:true\n#tags column:3\nCapital of <b>Peru</b>?\tLima\tsouth\n"

# A file of each format; among them pictures, in a text and in a deck.
EACH_FORMAT: Mapping[str, str | bytes] = {
    "bank.gift": GIFT,
    "moodle.xml": MOODLE,
    "canvas.zip": packed({"a/quiz.xml": QTI1}),
    "pool.dat": BLACKBOARD,
    "items.zip": packed({"imsmanifest.xml": "<manifest/>", "items/seine.xml": QTI2}),
    "item3.xml": QTI3,
    "notes.txt": ANKI,
    "deck.apkg": deck(
        ("Which is it? <img src='map.png' alt='A map'>", "Lima", "Far"),
        ("The capital of Peru is {{c1::Lima::L…}}.", ""),
    ),
    "table.csv": TABLE,
    "book.xlsx": workbook([["Question", "A", "B", "Right"], ["One?", "1", "2", "A"]]),
    "quiz.toml": MDBOOK,
    "tea.md": MKDOCS_QUIZ,
    "kahoot.xlsx": KAHOOT,
    "set.tsv": "Chile\tSantiago\nEcuador\tQuito\n",
}
