/**
 * Progress as every version there was has stored it: made with the scripts of those days, and read for ever. Whoever changes
 * the format adds an example of what was written until then.
 *
 *   1-questions      questions and lessons alone (21 November 2026)
 *   1-conversations  conversations, and answers that are tables (21 November 2026)
 *   1-quizzes        quizzes that are handed in, drawn, certain (version 0.1.0)
 *   1-paths          a path (28 November 2026)
 *   1-drafts         what is not handed in yet, and when one was where one was last
 *   1-versions       versions of questions, and answers to earlier ones
 *   1-record         a learner's name, for the record
 *   1-met            a record that stays as it was, and when a lesson was opened first
 *   1-reviews        what comes back, and notes
 *   1-languages      in which language something was typed
 */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { changes } from "../../generator/runtime/store/changes.js";
import { merge } from "../../generator/runtime/store/merge.js";
import { noProgress, readProgress, VERSION } from "../../generator/runtime/store/progress.js";
import { FakeStorage, openPage } from "./page.js";

openPage();
const { Store } = await import("../../generator/runtime/store/store.js");

const folder = new URL("stored/", import.meta.url);
const names = readdirSync(folder);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const plain = (value) => JSON.parse(JSON.stringify(value));

/** All objects inside, with the way there. */
function* objects(value, way = []) {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield way;
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...way, key]);
}

/** Where ids are the names, a new one is an entry and no field. */
const isTable = (way) =>
  (way.length === 1 && way[0] !== "last") || ["response", "objectives", "drafts", "certainty", "seen"].includes(way[way.length - 1]) || way[way.length - 2] === "drafts";

test("there is an example of every version", () => {
  const versions = new Set(names.map((name) => Number(name.split("-")[0])));
  for (let version = 1; version <= VERSION; version += 1) assert.ok(versions.has(version), `${version}`);
});

for (const name of names) {
  const text = read(name);
  const stored = JSON.parse(text);

  test(`${name}: is read silently and whole`, () => {
    const { progress, condition } = readProgress(text, "test");
    assert.equal(condition, "good");
    const { scenarios = {}, quizzes = {}, drafts = {}, ...rest } = stored;
    assert.deepEqual(plain(progress), { ...rest, version: VERSION, scenarios, quizzes, drafts });
  });

  test(`${name}: goes on where it was left, without a word, and nothing of it is lost`, () => {
    const storage = new FakeStorage();
    storage.setItem("course:test", text);
    const told = [];
    const store = new Store("test", () => storage, (trouble) => told.push(trouble));
    store.change((progress) => (progress.lessons.next = { visited: "2026-11-29T10:00:00.000Z" }));
    assert.deepEqual([told, storage.items.size], [[], 1]);
    const { scenarios = {}, quizzes = {}, drafts = {}, ...rest } = stored;
    const lessons = { ...rest.lessons, next: { visited: "2026-11-29T10:00:00.000Z" } };
    assert.deepEqual(storage.json("course:test"), { ...rest, version: VERSION, lessons, scenarios, quizzes, drafts });
  });

  test(`${name}: is merged into nothing whole, and into itself without a difference`, () => {
    const { progress } = readProgress(text, "test");
    assert.equal(changes(progress, merge(noProgress("test"), progress)).any, false);
    assert.equal(changes(progress, merge(progress, progress)).any, false);
  });

  test(`${name}: a field that a later edition adds anywhere survives reading, writing and merging`, () => {
    for (const way of objects(stored)) {
      if (isTable(way)) continue;
      const later = plain(stored);
      way.reduce((value, key) => value[key], later).later = { since: 3 };
      const { progress, condition } = readProgress(JSON.stringify(later), "test");
      assert.equal(condition, "good", way.join("."));
      for (const kept of [progress, merge(noProgress("test"), progress), merge(progress, progress)]) {
        assert.deepEqual(way.reduce((value, key) => value[key], plain(kept)).later, { since: 3 }, way.join("."));
      }
    }
  });
}

test("what had no number yet is read as the first version, whatever it lacks", () => {
  const { version, ...stored } = JSON.parse(read("1-questions.json"));
  const { progress, condition } = readProgress(JSON.stringify(stored), "test");
  assert.deepEqual([condition, progress.version], ["good", VERSION]);
  assert.deepEqual(plain(progress.questions), stored.questions);
});
