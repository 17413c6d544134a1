/** What stands in a form and is not handed in survives a reload, of every kind. Phones throw pages away without a word. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { button, CHOICE, CHOICES, GAPS, gapsHtml, listsHtml, MATCH, NUMBER, openPage, ORDER, press, questionHtml, said, show, TABLE, tableHtml, TEXT, tick, type } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const KEY = "course:test";
const drafts = () => storage.json(KEY)?.drafts ?? {};
const change = (field, value) => {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const RATE = { shape: "likert", scale: 3, statements: ["a", "b"], traits: [] };
const rateHtml = RATE.statements.map((id) => `<fieldset class="course-statement"><legend>${id}</legend>${[1, 2, 3].map((n) => `<label><input type="radio" name="${id}" value="${n}">${n}</label>`).join("")}</fieldset>`).join("");
const openHtml = '<label><textarea name="answer"></textarea></label>';
const open = (attributes = "") => questionHtml({ kind: "open", interaction: { shape: "long-fill-in", lines: 3, checklist: [] }, answer: openHtml, attributes });

/** Of each kind its page, what a learner does to it, and what is in the form then. */
const KINDS = {
  choice: [questionHtml({ interaction: CHOICE }), (q) => tick(q, "a"), ["a"]],
  choices: [questionHtml({ kind: "choices", interaction: CHOICES }), (q) => (tick(q, "a"), tick(q, "d")), ["a", "d"]],
  text: [questionHtml({ kind: "text", interaction: TEXT }), (q) => type(q, "Sorr"), "Sorr"],
  number: [questionHtml({ kind: "number", interaction: NUMBER }), (q) => type(q, "4"), "4"],
  match: [questionHtml({ kind: "match", interaction: MATCH, answer: listsHtml(MATCH) }), (q) => change(q.querySelector("select"), "y"), { a: ["y"] }],
  matrix: [questionHtml({ kind: "matrix", interaction: TABLE, answer: tableHtml(TABLE) }), (q) => q.querySelector('[name="answer-b"][value="z"]').click(), { b: ["z"] }],
  gaps: [questionHtml({ kind: "gaps", interaction: GAPS, answer: gapsHtml(GAPS) }), (q) => change(q.querySelector("input"), "the bak"), { who: "the bak" }],
  rate: [questionHtml({ kind: "rate", interaction: RATE, answer: rateHtml }), (q) => q.querySelector('[name="b"][value="2"]').click(), { b: "2" }],
  open: [open(), (q) => change(q.querySelector("textarea"), "As far as I got"), { answer: "As far as I got", ticked: [] }],
};

beforeEach(() => storage.items.clear());

for (const [kind, [html, act, answer]] of Object.entries(KINDS)) {
  test(`${kind}: what is not checked yet is there after a reload, and is no answer`, () => {
    act(show(html));
    document.body.replaceChildren();
    const question = show(html);
    assert.deepEqual(question.answer, answer);
    assert.equal(question.state, null);
    assert.equal(said(question), "");
    assert.deepEqual(storage.json(KEY).questions, {});
  });
}

test("order: what was moved is there after a reload; what nobody touched is nobody's draft", () => {
  const html = questionHtml({ kind: "order", interaction: ORDER });
  let question = show(html);
  assert.deepEqual(drafts(), {});
  question.querySelectorAll("button")[1].click();
  const moved = question.answer;
  question = show(html);
  assert.deepEqual(question.answer, moved);
  assert.notDeepEqual(moved, ORDER.parts);
});

test("a checked answer that was changed since: both are there, and the old result is said of none of them", () => {
  const html = questionHtml();
  let question = show(html);
  tick(question, "a");
  press(question);
  tick(question, "c");
  question = show(html);
  assert.deepEqual([question.answer, question.state, question.hasAttribute("stale")], [["c"], "wrong", true]);
  assert.equal(said(question), "");
  press(question);
  assert.equal(storage.json(KEY).questions.one.attempts, 2);
  assert.deepEqual(drafts(), {});
});

test("a free answer that is being changed goes on where it was; the one that was handed in is kept until then", () => {
  const text = (question) => question.querySelector("textarea");
  let question = show(open());
  change(text(question), "First.");
  press(question);
  press(question);
  change(text(question), "First. And more");
  question = show(open());
  assert.equal(text(question).value, "First. And more");
  assert.equal(text(question).readOnly, false);
  assert.equal(button(question).textContent, "Compare with a model answer");
  assert.equal(storage.json(KEY).questions.one.response.answer, "First.");
});

test("an emptied form is no draft, and neither is what was checked, or started afresh", () => {
  const html = questionHtml({ kind: "text", interaction: TEXT });
  const question = show(html);
  type(question, "x");
  assert.ok(drafts().one);
  type(question, " ");
  assert.deepEqual(drafts(), {});
  type(question, "sorry");
  press(question);
  assert.deepEqual(drafts(), {});
  press(question);
  assert.equal(show(html).answer, null);
});

test("what was being written before the question was checked elsewhere is of the past", () => {
  const html = questionHtml();
  tick(show(html), "a");
  const progress = storage.json(KEY);
  progress.questions.one = { response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2001-01-01T00:00:00.000Z" };
  storage.setItem(KEY, JSON.stringify(progress));
  const question = show(html);
  assert.deepEqual([question.answer, question.state, question.finished], [["b"], "right", true]);
});

test("what no longer fits the question leaves it as it is", () => {
  tick(show(questionHtml()), "a");
  const progress = storage.json(KEY);
  progress.drafts.one.response = ["gone"];
  storage.setItem(KEY, JSON.stringify(progress));
  assert.equal(show(questionHtml()).answer, null);
  progress.questions.one = { response: ["a"], score: 0, max: 1, state: "wrong", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z" };
  progress.drafts.one.attempts = 1;
  storage.setItem(KEY, JSON.stringify(progress));
  assert.deepEqual(show(questionHtml()).answer, ["a"]);
});

test("what a later edition has added to an answer is there after the next answer, and after starting afresh", () => {
  const question = show(questionHtml());
  tick(question, "a");
  press(question);
  const progress = storage.json(KEY);
  progress.questions.one.sure = 3;
  storage.setItem(KEY, JSON.stringify(progress));
  tick(question, "b");
  press(question);
  assert.deepEqual([storage.json(KEY).questions.one.sure, question.state], [3, "right"]);
  press(question);
  assert.deepEqual([storage.json(KEY).questions.one.sure, question.state], [3, null]);
});

test("a draft that a later edition has added to is kept with what it added", () => {
  const question = show(questionHtml());
  tick(question, "a");
  const progress = storage.json(KEY);
  progress.drafts.one.caret = 3;
  storage.setItem(KEY, JSON.stringify(progress));
  tick(question, "c");
  assert.deepEqual([drafts().one.caret, drafts().one.response], [3, ["c"]]);
});
