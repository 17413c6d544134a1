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
  assert.deepEqual(storage.json(KEY), { version: 1, course: "c", questions: { one: record() }, lessons: {}, scenarios: {}, quizzes: {}, drafts: {} });
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

test("corrupt again: the first copy is never written over, and the second damage has a copy of its own, once", () => {
  storage.setItem(KEY, "{");
  put(open(), "one");
  for (const damage of ["[", "[", "{"]) {
    storage.setItem(KEY, damage);
    open().read();
    put(open(), "two");
  }
  assert.equal(storage.getItem(`${KEY}:damaged`), "{");
  assert.equal(storage.getItem(`${KEY}:damaged:2`), "[");
  assert.deepEqual(open().damaged(), [`${KEY}:damaged`, `${KEY}:damaged:2`]);
  assert.deepEqual([...storage.items.keys()].length, 3);
});

test("corrupt and full: the damaged text is not written over, and that is told at once", () => {
  const text = JSON.stringify({ version: 1, course: "c", questions: { one: record(), bad: 5 }, lessons: {} });
  storage.setItem(KEY, text);
  storage.full = true;
  const store = open();
  assert.deepEqual(ids(store), ["one"]);
  assert.equal(told[0], "stuck");
  assert.equal(store.trouble, "stuck");
  put(store, "two");
  assert.deepEqual(ids(store), ["one", "two"]);
  assert.equal(storage.getItem(KEY), text);
  assert.deepEqual(new Set(told), new Set(["stuck"]));
});

test("corrupt and full: as soon as there is room, the damaged text is set aside and everything saved", () => {
  storage.setItem(KEY, "{");
  storage.full = true;
  const store = open();
  put(store, "one");
  storage.full = false;
  put(store, "two");
  assert.equal(storage.getItem(`${KEY}:damaged`), "{");
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one", "two"]);
});

test("corrupt: there is room for what is left only in the place of what was", () => {
  const text = `{"version":1,"course":"c","questions":{"one":${JSON.stringify(record())},"bad":"${"x".repeat(3000)}"}}`;
  storage.setItem(KEY, text);
  storage.room = 5000;
  const store = open();
  put(store, "two");
  assert.equal(storage.getItem(KEY), text);
  assert.deepEqual(ids(store), ["one", "two"]);
});

test("newer: what is stored is left untouched byte for byte, which is told at once, and this page keeps to memory", () => {
  const text = '{ "version": 2,  "course": "c", "questions": "in some other way" }';
  storage.setItem(KEY, text);
  const store = open();
  store.read();
  assert.deepEqual([told, store.trouble], [["newer"], "newer"]);
  put(store, "one");
  assert.deepEqual(ids(store), ["one"]);
  assert.equal(storage.getItem(KEY), text);
  assert.equal(storage.getItem(`${KEY}:damaged`), null);
  assert.deepEqual(new Set(told), new Set(["newer"]));
});

test("newer, while this page is open: what is answered here afterwards changes nothing of it", () => {
  const store = open();
  put(store, "one");
  const text = JSON.stringify({ ...storage.json(KEY), version: 2 });
  storage.setItem(KEY, text);
  put(store, "two");
  assert.equal(storage.getItem(KEY), text);
  assert.ok(ids(store).includes("two"));
});

test("older: it is read without a word and written as what it is now", () => {
  storage.setItem(KEY, JSON.stringify({ course: "c", questions: { one: record() } }));
  const store = open();
  assert.deepEqual(ids(store), ["one"]);
  put(store, "two");
  assert.deepEqual([told, storage.json(KEY).version, storage.items.size], [[], 1, 1]);
});

test("replacing: all of it or nothing", () => {
  const store = open();
  put(store, "one");
  const other = { ...store.read(), questions: { two: record(), three: record() } };
  storage.full = true;
  assert.equal(store.replace(other), "full");
  assert.deepEqual([ids(store), Object.keys(storage.json(KEY).questions)], [["one"], ["one"]]);
  storage.full = false;
  assert.equal(store.replace(other), null);
  assert.deepEqual(ids(store), ["two", "three"]);
  assert.equal(Object.getPrototypeOf(store.read().questions), null);
  storage.blocked = true;
  assert.equal(store.replace(other), "blocked");
});

test("a page that is shown again as it was left tells its views", () => {
  const store = open();
  let heard = 0;
  store.listen(() => (heard += 1));
  const shown = (persisted) => window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted }));
  shown(false);
  assert.equal(heard, 0);
  shown(true);
  assert.equal(heard, 1);
});

test("full: results and attempts of both tabs stay, and what a question was since started afresh", () => {
  const at = (n) => `2026-11-21T1${n}:00:00.000Z`;
  const quiz = (results, over) => ({ seed: 1, started: null, handed: null, ends: null, drawn: [], drafts: {}, certainty: {}, seen: {}, results, at: at(1), ...over });
  const result = (seed) => ({ seed, score: 1, max: 1, at: at(1), objectives: {} });
  const talk = (n, over) => ({ path: [`p${n}`], endings: [`e${n}`], attempts: [{ path: [`p${n}`], ending: `e${n}`, score: 1, at: at(n) }], at: at(n), ...over });
  const [left, right] = [open(), open()];
  put(left, "one", { at: at(1) });
  storage.full = true;
  put(left, "one", { response: null, state: null, score: 0, at: at(2) });
  left.change(({ quizzes, scenarios }) => ((quizzes.q = quiz([result(1)])), (scenarios.s = talk(1))));
  storage.full = false;
  right.change(({ quizzes, scenarios }) => ((quizzes.q = quiz([result(2)], { at: at(3) })), (scenarios.s = talk(3))));
  const { questions, quizzes, scenarios } = left.read();
  assert.equal(questions.one.state, null);
  assert.deepEqual(quizzes.q.results.map(({ seed }) => seed), [1, 2]);
  assert.deepEqual([scenarios.s.path, scenarios.s.endings], [["p3"], ["e1", "e3"]]);
  assert.equal(scenarios.s.attempts.length, 2);
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

test("erasing removes the damaged copies too", () => {
  const store = open();
  for (const damage of ["{", "["]) {
    storage.setItem(KEY, damage);
    store.read();
  }
  assert.equal(storage.items.size, 3);
  store.erase();
  assert.equal(storage.items.size, 0);
});
