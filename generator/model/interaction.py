"""The narrow waist: what any question asks a learner to do, in eight shapes.

A kind turns what its author wrote into one of these, with all its words; templates show it, the
runtime grades it, exports write it. The shapes and their names are those of SCORM 2004
(cmi.interactions.n.type), cmi5/xAPI (interactionType) and QTI 3 (interactions), so that kinds and
formats meet here and nowhere else. N kinds and M formats cost N + M.

Each shape says of itself, without a word of ours:

key: the right answer, a line for each thing that is right.
remarks: what there is to say of parts of an answer, in the author's order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import ClassVar

from generator.model.part import Blank, Mistake, NumericMistake, Part, Remark, Scale, Subscale
from generator.model.passage import Passage, Picture, Recalled
from generator.model.words import Block, Figure, Inline, Line, Plain, joined

NO_UNIT = Plain("")


@dataclass(frozen=True)
class ChoiceInteraction:
    """Pick one or several of some parts. SCORM: choice; QTI: choiceInteraction.

    correct: the ids of the right ones. Partial credit where several are right: (right ticked -
    wrong ticked) / right ones, at least 0. within: where the parts are found. In a passage they
    are its stretches, by number (QTI: hottextInteraction); in a picture they have areas (QTI:
    hotspotInteraction); elsewhere they are a list.
    """

    shape: ClassVar[str] = "choice"
    parts: tuple[Part, ...]
    correct: tuple[str, ...]
    multiple: bool = False
    within: Passage | Picture | None = None

    @property
    def right(self) -> tuple[Part, ...]:
        """The right parts, in the order shown."""
        correct = frozenset(self.correct)
        return tuple(part for part in self.parts if part.id in correct)

    @property
    def shuffles(self) -> bool:
        """Whether the parts may stand in another order."""
        return self.within is None and not all(part.fixed for part in self.parts)

    @property
    def key(self) -> tuple[Line, ...]:
        """The right parts."""
        return tuple((part.text,) for part in self.right)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On parts that were chosen."""
        return _on_parts(self.parts)


@dataclass(frozen=True)
class OrderInteraction:
    """Put parts in order. SCORM: sequencing; QTI: orderInteraction.

    parts: in the order in which they are first shown. correct: their ids in the right order.
    Partial credit: (L - 1) / (n - 1), where L of the n parts need not move (the longest run that is
    already in the right relative order).
    """

    shape: ClassVar[str] = "sequencing"
    parts: tuple[Part, ...]
    correct: tuple[str, ...]

    @property
    def right(self) -> tuple[Part, ...]:
        """The parts in their right order."""
        parts = {part.id: part for part in self.parts}
        return tuple(parts[name] for name in self.correct)

    @property
    def key(self) -> tuple[Line, ...]:
        """The parts in their right order."""
        return tuple((part.text,) for part in self.right)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On parts that stand elsewhere."""
        return _on_parts(self.right)


@dataclass(frozen=True)
class TextInteraction:
    """Type a short text. SCORM: fill-in; QTI: textEntryInteraction.

    accept: every right answer; the first is the one shown. White space, closing marks, kinds of
    quotes, dashes and digits never matter; case and accents only where asked for. model/folding.py
    is the table.
    """

    shape: ClassVar[str] = "fill-in"
    accept: tuple[Plain, ...]
    mistakes: tuple[Mistake, ...] = ()
    case_matters: bool = False
    accents_matter: bool = False

    @property
    def key(self) -> tuple[Line, ...]:
        """Every accepted answer."""
        return tuple((text,) for text in self.accept)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On typical mistakes."""
        return tuple(Remark(m.id, joined(m.accept, " / "), m.feedback) for m in self.mistakes)


@dataclass(frozen=True)
class NumberInteraction:
    """Type a number. SCORM: numeric; QTI: textEntryInteraction with a float.

    Right from value - tolerance to value + tolerance, both included. unit: may be typed with it,
    and is shown with the field; "" for none.
    """

    shape: ClassVar[str] = "numeric"
    value: float
    tolerance: float = 0
    unit: Plain = NO_UNIT
    mistakes: tuple[NumericMistake, ...] = ()

    @property
    def key(self) -> tuple[Line, ...]:
        """The number with its unit."""
        return ((self.with_unit(self.value),),)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On typical mistakes."""
        return tuple(Remark(m.id, (self.with_unit(m.value),), m.feedback) for m in self.mistakes)

    def figure(self, number: float) -> Figure:
        """A number as it is shown beside another that has the unit."""
        return Figure(f"{number:.15g}")

    def with_unit(self, number: float) -> Figure:
        """A number as it is shown: `40 minutes`."""
        return Figure(f"{number:.15g} {self.unit}".rstrip())


@dataclass(frozen=True)
class MatchInteraction:
    """Give each source its target. SCORM, cmi5: matching; QTI: matchInteraction.

    sources, targets: in the order in which they are shown. correct: the ids of the right targets of
    each source, in the author's order; one each unless `several`. Partial credit: right sources /
    sources. With several targets a source: (right pairs given - wrong pairs given) / right pairs,
    at least 0.
    """

    shape: ClassVar[str] = "matching"
    sources: tuple[Part, ...]
    targets: tuple[Part, ...]
    correct: Mapping[str, tuple[str, ...]]
    several: bool = False

    @property
    def pairs(self) -> tuple[tuple[Part, tuple[Part, ...]], ...]:
        """Each source with its right targets, in the author's order."""
        sources = {part.id: part for part in self.sources}
        targets = {part.id: part for part in self.targets}
        return tuple(
            (sources[name], tuple(targets[one] for one in right))
            for name, right in self.correct.items()
        )

    @property
    def key(self) -> tuple[Line, ...]:
        """The source, a dash and its targets. An arrow would be read out, and as "right"."""
        return tuple(
            (source.text, Plain(" \u2013 "), *joined((one.text for one in targets), ", "))
            for source, targets in self.pairs
        )

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On sources that were given another target."""
        return _on_parts(source for source, _ in self.pairs)


@dataclass(frozen=True)
class GapsInteraction:
    """Fill the gaps of a text. SCORM: fill-in, with several texts.

    QTI: textEntryInteraction or inlineChoiceInteraction for each gap, which is compared as a
    `TextInteraction` is. Partial credit: right gaps / gaps. passage: the text; its places are the
    blanks, by number.
    """

    shape: ClassVar[str] = "cloze"
    blanks: tuple[Blank, ...]
    passage: Passage

    @property
    def longest(self) -> int:
        """The length of the longest answer that is typed, in characters; 0 if none is."""
        typed = (blank for blank in self.blanks if not blank.options)
        return max((len(text) for blank in typed for text in blank.accept), default=0)

    @property
    def key(self) -> tuple[Line, ...]:
        """What goes into each gap, in the order of the text."""
        return tuple(joined(blank.accept, " / ") for blank in self.blanks)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """On each gap, and behind it on its mistakes."""
        return tuple(self._remarks())

    def _remarks(self) -> Iterator[Remark]:
        for number, blank in enumerate(self.blanks, 1):
            if blank.feedback:
                yield Remark(blank.id, (), blank.feedback, number)
            for made in blank.mistakes:
                yield Remark(made.id, joined(made.accept, " / "), made.feedback, number)


@dataclass(frozen=True)
class RatingInteraction:
    """Rate statements on a scale. SCORM, cmi5: likert; QTI: matchInteraction.

    Nothing is right or wrong: no key, no credit, and the page turns the answers into a profile.
    """

    shape: ClassVar[str] = "likert"
    scale: Scale
    statements: tuple[Part, ...]
    traits: tuple[Subscale, ...]

    @property
    def key(self) -> tuple[Line, ...]:
        """Nothing is right."""
        return ()

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """There is nothing to say of a single rating."""
        return ()


@dataclass(frozen=True)
class LongTextInteraction:
    """Write freely, then judge oneself. SCORM: long-fill-in; QTI: extendedTextInteraction.

    lines: how many to write on. checklist: what the learner may tick about the own answer.
    model: a model answer. recall: a text of before that is shown again. No credit.
    """

    shape: ClassVar[str] = "long-fill-in"
    lines: int
    checklist: tuple[Part, ...]
    model: Block
    recall: Recalled | None = None

    @property
    def key(self) -> tuple[Line, ...]:
        """The model answer."""
        return ((self.model,),)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """There is nothing to say of what nobody compares."""
        return ()


Interaction = (
    ChoiceInteraction
    | OrderInteraction
    | TextInteraction
    | NumberInteraction
    | MatchInteraction
    | GapsInteraction
    | RatingInteraction
    | LongTextInteraction
)


def named_parts(interaction: Interaction) -> Iterator[Part]:
    """Everything that an answer can name by an id; a gap as a part that reads as it is called."""
    for field in fields(interaction):
        value = getattr(interaction, field.name)
        for one in value if isinstance(value, tuple) else ():
            if isinstance(one, Part):
                yield one
            elif isinstance(one, Blank):
                yield Part(one.id, Inline(one.id))


def _on_parts(parts: Iterable[Part]) -> tuple[Remark, ...]:
    return tuple(Remark(p.id, (p.text,), p.feedback) for p in parts if p.feedback)
