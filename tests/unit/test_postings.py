"""Which pages have which terms, where few of them have changed since it was asked last."""

from __future__ import annotations

import random
from collections.abc import Sequence

from generator.checks.rules import RULES
from generator.site.postings import all_postings, postings
from generator.text.memory import Memory
from generator.text.shelves import Drawer

Terms = dict[str, str]
WORDS = [f"{first}{second}" for first in "aéz💡" for second in "bcdefgh"]


def some_page(chance: random.Random) -> Terms:
    return {word: f"0{chance.choice('BCZ')}" for word in chance.sample(WORDS, 5)}


def asked(pages: Sequence[Terms], content: bytes = b"") -> tuple[dict[str, str], list[int], bytes]:
    """The lines, the pages that were looked at for them, and what is kept for the next time."""
    memory, looked = Memory(RULES, content), list[int]()
    drawer = Drawer(memory, "program")
    keys = [drawer.key(repr(sorted(page.items()))) for page in pages]

    def terms(number: int) -> Terms:
        looked.append(number)
        return memory.known(keys[number], lambda: pages[number])

    found = postings(keys, terms, drawer, "en")
    return dict(found), looked, b"".join(memory.content())


def test_after_many_edits_are_those_that_all_pages_give() -> None:
    chance = random.Random(7)
    pages = [some_page(chance) for _ in range(40)]
    _, _, kept = asked(pages)
    for _ in range(60):
        for _ in range(chance.randint(0, 3)):
            pages[chance.randrange(len(pages))] = some_page(chance)
        found, looked, kept = asked(pages, kept)
        assert list(found.items()) == list(all_postings(pages).items())
        assert len(looked) <= 3


def test_of_another_number_of_pages_are_made_of_all() -> None:
    pages = [some_page(random.Random(n)) for n in range(9)]
    _, _, kept = asked(pages)
    found, looked, _ = asked(pages[1:], kept)
    assert found == dict(all_postings(pages[1:])) and looked == list(range(8))


def test_whose_pages_are_no_longer_known_are_made_of_all() -> None:
    pages = [some_page(random.Random(n)) for n in range(40)]
    memory = Memory(RULES, asked(pages)[2])
    drawer = Drawer(memory, "program")
    memory.recall(drawer.key("postings", "en"))
    pages[3] = {"new": "0A"}
    found, looked, _ = asked(pages, b"".join(memory.content()))
    assert found == dict(all_postings(pages)) and len(looked) == 40
