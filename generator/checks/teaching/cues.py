"""Whether right options give themselves away: one by one, and over the course.

One question may well have its key as the longest option: one in three has, by chance. So what is
said of a habit is said of the course, and only where chance would hardly do it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from os.path import commonprefix

from generator.checks.teaching import surface
from generator.checks.teaching.chance import at_least
from generator.checks.teaching.examples import asking
from generator.checks.teaching.literature import GUIDELINES, NBME
from generator.checks.teaching.one_right import OneRight, in_english, one_right, prose, words
from generator.model.course import Course
from generator.text.problems import Problem, Rule

FEWEST = 20  # questions before anything is said of a habit
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


_FRUITS = (
    "apple pear plum quince cherry peach grape melon lemon olive almond walnut hazel chestnut "
    "raisin currant bramble damson medlar mulberry apricot banana orange papaya"
).split()
_WORDS = [f"the {fruit} from the garden next door" for fruit in _FRUITS]


def _fruits(
    of: Callable[[int, str], str] = lambda n, key: key,
    turning: bool = True,
    head: str = "",
    count: int = FEWEST + 1,
) -> Mapping[str, str]:
    """Many questions of one pattern; `of` says what its number makes of the right option."""
    return asking(
        *(
            (f"What is on shelf {chr(97 + n)}?", [of(n, _WORDS[n]), *_WORDS[n + 1 : n + 3]])
            for n in range(count)
        ),
        turning=turning,
        head=head,
    )


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
    example=_fruits(lambda n, key: f"“{key}”"),
    good=_fruits(),
)
KEYS_BY_PLACE = Rule(
    id="keys-by-place",
    message="the right option stands {place} in {hits} of {tries} choices that are not shuffled "
    "(by chance about {chance})",
    hint="move some of them, or write 'shuffle: options' into the quizzes",
    why="Writers hide the right option in the middle, and guessers look for it there.",
    source="Attali and Bar-Hillel, Guess Where (Journal of Educational Measurement 40, 2003)",
    severity="warning",
    example=_fruits(turning=False),
    good=_fruits(turning=False, head="shuffle: options"),
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
        for text in _fruits(
            lambda n, key: (f"“{key}”", f"7 {key}s", f"A {key}?")[n % 3], count=12
        ).values()
    },
    good=_fruits(),
)


@dataclass(frozen=True)
class _Cue:
    """Something that a right option may have alone, or lack. english: known by English words."""

    name: str
    has: Callable[[str], object]
    english: bool = False


_CUES = (
    _Cue("a quotation", re.compile(r"[“\"«„]").search),
    _Cue("a number", re.compile(r"\d").search),
    _Cue("a question", lambda option: "?" in option),
    _Cue("a hedge (“may”, “often”)", surface.HEDGED.search, english=True),
    _Cue("a courtesy (“sorry”, “thank you”)", surface.COURTEOUS.search, english=True),
    _Cue("an absolute word (“always”, “never”)", surface.ABSOLUTE.search, english=True),
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")


def check(course: Course) -> Iterator[Problem]:
    """Cues in single questions, then habits over the course."""
    asked, english = one_right(course), in_english(course)
    yield from _single(asked, english)
    if len(asked) < FEWEST:
        return
    told = list(_habits(asked, english)) + list(_places(asked))
    yield from told
    guessed = surface.guess(asked, english)
    beyond = (guessed.hits - guessed.by_chance) / guessed.tries
    chance = guessed.by_chance / guessed.tries
    # What one habit explains has been told.
    if not told and beyond >= MORE - 0.05 and at_least(guessed.hits, guessed.tries, chance) < SURE:
        yield KEYS_GUESSED.at(
            asked[0].question.span(),
            hits=guessed.hits,
            tries=guessed.tries,
            share=round(100 * guessed.hits / guessed.tries),
            chance=round(100 * chance),
        )


def _single(asked: Sequence[OneRight], english: bool) -> Iterator[Problem]:
    rare = _rareness(asked) if english else None
    for one in asked:
        lengths = [len(option) for option in one.distractors]
        times = len(one.key) / max(1, sum(lengths) / len(lengths))
        place = one.question.span("options", one.right)
        if times >= _HAPPENS and len(one.key) - max(lengths) >= _CHARACTERS:
            yield KEY_BY_LENGTH.at(place, times=f"{times:.1f}")
        if rare is None:
            continue
        absolute = [surface.ABSOLUTE.findall(option) for option in one.distractors]
        if all(absolute) and not surface.ABSOLUTE.search(one.key):
            said = dict.fromkeys(found[0].lower() for found in absolute)
            yield ONLY_KEY_MODEST.at(place, words="” or “".join(said))
        if word := _echo(one, partial(rare, one.question.span().path)):
            yield WORD_OF_THE_STEM.at(place, word=word)


def _rareness(asked: Sequence[OneRight]) -> Callable[[str, str], bool]:
    """Tells whether a word is neither one of the whole course nor one of a whole file."""
    stems = [(one.question.span().path, set(words(one.stem))) for one in asked]
    anywhere = Counter(word for _, said in stems for word in said)
    within = Counter((path, word) for path, said in stems for word in said)
    size = Counter(path for path, _ in stems)

    def rare(path: str, word: str) -> bool:
        return anywhere[word] <= max(2, _RARE * len(asked)) and within[path, word] <= max(
            2, _RARE_IN_FILE * size[path]
        )

    return rare


def _echo(one: OneRight, rare: Callable[[str], bool]) -> str | None:
    """A rare, long word of a short question that its right option alone repeats.

    In any form: who sees “computers” in a wrong option has seen the “computer” of the question.
    Where a wrong option repeats another long word, or is made of words of the question, the right
    one does not stand out; nor does it where the others are figures, or yes and no. Code says what
    it has to.
    """
    stem = prose(one.question.prompt)
    if len(words(stem)) > 20:  # in a case, the key has to speak of what the case speaks of
        return None
    asked = words(_SENTENCE.split(stem.strip())[-1])
    long = [word for word in words(stem) if len(word) >= _LONG_WORD and word not in _EMPTY]
    spoken = [words(option) for option in one.distractors]
    if (
        _OF_OPTIONS.match(one.key)
        or any(_FIGURE.match(option) for option in one.options)
        or any(set(said) <= set(words(stem)) for said in spoken)
        or any(_one_word(word, other) for word in long for said in spoken for other in said)
    ):
        return None
    key = words(_ADDRESS.sub(" ", prose(one.authored[one.right])))
    return next((word for word in key if word in long and word in asked and rare(word)), None)


def _one_word(one: str, other: str) -> bool:
    """Whether two words are forms of one, or one is a part of the other."""
    short, long = sorted((one, other), key=len)
    begin = len(commonprefix([short, long]))  # noqa: RUF071  of words, not of paths
    return len(short) >= _FORM and (
        short in long or (begin >= _FORM and len(long) - begin <= _ENDING)
    )


def _habits(asked: Sequence[OneRight], english: bool) -> Iterator[Problem]:
    tests: list[tuple[str, Callable[[OneRight], int | None]]] = [
        ("an option that is clearly the longest", _longest),
        ("an option that is clearly the shortest", _shortest),
    ]
    for cue in _CUES:
        if english or not cue.english:
            with_it = partial(_alone, has=cue.has)
            without = partial(_alone, has=cue.has, wanted=False)
            tests.append((f"the only option with {cue.name}", with_it))
            tests.append((f"the only option without {cue.name}", without))
    for which, picks in tests:
        found = [(one, pick) for one in asked if (pick := picks(one)) is not None]
        if len(found) < FEWEST // 2:
            continue
        hits = [one for one, pick in found if pick == one.right]
        chance = sum(one.chance for one, _ in found) / len(found)
        if (
            len(hits) / len(found) >= chance + MORE
            and at_least(len(hits), len(found), chance) < SURE
        ):
            yield KEYS_BY_CUE.at(
                hits[0].question.span("options", hits[0].right),
                which=which,
                hits=len(hits),
                tries=len(found),
                chance=round(chance * len(found)),
                ids=", ".join(one.question.id for one in hits[:4]),
            )


def _alone(one: OneRight, has: Callable[[str], object], wanted: bool = True) -> int | None:
    """The number of the only option that has something, or lacks it."""
    fit = [n for n, option in enumerate(one.options) if bool(has(option)) == wanted]
    return fit[0] if len(fit) == 1 else None


def _longest(one: OneRight) -> int | None:
    ranked = sorted(range(len(one.options)), key=lambda n: len(one.options[n]))
    longest, second = len(one.options[ranked[-1]]), len(one.options[ranked[-2]])
    return ranked[-1] if longest >= 1.2 * second else None


def _shortest(one: OneRight) -> int | None:
    ranked = sorted(range(len(one.options)), key=lambda n: len(one.options[n]))
    return ranked[0] if len(one.options[ranked[1]]) >= 1.2 * len(one.options[ranked[0]]) else None


def _places(asked: Sequence[OneRight]) -> Iterator[Problem]:
    still = [one for one in asked if not one.moves]
    if len(still) < FEWEST:
        return
    for place, name in enumerate(_PLACES):
        among = [one for one in still if len(one.options) > place]
        hits = [one for one in among if one.right == place]
        chance = sum(one.chance for one in among) / len(among) if among else 0
        if (
            among
            and len(hits) / len(among) >= chance + MORE
            and at_least(len(hits), len(among), chance) < SURE
        ):
            yield KEYS_BY_PLACE.at(
                hits[0].question.span("options", place),
                place=name,
                hits=len(hits),
                tries=len(among),
                chance=round(chance * len(among)),
            )
