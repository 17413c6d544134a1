import assert from "node:assert/strict";
import test from "node:test";
import { changes, countAll, countAnswers, newest, takeBack } from "../../generator/runtime/store/changes.js";
import { merge } from "../../generator/runtime/store/merge.js";
import { readProgress } from "../../generator/runtime/store/progress.js";

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const record = (over = {}) => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT, ...over });
const talk = (over = {}) => ({ path: ["a"], endings: ["end"], attempts: [], at: AT, ...over });
const quiz = (over = {}) => ({ seed: 1, started: AT, handed: null, ends: null, drawn: [], drafts: {}, certainty: {}, seen: {}, results: [], at: AT, ...over });
const result = (over = {}) => ({ seed: 1, score: 1, max: 2, at: AT, objectives: {}, ...over });
const having = (over = {}) => readProgress(JSON.stringify({ version: 1, course: "c", ...over }), "c").progress;
const none = { added: 0, changed: 0, dropped: 0 };
const of = (before, after) => changes(having(before), having(after));

test("nothing differs from itself", () => {
  const full = { questions: { a: record() }, scenarios: { s: talk() }, quizzes: { q: quiz({ drafts: { b: "x" }, results: [result()] }) }, lessons: { l: { visited: AT } }, path: "short" };
  assert.deepEqual(of(full, full), { answers: none, drafts: none, results: none, lessons: none, notes: none, reviews: none, path: false, any: false });
});

test("notes count that are there, and what was reviewed", () => {
  const note = { lesson: "l", place: "", heading: "", text: "x", made: AT, at: AT };
  const now = of({ notes: { a: note, b: note } }, { notes: { a: { ...note, text: "", gone: true }, b: { ...note, text: "y" }, c: note }, reviews: { q: { log: [["2026-11-21", 1]], due: "2026-11-22", at: AT } } });
  assert.deepEqual([now.notes, now.reviews, now.any], [{ added: 1, changed: 1, dropped: 1 }, { added: 1, changed: 0, dropped: 0 }, true]);
});

test("answers are those that are added, and those that another takes the place of", () => {
  const { answers, any } = of({ questions: { a: record(), b: record() } }, { questions: { a: record(), b: record({ state: "wrong", score: 0 }), c: record() } });
  assert.deepEqual([answers, any], [{ added: 1, changed: 1, dropped: 0 }, true]);
});

test("what was started afresh is no answer", () => {
  assert.equal(countAnswers(having({ questions: { a: record({ state: null, response: null, score: 0 }) } })), 0);
});

test("a conversation and the points for it count once", () => {
  const both = { questions: { s: record({ response: "end" }) }, scenarios: { s: talk() } };
  assert.equal(countAnswers(having(both)), 1);
  assert.deepEqual(of({}, both).answers, { added: 1, changed: 0, dropped: 0 });
});

test("drafts are those of questions and those of quizzes; the attempt that does not go on takes its own along", () => {
  const draft = { response: "x", attempts: 0, at: AT };
  const { drafts } = of(
    { drafts: { a: draft }, quizzes: { q: quiz({ drafts: { b: "x", c: "y" } }) } },
    { drafts: { a: draft, d: draft }, quizzes: { q: quiz({ seed: 2, drafts: { c: "z" } }) } },
  );
  assert.deepEqual(drafts, { added: 1, changed: 1, dropped: 1 });
});

test("results, lessons and the path are told of on their own", () => {
  const { results, lessons, path } = of({ path: "short" }, { path: "all", lessons: { l: { visited: AT } }, quizzes: { q: quiz({ results: [result(), result({ seed: 2 })] }) } });
  assert.deepEqual([results, lessons, path], [{ ...none, added: 2 }, { ...none, added: 1 }, true]);
});

test("that a lesson was opened once more is no difference to anybody", () => {
  assert.equal(of({ lessons: { l: { visited: AT } } }, { lessons: { l: { visited: LATER } } }).any, false);
});

test("the newest answer is the newest that a right clock can have written", () => {
  const now = Date.parse("2026-11-28");
  const all = { questions: { a: record(), b: record({ at: LATER }), c: record({ at: "2999-01-01T00:00:00.000Z" }) } };
  assert.equal(newest(having(all), now), LATER);
  assert.equal(newest(having(), now), null);
});

test("how much there is counts all that somebody would miss", () => {
  assert.equal(countAll(having()), 0);
  assert.equal(countAll(having({ lessons: { l: { visited: AT } }, questions: { a: record() } })), 2);
});

const before = having({ questions: { a: record(), b: record() }, lessons: { l: { visited: AT } }, path: "short" });
const file = having({ questions: { a: record({ at: LATER, state: "wrong", score: 0 }), c: record() }, lessons: { m: { visited: AT } }, scenarios: { s: talk() } });
const plain = (value) => JSON.parse(JSON.stringify(value));

test("taken back at once, a load leaves everything as it was", () => {
  const after = merge(before, file);
  assert.deepEqual(plain(takeBack(before, after, after)), plain(before));
});

test("taken back later, an answer that was changed once more since stays whole", () => {
  const after = plain(merge(before, file));
  const now = plain(after);
  now.questions.a = { ...now.questions.a, response: ["z"], attempts: 9 };
  assert.deepEqual(takeBack(plain(before), after, now).questions.a, now.questions.a);
});

test("taken back later, a load leaves what was answered since", () => {
  const after = plain(merge(before, file));
  const now = plain(after);
  now.questions.d = record();
  now.questions.b = record({ attempts: 2 });
  now.questions.c = record({ attempts: 5 }); // came with the file, and was answered once more since
  delete now.lessons.m; // gone since
  const back = takeBack(plain(before), after, now);
  assert.deepEqual(back.questions, { a: plain(before).questions.a, b: now.questions.b, c: now.questions.c, d: now.questions.d });
  assert.deepEqual([back.lessons, back.scenarios, back.path], [{ l: { visited: AT } }, {}, "short"]);
});
