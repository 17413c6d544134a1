"""Words that do not belong: English ones abroad, and the other way of speaking to somebody."""

from __future__ import annotations

import re

import pytest

from generator.engines.extension_words import tell_extensions
from generator.engines.markdown_text import SiteMarkdown
from generator.locales.messages import Messages, known_ids
from generator.locales.pattern import texts
from tests.support.strangers import ARABIC_COURSE, COURSES, GERMAN_COURSE, Abroad, strangers

# Where a sentence begins, "Sie" may be she or they; elsewhere a capital letter says who is meant.
_NOT_FIRST = r"(?<=[\w,;)“] )"
OTHERS = {
    ("de", "formal"): r"\b(?:[Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir|[Ee]uch|[Ee]uer\w*)\b",
    ("de", "informal"): rf"{_NOT_FIRST}(?:Sie|Ihre?[mnrs]?|Ihnen)\b",
    ("es", "formal"): r"(?i)\b(?:tú|tus?|te|ti|contigo|tuy[oa]s?)\b",
    ("es", "informal"): r"(?i)\b(?:ustedes|usted)\b",
}


@pytest.mark.parametrize(("language", "address"), OTHERS)
def test_one_way_of_speaking_to_somebody_is_kept_to(language: str, address: str) -> None:
    said = Messages.of(language, address=address)
    other = re.compile(OTHERS[language, address])
    found = {
        id: text for id in known_ids() for text in texts(said.pattern(id)) if other.search(text)
    }
    assert found == {}


@pytest.mark.parametrize(
    ("course", "text"),
    [
        (GERMAN_COURSE, "Bitte Check again drücken"),
        (GERMAN_COURSE, "Wednesday, 3.5."),
        (ARABIC_COURSE, "اضغط OK"),
    ],
)
def test_an_english_word_is_noticed(course: Abroad, text: str) -> None:
    assert strangers(course, [text])


def test_what_an_author_wrote_and_names_of_things_are_no_strangers() -> None:
    known = ["تعمل الـ Wi-Fi", "JavaScript", "progress.json", "https-1.json", "Ctrl+C"]
    assert strangers(ARABIC_COURSE, known) == []
    assert strangers(GERMAN_COURSE, ["Was will der Link im Text?", "Neues Browserfenster"]) == []


@pytest.mark.parametrize("course", COURSES, ids=lambda one: one.language)
@pytest.mark.parametrize("pages", ["paper-", "coverage-", "book-", "page-", "condition-"])
def test_pages_that_no_browser_is_needed_for_say_no_english_word(
    course: Abroad, pages: str
) -> None:
    said = Messages.of(course.language)
    ids = [id for id in known_ids() if id.startswith(pages)]
    assert ids
    assert strangers(course, (text for id in ids for text in texts(said.pattern(id)))) == []


BOXES = '!!! note\n    A[^1]\n\n!!! tip "Own"\n    B\n\n??? danger\n    C\n\n[^1]: D\n'


class TestWhatMarkdownSays:
    def html(self, language: str, **configs: object) -> str:
        made = dict(configs)
        tell_extensions(made, Messages.of(language), {})
        used = ["admonition", "footnotes", "pymdownx.details"]
        return SiteMarkdown(used, made)(BOXES, False)

    def test_is_in_the_language_of_the_site(self) -> None:
        html = self.html("de")
        for said in (">Hinweis<", ">Own<", ">Gefahr<", 'title="Zurück zu Fußnote 1 im Text"'):
            assert said in html
        assert "Note" not in html and "Danger" not in html

    def test_is_as_it_was_in_english(self) -> None:
        used = ["admonition", "footnotes", "pymdownx.details"]
        assert self.html("en") == SiteMarkdown(used)(BOXES, False)

    def test_is_the_author_s_where_it_was_set(self) -> None:
        assert 'title="Hoch 1"' in self.html("de", footnotes={"BACKLINK_TITLE": "Hoch {}"})

    def test_follows_a_site_from_language_to_language(self) -> None:
        configs: dict[str, object] = {}
        told: dict[str, str] = {}
        for language, said in (("de", "Link zu dieser Stelle"), ("en", "Permanent link")):
            tell_extensions(configs, Messages.of(language), told)
            assert configs["toc"] == {"permalink_title": said}
