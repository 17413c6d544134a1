import assert from "node:assert/strict";
import test from "node:test";
import { certaintyMark, counting, passes, PAYS, percent, resultOf, shareOf, withResult } from "../../generator/runtime/grading/quiz_outcome.js";
import { chance } from "./random.js";

const OBJECTIVES = [
  { id: "listen", text: "Listen", questions: ["a", "b"], lessons: [] },
  { id: "help", text: "Help", questions: ["c"], lessons: [] },
  { id: "elsewhere", text: "Not drawn", questions: ["z"], lessons: [] },
];
const of = (answers, certainty = false) => resultOf(answers, OBJECTIVES, { seed: 7, at: "2026-11-21T10:00:00.000Z", certainty });
const right = (id, more) => ({ id, score: 1, max: 1, ...more });
const wrong = (id, more) => ({ id, score: 0, max: 1, ...more });

test("a result: points in all and for each objective that was asked about", () => {
  const result = of([right("a"), wrong("b"), { id: "c", score: 1.5, max: 2 }]);
  assert.deepEqual([result.score, result.max, result.seed], [2.5, 4, 7]);
  assert.deepEqual({ ...result.objectives }, { listen: [1, 2], help: [1.5, 2] });
  assert.equal(result.certainty, undefined);
});

test("a result: three thirds are a whole, so that nobody fails for a rounded hundredth", () => {
  const third = (id) => ({ id, score: 0.333333, max: 1, certainty: 2 });
  const result = of([third("a"), third("b"), third("c")], true);
  assert.deepEqual([result.score, result.certainty[1], result.marks], [1, [3, 1], 2]);
});

test("a result: what has no right answer is left out", () => {
  const result = of([right("a"), { id: "b", score: 0, max: 0, certainty: 3 }], true);
  assert.deepEqual([result.score, result.max, result.objectives.listen], [1, 1, [1, 1]]);
  assert.deepEqual(result.certainty, [[1, 1], [0, 0], [0, 0]]);
});

test("a result: a score is between nought and the maximum, and full only for full answers", () => {
  const { below, some } = chance(3);
  for (let round = 0; round < 500; round += 1) {
    const answers = some(["a", "b", "c", "d", "e"]).map((id) => {
      const max = 1 + below(3);
      return { id, max, score: (below(5) * max) / 4, certainty: 1 + below(3) };
    });
    const { score, max, objectives, certainty, marks } = of(answers, true);
    assert.ok(score >= 0 && score <= max);
    assert.equal(score === max, answers.every((one) => one.score === one.max));
    for (const [won, most] of Object.values(objectives)) assert.ok(won >= 0 && won <= most);
    assert.ok(marks <= 3 * max && marks >= -6 * max);
    assert.equal(certainty.reduce((all, [n]) => all + n, 0), answers.length);
    assert.deepEqual(of([...answers].reverse(), true), { ...of(answers, true) });
  }
});

test("certainty: 1, 2, 3 for right, 0, -2, -6 for wrong, and their share for partly right", () => {
  assert.deepEqual([1, 2, 3].map((level) => certaintyMark(1, level)), [1, 2, 3]);
  assert.deepEqual([1, 2, 3].map((level) => certaintyMark(0, level)), [0, -2, -6]);
  assert.deepEqual([1, 2, 3].map((level) => certaintyMark(0.5, level)), [0.5, 1, 1.5]);
});

test("certainty: honesty pays: each level earns most in its own stretch of chances to be right", () => {
  const expected = (chance, level) => chance * certaintyMark(1, level) + (1 - chance) * certaintyMark(0, level);
  for (let chance = 0.005; chance < 1; chance += 0.01) {
    const best = [1, 2, 3].reduce((one, other) => (expected(chance, other) > expected(chance, one) ? other : one));
    const stretch = PAYS.filter((from) => chance > from).length;
    assert.equal(best, stretch, `at ${chance}`);
  }
});

test("certainty: who does not say is taken to be not sure", () => {
  assert.deepEqual(of([wrong("a")], true).certainty, [[1, 0], [0, 0], [0, 0]]);
  assert.equal(of([wrong("a", { certainty: 3 }), right("b", { certainty: 2 })], true).marks, -4);
});

test("what counts: the best, of equal ones the later; or the last", () => {
  const [good, bad, also] = [[1, 3], [2, 1], [3, 3]].map(([seed, score]) => ({ seed, score, max: 4, at: "", objectives: {} }));
  assert.equal(counting([good, bad], false), good);
  assert.equal(counting([good, bad, also], false), also);
  assert.equal(counting([good, bad], true), bad);
  assert.equal(counting([], true), undefined);
  assert.equal(counting([], false), undefined);
});

test("what counts: an attempt has one result, the better one where the better counts", () => {
  const one = (score, seed = 1) => ({ seed, score, max: 4, at: String(score), objectives: {} });
  assert.deepEqual(withResult([one(1)], one(3), false), [one(3)]);
  assert.deepEqual(withResult([one(3)], one(1), false), [one(3)]);
  assert.deepEqual(withResult([one(3)], one(1), true), [one(1)]);
  assert.deepEqual(withResult([one(3)], one(1, 2), false), [one(3), one(1, 2)]);
});

test("per cents are rounded down, and never contradict what is passed", () => {
  assert.equal(percent(2 / 3), 66);
  assert.equal(percent(0.7), 70);
  for (let max = 1; max < 60; max += 1) {
    for (let score = 0; score <= max; score += 1) {
      const share = shareOf({ score, max });
      for (const mark of [50, 66, 70, 80]) assert.equal(passes(share, mark), percent(share) >= mark, `${score}/${max}`);
    }
  }
  assert.equal(shareOf({ score: 0, max: 0 }), 0);
});
