/** Answers that lie under ids of before, and answers to another version of a question. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { CHOICE, CHOICES, FakeStorage, GAPS, gapsHtml, listsHtml, MATCH, openPage, press, questionHtml, said, show, TEXT, tick } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { Store } = await import("../../generator/runtime/store/store.js");
const { readProgress } = await import("../../generator/runtime/store/progress.js");
const { merge } = await import("../../generator/runtime/store/merge.js");
const { play, todaysEndings, todaysPath } = await import("../../generator/runtime/scenario/play.js");

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const KEY = "course:test";
const record = (over = {}) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT, ...over });
const stored = (over) => JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over });
const plain = (value) => JSON.parse(JSON.stringify(value));
const read = (over, former) => plain(readProgress(stored(over), "test", former).progress);
const put = (questions) => storage.setItem(KEY, stored({ questions }));
const question = () => document.querySelector("course-question");

beforeEach(() => storage.items.clear());

test("an answer, a draft, a visit, a conversation, a quiz and a path are read under the names of today", () => {
  const talk = { path: ["a"], endings: ["end"], attempts: [], at: AT };
  const quiz = { seed: 1, started: AT, handed: null, ends: null, drawn: ["old", "x"], drafts: { old: ["a"] }, certainty: { old: 2 }, seen: { old: 1 },
    results: [{ seed: 1, score: 1, max: 2, at: AT, objectives: { aim: [1, 2] } }], at: AT };
  const former = { questions: { old: "new", chat: "talk" }, scenarios: { chat: "talk" }, quizzes: { exam: "test" }, objectives: { aim: "goal" },
    paths: { quick: "short" }, lessons: { first: { id: "opening", url: "m/opening.html", title: "Opening" } } };
  const now = read({
    questions: { old: record(), chat: record({ response: "end" }) }, drafts: { old: { response: "x", attempts: 1, at: AT } }, scenarios: { chat: talk },
    quizzes: { exam: quiz }, lessons: { first: { visited: AT } }, path: "quick", last: { lesson: "first", url: "m/first.html", title: "First", at: AT },
  }, former);
  assert.deepEqual(now.questions, { new: record(), talk: record({ response: "end" }) });
  assert.deepEqual(now.drafts, { new: { response: "x", attempts: 1, at: AT } });
  assert.deepEqual([now.scenarios, now.lessons, now.path], [{ talk }, { opening: { visited: AT } }, "short"]);
  assert.deepEqual(now.last, { lesson: "opening", url: "m/opening.html", title: "Opening", at: AT });
  const { drawn, drafts, certainty, seen, results } = now.quizzes.test;
  assert.deepEqual([drawn, drafts, certainty, seen, results[0].objectives], [["new", "x"], { new: ["a"] }, { new: 2 }, { new: 1 }, { goal: [1, 2] }]);
});

test("where both names have an answer the later goes on, and of a quiz every result stays", () => {
  const quiz = (seed, at) => ({ seed, started: at, handed: null, ends: null, drawn: [], drafts: {}, certainty: {}, seen: {}, results: [{ seed, score: 1, max: 1, at, objectives: {} }], at });
  const now = read({ questions: { old: record({ at: LATER }), new: record({ score: 0, state: "wrong" }) }, quizzes: { was: quiz(1, AT), is: quiz(2, LATER) } },
    { questions: { old: "new" }, quizzes: { was: "is" } });
  assert.deepEqual(now.questions, { new: record({ at: LATER }) });
  assert.deepEqual(now.quizzes.is.results.map(({ seed }) => seed), [1, 2]);
});

test("ids such as __proto__ are ids in names of before as well", () => {
  const text = stored({}).replace('"questions":{}', `"questions":{"__proto__":${JSON.stringify(record())}}`);
  const former = JSON.parse('{"questions":{"__proto__":"constructor"}}');
  const { questions } = readProgress(text, "test", former).progress;
  assert.deepEqual(Object.keys(questions), ["constructor"]);
});

test("a course under another id goes on with what lies under the old one, which is left as it is", () => {
  const own = new FakeStorage();
  const old = stored({ questions: { one: record() } });
  own.setItem("course:test", old);
  const store = new Store("renamed", () => own, () => assert.fail("nothing is the matter"), () => ({ course: ["test"] }));
  assert.deepEqual(Object.keys(store.read().questions), ["one"]);
  store.change((progress) => (progress.questions.two = record()));
  assert.deepEqual([Object.keys(own.json("course:renamed").questions), own.getItem("course:test")], [["one", "two"], old]);
  assert.equal(own.json("course:renamed").course, "renamed");
  assert.equal(store.parse(old).condition, "good");
  store.erase();
  assert.deepEqual(plain(store.read().questions), {});
  assert.equal(own.getItem("course:test"), old);
});

test("the page says what was called otherwise, and what is answered anew is kept under the name of today", () => {
  put({ old: record() });
  const former = '<template class="course-former" data-course="test"><script type="application/json">{"questions":{"old":"one"}}</script></template>';
  show(`<div>${former}${questionHtml()}</div>`);
  assert.equal(question().state, "right");
  press(question());
  tick(question(), "a");
  press(question());
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"]);
});

const PARTS = {
  "an option": [{ kind: "choice", interaction: CHOICE, attributes: 'former="gone=b"' }, ["gone"]],
  "several options": [{ kind: "choices", interaction: CHOICES, attributes: 'former="x=a y=b"' }, ["y", "x"]],
  "an item and a target": [{ kind: "match", interaction: MATCH, answer: listsHtml(MATCH), attributes: 'former="i=a t=x"' }, { i: ["t"], b: ["y"], c: ["t"] }],
  "a gap": [{ kind: "gaps", interaction: GAPS, answer: gapsHtml(GAPS), attributes: 'former="which=who"' }, { which: "the baker", when: "in an hour" }],
};

for (const [what, [html, response]] of Object.entries(PARTS)) {
  test(`${what} under another id: the answer stands there, and is right`, () => {
    put({ one: record({ response }) });
    show(questionHtml(html));
    assert.deepEqual([question().state, question().hasAttribute("stale")], ["right", false]);
  });
}

test("what was typed is never taken for an id", () => {
  put({ one: record({ response: "Sorry" }) });
  show(questionHtml({ kind: "text", interaction: TEXT, attributes: 'former="Sorry=no"' }));
  assert.equal(question().answer, "Sorry");
});

test("a new version: it counts as open, says so, and what was answered waits in the form", () => {
  put({ one: record() });
  const foot = '<course-lesson lesson="l" course="test" questions="one@2" url="l.html" title="L" root=""><p class="course-lesson-state"></p></course-lesson>';
  show(`<div>${questionHtml({ attributes: 'version="2"' })}${foot}</div>`);
  assert.deepEqual([question().state, question().answer, question().changedSince], [null, ["b"], true]);
  assert.equal(said(question()), "This question has changed since you answered it. Your answer then was right.");
  assert.equal(document.querySelector(".course-lesson-state").textContent, "0 of 1 exercise done");
  press(question());
  assert.deepEqual([question().state, question().changedSince], ["right", false]);
  assert.equal(document.querySelector(".course-lesson-state").textContent, "Lesson done");
  const { earlier, version, attempts } = storage.json(KEY).questions.one;
  assert.deepEqual([version, attempts, earlier], [2, 2, [record()]]);
});

test("a new version into which the old answer does not fit: it is empty, and says so", () => {
  put({ one: record({ response: ["gone"], state: "wrong", score: 0 }) });
  show(questionHtml({ attributes: 'version="2"' }));
  assert.deepEqual([question().answer, said(question())], [null, "This question has changed since you answered it. Your answer then was not right."]);
});

test("every version that was answered leaves its last answer, the oldest first", () => {
  put({ one: record({ version: 2, earlier: [record({ score: 0, state: "wrong" })] }) });
  show(questionHtml({ attributes: 'version="3"' }));
  press(question());
  assert.deepEqual(storage.json(KEY).questions.one.earlier.map(({ version = 1, state }) => [version, state]), [[1, "wrong"], [2, "right"]]);
});

test("another key: the answer is graded by it, and the learner reads that the question was corrected", () => {
  put({ one: record() });
  show(questionHtml({ interaction: { ...CHOICE, correct: ["a"] } }));
  assert.equal(question().state, "wrong");
  assert.match(said(question()), /^This question has been corrected since you answered it\. Then your answer counted as right\./);
});

test("the same key and other points: nothing is said of a correction", () => {
  put({ one: record() });
  show(questionHtml({ attributes: 'max="3"' }));
  assert.doesNotMatch(said(question()), /corrected/);
});

test("merging: an answer to a newer version goes before a later one to an older, which becomes history", () => {
  const of = (one) => readProgress(stored({ questions: { one } }), "test").progress;
  const [old, fresh] = [of(record({ at: LATER })), of(record({ version: 2, score: 0, state: "wrong" }))];
  for (const both of [merge(old, fresh), merge(fresh, old)]) {
    const { version, earlier } = both.questions.one;
    assert.deepEqual([version, plain(earlier)], [2, [record({ at: LATER })]]);
  }
});

const TALK = {
  start: "one", meters: {}, best: [],
  scenes: { one: { says: [{}], choices: [{ id: "b", formerly: ["a"], effect: {}, to: [{ scene: "two" }] }] }, two: { says: [{}], choices: [{ id: "a", effect: {}, to: [{ scene: "end" }] }] } },
  endings: { end: { outcome: "good", score: 100, formerly: ["close"] }, other: { outcome: "bad", score: 0 } },
};

test("a line under another id is found in its scene alone, and the conversation goes on", () => {
  assert.equal(play(TALK, ["a", "a"]).length, 3);
  assert.deepEqual(todaysPath(TALK, ["a", "a"]), ["b", "a"]);
  assert.deepEqual(todaysPath(TALK, ["gone", "a"]), ["gone", "a"]);
});

test("endings that were found are those of today, each once", () => {
  assert.deepEqual(todaysEndings(TALK, ["close", "end", "burned"]), ["end"]);
});
