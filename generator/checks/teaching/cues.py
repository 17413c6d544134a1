"""Whether right options give themselves away: one by one, and over the course.

One question may well have its key as the longest option: one in three has, by chance. So what is
said of a habit is said of the course, and only where chance would hardly do it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from generator.checks.by_file import in_file
from generator.checks.teaching import surface
from generator.checks.teaching.chance import at_least
from generator.checks.teaching.examples import asking, one_pattern
from generator.checks.teaching.literature import GUIDELINES, NBME
from generator.checks.teaching.one_right import Look, OneRight, in_english, prose, words
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.quiz import Quiz
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered
from generator.text.span import Span

FEWEST = 20  # questions before anything is said of a habit
_MANY = FEWEST + 1  # of them in an example
SURE = 0.002  # how rarely chance alone may look like a habit: there are some twenty to look for
MORE = 0.2  # how far beyond chance a habit must go, as a share of the questions
_HAPPENS = 1.5  # a key is long from this many times the mean of its distractors
_CHARACTERS = 20  # … and by so many more than the longest of them
_LONG_WORD = 6  # letters; a shorter word is met again by accident
_FORM, _ENDING = 4, 4  # letters that two forms of a word have in common, and may have behind them
# A word that more of the questions say is one of the whole matter.
_RARE, _RARE_IN_FILE = 0.01, 0.05

_EMPTY = frozenset("rather things during within without before between another should".split())
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
_ADDRESS = re.compile(r"\bhttps?://\S+")
_FIGURE = re.compile(r"\W*(\d|(yes|no|true|false)\b)", re.IGNORECASE)
_OF_OPTIONS = re.compile(r"(all|none|any|both|neither|either) of\b", re.IGNORECASE)

KEY_BY_LENGTH = Rule(
    id="key-by-length",
    message="the right option is {times} times as long as the others: one sees it without reading",
    hint="shorten it (reasons belong into its feedback), or give the others as much to say",
    why="Writers explain what is right and dash off what is wrong, and learners know it.",
    source=NBME,
    severity="note",
    example=asking(
        (
            "A parcel is late. What do you do first?",
            [
                "Ask for the number, look the parcel up and say by when you will know more",
                "Send another one",
                "Call the driver",
            ],
        )
    ),
    good=asking(
        (
            "A parcel is late. What do you do first?",
            ["Look the parcel up", "Send another one", "Call the driver"],
        )
    ),
)
ONLY_KEY_MODEST = Rule(
    id="absolute-distractors",
    message="every wrong option says “{words}”, and the right one does not",
    hint="say it in the right one too, or in none of them",
    why="Nothing holds always or never, as every test taker knows: what is left is right.",
    source=NBME,
    severity="note",
    example=asking(
        (
            "When does a refund help?",
            ["If the shop was at fault", "It always helps", "It never helps"],
        )
    ),
    good=asking(
        (
            "When does a refund help?",
            ["If the shop was at fault", "If the item is cheap", "If the customer is loud"],
        )
    ),
)
WORD_OF_THE_STEM = Rule(
    id="key-repeats-stem",
    message="only the right option repeats “{word}” from the question",
    hint="use the word in a wrong option too, or another word in the right one",
    why="Who knows nothing picks the option that sounds like the question.",
    source=NBME,
    severity="note",
    example=asking(
        (
            "What does a warranty cover?",
            ["What the warranty names", "Any damage at all", "Wear and tear"],
        )
    ),
    good=asking(
        ("What does a warranty cover?", ["What its text names", "Any damage", "Wear and tear"])
    ),
)
KEYS_BY_CUE = Rule(
    id="keys-by-habit",
    message="{which} is the right one {hits} times of {tries} (by chance about {chance})",
    hint="change some of them; the first are {ids}",
    why="A learner who has noticed the habit needs to know nothing else.",
    source=GUIDELINES,
    severity="warning",
    example=one_pattern(_MANY, lambda n, key: f"“{key}”"),
    good=one_pattern(_MANY),
)
KEYS_BY_PLACE = Rule(
    id="keys-by-place",
    message="the right option stands {place} in {hits} of {tries} choices that are not shuffled "
    "(by chance about {chance})",
    hint="move some of them, or write 'shuffle: options' into the quizzes",
    why="Writers hide the right option in the middle, and guessers look for it there.",
    source="Attali and Bar-Hillel, Guess Where (Journal of Educational Measurement 40, 2003)",
    severity="warning",
    example=one_pattern(_MANY, turning=False),
    good=one_pattern(_MANY, turning=False, head="shuffle: options"),
)
KEYS_GUESSED = Rule(
    id="keys-guessable",
    message="somebody who sees only how the options look finds {hits} of {tries} right ones "
    "({share} %; by chance {chance} %)",
    hint="make wrong options as long, as polite, as exact and as quotable as right ones",
    why="A test that can be passed without the course says nothing about what was learnt.",
    source=GUIDELINES,
    severity="warning",
    example={
        f"quizzes/quiz-{part}.yml": text.replace("id: q", f"id: {part}").replace(
            "shelf ", f"shelf {part}-"
        )
        for part in "xy"
        for text in one_pattern(
            12, lambda n, key: (f"“{key}”", f"7 {key}s", f"A {key}?")[n % 3]
        ).values()
    },
    good=one_pattern(_MANY),
)


@dataclass(frozen=True)
class _Cue:
    """Something that a right option may have alone, or lack. english: known by English words."""

    name: str
    has: Callable[[str], object]
    english: bool = False

    @property
    def having(self) -> str:
        """What an option is that alone has it."""
        return f"the only option with {self.name}"

    @property
    def lacking(self) -> str:
        """What an option is that alone lacks it."""
        return f"the only option without {self.name}"


_CUES = (
    _Cue("a quotation", re.compile(r"[“\"«„]").search),
    _Cue("a number", re.compile(r"\d").search),
    _Cue("a question", lambda option: "?" in option),
    _Cue("a hedge (“may”, “often”)", surface.HEDGED.search, english=True),
    _Cue("a courtesy (“sorry”, “thank you”)", surface.COURTEOUS.search, english=True),
    _Cue("an absolute word (“always”, “never”)", surface.ABSOLUTE.search, english=True),
)
_LONGEST, _SHORTEST = (f"an option that is clearly the {what}" for what in ("longest", "shortest"))
# By what they pick an option, the ways in which somebody may guess.
_WAYS = (_LONGEST, _SHORTEST, *(way for cue in _CUES for way in (cue.having, cue.lacking)))
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")


def check(course: Course, looks: Sequence[Look]) -> Iterator[Problem]:
    """Cues in single questions, then habits over the course: as they were, of the same files."""
    keys = [in_file(course, file) for file in course.asking]
    known = [key for key in keys if key]
    if len(known) < len(keys):
        yield from _cues(looks)
    else:
        parts = in_english(course), b"".join(known)
        yield from remembered("habits", parts, lambda: list(_cues(looks)))


def _cues(looks: Sequence[Look]) -> Iterator[Problem]:
    seen = [(one, _Seen(*one.seen["cues"])) for one in looks]
    for _, of in seen:
        yield from of.told
    yield from _echoes(seen)
    if sum(len(one.asked) for one in looks) < FEWEST:
        return
    asked = _Asked(looks)
    told = list(_habits(asked, [of for _, of in seen])) + list(_places(asked, [o for _, o in seen]))
    yield from told
    if told:  # what one habit explains has been told
        return
    guessed = surface.guess(looks)
    beyond = (guessed.hits - guessed.by_chance) / guessed.tries
    chance = guessed.by_chance / guessed.tries
    if beyond >= MORE - 0.05 and at_least(guessed.hits, guessed.tries, chance) < SURE:
        yield KEYS_GUESSED.at(
            next(iter(asked)).question.span(),
            hits=guessed.hits,
            tries=guessed.tries,
            share=round(100 * guessed.hits / guessed.tries),
            chance=round(100 * chance),
        )


class _Seen(NamedTuple):
    """What is seen in a file.

    told: what is wrong with single questions. echoes: by number of a question, the words of its
    stem that its key alone repeats. stems: long words of stems, each with the number of questions.
    picks: by test, and by how many options there are, how many questions it picks an option of,
    and of how many the right one. still: by how many options there are and which is right, how many
    questions do not move theirs.
    """

    told: Sequence[Problem]
    echoes: Sequence[tuple[int, Sequence[str]]]
    stems: Mapping[str, int]
    picks: Mapping[tuple[str, int], tuple[int, int]]
    still: Mapping[tuple[int, int], int]


class _Asked:
    """All questions with one right option, for whoever wants to look at each."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self.looks = looks

    def __iter__(self) -> Iterator[OneRight]:
        return (one for look in self.looks for one in look.asked)


def look(file: Quiz | Embed, asked: Sequence[OneRight], english: bool) -> tuple[Any, ...]:
    """As of `_Seen`, plainly."""
    echoes: list[tuple[int, Sequence[str]]] = []
    stems: Counter[str] = Counter()
    for number, one in enumerate(asked if english else ()):
        stems.update(word for word in set(one.stem_words) if len(word) >= _LONG_WORD)
        if echo := _echo(one):
            echoes.append((number, echo))
    picks: dict[tuple[str, int], tuple[int, int]] = {}
    for one in asked:
        for which, number in _picked(one, english):
            found, hits = picks.get((which, len(one.options)), (0, 0))
            picks[which, len(one.options)] = found + 1, hits + (number == one.right)
    still = Counter((len(one.options), one.right) for one in asked if not one.moves)
    return [*_single(asked, english)], echoes, dict(stems), picks, dict(still)


def _single(asked: Sequence[OneRight], english: bool) -> Iterator[Problem]:
    for one in asked:
        lengths = [len(option) for option in one.distractors]
        times = len(one.key) / max(1, sum(lengths) / len(lengths))
        if times >= _HAPPENS and len(one.key) - max(lengths) >= _CHARACTERS:
            yield KEY_BY_LENGTH.at(_right_option(one), times=f"{times:.1f}")
        if not english:
            continue
        absolute: list[list[str]] = one.found(surface.ABSOLUTE.findall, nothing=[])
        if not absolute.pop(one.right) and all(absolute):
            said = dict.fromkeys(found[0].lower() for found in absolute)
            yield ONLY_KEY_MODEST.at(_right_option(one), words="” or “".join(said))


def _right_option(one: OneRight) -> Span:
    """Where it was written. Only who tells of it asks: places are unpacked for that."""
    return one.question.span("options", one.right)


def _echoes(seen: Sequence[tuple[Look, _Seen]]) -> Iterator[Problem]:
    """Words that only the right option repeats, neither of the whole course nor of a whole file."""
    wanted = {word for _, of in seen for _, echo in of.echoes for word in echo}
    anywhere, within, size = Counter[str](), Counter[tuple[str, str]](), Counter[str]()
    for one, of in seen:
        size[one.path] += len(one.asked)
        for word in wanted & of.stems.keys():
            anywhere[word] += of.stems[word]
            within[one.path, word] += of.stems[word]
    most = max(2, _RARE * size.total())
    for one, of in seen:
        in_file = max(2, _RARE_IN_FILE * size[one.path])
        for number, echo in of.echoes:
            rare = (w for w in echo if anywhere[w] <= most and within[one.path, w] <= in_file)
            if echoed := next(rare, None):
                yield WORD_OF_THE_STEM.at(_right_option(one.asked[number]), word=echoed)


def _echo(one: OneRight) -> list[str]:
    """The long words of a short question that its right option alone repeats; told if rare.

    In any form: who sees “computers” in a wrong option has seen the “computer” of the question.
    Where a wrong option repeats another long word, or is made of words of the question, the right
    one does not stand out; nor does it where the others are figures, or yes and no. Code says what
    it has to.
    """
    stem = prose(one.question.prompt)
    said = words(stem)
    if len(said) > 20:  # in a case, the key has to speak of what the case speaks of
        return []
    asked = words(_SENTENCE.split(stem.strip())[-1])
    long = {word for word in said if len(word) >= _LONG_WORD and word not in _EMPTY}
    key = words(_ADDRESS.sub(" ", prose(one.authored[one.right])))
    echo = [word for word in key if word in long and word in asked]
    return [] if not echo or _hides(one, set(said), long) else echo


def _hides(one: OneRight, stem: Set[str], long: Set[str]) -> bool:
    """Whether the right option does not stand out, though it repeats a word of the stem.

    stem: its words. long: those of them that a wrong option might repeat.
    """
    spoken = [set(said) for number, said in enumerate(one.option_words) if number != one.right]
    return (
        _OF_OPTIONS.match(one.key) is not None
        or any(_FIGURE.match(option) for option in one.options)
        or any(said <= stem for said in spoken)
        or any(_one_word(word, other) for word in long for said in spoken for other in said)
    )


def _one_word(one: str, other: str) -> bool:
    """Whether two words are forms of one, or one is a part of the other."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < _FORM:
        return False
    return short in long or short.startswith(long[: max(_FORM, len(long) - _ENDING)])


def _picked(one: OneRight, english: bool) -> Iterator[tuple[str, int]]:
    """The ways to guess that pick an option of a question, and which."""
    ranked = sorted(range(len(one.options)), key=lambda n: len(one.options[n]))
    shortest, second, last_but_one, longest = (
        len(one.options[n]) for n in (*ranked[:2], *ranked[-2:])
    )
    if longest >= 1.2 * last_but_one:
        yield _LONGEST, ranked[-1]
    if second >= 1.2 * shortest:
        yield _SHORTEST, ranked[0]
    for cue in _CUES:
        if cue.english and not english:
            continue
        has = [bool(found) for found in one.found(cue.has, nothing=None)]
        if has.count(True) == 1:
            yield cue.having, has.index(True)
        if has.count(False) == 1:
            yield cue.lacking, has.index(False)


def _habits(asked: _Asked, seen: Sequence[_Seen]) -> Iterator[Problem]:
    found: Counter[tuple[str, int]] = Counter()
    right: Counter[str] = Counter()
    for of in seen:
        for (name, options), (picked, hits) in of.picks.items():
            found[name, options] += picked
            right[name] += hits
    for which in _WAYS:
        tries = sum(count for (name, _), count in found.items() if name == which)
        if tries < FEWEST // 2:
            continue
        chances = sum(count / n for (name, n), count in sorted(found.items()) if name == which)
        chance = chances / tries
        if right[which] / tries >= chance + MORE and at_least(right[which], tries, chance) < SURE:
            rightly = (one for one in asked if (which, one.right) in _picked(one, english=True))
            first = list(islice(rightly, 4))
            yield KEYS_BY_CUE.at(
                first[0].question.span("options", first[0].right),
                which=which,
                hits=right[which],
                tries=tries,
                chance=round(chance * tries),
                ids=", ".join(one.question.id for one in first),
            )


def _places(asked: _Asked, seen: Sequence[_Seen]) -> Iterator[Problem]:
    still: Counter[tuple[int, int]] = Counter()
    for of in seen:
        still.update(of.still)
    if still.total() < FEWEST:
        return
    for place, name in enumerate(_PLACES):
        among = {key: count for key, count in sorted(still.items()) if key[0] > place}
        tries = sum(among.values())
        hits = sum(count for (_, right), count in among.items() if right == place)
        chance = sum(count / n for (n, _), count in among.items()) / tries if among else 0
        if among and hits / tries >= chance + MORE and at_least(hits, tries, chance) < SURE:
            first = next(one for one in asked if not one.moves and one.right == place)
            yield KEYS_BY_PLACE.at(
                first.question.span("options", place),
                place=name,
                hits=hits,
                tries=tries,
                chance=round(chance * tries),
            )
