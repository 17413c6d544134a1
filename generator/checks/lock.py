"""What an edit does to the answers that learners have saved: the course held against course.lock.

Without a lock nothing is said. Each message says what becomes of answers, and each hint what to
write so that nothing is lost; what is meant so, `course check --fix --accept` takes over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.checks.likeness import ALIKE, alike, alike_questions, ratio
from generator.checks.lock_example import ASKS, HERE, OLD, THERE, example
from generator.checks.locked_question import (
    ACCEPT,
    KEY_CHANGED,
    KIND_CHANGED,
    PART_GONE,
    PART_REMEANT,
    PART_REWORDED,
    POINTS_CHANGED,
    REWORDED,
    VERSION_BACK,
    changes,
)
from generator.model.course import Course
from generator.model.lock import LOCK, Lock, LockedConversation, locked_words, shown_words
from generator.model.scenario import choice_ids
from generator.model.scenario_example import PATH, SOUND
from generator.reader.lock_file import lock_of
from generator.text.problems import Problem, Rule
from generator.text.span import Span

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
LINE_GONE = Rule(
    id="line-gone",
    message="{what} is no longer here: {loss}",
    hint=ACCEPT,
    why="A conversation that is under way is kept as the lines that were said in it.",
    severity="warning",
    example={
        PATH: SOUND,
        LOCK: f'{OLD}conversations:\n  wrong-parcel:\n    title: "The wrong parcel"\n'
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
                yield from changes(question, before, self.now.questions[question.id])
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

        def likeness(id: str) -> float:
            if what == "questions":
                return alike_questions(self.lock.questions[old], self.now.questions[id])
            if what == "objectives":
                return alike(words, now[id])
            return max(ratio(words, now[id]), ratio(old, id))

        if what == "questions" and old not in self.lock.questions:
            return None
        best = max(new, key=likeness, default=None)
        return best if best is not None and likeness(best) >= ALIKE else None

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
            near = max(there, key=lambda one: alike(words, lines[one].words), default=None)
            if near and alike(words, lines[near].words) >= ALIKE:
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


def of_lock(problems: Iterable[Problem]) -> list[Problem]:
    """Those of all problems that say what becomes of saved answers."""
    return [problem for problem in problems if problem.rule in _RULES]


_RULES = (GONE, COURSE_CHANGED, KIND_CHANGED, KEY_CHANGED, POINTS_CHANGED, REWORDED, PART_GONE,
          PART_REWORDED, PART_REMEANT, VERSION_BACK, LINE_GONE, BEHIND)  # fmt: skip
