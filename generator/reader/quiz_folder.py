"""The folder of quizzes: quiz files, conversations, plays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from generator.model.languages import Languages
from generator.model.plays import Play, read_plays
from generator.model.quiz import Quiz
from generator.model.scenario import Scenario
from generator.model.scenario_file import ScenarioFile
from generator.model.translation import Translation
from generator.reader.quiz_reader import read_quiz
from generator.reader.scenario_reader import read_scenario
from generator.reader.source_files import SourceFiles
from generator.reader.translated import NO_ORIGINAL, compare, not_translated, over
from generator.reader.translations import translated_quiz
from generator.text.memory import Memory, key_of
from generator.text.problems import Problem, did_you_mean
from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse

_OURS = (".play", ".yml", ".yaml")


@dataclass
class QuizFolder:
    """What a folder of quizzes holds. quiz_ids: those that could not be read included."""

    quizzes: list[Quiz] = field(default_factory=list)
    scenarios: list[ScenarioFile] = field(default_factory=list)
    plays: list[Play] = field(default_factory=list)
    quiz_ids: list[str] = field(default_factory=list)
    half_read: set[str | None] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    translations: list[Translation] = field(default_factory=list)

    def add(self, other: QuizFolder) -> None:
        """Take in what another folder, or a file, holds."""
        self.quizzes += other.quizzes
        self.scenarios += other.scenarios
        self.plays += other.plays
        self.quiz_ids += other.quiz_ids
        self.half_read |= other.half_read
        self.problems += other.problems
        self.translations += other.translations

    @property
    def bodies(self) -> list[Quiz | Scenario]:
        """What its files state."""
        return [*self.quizzes, *(file.scenario for file in self.scenarios)]

    @property
    def titles(self) -> dict[str, tuple[str, str]]:
        """The kind ('quiz' or 'scenario') and the title of each that has a page, by id."""
        found = {quiz.id: ("quiz", quiz.title) for quiz in self.quizzes}
        return found | {file.id: ("scenario", file.scenario.title) for file in self.scenarios}


def read_quiz_folder(
    files: SourceFiles,
    folder: str,
    memory: Memory | None = None,
    program: str = "",
    languages: Languages | None = None,
    kept: Collection[str] | None = None,
) -> QuizFolder:
    """Everything below the folder; a file that cannot be read takes nothing else with it.

    memory: what was read before, by the program of this name. languages: where the site has
    several; then a quiz is that of its language, or where it has none there, the original.
    kept: the ids of those that are wanted; None for all.
    """
    found = QuizFolder()
    if languages:
        return _in_languages(files, folder, languages, _Known(memory, program), kept)
    for path in files.below(folder):
        if path.endswith(_OURS):
            text = files.text(path)
            found.add(_Known(memory, program)(_read_file, text, path))
    return found


def files_to_read(
    files: SourceFiles, folder: str, memory: Memory, program: str, languages: Languages | None
) -> Iterator[tuple[str, bytes, Callable[[], QuizFolder]]]:
    """What `read_quiz_folder` reads: its key in the memory, and what reads it.

    First in each stands the path of the original. Translations come before their originals: they
    want to know what these hold, and who has read one lets go of it when its turn comes.
    """
    known = _Known(memory, program)
    originals: dict[str, tuple[str, str, str]] = {}
    translations: list[tuple[str, str, str]] = []
    tasks: list[tuple[str, bytes, Callable[[], QuizFolder]]] = []
    for path in files.below(folder):
        if not path.endswith(_OURS) or (languages and path.endswith(".play")):
            continue
        inner, language = path, ""
        if languages:
            inner, language = languages.apart(path.removeprefix(f"{folder}/"))
        name = PurePosixPath(inner).with_suffix("")
        if languages and language not in ("", languages.original):
            translations.append((str(name), path, language))
        elif (text := files.text(path)) is not None:
            originals.setdefault(str(name), (text, path, name.name))
            more = (path, name.name) if languages else (path,)
            tasks.append((path, known.key(text, *more), partial(_read_file, text, *more)))
    for of, other, language in translations:
        if of in originals:
            text, path, id = originals[of]
            parts = files.text(other), other, language, id, text, path
            original = partial(known, _read_file, text, path, id)
            yield path, known.key_of_made(parts), partial(_read_translation, *parts, original)
    yield from tasks


@dataclass(frozen=True)
class _Known:
    """What files hold, as it is known of an earlier reading where they were the same."""

    memory: Memory | None
    program: str

    def __call__(self, read: Callable[..., QuizFolder], text: str | None, *more: Any) -> QuizFolder:
        """What `read` gives for a text and whatever else it depends on."""
        if self.memory is None or text is None:
            return read(text, *more)
        return self.memory.known(self.key(text, *more), partial(read, text, *more))

    def made(self, parts: tuple[str | None, ...], make: Callable[[], QuizFolder]) -> QuizFolder:
        """What `make` gives, which depends on these."""
        if self.memory is None:
            return make()
        return self.memory.known(self.key_of_made(parts), make)

    def key_of_made(self, parts: tuple[str | None, ...]) -> bytes:
        """Of what is made of these."""
        return key_of(self.program, "made", *parts)

    def key(self, text: str, *more: Any) -> bytes:
        """Of what is read from a text. Only a path follows where there is one language."""
        return key_of(self.program, *reversed((text, *more)))


def _in_languages(
    files: SourceFiles,
    folder: str,
    languages: Languages,
    known: _Known,
    kept: Collection[str] | None,
) -> QuizFolder:
    """The folder as it is in one language.

    All that is wrong in any of them is told of the original's site: it is made first.
    """
    found = QuizFolder()
    originals: dict[str, str] = {}
    others: dict[str, dict[str, str]] = {}
    for path in files.below(folder):
        if path.endswith(_OURS):
            inner, language = languages.apart(path.removeprefix(f"{folder}/"))
            name = str(PurePosixPath(inner).with_suffix(""))
            if path.endswith(".play"):
                found.add(known(_read_file, files.text(path), path))
            elif language in ("", languages.original) and name not in originals:
                originals[name] = path
            elif language in ("", languages.original):
                found.add(_read_file(files.text(path), path, PurePosixPath(name).name))
            else:
                others.setdefault(name, {})[language] = path
    for name, path in originals.items():
        translations = others.pop(name, {})
        stem = f"{folder}/{name}"
        missing = {x: f"{stem}.{x}.yml" for x in languages.others if x not in translations}
        if missing:
            found.problems.append(not_translated(Span(path), missing))
        id = PurePosixPath(name).name
        shown, beside = _with_translations(files, languages, known, id, path, translations)
        found.problems += beside.problems
        found.translations += beside.translations
        if kept is None or id in kept:
            found.add(replace(shown, problems=[], translations=[]))
    for name, files_of in others.items():
        for path in files_of.values():
            near = did_you_mean(name, originals)
            wanted = f"{folder}/{name}.yml"
            found.problems.append(NO_ORIGINAL.at(Span(path), near or None, original=wanted))
    if languages.translated:
        found.problems, found.translations = [], []
    return found


def _with_translations(
    files: SourceFiles,
    languages: Languages,
    known: _Known,
    id: str,
    path: str,
    translations: Mapping[str, str],
) -> tuple[QuizFolder, QuizFolder]:
    """What a quiz is in the language that is read; what is told of it and its translations.

    path: of the original. translations: the paths of the others, by language.
    """
    text = files.text(path)
    original = partial(known, _read_file, text, path, id)
    shown, told = None, QuizFolder()
    for language, other in translations.items():
        files.tie(other, path)
        if languages.translated and language != languages.current:
            continue  # it is judged, and compared, beside the original
        words = files.text(other)
        parts = words, other, language, id, text, path
        own = known.made(parts, partial(_read_translation, *parts, original))
        told.problems += own.problems
        told.translations += own.translations
        shown = own if language == languages.current else shown
    if shown is None:
        shown = original()
        told.problems += shown.problems
    return shown, told


def _read_translation(
    text: str | None,
    path: str,
    language: str,
    id: str,
    before: str | None,
    at: str,
    original: Callable[[], QuizFolder],
) -> QuizFolder:
    """What a file holds that is laid over its original, which is not told of again."""
    there = parse(before, at)[0] if before else None
    tree, problems = parse(text, path) if text else (None, [])
    found = QuizFolder(quiz_ids=[id], problems=problems)
    if tree is None or there is None:
        found.half_read.add(None)
        return found
    whole, wrong = over(there, tree)
    found.add(replace(_read_tree(whole, path, id), quiz_ids=[]))
    known = original()
    for one, other in zip(known.quizzes, found.quizzes, strict=False):
        wrong += compare(one, other)
    for of, body in zip(known.bodies, found.bodies, strict=False):
        found.translations.append(translated_quiz(language, of, at, body, path))
    # What it took from the original is wrong there.
    found.problems = [p for p in [*found.problems, *wrong] if p.span.path != at]
    return found


def _read_file(text: str | None, path: str, id: str | None = None) -> QuizFolder:
    """What one file holds: a function of what is handed to it, and of nothing else.

    id: what it is known by, where that is not its name.
    """
    found = QuizFolder()
    if path.endswith(".play"):
        if text is not None:
            found.plays, found.problems = read_plays(text, path, PurePosixPath(path).stem)
        return found
    found.quiz_ids.append(id or PurePosixPath(path).stem)
    tree, problems = parse(text, path) if text else (None, [])
    found.problems += problems
    if tree is None:
        found.half_read.add(None)
    else:
        found.add(_read_tree(tree, path, id))
    return found


def _read_tree(tree: Tree, path: str, id: str | None) -> QuizFolder:
    """The quiz or the conversation that a file states."""
    found = QuizFolder()
    if "scenes" in tree.keys:
        scenario, problems = read_scenario(tree, path, id)
        found.problems += problems
        found.scenarios += [scenario] if scenario else []
        found.half_read |= set() if scenario else {None}
    else:
        reading = read_quiz(tree, path, id)
        found.problems += reading.problems
        found.half_read |= reading.half_read
        found.quizzes += [reading.quiz] if reading.quiz else []
    return found
