"""The questions of a course by their ids, of which a preview asks for a few and a build for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.model.embed import Embed
from generator.model.question import Question
from generator.model.quiz import Quiz

_FEW = 20  # questions of a page


class QuestionsById(Mapping[str, Question]):
    """Questions by id. A preview asks for few: these are looked for, and not all are put in order.

    The last one comes first, as it always has.
    """

    def __init__(self, asking: tuple[Quiz | Embed, ...]) -> None:
        self._asking, self._asked = asking, 0

    @cached_property
    def asked_in(self) -> Mapping[str, Quiz | Embed]:
        """What asks a question, by its id; of two that share one the first."""
        return {id: one for one in reversed(self._asking) for id in reversed(one.ids)}

    def _where(self, id: object) -> Quiz | Embed | None:
        self._asked += 1
        if self._asked > _FEW:
            return self.asked_in.get(str(id))
        return next((one for one in self._asking if id in one.ids), None)

    def __getitem__(self, id: str) -> Question:
        one = self._where(id)
        question = one.asked(id) if one else None
        if question is None:
            raise KeyError(id)
        return question

    def __contains__(self, id: object) -> bool:
        return self._where(id) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self.asked_in)

    def __len__(self) -> int:
        return len(self.asked_in)
