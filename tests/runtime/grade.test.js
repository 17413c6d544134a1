import assert from "node:assert/strict";
import test from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { longestRun } from "../../generator/runtime/grading/grade_order.js";
import { chance } from "./random.js";
import { CHOICE, CHOICES, NUMBER, ORDER, TEXT } from "./page.js";

const random = chance(2026);
const PARTS = ["a", "b", "c", "d", "e", "f"];

/** An interaction of the given shape, with a few parts. */
function make(shape) {
  const parts = random.shuffle(PARTS).slice(0, 2 + random.below(5));
  if (shape === "sequencing") return { shape, parts, correct: random.shuffle(parts) };
  const correct = random.some(parts);
  if (!correct.length) correct.push(parts[0]);
  const multiple = random.next() < 0.6;
  return { shape, multiple, parts, correct: multiple ? correct : correct.slice(0, 1) };
}

/** Runs a law on many interactions and responses. */
function often(shape, law, times = 2000) {
  for (let i = 0; i < times; i += 1) {
    const interaction = make(shape);
    const response = random.next() < 0.3 ? interaction.correct : random.some(random.shuffle(interaction.parts));
    law(interaction, response, grade(interaction, response));
  }
}

const sameSet = (a, b) => a.length === b.length && a.every((x) => b.includes(x));
const sameList = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);

test("a fraction lies between 0 and 1, and the state says the same", () => {
  for (const shape of ["choice", "sequencing"]) {
    often(shape, (interaction, response, { fraction, state }) => {
      assert.ok(fraction >= 0 && fraction <= 1);
      assert.equal(state, fraction === 1 ? "right" : fraction > 0 ? "partly" : "wrong");
    });
  }
});

test("choice: full marks for exactly the right parts, and for nothing else", () => {
  often("choice", ({ parts, correct, multiple }, response, { fraction }) => {
    assert.equal(fraction === 1, sameSet(response, correct), JSON.stringify({ parts, correct, multiple, response }));
  });
});

test("choice: the order of ticking is irrelevant", () => {
  often("choice", (interaction, response, verdict) => {
    assert.deepEqual(grade(interaction, random.shuffle(response)), verdict);
  });
});

test("choices: right ticks less wrong ticks, of all that are right; never below nothing", () => {
  const points = (...response) => grade(CHOICES, response).fraction;
  assert.equal(points("a"), 0.5);
  assert.equal(points("a", "b", "c"), 0.5);
  assert.equal(points("a", "c"), 0);
  assert.equal(points("c", "d"), 0);
  assert.equal(points("a", "b", "c", "d"), 0, "ticking everything earns nothing");
});

test("choice: no part of a point for one of several options", () => {
  often("choice", ({ multiple }, response, { fraction }) => {
    if (!multiple) assert.ok(fraction === 0 || fraction === 1);
  });
});

test("choice: marks tell the chosen right, the chosen wrong and the missed", () => {
  assert.deepEqual(grade(CHOICES, ["a", "c"]).marks, { a: "right", b: "missed", c: "wrong" });
  assert.deepEqual(grade(CHOICE, ["a"]).marks, { a: "wrong", b: "missed" });
});

test("choice: there are remarks on what was chosen, each once, and only on that", () => {
  often("choice", ({ parts }, response, { feedback }) => {
    assert.deepEqual(feedback, parts.filter((id) => response.includes(id)));
  });
});

test("unknown ids and repetitions change nothing", () => {
  assert.deepEqual(grade(CHOICES, ["a", "zzz", "a", "__proto__", "b"]), grade(CHOICES, ["a", "b"]));
  assert.deepEqual(grade(ORDER, ["a", "zzz", "b", "a", "c"]), grade(ORDER, ["a", "b", "c"]));
});

test("order: full marks for the right order, and for nothing else", () => {
  often("sequencing", ({ correct }, response, { fraction }) => {
    assert.equal(fraction === 1, sameList(response, correct));
  });
});

test("order: one item carried elsewhere costs one step, wherever it was put", () => {
  for (let i = 0; i < 500; i += 1) {
    const interaction = make("sequencing");
    const { correct } = interaction;
    const n = correct.length;
    const from = random.below(n);
    const rest = correct.filter((_, at) => at !== from);
    rest.splice((from + 1 + random.below(n - 1)) % n, 0, correct[from]);
    assert.equal(grade(interaction, rest).fraction, (n - 2) / (n - 1));
  }
});

test("order: backwards earns nothing, and every item but one is remarked on", () => {
  const verdict = grade(ORDER, ["c", "b", "a"]);
  assert.equal(verdict.fraction, 0);
  assert.equal(verdict.feedback.length, 2);
});

test("order: what is marked right really is in the right order, and what is not gets a remark", () => {
  often("sequencing", ({ correct }, response, { marks, feedback }) => {
    const kept = response.filter((id) => marks[id] === "right").map((id) => correct.indexOf(id));
    assert.deepEqual(kept, [...kept].sort((a, b) => a - b));
    assert.deepEqual(feedback, response.filter((id) => marks[id] === "wrong"));
  });
});

test("order: the run is the longest there is (compared with trying all)", () => {
  for (let i = 0; i < 300; i += 1) {
    const ranks = random.shuffle([0, 1, 2, 3, 4, 5]).slice(0, random.below(7));
    let best = 0;
    for (let set = 0; set < 1 << ranks.length; set += 1) {
      const chosen = ranks.filter((_, at) => set & (1 << at));
      if (chosen.every((rank, at) => !at || rank > chosen[at - 1])) best = Math.max(best, chosen.length);
    }
    assert.equal(longestRun(ranks).length, best);
  }
});

test("a list of one item is in order as soon as the item is there", () => {
  const one = { shape: "sequencing", parts: ["a"], correct: ["a"] };
  assert.equal(grade(one, ["a"]).fraction, 1);
  assert.equal(grade(one, []).fraction, 0);
});

test("garbage as a response is wrong, never an exception", () => {
  for (const interaction of [CHOICE, CHOICES, ORDER, TEXT, NUMBER]) {
    for (let i = 0; i < 2000; i += 1) {
      const { fraction } = grade(interaction, random.garbage());
      assert.ok(fraction >= 0 && fraction <= 1);
    }
    assert.equal(grade(interaction, null).fraction, 0);
    assert.equal(grade(interaction, undefined).fraction, 0);
  }
});

test("garbage as an interaction earns no exception either", () => {
  for (let i = 0; i < 5000; i += 1) {
    const shape = random.pick(["choice", "sequencing", "fill-in", "numeric", "other", undefined]);
    const garbage = random.garbage();
    const interaction = typeof garbage === "object" && garbage ? { ...garbage, shape } : garbage;
    const { fraction } = grade(interaction, random.garbage());
    assert.ok(fraction >= 0 && fraction <= 1);
  }
});
