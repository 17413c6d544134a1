"""The player of the browser and the proofs of Python speak of the same conversation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from generator.model.exploration import Exploration, State, asked_from, line_said
from generator.model.scenario import choice_ids
from generator.render.scenario_view import scenario_data
from tests.support.conversations import cases, explored
from tests.support.javascript import Node

pytestmark = pytest.mark.thorough


def as_js(exploration: Exploration, state: State) -> dict[str, Any]:
    meters = dict(exploration.meters(state))
    return {"scene": state.scene, "meters": meters, "said": sorted(state.said)}


def moments(exploration: Exploration) -> Iterator[State]:
    """The states in which something can be said."""
    return (state for state in exploration.steps if not exploration.is_ending(state))


@pytest.fixture(scope="module")
def played(node: Node) -> dict[str, Any]:
    """What the player makes of every state of every conversation, in one run."""
    script = """
    import {readFileSync} from "node:fs";
    import * as player from "./generator/runtime/scenario/play.js";
    const all = JSON.parse(readFileSync(0, "utf8"));
    const answer = ({talk, states}) => ({
      begin: player.begin(talk),
      best: player.play(talk, talk.best.map(({choice}) => choice)),
      states: states.map((state) => ({
        line: player.lineSaid(talk, state),
        next: Object.fromEntries(player.offered(talk, state).map(({id}) =>
          [id, player.step(talk, state, id)])),
        refused: player.step(talk, state, "no-such-choice"),
      })),
    });
    const entries = Object.entries(all).map(([name, one]) => [name, answer(one)]);
    console.log(JSON.stringify(Object.fromEntries(entries)));
    """
    asked = {
        name: {
            "talk": scenario_data(file.scenario, file.best),
            "states": [as_js(explored(name), state) for state in moments(explored(name))],
        }
        for name, file in cases().items()
    }
    answer: dict[str, Any] = json.loads(node(script, json.dumps(asked)))
    return answer


@pytest.mark.parametrize("name", cases())
def test_an_exploration_has_each_state_once_and_knows_where_each_step_leads(name: str) -> None:
    steps = explored(name).steps
    assert len({(state.scene, state.meters, state.said) for state in steps}) == len(steps)
    assert all(step.after in steps for taken in steps.values() for step in taken)


@pytest.mark.parametrize("name", cases())
class TestThePlayer:
    def test_begins_where_python_begins(self, name: str, played: dict[str, Any]) -> None:
        exploration = explored(name)
        assert played[name]["begin"] == as_js(exploration, exploration.start)

    def test_lets_the_customer_say_the_same_in_every_state(
        self, name: str, played: dict[str, Any]
    ) -> None:
        scenario = cases()[name].scenario
        for state, found in zip(moments(explored(name)), played[name]["states"], strict=True):
            line = scenario.scenes[state.scene].says[found["line"]].text
            assert line == line_said(scenario, state), state

    def test_offers_the_same_and_leads_to_the_same_in_every_state(
        self, name: str, played: dict[str, Any]
    ) -> None:
        exploration, scenario = explored(name), cases()[name].scenario
        ids, asked = choice_ids(scenario), asked_from(scenario)
        for state, found in zip(moments(exploration), played[name]["states"], strict=True):
            expected = {
                ids[state.scene][step.choice]: as_js(exploration, step.after)
                for step in exploration.steps[state]
            }
            # Python forgets what no condition asks any more; the player keeps it in mind.
            for after in found["next"].values():
                still = asked.get(after["scene"], frozenset())
                after["said"] = sorted(set(after["said"]) & still)
            assert found["next"] == expected, state
            assert found["refused"] is None

    def test_has_a_best_way_that_none_beats(self, name: str, played: dict[str, Any]) -> None:
        exploration, scenario = explored(name), cases()[name].scenario
        best = played[name]["best"]
        assert len(best) == len(cases()[name].best) + 1
        ends = [state for state in exploration.steps if exploration.is_ending(state)]
        most = max(scenario.endings[state.scene].points for state in ends)
        assert scenario.endings[best[-1]["scene"]].points == most
