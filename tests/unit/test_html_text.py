"""HTML of question banks as Markdown: nothing is lost, nothing leaks, nothing is misread."""

from __future__ import annotations

import random
import re
from html import unescape

import markdown
import pytest

from generator.import_.html_text import Markdown, words_of
from generator.import_.plain_text import one_line, paragraphs

PICTURES = Markdown(lambda address, alt: f"images/bank/{address}" if address else "")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One&nbsp;&amp; <b>two</b>.</p><p>Three.</p>", "One & **two**.\n\nThree."),
        ("One<br>two", "One  \ntwo"),
        ('<img src="" alt="IMG_1.JPG">Which?', "Which?"),
        ("<b> spaced </b>out", "**spaced** out"),
        ("<b>one<br>two</b>", "**one**  \n**two**"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n    - c"),
        ("<ol><li><p>a</p></li><li><p>b</p></li></ol>", "1. a\n2. b"),
        ("<h3>Title</h3>text", "**Title**\n\ntext"),
        ("H<sub>2</sub>O, 10<sup>-3</sup>, x<sup>a&amp;b</sup>", "H₂O, 10⁻³, x<sup>a&b</sup>"),
        (
            "<pre><code class='language-py'>if a &lt; b:\n    c</code></pre>",
            "```py\nif a < b:\n    c\n```",
        ),
        ("use <code>a*b</code>", "use `a*b`"),
        ('<a href="https://example.org/a">there</a>', "[there](https://example.org/a)"),
        ('<a href="javascript:x()">there</a>', "there"),
        ('<img src="a.png" alt="A dot">', "![A dot](images/bank/a.png)"),
        ('<img src="" alt="A dot">', "*A dot*"),
        ('<img data-equation-content="x^2" src="e">', "$x^2$"),
        (r"so \(x_1\) and \[y\]", "so $x_1$ and $y$"),
        (
            "<math><mfrac><mn>1</mn><msup><mi>x</mi><mn>2</mn></msup></mfrac></math>",
            r"$\frac{1}{x^2}$",
        ),
        ("<table><tr><th>a<th>b<tr><td>1|2<td>3</table>", "| a | b |\n|---|---|\n| 1\\|2 | 3 |"),
        ("<script>alert(1)</script><style>p{}</style>safe", "safe"),
        ("the tag &lt;div&gt; and a < b", "the tag `<div>` and a < b"),
        ("3. October", "3\\. October"),
        ("<p># no heading</p>", "\\# no heading"),
        ("2*3*4 and __init__", "2\\*3\\*4 and \\_\\_init\\_\\_"),
        ("It is _____ there", "It is _____ there"),
        ("<p><p></div></b>unclosed <i>and", "unclosed *and*"),
    ],
)
def test_html_is_the_markdown_that_a_person_would_write(html: str, text: str) -> None:
    assert PICTURES.block(html) == text


def test_a_line_is_one_line() -> None:
    assert PICTURES.inline("<p>One</p><p>two<br>three</p>") == "One two three"
    assert one_line("One\n\n# two") == "One # two"


def test_what_is_typed_is_plain() -> None:
    assert words_of("<p>__init__ &amp; <b>co</b></p>") == "__init__ & co"


def test_what_has_no_like_is_remembered() -> None:
    reader = Markdown()
    assert reader.block("Hear <audio src='a.mp3'></audio>this") == "Hear this"
    assert reader.left == ["the audio in its text"]


WORDS = (
    "word words a 5 2*3 * _ __x__ snake_case `x` # - + > 1. 3) [x] (y) & && &lt; <b> </p> < >"
).split()


@pytest.mark.parametrize("seed", range(10))
def test_plain_words_are_shown_as_they_are(seed: int) -> None:
    chance, reader = random.Random(seed), markdown.Markdown(extensions=["tables", "def_list"])
    for _ in range(100):
        text = " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))
        shown = unescape(re.sub(r"<[^>]*>", "", reader.reset().convert(paragraphs(text))))
        assert shown.split() == text.split()
