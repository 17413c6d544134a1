"""How likely one text, or one question, is another in new words: as far as a lock knows them.

What is gone, and what has changed in a question, both ask whether it only got another name.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from generator.model.lock import LockedQuestion, same_words, shown_words

ALIKE = 0.55  # of the words of two texts, so that the one may be the other in new words


def alike(one: str, other: str) -> float:
    """How much two texts, as the lock keeps them, share: 0 to 1."""
    return 1.0 if same_words(one, other) else ratio(shown_words(one), shown_words(other))


def alike_questions(one: LockedQuestion, other: LockedQuestion) -> float:
    """How likely two questions are one: by what they ask, and by what can be answered."""
    if one.kind != other.kind:
        return 0.5 * alike(one.asks, other.asks)
    asked = alike(one.asks, other.asks)
    # “True”, and what else is one word, stands in many questions.
    parts = [text for text in one.parts.values() if " " in shown_words(text)]
    if not parts:
        return asked
    known = {text[:8] for text in other.parts.values()}
    shared = sum(text[:8] in known for text in parts) / len(parts)
    return max(asked, (asked + shared) / 2)


def ratio(one: str, other: str) -> float:
    """How much two texts share, whatever is written in capitals: 0 to 1."""
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()
