import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, show } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
await import("../../generator/runtime/progress.js");
await customElements.whenDefined("course-learners");
await customElements.whenDefined("course-learners");

const KEY = "course:test";
const AT = "2026-11-21T10:00:00.000Z";
const answer = (state) => ({ response: ["b"], score: 0, max: 1, state, attempts: 1, tries: 1, at: AT });
const result = (score, seed, at = AT) => ({ seed, score, max: 4, at, objectives: {} });
const quiz = (...results) => ({ seed: 1, started: AT, handed: null, ends: null, drawn: [], results, at: AT });
const keep = (over) => {
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over }));
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
};
const page = `<div><div id="course-modules"><ol class="course-lessons">
  <li><a href="m/a.html">A</a><course-progress course="test" questions="one two quiz:z talk" lessons="a"></course-progress></li>
  <li><a href="m/b.html">B</a><course-progress course="test" questions="three" lessons="b"></course-progress></li></ol></div>
  <course-results course="test" id="results"><details id="wrong" hidden><ul></ul></details>
  <details id="quizzes" hidden><ul><li data-quiz="z" data-mark="70" hidden><a href="m/a.html#z">Z</a></li><li data-quiz="y" data-last hidden><a href="m/a.html#y">Y</a></li></ul></details>
  <details id="talks" hidden><ul><li data-scenario="talk" data-endings="4" hidden><a href="m/a.html#talk">Talk</a></li></ul></details>
  <details id="goals" hidden><ul><li data-goal="one three" hidden><span>Do it.</span> <a href="m/a.html">A</a></li><li data-goal="two@2" hidden><span>Else.</span> <a href="m/b.html">B</a></li></ul></details>
  <details id="before" hidden><ul></ul></details><p id="last-here" hidden></p></course-results></div>`;
const shown = () => [...document.querySelectorAll("course-results > details:not([hidden])")].map(({ id }) => id);
const text = (selector) => document.querySelector(selector).textContent.replace(/\s+/g, " ");

beforeEach(() => storage.items.clear());

test("results: where nothing was done, nothing is shown, and again when it is erased", () => {
  show(page);
  assert.deepEqual(shown(), []);
  keep({ quizzes: { z: quiz(result(4, 1)) } });
  assert.deepEqual(shown(), ["quizzes"]);
  storage.items.clear();
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  assert.deepEqual(shown(), []);
});

test("results: the attempt that counts comes first, with day, points, per cent and whether it is passed", () => {
  show(page);
  keep({ quizzes: { z: quiz(result(1, 1), result(3, 2), result(2, 3)), y: quiz(result(4, 1), result(1, 2)) } });
  assert.equal(text("[data-quiz=z] > p"), "21 November 2026: 3 of 4 points, 75 %, passed");
  assert.equal(text("[data-quiz=z] summary"), "2 other attempts");
  assert.equal(text("[data-quiz=z] details li"), "21 November 2026: 2 of 4 points, 50 %, not passed yet");
  assert.equal(text("[data-quiz=y] > p"), "21 November 2026: 1 of 4 points, 25 %");
});

test("results: of a conversation, how many endings were found", () => {
  show(page);
  keep({ scenarios: { talk: { path: null, endings: ["a", "b"], attempts: [{ path: ["x"], ending: "a", score: 1, at: AT }], at: AT } } });
  assert.deepEqual(shown(), ["talks"]);
  assert.equal(text("[data-scenario] > p"), "2 of 4 endings found, last played on 21 November 2026");
});

test("results: what went wrong in a test is a link to each of its questions, by their numbers there", () => {
  show(page);
  keep({ quizzes: { z: { ...quiz(result(1, 1)), handed: AT, drawn: ["p", "q", "r"] } }, questions: { p: answer("wrong"), q: answer("right"), r: answer("partly") } });
  assert.deepEqual([...document.querySelectorAll("#wrong a")].map((link) => link.getAttribute("href")), ["m/a.html#q-p", "m/a.html#q-r"]);
  assert.equal(text("#wrong li"), "A: question 1 question 3");
});

test("results: what went wrong is a link to its question, and gone when it is right", () => {
  show(page);
  keep({ questions: { one: answer("right"), two: answer("wrong"), three: answer("partly"), talk: answer("wrong") }, scenarios: { talk: { path: null, endings: [], attempts: [], at: AT } } });
  assert.deepEqual([...document.querySelectorAll("#wrong a")].map((link) => link.getAttribute("href")), ["m/a.html#q-two", "m/b.html#q-three"]);
  assert.equal(text("#wrong li"), "A: exercise 2");
  keep({ questions: { two: answer("right"), three: answer("right") } });
  assert.deepEqual(shown(), ["goals"]);
});

test("results: goal by goal, with what to read as long as something is missing", () => {
  show(page);
  keep({ questions: { one: { ...answer("right"), score: 1 }, three: answer("wrong"), two: { ...answer("right"), score: 1 } } });
  assert.equal(text("[data-goal]"), "Do it.1 of 2 points, 50 %. To read again: A ");
  assert.ok(document.querySelector('[data-goal="two@2"]').hidden, "an answer to an earlier version is none to this one");
  keep({ questions: { one: { ...answer("right"), score: 1 }, three: { ...answer("right"), score: 1 } } });
  assert.equal(document.querySelector("[data-goal] p").textContent.trim(), "2 of 2 points, 100\u00a0%.A");
  assert.ok(document.querySelector("[data-goal] a").hidden);
});

test("results: what the course has no more is still told, and when one was here last", () => {
  show(page);
  keep({
    lessons: { a: { visited: AT }, b: { visited: "2099-01-01T00:00:00Z" } },
    quizzes: { "old-test": quiz(result(3, 1)), z: quiz(result(4, 1)) },
    scenarios: { gone: { path: null, endings: ["a"], attempts: [{ path: ["x"], ending: "a", score: 1, at: AT }], at: AT } },
  });
  assert.equal(text("#before ul"), "old test21 November 2026: 3 of 4 points, 75 %gone1 ending found, last played on 21 November 2026");
  assert.equal(text("#last-here"), "You were here last on 21 November 2026.");
});
