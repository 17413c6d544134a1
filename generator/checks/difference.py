"""What changed for learners between two versions of a course, in plain words, for a sign-off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.checks.lock import compare
from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.former import former_ids
from generator.model.lock import digest
from generator.model.page import Lesson, Page
from generator.model.question import Question
from generator.model.quiz import Quiz, QuizSettings
from generator.reader.lock_file import lock_of
from generator.text.counting import first_words, word_count, words_of
from generator.text.problems import counted


@dataclass(frozen=True)
class Section:
    """Changes of one kind, a sentence each."""

    title: str
    changes: tuple[str, ...]


def difference(old: Course, new: Course) -> list[Section]:
    """All that has changed from one version to another; nothing for what has not."""
    former = former_ids(new)
    subjects: Mapping[str, Callable[[], Iterator[str]]] = {
        "The course": lambda: _course(old, new),
        "Lessons": lambda: _lessons(old, new, former.get("lessons", {})),
        "Other pages": lambda: _pages(old, new),
        "Objectives": lambda: _objectives(old, new, former.get("objectives", {})),
        "Quizzes": lambda: _quizzes(old, new, former.get("quizzes", {})),
        "Questions": lambda: _questions(old, new, former.get("questions", {})),
        "Conversations": lambda: _conversations(old, new, former.get("conversations", {})),
        "What becomes of saved answers": lambda: _answers(old, new),
    }
    found = ((title, tuple(dict.fromkeys(tell()))) for title, tell in subjects.items())
    return [Section(title, changes) for title, changes in found if changes]


def _course(old: Course, new: Course) -> Iterator[str]:
    if old.title != new.title:
        yield f"The title was “{old.title}” and is “{new.title}”."
    if old.id != new.id:
        yield f"The id was '{old.id}' and is '{new.id}'."
    before, now = old.settings.pass_mark, new.settings.pass_mark
    if before != now:
        yield f"The pass mark was {_mark(before)} and is {_mark(now)}."
    titles = [[module.title for module in course.modules] for course in (old, new)]
    for title in titles[1]:
        if title not in titles[0]:
            yield f"There is a new module, “{title}”."
    for title in titles[0]:
        if title not in titles[1]:
            yield f"There is no module “{title}” any more."


def _mark(mark: float | None) -> str:
    return f"{mark:g} %" if mark else "none"


def _lessons(old: Course, new: Course, former: Mapping[str, str]) -> Iterator[str]:
    before = {former.get(lesson.id, lesson.id): lesson for lesson in old.lessons}
    now = {lesson.id: lesson for lesson in new.lessons}
    for id, lesson in now.items():
        if id not in before:
            words = counted(lesson.words, "word")
            yield f"“{lesson.title}” is new: {words} and {_asked(new, lesson)} ({lesson.path})."
    for id, lesson in before.items():
        if id not in now:
            yield f"“{lesson.title}” is gone ({lesson.path})."
            continue
        changed = list(_page(lesson, now[id]))
        if lesson.id != id:
            changed.append(f"its id was '{lesson.id}' and is '{id}'; answers go along")
        old_module = old.module_of[lesson.path].title
        new_module = new.module_of[now[id].path].title
        if old_module != new_module:
            changed.append(f"it has moved from “{old_module}” to “{new_module}”")
        if changed:
            yield f"“{now[id].title}”: {'; '.join(changed)} ({now[id].path})."
    kept = [id for id in before if id in now]
    if kept != [id for id in now if id in before]:
        yield "The order of the lessons has changed."


def _asked(course: Course, lesson: Lesson) -> str:
    return counted(len(course.questions_on(lesson)), "question")


def _page(before: Page, now: Page) -> Iterator[str]:
    if before.title != now.title:
        yield f"its title was “{before.title}”"
    if before.path != now.path:
        yield f"its file was {before.path}"
    changed = _words_changed(before.converted.text, now.converted.text)
    if changed:
        yield f"{changed} of its text"
    pictures = [{one.url for one in page.converted.links if one.picture} for page in (before, now)]
    if pictures[0] != pictures[1]:
        yield "other pictures"


def _words_changed(before: str, now: str) -> str:
    """'3 words taken out and 5 put in, of 900'; '' where the words are the same."""
    one, other = words_of(before), words_of(now)
    if one == other:
        return ""
    out = into = 0
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            out, into = out + b - a, into + d - c
    parts = [
        f"{counted(n, 'word')} {how}" for n, how in ((out, "taken out"), (into, "put in")) if n
    ]
    return f"{' and '.join(parts)}, of {len(one):,}"


def _pages(old: Course, new: Course) -> Iterator[str]:
    before, now = ({page.path: page for page in course.pages} for course in (old, new))
    for path in now.keys() - before.keys():
        yield f"“{now[path].title}” is new ({path})."
    for path in before.keys() - now.keys():
        yield f"“{before[path].title}” is gone ({path})."
    for path in before.keys() & now.keys():
        changed = list(_page(before[path], now[path]))
        if changed:
            yield f"“{now[path].title}”: {'; '.join(changed)} ({path})."


def _objectives(old: Course, new: Course, former: Mapping[str, str]) -> Iterator[str]:
    before = {former.get(id, id): one for id, one in old.objectives.items()}
    for id, objective in new.objectives.items():
        if id not in before:
            yield f"New: “{objective.text}” ({id})."
        elif before[id].text != objective.text:
            yield f"“{before[id].text}” is “{objective.text}” now ({id})."
    for id, objective in before.items():
        if id not in new.objectives:
            yield f"Gone: “{objective.text}” ({id})."


_PLAIN = frozenset({"title", "intro", "formerly", "pass_mark"})


def _quizzes(old: Course, new: Course, former: Mapping[str, str]) -> Iterator[str]:
    before = {former.get(quiz.id, quiz.id): quiz for quiz in old.quizzes}
    for quiz in new.quizzes:
        if quiz.id not in before:
            asked = counted(len(quiz.questions), "question")
            yield f"“{quiz.title}” is new: {asked} ({quiz.path})."
            continue
        changed = list(_quiz(old, new, before[quiz.id], quiz))
        if changed:
            yield f"“{quiz.title}”: {'; '.join(changed)} ({quiz.path})."
    for id, quiz in before.items():
        if id not in new.quiz:
            yield f"“{quiz.title}” is gone ({quiz.path})."


def _quiz(old: Course, new: Course, before: Quiz, now: Quiz) -> Iterator[str]:
    if before.id != now.id:
        yield f"its id was '{before.id}'; attempts and results go along"
    if before.title != now.title:
        yield f"its title was “{before.title}”"
    marks = old.pass_mark(before), new.pass_mark(now)
    if marks[0] != marks[1]:
        yield f"its pass mark was {_mark(marks[0])} and is {_mark(marks[1])}"
    for name in QuizSettings.model_fields.keys() - _PLAIN:
        was, is_ = getattr(before.settings, name), getattr(now.settings, name)
        if was != is_:
            yield f"'{name}' was {_value(was)} and is {_value(is_)}"
    if before.drawn != now.drawn:
        yield f"it asks {now.drawn} questions and asked {before.drawn}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return "not set" if value is None else str(value)


def _questions(old: Course, new: Course, former: Mapping[str, str]) -> Iterator[str]:
    before = {former.get(id, id): question for id, question in old.question.items()}
    for id, question in new.question.items():
        if id not in before:
            yield f"New: {_named(question)}."
            continue
        changed = list(_question(before[id], question))
        if changed:
            yield f"{_named(question)}: {'; '.join(changed)}."
    for id, question in before.items():
        if id not in new.question:
            yield f"Gone: {_named(question)}."


def _named(question: Question) -> str:
    more = " …" if word_count(question.prompt) > 10 else ""
    shown = first_words(question.prompt, 10) + more
    return f"“{shown}” ({question.id}, {question.path})"


def _question(before: Question, now: Question) -> Iterator[str]:
    if before.id != now.id:
        yield f"its id was '{before.id}'; answers go along"
    if before.version != now.version:
        yield f"it is version {now.version}: old answers count no longer, and learners read why"
    if before.path != now.path:
        yield f"it has moved from {before.path}"
    if before.kind != now.kind:
        yield f"its kind was '{before.kind}' and is '{now.kind}'"
    if before.points != now.points:
        yield f"it was worth {before.points:g} and is worth {now.points:g}"
    if before.objective != now.objective:
        yield f"its objective was {before.objective or 'none'} and is {now.objective or 'none'}"
    if digest(before.prompt) != digest(now.prompt):
        yield "it is asked in other words"
    items = [KINDS[one.kind].item(one) for one in (before, now)]
    if before.kind == now.kind and items[0].interaction.key != items[1].interaction.key:
        yield "what is right reads otherwise"
    said = ("feedback", "hints", "explanation")
    if any(getattr(items[0], name) != getattr(items[1], name) for name in said) or (
        [r.feedback for r in items[0].interaction.remarks]
        != [r.feedback for r in items[1].interaction.remarks]
    ):
        yield "other feedback, hints or explanation"


def _conversations(old: Course, new: Course, former: Mapping[str, str]) -> Iterator[str]:
    before = {former.get(file.id, file.id): file.scenario for file in old.scenarios}
    for file in new.scenarios:
        was, now = before.get(file.id), file.scenario
        if was is None:
            yield f"“{now.title}” is new ({file.path})."
        elif was.model_dump() != now.model_dump():
            scenes = counted(sum(now.scenes.get(n) != s for n, s in was.scenes.items()), "scene")
            fresh = len(now.scenes.keys() - was.scenes.keys())
            more = f", {counted(fresh, 'scene')} new" if fresh else ""
            yield f"“{now.title}”: {scenes} changed or gone{more} ({file.path})."
    for id, scenario in before.items():
        if id not in new.scenario:
            yield f"“{scenario.title}” is gone ({id})."


def _answers(old: Course, new: Course) -> Iterator[str]:
    for problem in compare(lock_of(old), new):
        place = f" ({problem.span.path}:{problem.span.line})"
        yield f"{problem.message[:1].upper()}{problem.message[1:]}{place}."
