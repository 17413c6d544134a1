"""What an edit does to the answers that learners have saved: the course held against course.lock.

Without a lock nothing is said. Each message says what becomes of answers, and each hint what to
write so that nothing is lost; what is meant so, `course check --fix --accept` takes over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial

from generator.checks.by_file import Findings
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.interaction import Interaction, named_parts
from generator.model.item import Item
from generator.model.lock import (
    LOCK,
    Lock,
    LockedConversation,
    LockedQuestion,
    locked_words,
    same_words,
    shown_words,
)
from generator.model.question import Question
from generator.model.scenario import choice_ids
from generator.model.scenario_example import PATH, SOUND
from generator.reader.lock_file import lock_of
from generator.text.problems import Problem, Rule
from generator.text.span import Span

ACCEPT = "if it is meant so, 'course check --fix --accept' takes it into course.lock"
NOTED = "'course check --fix' takes it into course.lock"

_QUIZ = "quizzes/first-quiz.yml"
_ONE = "title: A quiz\nquestions:\n  - id: {id}\n    kind: choice\n    objective: first\n"
_OLD = 'lock: 1\ncourse: "the-starter"\n'
ASKS = (
    'questions:\n  one:\n    kind: "choice"\n    in: "first-quiz"\n    asks: "77bc06c5 Which?"\n'
    '    parts:\n      here: "5be1b402 This one"\n      there: "68973a14 That one"\n'
    '    key:\n      - "here"\n'
)


def example(lock: str, options: str, id: str = "one", more: str = "") -> Mapping[str, str]:
    """A quiz of one question, and a lock of before."""
    head = _ONE.format(id=id) + more
    return {
        _QUIZ: f"{head}    prompt: Which?\n    options:\n{options}",
        LOCK: f'{_OLD}lessons:\n  first-lesson: "First lesson"\nobjectives:\n'
        '  first: "a467981c Place a question where it belongs in a lesson."\n'
        f'quizzes:\n  first-quiz: "A quiz"\n{lock}'
        '  where-it-belongs:\n    kind: "choice"\n    in: "first-lesson"\n'
        '    asks: "861aea8f Where does a question help most?"\n    parts:\n'
        '      p7070ca65: "56b902c0 On a page of its own, after all lessons"\n'
        '      p923ce868: "84d1d9b4 Right after the thought that it asks about"\n'
        '    key:\n      - "p923ce868"\n',
    }


HERE = "      - {id: here, text: This one, right: true}\n"
THERE = "      - {id: there, text: That one}\n"

GONE = Rule(
    id="id-gone",
    message="the {what} '{id}' is gone: {loss}",
    hint=ACCEPT,
    why="A browser keeps answers under the ids of the day on which they were given. A new name "
    "without `formerly:` looks like something that nobody has answered yet.",
    severity="warning",
    example=example(ASKS, HERE + THERE, id="another"),
)
COURSE_CHANGED = Rule(
    id="course-id-changed",
    message="the course was called '{old}': whoever has begun would start from nothing",
    hint="write 'formerly: {old}' below 'id:'; if it is another course now, delete course.lock",
    why="All progress of a course lies under its id.",
    example={LOCK: 'lock: 1\ncourse: "the-beginning"\n'},
)
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
LINE_GONE = Rule(
    id="line-gone",
    message="{what} is no longer here: {loss}",
    hint=ACCEPT,
    why="A conversation that is under way is kept as the lines that were said in it.",
    severity="warning",
    example={
        PATH: SOUND,
        LOCK: f'{_OLD}conversations:\n  wrong-parcel:\n    title: "The wrong parcel"\n'
        '    endings:\n      walked-off: "He walks off"\n',
    },
)
BEHIND = Rule(
    id="lock-behind",
    message="course.lock does not know {count}",
    hint="'course check --fix' adds what is missing, before learners begin with it",
    why="What the lock does not know, no later edit can be held against.",
    severity="note",
    example={LOCK: 'lock: 1\ncourse: "the-starter"\n'},
)

_LOSSES = {
    "lessons": ("lesson", "that learners have opened it is forgotten"),
    "objectives": ("objective", "results no longer tell of it"),
    "paths": ("path", "whoever had chosen it is on the path through everything"),
    "quizzes": ("quiz", "attempts under way and results are lost"),
    "conversations": ("conversation", "what was said in it and how it ended is lost"),
    "questions": ("question", "what was answered there is lost"),
}
_ALIKE = 0.55  # of the words of two texts, so that the one may be the other in new words


def check(course: Course) -> Iterator[Problem]:
    """What has happened to ids and meanings since the lock was written."""
    lock = course.lock
    # What cannot be read is not gone. A site in several languages is read once for each of them.
    if lock is None or course.half_read or course.unread or course.base:
        return
    comparison = _Comparison(lock, course)
    yield from list(comparison.problems()) or _behind(lock, comparison.now, course)


def compare(lock: Lock, course: Course) -> Iterator[Problem]:
    """What a course does to the answers that were given when it was as the lock says."""
    yield from _Comparison(lock, course).problems()


def _behind(lock: Lock, now: Lock, course: Course) -> Iterator[Problem]:
    known = lock.ids()
    counts = [
        (len(ids.keys() - known[what].keys()), _LOSSES[what][0]) for what, ids in now.ids().items()
    ]
    files = ((one.path, lock.translations.get(one.language, {})) for one in course.translations)
    counts.append((sum(path not in there for path, there in files), "translation"))
    new = [_count(number, noun) for number, noun in counts if number]
    if new:
        listed = ", ".join(new[:-1]) + " and " + new[-1] if len(new) > 1 else new[0]
        yield BEHIND.at(_place(lock), count=listed)


def _count(number: int, noun: str) -> str:
    many = f"{noun[:-1]}zes" if noun == "quiz" else f"{noun}s"
    return f"{number} {noun if number == 1 else many.replace('quizes', 'quizzes')}"


def _place(lock: Lock, *path: str) -> Span:
    """Where the lock says something; the file where it was never in one."""
    return lock.name_span(*path) if lock.path and path else Span(LOCK)


@dataclass(frozen=True)
class _Now:
    """A thing of today: its id, its words as the lock keeps them, and where its id stands."""

    id: str
    words: str
    span: Span


class _Comparison:
    def __init__(self, lock: Lock, course: Course) -> None:
        self.lock, self.course, self.now = lock, course, lock_of(course)

    def problems(self) -> Iterator[Problem]:
        lock, course = self.lock, self.course
        if course.id != lock.course and lock.course not in self.former("course"):
            place = course.settings.span("id")
            yield COURSE_CHANGED.at(place, old=lock.course)
            return
        for what, spans in self.things():
            yield from self.gone(what, spans)
        for name, before in lock.questions.items():
            question = course.question.get(self.former("questions").get(name, name))
            if question:
                both = before, self.now.questions[question.id]
                yield from _known(question, both, partial(_compared, question, *both))
        for name, conversation in lock.conversations.items():
            yield from self.conversation(name, conversation)

    def former(self, what: str) -> Mapping[str, str]:
        return self.now.former.get(what, {})

    def things(self) -> Iterator[tuple[str, Callable[[str], Span]]]:
        """What has ids, with the place of each id of today."""
        course = self.course
        lessons = {lesson.id: lesson for lesson in course.lessons}
        paths = {path.id: n for n, path in enumerate(course.settings.paths)}
        yield "lessons", lambda id: lessons[id].span("id")
        yield "objectives", lambda id: course.objectives[id].span
        yield "paths", lambda id: course.settings.span("paths", paths[id], "id")
        yield "quizzes", lambda id: Span(course.quiz[id].path)
        yield "conversations", lambda id: Span(course.scenario[id].path)
        yield "questions", lambda id: course.question[id].span("id")

    def gone(self, what: str, span: Callable[[str], Span]) -> Iterator[Problem]:
        """Ids of before, and those that were ids before that, which lead to nothing today."""
        before, now, former = self.lock.ids()[what], self.now.ids()[what], self.former(what)
        noun, loss = _LOSSES[what]
        new = [id for id in now if id not in before and id not in former.values()]
        names = {id: (id, words) for id, words in before.items()}
        for old, id in self.lock.former.get(what, {}).items():
            names.setdefault(old, (id, before.get(id, "")))
        for old, (id, words) in names.items():
            if old in now or old in former:
                continue
            if old != id and id in now:
                hint = f"write 'formerly: {old}' back in; {ACCEPT}"
                yield GONE.at(span(id), hint, what=noun, id=old, loss=loss)
                continue
            near = self.nearest(what, old, words, new)
            if near:
                where = " above the lesson" if what == "lessons" else ""
                hint = f"if it is '{near}' now, write 'formerly: {old}'{where} here; {ACCEPT}"
                yield GONE.at(span(near), hint, what=noun, id=old, loss=loss)
                new.remove(near)
            else:
                section = what if old == id else "former"
                path = (section, old) if old == id else (section, what, old)
                yield GONE.at(_place(self.lock, *path), what=noun, id=old, loss=loss)

    def nearest(self, what: str, old: str, words: str, new: list[str]) -> str | None:
        """The new id that is most likely the old one's new name."""
        now = self.now.ids()[what]

        def alike(id: str) -> float:
            if what == "questions":
                return _alike_questions(self.lock.questions[old], self.now.questions[id])
            if what == "objectives":
                return _alike(words, now[id])
            return max(_ratio(words, now[id]), _ratio(old, id))

        if what == "questions" and old not in self.lock.questions:
            return None
        best = max(new, key=alike, default=None)
        return best if best is not None and alike(best) >= _ALIKE else None

    def conversation(self, name: str, before: LockedConversation) -> Iterator[Problem]:
        """Lines and endings that are gone."""
        file = self.course.scenario.get(self.former("conversations").get(name, name))
        if file is None:
            return
        scenario, ids = file.scenario, choice_ids(file.scenario)
        lines: dict[str, _Now] = {}
        former: set[str] = set()
        for scene, moment in scenario.scenes.items():
            for n, (id, choice) in enumerate(zip(ids[scene], moment.choices, strict=True)):
                place = scenario.span("scenes", scene, "choices", n, "say")
                lines[f"{scene}/{id}"] = _Now(id, locked_words(choice.say), place)
                former |= {f"{scene}/{old}" for old in choice.formerly}
        new = [key for key in lines if key not in before.lines]
        loss = "who was past it goes back to the last moment that still fits"
        for key, words in before.lines.items():
            scene, _, id = key.partition("/")
            if key in lines or key in former:
                continue
            there = [one for one in new if one.partition("/")[0] == scene]
            near = max(there, key=lambda one: _alike(words, lines[one].words), default=None)
            if near and _alike(words, lines[near].words) >= _ALIKE:
                hint = f"if it is the same line in other words, write 'formerly: {id}' to it; "
                place = lines[near].span
                new.remove(near)
            else:
                hint, place = "", _place(self.lock, "conversations", name, "lines", key)
                if scene in scenario.scenes:
                    place = scenario.name_span("scenes", scene)
                else:
                    place = Span(file.path)
            what = f"the line “{shown_words(words)}”"
            yield LINE_GONE.at(place, hint + ACCEPT, what=what, loss=loss)
        past = {old for ending in scenario.endings.values() for old in ending.formerly}
        for id, title in before.endings.items():
            if id not in scenario.endings and id not in past:
                hint = f"if it is called otherwise now, write 'formerly: {id}' to it; {ACCEPT}"
                loss = "who has found it has one ending less"
                place = scenario.name_span("endings")
                yield LINE_GONE.at(place, hint, what=f"the ending “{title}”", loss=loss)


_known = Findings()


def _compared(question: Question, before: LockedQuestion, now: LockedQuestion) -> list[Problem]:
    return list(_question(before, question, now))


def _question(before: LockedQuestion, question: Question, now: LockedQuestion) -> Iterator[Problem]:
    """What has changed in a question that is still there."""
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
    near = max(new, key=lambda id: _alike(was, new[id]), default=None)
    if near is None:
        return None
    alone = as_many and len(new) == 1
    return near if alone or _alike(was, new[near]) >= _ALIKE else None


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


def _alike(one: str, other: str) -> float:
    """How much two texts, as the lock keeps them, share: 0 to 1."""
    return 1.0 if same_words(one, other) else _ratio(shown_words(one), shown_words(other))


def _alike_questions(one: LockedQuestion, other: LockedQuestion) -> float:
    """How likely two questions are one: by what they ask, and by what can be answered."""
    if one.kind != other.kind:
        return 0.5 * _alike(one.asks, other.asks)
    asked = _alike(one.asks, other.asks)
    # “True”, and what else is one word, stands in many questions.
    parts = [text for text in one.parts.values() if " " in shown_words(text)]
    if not parts:
        return asked
    known = {text[:8] for text in other.parts.values()}
    shared = sum(text[:8] in known for text in parts) / len(parts)
    return max(asked, (asked + shared) / 2)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


def of_lock(problems: Iterable[Problem]) -> list[Problem]:
    """Those of all problems that say what becomes of saved answers."""
    return [problem for problem in problems if problem.rule in _RULES]


_RULES = (GONE, COURSE_CHANGED, KIND_CHANGED, KEY_CHANGED, POINTS_CHANGED, REWORDED, PART_GONE,
          PART_REWORDED, PART_REMEANT, VERSION_BACK, LINE_GONE, BEHIND)  # fmt: skip
