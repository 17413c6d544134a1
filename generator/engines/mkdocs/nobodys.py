"""Files that no author has made: what editors, merges and systems leave beside what they work on.

MkDocs publishes all that lies in the course's folder. A copy of a lesson as it was before may hold
what was taken out of it, such as the answers of an exam.
"""

from __future__ import annotations

from pathspec.gitignore import GitIgnoreSpec

NOBODYS = GitIgnoreSpec.from_lines(
    (
        "*~",  # of Emacs, Kate, gedit, nano
        r"\#*#",  # Emacs, while it is at work
        "*.bak",
        "*.swp",  # Vim on Windows; elsewhere they are hidden
        "~$*",  # Word and its like, while a file is open
        "*.orig",  # git, when two have changed the same
        "*.rej",  # patch
        "__pycache__/",  # of hooks that lie there
        "Thumbs.db",
        "desktop.ini",
    )
)
