import assert from "node:assert/strict";
import test from "node:test";
import { begin, changes, ending, level, lineSaid, offered, play, step } from "../../generator/runtime/scenario/play.js";
import { chance } from "./random.js";

const meter = (over = {}) => ({ from: 0, to: 10, start: 5, levels: [0, 3, 6], good: "low", ...over });
const to = (scene) => [{ scene }];
const TALK = {
  start: "one",
  meters: { anger: meter(), trust: meter({ good: "high" }) },
  scenes: {
    one: {
      says: [{}],
      choices: [
        { id: "a", mark: "asked", effect: { anger: -3 }, to: to("two") },
        { id: "b", effect: {}, to: [{ if: [[{ meter: "anger", compare: ">", number: 9 }]], scene: "end" }] },
      ],
    },
    two: {
      says: [{ if: [[{ said: "asked" }]] }, {}],
      choices: [
        { id: "a", effect: { trust: 2 }, to: to("end") },
        { id: "c", if: [[{ said: "asked", not: true }]], effect: {}, to: to("end") },
      ],
    },
  },
  endings: { end: { outcome: "good", score: 100 } },
  best: [],
};

test("it begins with the first scene, each meter at its start, and nothing said", () => {
  assert.deepEqual(begin(TALK), { scene: "one", meters: { anger: 5, trust: 5 }, said: [] });
});

test("a step adds effects, remembers what was said, and leaves the state before as it was", () => {
  const before = begin(TALK);
  assert.deepEqual(step(TALK, before, "a"), { scene: "two", meters: { anger: 2, trust: 5 }, said: ["asked"] });
  assert.deepEqual(before, begin(TALK));
});

test("what is not offered cannot be said, and a choice that leads nowhere leads nowhere", () => {
  const two = step(TALK, begin(TALK), "a");
  assert.deepEqual(offered(TALK, two).map(({ id }) => id), ["a"]);
  for (const id of ["c", "nothing", "constructor"]) assert.equal(step(TALK, two, id), null);
  assert.equal(step(TALK, begin(TALK), "b"), null);
});

test("conditions: each comparison at and beside its bound, `and` inside a group, `or` between groups", () => {
  const line = (...groups) => ({ ...TALK, scenes: { one: { says: [{ if: groups }, {}], choices: [] } } });
  const holds = (...groups) => lineSaid(line(...groups), begin(TALK)) === 0;
  const term = (compare, number, meter = "anger") => ({ meter, compare, number });
  const table = { "<": [false, false, true], "<=": [false, true, true], ">": [true, false, false], ">=": [true, true, false], "=": [false, true, false] };
  for (const [compare, expected] of Object.entries(table)) {
    assert.deepEqual([4, 5, 6].map((n) => holds([term(compare, n)])), expected, compare);
  }
  assert.equal(holds([term("=", 5), term("=", 4)]), false);
  assert.equal(holds([term("=", 4)], [term("=", 5)]), true);
  assert.equal(holds([{ said: "asked" }]), false);
  assert.equal(holds([{ said: "asked", not: true }]), true);
  assert.equal(holds([term("=", 0, "no-such-meter")]), true, "as in Python, a meter that is not there stands at 0");
});

test("a path is played as far as it fits", () => {
  assert.deepEqual(play(TALK, []), [begin(TALK)]);
  assert.deepEqual(play(TALK, ["a", "a"]).map(({ scene }) => scene), ["one", "two", "end"]);
  assert.deepEqual(play(TALK, ["a", "rewritten", "a"]).map(({ scene }) => scene), ["one", "two"]);
  assert.deepEqual(play(TALK, ["a", "a", "a"]).map(({ scene }) => scene), ["one", "two", "end"], "nothing is said after the end");
});

test("an ending is told from a scene, whatever either is called", () => {
  assert.deepEqual(ending(TALK, { scene: "end" }), { outcome: "good", score: 100 });
  for (const scene of ["one", "constructor", "nowhere"]) assert.equal(ending(TALK, { scene }), null);
});

test("a level begins at its bound", () => {
  assert.deepEqual([-1, 0, 2, 3, 5, 6, 10].map((value) => level(meter(), value)), [0, 0, 0, 3, 3, 6, 6]);
});

test("changes: only what moved, with the levels, and whether that is good", () => {
  const before = begin(TALK);
  assert.deepEqual(changes(TALK, before, before), []);
  assert.deepEqual(changes(TALK, before, { ...before, meters: { anger: 2, trust: 4 } }), [
    { meter: "anger", by: -3, from: 3, to: 0, better: true },
    { meter: "trust", by: -1, from: 3, to: 3, better: false },
  ]);
});

test("a path from storage may be anything that is a list of texts", () => {
  const random = chance(7);
  for (let i = 0; i < 500; i += 1) {
    const path = Array.from({ length: random.below(6) }, () => random.pick(["a", "b", "c", "", "__proto__", "constructor", "\u0000"]));
    const states = play(TALK, path);
    assert.ok(states.length >= 1 && states.length <= path.length + 1);
  }
});
