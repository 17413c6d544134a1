"""A small sound conversation; each rule about conversations shows it with one thing broken."""

from __future__ import annotations

from collections.abc import Mapping

PATH = "quizzes/wrong-parcel.yml"

SOUND = """\
title: The wrong parcel
you: Shop assistant
customer:
  name: Mr Ode
  situation: He was sent a red kettle and had ordered a blue one.
  wants: The blue kettle before Friday.
meters:
  anger: {title: Anger, from: 0, to: 9, start: 5, levels: {0: calm, 4: cross}, good: low}
  trust: {title: Trust, from: 0, to: 9, start: 2, levels: {0: none, 3: some}, good: high}
scenes:
  opening:
    says: This is not what I ordered.
    choices:
      - say: What did you order?
        effect: {anger: -1, trust: 1}
        to: he-tells
        comment: You ask before you offer.
      - say: We can refund you at once, if you have the receipt with you.
        effect: {anger: 1}
        to: he-tells
        comment: An offer that he did not ask for.
  he-tells:
    says:
      - {if: anger >= 6, text: "A refund? I need a kettle!"}
      - {text: "The blue one, for Friday."}
    choices:
      - say: I will look it up.
        effect: {anger: 1}
        to: refused
        comment: You leave him standing.
      - say: Friday. Let me ring the store now.
        effect: {trust: 2}
        to:
          - {if: trust >= 5, scene: solved}
          - {scene: half-solved}
        comment: You say back what matters to him.
endings:
  solved: {title: The blue one by Friday, outcome: good, why: You asked and you acted.}
  half-solved: {title: A promise, outcome: mixed, why: You acted on half of it.}
  refused: {title: He leaves, outcome: bad, why: He was left alone with it.}
"""


def broken(old: str, new: str) -> Mapping[str, str]:
    """The example with one text replaced; the text must be there."""
    if old not in SOUND:
        raise ValueError(f"the sound example does not hold {old!r}")
    return {PATH: SOUND.replace(old, new, 1)}
