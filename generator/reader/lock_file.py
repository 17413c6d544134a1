"""`course.lock`: read, worked out from a course, and written so that a line is one thing.

Everything is sorted by id and nothing is counted, so that two authors who add questions each
change lines of their own, and a change in review reads as what it is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.folding import fold
from generator.model.former import former_ids
from generator.model.interaction import (
    ChoiceInteraction,
    GapsInteraction,
    Interaction,
    LongTextInteraction,
    MatchInteraction,
    NumberInteraction,
    OrderInteraction,
    RatingInteraction,
    TextInteraction,
    named_parts,
)
from generator.model.lock import (
    FORMAT,
    LOCK,
    Lock,
    LockedConversation,
    LockedQuestion,
    locked_words,
)
from generator.model.page import Lesson
from generator.model.question import Question
from generator.model.scenario import Scenario, choice_ids
from generator.model.scenario_file import ScenarioFile
from generator.text.beside import Beside
from generator.text.problems import Problem, Rule
from generator.text.shelves import remembered
from generator.text.span import Span
from generator.text.yaml_tree import parse

UNREADABLE_LOCK = Rule(
    id="unreadable-lock",
    message="course.lock cannot be read: {reason}",
    hint="take the version of one side whole ('git checkout --theirs course.lock'), then say "
    "'course check --fix'",
    why="Without it nobody can say what an edit does to the answers that learners have saved.",
    example={"course.lock": "lock: 1\n<<<<<<< ours\ncourse: my-course\n"},
)

_HEAD = """\
# What learners' saved answers hang on: every id, and what an answer to it means.
# 'course check --fix' writes this file. Commit it with the course, and do not edit it.
"""


def read_lock(text: str) -> tuple[Lock | None, list[Problem]]:
    """The lock that a file holds, or None, and why it cannot be read."""
    tree, problems = parse(text, LOCK)
    if tree is None:
        place = problems[0].span if problems else Span(LOCK)
        reason = "two versions of it were merged" if "<<<<<<<" in text else "it is no longer whole"
        return None, [UNREADABLE_LOCK.at(place, reason=reason)]
    number = tree.data.get("lock") if isinstance(tree.data, dict) else None
    if isinstance(number, str) and number.isdecimal() and int(number) > FORMAT:
        hint = "bring the generator up to date"
        place = tree.span_of(("lock",))
        return None, [UNREADABLE_LOCK.at(place, hint, reason="a newer generator has written it")]
    lock, wrong = Lock.from_tree(tree)
    if lock is None:
        return None, [UNREADABLE_LOCK.at(wrong[0].span, reason=wrong[0].message)]
    return lock, []


# The check and the pages ask, one after the other, and so do all translations of the course.
_locks, _editions = Beside[Course, Lock](), Beside[Course, str]()
_texts = Beside[LockedQuestion | LockedConversation, str]()


def lock_of(course: Course) -> Lock:
    """What the course as it stands would be locked with."""
    return _locks(course, _lock_of)


def _lock_of(course: Course) -> Lock:
    homes = dict(_homes(course))
    former = former_ids(course)
    return Lock(
        course=course.id,
        lessons={lesson.id: lesson.title for lesson in course.lessons},
        objectives={one.id: locked_words(one.text) for one in course.objectives.values()},
        paths={path.id: path.title for path in course.settings.paths},
        quizzes={quiz.id: quiz.title for quiz in course.quizzes},
        conversations={file.id: _known_conversation(course, file) for file in course.scenarios},
        questions=dict(_questions(course, homes)),
        former={what: dict(ids) for what, ids in former.items()},
    )


def edition_of(course: Course) -> str:
    """Twelve characters that stay the same as long as no answer means anything else.

    They are those of what the course would be locked with: ids, words, keys and points. A course in
    several languages is one: it has the edition of its original.
    """
    if course.original_edition:
        return course.original_edition
    return _editions(course, _edition_of)


def _edition_of(course: Course) -> str:
    return hashlib.sha256(lock_text(lock_of(course)).encode("utf-8", "replace")).hexdigest()[:12]


def _homes(course: Course) -> Iterator[tuple[str, str]]:
    for page in course.every_page:
        for embed in page.embeds:
            if embed.brief:
                yield embed.brief.id, page.id if isinstance(page, Lesson) else page.name
    for quiz in course.quizzes:
        for name in quiz.ids:
            yield name, quiz.id


def _questions(course: Course, homes: Mapping[str, str]) -> Iterator[tuple[str, LockedQuestion]]:
    """Those of a file are kept together, for as long as its text is the same."""
    asked_in = course.asked_in
    for path, group in groupby(asked_in, lambda name: asked_in[name].path):
        of = tuple(group)

        def look(of: Sequence[str] = of) -> list[tuple[LockedQuestion, str]]:
            made = (locked_question(course.question[name], homes.get(name, "")) for name in of)
            return [(one, _text_of(one)) for one in made]

        digest = course.digests.get(path)
        page = course.page.get(path)
        if digest is None or (page and "8<" in page.source):  # words of other files, perhaps
            found = look()
        else:
            named = tuple((name, homes.get(name, "")) for name in of)
            found = remembered("locked", (path, digest, named), look)
        for name, (one, text) in zip(of, found, strict=True):
            _texts(one, partial(_known_text, text))  # it is asked for next, and took longest
            yield name, one


def _known_text(text: str, _: object) -> str:
    return text


def locked_question(question: Question, home: str = "") -> LockedQuestion:
    """What the lock keeps of a question."""
    item = KINDS[question.kind].item(question)
    return LockedQuestion(
        kind=item.kind,
        points=item.points,
        version=item.version,
        asks=locked_words(item.prompt),
        parts={part.id: locked_words(part.text) for part in named_parts(item.interaction)},
        key=tuple(_key(item.interaction)),
        **{"in": home},
    )


def _key(asked: Interaction) -> Iterator[str]:
    """What is right, in lines that can be compared with those of another day."""
    match asked:
        case ChoiceInteraction():
            yield from sorted(asked.correct)
        case OrderInteraction():
            yield from asked.correct
        case TextInteraction():
            yield from _typed(asked.accept, asked.case_matters, asked.accents_matter)
        case NumberInteraction():
            low, high = asked.value - asked.tolerance, asked.value + asked.tolerance
            yield f"{low:.12g} {high:.12g} {asked.unit}".rstrip()
        case MatchInteraction():
            for source, targets in sorted(asked.correct.items()):
                yield " ".join([source, *sorted(targets)])
        case GapsInteraction():
            for blank in asked.blanks:
                for text in _typed(blank.accept, blank.case_matters, blank.accents_matter):
                    yield f"{blank.id} {text}"
        case RatingInteraction():
            yield f"1 {len(asked.scale.labels)}"
        case LongTextInteraction():
            return


def _typed(accept: tuple[str, ...], case: bool, accents: bool) -> list[str]:
    return sorted({fold(text, case, accents) for text in accept})


def _known_conversation(course: Course, file: ScenarioFile) -> LockedConversation:
    digest = course.digests.get(file.path)
    if digest is None:
        return _conversation(file.scenario)
    return remembered("locked", (file.path, digest), lambda: _conversation(file.scenario))


def _conversation(scenario: Scenario) -> LockedConversation:
    ids = choice_ids(scenario)
    return LockedConversation(
        title=scenario.title,
        lines={
            f"{scene}/{name}": locked_words(choice.say)
            for scene, moment in scenario.scenes.items()
            for name, choice in zip(ids[scene], moment.choices, strict=True)
        },
        endings={name: ending.title for name, ending in scenario.endings.items()},
    )


def lock_text(lock: Lock) -> str:
    """The file that holds a lock."""
    apart: dict[str, Mapping[str, Any]]
    apart = {"conversations": lock.conversations, "questions": lock.questions}
    data = lock.model_dump(by_alias=True, exclude_defaults=True, exclude={*apart})
    data = {"lock": FORMAT, **data}
    pieces = [_HEAD]
    for name in Lock.model_fields:
        if several := apart.get(name):
            pieces.append(f"{name}:\n")
            for id, one in sorted(several.items()):
                pieces += (f"  {_name(id)}:\n", _texts(one, _text_of))
        elif name in data:
            pieces += (f"{line}\n" for line in _lines({name: data[name]}, ""))
    return "".join(pieces)


def _text_of(one: LockedQuestion | LockedConversation) -> str:
    """The lines below the id of a thing: they are the longest part of a lock, and change least."""
    data = one.model_dump(by_alias=True, exclude_defaults=True)
    inside = "question" if isinstance(one, LockedQuestion) else "conversation"
    return "".join(f"{line}\n" for line in _lines(data, "    ", inside))


def _lines(data: Mapping[str, Any], indent: str, inside: str = "") -> Iterator[str]:
    """A group of fields as YAML. What is named by ids is sorted; fields keep their order."""
    by_id = inside not in ("", "question", "conversation", "former", "translation")
    for name, value in sorted(data.items()) if by_id else data.items():
        key = _name(name)
        if isinstance(value, Mapping):
            if value:
                yield f"{indent}{key}:"
                below = _BELOW.get(inside, {}).get(name) or _BELOW.get(inside, {}).get("*", "ids")
                yield from _lines(value, f"{indent}  ", below)
        elif isinstance(value, list | tuple):
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {_scalar(one)}" for one in value)
        else:
            yield f"{indent}{key}: {_scalar(value)}"


def _name(name: str) -> str:
    return name if name and set(name) <= _PLAIN and name[0].isalpha() else json.dumps(name)


_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-/")
# What the groups of a lock hold: fields in their order, or ids.
_BELOW: Mapping[str, Mapping[str, str]] = {
    "": {"questions": "questions", "conversations": "conversations", "former": "former",
         "translations": "languages"},
    "questions": {"*": "question"},
    "conversations": {"*": "conversation"},
    "languages": {"*": "translations"},
    "translations": {"*": "translation"},
}  # fmt: skip


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else f"{value:.12g}"
