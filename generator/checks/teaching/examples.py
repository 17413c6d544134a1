"""Course files for the examples of the rules about teaching: one with the fault, one without."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

QUIZ = "quizzes/second-quiz.yml"


def asking(
    *choices: tuple[str, Sequence[str]], right: int = 0, turning: bool = False, head: str = ""
) -> Mapping[str, str]:
    """A quiz of choices: each a prompt and its options, of which number `right` is right.

    turning: the options of each question begin one place further on.
    """
    lines = ["title: A quiz", *([head] if head else []), "questions:"]
    for number, (prompt, options) in enumerate(choices, 1):
        lines += [f"  - id: q{number}", "    kind: choice", "    objective: first"]
        lines += [f"    prompt: {quoted(prompt)}", "    options:"]
        turn = number % len(options) if turning else 0
        for text in (*options[turn:], *options[:turn]):
            mark = ", right: true" if text == options[right] else ""
            lines.append(f"      - {{text: {quoted(text)}{mark}, feedback: Look again.}}")
    return {QUIZ: "\n".join(lines) + "\n"}


_FRUITS = (
    "apple pear plum quince cherry peach grape melon lemon olive almond walnut hazel chestnut "
    "raisin currant bramble damson medlar mulberry apricot banana orange papaya"
).split()
_WORDS = [f"the {fruit} from the garden next door" for fruit in _FRUITS]


def one_pattern(
    count: int,
    of: Callable[[int, str], str] = lambda n, key: key,
    turning: bool = True,
    head: str = "",
) -> Mapping[str, str]:
    """A quiz of so many questions of one pattern, as habits show over many.

    of: says what the number of a question makes of its right option.
    """
    return asking(
        *(
            (f"What is on shelf {chr(97 + n)}?", [of(n, _WORDS[n]), *_WORDS[n + 1 : n + 3]])
            for n in range(count)
        ),
        turning=turning,
        head=head,
    )


def quoted(text: str) -> str:
    """A text as YAML takes it whatever is in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
