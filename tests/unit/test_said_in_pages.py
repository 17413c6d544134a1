"""What pages say in another language than English: lists, numbers, conditions, names of pages."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from markupsafe import Markup

from generator.engines.mkdocs.look import _escaping
from generator.kinds.number.number import NumberQuestion
from generator.locales.messages import Messages
from generator.model.course import Course
from generator.model.words import Amount, Ours
from generator.render.renderer import Renderer
from generator.render.scenario_view import Said, effect_in_words
from generator.render.words import words
from tests.support.conversations import cases
from tests.support.rendering import starter
from tests.support.specification import specification


def course_in(language: str, own: dict[str, str] | None = None) -> Course:
    """A course of which the site is in another language, with words of its own."""
    course = starter()
    settings = course.settings.model_copy(update={"words": own or {}})
    return replace(course, language=language, settings=settings)


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("en", "a, b and c"),
        ("en-US", "a, b, and c"),
        ("de", "a, b und c"),
        ("ja", "a、b、c"),
        ("ar", "a وb وc"),
    ],
)
def test_things_are_listed_as_the_language_does_it(language: str, listed: str) -> None:
    said = Messages.of(language)
    assert said.list(["a", "b", "c"]) == listed
    assert said.list(["a"]) == "a"
    assert said.list([]) == ""


def test_things_beside_each_other_are_put_there_by_a_message() -> None:
    assert Messages.of().row(["a", Markup("<b>"), "<c>"]) == "a, <b>, &lt;c&gt;"
    assert Messages.of("ja", {"row": "{ $first }、{ $second }"}).row("abc") == "a、b、c"
    assert Messages.of().row([]) == ""


def test_a_list_with_markup_in_it_is_markup_and_escapes_the_rest() -> None:
    for language in ("en", "de"):
        shown = Messages.of(language).list([Markup("<b>1</b>"), "<2>"])
        assert isinstance(shown, Markup)
        assert shown.startswith("<b>1</b> ") and shown.endswith(" &lt;2&gt;")


@pytest.mark.parametrize(
    ("language", "number", "written"),
    [("en", 2.5, "2.5"), ("de", 2.5, "2,5"), ("fr", 1234567.125, "1234567,125"), ("de", -7, "-7")],
)
def test_a_number_is_shown_with_all_its_digits_and_nothing_between(
    language: str, number: float, written: str
) -> None:
    assert Messages.of(language).exactly(number) == written


class TestWordsThatNoAuthorWrites:
    def shown(self, text: Ours | Amount, said: Messages) -> str:
        return words(text, Markup, Markup, said)

    def test_are_english_as_a_text_and_ours_in_a_page(self) -> None:
        text, own = Ours("true-false-true"), {"true-false-true": "Richtig"}
        assert text == "True"
        assert self.shown(text, Messages.of("de", own)) == "Richtig"

    def test_are_amounts_with_the_language_s_own_sign(self) -> None:
        amount = Amount(2.5, "Stunden")
        assert amount == "2.5 Stunden"
        assert self.shown(amount, Messages.of("de")) == "2,5 Stunden"
        assert self.shown(Amount(3, ""), Messages.of("de")) == "3"

    def test_stand_in_the_page_of_a_question(self) -> None:
        examples = specification("number").examples
        question = next(one.question for one in examples if "decimals" in one.title)
        assert isinstance(question, NumberQuestion) and question.answer % 1
        html = Renderer(course_in("de")).question(question)
        key = html.partition("course-key")[2]
        assert f"{question.answer}".replace(".", ",") in key
        assert f">{question.answer}" not in key


def test_what_a_question_was_shown_as_goes_with_the_question() -> None:
    question = specification("number").examples[0].question.model_copy()
    renderer = Renderer(course_in("de"))
    assert renderer.question(question) and renderer._shown._kept
    del question
    gc.collect()
    assert not renderer._shown._kept


def test_a_condition_is_put_together_as_the_language_wants_it() -> None:
    own = {
        "condition-and": "{ $second } ← { $first }",
        "condition-level-by-now": "[{ $level } / { $meter }]",
        "condition-said": "«{ $words }»",
    }
    scenario = cases()["rich"].scenario
    condition = dict(scenario.conditions)[("scenes", "two", "says", 0, "if")]
    said = Said(scenario, Messages.of("xx", own))(condition)
    # Only English writes nouns small inside a sentence.
    assert said == "[hot / Heat] ← «Rude.»"


def test_an_effect_is_said_by_messages() -> None:
    own = {"conversation-rises": "↑{ $by } { $meter }", "conversation-falls": "↓{ $by } { $meter }"}
    scenario = cases()["rich"].scenario
    choices = [choice for scene in scenario.scenes.values() for choice in scene.choices]
    told = {effect_in_words(choice, scenario, Messages.of("xx", own)) for choice in choices}
    assert any(one.startswith("↑") for one in told) and any("↓" in one for one in told)


def test_the_pages_of_a_course_are_called_as_its_language_calls_them() -> None:
    course = course_in("de", {"page-title-progress": "Dein Stand", "path-everything": "Alles"})
    assert "Dein Stand" in {page.title for page in course.generated.values()}


def test_a_message_may_stand_in_any_attribute_of_a_page() -> None:
    said = _escaping(Messages.of(own={"onward-back": 'Zurück: "{ $title }" & mehr'}))
    assert said("onward-back", title="<1>") == "Zurück: &#34;&lt;1&gt;&#34; &amp; mehr"
    assert said("onward-back", title=Markup("<b>1</b>")).count("<b>1</b>") == 1
