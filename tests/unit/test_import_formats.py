"""Decks, workbooks, packages, pages: files that hold more than a text."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from generator.import_.draft import Unreadable
from generator.import_.formats import reading_of
from generator.import_.importing import Imported, Surroundings, imported
from generator.import_.source import Source
from tests.support.formats import KAHOOT, MDBOOK, MKDOCS_QUIZ, deck, packed
from tests.support.importing import PICTURE, QTI2, fields, quiz_of


def bring(name: str, data: str | bytes) -> Imported:
    raw = data if isinstance(data, bytes) else data.encode()
    return imported(Source(name, raw), Surroundings())


def questions(name: str, data: str | bytes) -> list[dict[str, Any]]:
    return fields(quiz_of(bring(name, data)))


class TestAnki:
    def test_a_short_back_is_typed_and_a_long_one_is_a_model_answer(self) -> None:
        long = "Because of many things, which nobody would type."
        done = bring("deck.apkg", deck(("Capital of <b>Peru</b>?", "Lima", "Far"), ("Why?", long)))
        first, second = fields(quiz_of(done))
        assert first["kind"] == "text" and first["answers"] == ["Lima"]
        assert (
            first["prompt"] == "Capital of **Peru**?" and first["explanation"] == "**Extra:** Far"
        )
        assert second["kind"] == "open" and second["model"] == long
        assert "title: Capitals" in quiz_of(done) and "# Tags: south" in quiz_of(done)

    def test_a_cloze_is_a_text_with_gaps_and_pictures_come_along(self) -> None:
        done = bring("deck.apkg", deck(('{{c1::Lima::city}} is in Peru <img src="map.png">', "")))
        (one,) = fields(quiz_of(done))
        assert one["text"] == "{gap-1} is in Peru ![image](images/deck/map.png)"
        assert one["hint"] == "city"
        assert done.files["content/images/deck/map.png"] == PICTURE

    def test_the_newest_form_without_its_library_is_a_sentence(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def missing(name: str) -> Any:
            raise ImportError(name)

        monkeypatch.setattr(importlib, "import_module", missing)
        with pytest.raises(Unreadable, match="pip install zstandard"):
            bring("deck.apkg", packed({"collection.anki21b": b"(\xb5/\xfd"}))

    def test_a_damaged_collection_is_a_sentence(self) -> None:
        with pytest.raises(Unreadable, match="collection is damaged"):
            bring("deck.apkg", packed({"collection.anki2": b"SQLite format 3\0" + b"\1" * 900}))

    def test_text_with_header_lines(self) -> None:
        text = "#separator:Pipe\n#html:true\n#tags column:3\nCapital &amp; seat|Lima|south\n"
        (one,) = questions("notes.txt", text)
        assert (one["prompt"], one["answers"]) == ("Capital & seat", ["Lima"])


def test_two_columns_from_quizlet_are_cards() -> None:
    assert [one["answers"] for one in questions("set.txt", "Peru\tLima\nChile\tSantiago\n")] == [
        ["Lima"],
        ["Santiago"],
    ]


def test_the_template_of_kahoot_is_read_below_its_remarks() -> None:
    (one,) = questions("k.xlsx", KAHOOT)
    assert one["options"] == ["3", {"text": "4", "right": "true"}]


def test_mdbook_quiz_asks_one_half_of_a_program() -> None:
    first, second = questions("quiz.toml", MDBOOK)
    assert first["kind"] == "text" and first["answers"] == ["hello"]
    assert second["prompt"] == "Which?\n\n**A**\n\na\nb" and second["explanation"] == "So it is."
    options = [{"text": "A", "right": "true"}, {"text": "c", "right": "true"}, "d"]
    assert second["kind"] == "choices" and second["options"] == options


def test_what_mdbook_colours_in_code_is_plain_and_told() -> None:
    toml = (
        '[[questions]]\ntype = "MultipleChoice"\nanswer.answer = "1"\nprompt.distractors = ["2"]\n'
        'prompt.prompt = """\nIs `[a]` a list?\n\n```rust\nlet `[mut n]` = 1;`[]`\n```\n"""\n'
    )
    done = bring("quiz.toml", toml)
    text = quiz_of(done)
    assert "let mut n = 1;\n" in text and "Is `[a]` a list?" in text
    assert "# Left out: the colour of “mut n” in its code\n  # Left out: a mark in its code" in text


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        (
            "table.csv",
            'question,option 1,option 2,right\nWhich?,Tea,"<img src=""b.png"">",1\n',
            "in the column “option 2”: the picture b.png",
        ),
        ("bank.gift", "Which? {=Tea ~[html]<img src='b.png'>}", "nothing is left of its option 2"),
    ],
)
def test_an_option_that_is_a_missing_picture_is_named(name: str, data: str, told: str) -> None:
    assert [told in one.what for one in bring(name, data).left] == [True]


def test_mkdocs_quiz_has_options_gaps_and_remarks_and_shows_others_in_fences() -> None:
    first, second = questions("tea.md", MKDOCS_QUIZ)
    options = [{"text": "Green", "right": "true", "feedback": "Yes."}, "Blue"]
    assert first["options"] == options and first["explanation"] == "It is a leaf."
    assert second["text"] == "Tea has {gap-1}." and second["explanation"] == "Look."


def test_a_package_of_items_is_in_the_order_of_its_test() -> None:
    refs = '<assessmentItemRef href="items/b.xml"/><assessmentItemRef href="items/a.xml"/>'
    item = QTI2.encode()
    files = {
        "items/a.xml": item.replace(b'title="Seine"', b'title="First"'),
        "items/b.xml": item.replace(b'title="Seine"', b'title="Second"'),
        "test.xml": f'<assessmentTest title="Waters">{refs}</assessmentTest>'.encode(),
    }
    done = bring("p.zip", packed(files))
    assert [one["id"] for one in fields(quiz_of(done))] == ["second", "first"]
    assert "title: Waters" in quiz_of(done)


def test_places_in_a_picture_are_parts_of_its_size() -> None:
    spots = '<hotspotChoice identifier="A" shape="rect" coords="0,0,1,0.5"/>'
    spots += '<hotspotChoice identifier="B" shape="circle" coords="0.5,0.75,0.25"/>'
    before, _, rest = QTI2.partition("<choiceInteraction")
    picture = '<object data="dot.png" type="image/png">A dot</object>'
    asked = f'<hotspotInteraction responseIdentifier="RESPONSE">{picture}{spots}'
    item = f"{before}{asked}</hotspotInteraction>{rest.partition('</choiceInteraction>')[2]}"
    done = bring("p.zip", packed({"a.xml": item.encode(), "dot.png": PICTURE}))
    (one,) = fields(quiz_of(done))
    assert (one["kind"], one["alt"], one["image"]) == ("hotspot", "A dot", "images/p/dot.png")
    sides = [[place[side] for side in ("x", "y", "width", "height")] for place in one["regions"]]
    assert sides == [["0", "0", "100", "50"], ["25", "50", "50", "50"]]


@pytest.mark.parametrize("cell", ['`f"{=x}"`', "{T}", "a {#b} c", "{}"])
def test_code_with_braces_in_a_table_makes_no_gift_of_it(cell: str) -> None:
    quoted = '"' + f"What does {cell} do?".replace('"', '""') + '"'
    table = f"question,option 1,option 2,right\n{quoted},A thing,Nothing,1\n"
    assert reading_of(Source("bank.csv", table.encode()))[0] == "a table"


# Tables of public repositories, in their form and not in their words.
@pytest.mark.parametrize(
    ("table", "right"),
    [
        ("question,option1,option2,correct_index\nOne?,Tea,Milk,1\nTwo?,Ice,Rum,0\n", "Milk Ice"),
        ("Type;Question;A;B;CorrectAnswer\n;One?;Tea;Milk;B\n;Two?;Ice;Rum;A\n", "Milk Ice"),
        ("question,option1,option2,answer\nOne?,Tea,Milk,option2\nTwo?,Ice,Rum,Ice\n", "Milk Ice"),
        ("type,question,A,B,right\nuniq,One?,Tea,Milk,B\nuniq,Two?,Ice,Rum,A\n", "Milk Ice"),
        ("question,option1,option2,right\nOne?,0,1,0\nTwo?,Ice,Rum,1\n", "0 Ice"),
    ],
    ids=[
        "from-zero",
        "as-programs-name-columns",
        "by-its-column",
        "of-another-kind",
        "an-option-that-is-zero",
    ],
)
def test_a_table_says_in_its_own_way_what_is_right(table: str, right: str) -> None:
    found = questions("table.csv", table)
    keys = [part["text"] for one in found for part in one["options"] if isinstance(part, dict)]
    assert keys == right.split()


def test_a_table_of_many_columns_without_a_question_is_no_list_of_cards() -> None:
    with pytest.raises(Unreadable, match="no column with the heading “question”"):
        bring("table.csv", "id,text,options,answer\nq1,Which?,Tea|Milk,Tea\nq2,Who?,Ann|Ben,Ben\n")


def item_of_qti1(inside: str, when: str, remarks: str = "") -> str:
    return (
        '<?xml version="1.0"?><questestinterop><item ident="i" title="An item"><presentation>'
        f"<material><mattext>What? [a1], [a2]</mattext></material>{inside}</presentation>"
        f"<resprocessing>{when}</resprocessing>{remarks}</item></questestinterop>"
    )


def labels(*names: str, more: str = "") -> str:
    return "".join(
        f'<response_label ident="{name}" {more}><material><mattext>{name}</mattext></material>'
        "</response_label>"
        for name in names
    )


def when(respident: str, *values: str, earns: int = 100, shows: str = "") -> str:
    wanted = "".join(f'<varequal respident="{respident}">{one}</varequal>' for one in values)
    return (
        f"<respcondition><conditionvar>{wanted}</conditionvar>"
        + (f'<setvar action="Set" varname="SCORE">{earns}</setvar>' if earns else "")
        + (f'<displayfeedback linkrefid="{shows}"/>' if shows else "")
        + "</respcondition>"
    )


def test_gaps_of_canvas_new_quizzes_are_named_by_their_ids_and_may_be_lists() -> None:
    def gap(name: str, right: str, inside: str) -> str:
        about = f"<material><mattext>{right}</mattext></material>"
        return (
            f'<response_lid ident="response_{name}">{about}'
            f"<render_choice>{inside}</render_choice></response_lid>"
        )

    asked = gap("a1", "red", labels("red", "blue", more='answer_type="dropdown"'))
    asked += gap("a2", "green", labels("green", more='answer_type="openEntry"'))
    kind = (
        "<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>"
        "<fieldentry>fill_in_multiple_blanks_question</fieldentry></qtimetadatafield>"
        "</qtimetadata></itemmetadata><presentation>"
    )
    text = item_of_qti1(asked, when("response_a1", "red") + when("response_a2", "green"))
    (one,) = questions("q.xml", text.replace("<presentation>", kind))
    assert one["text"] == "What? {gap-1}, {gap-2}"
    assert one["gaps"]["gap-1"] == {"answers": ["red"], "options": ["red", "blue"]}
    assert one["gaps"]["gap-2"] == {"answers": ["green"]}


def test_what_is_to_be_put_in_order_is_known_by_its_response_alone() -> None:
    lid = f'<response_lid ident="r" rcardinality="Ordered">{labels("a", "b", "c")}</response_lid>'
    no = '<itemfeedback ident="general_incorrect_fb"><mattext>Not yet.</mattext></itemfeedback>'
    (one,) = questions("q.xml", item_of_qti1(lid, when("r", "c", "a", "b"), no))
    assert (one["kind"], one["items"]) == ("order", ["c", "a", "b"])
    assert one["feedback"] == {"partly": "Not yet.", "wrong": "Not yet."}, "as QTI says it"


def test_remarks_on_what_is_typed_belong_to_what_was_typed() -> None:
    field = '<response_str ident="r"><render_fib/></response_str>'
    remarks = "".join(
        f'<itemfeedback ident="{name}"><mattext>{text}</mattext></itemfeedback>'
        for name, text in (("1_fb", "Yes."), ("2_fb", "Nearly."))
    )
    said = when("r", "red", earns=0, shows="1_fb") + when("r", "pink", earns=0, shows="2_fb")
    (one,) = questions("q.xml", item_of_qti1(field, said + when("r", "red"), remarks))
    assert one["answers"] == ["red"] and one["feedback"] == {"right": "Yes."}
    assert one["mistakes"] == [{"answers": ["pink"], "feedback": "Nearly."}]


def test_a_remark_that_depends_on_the_score_is_one_on_right_or_wrong_answers() -> None:
    processing = (
        "<responseProcessing><responseCondition><responseIf><equal>"
        '<variable identifier="SCORE"/><baseValue baseType="float">2.0</baseValue></equal>'
        '<setOutcomeValue identifier="F"><baseValue>OK</baseValue></setOutcomeValue></responseIf>'
        '<responseElse><setOutcomeValue identifier="F"><baseValue>No</baseValue></setOutcomeValue>'
        "</responseElse></responseCondition></responseProcessing>"
        '<modalFeedback identifier="OK" showHide="show">Just so.</modalFeedback>'
        '<modalFeedback identifier="No" showHide="show">Not so.</modalFeedback>'
    )
    bare = QTI2[: QTI2.index("<modalFeedback")] + processing + "</assessmentItem>"
    (one,) = questions("q.xml", bare)
    assert one["feedback"] == {"right": "Just so.", "wrong": "Not so."}


@pytest.mark.parametrize("heading", ["", "Front\tBack\ttags\n", "term\tdefinition\ttags\n"])
def test_cards_between_tabs_may_say_commas_and_have_a_heading(heading: str) -> None:
    rows = "Tea, or what?\tTea\twarm drinks\nMilk, cold?\tMilk; cold\tcold\n"
    found = questions("cards.csv", heading + (rows if heading else rows.replace("\tcold\n", "\n")))
    assert [one["prompt"] for one in found] == ["Tea, or what?", "Milk, cold?"]
    assert found[1]["answers"] == ["Milk; cold"]
    assert ("explanation" in found[0]) is not bool(heading), "tags are no text"


def test_japanese_keeps_its_readings_apart_and_styles_are_no_words() -> None:
    back = "<ol><style>.a {b: c}</style><li><ruby>名<rt>な</rt></ruby>前</li></ol>"
    (one,) = questions("d.apkg", deck(("日本[にほん]の 私[わたし]", "私[わたし]", back)))
    shown = "名\uff08な\uff09前"
    assert one["prompt"] == "日本\uff08にほん\uff09の私\uff08わたし\uff09"
    assert one["answers"] == ["私", "わたし"] and one["explanation"].endswith(f"1. {shown}")


def test_more_than_one_quiz_can_hold_goes_into_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.import_.importing.MOST_IN_A_QUIZ", 300)
    text = "\n\n".join(
        f"::Q{n}::Is it {n} or more, as far as anybody knows? {{T}}" for n in range(9)
    )
    done = bring("bank.gift", text)
    quizzes = {path: data.decode() for path, data in done.files.items()}
    assert done.path == "quizzes/bank.yml" and len(quizzes) > 2
    assert sum(len(fields(quiz)) for quiz in quizzes.values()) == 9
    again = imported(Source("bank.gift", text.encode()), Surroundings(quizzes=quizzes))
    assert (again.files, again.there, again.differing) == ({}, 9, ())


@pytest.mark.parametrize(("text", "is_one"), [("$5 and $10", False), ("$x^2$", True)])
def test_prices_are_no_formulas(text: str, is_one: bool) -> None:
    assert bring("a.gift", f"::A::Is it {text}? {{T}}").formulas is is_one
