import assert from "node:assert/strict";
import test from "node:test";
import { keepQuiz, noRecord, readQuiz } from "../../generator/runtime/store/quiz_record.js";
import { readProgress } from "../../generator/runtime/store/progress.js";
import { chance } from "./random.js";

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T11:00:00.000Z";
const result = (over = {}) => ({ seed: 1, score: 1, max: 2, at: AT, objectives: { listen: [1, 2] }, ...over });
const record = (over = {}) => ({
  seed: 1, started: AT, handed: null, ends: LATER, drawn: ["a", "b"], drafts: { a: ["x"] }, certainty: { a: 2 }, seen: { a: 1 },
  results: [result()], at: AT, ...over,
});
const plain = (value) => JSON.parse(JSON.stringify(value));

test("what was written is read back", () => {
  const sure = result({ seed: 2, certainty: [[1, 1], [0, 0], [2, 0.5]], marks: -4.5 });
  assert.deepEqual(plain(readQuiz(record({ results: [result(), sure] }))), record({ results: [result(), sure] }));
  const fresh = noRecord(5);
  assert.deepEqual(plain(readQuiz(plain(fresh))), plain(fresh));
});

test("a record that cannot be used is told from one that can; what is damaged inside is left out", () => {
  for (const over of [{ seed: -1 }, { seed: "1" }, { started: 5 }, { ends: "soon" }, { at: null }, { drawn: "a" }, { drawn: [1] }, { results: {} }]) {
    assert.equal(readQuiz(record(over)), null, JSON.stringify(over));
  }
  const read = readQuiz(record({ drafts: { a: 5, b: "text" }, certainty: { a: 4, b: 3 }, seen: { a: -1, b: 2 }, results: [result(), { score: 3 }, result({ score: 5 })] }));
  assert.deepEqual(plain([read.drafts, read.certainty, read.seen, read.results]), [{ b: "text" }, { b: 3 }, { b: 2 }, [result()]]);
});

test("garbage never throws", () => {
  const { garbage } = chance(5);
  for (let round = 0; round < 3000; round += 1) {
    readQuiz(garbage());
    readQuiz({ ...record(), drawn: garbage(), drafts: garbage(), results: garbage(), certainty: garbage(), seen: garbage() });
  }
});

test("a quiz called __proto__ is a quiz", () => {
  const text = `{"version":1,"course":"c","questions":{},"lessons":{},"quizzes":{"__proto__":${JSON.stringify(record())}}}`;
  assert.deepEqual(Object.keys(readProgress(text, "c").progress.quizzes), ["__proto__"]);
});

test("of more than a hundred results the first, which a pre-test is asked for, and the newest are kept", () => {
  const results = Array.from({ length: 110 }, (_, i) => result({ seed: i }));
  const kept = [results[0], ...results.slice(11)].map(({ seed }) => seed);
  assert.equal(kept.length, 100);
  assert.deepEqual(readQuiz(record({ results })).results.map(({ seed }) => seed), kept);
  const halves = [record({ results: results.slice(60) }), record({ results: results.slice(0, 60) })];
  assert.deepEqual(keepQuiz(...halves).results.map(({ seed }) => seed), kept);
});

test("keeping: the newest stays last, even where the clock was wrong once", () => {
  const before = result({ seed: 1, at: "2031-01-01T00:00:00.000Z" });
  const now = result({ seed: 2, score: 0 });
  const seeds = (own, stored) => keepQuiz(record({ results: own }), record({ results: stored })).results.map(({ seed }) => seed);
  assert.deepEqual(seeds([before, now], [before]), [1, 2]);
  assert.deepEqual(seeds([before, now], [before, result({ seed: 3 })]), [3, 1, 2]);
});

test("keeping: what a later edition has stored with an attempt stays with the next one", () => {
  assert.equal(keepQuiz(record(), { ...record(), steps: 4 }).steps, 4);
  assert.equal(keepQuiz(record()).seed, 1);
});
