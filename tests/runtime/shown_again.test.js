/** What a page shows agrees with what is stored, whatever was done meanwhile in another tab, or before Back. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, show, TEXT, tick, type } from "./page.js";
import { answerAll, asked, AT_END, checkAll, handIn, html, loadQuizzes, plan, question, quiz, result } from "./quiz_page.js";

const { document, window, storage } = openPage();
await loadQuizzes();

const KEY = "course:test";
const foot = '<course-lesson lesson="l" course="test" questions="one two" url="l.html" title="L" root=""><p class="course-lesson-state"></p></course-lesson>';
const lesson = `<div>${foot}${questionHtml({ id: "one" })}${questionHtml({ id: "two", kind: "text", interaction: TEXT })}</div>`;
const state = () => document.querySelector(".course-lesson-state").textContent;
const record = (over) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z", ...over });

/** How a page hears that something was changed elsewhere. */
const HEARD = {
  "in another tab": () => window.dispatchEvent(new window.StorageEvent("storage", { key: KEY })),
  "in another tab, with everything of the host": () => window.dispatchEvent(new window.StorageEvent("storage", { key: null })),
  "before Back": () => window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted: true })),
};

beforeEach(() => storage.items.clear());

for (const [where, hear] of Object.entries(HEARD)) {
  test(`erased ${where}: the question is empty, and its foot says so`, () => {
    show(lesson);
    tick(question("one"), "b");
    press(question("one"));
    assert.equal(state(), "1 of 2 exercises done");
    storage.items.clear();
    hear();
    assert.deepEqual([state(), question("one").state, question("one").answer], ["0 of 2 exercises done", null, null]);
    tick(question("one"), "a");
    press(question("one"));
    assert.equal(storage.json(KEY).questions.one.attempts, 1);
  });

  test(`erased ${where}: a quiz that was handed in is empty`, () => {
    show(html(AT_END));
    answerAll("b");
    handIn().click();
    storage.items.clear();
    hear();
    assert.equal(result(), "0 of 4 answered");
    assert.equal(document.querySelector("course-question[state]"), null);
    assert.equal(document.querySelector("input:checked"), null);
  });

  test(`erased ${where}: a quiz with answers at once is empty, and none of it comes back`, () => {
    show(html("", { questions: asked(["one", "two"]), data: plan({ questions: ["one", "two"] }) }));
    checkAll("b", ["one", "two"]);
    assert.equal(storage.json(KEY).quizzes.quiz.results.length, 1);
    storage.items.clear();
    hear();
    assert.equal(result(), "0 of 2 answered");
    assert.equal(storage.json(KEY), null);
  });

  test(`answered ${where}: the answer is here, with its foot, and what is typed into another question stays`, () => {
    show(lesson);
    type(question("two"), "sor");
    const progress = storage.json(KEY);
    progress.questions.one = record();
    storage.setItem(KEY, JSON.stringify(progress));
    hear();
    assert.deepEqual([state(), question("one").state, question("two").answer], ["1 of 2 exercises done", "right", "sor"]);
  });
}

test("answered in another tab: the quiz around the question counts it, and keeps no result of its own for it", () => {
  show(html("", { questions: asked(["one", "two"]), data: plan({ questions: ["one", "two"] }) }));
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "test", questions: { one: record(), two: record() }, lessons: {} }));
  HEARD["in another tab"]();
  assert.match(result(), /^You have 2 of 2 points/);
  assert.deepEqual(storage.json(KEY).quizzes ?? {}, {});
});

test("an exam under way shows no answer that was given to its questions elsewhere", () => {
  show(html(`${AT_END} exam`));
  quiz().querySelector(".course-start button").click();
  const progress = storage.json(KEY);
  progress.questions.one = record();
  storage.setItem(KEY, JSON.stringify(progress));
  HEARD["in another tab"]();
  assert.equal(question("one").state, null);
});

test("nothing new: what is typed stays, and so does what was said of an answer", () => {
  show(lesson);
  tick(question("one"), "a");
  press(question("one"));
  type(question("two"), "so");
  const said = question("one").textContent;
  for (const hear of Object.values(HEARD)) hear();
  assert.deepEqual([question("one").textContent, question("two").answer], [said, "so"]);
});

test("newer: bars do not say that nothing was begun, but that they do not know", () => {
  storage.setItem(KEY, '{"version":2,"course":"test"}');
  show('<course-progress course="test" questions="one" lessons="l"><span class="course-progress-text"></span></course-progress>');
  assert.equal(document.querySelector(".course-progress-text").textContent, "Not known here");
});
