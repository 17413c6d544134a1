# ruff: noqa: RUF001  signs that look alike are what this is about
"""The search in many languages: an index that Python makes, asked by the client."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from generator.site.search import search_files
from generator.text.terms import terms
from tests.support.javascript import Node
from tests.support.pages import course_with
from tests.support.searching import handed_over

# By language: pages (title, text), and what is typed, with the titles that are found, best first.
Asked = dict[str, list[str]]
CASES: dict[str, tuple[dict[str, str], Asked]] = {
    "ja": (
        {
            "お客様の話を聞く": "お客様の話を最後まで聞きます。カスタマーサービスの基本です。",
            "返金の手順": "返金には領収書が必要です。がっこうでは学びません。",
            "電話": "センターに電話がかかってきました。",
        },
        {
            "お客様": ["お客様の話を聞く"],
            "返金": ["返金の手順"],
            "領収書": ["返金の手順"],
            "ｶｽﾀﾏｰｻｰﾋﾞｽ": ["お客様の話を聞く"],
            "話": ["お客様の話を聞く"],
            "がっこう": ["返金の手順"],
            "電話　センター": ["電話"],
        },
    ),
    "zh": (
        {"倾听客户": "让客户把话说完。", "退款": "退款需要收据，不需要理由。"},
        {"客户": ["倾听客户"], "收据": ["退款"], "退款理由": ["退款"]},
    ),
    "ko": (
        {"고객의 말 듣기": "고객에게 먼저 사과하세요.", "환불": "영수증이 필요합니다."},
        {"고객": ["고객의 말 듣기"], "사과": ["고객의 말 듣기"], "영수증": ["환불"]},
    ),
    "th": (
        {"ฟังลูกค้า": "ฟังลูกค้าจนจบก่อนทำงาน", "คืนเงิน": "ต้องมีใบเสร็จ"},
        {"ลูกค้า": ["ฟังลูกค้า"], "ใบเสร็จ": ["คืนเงิน"], "ทำงาน": ["ฟังลูกค้า"]},
    ),
    "ar": (
        {"الاستماع إلى العملاء": "أحمد يستمع للعميل الغاضب.", "المدرسة": "نتعلّم في المدرسة."},
        {
            "عميل": ["الاستماع إلى العملاء"],
            "احمد": ["الاستماع إلى العملاء"],
            "مدرسه": ["المدرسة"],
            "نتعلـــم": ["المدرسة"],
        },
    ),
    "de": (
        {
            "Beschwerdegespräche": "Im Beschwerdegespräch hören Sie zuerst zu, auf der Straße.",
            "Rückerstattungen": "Die Rückerstattungsbestätigung schicken wir den Kundinnen.",
        },
        {
            "Beschwerde": ["Beschwerdegespräche"],
            "gespraech": ["Beschwerdegespräche"],
            "Bestätigung": ["Rückerstattungen"],
            "STRASSE": ["Beschwerdegespräche"],
            "Kundin": ["Rückerstattungen"],
        },
    ),
    "fr": (
        {"L’accueil": "L’écoute d’abord, puis l’excuse aux clients.", "Le prix": "Rien d'autre."},
        {"accueil": ["L’accueil"], "l'ecoute": ["L’accueil"], "excuses": ["L’accueil"]},
    ),
    "es": (
        {"Reclamaciones": "Cada reclamación es información.", "Precios": "El año pasado."},
        {"reclamacion": ["Reclamaciones"], "ano": ["Precios"]},
    ),
    "tr": (
        {"Şikâyetler": "İstanbul’da ılık bir gün.", "Fiyat": "Indirim yok."},
        {"istanbul": ["Şikâyetler"], "ILIK": ["Şikâyetler"], "sikayet": ["Şikâyetler"]},
    ),
}
SCRIPT = """
import { readFileSync } from "node:fs";
import { openPage } from "./tests/runtime/page.js";
openPage();
const { Finder } = await import("./generator/runtime/search/finder.js");
const { marked } = await import("./generator/runtime/search/snippet.js");
const { terms } = await import("./generator/runtime/search/terms.js");
const told = JSON.parse(readFileSync(0, "utf8"));
const all = { courses: [] };
if (told.texts) all.terms = told.texts.map(([language, text]) => terms(text, language));
for (const { pieces, typed } of told.courses ?? []) {
  const finder = new Finder(async (name) => pieces[name]);
  const found = {};
  for (const one of typed) {
    const { hits, missed, terms: known } = await finder.find(one, 9);
    const marks = hits.map(({ page }) => [page[1], page[4][0][2]]
      .flatMap((text) => marked(text, known, pieces.index.language))
      .filter((part) => typeof part !== "string").map((part) => part.textContent));
    found[one] = { titles: hits.map(({ page }) => page[1]), missed, marks };
  }
  all.courses.push(found);
}
console.log(JSON.stringify(all));
"""


# By language, by what was typed: the titles, what is missed, and what is marked.
Found = dict[str, dict[str, dict[str, list[str]]]]


def told(node: Node, data: dict[str, object]) -> dict[str, Any]:
    """What the client says."""
    found: dict[str, Any] = json.loads(node(SCRIPT, json.dumps(data)))
    return found


def told_of(language: str) -> dict[str, object]:
    """The language's course as the client gets it, and what is typed."""
    pages, typed = CASES[language]
    files = {
        f"content/page-{n}.md": f"---\ntitle: {title}\n---\n\n{text}\n"
        for n, (title, text) in enumerate(pages.items())
    }
    theme = {"name": "material", "font": False, "language": language}
    course = course_with(files, site=False, plugins=["search", "course"], theme=theme).course
    pieces = handed_over(file.content.decode() for file in search_files(course))
    return {"pieces": pieces, "typed": list(typed)}


@pytest.fixture(scope="module")
def asked(node: Node) -> Found:
    """What is found in the course of each language, by what was typed; in one run of the client."""
    found = told(node, {"courses": [told_of(language) for language in CASES]})
    return dict(zip(CASES, found["courses"], strict=True))


@pytest.mark.parametrize("language", CASES)
def test_what_learners_type_finds_the_page_that_they_mean(asked: Found, language: str) -> None:
    found = asked[language]
    first = {typed: one["titles"][:1] for typed, one in found.items()}
    assert first == CASES[language][1]
    assert {typed: one["missed"] for typed, one in found.items() if one["missed"]} == {}


def test_in_japanese_the_words_are_marked_and_not_their_sentence(asked: Found) -> None:
    assert asked["ja"]["お客様"]["marks"] == [["お客様", "お客様"]]


def test_python_and_the_browser_take_any_text_for_the_same_terms(node: Node) -> None:
    chance = random.Random(11)
    letters = "aäàßøœ ııİIéeuns'’lrAE9½.、。ー・がパｶﾞｱ々漢字客户ไทยำก็고객이हिन्दी़اأةىـلوﷲम्ကျខ្មëЁς"
    texts = []
    for _ in range(4000):
        text = "".join(chance.choices(letters, k=chance.randrange(14)))
        texts.append((chance.choice(["en", "de", "fr", "ar", "ja", "tr", "th", "pt-BR"]), text))
    browser = told(node, {"texts": texts})["terms"]
    assert [list(terms(text, language)) for language, text in texts] == browser
