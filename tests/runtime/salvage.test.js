import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { changes, countAll } from "../../generator/runtime/store/changes.js";
import { merge } from "../../generator/runtime/store/merge.js";
import { readProgress } from "../../generator/runtime/store/progress.js";
import { closeOff } from "../../generator/runtime/store/salvage.js";

const text = readFileSync(new URL("stored/1-drafts.json", import.meta.url), "utf8");
const whole = readProgress(text, "test").progress;

test("wherever a text breaks off, what comes of it is JSON, and nothing that was not there", () => {
  for (let end = 2; end <= text.length; end += 1) {
    const closed = closeOff(text.slice(0, end));
    if (closed) assert.doesNotThrow(() => JSON.parse(closed), closed.slice(-60));
    const { progress } = readProgress(closed, "test");
    const { answers, drafts, results, lessons } = changes(whole, merge(whole, progress, Date.parse("2026-12-01")));
    for (const { added, changed, dropped } of [answers, drafts, results, lessons]) assert.deepEqual([added, changed, dropped], [0, 0, 0], `${end}`);
  }
});

test("the later a text breaks off, the more is read of it", () => {
  let before = 0;
  for (let end = 0; end <= text.length; end += 7) {
    const now = countAll(readProgress(closeOff(text.slice(0, end)), "test").progress);
    assert.ok(now >= before, `${end}: ${now}`);
    before = now;
  }
  assert.equal(countAll(readProgress(closeOff(text), "test").progress), countAll(whole));
});

test("a whole text stays what it is, and what is no JSON at all is nothing", () => {
  assert.deepEqual(JSON.parse(closeOff(text)), JSON.parse(text));
  for (const other of ["", "hello", '"', "\\", "}", '{"a'] ) assert.equal(closeOff(other), "");
});
