import assert from "node:assert/strict";
import test from "node:test";
import { drawQuestions, seedOf, shuffled } from "../../generator/runtime/assessment/draw.js";
import { chance } from "./random.js";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seedOf("test", seed));
const ids = (prefix, n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const PLAN = { questions: ids("q", 2), pools: [{ draw: 3, questions: ids("a", 7) }, { draw: 2, questions: ids("b", 2) }] };
const count = (drawn, prefix) => drawn.filter((id) => id.startsWith(prefix)).length;

test("shuffling: the same seed gives the same order, and nothing is lost or doubled", () => {
  const list = ids("x", 9);
  for (const seed of SEEDS) {
    assert.deepEqual(shuffled(list, seed), shuffled(list, seed));
    assert.deepEqual([...shuffled(list, seed)].sort(), list);
  }
  assert.ok(new Set(SEEDS.map((seed) => shuffled(list, seed).join())).size > 190);
});

test("shuffling: every place is as likely for every item", () => {
  const firsts = {};
  for (let seed = 0; seed < 6000; seed += 1) {
    const [first] = shuffled(["a", "b", "c"], seedOf(seed));
    firsts[first] = (firsts[first] ?? 0) + 1;
  }
  for (const times of Object.values(firsts)) assert.ok(times > 1850 && times < 2150, JSON.stringify(firsts));
});

test("shuffling: what is fixed keeps its place", () => {
  const fixed = (one) => one === "none of these" || one === "first";
  for (const seed of SEEDS) {
    const order = shuffled(["first", "a", "b", "c", "none of these"], seed, fixed);
    assert.equal(order[0], "first");
    assert.equal(order[4], "none of these");
  }
});

test("drawing: the fixed questions, and of each pool as many as it says, each once", () => {
  for (const seed of SEEDS) {
    const drawn = drawQuestions(PLAN, { seed });
    assert.deepEqual([count(drawn, "q"), count(drawn, "a"), count(drawn, "b")], [2, 3, 2]);
    assert.equal(new Set(drawn).size, drawn.length);
  }
});

test("drawing: in the author's order, unless the order is left to chance", () => {
  const all = [...PLAN.questions, ...PLAN.pools.flatMap((pool) => pool.questions)];
  const written = (drawn) => drawn.every((id, at) => !at || all.indexOf(drawn[at - 1]) < all.indexOf(id));
  assert.ok(SEEDS.every((seed) => written(drawQuestions(PLAN, { seed }))));
  assert.ok(SEEDS.filter((seed) => written(drawQuestions(PLAN, { seed, shuffle: true }))).length < 10);
});

test("drawing: no question comes twice before all of its pool have come", () => {
  const { pick } = chance(1);
  for (let round = 0; round < 50; round += 1) {
    const seen = {};
    for (let attempt = 0; attempt < 10; attempt += 1) {
      for (const id of drawQuestions(PLAN, { seed: seedOf(pick(SEEDS), attempt), seen })) seen[id] = (seen[id] ?? 0) + 1;
      const times = PLAN.pools[0].questions.map((id) => seen[id] ?? 0);
      assert.ok(Math.max(...times) - Math.min(...times) <= 1, times.join());
    }
  }
});

test("drawing: what was drawn stays, in its order; what left the quiz is replaced", () => {
  for (const seed of SEEDS) {
    const keep = drawQuestions(PLAN, { seed, shuffle: true });
    assert.deepEqual(drawQuestions(PLAN, { seed, shuffle: true, keep }), keep);
    const gone = keep.find((id) => id.startsWith("a"));
    const rest = { ...PLAN, pools: [{ draw: 3, questions: PLAN.pools[0].questions.filter((id) => id !== gone) }, PLAN.pools[1]] };
    const again = drawQuestions(rest, { seed, shuffle: true, keep });
    assert.deepEqual(again.slice(0, keep.length - 1), keep.filter((id) => id !== gone));
    assert.equal(count(again, "a"), 3);
  }
});

test("drawing: a pool that holds fewer than it draws gives what it has", () => {
  assert.deepEqual(drawQuestions({ questions: [], pools: [{ draw: 5, questions: ["a"] }] }, { seed: 1 }), ["a"]);
  assert.deepEqual(drawQuestions({ questions: [], pools: [] }, { seed: 1 }), []);
});
