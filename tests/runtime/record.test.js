import assert from "node:assert/strict";
import test from "node:test";
import { merge } from "../../generator/runtime/store/merge.js";
import { noProgress, readProgress } from "../../generator/runtime/store/progress.js";
import { chance } from "./random.js";

const AT = "2026-11-21T10:00:00.000Z";
const record = (over = {}) => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 2, tries: 2, at: AT, ...over });
const stored = (questions, over = {}) => JSON.stringify({ version: 1, course: "c", questions, lessons: {}, ...over });
const read = (text) => readProgress(text, "c");
const plain = (value) => JSON.parse(JSON.stringify(value));

test("nothing stored is progress of somebody who has not begun", () => {
  assert.deepEqual(read(null), { progress: noProgress("c"), condition: "good" });
});

test("what was written is read back", () => {
  const progress = { ...noProgress("c"), last: { lesson: "l", url: "m/l.html", title: "L" } };
  progress.questions.one = record();
  progress.questions.two = record({ response: "as typed", state: "wrong", score: 0 });
  progress.questions.rated = record({ response: { a: "1", b: "4" }, state: "done", score: 0, max: 0 });
  progress.questions.written = record({ response: { answer: "As written.", ticked: ["a"] }, state: "done", score: 0, max: 0 });
  progress.questions.three = record({ response: null, state: null, score: 0, tries: 0 });
  progress.lessons.l = { visited: AT };
  assert.deepEqual(read(JSON.stringify(progress)), { progress, condition: "good" });
});

test("a record without `tries`, which came later, counts all attempts as tries", () => {
  const { tries, ...old } = record();
  assert.equal(read(stored({ one: old })).progress.questions.one.tries, 2);
});

test("each damaged record is left out, the rest is kept", () => {
  const broken = {
    score: ["1", -1, null, 2, "NaN"],
    max: ["1", -1, null],
    state: ["perfect", 1, undefined, {}],
    attempts: [-1, 1.5, "2", null, 1e20],
    tries: [-1, "1"],
    at: ["yesterday", 5, null, undefined],
    response: [5, {}, [1], [["a"]], { a: 1 }, { a: { b: "c" } }, { a: [1] }, true, ["x".repeat(10001)]],
  };
  for (const [field, values] of Object.entries(broken)) {
    for (const value of values) {
      const { progress, condition } = read(stored({ good: record(), bad: record({ [field]: value }) }));
      assert.equal(condition, "damaged", `${field}: ${JSON.stringify(value)}`);
      assert.deepEqual(Object.keys(progress.questions), ["good"]);
    }
  }
});

test("damaged lessons and a damaged last lesson leave the rest", () => {
  const lessons = { l: { visited: AT }, m: { visited: "?" }, n: 5 };
  const { progress, condition } = read(stored({ one: record() }, { lessons, last: { lesson: "l", url: 5, title: "L" } }));
  assert.equal(condition, "damaged");
  assert.deepEqual(plain(progress), { ...plain(noProgress("c")), questions: { one: record() }, lessons: { l: { visited: AT } } });
});

test("tables that are no tables are damaged", () => {
  for (const wrong of [[], "x", 5, null]) assert.equal(read(stored(wrong)).condition, "damaged");
});

test("an answer may be as long as somebody pastes it", () => {
  const { progress, condition } = read(stored({ one: record({ response: "x".repeat(50_000) }) }));
  assert.deepEqual([condition, progress.questions.one.response.length], ["good", 50_000]);
});

test("drafts are read back, and a damaged one is left out", () => {
  const draft = { response: "As far as I got", attempts: 1, at: AT };
  const broken = [5, { ...draft, response: null }, { ...draft, attempts: -1 }, { ...draft, at: "?" }];
  assert.deepEqual(plain(read(stored({}, { drafts: { one: draft } })).progress.drafts), { one: draft });
  for (const bad of broken) {
    const { progress, condition } = read(stored({}, { drafts: { one: draft, bad } }));
    assert.deepEqual([condition, Object.keys(progress.drafts)], ["damaged", ["one"]]);
  }
});

test("no JSON, or no object, is damaged", () => {
  for (const text of ["", "{", "null", "5", '"x"', "[]"]) assert.equal(read(text).condition, "damaged", text);
});

test("a newer version is recognised and none of it read", () => {
  const { progress, condition } = read(stored({ one: record() }, { version: 2 }));
  assert.equal(condition, "newer");
  assert.deepEqual(progress, noProgress("c"));
});

test("an older version is read without a word, and a version that is no number as far as it can be", () => {
  for (const version of [0, "1", undefined, null]) {
    const { progress, condition } = read(stored({ one: record() }, { version }));
    assert.deepEqual([condition, progress.version], ["good", 1]);
    assert.ok(progress.questions.one);
  }
  for (const version of [-1, "x", {}]) {
    const { progress, condition } = read(stored({ one: record() }, { version }));
    assert.equal(condition, "damaged");
    assert.ok(progress.questions.one);
  }
  for (const version of [1.5, 2, "2"]) assert.equal(read(stored({ one: record() }, { version })).condition, "newer");
});

test("progress of another course is never mixed in", () => {
  const { progress, condition } = read(stored({ one: record() }, { course: "d" }));
  assert.equal(condition, "foreign");
  assert.deepEqual(progress, noProgress("c"));
});

test("ids such as __proto__ are ids like any other", () => {
  const text = stored({}).replace('"questions":{}', `"questions":{"__proto__":${JSON.stringify(record())}}`);
  const { progress, condition } = read(text);
  assert.equal(condition, "good");
  assert.deepEqual(Object.keys(progress.questions), ["__proto__"]);
  assert.equal(progress.questions.score, undefined, "nothing is inherited");
  assert.equal(progress.questions.constructor, undefined);
  assert.equal({}.score, undefined);
  assert.match(JSON.stringify(progress), /"__proto__":\{"response"/);
});

test("garbage is never an exception", () => {
  const random = chance(3);
  for (let i = 0; i < 3000; i += 1) {
    const garbage = { version: 1, course: "c", questions: { one: random.garbage() }, lessons: random.garbage(), last: random.garbage() };
    const { progress } = read(JSON.stringify(random.next() < 0.5 ? garbage : random.garbage()) ?? null);
    assert.doesNotThrow(() => JSON.stringify(progress));
    merge(noProgress("c"), progress);
  }
});
