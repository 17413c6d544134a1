"""Questions may stand in what other plugins make of a text, or put into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.guests import ASKED, Guest, build, build_both, pages, run, true_false

LOOP = """
{% for part in ["one", "two"] %}
QUESTION
{% endfor %}
""".replace("QUESTION", true_false("made-{{ part }}", "Is part {{ part }} in {{ town }}?"))
PART = {"parts/asked.md": true_false("from-a-part")}
HOOKS = '''
def on_page_markdown(markdown, page, **_):
    return markdown.replace("QUESTION", """{question}""")


def on_page_content(html, page, **_):
    return html + "<p>Hooked.</p>"
'''

CASES: dict[str, tuple[Guest, list[str], str]] = {
    "macros that make questions in a loop": (
        Guest(
            plugins=["macros"],
            more={"extra": {"town": "Ulm"}},
            texts=pages(first=f"\nIn {{{{ town }}}}.\n{LOOP}"),
        ),
        ["made-one", "made-two"],
        "Is part two in Ulm?",
    ),
    "include-markdown": (
        Guest(
            plugins=["include-markdown"],
            texts=pages(first='\n{% include-markdown "../../parts/asked.md" %}\n'),
            files=PART,
        ),
        ["from-a-part"],
        "",
    ),
    "pymdownx.snippets in a box": (
        Guest(
            extensions=["pymdownx.snippets"],
            texts=pages(first='\n!!! note\n\n    --8<-- "parts/asked.md"\n'),
            files=PART,
        ),
        ["from-a-part"],
        "",
    ),
    "hooks": (
        Guest(
            more={"hooks": ["hooks.py"]},
            texts=pages(first="\nQUESTION\n"),
            files={"hooks.py": HOOKS.format(question=true_false("hooked"))},
        ),
        ["hooked"],
        "Hooked.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_question_is_asked_that_is_made_by(name: str, tmp_path: Path) -> None:
    guest, made, shown = CASES[name]
    built = build_both(guest.write(tmp_path))
    assert built.asked("one/first.html") == ["in-first", *made, "again-first"]
    assert built.questions == ASKED | {*made}
    assert shown in built.page("one/first.html").text


def test_a_mistake_in_an_included_question_names_the_page_that_includes_it(tmp_path: Path) -> None:
    guest = CASES["include-markdown"][0]
    root = guest.write(tmp_path)
    (root / "parts/asked.md").write_text(true_false("x").replace("prompt", "promt"))
    done = run(["generator", "check"], root)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "content/one/first.md" in done.stdout and "'promt'" in done.stdout, done.stdout


def test_a_tag_lists_the_lessons_that_bear_it(tmp_path: Path) -> None:
    texts = pages()
    first = texts["content/one/first.md"].replace("---\n", "---\ntags: [queue]\n", 1)
    more = {"content/one/first.md": first, "content/tags.md": "# Tags\n\n<!-- material/tags -->\n"}
    built = build_both(Guest(plugins=["tags"], texts={**texts, **more}).write(tmp_path))
    assert built.questions == ASKED
    links = [a.attributes.get("href") for a in built.page("tags.html").named("a")]
    assert "one/first.html" in links
    assert built.page("one/first.html").text.count("queue") == 1


POSTS = {
    "A post": f"date: 2026-01-01\n---\nFirst.\n\n<!-- more -->\n\n{true_false('in-post')}",
    "Short": f"date: 2026-01-02\n---\n{true_false('in-excerpt')}\n<!-- more -->\n\nMore.\n",
    "Not yet": f"date: 2026-01-03\ndraft: true\n---\n{true_false('in-draft')}",
}


@pytest.mark.parametrize("look", ["site", "course"])
def test_a_post_asks_its_question(look: str, tmp_path: Path) -> None:
    """On its own page, and in a list of posts if its excerpt holds it; a draft nowhere."""
    files = {
        f"content/blog/posts/{title}.md": "---\n" + text.replace("---\n", f"---\n# {title}\n\n")
        for title, text in POSTS.items()
    }
    guest = Guest(
        plugins=["blog"],
        course={"look": look},
        files={"content/blog/index.md": "# Blog\n", **files},
    )
    built = build_both(guest.write(tmp_path))
    assert built.questions == ASKED | {"in-post", "in-excerpt"}
    assert built.asked("blog/2026/01/01/a-post.html") == ["in-post"]
    assert built.asked("blog/2026/01/02/short.html") == ["in-excerpt"]
    assert "in-post" not in built.text("blog/index.html")
    assert not [page for page in built.site.rglob("*.html") if "Not yet" in page.read_text()]


def test_settings_are_read_as_mkdocs_reads_them(tmp_path: Path) -> None:
    """`INHERIT:` and `!ENV`."""
    root = Guest().write(tmp_path)
    (root / "mkdocs.yml").rename(root / "base.yml")
    own = "INHERIT: base.yml\nsite_name: !ENV [NAME_OF_SITE, Nobody named it]\n"
    (root / "mkdocs.yml").write_text(own, encoding="utf-8")
    assert build_both(root, NAME_OF_SITE="Named outside").described["title"] == "Named outside"
    assert build(root).described["title"] == "Nobody named it"


ELSEWHERE = """
import shutil
from pathlib import Path


def on_config(config):
    together = Path(config.config_file_path).parents[1] / "together"
    shutil.copytree(config.docs_dir, together, dirs_exist_ok=True)
    config.docs_dir = str(together)
    return config
"""


def test_pages_that_a_plugin_lays_elsewhere_keep_the_names_they_have(tmp_path: Path) -> None:
    """As monorepo does: MkDocs reads a folder that the author has never seen."""
    texts = pages(first="\n[Nowhere](nowhere.md)\n")
    files = {"hooks.py": ELSEWHERE}
    root = Guest(more={"hooks": ["hooks.py"]}, texts=texts, files=files).write(tmp_path / "site")
    done = run(["generator", "check"], root)
    assert done.returncode == 1
    assert done.stdout.startswith("content/one/first.md:21:11: error: this link"), done.stdout
    (root / "content/one/nowhere.md").write_text("# There\n", encoding="utf-8")
    assert build_both(root).questions == ASKED


CONTENTS = """
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class Look(Treeprocessor):
    def run(self, root):
        self.md.toc_tokens[:], self.md.toc


class Contents(Extension):
    def extendMarkdown(self, md):
        md.treeprocessors.register(Look(md), "look", 4)


def on_config(config):
    config.markdown_extensions.append(Contents())
    return config
"""


def test_an_extension_may_look_at_the_table_of_contents(tmp_path: Path) -> None:
    """As that of mkdocstrings does, in every text; an option has no such table."""
    more = {"hooks": ["hooks.py"]}
    root = Guest(more=more, files={"hooks.py": CONTENTS}).write(tmp_path)
    assert build(root).asked("one/first.html") == ["in-first", "again-first"]
