import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("", { url: "http://127.0.0.1:8000/" });
globalThis.document = window.document;
const { become } = await import("../../generator/runtime/preview.js");

const LEARNERS = { new: {}, half: { version: 1, questions: { one: {} } } };
const KEY = "course:my-course";

test("an author's own progress is put aside once, and comes back as it was", () => {
  const storage = window.localStorage;
  storage.setItem(KEY, "mine");
  become("my-course", "half", LEARNERS, storage);
  assert.deepEqual(JSON.parse(storage.getItem(KEY)), LEARNERS.half);
  become("my-course", "new", LEARNERS, storage);
  assert.equal(storage.getItem(KEY), null);
  storage.setItem(KEY, "what was tried as somebody new");
  become("my-course", "own", LEARNERS, storage);
  assert.equal(storage.getItem(KEY), "mine");
  become("my-course", "own", LEARNERS, storage);
  assert.equal(storage.getItem(KEY), "mine", "a second time changes nothing");
});

test("whoever had no progress has none afterwards", () => {
  const storage = window.localStorage;
  storage.clear();
  become("my-course", "half", LEARNERS, storage);
  become("my-course", "own", LEARNERS, storage);
  assert.equal(storage.length, 0);
});
