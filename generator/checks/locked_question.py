"""What an edit of a question does to the answers that learners have saved to it.

A question is held against what the lock knows of it: its kind, its key, its points, and what can be
answered. Each hint says what to write so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.by_file import Findings
from generator.checks.likeness import ALIKE, alike
from generator.checks.lock_example import ASKS, HERE, THERE, example
from generator.kinds import KINDS
from generator.model.interaction import Interaction, named_parts
from generator.model.item import Item
from generator.model.lock import LockedQuestion, same_words, shown_words
from generator.model.question import Question
from generator.text.problems import Problem, Rule
from generator.text.span import Span

ACCEPT = "if it is meant so, 'course check --fix --accept' takes it into course.lock"
NOTED = "'course check --fix' takes it into course.lock"

KIND_CHANGED = Rule(
    id="kind-changed",
    message="this question was of the kind '{old}': old answers no longer fit, and their points "
    "would stand for a question that nobody was asked",
    hint="write 'version: {next}': then it counts as not answered, and learners are told why",
    why="What was ticked cannot be put in order, nor what was typed be ticked.",
    example=example(ASKS.replace('"choice"', '"order"'), HERE + THERE),
)
KEY_CHANGED = Rule(
    id="key-changed",
    message="another answer is right now: old answers are graded anew, and who was right may read "
    "that they were not",
    hint="if the question asks something else now, write 'version: {next}'; if the old key was "
    "wrong, 'course check --fix --accept' takes the new one, and learners read of the correction",
    why="Points that learners have seen change on their own when they open the page again.",
    severity="warning",
    example=example(
        ASKS,
        "      - {id: here, text: This one}\n      - {id: there, text: That one, right: true}\n",
    ),
)
POINTS_CHANGED = Rule(
    id="points-changed",
    message="this question was worth {old} and is worth {new} now: old answers earn the new points",
    hint=NOTED,
    why="Results of quizzes that are done stay as they were; the next ones count anew.",
    severity="note",
    example=example(ASKS, HERE + THERE, more="    points: 3\n"),
)
REWORDED = Rule(
    id="question-reworded",
    message="the words of this question have changed; old answers count as answers to the new ones",
    hint="if it asks something else now, write 'version: {next}'; if not, " + NOTED,
    why="Better words are welcome. But “Which is right?” and “Which is wrong?” are two questions.",
    severity="note",
    example=example(ASKS.replace("77bc06c5 Which?", "0c0c0c0c Which not?"), HERE + THERE),
)
PART_GONE = Rule(
    id="part-gone",
    message="“{old}” is no longer here: who answered with it keeps the result, and reads that the "
    "question has changed since",
    hint=ACCEPT,
    why="An answer names options and items by their ids. One without an id is named by its words, "
    "so that other words make another one of it.",
    severity="warning",
    example=example(ASKS, HERE + "      - That other one\n"),
)
PART_REWORDED = Rule(
    id="part-reworded",
    message="“{old}” reads “{new}” now: who chose the one has chosen the other",
    hint="if it means something else now, give it another id; if not, " + NOTED,
    why="An id holds an answer to what it stands for, whatever that says today.",
    severity="note",
    example=example(ASKS, "      - {id: here, text: This first one, right: true}\n" + THERE),
)
PART_REMEANT = Rule(
    id="part-means-another",
    message="'{id}' was “{old}”, and is what '{other}' was before: who chose the one has chosen "
    "the other",
    hint="let each id stay with its words; if all of this is meant, write 'version: {next}'",
    why="Of two ids that have changed places each learner's answer has become its opposite, and "
    "nobody would notice.",
    example=example(
        ASKS,
        "      - {id: there, text: This one, right: true}\n      - {id: here, text: That one}\n",
    ),
)
VERSION_BACK = Rule(
    id="version-back",
    message="this question was at version {old} already, and says {new}",
    hint="write 'version: {next}' or more",
    why="Answers to an earlier question of the same number would count for this one.",
    example=example(
        ASKS.replace("    asks", "    version: 3\n    asks"),
        HERE + THERE,
        more="    version: 2\n",
    ),
)


_known = Findings()


def changes(question: Question, before: LockedQuestion, now: LockedQuestion) -> list[Problem]:
    """What has changed in a question that is still there. before, now: as a lock knows it."""
    return _known(question, (before, now), lambda: [*_changes(before, question, now)])


def _changes(before: LockedQuestion, question: Question, now: LockedQuestion) -> Iterator[Problem]:
    item = KINDS[question.kind].item(question)
    following = before.version + 1
    if item.version < before.version:
        place = question.span("version" if "version" in question.model_fields_set else "id")
        yield VERSION_BACK.at(place, old=before.version, new=item.version, next=before.version)
        return
    if item.version > before.version:
        return
    if item.kind != before.kind:
        yield KIND_CHANGED.at(question.span("kind"), old=before.kind, next=following)
        return
    if item.points != before.points:
        place = question.span("points" if "points" in question.model_fields_set else "id")
        yield POINTS_CHANGED.at(place, old=f"{before.points:g}", new=f"{item.points:g}")
    if not same_words(before.asks, now.asks):
        yield REWORDED.at(question.span("prompt"), next=following)
    parts = list(_parts(before, question, item, now.parts))
    yield from parts
    if not any(problem.rule is PART_REMEANT for problem in parts):
        yield from _key(before, question, item, list(now.key))


def _parts(
    before: LockedQuestion, question: Question, item: Item, words: Mapping[str, str]
) -> Iterator[Problem]:
    now = {part.id: part for part in named_parts(item.interaction)}
    new = [id for id in now if id not in before.parts and id not in item.former.values()]
    for old, was in before.parts.items():
        id = item.former.get(old, old)
        if id in now:
            if same_words(was, words[id]):
                continue
            place = _where(question, now[id].text)
            other = next(
                (o for o, text in before.parts.items() if o != old and same_words(text, words[id])),
                None,
            )
            if other:
                yield PART_REMEANT.at(
                    place, id=id, old=shown_words(was), other=other, next=before.version + 1
                )
            elif id == old:  # or its author has just said that it is the same
                yield PART_REWORDED.at(place, old=shown_words(was), new=shown_words(words[id]))
            continue
        near = _successor(was, {one: words[one] for one in new}, len(before.parts) == len(now))
        if near is None:
            yield PART_GONE.at(_list_of(question), old=shown_words(was))
            continue
        new.remove(near)
        place = _where(question, now[near].text)
        hint = f"{_carry(question, old, shown_words(was), now[near].text)}; {ACCEPT}"
        yield PART_GONE.at(place, hint, old=shown_words(was))


def _successor(was: str, new: Mapping[str, str], as_many: bool) -> str | None:
    """Which of the new parts is the old one in other words, as far as can be told."""
    near = max(new, key=lambda id: alike(was, new[id]), default=None)
    if near is None:
        return None
    alone = as_many and len(new) == 1
    return near if alone or alike(was, new[near]) >= ALIKE else None


def _carry(question: Question, old: str, was: str, text: str) -> str:
    """What to write so that answers with a part of other words, or another id, go on."""
    path = _path_of(question, text)
    if path and path[-1] in ("text", "item", "name", "label"):
        own = _value_at(question, (*path[:-1], "id"))
        if own:
            return f"if it means the same, write 'formerly: {old}' to it"
        return f"if it means the same, write 'id: {old}' to it"
    shown = was.removesuffix(" …")
    return f"if it means the same, write 'reworded: {{{shown}: {text}}}' into the question"


def _key(
    before: LockedQuestion, question: Question, item: Item, now: list[str]
) -> Iterator[Problem]:
    former, parts = item.former, {part.id for part in named_parts(item.interaction)}
    then = [" ".join(former.get(word, word) for word in line.split(" ")) for line in before.key]
    if _same_key(item.interaction, then, now, {former.get(p, p) for p in before.parts} & parts):
        return
    yield KEY_CHANGED.at(_key_place(question), next=before.version + 1)


def _same_key(asked: Interaction, then: list[str], now: list[str], both: set[str]) -> bool:
    """Whether what was right is right still, as far as both know the parts."""
    match asked.shape:
        case "choice":
            return set(then) & both == set(now) & both
        case "sequencing":
            return [p for p in then if p in both] == [p for p in now if p in both]
        case "matching":
            known = {line.split(" ")[0]: set(line.split(" ")[1:]) for line in then}
            today = {line.split(" ")[0]: set(line.split(" ")[1:]) for line in now}
            return all(
                known[source] & both == today[source] & both
                for source in known.keys() & today.keys()
            )
        case "fill-in" | "cloze":  # more may be right than before
            return set(then) <= set(now)
        case "numeric":
            return _within(then, now)
    return then == now


def _within(then: list[str], now: list[str]) -> bool:
    """Whether all numbers that were right are right still."""
    if not then or not now:
        return then == now
    (low, high, *unit), (lower, higher, *other) = then[0].split(" ", 2), now[0].split(" ", 2)
    return unit == other and float(lower) <= float(low) and float(high) <= float(higher)


def _key_place(question: Question) -> Span:
    """Where a question says what is right."""
    for path, value in question.fields():
        if path[-1] == "right" and value is True:
            return question.span(*path)
    names = ("answer", "answers", "items", "pairs", "groups", "rows", "gaps", "passage", "scale")
    named = [name for name in names if name in question.model_fields_set]
    return question.span(named[0] if named else "id")


def _list_of(question: Question) -> Span:
    """Where a question lists what can be answered."""
    names = ("options", "items", "pairs", "groups", "rows", "regions", "statements", "gaps",
             "passage", "checklist")  # fmt: skip
    named = [name for name in names if name in question.model_fields_set]
    return question.name_span(named[0]) if named else question.span("id")


def _path_of(question: Question, text: str) -> tuple[str | int, ...] | None:
    wanted = " ".join(text.split())
    for path, value in question.fields():
        prose = path[0] in ("prompt", "reworded", "hint", "explanation") or path[-1] == "feedback"
        if isinstance(value, str) and not prose and " ".join(value.split()) == wanted:
            return path
    return None


def _where(question: Question, text: str) -> Span:
    """Where the words of a part stand."""
    path = _path_of(question, text)
    return question.span(*path) if path else _list_of(question)


def _value_at(question: Question, wanted: tuple[str | int, ...]) -> object:
    return next((value for path, value in question.fields() if path == wanted), None)
