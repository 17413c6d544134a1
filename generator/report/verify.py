"""Whether a result file fits a course: its code, its ids, its points.

The code is a digest that anybody could work out who reads how. So it shows that a file was changed
by hand or on its way, and never who made it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.former import former_ids
from generator.model.graded import as_data
from generator.model.item import Item
from generator.model.page import Lesson
from generator.model.results import Answer, ResultFile, ToldQuiz, code_fits
from generator.reader.lock_file import edition_of
from generator.report.grading import NoEngine, fractions
from generator.text.problems import counted

CLOSE = 0.011  # points; those that are added up are rounded to hundredths
_MOST = 5  # so many of one kind are told; the rest is counted

CANNOT_PROVE = (
    "who sat at the screen: there was no server and no supervision",
    "that the file is nobody's own work: its code can be worked out by who knows how",
    "which answers were given in attempts before the last: only their points are kept",
)


@dataclass
class Verdict:
    """What a file says and what is wrong with it, each a sentence.

    wrong: why it does not fit. told: what is as it should be, or is good to know. graded: how many
    answers were graded again; None where nothing here could do it.
    """

    told: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    graded: int | None = 0

    @property
    def fits(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.wrong


def verify(course: Course, file: ResultFile, content: bytes) -> Verdict:
    """Hold a result file against a course. content: its bytes."""
    found = Verdict()
    if not code_fits(file, content):
        found.wrong.append("it was changed after it was saved: its code is that of other contents")
    former = former_ids(course)
    if file.course.id != course.id and file.course.id not in former.get("course", {}):
        found.wrong.append(f"it belongs to another course, '{file.course.id}'")
        return found
    now = edition_of(course)
    same = file.course.edition == now
    check = _Check(course, file, former, same, found)
    if same:
        found.told.append(f"it was made with the course as it stands here ({now})")
    else:
        found.told.append(check.age(now))
    check.questions()
    check.quizzes()
    check.conversations()
    if same:
        check.objectives()
        check.completion()
    return found


@dataclass
class _Check:
    course: Course
    file: ResultFile
    former: Mapping[str, Mapping[str, str]]
    same: bool
    found: Verdict

    def age(self, now: str) -> str:
        """Which version of the course it was made with, as far as ids and versions tell."""
        theirs = " ".join(filter(None, (self.file.course.version, self.file.course.edition)))
        ours = " ".join(filter(None, (self.course.settings.version, now)))
        known, asked = self.course.question, self.file.questions
        renamed = self.former.get("questions", {})
        both = [(one, known[name]) for name, one in asked.items() if name in known]
        newer = any(one["version"] > own.version for one, own in both)
        older = any(name in renamed for name in asked)
        older = older or any(one["version"] < own.version for one, own in both)
        which = {(True, False): "a newer", (False, True): "an older"}.get((newer, older), "another")
        return (
            f"it was made with {which} version of the course ({theirs or 'without a name'}; "
            f"here it is {ours})"
        )

    def _say(self, told: list[str], what: str) -> None:
        """Several sentences about one thing: the first few, and how many more there are."""
        into = self.found.wrong if self.same else self.found.told
        into += told[:_MOST]
        if len(told) > _MOST:
            into.append(f"and {len(told) - _MOST} more {what}")

    def questions(self) -> None:
        """That they exist, are worth what the file says, and that the answers earn it."""
        renamed = self.former.get("questions", {})
        told: list[str] = []
        asked: list[tuple[str, Answer, Item]] = []
        strange = foreign = 0
        others = {one.language for one in self.course.translations}
        for name, answer in self.file.questions.items():
            question = self.course.question.get(renamed.get(name, name))
            if question is None:
                strange += 1
                continue
            if question.version != answer["version"]:
                continue
            item = KINDS[question.kind].item(question)
            if abs(item.points - answer["max"]) > CLOSE:
                told.append(
                    f"'{name}' is worth {item.points:.15g}, and the file says {answer['max']:.15g}"
                )
            elif answer.get("lang") in others:
                foreign += 1  # what is right in that language stands in another file
            elif answer["response"] is not None and item.points:
                asked.append((name, answer, item))
        if strange:
            told.append(f"{counted(strange, 'answer')} to questions that the course does not have")
        told += self._graded(asked)
        self._say(told, "questions like these")
        if foreign:
            were = f"{counted(foreign, 'answer')} {'was' if foreign == 1 else 'were'}"
            self.found.told.append(f"{were} typed in another language, and not graded again")

    def _graded(self, asked: list[tuple[str, Answer, Item]]) -> Iterator[str]:
        pairs = [(as_data(i.interaction), _today(a["response"], i.former)) for _, a, i in asked]
        try:
            earned = fractions(pairs)
        except NoEngine:
            self.found.graded = None
            return
        self.found.graded = len(earned)
        for (name, answer, item), share in zip(asked, earned, strict=True):
            if abs(share * item.points - answer["score"]) > CLOSE:
                yield (
                    f"'{name}': the file says {answer['score']:.15g}, and the answer in it earns "
                    f"{share * item.points:.15g}; it was changed, or the question was corrected "
                    "after it was answered"
                )

    def quizzes(self) -> None:
        """That no result is worth more than its quiz."""
        renamed = self.former.get("quizzes", {})
        told: list[str] = []
        for name, quiz in self.file.quizzes.items():
            own = self.course.quiz.get(renamed.get(name, name))
            if own is None:
                told.append(f"the course has no quiz '{name}'")
                continue
            most = sum(question.points for question in own.questions)
            for result in quiz.results:
                if result.max > most + CLOSE:
                    told.append(
                        f"the quiz '{name}' has {most:.15g} points, and the file says "
                        f"{result.max:.15g}"
                    )
                if sum(score for score, _ in result.objectives.values()) > result.score + CLOSE:
                    told.append(f"in '{name}' the objectives have more points than the whole")
        self._say(told, "quizzes like these")

    def conversations(self) -> None:
        """That they have the endings which were found."""
        renamed = self.former.get("conversations", {})
        told: list[str] = []
        for name, talk in self.file.conversations.items():
            own = self.course.scenario.get(renamed.get(name, name))
            if own is None:
                told.append(f"the course has no conversation '{name}'")
                continue
            ends = {*talk.endings, *(attempt.ending for attempt in talk.attempts)}
            told += [
                f"the conversation '{name}' has no ending '{end}'"
                for end in sorted(ends - set(own.scenario.endings))
            ]
        self._say(told, "conversations like these")

    def objectives(self) -> None:
        """That the points of objectives are those of their questions."""
        sums: dict[str, list[float]] = {}
        for name, answer in self.file.questions.items():
            question = self.course.question.get(name)
            if question and question.objective and question.version == answer["version"]:
                one = sums.setdefault(question.objective, [0.0, 0.0])
                one[0] += answer["score"]
                one[1] += answer["max"]
        told = [
            f"the objective '{name}' has {score:.15g} of {most:.15g} points, and its answers have "
            f"{sums.get(name, [0, 0])[0]:.15g} of {sums.get(name, [0, 0])[1]:.15g}"
            for name, (score, most) in self.file.objectives.items()
            if abs(sums.get(name, [0, 0])[0] - score) > CLOSE
            or abs(sums.get(name, [0, 0])[1] - most) > CLOSE
        ]
        self._say(told, "objectives like these")

    def completion(self) -> None:
        """That the course is completed, where the file says so."""
        asked = self.course.settings.completion
        if asked is None or not self.file.completed:
            return
        path = next((p for p in self.course.paths if p.id == self.file.path and not p.whole), None)
        lessons = path.lessons if path else self.course.lessons
        done = sum(self._done(lesson) for lesson in lessons)
        quizzes = [
            quiz
            for quiz in self.course.quizzes
            if self.course.pass_mark(quiz) is not None
            and (
                any(quiz in self.course.quizzes_on(lesson) for lesson in lessons)
                if asked.passed == "all"
                else quiz.id in asked.passed
            )
        ]
        failed = [q.id for q in quizzes if not self._passed(self.file.quizzes.get(q.id), q.id)]
        talks = [
            file.id
            for file in self.course.scenarios
            if (
                any(file in self.course.scenarios_on(lesson) for lesson in lessons)
                if asked.conversations == "all"
                else file.id in asked.conversations
            )
        ]
        silent = [name for name in talks if name not in self.file.conversations]
        told = []
        if done < len(lessons) * asked.read / 100 - 1e-9:
            told.append(f"{done} of {len(lessons)} lessons are done, and it says that enough are")
        told += [f"the quiz '{name}' is not passed, and it says that all are" for name in failed]
        told += [f"the conversation '{name}' was not played" for name in silent]
        self._say(told, "things that are missing")

    def _done(self, lesson: Lesson) -> bool:
        exercises = self.course.progress_on(lesson)
        if not exercises:
            return lesson.id in self.file.lessons
        return all(self._answered(name) for name in exercises)

    def _answered(self, counted: str) -> bool:
        if counted.startswith("quiz:"):
            return counted.removeprefix("quiz:") in self.file.quizzes
        name, _, version = counted.partition("@")
        if name in self.course.scenario:
            return name in self.file.conversations
        answer = self.file.questions.get(name)
        return answer is not None and answer["version"] >= int(version or 1)

    def _passed(self, told: ToldQuiz | None, name: str) -> bool:
        if told is None:
            return False
        quiz = self.course.quiz[name]
        shares = [one.score / one.max if one.max else 1.0 for one in told.results]
        counts = shares[-1] if quiz.settings.counts == "last" else max(shares)
        return counts * 100 + 1e-9 >= (self.course.pass_mark(quiz) or 0)


def _today(response: Any, former: Mapping[str, str]) -> Any:
    """An answer with the ids that its parts have today."""
    if not former:
        return response
    if isinstance(response, str):
        return former.get(response, response)
    if isinstance(response, list):
        return [former.get(one, one) for one in response]
    if isinstance(response, dict):
        return {former.get(name, name): _today(one, former) for name, one in response.items()}
    return response
