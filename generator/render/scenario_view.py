"""A conversation as its page shows it and as its player runs it: logic as data, the rest in words.

Without JavaScript a reader follows links from passage to passage, as in a gamebook; conditions
are therefore told in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any, TypeVar

from generator.locales.messages import Messages
from generator.model.condition import Condition, MeterTerm, SaidTerm, Term
from generator.model.course import Course
from generator.model.scenario import Choice, Line, Meter, Route, Scenario, choice_ids
from generator.model.scenario_file import ScenarioFile

MINUTES = 5  # what a conversation takes whose author does not say
# Words that begin a title with a capital and are no names: in English, where nouns have none.
COMMON = frozenset("A An The My Your His Her Its Our Their How What Whether".split())


Case = TypeVar("Case", Line, Route)


@dataclass(frozen=True)
class Technique:
    """A claim that a line puts to use or goes against, and the lessons that teach it."""

    used: bool
    text: str
    lessons: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ChoiceView:
    """A choice with what stands around it. `when` is '' where nothing is asked."""

    id: str
    choice: Choice
    when: str
    ways: tuple[tuple[str, str], ...]
    effect: str
    techniques: tuple[Technique, ...]


@dataclass(frozen=True)
class ScenarioView:
    """What the template needs beside the scenario.

    lines: by scene, what is said and when; choices: by scene.
    """

    data: dict[str, Any]
    lines: dict[str, tuple[tuple[str, Line], ...]]
    choices: dict[str, tuple[ChoiceView, ...]]


def view(course: Course, file: ScenarioFile, url_of: Callable[[str], str | None]) -> ScenarioView:
    """Everything about a conversation that does not depend on the page it stands on.

    url_of: path of a lesson → its address, None if unknown.
    """
    scenario, messages = file.scenario, course.messages
    ids = choice_ids(scenario)
    said = Said(scenario, messages)

    def shown(choice: Choice, name: str) -> ChoiceView:
        used = [(True, claim) for claim in choice.practises]
        against = [(False, claim) for claim in choice.violates]
        return ChoiceView(
            id=name,
            choice=choice,
            when=messages("condition-only-if", condition=said(choice.if_)) if choice.if_ else "",
            ways=tuple((route.scene, when) for when, route in said.cases(choice.to)),
            effect=effect_in_words(choice, scenario, messages),
            techniques=tuple(
                Technique(
                    how, course.claims[claim].text, tuple(_lessons(course, file, claim, url_of))
                )
                for how, claim in used + against
                if claim in course.claims
            ),
        )

    return ScenarioView(
        data=scenario_data(scenario, file.best),
        lines={name: tuple(said.cases(scene.says)) for name, scene in scenario.scenes.items()},
        choices={
            name: tuple(shown(*pair) for pair in zip(scene.choices, ids[name], strict=True))
            for name, scene in scenario.scenes.items()
        },
    )


def _lessons(
    course: Course, file: ScenarioFile, claim: str, url_of: Callable[[str], str | None]
) -> Iterator[tuple[str, str]]:
    """The lessons that teach a claim; not those that only place this conversation."""
    for lesson in course.lessons:
        url = url_of(lesson.path)
        if claim in lesson.sources and file not in course.scenarios_on(lesson) and url is not None:
            yield lesson.title, url


# The logic, for the player.


def scenario_data(
    scenario: Scenario, best: Sequence[tuple[str, int]] | None = None
) -> dict[str, Any]:
    """What the player needs to run a conversation; no text that a learner reads.

    best: the best way through, where it is known: the scene and the choice's number at each step.
    """
    if best is None:
        best = ScenarioFile("", "", scenario).best
    ids = choice_ids(scenario)
    asked = {
        term.choice
        for _, condition in scenario.conditions
        for term in condition.terms()
        if isinstance(term, SaidTerm)
    }
    return {
        "start": scenario.start,
        "meters": {name: _meter(meter) for name, meter in scenario.meters.items()},
        "scenes": {
            name: {
                "says": [_if(line.if_) for line in scene.says],
                "choices": [
                    {"id": one, **_choice(choice, asked)}
                    for one, choice in zip(ids[name], scene.choices, strict=True)
                ],
            }
            for name, scene in scenario.scenes.items()
        },
        "endings": {
            name: {
                "outcome": ending.outcome,
                "score": ending.points,
                **({"formerly": list(ending.formerly)} if ending.formerly else {}),
            }
            for name, ending in scenario.endings.items()
        },
        "best": [{"scene": name, "choice": ids[name][number]} for name, number in best],
    }


def _meter(meter: Meter) -> dict[str, Any]:
    return {
        "from": meter.from_,
        "to": meter.to,
        "start": meter.start,
        "levels": sorted(meter.levels),
        "good": meter.good,
    }


def _choice(choice: Choice, asked: set[str]) -> dict[str, Any]:
    mark = {"mark": choice.id} if choice.id in asked else {}
    to = [{**_if(route.if_), "scene": route.scene} for route in choice.to]
    former = {"formerly": list(choice.formerly)} if choice.formerly else {}
    return {**mark, **former, **_if(choice.if_), "effect": dict(choice.effect), "to": to}


def _if(condition: Condition | None) -> dict[str, Any]:
    if condition is None:
        return {}
    return {"if": [[_term(term) for term in group] for group in condition.groups]}


def _term(term: Term) -> dict[str, Any]:
    if isinstance(term, SaidTerm):
        return {"said": term.choice, **({"not": True} if term.negated else {})}
    return {"meter": term.meter, "compare": term.compare, "number": term.number}


# Conditions and effects in words, for readers without JavaScript.


@dataclass(frozen=True)
class Said:
    """What conditions say, each in a clause that is whole in its language."""

    scenario: Scenario
    messages: Messages

    def cases(self, cases: Iterable[Case]) -> Iterator[tuple[str, Case]]:
        """Lines or routes of which the first counts whose condition holds, each with its 'if …'."""
        for number, case in enumerate(cases):
            if case.if_:
                name = "condition-or-if" if number else "condition-if"
                yield self.messages(name, condition=self(case.if_)), case
            else:
                yield self.messages("condition-otherwise") if number else "", case

    def __call__(self, condition: Condition) -> str:
        """A condition as a person would say it: 'anger is “furious” and you said “…”'."""
        groups = (
            reduce(partial(self._joined, "condition-and"), map(self._term, group))
            for group in condition.groups
        )
        return reduce(partial(self._joined, "condition-or"), groups)

    def _joined(self, name: str, first: str, second: str) -> str:
        return self.messages(name, first=first, second=second)

    def _term(self, term: Term) -> str:
        if isinstance(term, SaidTerm):
            name = "condition-not-said" if term.negated else "condition-said"
            return self.messages(name, words=_beginning(term.choice, self.scenario))
        name, values = _compared(term, self.scenario.meters[term.meter])
        return self.messages(name, meter=self._meter(term), **values)

    def _meter(self, term: MeterTerm) -> str:
        """A title inside a sentence: 'anger', 'her trust in you'; a name keeps its capital."""
        title = self.scenario.meters[term.meter].title
        first, _, rest = title.partition(" ")
        english = self.messages.tag.startswith("en")
        lower = english and (not rest or first in COMMON)
        return title[0].lower() + title[1:] if lower else title


def _compared(term: MeterTerm, meter: Meter) -> tuple[str, dict[str, Any]]:
    """By the words of the levels where the bound is one of theirs, else by the number."""
    number, levels, bounds = term.number, meter.levels, meter.bounds
    if term.compare in (">", ">="):
        least = number + (term.compare == ">")
        if least in levels:
            name = "or-more" if least != bounds[-1] else "by-now"
            return f"condition-level-{name}", {"level": levels[least]}
        return "condition-number-or-more", {"number": least}
    if term.compare in ("<", "<="):
        above = number + (term.compare == "<=")
        if above in levels and above != bounds[0]:
            below = bounds[bounds.index(above) - 1]
            name = "condition-level-or-less" if below != bounds[0] else "condition-level"
            return name, {"level": levels[below]}
        return "condition-number-or-less", {"number": above - 1}
    return "condition-number", {"number": number}


def _beginning(choice_id: str, scenario: Scenario) -> str:
    choice = scenario.by_id.get(choice_id)
    words = (choice.say if choice else choice_id).split()
    return " ".join(words[:6]).strip("“”") + (" …" if words[6:] else "")


def effect_in_words(choice: Choice, scenario: Scenario, messages: Messages) -> str:
    """'Anger +2, Trust -1', with a real minus; '' where nothing moves."""
    return messages.row(
        messages(
            "conversation-rises" if change > 0 else "conversation-falls",
            meter=scenario.meters[name].title,
            by=abs(change),
        )
        for name, change in choice.effect.items()
        if change
    )
