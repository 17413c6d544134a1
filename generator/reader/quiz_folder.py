"""The folder of quizzes: quiz files, conversations, plays."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.model.exploration import ScenarioFile
from generator.model.plays import Play, read_plays
from generator.model.quiz import Quiz
from generator.reader.quiz_reader import read_quiz
from generator.reader.scenario_reader import read_scenario
from generator.reader.source_files import SourceFiles
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

    @property
    def titles(self) -> dict[str, tuple[str, str]]:
        """The kind ('quiz' or 'scenario') and the title of each that has a page, by id."""
        found = {quiz.id: ("quiz", quiz.title) for quiz in self.quizzes}
        return found | {file.id: ("scenario", file.scenario.title) for file in self.scenarios}


def read_quiz_folder(files: SourceFiles, folder: str) -> QuizFolder:
    """Everything below the folder; a file that cannot be read takes nothing else with it."""
    found = QuizFolder()
    for path in files.below(folder):
        if path.endswith(".play"):
            text = files.read(path)
            if text is not None:
                plays, problems = read_plays(text, path, PurePosixPath(path).stem)
                found.plays += plays
                found.problems += problems
        elif path.endswith((".yml", ".yaml")):
            _read_file(files, path, found)
    return found


def _read_file(files: SourceFiles, path: str, found: QuizFolder) -> None:
    found.quiz_ids.append(PurePosixPath(path).stem)
    text = files.read(path)
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
