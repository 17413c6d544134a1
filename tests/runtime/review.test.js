/** What comes back, and when: taken in from what was answered, asked again, and kept. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, said, show, tick } from "./page.js";

const { window, document, storage } = openPage();
globalThis.DOMParser = window.DOMParser;
globalThis.location = window.location;
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
await import("../../generator/runtime/review.js");
await customElements.whenDefined("course-review");
await import("../../generator/runtime/due.js");
await customElements.whenDefined("course-due");
const { addDays, AGAIN, EASY, GOOD, HARD, localDay, readReview, takeIn, tidy } = await import("../../generator/runtime/store/reviews.js");
const { comesBack, forecast } = await import("../../generator/runtime/review/days.js");
const { itemsOf, isDue, placesIn } = await import("../../generator/runtime/review/pool.js");
const { merge } = await import("../../generator/runtime/store/merge.js");
const { readProgress } = await import("../../generator/runtime/store/progress.js");

const KEY = "course:test";
const AT = "2026-11-21T10:00:00.000Z";
const DAY = localDay(new Date(AT));
const record = (over = {}) => ({ response: ["a"], score: 0, max: 1, state: "wrong", attempts: 1, tries: 1, at: AT, ...over });
const right = (over = {}) => record({ state: "right", score: 1, ...over });
const quiz = (over = {}) => ({ seed: 1, started: AT, handed: AT, ends: null, drawn: ["one"], drafts: {}, certainty: {}, seen: {}, results: [], at: AT, ...over });
const GROUPS = [{ title: "First lesson", url: "m/first.html", script: "assets/review/of/m/first.js", questions: { one: 1, two: 1 } }];
const stored = (over) => JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over });
const read = (over) => readProgress(stored(over), "test").progress;
const settle = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => storage.items.clear());

test("how an answer in a lesson counts: what was wrong, or right only at a second try, soon; what was sure, late", () => {
  const rated = (over, certainty, before) => takeIn(before, record(over), { version: 1, certainty })?.log.at(-1)[1];
  assert.equal(rated(), AGAIN);
  assert.equal(rated({ state: "partly" }), AGAIN);
  assert.equal(rated({ state: "wrong" }, 3), AGAIN, "sure and wrong");
  assert.equal(rated({ state: "right", tries: 2, attempts: 2 }), AGAIN, "right at the second try");
  assert.equal(rated({ state: "right" }), GOOD);
  assert.equal(rated({ state: "right" }, 1), HARD, "right and not sure");
  assert.equal(rated({ state: "right" }, 2), GOOD);
  assert.equal(rated({ state: "right" }, 3), EASY, "right and sure");
  assert.equal(rated({ state: "right", attempts: 3 }), HARD, "started afresh before anybody looked");
  for (const nothing of [{ state: null }, { state: "done" }, { max: 0 }, { version: 2 }]) {
    assert.equal(takeIn(undefined, record(nothing), { version: 1 }), null);
  }
});

test("an answer is taken in once, a later one besides, and another version begins anew", () => {
  const first = takeIn(undefined, record(), { version: 1 });
  assert.deepEqual(first.log, [[DAY, AGAIN]]);
  assert.equal(first.due, addDays(DAY, 1));
  assert.deepEqual(takeIn(first, record(), { version: 1 }), first);
  const later = right({ at: "2026-11-25T10:00:00.000Z", attempts: 2, tries: 1 });
  const second = takeIn(first, later, { version: 1 });
  assert.deepEqual(second.log, [[DAY, AGAIN], ["2026-11-25", GOOD]]);
  const changed = takeIn(second, right({ version: 2, at: "2026-11-26T10:00:00.000Z" }), { version: 2 });
  assert.deepEqual(changed.log, [["2026-11-26", GOOD]]);
  assert.equal(changed.version, 2);
});

test("a question that has changed is due at once, and one that is gone is not asked for", () => {
  const [place] = placesIn([{ ...GROUPS[0], questions: { one: 2 } }]);
  const [item] = itemsOf(read({ reviews: { one: { log: [[DAY, EASY]], due: "2027-01-01", at: AT } } }), [place]);
  assert.equal(isDue(item, DAY), true);
  assert.deepEqual(itemsOf(read({ questions: { gone: record() } }), [place]), []);
});

test("questions of an exam are not shown before it was taken, nor while it is; what was asked before it is taught waits for its lesson", () => {
  const exam = placesIn([{ ...GROUPS[0], exam: "final", questions: { one: 1 } }]);
  assert.equal(itemsOf(read({ quizzes: { final: quiz({ handed: null }) } }), exam).length, 0);
  assert.equal(itemsOf(read({ questions: { one: record() }, quizzes: { final: quiz({ handed: null }) } }), exam).length, 0);
  assert.equal(itemsOf(read({ questions: { one: record() }, quizzes: { final: quiz() } }), exam).length, 1);
  const pretest = placesIn([{ ...GROUPS[0], questions: { one: 1 }, waits: { one: "taught" } }]);
  assert.equal(itemsOf(read({ questions: { one: record() } }), pretest).length, 0);
  assert.equal(itemsOf(read({ questions: { one: record() }, lessons: { taught: { visited: AT } } }), pretest).length, 1);
});

test("how sure one was counts once the quiz is handed in", () => {
  const places = placesIn(GROUPS);
  const [item] = itemsOf(read({ questions: { one: right() }, quizzes: { q: quiz({ certainty: { one: 3 } }) } }), places);
  assert.equal(item.review.log[0][1], EASY);
});

test("days are the learner's, the worst answer of a day counts, and nothing else is believed", () => {
  assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.deepEqual(tidy([["2026-11-22", GOOD], ["2026-11-21", EASY], ["2026-11-22", AGAIN]]), [["2026-11-21", EASY], ["2026-11-22", AGAIN]]);
  const whole = { log: [[DAY, GOOD]], due: DAY, at: AT };
  assert.ok(readReview({ ...whole, more: 1 })?.more);
  for (const broken of [null, [], { ...whole, log: [] }, { ...whole, log: [[DAY, 5]] }, { ...whole, log: [["today", 1]] }, { ...whole, due: "soon" }, { ...whole, at: 1 }, { ...whole, version: "x" }]) {
    assert.equal(readReview(broken), null);
  }
});

test("of two devices every day stays", () => {
  const of = (log, at) => read({ reviews: { one: { log, due: "2026-12-01", at } } });
  const both = merge(of([["2026-11-20", AGAIN], ["2026-11-21", GOOD]], AT), of([["2026-11-20", AGAIN], ["2026-11-22", HARD]], "2026-11-22T10:00:00.000Z"));
  assert.deepEqual(both.reviews.one.log, [["2026-11-20", AGAIN], ["2026-11-21", GOOD], ["2026-11-22", HARD]]);
});

test("what is overdue is of today, and days are called as one calls them", () => {
  assert.deepEqual(forecast(["2026-11-01", "2026-11-28", "2026-11-30", "2027-01-01"], "2026-11-28").map(([, n]) => n), [2, 0, 1, 0, 0, 0, 0]);
  assert.equal(comesBack("2026-11-29", "2026-11-28"), "It comes back tomorrow.");
  assert.equal(comesBack("2026-12-01", "2026-11-28"), "It comes back on Tuesday.");
  assert.equal(comesBack("2027-02-01", "2026-11-28"), "It comes back on Monday 1 February.");
});

/** Hands over what a script would, as jsdom loads none. */
function handOver() {
  const scripts = {
    "review/index.js": () => (window.courseReview = [GROUPS]),
    "m/first.js": () => (window.courseQuestions = [{ one: questionHtml({ id: "one" }), two: questionHtml({ id: "two" }) }]),
  };
  const append = document.head.append.bind(document.head);
  document.head.append = (node) => {
    const [, act] = Object.entries(scripts).find(([name]) => node.src?.endsWith(name)) ?? [];
    if (!act) return append(node);
    act();
    queueMicrotask(() => node.onload());
  };
}
handOver();

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const open = async (html) => {
  const element = show(html);
  await settle();
  return element;
};
const review = () => open('<course-review course="test" root="../" index="../assets/review/index.js"></course-review>');
const button = (root, text) => [...root.querySelectorAll("button")].find((one) => one.textContent === text);

test("an empty page says what will come, and asks for nothing", async () => {
  const element = await review();
  assert.equal(element.getAttribute("state"), "empty");
  assert.match(element.textContent, /What you answer in lessons comes back here/);
});

test("what went wrong yesterday is asked today, one after the other, and what its lesson knows of it stays", async () => {
  const before = { one: record({ at: YESTERDAY }), two: record({ at: YESTERDAY }) };
  storage.setItem(KEY, stored({ questions: before }));
  const element = await review();
  assert.equal(element.getAttribute("due"), "2");
  assert.match(said(element, ".course-review-due"), /2 questions are due today/);
  button(element, "Start").click();
  await settle();
  const question = element.querySelector("course-question");
  assert.equal(question.getAttribute("state"), null, "it is empty");
  assert.equal(element.querySelector(".course-review-place a").href, "https://course.test/m/first.html#q-one");
  tick(question, "b");
  press(question);
  assert.match(said(element, ".course-review-back"), /^It comes back (on|tomorrow)/);
  element.querySelector('input[value="1"], input[value="2"]').click();
  assert.deepEqual(storage.json(KEY).reviews.one.log.map(([, rating]) => rating), [AGAIN, HARD]);
  assert.deepEqual(storage.json(KEY).questions, before);
  assert.deepEqual(storage.json(KEY).drafts, {});
  button(element, "Next question").click();
  await settle();
  const second = element.querySelector("course-question");
  tick(second, "a");
  press(second);
  assert.equal(said(element, ".course-review-back"), "It comes back tomorrow.");
  assert.equal(element.querySelector(".course-review-sure"), null, "whoever was wrong is not asked how sure they were");
  tick(second, "b");
  press(second);
  assert.deepEqual(storage.json(KEY).reviews.two.log.map(([, rating]) => rating), [AGAIN, AGAIN], "the first answer counts");
  button(element, "Finish").click();
  await settle();
  assert.match(said(element, ".course-review-due"), /You knew 1 of 2/);
  assert.equal(element.getAttribute("due"), "0");
});

test("the first page says how much is due, and nothing to those who have answered nothing or are not due", async () => {
  const html = '<course-due course="test" index="assets/review/index.js" hidden><a href="review.html">Review</a></course-due>';
  assert.equal((await open(html)).hidden, true);
  storage.setItem(KEY, stored({ questions: { one: record({ at: YESTERDAY }), two: right({ at: new Date().toISOString() }) } }));
  const element = await open(html);
  assert.equal(element.hidden, false);
  assert.equal(element.textContent, "Review 1 question");
  assert.deepEqual(Object.keys(storage.json(KEY).reviews), ["one", "two"], "what was answered is taken in");
});

test("when all is done, what leads on leads to the review as long as something is due", async () => {
  storage.setItem(KEY, stored({ questions: { one: record({ at: YESTERDAY }) } }));
  const due = '<course-due course="test" index="assets/review/index.js" hidden><a href="review.html">Review</a></course-due>';
  const element = await open(`<div><course-continue><a href="next.html">On</a></course-continue>${due}</div>`);
  const [onward, own] = [element.querySelector("course-continue"), element.querySelector("course-due")];
  assert.deepEqual([onward.firstChild.getAttribute("href"), own.hidden], ["next.html", false]);
  onward.setAttribute("done", "");
  await own.refresh();
  assert.deepEqual([onward.firstChild.getAttribute("href"), own.hidden], ["review.html", true]);
  assert.equal(onward.textContent, "Review 1 question");
});
