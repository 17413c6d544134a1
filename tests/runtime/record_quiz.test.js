import assert from "node:assert/strict";
import test from "node:test";
import { allResults, mergeQuiz, noRecord, readQuiz } from "../../generator/runtime/store/quiz_record.js";
import { merge, noProgress, readProgress } from "../../generator/runtime/store/progress.js";
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

test("merging: the later attempt goes on; results of both devices stay, the newer state of one attempt wins", () => {
  const ours = record({ results: [result(), result({ seed: 2, score: 0 })] });
  const theirs = record({ seed: 9, drawn: ["c"], at: LATER, seen: { a: 3, c: 1 }, results: [result({ score: 2, at: LATER }), result({ seed: 3 })] });
  for (const merged of [mergeQuiz(ours, theirs), mergeQuiz(theirs, ours)]) {
    assert.deepEqual([merged.seed, merged.drawn], [9, ["c"]]);
    assert.deepEqual(plain(merged.seen), { a: 3, c: 1 });
    assert.deepEqual(merged.results.map(({ seed, score }) => [seed, score]).sort(), [[1, 2], [2, 0], [3, 1]]);
  }
});

test("merging: progress of two devices brings the quizzes that only one knows", () => {
  const [into, from] = [noProgress("c"), noProgress("c")];
  from.quizzes.exam = record();
  merge(into, from);
  assert.deepEqual(into.quizzes.exam, record());
});

test("of more than a hundred results the first, which a pre-test is asked for, and the newest are kept", () => {
  const results = Array.from({ length: 110 }, (_, i) => result({ seed: i }));
  const kept = [results[0], ...results.slice(11)].map(({ seed }) => seed);
  assert.equal(kept.length, 100);
  assert.deepEqual(readQuiz(record({ results })).results.map(({ seed }) => seed), kept);
  const halves = [record({ results: results.slice(0, 60) }), record({ results: results.slice(60), at: LATER })];
  assert.deepEqual(mergeQuiz(...halves).results.map(({ seed }) => seed), kept);
  assert.deepEqual(allResults(results.slice(0, 60), results.slice(60)).map(({ seed }) => seed), kept);
});

test("merging: of an attempt that went on on two devices the better end stays", () => {
  const ours = record({ results: [result({ score: 2, at: AT })] });
  const theirs = record({ at: LATER, results: [result({ score: 1, at: LATER })] });
  for (const merged of [mergeQuiz(ours, theirs), mergeQuiz(theirs, ours)]) assert.deepEqual(merged.results.map(({ score }) => score), [2]);
});

test("keeping: the newest stays last, even where the clock was wrong once", () => {
  const before = result({ seed: 1, at: "2031-01-01T00:00:00.000Z" });
  const now = result({ seed: 2, score: 0 });
  assert.deepEqual(allResults([before], [before, now]).map(({ seed }) => seed), [1, 2]);
  assert.deepEqual(allResults([before, result({ seed: 3 })], [before, now]).map(({ seed }) => seed), [3, 1, 2]);
});

test("merging: answers that wait to be handed in are counted among those that came", () => {
  const [into, from] = [noProgress("c"), noProgress("c")];
  from.quizzes.exam = record({ drafts: { a: ["x"], b: "y" } });
  assert.equal(merge(into, from), 2);
  assert.equal(merge(into, from), 0);
});
