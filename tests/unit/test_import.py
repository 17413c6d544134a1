"""What is imported is what was asked, in files that small hands have written."""

from __future__ import annotations

import pytest

from generator.import_.draft import Unreadable
from generator.import_.importing import Imported, Surroundings, imported
from generator.import_.source import Source
from tests.support.importing import (
    BLACKBOARD,
    GIFT,
    MOODLE,
    PICTURE,
    QTI1,
    QTI2,
    QTI3,
    TABLE,
    fields,
    quiz_of,
)

NOTHING_THERE = Surroundings()


def bring(name: str, data: str | bytes, around: Surroundings = NOTHING_THERE) -> Imported:
    return imported(Source(name, data if isinstance(data, bytes) else data.encode()), around)


def again(done: Imported) -> Surroundings:
    """The course after an import."""
    return Surroundings(
        quizzes={path: data.decode() for path, data in done.files.items() if path.endswith("yml")},
        picture=lambda path: done.files.get(f"content/{path}"),
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bank.gift", GIFT),
        ("bank.xml", MOODLE),
        ("item.xml", QTI2),
        ("item3.xml", QTI3),
        ("canvas.xml", QTI1),
        ("table.csv", TABLE),
    ],
)
class TestEachFormat:
    def test_every_question_is_one_that_can_be_read(self, name: str, text: str) -> None:
        done = bring(name, text)
        assert done.carried == done.found - sum(one.whole for one in done.left) > 0
        assert len(fields(quiz_of(done))) == done.carried

    def test_a_second_import_writes_nothing(self, name: str, text: str) -> None:
        first = bring(name, text)
        second = bring(name, text, again(first))
        assert (second.files, second.there, second.differing) == ({}, first.carried, ())

    def test_no_tag_and_no_entity_of_html_is_left_in_a_text(self, name: str, text: str) -> None:
        quiz = quiz_of(bring(name, text))
        assert not any(leak in quiz for leak in ("<p", "<b>", "<br", "&lt;", "&amp;", "&nbsp;"))


class TestGift:
    def test_each_kind_of_answer_becomes_the_kind_that_is_like_it(self) -> None:
        kinds = {one["id"]: one["kind"] for one in fields(quiz_of(bring("bank.gift", GIFT)))}
        assert kinds == {
            "colours": "choice",
            "rivers": "choices",
            "the-sun-rises": "true-false",
            "two-plus-two-equals": "text",
            "capitals": "match",
            "pi": "number",
        }

    def test_a_weight_that_is_left_out_is_told_and_stands_in_the_quiz(self) -> None:
        done = bring("bank.gift", GIFT)
        (told,) = [one for one in done.left if "50 %" in one.what]
        assert (told.place, told.name, told.whole) == ("line 4", "colours", False)
        assert "# Left out: “amber” gave 50 % of the points" in quiz_of(done)

    def test_what_is_escaped_stands_for_itself(self) -> None:
        done = bring("a.gift", r"::A\:B::Which is 5? {~ \=4 = \=2+3 ~ \{5\} ~ a\~b}")
        (one,) = fields(quiz_of(done))
        options = [o if isinstance(o, str) else o["text"] for o in one["options"]]
        assert (one["id"], options) == ("a-b", ["=4", "=2+3", "{5}", "a~b"])

    def test_an_essay_without_a_model_answer_stands_there_as_a_remark(self) -> None:
        done = bring("a.gift", "Sky is blue.{T}\n\n::Why::Why is that? {}")
        assert [(one.name, one.whole) for one in done.left] == [("Why", True)]
        assert "  # - id: why\n  #   kind: open\n  #   prompt: Why is that?" in quiz_of(done)


class TestMoodle:
    def test_pictures_are_written_beside_the_lessons_and_linked(self) -> None:
        done = bring("bank.xml", MOODLE)
        assert done.files["content/images/bank/red-dot.png"] == PICTURE
        assert "![A red dot](images/bank/red-dot.png)" in quiz_of(done)

    def test_feedback_hints_points_and_general_remarks_come_along(self) -> None:
        first = fields(quiz_of(bring("bank.xml", MOODLE)))[0]
        assert first["points"] == "2" and first["hint"] == "It is **long**."
        assert first["feedback"] == {"partly": "Half of it."}
        assert first["explanation"] == "Water runs downhill."
        assert [o["feedback"] for o in first["options"] if isinstance(o, dict)] == ["Yes.", "No."]

    def test_embedded_answers_become_gaps(self) -> None:
        (one,) = [q for q in fields(quiz_of(bring("bank.xml", MOODLE))) if q["kind"] == "gaps"]
        assert one["text"] == "Paris is on the {gap-1}, Rome on the {gap-2}."
        assert one["gaps"]["gap-1"]["options"] == ["Seine", "Tiber"]
        assert one["gaps"]["gap-2"] == {"answers": ["Tiber"], "feedback": "Think of Romulus."}

    def test_a_type_that_has_no_like_is_told(self) -> None:
        told = [one.what for one in bring("bank.xml", MOODLE).left if one.whole]
        assert told == ["its numbers are drawn anew for each learner"]

    def test_a_tag_that_is_an_objective_becomes_it_and_others_stay_as_a_remark(self) -> None:
        known = bring("bank.xml", MOODLE, Surroundings(objectives={"find-rivers"}))
        assert "    objective: find-rivers\n" in quiz_of(known)
        assert "# Tags: Find rivers" in quiz_of(bring("bank.xml", MOODLE))


class TestQti:
    def test_version_2_and_version_3_of_an_item_are_the_same_question(self) -> None:
        two, three = (fields(quiz_of(bring("item.xml", text))) for text in (QTI2, QTI3))
        assert two == three
        (one,) = two
        assert one["kind"] == "choice" and one["feedback"] == {"right": "Well done."}
        assert one["points"] == "3"

    def test_canvas_items_of_each_type(self) -> None:
        kinds = [one["kind"] for one in fields(quiz_of(bring("canvas.xml", QTI1)))]
        assert kinds == ["choice", "choices", "gaps", "match", "number", "true-false"]


def test_the_rows_of_a_table_are_read_by_their_kind_or_by_what_is_in_them() -> None:
    kinds = [one["kind"] for one in fields(quiz_of(bring("t.csv", TABLE)))]
    assert kinds == ["choice", "choices", "true-false", "text", "number", "match", "order"]


def test_a_quiz_that_its_author_changed_stays_and_new_questions_get_a_file_of_their_own() -> None:
    first = bring("bank.gift", GIFT)
    mine = quiz_of(first).replace("Which are rivers?", "Which of them are rivers?")
    around = Surroundings(quizzes={"quizzes/bank.yml": mine})
    second = bring("bank.gift", GIFT + "\n\n::New::Is it? {T}\n", around)
    assert second.differing == ("rivers",) and [*second.files] == ["quizzes/bank-2.yml"]
    assert [one["id"] for one in fields(quiz_of(second))] == ["new"]
    both = Surroundings(quizzes={**around.quizzes, second.path: quiz_of(second)})
    assert bring("bank.gift", GIFT + "\n\n::New::Is it? {T}\n", both).files == {}


def test_an_id_that_another_quiz_has_is_not_given_twice() -> None:
    around = Surroundings(quizzes={"quizzes/old.yml": "questions:\n  - {id: pi, kind: number}\n"})
    ids = [one["id"] for one in fields(quiz_of(bring("bank.gift", GIFT, around)))]
    assert "bank-pi" in ids and "pi" not in ids


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.xml", b"", "it is empty"),
        ("a.xml", MOODLE.encode()[:900], "damaged in line"),
        ("a.xml", b'<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>', "entities of its own"),
        ("a.xml", b"<?xml version='1.0'?><quiz>" + b"<p>" * 1000, "nested more than"),
        ("a.zip", b"PK\x03\x04 and nothing more", "damaged ZIP"),
        ("a.gift", b"// nothing but a remark\n", "no question in it"),
        ("a.pdf", b"%PDF-1.7\0\0\0", "no format that is known"),
        ("a.toml", b"[[questions]\n", "no TOML"),
        ("a.csv", b"one\ntwo\n", "no column with the heading"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(name: str, data: bytes, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        bring(name, data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_text_may_be_in_any_encoding_that_programs_save(encoding: str) -> None:
    text = "Frage;Antwort 1;Antwort 2;Richtig\nWo fließt die Spree?;Köln;Lübbenau;2\n"
    (one,) = fields(quiz_of(bring("a.csv", text.encode(encoding))))
    assert one["prompt"] == "Wo fließt die Spree?" and one["options"][0] == "Köln"


def test_a_quiz_of_blackboards_pairs_its_items() -> None:
    (one,) = fields(quiz_of(bring("pool.dat", BLACKBOARD)))
    pairs = [{"item": "cat", "target": "mammal"}, {"item": "frog", "target": "amphibian"}]
    assert (one["prompt"], one["pairs"]) == ("Classify the animals.", pairs)


def test_a_link_to_a_page_that_stayed_behind_keeps_its_words_and_is_told() -> None:
    text = "See [the lesson](next.html), `[x](y)` and [a site](https\\://a.org/b). {T}"
    done = bring("a.gift", f"::A::[markdown]{text}")
    (one,) = fields(quiz_of(done))
    assert one["prompt"] == "See the lesson, `[x](y)` and [a site](https://a.org/b)."
    assert [left.what for left in done.left] == ["the link to next.html"]


def test_options_that_were_shuffled_are_shuffled() -> None:
    shuffled = MOODLE.replace("<single>", "<shuffleanswers>true</shuffleanswers><single>")
    assert "\nshuffle: options\nquestions:" in quiz_of(bring("bank.xml", shuffled))
    assert "shuffle:" not in quiz_of(bring("bank.xml", MOODLE))
