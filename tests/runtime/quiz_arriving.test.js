/** An exam whose questions come later: until all of them are in the page nothing is shown, begun or written. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, show } from "./page.js";
import { answerAll, asked, begin, EXAM, handIn, html, IDS, loadQuizzes, plan, question, quiz, result, shown } from "./quiz_page.js";

const { document, storage, window } = openPage();
globalThis.DOMParser = window.DOMParser;
await loadQuizzes();

const KEY = "course:test";
const EXAM_PAGE = html(EXAM, { questions: [], data: plan() }).replace('class="course-questions"', '$& data-later="later.js"');
const QUESTIONS = Object.fromEntries(asked(IDS).map((one, at) => [IDS[at], one]));
const stored = () => storage.json(KEY)?.quizzes.quiz;
const turn = () => new Promise((done) => setTimeout(done));

/** The script that was asked for last, which comes when a test says so. */
let asks = null;
document.head.append = (script) => (asks = script);

/** The script comes, and with it the questions, piece by piece. */
async function come() {
  window.courseQuestions = [QUESTIONS];
  asks.onload();
  await turn();
}
/** Until all are there. */
const arrived = async () => {
  for (let at = 0; at < 5; at += 1) await turn();
};
const open = () => (document.body.replaceChildren(), show(EXAM_PAGE));

/** What is stored of an exam under way, with two answers, and of the same one handed in with four that are right. */
async function twoMoments() {
  open();
  begin();
  await come();
  await arrived();
  answerAll("b", shown().slice(0, 2));
  const underWay = storage.getItem(KEY);
  await new Promise((done) => setTimeout(done, 2)); // or both were written at one time
  answerAll("b");
  handIn().click();
  return { underWay, over: storage.getItem(KEY) };
}
const moments = await twoMoments();
const attempt = (text) => JSON.parse(text).quizzes.quiz;

beforeEach(() => storage.items.clear());

/** Does something once the first question is in the page. */
function meanwhile(act) {
  const first = ({ target }) => {
    if (target.localName !== "course-question") return;
    document.removeEventListener("course-ready", first);
    act();
  };
  document.addEventListener("course-ready", first);
}

test("arriving: what another tab hands in meanwhile is shown, of the questions that were there before as well", async () => {
  storage.setItem(KEY, moments.underWay);
  open();
  meanwhile(() => storage.setItem(KEY, moments.over));
  await come();
  await arrived();
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", "right", "right", "right"]);
  assert.equal(storage.getItem(KEY), moments.over);
});

test("arriving: what another tab tells of meanwhile is shown when all are there, and not before", async () => {
  storage.setItem(KEY, moments.underWay);
  open();
  meanwhile(() => {
    storage.setItem(KEY, moments.over);
    window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
    assert.equal(quiz().getAttribute("phase"), null);
  });
  await come();
  await arrived();
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.equal(storage.getItem(KEY), moments.over);
});

test("arriving: whoever leaves in the middle loses nothing, and finds all when the page is shown again", async () => {
  storage.setItem(KEY, moments.underWay);
  open();
  meanwhile(() => window.dispatchEvent(new window.Event("pagehide")));
  await come();
  await arrived();
  window.dispatchEvent(new window.Event("pageshow"));
  assert.equal(storage.getItem(KEY), moments.underWay);
  assert.deepEqual(shown().map((id) => question(id).answer !== null), [true, true, false, false]);
});

test("arriving: an exam under way cannot be begun over while its questions are on their way", async () => {
  storage.setItem(KEY, moments.underWay);
  open();
  assert.ok(quiz().querySelector(".course-start").hidden);
  begin();
  await come();
  await arrived();
  assert.deepEqual(stored(), attempt(moments.underWay));
  assert.equal(quiz().getAttribute("phase"), "open");
});

test("arriving: an exam under way whose questions did not come goes on where it was once they do", async () => {
  storage.setItem(KEY, moments.underWay);
  open();
  asks.onerror();
  await turn();
  assert.match(result(), /could not be loaded/);
  begin();
  await come();
  await arrived();
  assert.deepEqual(stored(), attempt(moments.underWay));
  assert.deepEqual(Object.keys(stored().drafts), shown().slice(0, 2));
});

test("arriving: what another tab has begun meanwhile goes on here, and is not begun over", async () => {
  open();
  begin();
  begin(); // pressed twice
  storage.setItem(KEY, moments.underWay);
  await come();
  await arrived();
  assert.deepEqual(stored(), attempt(moments.underWay));
});
