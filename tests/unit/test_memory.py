"""What is kept from build to build: found again, added to, and let go of."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from generator.checks.rules import RULES
from generator.model.converted import Converted
from generator.model.embed import Embed
from generator.model.quiz import Quiz
from generator.reader.quiz_reader import read_quiz
from generator.site.store import OnDisk, Store
from generator.text.apart import Apart, Folded, folded_again, glanced
from generator.text.keeping import Unfit, packed, unpacked
from generator.text.memory import Memory, key_of
from generator.text.pack import BEGIN, Pack, beginning, entry
from generator.text.shelves import Drawer, Table
from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse

ONE, TWO, THREE = key_of("one"), key_of("two"), key_of("three")


def holding(**values: object) -> bytes:
    memory = Memory(RULES)
    for name, value in values.items():
        memory.keep(key_of(name), value)
    return b"".join(memory.content())


def test_what_is_added_is_found_beside_what_was_there() -> None:
    first = holding(one="a", two="b")
    memory = Memory(RULES, first)
    memory.keep(TWO, "c")
    memory.keep(THREE, "d")
    again = Memory(RULES, first + b"".join(memory.news()))
    assert [again.recall(key) for key in (ONE, TWO, THREE)] == ["a", "c", "d"]


@pytest.mark.parametrize("end", range(1, 60))
def test_what_stands_before_the_end_of_a_broken_file_is_found(end: int) -> None:
    memory = Memory(RULES, holding(one="a")[:])
    memory.keep(TWO, "b")
    content = holding(one="a") + b"".join(memory.news())[:-end]
    broken = Memory(RULES, content)
    assert broken.recall(ONE) == "a" and broken.recall(TWO) is None
    assert broken.outworn


def test_no_byte_of_a_value_can_change_unnoticed() -> None:
    value = packed(["a", Apart(lambda: "a part that is kept apart")], RULES)
    whole, begin = BEGIN + entry(ONE, value), value[: beginning(value)]
    assert len(begin) < len(value)
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1
        found = Pack(bytes(changed))
        assert all(found.get(key) is None for key in (ONE, TWO) if key in found)
        assert found.begin(ONE) in (None, begin)


def test_of_a_large_value_no_more_than_its_beginning_is_read() -> None:
    content = Watched(holding(one=["a", Apart(lambda: "b" * 100_000)]))
    first, part = Memory(RULES, content).recall(ONE)
    assert first == "a" and content.most < 10_000
    assert part() == "b" * 100_000 and content.most > 100_000


class Watched:
    """A file that knows how much was read of it in one go."""

    def __init__(self, content: bytes) -> None:
        self.content, self.most = content, 0

    def __len__(self) -> int:
        return len(self.content)

    def __getitem__(self, piece: slice) -> bytes:
        found = self.content[piece]
        self.most = max(self.most, len(found))
        return found


def test_a_file_is_written_anew_once_most_of_it_is_of_no_use() -> None:
    memory = Memory(RULES, holding(one="a" * 900, two="b" * 1000))
    assert memory.outworn
    memory.recall(ONE)
    assert memory.outworn
    memory.hold(TWO)
    assert not memory.outworn
    memory.turn()
    assert not memory.outworn


def test_what_is_held_is_kept_on_unread() -> None:
    memory = Memory(RULES, holding(one="a", two="b"))
    assert memory.hold(ONE) and not memory.hold(THREE)
    again = Memory(RULES, b"".join(memory.content()))
    assert again.recall(ONE) == "a" and again.recall(TWO) is None


def test_a_table_is_kept_as_one_and_holds_what_was_asked_for_last() -> None:
    def tell(memory: Memory, *keys: str) -> list[str]:
        made = list[str]()
        table: Table[str] = Table(Drawer(memory, "program"), "texts")
        for key in keys:
            table(key, lambda key=key: made.append(key) or f"of {key}")
        table.keep()
        return made

    first = Memory(RULES)
    assert tell(first, "a", "b") == ["a", "b"] and first.added == 1
    second = Memory(RULES, b"".join(first.content()))
    assert tell(second, "b", "c") == ["c"] and second.added == 1
    third = Memory(RULES, b"".join(second.content()))
    assert tell(third, "b", "c") == [] and third.added == 0
    assert tell(third, "a") == ["a"]


def test_nothing_is_added_to_a_folder_that_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.add("some.shelf", [b"more"])
    assert not list(tmp_path.iterdir()) and store.read_added("some.shelf") == b""
    store.replace("some.shelf", [b"first"])
    store.add("some.shelf", [b"more"])
    assert store.read_added("some.shelf") == b"firstmore"


def test_where_a_question_was_written_is_unpacked_when_somebody_asks() -> None:
    text = (
        "title: A quiz\nquestions:\n  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n"
    )
    tree, _ = parse(text, "quizzes/one.yml")
    assert tree
    quiz = read_quiz(tree, "quizzes/one.yml").quiz
    assert quiz
    once = unpacked(packed(quiz, RULES), RULES)
    twice = unpacked(packed(once, RULES), RULES)
    for again in (once, twice):
        (question,) = again.questions
        assert type(question.__pydantic_private__["_tree"]) is Apart
        assert question.span("prompt") == quiz.questions[0].span("prompt")
        assert type(question.__pydantic_private__["_tree"]) is Tree
        assert again == quiz


def kept_quiz() -> tuple[Quiz, Quiz]:
    """A quiz, and the same out of what is kept."""
    text = (
        "title: A quiz\nquestions:\n"
        "  - {id: one, kind: true-false, prompt: Is it?, answer: true, version: 2}\n"
        "pools:\n  - draw: 1\n    questions:\n"
        "      - {id: two, kind: open, prompt: What?, model: That., recall: one}\n"
    )
    tree, _ = parse(text, "quizzes/one.yml")
    assert tree
    quiz = read_quiz(tree, "quizzes/one.yml").quiz
    assert quiz
    return quiz, unpacked(packed(quiz, RULES), RULES)


def test_a_quiz_tells_of_its_questions_before_they_are_unpacked() -> None:
    quiz, again = kept_quiz()
    assert again.briefs == tuple(question.brief for question in quiz.questions)
    assert (again.ids, again.counted, again.drawn) == (("one", "two"), ("quiz:one",), 2)
    assert not {"always", "pools", "questions"} & vars(again).keys()
    assert again.questions == quiz.questions and again == quiz


def test_who_glances_at_a_value_leaves_it_folded() -> None:
    quiz, again = kept_quiz()
    assert glanced(again).questions == quiz.questions
    assert not {"always", "pools", "questions"} & vars(again).keys()


def test_what_a_piece_of_work_has_unfolded_is_folded_again() -> None:
    quiz, again = kept_quiz()
    before = dict(vars(again))
    for _ in range(2):
        with folded_again():
            assert again.questions == quiz.questions and again.by_id["two"]
        assert vars(again) == before
    assert again.questions == quiz.questions
    with folded_again():
        assert again.always
    assert "always" in vars(again)  # it was there before


def test_a_question_tells_its_file_before_its_places_are_unpacked() -> None:
    (question, _) = kept_quiz()[1].questions
    assert question.path == "quizzes/one.yml"
    assert type(question.__pydantic_private__["_tree"]) is Apart


@pytest.mark.parametrize("kind", [Quiz, Embed, Converted])
def test_no_field_that_is_kept_apart_is_found_on_its_class(kind: type[Folded]) -> None:
    assert not [name for name in kind.apart if hasattr(kind, name)]


def test_a_large_shelf_stays_on_the_disk_even_when_another_takes_its_place(tmp_path: Path) -> None:
    store, large = Store(tmp_path), "a" * 1_000_000
    store.replace("some.shelf", [holding(one=Apart(lambda: [large]), two="b")])
    found = store.opened("some.shelf")
    assert isinstance(found, OnDisk)
    memory = Memory(RULES, found)
    one = memory.recall(ONE)
    store.replace("some.shelf", [holding(two="c")])
    assert memory.recall(TWO) == "b" and one() == [large]
    again = Store(tmp_path).opened("some.shelf")
    assert isinstance(again, bytes) and Memory(RULES, again).recall(TWO) == "c"


def test_what_has_read_a_value_is_gone_without_the_garbage_collector() -> None:
    data = packed(kept_quiz()[0], RULES)
    gc.collect()
    gc.disable()
    try:
        assert unpacked(data, RULES).questions
        assert not [one for one in gc.get_objects() if type(one).__name__ == "_Reader"]
    finally:
        gc.enable()


def test_what_is_kept_apart_inside_of_a_part_is_written_beside_the_same_outside() -> None:
    place = "quizzes/one.yml" * 99
    inner = Apart(lambda: place, "places")
    data = packed((Apart(lambda: place, "places"), Apart(lambda: inner, "Quiz")), RULES)
    outside, inside = unpacked(data, RULES)
    assert outside() == inside()() == place
    assert len(data) < 2 * len(place)


def test_who_asks_for_one_question_of_a_page_unpacks_no_other() -> None:
    asked = kept_quiz()[0].questions[0].model_copy(deep=True)
    asked.was_read_from(None)
    data = packed([Embed(Span("a.md"), asked), Embed(Span("a.md"), asked)], RULES)
    one, other = unpacked(data, RULES, lambda: data[:-1])
    assert one.question == asked
    with pytest.raises(Unfit):  # its end is missing
        assert other.question


def test_a_process_tells_only_of_what_it_has_used_since_and_not_again_of_what_was_made() -> None:
    memory = Memory(RULES, holding(one="a", two="b"))
    memory.recall(ONE)
    memory.keep(THREE, "c")
    before = memory.used()
    assert memory.recall(ONE) == "a" and memory.recall(THREE) == "c"
    assert memory.since(before) == []
    memory.recall(TWO)
    memory.keep(key_of("four"), "d")
    assert memory.since(before) == [(TWO, None), (key_of("four"), packed("d", RULES))]
