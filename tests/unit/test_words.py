"""What a site says to learners: the messages of its language, for pages and for scripts."""

from __future__ import annotations

import json

import pytest
from markupsafe import Markup

from generator.locales.language import tag
from generator.locales.messages import Messages
from generator.model.settings import Settings
from generator.site.bundles import bundle, spoken
from tests.support.javascript import Node
from tests.support.machine import PROJECT

OWN = {"question-check": "Have a look"}


class TestAMessage:
    def test_has_the_form_that_its_numbers_ask_for(self) -> None:
        said = Messages.of()
        assert said("question-partly", score=1.5, max=3) == "Partly right: 1.5 of 3 points."
        assert said("question-partly", score=0.5, max=1) == "Partly right."

    def test_writes_numbers_as_its_language_does(self) -> None:
        assert "1,5 of 3" in Messages.of("nl")("question-partly", score=1.5, max=3)

    def test_is_markup_where_something_in_it_is_and_escapes_all_else(self) -> None:
        said = Messages.of(own={"question-partly": "<{ $score }> & { $max }"})
        markup = said("question-partly", score=Markup("<b>1</b>"), max="<2>")
        assert isinstance(markup, Markup)
        assert markup == "&lt;<b>1</b>&gt; &amp; &lt;2&gt;"
        assert said("question-partly", score=1, max="<2>") == "<1> & <2>"

    def test_says_in_english_what_its_language_lacks(self) -> None:
        said = Messages.of("xx")
        assert said("question-check") == "Check"
        assert "question-check" in said.missing
        assert not Messages.of("en-US").missing

    def test_is_what_an_author_says_instead(self) -> None:
        said = Messages.of("xx", OWN)
        assert said("question-check") == "Have a look"
        assert said.script("question-check") == '"Have a look"'
        assert "question-check" not in said.missing

    def test_stays_as_it_was_where_an_author_s_words_cannot_be_read(self) -> None:
        for odd in ("{ $nobody }", "{", "", "{ NUMBER(1) }"):
            assert Messages.of(own={"question-check": odd})("question-check") == "Check"

    def test_speaks_to_learners_as_the_site_wants_it(self) -> None:
        own = {"question-check": "{ $address ->\n [formal] Prüfen Sie\n *[informal] Prüf\n }"}
        assert Messages.of("de", own)("question-check") == "Prüf"
        assert Messages.of("de", own, "formal")("question-check") == "Prüfen Sie"
        assert Messages.of("de", own, "formal").script("question-check") == '"Prüfen Sie"'

    def test_without_its_variable_is_a_mistake_of_the_program(self) -> None:
        with pytest.raises(LookupError, match="lacks its variable 'max'"):
            Messages.of()("question-partly", score=1)
        with pytest.raises(LookupError, match="no message 'nothing'"):
            Messages.of()("nothing")


class TestInALanguageFromRightToLeft:
    """Isolates of Unicode: U+2068 before what comes in, U+2066 before a sentence of English."""

    def test_what_comes_into_a_sentence_is_set_apart_from_it(self) -> None:
        own = {"scenario-thinks": "ما يفكر فيه { $name }:"}
        said = Messages.of("ar", own)
        assert said("scenario-thinks", name="C++") == "ما يفكر فيه \u2068C++\u2069:"
        assert said.script("scenario-thinks", ("name",)) == "a=>`ما يفكر فيه \u2068${a}\u2069:`"
        markup = said("scenario-thinks", name=Markup("<b>C++</b>"))
        assert markup == Markup("ما يفكر فيه \u2068<b>C++</b>\u2069:")

    def test_numbers_stand_in_it_as_they_are(self) -> None:
        own = {"question-partly": "{ $score } من { $max }"}
        assert Messages.of("ar", own)("question-partly", score=1, max=3) == "1 من 3"

    def test_a_sentence_of_english_runs_from_left_to_right(self) -> None:
        said = Messages.of("he-IL")
        assert said("question-check") == "\u2066Check\u2069"
        assert said.script("question-check") == '"\u2066Check\u2069"'
        assert Messages.of("nl")("question-check") == "Check"


def test_the_same_wishes_have_the_same_messages() -> None:
    assert Messages.of("de", OWN) is Messages.of("de", dict(OWN))


class TestTheSettings:
    @pytest.mark.parametrize("language", ["de", "de-AT", "en"])
    def test_hand_over_an_author_s_words_for_all_languages_or_for_one(self, language: str) -> None:
        settings = Settings(words={"question-check": "All", "de": {"exam-begin": "Los"}})
        said = settings.messages(language)
        assert said("question-check") == "All"
        assert said("exam-begin") == ("Begin" if language == "en" else "Los")

    def test_take_forms_that_a_number_decides_over_several_lines(self) -> None:
        text = "{ $minutes ->\n    [one] { $minutes } minute\n   *[other] { $minutes } minutes\n}\n"
        said = Settings(words={"exam-minutes-left": text}).messages("en")
        assert [said("exam-minutes-left", minutes=n) for n in (1, 2)] == ["1 minute", "2 minutes"]

    def test_choose_between_two_ways_of_speaking(self) -> None:
        words = {"exam-begin": "{ $address ->\n    [formal] Beginnen Sie\n   *[informal] Los\n}"}
        for address, said in (("formal", "Beginnen Sie"), ("informal", "Los")):
            assert Settings(words=words, address=address).messages("de")("exam-begin") == said


class TestABundle:
    SCRIPT = (
        '"use strict";(()=>{var a={b:message("question-check"),c:message("exam-hand-in")};})();'
    )

    def test_has_the_words_of_its_site_and_no_others(self) -> None:
        said = spoken(self.SCRIPT, Messages.of("nl", {"question-check": "Kijk na"}))
        assert said == '"use strict";(()=>{var a={b:"Kijk na",c:"Hand in"};})();'

    def test_brings_what_its_messages_need_and_nothing_else(self) -> None:
        script = self.SCRIPT.replace('"exam-hand-in"', '"exam-minutes","minutes"')
        said = spoken(script, Messages.of("de"))
        assert said.startswith('"use strict";(()=>{let $format=')
        assert 'new Intl.NumberFormat("de-u-nu-latn"' in said
        own = {"exam-minutes": "{ $minutes ->\n [few] a\n *[other] b\n }"}
        said = spoken(script, Messages.of("pl", own))
        assert "$number" not in said
        assert 'new Intl.PluralRules("pl")' in said

    def test_is_called_otherwise_in_another_language(self) -> None:
        german = Messages.of("de", OWN)
        assert bundle("course.js", Messages.of()).path != bundle("course.js", german).path
        assert bundle("course.css", Messages.of()).path == bundle("course.css", german).path

    def test_makes_no_formatter_before_a_number_needs_one(self, node: Node) -> None:
        """A browser reads its tables of a language for the first: 50 ms on a phone."""
        own = {"exam-minutes": "{ $minutes ->\n [few] a\n *[other] b { $minutes }\n }"}
        script = '"use strict";(()=>{said=message("exam-minutes","minutes");})();'
        run = """
            let made = 0, said;
            for (const name of ["NumberFormat", "PluralRules"]) {
                const one = Intl[name];
                Intl[name] = function (...given) { made += 1; return new one(...given); };
            }
            SCRIPT
            const found = [made];
            for (const number of [999, 2.5, 1000, 3, 5]) found.push(said(number), made);
            console.log(JSON.stringify(found));
        """.replace("SCRIPT", spoken(script, Messages.of("pl", own)))
        expected = [0, "b 999", 1, "b 2,5", 1, "b 1000", 2, "a", 2, "b 5", 2]
        assert json.loads(node(run)) == expected

    @pytest.mark.parametrize(
        "language", ["en", "de", "fr", "es-MX", "de-CH", "ar", "fa", "ja", "sv"]
    )
    def test_writes_parts_of_a_whole_as_the_browser_does(self, node: Node, language: str) -> None:
        own = {"exam-minutes": "{ $minutes }"}
        script = '"use strict";(()=>{said=message("exam-minutes","minutes");})();'
        run = f"""
            let said;
            {spoken(script, Messages.of(language, own))}
            const two = {{maximumFractionDigits: 2}};
            const {{format}} = new Intl.NumberFormat("{tag(language)}-u-nu-latn", two);
            const numbers = Array.from({{length: 1001}}, (_, at) => [at, at / 200, at / 3]).flat();
            console.log(JSON.stringify(numbers.filter((one) => String(said(one)) !== format(one))));
        """
        assert json.loads(node(run)) == []

    def test_leaves_no_mark_of_a_message_and_none_of_how_it_is_made(self) -> None:
        for file in sorted((PROJECT / "generator/static").glob("*.*s")):
            content = bundle(file.name, Messages.of("fr")).content
            assert b"Do not edit" in file.read_bytes(), file.name
            assert b"Do not edit" not in content, file.name
            assert b"message(" not in content or file.suffix == ".css", file.name
