/** A quiz that shows one question at a time, and the result that comes first. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { button, openPage, said, show, tick } from "./page.js";
import { answerAll, asked, AT_END, begin, EXAM, handIn, html, IDS, loadQuizzes, plan, question, quiz, reload, result } from "./quiz_page.js";

const { document, window, storage } = openPage();
await loadQuizzes();

const STEPS = `${AT_END} steps`;
const stored = () => storage.json("course:test")?.quizzes.quiz;
const title = () => said(quiz(), ".course-step-title");
const here = () => [...quiz().querySelectorAll("[data-steps] > [data-here]")].map(({ dataset }) => dataset.question).join();
const press = (name) => {
  const found = [...quiz().querySelectorAll("button")].filter((one) => one.textContent === name && !one.closest("[hidden]"));
  assert.ok(found.length, name);
  found[0].click();
};
const numbers = () => [...quiz().querySelectorAll(".course-step-number")].map((one) => one.getAttribute("aria-label"));
const folds = () => [...quiz().querySelectorAll(".course-fold")];
const open = () => folds().filter((one) => one.getAttribute("aria-expanded") === "true").map((one) => one.getAttribute("aria-controls"));

beforeEach(() => {
  storage.items.clear();
  window.location.hash = "";
});

test("steps: one question is here, one goes on and back, and the focus is on where one is", () => {
  show(html(STEPS));
  assert.deepEqual([title(), here()], ["Question 1 of 4", "one"]);
  press("Next");
  press("Next");
  assert.deepEqual([title(), here()], ["Question 3 of 4", "three"]);
  assert.equal(document.activeElement, quiz().querySelector(".course-step-title"));
  press("Back");
  assert.deepEqual([title(), here()], ["Question 2 of 4", "two"]);
});

test("steps: place, marks and answers are there after a reload, and of the past in the next attempt", () => {
  show(html(STEPS));
  press("Next");
  press("Mark for later");
  answerAll("b", ["two"]);
  reload(html(STEPS));
  assert.equal(title(), "Question 2 of 4");
  assert.equal(quiz().querySelector(".course-step-mark").getAttribute("aria-pressed"), "true");
  press("All questions");
  reload(html(STEPS));
  assert.equal(title(), "Before you hand in");
  press("Hand in anyway");
  press("Start the quiz afresh");
  assert.equal(title(), "Question 1 of 4");
  assert.deepEqual([stored().place, stored().marked], [undefined, undefined]);
});

test("steps: before handing in, each number says how it stands, what is open is named, and each leads there", () => {
  show(html(STEPS));
  answerAll("b", ["one", "three"]);
  press("Next");
  press("Mark for later");
  press("All questions");
  assert.deepEqual(numbers(), ["Question 1: answered", "Question 2: not answered, marked for later", "Question 3: answered", "Question 4: not answered"]);
  assert.equal(said(quiz(), ".course-hand-in-text"), "2 questions are not answered yet: 2 , 4 .");
  assert.equal(said(quiz(), ".course-step-later"), "Marked for later: 2 .");
  quiz().querySelector(".course-hand-in-text a:last-child").click();
  assert.equal(title(), "Question 4 of 4");
  press("Look it over");
  quiz().querySelector(".course-step-number").click();
  assert.equal(title(), "Question 1 of 4");
});

test("steps: with all answered, one press hands in", () => {
  show(html(STEPS));
  answerAll("b", IDS);
  press("All questions");
  press("Hand in");
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.equal(quiz().querySelector("[data-steps]"), null);
});

test("steps: an address with a question leads there, but not away from where one was", () => {
  window.location.hash = "#q-three";
  show(html(STEPS));
  assert.equal(title(), "Question 3 of 4");
  press("Next");
  reload(html(STEPS));
  assert.equal(title(), "Question 4 of 4");
});

test("steps: with feedback at once, they go on when all is answered", () => {
  show(html("steps"));
  for (const id of IDS) (tick(question(id), "b"), button(question(id)).click());
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.equal(here(), "one");
  assert.ok(handIn().closest("[hidden]"));
});

test("steps: a quiz of one question has none", () => {
  show(html(STEPS, { data: plan({ questions: ["one"] }), questions: asked(["one"]) }));
  assert.ok(quiz().querySelector(".course-step-head").hidden);
  assert.ok(!handIn().closest("[hidden]"));
});

test("the result comes first: then the ways on, then each question in a line, of which one leads to the next", () => {
  show(html(STEPS));
  answerAll("b", ["one"]);
  press("All questions");
  press("Hand in anyway");
  assert.deepEqual(folds().map((one) => said(one, ".course-fold-state")), ["Right", "Not answered", "Not answered", "Not answered"]);
  const order = [".course-quiz-result", ".course-quiz-actions", ".course-report", ".course-questions"].map((one) => quiz().querySelector(one));
  for (const [at, one] of order.slice(1).entries()) assert.ok(order[at].compareDocumentPosition(one) & 4);
  assert.deepEqual(open(), []);
  press("Look at your answers");
  assert.deepEqual(open(), ["q-one"]);
  assert.equal(document.activeElement, folds()[0]);
  quiz().querySelector(".course-fold-foot button").click();
  assert.deepEqual(open(), ["q-two"]);
  press("Show all");
  assert.equal(open().length, 4);
  press("Hide all");
  assert.deepEqual(open(), []);
});

test("the result: an address with a question opens it", () => {
  show(html(STEPS));
  press("All questions");
  press("Hand in anyway");
  window.location.hash = "#q-two";
  reload(html(STEPS));
  assert.deepEqual(open(), ["q-two"]);
});

test("tried again: one steps through these alone, and goes back to what was handed in as if nothing had been", () => {
  show(html(STEPS));
  answerAll("b", ["one", "two"]);
  answerAll("a", ["three", "four"]);
  press("All questions");
  press("Hand in");
  const before = JSON.stringify(storage.json("course:test").questions);
  press("Try the wrong ones again");
  assert.deepEqual([title(), here()], ["Question 1 of 2", "three"]);
  tick(question("three"), "b");
  reload(html(STEPS));
  assert.deepEqual([title(), here()], ["Question 1 of 2", "three"]);
  press("Back to the result");
  assert.equal(result(), "You have 2 of 4 points, 50 %.");
  assert.equal(document.activeElement, quiz().querySelector(".course-quiz-result"));
  assert.equal(JSON.stringify(storage.json("course:test").questions), before);
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", "right", "wrong", "wrong"]);
  reload(html(STEPS));
  assert.equal(result(), "You have 2 of 4 points, 50 %.");
  assert.equal(stored().results.length, 1);
});

test("practice after an exam: what is not checked anew is as it was handed in, on the way back", () => {
  show(html(`${EXAM} steps`, { data: plan({ objectives: [] }) }));
  begin();
  answerAll("a", IDS);
  press("All questions");
  press("Hand in");
  press("Try the wrong ones again");
  assert.equal(title(), "Practice: 1 of 4");
  tick(question("one"), "b");
  button(question("one")).click();
  press("Next");
  assert.equal(title(), "Practice: 2 of 4");
  press("Back to the result");
  assert.equal(result(), "You have 0 of 4 points, 0 %.");
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", "wrong", "wrong", "wrong"]);
});
