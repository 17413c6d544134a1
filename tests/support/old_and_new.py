"""A course as learners began it, and as it is after every dangerous edit at once."""

from __future__ import annotations

from generator.model.scenario_example import SOUND
from tests.support.course import Files

OLD: Files = {
    "quizzes/first-quiz.yml": """\
title: Closing time
questions:
  - id: short-till
    kind: choice
    objective: first
    prompt: The till is short. What goes into the book?
    options:
      - {text: The sum that should be there}
      - {text: The sum that is there, right: true}
  - id: first-thing
    kind: choice
    objective: first
    prompt: What comes first?
    options:
      - {id: count, text: Counting, right: true}
      - {id: look, text: Looking it up}
  - id: in-new-words
    kind: choice
    objective: first
    prompt: Who counts?
    options:
      - Whoever closes the shop
      - {text: Two people together, right: true}
  - id: what-where
    kind: match
    objective: first
    prompt: What goes where?
    pairs:
      - {item: The notes, target: The safe}
      - {item: The sum, target: The book}
  - id: wrong-key
    kind: true-false
    objective: first
    prompt: The notes come last.
    answer: true
  - id: made-anew
    kind: true-false
    objective: first
    prompt: The coins stay in the till.
    answer: true
""",
    "quizzes/exam.yml": """\
title: The exam
feedback: at-end
questions:
  - {id: exam-one, kind: true-false, objective: first, prompt: Count twice., answer: true}
  - {id: exam-two, kind: true-false, objective: first, prompt: Count alone., answer: false}
""",
    "quizzes/wrong-parcel.yml": SOUND,
    "content/first-module/second-lesson.md": "---\ntitle: Second lesson\nobjectives: [first]\n"
    "quiz: exam\n---\n\nText.\n\n```scenario\nwrong-parcel\n```\n",
}  # fmt: skip

_RENAMED = {
    "quizzes/exam.yml": "quizzes/final.yml",
    "quizzes/wrong-parcel.yml": "quizzes/kettle.yml",
    "content/first-module/second-lesson.md": "content/first-module/closing.md",
}
# Old words, new words, and what has to be said so that nothing is lost.
EDITS = (
    ("quizzes/first-quiz.yml", "id: short-till", "id: till-short", "\n    formerly: short-till"),
    ("quizzes/first-quiz.yml", "id: count", "id: counting", ", formerly: count"),
    ("quizzes/first-quiz.yml", "text: Two people together", "text: Two people", ", id: {two}"),
    ("quizzes/first-quiz.yml", "id: what-where", "id: what-where",
     "\n    reworded: {The book: The cash book}"),
    ("quizzes/first-quiz.yml", "target: The book", "target: The cash book", ""),
    ("quizzes/first-quiz.yml", "last.\n    answer: true", "last.\n    answer: false", ""),
    ("quizzes/first-quiz.yml", "in the till.", "in the till overnight.", "\n    version: 2"),
    ("quizzes/exam.yml", "title: The exam", "title: The exam", "\nformerly: exam"),
    ("quizzes/wrong-parcel.yml", "you: Shop assistant", "you: Shop assistant",
     "\nformerly: wrong-parcel"),
    ("quizzes/wrong-parcel.yml", "say: What did you order?", "say: What was it you ordered?",
     "\n        formerly: {ordered}"),
    ("content/first-module/second-lesson.md", "quiz: exam", "quiz: final",
     "\nformerly: second-lesson"),
    ("content/first-module/second-lesson.md", "wrong-parcel", "kettle", ""),
)  # fmt: skip


def old_course(starter: str) -> dict[str, str]:
    """The files of before. starter: the mkdocs.yml that they are laid over."""
    return {**{path: str(text) for path, text in OLD.items()}, "mkdocs.yml": starter}


def new_course(starter: str, ids: dict[str, str], careful: bool = True) -> dict[str, str | None]:
    """The files after all edits. careful: with what has to be said. ids: what has none, by name."""
    files = old_course(starter)
    for path, old, new, said in EDITS:
        assert old in files[path], old
        for name, id in ids.items():
            said = said.replace(f"{{{name}}}", id)
        files[path] = files[path].replace(old, new + (said if careful else ""), 1)
    course = "id: the-starter"
    said = "\n      formerly: the-starter" if careful else ""
    files["mkdocs.yml"] = files["mkdocs.yml"].replace(course, f"id: the-course{said}", 1)
    moved: dict[str, str | None] = {_RENAMED.get(path, path): text for path, text in files.items()}
    return {**moved, **dict.fromkeys(_RENAMED)}
