/** The search: terms, slips, which pages are found and in what order, and what is shown of them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { openPage } from "./page.js";

openPage();
const { Finder, rank, weights } = await import("../../generator/runtime/search/finder.js");
const { distance, nearest, parts, unpacked } = await import("../../generator/runtime/search/slips.js");
const { excerpt, has, marked } = await import("../../generator/runtime/search/snippet.js");
const { terms } = await import("../../generator/runtime/search/terms.js");

const table = JSON.parse(readFileSync(new URL("terms.json", import.meta.url), "utf8"));

test("terms are those that the index was made with", () => {
  // tests/unit/test_search.py holds the other side to the same table.
  for (const [language, text, expected] of table) assert.deepEqual(terms(text, language), expected, text);
});

/** A small index. Letters say how much: Z is most. */
const pages = [
  ["no.html", "Saying no", "Limits", "How to refuse.", [["", "", "Refuse kindly, and early."], ["ladder", "The ladder", "Then a cheaper thing."]]],
  ["calm.html", "Calm", "You", "", [["", "", "A refund may calm them. Refuse nothing yet."]]],
  ["long.html", "Long", "You", "", [["", "", `${"word ".repeat(200)}At last a supervisor comes. ${"word ".repeat(200)}`]]],
];
const pieces = {
  index: { pages: 3, language: "en", starts: ["calm", "refund"] },
  "terms-0": { calm: "1 1.0Z", kindl: "1 0.0B", ladder: "1 0.1R", no: "1 0.0T" },
  "terms-1": { refund: "1 1.0I", refus: "2 0.0Q 1.0B", supervisor: "1 2.0B", word: "1 2.0F", zoo: "1 0.0B" },
  words: "0calm 0kindl 0ladder 0refund 4s 0supervisor 0word 0zoo",
  "page-0": pages[0], "page-1": pages[1], "page-2": pages[2],
};
const asked = [];
const finder = new Finder(async (name) => (asked.push(name), pieces[name]));
const titles = async (typed) => (await finder.find(typed, 9)).hits.map(({ page }) => page[1]);

test("a posting says of each page what its sections have", () => {
  const { pages: many, weights: of } = weights("7 0.0C2A 5.1aB z.zZ");
  assert.equal(many, 7);
  assert.deepEqual([...of.keys()], [0, 5, 40]);
  assert.deepEqual([...of.get(0)], [[0, 9], [2, 1]]);
  assert.deepEqual([...of.get(5)], [[46, 4]]);
});

test("the page with most of a word comes first", async () => {
  assert.deepEqual(await titles("refuse "), ["Saying no", "Calm"]);
});

test("a page with all the words comes before one with much of a few", async () => {
  assert.deepEqual(await titles("refuse refund "), ["Calm", "Saying no"]);
});

test("a sentence finds the page that is about it, also where that lacks one of the sentence's common words", () => {
  const about = { rare: 2, weights: new Map([[0, new Map([[0, 100]])], [1, new Map([[0, 50]])]]) };
  const common = { rare: 1, weights: new Map([[1, new Map([[0, 4]])], [2, new Map([[0, 4]])]]) };
  assert.deepEqual(rank([about, common]).map(({ page }) => page), [0, 1, 2]);
});

test("words of one stem find each other", async () => {
  for (const typed of ["refused ", "Refusing ", "REFUSES "]) assert.deepEqual(await titles(typed), ["Saying no", "Calm"], typed);
});

test("a hit is the section that has most", async () => {
  const { hits: [{ page, section }] } = await finder.find("ladder ", 1);
  assert.equal(page[4][section][0], "ladder");
});

test("the beginning of a word finds it while it is typed, and from four letters on afterwards", async () => {
  assert.deepEqual(await titles("su"), ["Long"]);
  assert.deepEqual(await titles("su "), []);
  assert.deepEqual(await titles("supe "), ["Long"]);
});

test("a short word that is a word is not the beginning of another, and half of what was meant is too little", async () => {
  const short = { ...pieces, "terms-0": { no: "1 0.0T", nova: "1 1.0Z", say: "2 0.0B 1.0A" } };
  const found = async (/** @type {string} */ typed) => (await new Finder(async (name) => short[name]).find(typed, 9)).hits.map(({ page }) => page[1]);
  assert.deepEqual(await found("no"), ["Saying no"]);
  assert.deepEqual(await found("nov"), ["Calm"]);
  assert.deepEqual(await found("say no "), ["Saying no"]);
});

test("one slip is forgiven, and said", async () => {
  for (const typed of ["supervizor", "suprevisor", "upervisor", "supervisorr"]) {
    const { hits, missed } = await finder.find(`${typed} `, 9);
    assert.deepEqual([hits.map(({ page }) => page[1]), missed], [["Long"], [typed]]);
  }
  assert.deepEqual(await titles("zol "), []); // too short to guess at
  assert.deepEqual(await titles("xyzzyplugh "), []);
});

test("what is one word here and two there is found both ways", async () => {
  const { hits, missed } = await finder.find("re-fund ", 1);
  assert.deepEqual([hits[0].page[1], missed], ["Calm", []]);
  assert.deepEqual((await finder.find("calm super visor ", 1)).missed, []);
  const put = await finder.find("supervisorword ", 9);
  assert.deepEqual([put.hits.map(({ page }) => page[1]), put.missed], [["Long"], ["supervisorword"]]);
});

test("a word is put together of others where these leave little of it", () => {
  const every = ["kund", "beschwerd", "entschuldigung", "schreib", "call", "hang", "er"];
  assert.deepEqual(parts("kundenbeschwerd", every), ["kund", "beschwerd"]);
  assert.deepEqual(parts("entschuldigungsschreib", every), ["entschuldigung", "schreib"]);
  assert.deepEqual(parts("hangup", every), ["hang"]);
  for (const word of ["kundenhotlin", "callosities", "water", ""]) assert.deepEqual(parts(word, every), [], word);
});

test("nothing but a sign finds nothing, and asks for nothing but what the index is", async () => {
  asked.length = 0;
  assert.deepEqual(await titles("?! — "), []);
  assert.deepEqual([...new Set(asked)], ["index"]);
});

test("what is typed decides what is loaded", async () => {
  asked.length = 0;
  await finder.find("calm ", 1);
  assert.deepEqual([...new Set(asked)].sort(), ["index", "page-1", "terms-0"]);
});

test("equal pages come in the order of the course", () => {
  const same = new Map([[4, new Map([[0, 9]])], [2, new Map([[1, 9], [0, 9]])]]);
  assert.deepEqual(rank([{ rare: 1, weights: same }]).map(({ page, section }) => [page, section]), [[2, 0], [4, 0]]);
});

test("a distance counts letters put in, left out, exchanged and swapped, and is the same both ways", () => {
  for (const [one, other, far] of [["calm", "calm", 0], ["calm", "clam", 1], ["calm", "calms", 1], ["calm", "cam", 1], ["calm", "palm", 1], ["calm", "coal", 2], ["", "ab", 2]]) {
    assert.equal(distance(one, other, 3), far, `${one} ${other}`);
    assert.equal(distance(other, one, 3), far, `${other} ${one}`);
  }
  assert.ok(distance("calm", "supervisor", 2) > 2);
});

test("the nearest words are the few with the fewest slips, best with the same first letter", () => {
  assert.deepEqual(nearest(["palm"], ["calm", "pale", "zoo"]), ["pale"]);
  assert.deepEqual(nearest(["zzzz"], ["calm"]), []);
});

test("the list of words is unpacked as it was packed", () => {
  assert.deepEqual(unpacked("0abc 3de 2d"), ["abc", "abcde", "abd"]);
  assert.deepEqual(unpacked(""), []);
});

const shown = (parts) => parts.map((part) => (typeof part === "string" ? part : `[${part.textContent}]`)).join("");

test("the words that were found are marked, and nothing else becomes markup", () => {
  assert.equal(shown(marked("“Refuse” <b>kindly</b>, refusing.", new Set(["refus"]), "en")), "“[Refuse]” <b>kindly</b>, [refusing].");
  assert.equal(shown(marked("Nothing here", new Set(["refus"]), "en")), "Nothing here");
  assert.ok(has("We refused.", new Set(["refus"]), "en") && !has("We did.", new Set(["refus"]), "en"));
});

test("of a long text the place is shown that has most of the words, at a length that can be read", () => {
  const text = excerpt(pages[2][4][0][2], new Set(["supervisor", "last"]), "en");
  assert.match(text, /^… .*At last a supervisor comes/);
  assert.ok(text.length < 200);
  assert.equal(excerpt("Short.", new Set(), "en"), "Short.");
});
