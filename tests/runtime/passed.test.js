import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, show, tick } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const AT = "2026-11-21T10:00:00.000Z";
const answer = (state) => ({ response: ["b"], score: state === "right" ? 1 : 0, max: 1, state, attempts: 1, tries: 1, at: AT });
const result = (score, max = 4, seed = 1) => ({ seed, score, max, at: AT, objectives: {} });
const quizzes = (...results) => ({ z: { seed: 1, started: AT, handed: null, ends: null, drawn: [], results, at: AT } });
const keep = (over) => storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over }));
const progress = (attributes) => `<course-progress course="test" ${attributes}><span class="course-progress-text"></span></course-progress>`;
const foot = (attributes) => `<course-lesson lesson="l" course="test" ${attributes} url="l.html" title="L" root=""><p class="course-lesson-state"></p></course-lesson>`;
const state = () => document.querySelector(".course-lesson-state");
const far = () => {
  const element = document.querySelector("course-progress");
  return [element.getAttribute("state"), element.querySelector(".course-progress-text").textContent];
};
const page = (ids, attributes = 'pass-mark="70"') => show(`<div><course-quiz id="z" course="test" ${attributes}>
  <ol class="course-questions">${ids.map((id) => `<li>${questionHtml({ id })}</li>`).join("")}</ol><div class="course-quiz-result"></div></course-quiz>
  ${foot(`questions="${ids.join(" ")}" passes="z:70"`)}</div>`);
const choose = (id, option) => {
  const question = document.getElementById(`q-${id}`);
  tick(question, option);
  press(question);
};

beforeEach(() => storage.items.clear());

test("passed: where all is answered, a quiz below its mark makes another state than done, in words too", async () => {
  const list = progress('questions="quiz:z" lessons="l" passes="z:70"');
  for (const [results, said] of [
    [[], ["fresh", "Not started"]],
    [[result(2)], ["failed", "Done, not passed yet"]],
    [[result(3)], ["done", "Done"]],
    [[result(3), result(0, 4, 2)], ["done", "Done"]],
    [[result(0, 0)], ["done", "Done"]],
  ]) {
    keep({ quizzes: quizzes(...results) });
    show(list);
    assert.deepEqual(far(), said);
    await null; // the next learner comes later
  }
});

test("passed: where the last attempt counts, a better one before does not", () => {
  keep({ quizzes: quizzes(result(4), result(1, 4, 2)) });
  show(progress('questions="quiz:z" lessons="l" passes="z:70:last"'));
  assert.equal(far()[0], "failed");
});

test("passed: a quiz without a mark is done by being answered", () => {
  keep({ quizzes: quizzes(result(0)) });
  show(progress('questions="quiz:z" lessons="l"'));
  assert.deepEqual(far(), ["done", "Done"]);
});

test("passed: a module is not, while one of its quizzes is not", () => {
  keep({ questions: { a: answer("wrong"), b: answer("wrong") } });
  show(progress('questions="a b" lessons="l m" passes="z:70"'));
  assert.deepEqual(far(), ["failed", "Done, not passed yet"]);
});

test("passed: the end of a lesson says how many points are missing, and leads to the first of them", () => {
  page(["one", "two", "three", "four"]);
  for (const [id, option] of [["one", "b"], ["two", "a"], ["three", "a"], ["four", "a"]]) choose(id, option);
  assert.equal(state().textContent, "Quiz not passed yet: 2 points to go"); // 3 of 4 are 75 %
  assert.equal(state().querySelector("a").getAttribute("href"), "#q-two");
  assert.ok(document.querySelector("course-lesson[done][failed]"));
  choose("two", "b");
  assert.equal(state().textContent, "Quiz not passed yet: 1 point to go");
  assert.equal(state().querySelector("a").getAttribute("href"), "#q-three");
  choose("three", "b");
  assert.equal(state().textContent, "Lesson done");
  assert.ok(document.querySelector("course-lesson[done]:not([failed])"));
});

test("passed: of an exam the end of a lesson leads to its result, where it can be taken again", () => {
  keep({ quizzes: quizzes(result(1)) });
  show(`<div><course-quiz id="z" course="test" exam feedback="at-end" pass-mark="70" conducted><ol class="course-questions"></ol></course-quiz>
    ${foot('questions="quiz:z" passes="z:70"')}</div>`);
  assert.equal(state().textContent, "Exam not passed yet");
  assert.equal(state().querySelector("a").getAttribute("href"), "#z");
});
