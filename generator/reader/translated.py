"""A quiz file or a conversation in another language, read over the original's.

Only texts are translated. What is none is the original's: taken from there where it is left out,
and the same where it is given. What comes of it is a tree as if its author had written it all;
the places in it are those of the translation, where something stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_origin

from generator.kinds import KINDS
from generator.model.interaction import GapsInteraction, NumberInteraction, TextInteraction
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.model.scenario import Scenario, choice_ids
from generator.reader.lock_file import locked_question
from generator.reader.quiz_reader import QuizFile
from generator.reader.worded_types import (
    default_of,
    entry_type,
    has_words,
    has_words_alone,
    is_of_all,
    model_of,
    plain_type,
    same_value,
)
from generator.text.meant_as import below
from generator.text.problems import Problem, Rule, listed
from generator.text.span import Span
from generator.text.yaml_tree import Tree

_LANGUAGES = (
    "plugins:\n  - i18n:\n      languages:\n        - {locale: en, name: English, default: true}\n"
    "        - {locale: de, name: Deutsch, build: false}\n"
    "  - course: {id: the-starter, look: course}\n"
)
SITE = (
    "site_name: A course\ndocs_dir: content\nuse_directory_urls: false\n"
    f"theme: {{name: material, language: en, font: false}}\n{_LANGUAGES}"
    "markdown_extensions: [course]\nextra: {generator: false}\n"
)
_QUIZ = "quizzes/second-quiz.yml"
_GERMAN = "quizzes/second-quiz.de.yml"
_ORIGINAL = (
    "title: A quiz\nquestions:\n  - id: one\n    kind: choice\n    objective: first\n"
    "    prompt: Which?\n    options:\n      - {text: This one, right: true}\n      - That one\n"
)
GERMAN_QUIZ = "title: Ein Quiz\nquestions:\n  - id: one\n    prompt: Welches?\n    options:\n"


_LESSON = (
    "---\ntitle: Erste Lektion\nobjectives:\n  - {id: first, text: Eine Frage platzieren.}\n"
    "quiz: first-quiz\n---\n\nText.\n"
)


def _files(german: str) -> dict[str, str | bytes]:
    return {"mkdocs.yml": SITE, _QUIZ: _ORIGINAL, _GERMAN: GERMAN_QUIZ + german}


DIFFERS = Rule(
    id="translation-differs",
    message="{what} is not as in the original ({place})",
    hint="take it out here: what is no text is taken from the original",
    why="A question is one question in all languages: an answer that was right in one must not be "
    "wrong in another, nor be worth more.",
    example=_files("      - Dieses\n      - {text: Jenes, right: true}\n"),
)
OUT_OF_STEP = Rule(
    id="translation-out-of-step",
    message="{what} ({place})",
    hint="let both have the same questions with the same parts, in the same order",
    why="An answer is kept by the ids of the original's parts. Where a translation has others, "
    "nobody can say which of them was chosen.",
    example=_files("      - Dieses\n      - Jenes\n      - Keines\n"),
)
NO_ORIGINAL = Rule(
    id="no-original",
    message="this file translates nothing: there is no '{original}'",
    hint="call it as the original is called, with its language; or write the original first",
    why="A quiz is known by the name of its original, and without one in no language.",
    example={"mkdocs.yml": SITE, "quizzes/secnd-quiz.de.yml": GERMAN_QUIZ, _QUIZ: _ORIGINAL},
)

NOT_TRANSLATED = Rule(
    id="not-translated",
    message="there is no translation of this into {languages}",
    hint="write '{path}'; until then readers of that language see the original, or nothing",
    why="Who reads in another language meets a page that is not in it.",
    severity="note",
    example={
        "mkdocs.yml": SITE.replace(", build: false", ""),
        "content/first-module/first-lesson.de.md": _LESSON,
    },
)


def not_translated(place: Span, missing: Mapping[str, str]) -> Problem:
    """A lesson or a quiz that some languages lack. missing: the paths that it would have there."""
    path = next(iter(missing.values()))
    return NOT_TRANSLATED.at(place, languages=listed(f"'{name}'" for name in missing), path=path)


def over(original: Tree, tree: Tree) -> tuple[Tree, list[Problem]]:
    """A translated file as if all of it stood there, and in what it does not fit its original."""
    reading = _Over()
    if "scenes" in original.keys:
        whole = reading.group(Scenario, original, tree)
        scenario, _ = Scenario.from_tree(original)
        return (_with_ids(whole, scenario) if scenario else whole), reading.problems
    return reading.group(QuizFile, original, tree), reading.problems


def question_over(original: Tree, tree: Tree) -> tuple[Tree, list[Problem]]:
    """As `over`, of a question in a lesson."""
    reading = _Over()
    return reading.group(Question, original, tree), reading.problems


def compare(original: Quiz, quiz: Quiz) -> Iterator[Problem]:
    """As `compare_questions`, of a quiz."""
    yield from compare_questions(original.questions, quiz.questions)


def compare_questions(
    originals: Iterable[Question], translations: Iterable[Question]
) -> Iterator[Problem]:
    """Tie the questions of a translation to those of the original, and hold them side by side."""
    there = {question.id: question for question in originals}
    for question in translations:
        if question.id in there:
            yield from tied(there[question.id], question)


def tied(original: Question, question: Question) -> Iterator[Problem]:
    """Tie a question to the one that it is a translation of, and hold the two side by side."""
    question.translating(original)
    yield from _same(original, question)


def _same(original: Question, question: Question) -> Iterator[Problem]:
    """Parts and keys that lie in texts: the stretches of a passage, what belongs to what."""
    one, other = locked_question(original), locked_question(question)
    place = _place(original.span("id"))
    if one.parts.keys() != other.parts.keys():
        what = (
            f"of question '{question.id}' the original has {len(one.parts)} parts that can be "
            f"answered, and this has {len(other.parts)}, or others of them are alike"
        )
        yield OUT_OF_STEP.at(question.span("prompt"), what=what, place=place)
        return
    asked = KINDS[question.kind].interaction(question)
    typed = isinstance(asked, TextInteraction | GapsInteraction | NumberInteraction)
    if one.key != other.key and not typed:
        what = f"what is right in question '{question.id}'"
        hint = "let the same parts be right, and in the same order"
        yield DIFFERS.at(question.span("prompt"), hint, what=what, place=place)


def _with_ids(tree: Tree, original: Scenario) -> Tree:
    """A conversation whose lines have the ids of the original's, which come of their words."""
    scenes = tree.find(("scenes",))
    for name, ids in choice_ids(original).items():
        for number, id in enumerate(ids):
            choice = tree.find(("scenes", name, "choices", number))
            if scenes.children.get(name) and "say" in choice.children and "id" not in choice.keys:
                own = Tree(id, choice.head())
                tree = _put(tree, ("scenes", name, "choices", number, "id"), own)
    return tree


def _put(tree: Tree, path: tuple[str | int, ...], value: Tree) -> Tree:
    """The tree with another value at the path."""
    step, *rest = path
    inner = _put(tree.children[step], tuple(rest), value) if rest else value
    return _grown(tree, {**tree.children, step: inner}, {str(step): value.span} if not rest else {})


def _grown(tree: Tree, children: dict[str | int, Tree], keys: dict[str, Span]) -> Tree:
    """A tree with other children; keys: the places of further names."""
    data: Any = {str(name): child.data for name, child in children.items()}
    if isinstance(tree.data, list):
        data = [child.data for child in children.values()]
    kept = {name: span for name, span in {**tree.keys, **keys}.items() if name in children}
    doubtful = bool(tree.doubts) or any(child.doubtful for child in children.values())
    return tree._replace(data=data, children=children, keys=kept, doubtful=doubtful)


@dataclass
class _Over:
    """Lays a translation over its original, and remembers what does not fit."""

    problems: list[Problem] = field(default_factory=list)

    def group(self, model: Any, original: Tree, tree: Tree) -> Tree:
        """A group of fields."""
        original, tree = _opened(model, original), _opened(model, tree)
        if not (isinstance(original.data, dict) and isinstance(tree.data, dict)):
            return tree  # whoever reads it will tell
        if model is Question:
            model = _kind(original) or model
        children: dict[str | int, Tree] = {}
        taken: dict[str, Span] = {}
        for name, own in tree.children.items():
            there = original.children.get(name)
            type_ = below(model, str(name))
            if there is not None:
                children[name] = self.value(type_, str(name), there, own, tree.keys[str(name)])
            elif type_ is None or has_words(type_, str(name)):
                children[name] = own
            elif not same_value(type_, own.data, default_of(model, str(name))):
                place = _place(original.head())
                self.differs(tree.keys[str(name)], f"'{name}'", place)
        for name, there in original.children.items():
            if name in children or name in tree.children:
                continue
            type_ = below(model, str(name))
            if has_words(type_, str(name)) and not is_of_all(type_):
                what = f"the original has '{name}' here, and the translation has not"
                self.problems.append(
                    OUT_OF_STEP.at(tree.head(), what=what, place=_place(there.span))
                )
            children[name], taken[str(name)] = there, original.keys[str(name)]
        return _grown(tree, children, taken)

    def value(self, type_: Any, name: str, original: Tree, tree: Tree, place: Span) -> Tree:
        """What stands under a name in both."""
        if not has_words(type_, name):
            if not same_value(type_, tree.data, original.data):
                self.differs(place, f"'{name}'", _place(original.span))
            return (
                original
                if isinstance(original.data, list | dict)
                else original._replace(span=tree.span)
            )
        inner = entry_type(type_)
        if model_of(type_) and not isinstance(original.data, list):
            return self.group(model_of(type_), original, tree)
        if get_origin(plain_type(type_)) is dict:
            return self.by_name(below(type_, "any"), name, original, tree, place)
        if inner is None or not isinstance(original.data, list):
            return tree
        if not isinstance(tree.data, list):
            if model_of(inner) and len(original.data) > 1:
                what = f"the original has {len(original.data)} '{name}', and this has one"
                self.problems.append(OUT_OF_STEP.at(place, what=what, place=_place(original.span)))
            return tree
        return self.entries(inner, name, original, tree, place)

    def by_name(self, type_: Any, called: str, original: Tree, tree: Tree, place: Span) -> Tree:
        """A group of which the author gives the names: gaps, scenes, meters."""
        if not (isinstance(original.data, dict) and isinstance(tree.data, dict)):
            return tree
        self.ids(called, original, original.children, tree.keys, place)
        children = {
            name: self.value(type_, str(name), there, tree.children[name], tree.keys[str(name)])
            if name in tree.children
            else there
            for name, there in original.children.items()
        }
        return _grown(tree, children, original.keys | tree.keys)

    def ids(
        self, called: str, original: Tree, known: Iterable[Any], own: dict[str, Span], place: Span
    ) -> None:
        """Ids that are but in one of the two."""
        known = [str(one) for one in known]
        for name in own.keys() - set(known):
            what = f"the original has no '{name}' among its '{called}', but {listed(known)}"
            self.problems.append(OUT_OF_STEP.at(own[name], what=what, place=_place(original.span)))
        missing = [name for name in known if name not in own]
        if missing:
            what = f"of the original's '{called}' there is no {listed(missing)} here"
            self.problems.append(OUT_OF_STEP.at(place, what=what, place=_place(original.span)))

    def entries(self, type_: Any, called: str, original: Tree, tree: Tree, place: Span) -> Tree:
        """A list of what has parts: by their ids where they have one, else by their order."""
        model = model_of(type_) or (Question if called == "questions" else None)
        if model is None or has_words_alone(model):
            return tree  # texts alone: there may be more of them in one language
        there = [_opened(model, one) for one in original.children.values()]
        own = [_opened(model, one) for one in tree.children.values()]
        by_id = {str(_id(one)): one for one in own if _id(one)}
        known = {str(_id(one)): one for one in there if _id(one)}
        if len(by_id) == len(own) and by_id and len(known) == len(there):
            self.ids(
                called, original, known, {n: t.span_of(("id",)) for n, t in by_id.items()}, place
            )
            pairs = [(one, by_id.get(name, one)) for name, one in known.items()]
        elif len(there) != len(own):
            what = f"the original has {len(there)} '{called}', and this has {len(own)}"
            self.problems.append(OUT_OF_STEP.at(place, what=what, place=_place(original.span)))
            return original
        else:
            pairs = [
                (one, by_id.get(str(_id(one)), own[number])) for number, one in enumerate(there)
            ]
        whole = [one if one is of else self.group(model, one, of) for one, of in pairs]
        return _grown(tree, dict(enumerate(whole)), {})

    def differs(self, span: Span, what: str, place: str) -> None:
        self.problems.append(DIFFERS.at(span, what=what, place=place))


def _kind(original: Tree) -> Any:
    """The model of a question's kind."""
    kind = original.data.get("kind") if isinstance(original.data, dict) else None
    return KINDS[kind].model if isinstance(kind, str) and kind in KINDS else None


def _place(span: Span) -> str:
    return f"{span.path}:{span.line}"


def _id(tree: Tree) -> str | None:
    found = tree.data.get("id") if isinstance(tree.data, dict) else None
    return found if isinstance(found, str) else None


def _opened(model: Any, tree: Tree) -> Tree:
    """What was written as its text alone, as the group that is meant."""
    if getattr(model, "text_alone", False) and isinstance(tree.data, str):
        inside: dict[str | int, Tree] = {"text": tree}
        keys = {"text": tree.span}
        return Tree({"text": tree.data}, tree.span, inside, keys, doubtful=tree.doubtful)
    return tree
