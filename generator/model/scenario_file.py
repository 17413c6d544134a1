"""A conversation as a file of the course, with what is worked out of it once for all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.model.best_way import best_way
from generator.model.exploration import Exploration, explore
from generator.model.scenario import Scenario


@dataclass(frozen=True)
class ScenarioFile:
    """A conversation. `id` is the file's stem."""

    id: str
    path: str
    scenario: Scenario

    @cached_property
    def exploration(self) -> Exploration:
        """Everything that can happen in it, worked out once for checks and pages."""
        return explore(self.scenario)

    @cached_property
    def best(self) -> tuple[tuple[str, int], ...]:
        """The best way through: at each step the scene, and the number of the choice."""
        return tuple((step.before.scene, step.choice) for step in best_way(self.exploration).steps)
