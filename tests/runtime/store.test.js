import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { FakeStorage, openPage } from "./page.js";

const { window } = openPage();
const { Store } = await import("../../generator/runtime/store/store.js");

const KEY = "course:c";
const AT = "2026-11-21T10:00:00.000Z";
const record = (over = {}) => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT, ...over });

let storage;
let told;
const open = () => new Store("c", () => storage, (trouble) => told.push(trouble));
const put = (store, id, over, options) => store.change((progress) => (progress.questions[id] = record(over)), options);
const ids = (store) => Object.keys(store.read().questions);

beforeEach(() => {
  storage = new FakeStorage();
  told = [];
});

test("what is put is stored under the course's key and found again", () => {
  put(open(), "one");
  assert.deepEqual(storage.json(KEY), { version: 1, course: "c", questions: { one: record() }, lessons: {}, scenarios: {}, quizzes: {} });
  assert.deepEqual(ids(open()), ["one"]);
  assert.deepEqual(told, []);
});

test("two tabs: neither overwrites what the other wrote", () => {
  const [left, right] = [open(), open()];
  left.read();
  right.read();
  put(left, "one");
  put(right, "two");
  put(left, "three");
  assert.deepEqual(ids(right), ["one", "two", "three"]);
});

test("two tabs: a change in one is heard in the other, and stopping to listen stops that", () => {
  const store = open();
  let heard = 0;
  const stop = store.listen(() => (heard += 1));
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  window.dispatchEvent(new window.StorageEvent("storage", { key: null }));
  assert.equal(heard, 2);
  window.dispatchEvent(new window.StorageEvent("storage", { key: "course:other" }));
  stop();
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  assert.equal(heard, 2);
});

test("what another tab erased is not brought back from this tab's memory", () => {
  const [left, right] = [open(), open()];
  put(left, "one");
  right.erase();
  assert.deepEqual(ids(left), []);
  put(left, "two");
  assert.deepEqual(ids(right), ["two"]);
});

test("blocked: progress lives in memory, and that is told at the first answer, not before", () => {
  storage.blocked = true;
  const store = open();
  assert.deepEqual(ids(store), []);
  store.change((progress) => (progress.lessons.l = { visited: AT }), { quiet: true });
  assert.deepEqual(told, []);
  put(store, "one");
  put(store, "two");
  assert.deepEqual(ids(store), ["one", "two"]);
  assert.ok(store.read().lessons.l);
  assert.equal(told[0], "blocked");
  assert.doesNotThrow(() => store.erase());
  assert.deepEqual(ids(store), []);
});

test("blocked so thoroughly that storage cannot even be asked for", () => {
  const store = new Store("c", () => { throw new Error("SecurityError"); }, (trouble) => told.push(trouble));
  put(store, "one");
  assert.deepEqual(ids(store), ["one"]);
  assert.deepEqual(told, ["blocked"]);
});

test("full: the page goes on in memory, and everything is saved once there is room again", () => {
  const store = open();
  put(store, "one");
  storage.full = true;
  put(store, "two");
  assert.deepEqual(told, ["full"]);
  assert.deepEqual(ids(store), ["one", "two"]);
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"]);
  storage.full = false;
  put(store, "three");
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one", "two", "three"]);
});

test("full: what could not be saved does not hide what another tab saves meanwhile", () => {
  const [left, right] = [open(), open()];
  storage.full = true;
  put(left, "one", { at: AT });
  storage.full = false;
  put(right, "one", { at: "2026-11-22T10:00:00.000Z", score: 0, state: "wrong" });
  put(right, "two");
  assert.deepEqual(ids(left).sort(), ["one", "two"]);
  assert.equal(left.read().questions.one.state, "wrong");
});

test("corrupt: the text is set aside, what can be read is kept, and it is told once", () => {
  const text = JSON.stringify({ version: 1, course: "c", questions: { one: record(), bad: 5 }, lessons: {} });
  storage.setItem(KEY, text);
  const store = open();
  assert.deepEqual(ids(store), ["one"]);
  assert.equal(storage.getItem(`${KEY}:damaged`), text);
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"]);
  store.read();
  put(store, "two");
  assert.deepEqual(told, ["damaged"]);
});

test("corrupt: text that is no JSON is set aside and a fresh start made", () => {
  storage.setItem(KEY, '{"version":1,"cou');
  const store = open();
  assert.deepEqual(ids(store), []);
  assert.equal(storage.getItem(`${KEY}:damaged`), '{"version":1,"cou');
  put(store, "one");
  assert.deepEqual(ids(open()), ["one"]);
});

test("corrupt and full: the damaged text stays until there is something to save", () => {
  storage.setItem(KEY, "{");
  storage.full = true;
  assert.deepEqual(ids(open()), []);
  assert.equal(storage.getItem(KEY), "{");
});

test("newer: what is stored is left untouched, this page keeps to memory", () => {
  const text = JSON.stringify({ version: 2, course: "c", questions: "in some other way" });
  storage.setItem(KEY, text);
  const store = open();
  assert.deepEqual(told, []);
  put(store, "one");
  assert.deepEqual(ids(store), ["one"]);
  assert.equal(storage.getItem(KEY), text);
  assert.equal(storage.getItem(`${KEY}:damaged`), null);
  assert.deepEqual(told, ["newer"]);
});

test("ids such as __proto__ are harmless", () => {
  const store = open();
  for (const id of ["__proto__", "constructor", "toString"]) {
    assert.equal(store.read().questions[id], undefined);
    put(store, id);
  }
  assert.deepEqual(ids(open()), ["__proto__", "constructor", "toString"]);
  assert.equal({}.score, undefined);
});

test("erasing removes the damaged copy too", () => {
  storage.setItem(KEY, "{");
  const store = open();
  store.read();
  store.erase();
  assert.equal(storage.items.size, 0);
});
