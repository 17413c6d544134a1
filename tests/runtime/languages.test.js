/** What was typed in another language stays what it was said to be, and is shown in its language; parts have none. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { CHOICE, GAPS, gapsHtml, NUMBER, openPage, press, questionHtml, said, show, TEXT, tick, type } from "./page.js";

const { window, document, storage } = openPage();
globalThis.Element = window.Element;
globalThis.Node = window.Node;
globalThis.CSS = { escape: (text) => text };
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { openStore } = await import("../../generator/runtime/store/store.js");
const { CourseRecall } = await import("../../generator/runtime/page/recall.js");
const { Margin } = await import("../../generator/runtime/notes/margin.js");
customElements.define("course-recall", CourseRecall);

const KEY = "course:test";
const stored = () => storage.json(KEY).questions.one;
const speak = (lang) => (document.documentElement.lang = lang);
const fields = (question) => [...question.querySelectorAll("input, textarea")];
const open = { kind: "open", interaction: { shape: "long-fill-in", lines: 3, checklist: [] }, answer: '<textarea name="answer"></textarea>', attributes: 'max="0"' };
const gaps = { shape: "cloze", blanks: [GAPS.blanks[0]] };

beforeEach(() => {
  openStore("test").erase();
  speak("en");
});

/** Of each kind that is typed its English page, what is typed there, and its German page, where that would be wrong. */
const TYPED = {
  text: [{ interaction: TEXT }, "Sorry", { interaction: { ...TEXT, accept: ["Entschuldigung"] } }, "right", 1],
  number: [{ interaction: NUMBER }, "40.5", { interaction: { ...NUMBER, value: 405, tolerance: 1 } }, "right", 1],
  gaps: [{ interaction: gaps, answer: gapsHtml(gaps) }, "the baker", { interaction: { ...gaps, blanks: [{ ...gaps.blanks[0], accept: ["der Bäcker"] }] }, answer: gapsHtml(gaps) }, "right", 1],
  open: [open, "I would ask.", open, "done", 0],
};

for (const [kind, [english, typed, german, state, score]] of Object.entries(TYPED)) {
  test(`${kind}: keeps its language, and in a page of another its score and its words`, () => {
    const question = show(questionHtml({ kind, ...english }));
    const [field] = fields(question);
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    assert.equal(storage.json(KEY).drafts.one.lang, "en");
    press(question);
    const record = stored();
    assert.deepEqual([record.lang, record.state, record.score], ["en", state, score]);
    speak("de");
    const again = show(questionHtml({ kind, ...german }));
    assert.deepEqual([again.state, again.score, fields(again)[0].value, fields(again)[0].lang], [state, score, typed, "en"]);
    assert.deepEqual(stored(), record);
    speak("en");
    assert.equal(show(questionHtml({ kind, ...english })).state, state);
  });
}

test("what was wrong in another language stays wrong, and a new answer is of this page", () => {
  const german = questionHtml({ kind: "text", interaction: { ...TEXT, accept: ["Gift"] } });
  type(show(questionHtml({ kind: "text", interaction: TEXT })), "Gift");
  press(document.querySelector("course-question"));
  speak("de");
  const question = show(german);
  assert.deepEqual([question.state, question.score], ["wrong", 0]);
  assert.doesNotMatch(said(question), /foresee/);
  type(question, "Gift!");
  assert.equal(fields(question)[0].lang, "de");
  press(question);
  assert.deepEqual([question.state, stored().lang, stored().attempts], ["right", "de", 2]);
  assert.equal(show(german).state, "right");
});

test("what was stored without a language is held against today's words; what is made of parts has none", () => {
  const bare = { response: "Sorry", score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z" };
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "test", questions: { one: bare }, lessons: {} }));
  speak("de");
  assert.equal(show(questionHtml({ kind: "text", interaction: { ...TEXT, accept: ["Verzeihung"] } })).state, "wrong");
  openStore("test").erase();
  const choice = show(questionHtml({ interaction: CHOICE }));
  tick(choice, "b");
  press(choice);
  assert.equal("lang" in stored(), false);
  speak("en");
  assert.equal(show(questionHtml({ interaction: CHOICE })).state, "right");
});

test("what one wrote is recalled in its language", () => {
  const question = show(questionHtml(open));
  fields(question)[0].value = "I would ask.";
  press(question);
  speak("de");
  show('<course-recall course="test" question="one" hidden><blockquote dir="auto"></blockquote></course-recall>');
  const quote = document.querySelector("blockquote");
  assert.deepEqual([quote.textContent, quote.lang], ["I would ask.", "en"]);
});

const LESSON = '<article id="course-text"><h2 id="why">Why</h2><p>Let it run. Then go.</p><course-lesson></course-lesson></article>';
const margin = () => {
  const article = show(LESSON);
  const made = new Margin(article, { course: "test", lesson: "first", page: "notes.html" });
  made.show();
  return { article, made };
};

test("notes are shown in their language; a passage is sought in its own language's pages alone", () => {
  const { article, made } = margin();
  made.jot(article.querySelector("h2"));
  const field = article.querySelector("h2 + .course-jotting textarea");
  field.value = "Ask Mira.";
  field.dispatchEvent(new window.Event("blur"));
  made.add({ text: "Mira.", quote: { exact: "Let it run", prefix: "Why", suffix: ". Then go." }, place: "why", heading: "Why" });
  assert.deepEqual(Object.values(storage.json(KEY).notes).map(({ lang }) => lang), ["en", "en"]);
  speak("de");
  const other = margin().article;
  assert.equal(other.querySelectorAll("mark").length, 0);
  const boxes = [...other.querySelectorAll(".course-jotting")];
  assert.deepEqual(boxes.map((box) => box.querySelector("textarea").lang), ["en", "en"]);
  const quote = other.querySelector("q");
  assert.deepEqual([quote.textContent, quote.lang], ["Let it run", "en"]);
  assert.doesNotMatch(other.textContent, /no longer|gone/);
  speak("en");
  assert.equal(margin().article.querySelectorAll("mark").length, 1);
});
