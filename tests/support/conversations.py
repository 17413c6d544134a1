"""Conversations to try things on: the example, one with everything, those of the course."""

from __future__ import annotations

import re
from functools import cache

from generator.model.exploration import Exploration
from generator.model.scenario_example import PATH, SOUND
from generator.model.scenario_file import ScenarioFile
from generator.reader.scenario_reader import read_scenario
from generator.text.yaml_tree import parse
from tests.support.machine import PROJECT

# Every kind of condition, and everything else that an author may write.
RICH = """\
title: Everything at once
intro: You have *two minutes*.
minutes: 3
you: A tester
customer:
  name: Mr Case
  situation: He waits.
  wants: All of it.
  hides: He would take half.
meters:
  heat: {title: Heat, from: -3, to: 8, start: 0, levels: {-3: cold, 0: warm, 3: hot}, good: low}
  mr: {title: Mr Case's trust, from: 0, to: 9, start: 4, levels: {0: none, 5: some}, good: high}
objectives: [first]
scenes:
  one:
    says: Well?
    does: He taps the *glass*.
    thinks: Now or never.
    choices:
      - {say: Rude., id: rude, effect: {heat: 3, mr: -2}, to: two, comment: Rude it was.}
      - {say: Kind., id: kind, effect: {heat: -1, mr: 2}, to: two, comment: Kind it was.}
      - {say: Nothing., to: two, comment: Silence.}
  two:
    says:
      - {if: said rude and heat > 2, text: Manners!}
      - {if: mr >= 5 or heat < 0, text: Go on.}
      - {text: And?}
    choices:
      - {say: Sorry., if: said rude, effect: {heat: -1}, to: three, comment: A start.}
      - {say: As I said., if: not said rude, effect: {mr: 1}, to: three, comment: Again.}
      - {say: Wait., effect: {heat: 1}, to: [{if: heat = 4, scene: out}, {scene: three}],
         comment: Too long for some.}
      - {say: Half of it?, effect: {mr: -1}, to: [{if: said kind and mr >= 5, scene: half},
         {if: heat >= 3 or not said kind, scene: out}, {scene: three}], comment: Well guessed.}
  three:
    says: Last chance.
    choices:
      - {say: All of it., to: [{if: mr <= 4, scene: out}, {scene: all}], comment: A gamble.}
      - {say: Half of it., to: half, comment: Safe.}
endings:
  all: {title: All of it, outcome: good, score: 90, says: Done., why: He trusts you.}
  half: {title: Half of it, outcome: mixed, why: It was what he had hoped for.}
  out: {title: Out, outcome: bad, says: No., why: He had enough.}
"""


def scenario_file(name: str, text: str) -> ScenarioFile:
    """The conversation in a text, which must be without a mistake that stops reading."""
    tree, problems = parse(text, f"quizzes/{name}.yml")
    assert tree is not None and not problems
    file, problems = read_scenario(tree, f"quizzes/{name}.yml")
    assert file is not None, problems
    return file


@cache
def cases() -> dict[str, ScenarioFile]:
    """The example, one with everything, and the conversations of the course itself."""
    texts = {"wrong-parcel": SOUND, "rich": RICH}
    for path in sorted((PROJECT / "quizzes").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        if re.search(r"^scenes:", text, re.M):
            texts[path.stem] = text
    return {name: scenario_file(name, text) for name, text in texts.items()}


def explored(name: str) -> Exploration:
    """All that can happen in one of them."""
    return cases()[name].exploration


# A lesson that holds the example, with a claim that one of its lines puts to use.
LESSON = """\
---
title: Practise
objectives: [first]
sources: [Z1]
---

Before.

```scenario
wrong-parcel
```

After.
"""
SOURCES = "works:\n  - {id: Z, title: A book, claims: [{id: Z1, text: 'Ask, *then* offer.'}]}\n"


TEACHES = """\
---
title: Asking
objectives: [first]
sources: [Z1]
---

Text.
"""


def with_talk(more: dict[str, str] | None = None) -> dict[str, str]:
    """The files of a course that teaches a technique and practises it in a conversation."""
    cites = SOUND.replace(
        "effect: {anger: -1, trust: 1}", "effect: {anger: -1, trust: 1}\n        practises: [Z1]"
    )
    return {
        PATH: cites,
        "content/sources.yml": SOURCES,
        "content/first-module/asking.md": TEACHES,
        "content/first-module/practise.md": LESSON,
        **(more or {}),
    }
