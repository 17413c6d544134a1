/** Notes and marked passages: found again when a lesson has changed, kept, removed, merged. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, show } from "./page.js";

const { window, document, storage } = openPage();
globalThis.Element = window.Element;
globalThis.Node = window.Node;
globalThis.CSS = { escape: (text) => text };
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { findQuote, mark, quoteOf, unmark } = await import("../../generator/runtime/notes/quote.js");
const { notesIn, readNote, takenAway } = await import("../../generator/runtime/notes/book.js");
const { Margin } = await import("../../generator/runtime/notes/margin.js");
const { CourseNotes } = await import("../../generator/runtime/notes/page.js");
const { merge } = await import("../../generator/runtime/store/merge.js");
const { readProgress } = await import("../../generator/runtime/store/progress.js");
customElements.define("course-notes", CourseNotes);

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const KEY = "course:test";
const note = (over = {}) => ({ lesson: "first", place: "why", heading: "Why", text: "Ask Mira.", made: AT, at: AT, ...over });
const quote = (exact, prefix = "", suffix = "") => ({ exact, prefix, suffix });
const stored = (over) => JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over });
const LESSON = `<article id="course-text"><h2 id="why">Why<a class="headerlink" href="#why">¶</a></h2><p>Whoever shouts is <em>heard
  first</em>. Let it run.</p><div class="course-embed"><p>Let it run.</p></div><p>Then let it run. Let it run.</p><course-lesson></course-lesson></article>`;

beforeEach(() => storage.items.clear());

test("of several places the one is meant whose surroundings fit best; what is gone is not found", () => {
  const text = "one two. three two. four";
  assert.equal(findQuote(text, quote("two", "three ", ". four")), 15);
  assert.equal(findQuote(text, quote("two", "one ", ". three")), 4);
  assert.equal(findQuote(text, quote("five")), -1);
});

test("law: what is quoted of a text is found where it was, whatever is put before it", () => {
  const text = "so it goes and so it goes and so it goes on";
  for (let at = 0; at < text.length; at += 1) {
    for (let end = at + 1; end <= Math.min(text.length, at + 9); end += 1) {
      const one = quote(text.slice(at, end), text.slice(Math.max(0, at - 32), at), text.slice(end, end + 32));
      assert.equal(findQuote(text, one), at);
      assert.equal(findQuote(`Before. ${text}`, one), at + 8);
    }
  }
});

test("a passage over several elements is quoted as it is read, marked in pieces, and unmarked without a trace", () => {
  const article = show(LESSON);
  const before = article.innerHTML;
  const range = document.createRange();
  range.setStart(article.querySelector("p").firstChild, 8);
  range.setEnd(article.querySelector("em").nextSibling, 1);
  const found = quoteOf(article, range);
  assert.deepEqual(found, { exact: "shouts is heard first.", prefix: "WhyWhoever ", suffix: " Let it run.Then let it run. Let" });
  const marks = mark(article, found, () => document.createElement("mark"));
  assert.equal(marks.map((one) => one.textContent).join("").replace(/\s+/g, " "), found.exact);
  for (const one of marks) unmark(one);
  assert.equal(article.innerHTML, before);
});

test("a quote that another program has made is found across lines", () => {
  const article = show(`<article><p>Una adarga. En un lugar de la Mancha vivía un hidalgo de los de lanza en astillero, adarga
    antigua, rocín flaco y galgo corredor.</p></article>`);
  const [one] = mark(article, quote("adarga", "lanza en\n  astillero, ", "  antigua"), () => document.createElement("mark"));
  assert.match(one.previousSibling.data, /astillero, $/);
});

test("white space of which a sign stands before it already is no piece of a passage", () => {
  const article = show("<article><p>Let it <em>run</em> <span> </span>\n<b>dry</b>, and wait.</p></article>");
  const marks = mark(article, quote("it run dry, and", "Let ", " wait"), () => document.createElement("mark"));
  assert.deepEqual(marks.map(({ textContent }) => textContent), ["it ", "run", " ", "dry", ", and"]);
});

test("what stands in a question is no passage of the lesson", () => {
  const article = show(LESSON);
  const range = document.createRange();
  range.selectNodeContents(article.querySelector(".course-embed p"));
  assert.equal(quoteOf(article, range), null);
});

const margin = () => {
  const article = show(LESSON);
  const made = new Margin(article, { course: "test", lesson: "first", page: "notes.html" });
  made.show();
  return { article, made };
};

test("a note is written at its heading, kept, shown again, and removed for good", () => {
  const { article, made } = margin();
  made.jot(article.querySelector("h2"));
  const field = article.querySelector("h2 + .course-jotting textarea");
  field.value = "Ask Mira.";
  field.dispatchEvent(new window.Event("blur"));
  const [[id, kept]] = Object.entries(storage.json(KEY).notes);
  assert.deepEqual([kept.text, kept.place, kept.heading, kept.lesson], ["Ask Mira.", "why", "Why", "first"]);
  const again = margin();
  assert.equal(again.article.querySelector("textarea").value, "Ask Mira.");
  again.made.jot(again.article.querySelector("h2"));
  assert.equal(Object.keys(storage.json(KEY).notes).length, 1, "there is one note at a heading");
  again.made.remove(id);
  assert.equal(again.article.querySelector(".course-jotting"), null);
  assert.equal(storage.json(KEY).notes[id].gone, true);
});

test("a note on a passage that is gone stays, with the words that it was about", () => {
  storage.setItem(KEY, stored({ notes: { a: note({ quote: quote("no longer there") }), b: note({ place: "moved", text: "Still here." }) } }));
  const { article } = margin();
  assert.equal(article.querySelector("mark"), null);
  const [passage, heading] = article.querySelectorAll(".course-jotting");
  assert.match(passage.textContent, /has changed.*no longer there/);
  assert.equal(heading.querySelector("textarea").value, "Still here.");
});

test("what is no note is passed over, and a note of a lesson that was called otherwise is its own", () => {
  for (const broken of [null, {}, note({ text: 1 }), note({ quote: {} }), note({ at: "soon" })]) assert.equal(readNote(broken), null);
  const progress = { notes: { a: note({ lesson: "old" }), b: "broken", c: note({ gone: true }) } };
  const store = { read: () => progress, former: { lessons: { old: { id: "first" } } } };
  assert.deepEqual(notesIn(store, "first").map(([id]) => id), ["a"]);
});

test("of two devices the later note stays, and what was removed on one does not come back from the other", () => {
  const of = (notes) => readProgress(stored({ notes }), "test").progress;
  const both = merge(of({ a: note(), b: note(), c: note() }), of({ a: note({ text: "Later.", at: LATER }), b: takenAway(note(), LATER) }));
  assert.equal(both.notes.a.text, "Later.");
  assert.equal(both.notes.b.gone, true);
  assert.equal(both.notes.c.text, "Ask Mira.");
});

const PAGE = `<course-notes course="test"><p class="course-notes-none" hidden></p><div class="course-notes-tools" hidden><input type="search"></div><p class="course-notes-said"></p>
  <section data-lesson="first" hidden><h2><a href="first.html">First lesson</a></h2><ul class="course-notes-list"></ul><div data-open="essay" hidden>What would you say?</div>
  <div data-scenario="talk" data-title="The talk" hidden><p data-choice="c1">I hear you.</p><p data-ending="good">She stays.</p></div></section>
  <section data-others hidden><h2>Others</h2><ul class="course-notes-list"></ul></section></course-notes>`;

test("the page of all notes shows notes, answers and conversations with links, and what is searched", () => {
  const empty = show(PAGE);
  assert.equal(empty.querySelector(".course-notes-none").hidden, false);
  storage.setItem(KEY, stored({
    notes: { a: note(), b: note({ text: "", quote: quote("Let it run") }), c: note({ lesson: "gone", text: "Old." }) },
    questions: { essay: { response: { answer: "I would wait.", ticked: [] }, score: 0, max: 0, state: "done", attempts: 1, tries: 1, at: AT } },
    scenarios: { talk: { path: null, endings: ["good"], attempts: [{ path: ["c1"], ending: "good", score: 80, at: AT }], at: AT } },
  }));
  const page = show(PAGE);
  const items = [...page.querySelectorAll(".course-notes-list > li")];
  assert.deepEqual(items.map((one) => one.querySelector("a")?.getAttribute("href")), ["first.html#why", "first.html#why", "first.html#q-essay", "first.html#talk", undefined]);
  assert.match(items[3].textContent, /She stays\..*I hear you\./);
  assert.equal(items[3].querySelector(".course-notes-talk").textContent, "YouI hear you.", "as far as is known what was said");
  const field = page.querySelector("input");
  field.value = "wait";
  field.dispatchEvent(new window.Event("input"));
  assert.deepEqual(items.map((one) => one.hidden), [true, true, false, true, true]);
  assert.equal(page.querySelector(".course-notes-said").textContent, "1 note found.");
});

test("a conversation is read back as it went, with the lines of both", () => {
  const scene = (to) => ({ says: [{ if: [[{ meter: "calm", compare: ">", number: 0 }]] }, {}], choices: [{ id: to, effect: { calm: 1 }, to: [{ scene: to === "c1" ? "two" : "good" }] }] });
  const data = { start: "one", meters: { calm: { from: 0, to: 3, start: 0, levels: [0], good: "high" } }, scenes: { one: scene("c1"), two: scene("c2") }, endings: { good: { outcome: "good", score: 80 } }, best: [] };
  const talk = `<template class="course-talk"><script type="application/json">${JSON.stringify(data)}</script></template>
    <p data-choice="c2">I will.</p><p data-scene="one">Hello again.</p><p data-scene="one">At last!</p><p data-scene="two">Good.</p><p data-scene="two">Bad.</p><p data-scene="good">Thank you.</p>`;
  storage.setItem(KEY, stored({ scenarios: { talk: { path: null, endings: ["good"], attempts: [{ path: ["c1", "c2"], ending: "good", score: 80, at: AT }], at: AT } } }));
  const page = show(PAGE.replace('data-title="The talk" hidden>', `data-title="The talk" data-name="Ros" hidden>${talk}`));
  const turns = [...page.querySelectorAll(".course-notes-talk > *")].map(({ textContent }) => textContent);
  assert.deepEqual(turns, ["Ros", "At last!", "You", "I hear you.", "Ros", "Good.", "You", "I will.", "Ros", "Thank you."]);
});

test("what was noted where a lesson leads stands folded behind the link, once, and is no text of the lesson", () => {
  storage.setItem(KEY, stored({ notes: { a: note({ lesson: "other" }), b: note({ lesson: "other", place: "else", text: "Not here." }) } }));
  const article = show(LESSON.replace("</article>", '<p>See <a id="way" href="other.html#why">there</a> and <a href="other.html#why">there</a>.</p></article>'));
  const recalled = [...article.querySelectorAll("p > a")].map((link) => ({ link, lesson: "other", place: "why" }));
  const made = new Margin(article, { course: "test", lesson: "first", page: "notes.html", recalled });
  made.show();
  made.show();
  const folds = [...article.querySelectorAll(".course-recalled")];
  assert.deepEqual(folds.map((fold) => [fold.open, fold.textContent]), [[false, "Your note on “Why”Ask Mira."]]);
  assert.equal(folds[0].previousElementSibling.querySelector("a").id, "way");
  const range = document.createRange();
  range.selectNodeContents(folds[0]);
  assert.equal(quoteOf(article, range), null);
});

test("the pen of a highlight stands behind its paragraph, and the box says what it is for", () => {
  storage.setItem(KEY, stored({ notes: { a: note({ quote: quote("heard first") }) } }));
  const { article } = margin();
  const pen = article.querySelector(".course-jotted");
  assert.equal(pen, pen.parentElement.lastChild);
  assert.equal(pen.parentElement.localName, "p");
  assert.match(article.querySelector(".course-jotting label").textContent, /Your note on the passage/);
});
