/** Smaller promises of a quiz: what is left open, who listens, where the focus goes. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, said, show, tick } from "./page.js";
import { again, answerAll, asked, AT_END, begin, EXAM, handIn, html, loadQuizzes, plan, question, quiz, reload, report, result, sure } from "./quiz_page.js";

const { document, storage } = openPage();
await loadQuizzes();

const stored = (id = "quiz") => storage.json("course:test")?.quizzes[id];
const START = Date.parse("2026-11-22T10:00:00Z");
const mocked = (t) => t.mock.timers.enable({ apis: ["Date", "setInterval"], now: START });
const TIMED = `${EXAM} time-limit="20"`;
const aloud = () => document.querySelector("body > .course-hidden")?.textContent;
const hush = () => document.querySelector("body > .course-hidden")?.replaceChildren();

beforeEach(() => storage.items.clear());

test("the clock: what is said aloud is said to those who are typing at that moment, too", (t) => {
  mocked(t);
  show(html(TIMED));
  begin();
  t.mock.timers.tick(9.99 * 60000);
  hush();
  for (let n = 0; n < 10; n += 1) {
    t.mock.timers.tick(500);
    tick(question("one"), n % 2 ? "a" : "b");
  }
  assert.equal(aloud(), "10 minutes left");
  document.body.replaceChildren();
});

test("the clock: a phone that slept over a warning is warned when it wakes", (t) => {
  mocked(t);
  show(html(TIMED));
  begin();
  hush();
  t.mock.timers.setTime(START + 16.5 * 60000);
  t.mock.timers.tick(1000);
  assert.equal(aloud(), "4 minutes left");
  document.body.replaceChildren();
});

test("the clock: a piece of the page that is moved goes on counting", (t) => {
  mocked(t);
  const element = show(html(TIMED));
  begin();
  const box = document.createElement("div");
  document.body.append(box);
  box.append(element);
  t.mock.timers.setTime(START + 19.9 * 60000);
  t.mock.timers.tick(1000);
  assert.equal(said(quiz(), ".course-clock-text"), "0:05 left");
  t.mock.timers.tick(5000);
  assert.equal(quiz().getAttribute("phase"), "done");
  document.body.replaceChildren();
});

test("the clock: who switches it off is not left without a place in the page", (t) => {
  mocked(t);
  show(html(TIMED));
  begin();
  const off = quiz().querySelector(".course-clock button:last-child");
  off.focus();
  off.click();
  assert.notEqual(document.activeElement, off);
  assert.ok(quiz().contains(document.activeElement));
  document.body.replaceChildren();
});

test("an exam without objectives can be practised afterwards", () => {
  show(html(EXAM, { data: plan({ objectives: [] }) }));
  begin();
  answerAll("b", ["one"]);
  handIn().click();
  handIn().click();
  const wrong = [...quiz().querySelectorAll(".course-quiz-actions button")][1];
  assert.equal(wrong.textContent, "Try the wrong ones again");
  assert.equal(wrong.hidden, false);
  wrong.click();
  assert.match(said(quiz(), ".course-step-note"), /^This is practice\./);
  tick(question("two"), "b");
  press(question("two"));
  assert.equal(question("two").state, "right");
  assert.deepEqual(stored().results.map(({ score }) => score), [1]);
});

test("an exam without objectives can be practised after the last attempt, but not taken again", () => {
  show(html(`${EXAM} attempts="1"`, { data: plan({ objectives: [] }) }));
  begin();
  answerAll("a");
  handIn().click();
  assert.equal(quiz().querySelector(".course-quiz-actions").hidden, false);
  assert.equal(again().hidden, true);
});

test("certainty: what is not answered costs nothing, however sure one is of nothing", () => {
  show(html(`${AT_END} certainty`));
  tick(question("one"), "b");
  sure("one", 2);
  sure("two", 3);
  handIn().click();
  handIn().click();
  assert.match(report(), /2 of 12 certainty marks/);
  assert.match(report(), /Not very: no answers Fairly: 1 answer, 1 right/);
  assert.match(report(), /Very: no answers/);
});

test("certainty: an answer that is handed in without a word on it counts as not very sure", () => {
  show(html(`${AT_END} certainty`));
  answerAll("b");
  handIn().click();
  handIn().click();
  assert.match(report(), /Not very: 4 answers, 4 right/);
});

const RATE = `<fieldset class="course-statement"><legend>Calm</legend><input type="radio" name="s1" value="1"><input type="radio" name="s1" value="2"></fieldset>
  <fieldset class="course-statement"><legend>Patient</legend><input type="radio" name="s2" value="1"><input type="radio" name="s2" value="2"></fieldset>`;
const rate = questionHtml({ id: "rate", kind: "rate", interaction: { shape: "likert", scale: 2, statements: ["s1", "s2"], traits: [] }, attributes: 'max="0"', answer: RATE });
const open = questionHtml({ id: "open", kind: "open", interaction: { shape: "long-fill-in", lines: 3, checklist: [] }, attributes: 'max="0"', answer: '<textarea name="answer"></textarea>' });
const mixed = (attributes) => html(attributes, { questions: [...asked(["one"]), rate, open], data: plan({ questions: ["one", "rate", "open"], objectives: [] }) });

test("at the end: ratings that are not all given are named as open, and wait for the rest", () => {
  show(mixed(AT_END));
  tick(question("one"), "b");
  question("rate").querySelector("input").click();
  handIn().click();
  assert.match(said(quiz(), ".course-hand-in-text"), /^2 questions are not answered yet: 2 , 3/);
  handIn().click();
  for (const id of ["rate", "open"]) assert.equal(question(id).querySelector(".course-actions").hidden, false, id);
  reload(mixed(AT_END));
  assert.equal(question("rate").querySelector("input").checked, true);
  question("rate").querySelectorAll("input")[2].click();
  press(question("rate"));
  assert.equal(question("rate").state, "done");
});

test("an exam under way can be left at any time without losing sight of the earlier result", () => {
  show(html(`${EXAM} pass-mark="70"`));
  begin();
  answerAll("b");
  handIn().click();
  again().click();
  assert.equal(quiz().getAttribute("phase"), "start");
  assert.equal(result(), "What counts is your best attempt: 100 %, passed.");
});
