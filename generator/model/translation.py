"""A file in another language, and the texts that it follows: what each of both says, by parts.

A part is what a translator looks at as one: a question, a scene, a section of a page. Its name
says what it is: `question/ID`, `scene/ID`, `ending/ID`, `section/ID`; `head` is what stands above
all, `start` a page's text before its first heading.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.lock import LockedTranslation, locked_words, same_words
from generator.model.quiz import Quiz
from generator.model.scenario import Scenario
from generator.text.located_yaml import Authored
from generator.text.meant_as import below, is_prose
from generator.text.span import Span
from generator.text.yaml_tree import Path

# Texts that are said to nobody: reasons for us, and what the original's own words were before.
_UNSAID = frozenset({"allow", "reworded"})
# The part that a file is where nobody can say what in it translates what.
WHOLE = "file"


@dataclass(frozen=True)
class Translation:
    """A translated file.

    path, original: both files, from the course's folder. texts: by part what the original says.
    own: by part a digest of what the translation says; by `WHOLE` alone where that is known of the
    file only. places: where a part stands in the translation. shown: what people call a part of a
    page.
    """

    language: str
    path: str
    original: str
    texts: Mapping[str, str]
    own: Mapping[str, str]
    places: Mapping[str, Span] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)

    @property
    def follows(self) -> dict[str, str]:
        """By part, what the lock keeps of the original."""
        return {name: locked_words(text) for name, text in self.texts.items()}

    def older(self, known: LockedTranslation) -> list[str]:
        """The parts of the original that are not as the translation was made from, or gone."""
        now = self.follows
        changed = [
            name
            for name, words in now.items()
            if (name in known.of or WHOLE in self.own)
            and not same_words(words, known.of.get(name, ""))
        ]
        # A question that is gone from a quiz is out of step there, and told as that.
        gone = [name for name in known.of if name not in now and WHOLE in self.own]
        return changed + gone

    def confirmed(self, known: LockedTranslation | None, all_of_it: bool) -> LockedTranslation:
        """What the lock is to say: of parts that it knows, only what was looked at since.

        all_of_it: somebody has said that the translation is right.
        """
        now = self.follows
        if known is None or all_of_it:
            return LockedTranslation(of=now, own=dict(self.own))
        if WHOLE in self.own:
            looked = self.own[WHOLE] != known.own.get(WHOLE)
            return LockedTranslation(of=now if looked else known.of, own=dict(self.own))
        kept = {
            name: known.of[name]
            for name, digest in self.own.items()
            if name in known.of and digest == known.own.get(name)
        }
        return LockedTranslation(of=now | kept, own=dict(self.own))


def quiz_parts(quiz: Quiz) -> dict[str, Authored]:
    """A quiz by its parts."""
    return {"head": quiz.settings} | {f"question/{one.id}": one for one in quiz.questions}


def said(one: Authored) -> str:
    """All texts in any words that an author gave a thing, a line each."""
    return "\n".join(_said(one, ()))


def parts_of(one: Quiz | Scenario) -> dict[str, str]:
    """By part all that a quiz, or a conversation, says."""
    if isinstance(one, Quiz):
        return {name: said(part) for name, part in quiz_parts(one).items()}
    groups = {f"scene/{id}": said(scene) for id, scene in one.scenes.items()}
    groups |= {f"ending/{id}": said(ending) for id, ending in one.endings.items()}
    return {"head": "\n".join(_said(one, ("scenes", "endings")))} | groups


def places_in(one: Quiz | Scenario, path: str) -> dict[str, Span]:
    """Where each part stands, as far as it stands in this file."""
    if isinstance(one, Quiz):
        found = {f"question/{question.id}": question.span("id") for question in one.questions}
        found["head"] = one.settings.name_span("title")
    else:
        scenes = {f"scene/{id}": one.name_span("scenes", id) for id in one.scenes}
        endings = {f"ending/{id}": one.name_span("endings", id) for id in one.endings}
        found = {"head": one.name_span("title")} | scenes | endings
    return {name: place for name, place in found.items() if place.path == path}


def digest_of(text: str) -> str:
    """Eight characters that change with any other."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _said(one: Authored, leave_out: Collection[str]) -> Iterator[str]:
    for path, value in one.fields():
        if not isinstance(value, str) or str(path[0]) in leave_out or _UNSAID & {*map(str, path)}:
            continue
        if is_prose(_type_at(type(one), path)):
            yield value


def _type_at(type_: object, path: Path) -> object:
    for step in path:
        # A level of a meter is named by a number.
        type_ = below(type_, step) or below(type_, str(step))
    return type_
