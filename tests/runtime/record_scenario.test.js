import assert from "node:assert/strict";
import test from "node:test";
import { merge } from "../../generator/runtime/store/merge.js";
import { noProgress, readProgress } from "../../generator/runtime/store/progress.js";
import { keepScenario } from "../../generator/runtime/store/scenario_record.js";
import { chance } from "./random.js";

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T11:00:00.000Z";
const attempt = (over = {}) => ({ path: ["a", "b"], ending: "end", score: 50, at: AT, ...over });
const record = (over = {}) => ({ path: ["a"], endings: ["end"], attempts: [attempt()], at: AT, ...over });
const read = (scenarios) => readProgress(JSON.stringify({ version: 1, course: "c", questions: {}, lessons: {}, scenarios }), "c");

test("what was written is read back", () => {
  const { progress, condition } = read({ one: record(), two: record({ path: null }) });
  assert.equal(condition, "good");
  assert.deepEqual({ ...progress.scenarios }, { one: record(), two: record({ path: null }) });
});

test("progress from before there were conversations is whole", () => {
  assert.equal(read(undefined).condition, "good");
});

test("each damaged conversation is left out, the rest is kept", () => {
  const broken = {
    path: [undefined, "a", [1], {}, Array(1001).fill("a"), ["x".repeat(10001)]],
    endings: [undefined, null, "end", [null]],
    attempts: [undefined, null, {}, [null], [attempt({ path: null })], [attempt({ score: -1 })], [attempt({ score: "1" })], [attempt({ at: "?" })], [attempt({ ending: 1 })]],
    at: [undefined, 5, "yesterday"],
  };
  for (const [field, values] of Object.entries(broken)) {
    for (const value of values) {
      const { progress, condition } = read({ good: record(), bad: record({ [field]: value }) });
      assert.equal(condition, "damaged", `${field}: ${JSON.stringify(value)}`);
      assert.deepEqual(Object.keys(progress.scenarios), ["good"]);
    }
  }
});

test("only the last fifty attempts are kept", () => {
  const attempts = Array.from({ length: 60 }, (_, n) => attempt({ at: new Date(n * 1000).toISOString() }));
  const { progress } = read({ one: record({ attempts }) });
  assert.deepEqual(progress.scenarios.one.attempts, attempts.slice(-50));
  assert.equal(keepScenario(record({ attempts }), record({ attempts: [] })).attempts.length, 50);
});

test("garbage is never an exception", () => {
  const random = chance(11);
  for (let i = 0; i < 2000; i += 1) {
    const { progress } = read(random.next() < 0.5 ? random.garbage() : { one: { ...record(), [random.pick(["path", "endings", "attempts", "at"])]: random.garbage() } });
    assert.doesNotThrow(() => JSON.stringify(progress));
    merge(noProgress("c"), progress);
  }
});

test("keeping: what is said here goes on; endings and attempts of another tab stay, each once, and unknown fields too", () => {
  const there = record({ path: ["x"], endings: ["end", "third"], attempts: [attempt(), attempt({ at: "2026-11-20T10:00:00.000Z", ending: "third" })], at: LATER, mood: 3 });
  const kept = keepScenario(record({ endings: ["other"], attempts: [attempt()] }), there);
  assert.deepEqual([kept.path, kept.at, kept.mood], [["a"], AT, 3]);
  assert.deepEqual(kept.endings, ["end", "third", "other"]);
  assert.deepEqual(kept.attempts.map(({ ending }) => ending), ["third", "end"]);
});
