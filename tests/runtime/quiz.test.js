import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { CHOICES, openPage, press, questionHtml, said, show, tick } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const html = (attributes = 'pass-mark="70"', questions = [questionHtml({ id: "one" }), questionHtml({ id: "two", attributes: 'max="2"' })]) => `
  <course-quiz id="quiz" course="test" ${attributes}><h2 class="course-quiz-title">Quiz</h2>
  <ol class="course-questions">${questions.map((question) => `<li>${question}</li>`).join("")}</ol>
  <div class="course-quiz-result" role="status"></div>
  <div class="course-quiz-actions" hidden><button type="button" class="course-button course-button-quiet">Start the quiz afresh</button></div>
  </course-quiz>`;

const question = (id) => document.getElementById(`q-${id}`);
const answer = (id, ...parts) => {
  for (const part of parts) tick(question(id), part);
  press(question(id));
};
const result = () => said(document.body, ".course-quiz-result");
const spoken = () => document.querySelector("body > .course-hidden[role=status]")?.textContent ?? "";

beforeEach(() => storage.items.clear());

test("quiz: counts what is answered, in silence, until the last", () => {
  const quiz = show(html());
  assert.equal(result(), "0 of 2 answered");
  answer("one", "b");
  assert.equal(result(), "1 of 2 answered");
  assert.equal(spoken(), "");
  assert.equal(quiz.querySelector(".course-quiz-result").getAttribute("aria-live"), "off");
  assert.equal(quiz.querySelector(".course-quiz-actions").hidden, true);
  answer("two", "b");
  assert.equal(result(), "You have 3 of 3 points, 100 %: passed.");
  assert.equal(spoken().replace("\u00a0", " "), result());
  assert.equal(quiz.querySelector(".course-quiz-actions").hidden, false);
  assert.ok(quiz.hasAttribute("done") && quiz.hasAttribute("passed"));
});

test("quiz: points weigh, and what is missing to pass is said", () => {
  show(html());
  answer("one", "b");
  answer("two", "a");
  assert.equal(result(), "You have 1 of 3 points, 33 %: not yet passed, 70 % needed.");
  answer("two", "b");
  assert.equal(result(), "You have 3 of 3 points, 100 %: passed.");
});

test("quiz: without a pass mark there is nothing to pass", () => {
  show(html(""));
  answer("one", "b");
  answer("two", "a");
  assert.equal(result(), "You have 1 of 3 points, 33 %.");
});

test("quiz: the per cents shown never contradict the verdict", () => {
  const questions = [0, 1, 2].map((i) => questionHtml({ id: `k${i}`, kind: "choices", interaction: CHOICES }));
  for (const [mark, said] of [["67", "66 %: not yet passed, 67 % needed."], ["66.6", "66 %: passed."]]) {
    storage.items.clear();
    show(html(`pass-mark="${mark}"`, questions));
    answer("k0", "a", "b");
    answer("k1", "a", "b");
    answer("k2", "c");
    assert.equal(result(), `You have 2 of 3 points, ${said}`);
  }
});

test("quiz: starting afresh empties all questions and takes the reader to the title", () => {
  const quiz = show(html());
  answer("one", "b");
  answer("two", "a");
  quiz.querySelector(".course-quiz-actions button:last-child").click();
  assert.equal(result(), "0 of 2 answered");
  assert.equal(quiz.querySelector("course-question[state], input:checked"), null);
  assert.equal(document.activeElement, quiz.querySelector(".course-quiz-title"));
  assert.equal(quiz.querySelector(".course-quiz-actions").hidden, true);
  assert.equal(quiz.hasAttribute("done") || quiz.hasAttribute("passed"), false);
  show(html());
  assert.equal(result(), "0 of 2 answered");
});

test("quiz: the wrong ones can be tried again, and the right ones stay", () => {
  const quiz = show(html());
  answer("one", "b");
  answer("two", "a");
  quiz.querySelector(".course-quiz-actions button").click();
  assert.equal(result(), "1 of 2 answered");
  assert.equal(question("one").state, "right");
  assert.equal(document.activeElement, question("two"));
  answer("two", "b");
  assert.equal(result(), "You have 3 of 3 points, 100 %: passed.");
  assert.equal(quiz.querySelector(".course-quiz-actions button").hidden, true);
});

test("quiz: what was answered before a reload counts, and is not announced", () => {
  show(html());
  answer("one", "b");
  answer("two", "b");
  document.querySelector("body").replaceChildren();
  show(html());
  assert.equal(result(), "You have 3 of 3 points, 100 %: passed.");
  assert.equal(spoken(), "");
});

test("quiz: a question that starts afresh is no longer counted", () => {
  show(html());
  answer("one", "b");
  press(question("one"));
  assert.equal(result(), "0 of 2 answered");
});

test("quiz: a question of an unknown kind does not hold up the rest", () => {
  show(html("", [questionHtml({ id: "one" }), questionHtml({ id: "two", kind: "riddle" })]));
  answer("one", "b");
  assert.equal(result(), "You have 1 of 1 point, 100 %.");
});
