"""The folder of quizzes: quiz files, conversations, plays."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath

from generator.model.exploration import ScenarioFile
from generator.model.plays import Play, read_plays
from generator.model.quiz import Quiz
from generator.reader.quiz_reader import read_quiz
from generator.reader.scenario_reader import read_scenario
from generator.reader.source_files import SourceFiles
from generator.text.memory import Memory, key_of
from generator.text.problems import Problem
from generator.text.yaml_tree import parse


@dataclass
class QuizFolder:
    """What a folder of quizzes holds. quiz_ids: those that could not be read included."""

    quizzes: list[Quiz] = field(default_factory=list)
    scenarios: list[ScenarioFile] = field(default_factory=list)
    plays: list[Play] = field(default_factory=list)
    quiz_ids: list[str] = field(default_factory=list)
    half_read: set[str | None] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def add(self, other: QuizFolder) -> None:
        """Take in what another folder, or a file, holds."""
        self.quizzes += other.quizzes
        self.scenarios += other.scenarios
        self.plays += other.plays
        self.quiz_ids += other.quiz_ids
        self.half_read |= other.half_read
        self.problems += other.problems

    @property
    def titles(self) -> dict[str, tuple[str, str]]:
        """The kind ('quiz' or 'scenario') and the title of each that has a page, by id."""
        found = {quiz.id: ("quiz", quiz.title) for quiz in self.quizzes}
        return found | {file.id: ("scenario", file.scenario.title) for file in self.scenarios}


def read_quiz_folder(
    files: SourceFiles, folder: str, memory: Memory | None = None, program: str = ""
) -> QuizFolder:
    """Everything below the folder; a file that cannot be read takes nothing else with it.

    memory: what was read before, by the program of this name.
    """
    found = QuizFolder()
    for path in files.below(folder):
        if path.endswith((".play", ".yml", ".yaml")):
            text = files.read(path)
            if memory is None or text is None:
                one = _read_file(text, path)
            else:
                key = key_of(program, path, text)
                one = memory.known(key, partial(_read_file, text, path))
            found.add(one)
    return found


def _read_file(text: str | None, path: str) -> QuizFolder:
    """What one file holds: a function of its text and its path, and of nothing else."""
    found = QuizFolder()
    if path.endswith(".play"):
        if text is not None:
            found.plays, found.problems = read_plays(text, path, PurePosixPath(path).stem)
        return found
    found.quiz_ids.append(PurePosixPath(path).stem)
    tree, problems = parse(text, path) if text else (None, [])
    found.problems += problems
    if tree is None:
        found.half_read.add(None)
    elif "scenes" in tree.keys:
        scenario, problems = read_scenario(tree, path)
        found.problems += problems
        found.scenarios += [scenario] if scenario else []
        found.half_read |= set() if scenario else {None}
    else:
        reading = read_quiz(tree, path)
        found.problems += reading.problems
        found.half_read |= reading.half_read
        found.quizzes += [reading.quiz] if reading.quiz else []
    return found
