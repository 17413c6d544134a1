"""What is claimed of a conversation is proved: conditions, states, ways, plays, the report."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from generator.model.best_way import best_way, violations
from generator.model.condition import parse_condition
from generator.model.exploration import Exploration, State, explore, follow, offered
from generator.model.plays import read_plays, run_play
from generator.model.scenario import Scenario
from generator.model.scenario_example import SOUND
from generator.reader.scenario_reader import read_scenario
from generator.render.scenario_report import best_path, graph, report, turns, ways, worst_path
from generator.render.scenario_svg import svg
from generator.text.yaml_tree import parse


def scenario(text: str = SOUND) -> Scenario:
    tree, problems = parse(text, "quizzes/wrong-parcel.yml")
    assert tree is not None and problems == []
    file, problems = read_scenario(tree, "quizzes/wrong-parcel.yml")
    assert file is not None and problems == []
    return file.scenario


class TestConditions:
    @pytest.mark.parametrize(
        ("text", "anger", "said", "holds"),
        [
            ("anger >= 6", 6, "", True),
            ("anger > 6", 6, "", False),
            ("anger<=5", 6, "", False),
            ("anger = 6", 6, "", True),
            ("anger < -1", 0, "", False),
            ("said promise", 0, "promise", True),
            ("not said promise", 0, "promise", False),
            ("anger > 5 and said promise", 6, "", False),
            ("anger > 5 or said promise", 6, "", True),
            ("anger > 9 or anger > 5 and said promise", 6, "promise", True),
            ("said sorry-and-ask", 0, "sorry-and-ask", True),
        ],
    )
    def test_mean_what_they_say(self, text: str, anger: int, said: str, holds: bool) -> None:
        assert parse_condition(text).holds({"anger": anger}, {said}) is holds

    @pytest.mark.parametrize(
        "text", ["", "anger", "anger ≥ 6", "anger >= high", "said", "a > 1 and"]
    )
    def test_that_mean_nothing_are_told_in_a_sentence(self, text: str) -> None:
        with pytest.raises(ValueError, match="no condition: write 'anger >= 7'"):
            parse_condition(text)


def all_ways(exploration: Exploration) -> Iterator[list[State]]:
    """Every way from the start to an ending, by brute force."""
    waiting = [[exploration.start]]
    while waiting:
        way = waiting.pop()
        if exploration.is_ending(way[-1]):
            yield way
        for step in exploration.steps[way[-1]]:
            waiting.append([*way, step.after])


def grown(seed: int) -> Scenario:
    """A random conversation without loops: scenes in layers, effects, conditions, endings."""
    dice = random.Random(seed)
    layers = [[f"s{layer}-{n}" for n in range(dice.randint(1, 2))] for layer in range(3)]
    layers[0] = ["s0-0"]
    head = SOUND[: SOUND.index("scenes:")]
    for old, new in (("to: 9", "to: 99"), ("from: 0", "from: -90"), ("{0: ", "{-90: ")):
        head = head.replace(old, new)
    lines = [head, "scenes:\n"]
    for layer, names in enumerate(layers):
        onward = layers[layer + 1] if layer + 1 < len(layers) else ["good", "bad"]
        for name in names:
            lines.append(f"  {name}:\n    says: Well?\n    choices:\n")
            for number in range(dice.randint(2, 3)):
                anger, trust = dice.randint(-2, 2), dice.randint(0, 2)
                when = f"anger >= {dice.randint(3, 7)} and said {name}-0"
                lines.append(
                    f"      - say: Line {name} {number}\n        id: {name}-{number}\n"
                    f"        effect: {{anger: {anger}, trust: {trust}}}\n"
                    f"        comment: Because {number}\n        to:\n"
                    f"          - {{if: {when}, scene: {dice.choice(onward)}}}\n"
                    f"          - {{scene: {dice.choice(onward)}}}\n"
                )
    lines.append("endings:\n  good: {title: G, outcome: good, why: W}\n")
    lines.append("  bad: {title: B, outcome: bad, why: W}\n")
    return scenario("".join(lines))


class TestExploration:
    def test_of_the_example_visits_what_a_person_counts(self) -> None:
        exploration = explore(scenario())
        assert exploration.complete and len(exploration.steps) == 7
        assert len(list(all_ways(exploration))) == 4

    @pytest.mark.parametrize("seed", range(12))
    def test_misses_nothing_that_brute_force_finds(self, seed: int) -> None:
        """Forgetting what no condition asks any more must not change what can happen."""
        told = grown(seed)
        exploration = explore(told)
        met = {(s.scene, s.meters) for s in exploration.steps}
        ways_found = set()
        for picks in itertools.product(range(3), repeat=3):
            said: set[str] = set()
            scene, meters = told.start, {name: m.start for name, m in told.meters.items()}
            trail = [(scene, tuple(meters.values()))]
            for pick in picks:
                choices = told.scenes[scene].choices
                choice = choices[pick % len(choices)]
                said |= {choice.id} if choice.id else set()
                meters = {n: v + choice.effect.get(n, 0) for n, v in meters.items()}
                scene = next(r.scene for r in choice.to if not r.if_ or r.if_.holds(meters, said))
                trail.append((scene, tuple(meters.values())))
            ways_found.update(trail)
        assert ways_found == met

    @pytest.mark.parametrize("seed", range(6))
    def test_counts_ways_and_turns_as_brute_force_does(self, seed: int) -> None:
        exploration = explore(grown(seed))
        every = list(all_ways(exploration))
        count = ways(exploration)
        ends = {s: n for s, n in count.items() if exploration.is_ending(s)}
        assert sum(ends.values()) == len(every)
        lengths = [len(way) - 1 for way in every]
        assert turns(exploration) == (min(lengths), max(lengths))

    def test_a_way_to_a_state_leads_there(self) -> None:
        exploration = explore(scenario())
        for state in exploration.steps:
            here = exploration.start
            for step in exploration.path_to(state):
                assert step.before == here
                here = step.after
            assert here == state

    def test_a_habit_ends_somewhere_or_is_said_not_to(self) -> None:
        exploration = explore(scenario())
        assert follow(exploration, lambda choices: choices[0][0]).scene == "refused"
        assert follow(exploration, lambda choices: choices[-1][0]).scene == "half-solved"

    def test_states_beyond_the_limit_are_told_not_waited_for(self) -> None:
        exploration = explore(scenario(), most=3)
        assert not exploration.complete and len(exploration.steps) <= 3

    def test_what_is_not_offered_cannot_be_done(self) -> None:
        line = "- say: I will look it up.\n"
        text = SOUND.replace(line, f"{line}        if: anger < 6\n")
        told = scenario(text)
        exploration = explore(told)
        for state in exploration.states("he-tells"):
            numbers = [number for number, _ in offered(told, state)]
            assert [step.choice for step in exploration.steps[state]] == numbers


PLAY = """\
# The best way
play: He is asked, and helped
  opening: What did you
  he-tells: Friday. Let me
  ends: solved
  anger: at most 4
  trust: 5
"""


class TestPlays:
    def problems(self, text: str) -> list[str]:
        plays, wrong = read_plays(text, "quizzes/wrong-parcel.play", "wrong-parcel")
        exploration = explore(scenario())
        return [
            p.message for p in [*wrong, *(p for play in plays for p in run_play(exploration, play))]
        ]

    def test_that_goes_as_it_says_is_silent(self) -> None:
        assert self.problems(PLAY) == []

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("ends: solved", "ends: refused", "should end in 'refused', and is at 'solved'"),
            ("trust: 5", "trust: at most 4", "'trust' is 5 here, and should be at most 4"),
            ("What did you", "Good morning", "no choice that is offered here begins"),
            ("he-tells:", "she-tells:", "the conversation is at 'he-tells'"),
            ("anger: at most 4", "anger: low", "cannot be read"),
            ("play: He", "He", "cannot be read"),
        ],
    )
    def test_that_goes_otherwise_says_where(self, old: str, new: str, message: str) -> None:
        assert any(message in problem for problem in self.problems(PLAY.replace(old, new)))

    def test_quotes_and_case_make_no_difference(self) -> None:
        assert self.problems(PLAY.replace("What did you", "“what DID you")) == []


class TestReport:
    def test_names_what_was_proved(self) -> None:
        text = "\n".join(report(scenario()))
        assert "7 states, all visited" in text and "2 to 2 turns, 4 ways" in text
        assert "solved: good, 100 %, on 1 ways (25 %)" in text
        assert "always the first line: refused" in text

    def test_the_best_way_and_the_worst_lead_there(self) -> None:
        exploration = explore(scenario())
        assert best_path(exploration)[-1].startswith("he-tells: Friday")
        assert worst_path(exploration)[-1].startswith("he-tells: I will")

    def test_the_graph_names_every_choice_and_where_it_leads(self) -> None:
        text = "\n".join(graph(scenario()))
        assert "(trust +2) → solved if trust >= 5 / half-solved" in text

    def test_the_drawing_is_sound_svg_with_a_text_in_its_place(self) -> None:
        drawing = svg(scenario())
        ElementTree.fromstring(drawing)
        assert "<title" in drawing and "opening leads to he-tells" in drawing


class TestTheBestWay:
    """Among the ways to the highest score, the one that a learner may take for a model."""

    DETOUR = SOUND.replace(
        "        to: he-tells\n        comment: You ask before you offer.\n",
        "        violates: [A1]\n        to: he-tells\n        comment: You ask.\n"
        "      - {say: Please tell me., to: listening, effect: {trust: 1}, comment: You wait.}\n",
    ).replace(
        "  he-tells:\n",
        "  listening:\n    says: Well, I said blue.\n    choices:\n"
        "      - {say: Blue., to: he-tells, effect: {anger: -1}, comment: You say it back.}\n"
        "      - {say: Blue?, to: he-tells, effect: {anger: 1}, comment: You doubt it.}\n"
        "  he-tells:\n",
        1,
    )

    def test_goes_against_as_little_as_can_be_even_if_it_is_longer(self) -> None:
        best = best_way(explore(scenario(self.DETOUR)))
        assert [step.before.scene for step in best.steps] == ["opening", "listening", "he-tells"]
        assert best.violations == 0

    def test_leaves_the_meters_as_well_as_can_be(self) -> None:
        best = best_way(explore(scenario(self.DETOUR)))
        assert best.steps[1].choice == 0, "the one that calms him"

    def test_tells_what_cannot_be_avoided(self) -> None:
        everywhere = SOUND.replace("        to:\n", "        violates: [A1, B1]\n        to:\n")
        assert best_way(explore(scenario(everywhere))).violations == 2

    def test_none_that_a_person_could_take_is_better(self) -> None:
        exploration = explore(scenario(self.DETOUR))
        best = best_way(exploration)

        def walk(state: State, wrong: int) -> Iterator[tuple[int, int]]:
            if exploration.is_ending(state):
                points = exploration.scenario.endings[state.scene].points
                yield -points, wrong
            for step in exploration.steps[state]:
                yield from walk(step.after, wrong + violations(exploration.scenario, step))

        points = exploration.scenario.endings[best.steps[-1].after.scene].points
        assert (-points, best.violations) == min(walk(exploration.start, 0))
