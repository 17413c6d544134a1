/**
 * How others have lost what people had stored, as told in public reports; each situation tried here. The reports are
 * named by repository and number.
 */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { merge } from "../../generator/runtime/store/merge.js";
import { readProgress } from "../../generator/runtime/store/progress.js";
import { FakeStorage, openPage, press, questionHtml, show, tick } from "./page.js";

const { document, window, storage: real } = openPage();
const { Store } = await import("../../generator/runtime/store/store.js");
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const KEY = "course:c";
const record = (over = {}) => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z", ...over });
const having = (questions, over) => readProgress(JSON.stringify({ version: 1, course: "c", questions, ...over }), "c").progress;

let storage;
let told;
const open = () => new Store("c", () => storage, (trouble) => told.push(trouble));
const put = (store, id, over) => store.change((progress) => (progress.questions[id] = record(over)));
const stored = () => Object.keys(storage.json(KEY).questions).sort();

beforeEach(() => {
  storage = new FakeStorage();
  told = [];
  real.items.clear();
});

test("each of several tabs read everything when it opened; what is chosen in all of them stays (conclar 127, StockFlux 322)", () => {
  const tabs = [open(), open(), open()];
  tabs.forEach((tab) => tab.read());
  tabs.forEach((tab, i) => put(tab, `q${i}`));
  assert.deepEqual(stored(), ["q0", "q1", "q2"]);
});

test("a tab that was idle writes nothing over what another has earned since, and one opened briefly locks nobody out (everroad 45, 62)", () => {
  const [idle, playing] = [open(), open()];
  idle.read();
  for (let i = 0; i < 5; i += 1) put(playing, `q${i}`);
  put(idle, "brief");
  put(playing, "more");
  assert.deepEqual(stored(), ["brief", "more", "q0", "q1", "q2", "q3", "q4"]);
});

test("a write that failed for want of room is made up for by the next that does not (KiroCrew 7127)", () => {
  const store = open();
  put(store, "before");
  storage.full = true;
  put(store, "failed");
  storage.full = false;
  put(store, "after");
  assert.deepEqual([stored(), told], [["after", "before", "failed"], ["full"]]);
});

test("one tab's write is refused, the other writes, the first writes again: all three stay (dotfiles 131)", () => {
  const [one, other] = [open(), open()];
  storage.full = true;
  put(one, "refused");
  storage.full = false;
  put(other, "theirs");
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  assert.ok(one.read().questions.refused);
  put(one, "again");
  assert.deepEqual(stored(), ["again", "refused", "theirs"]);
});

test("installs from before there were versions are migrated, and not begun anew (redux-persist-migrate 18)", () => {
  storage.setItem(KEY, JSON.stringify({ course: "c", questions: { old: record() } }));
  put(open(), "new");
  assert.deepEqual([stored(), told], [["new", "old"], []]);
});

test("reading what is old writes nothing, so that nothing is migrated over and over (redux-persist 608)", () => {
  storage.setItem(KEY, JSON.stringify({ course: "c", questions: { old: record() } }));
  let writes = 0;
  storage.setItem = () => (writes += 1);
  for (let i = 0; i < 3; i += 1) open().read();
  assert.equal(writes, 0);
});

test("an old tab that is still open leaves what a newer version has stored meanwhile (vellum-assistant 42154, redux-persist 831)", () => {
  const old = open();
  put(old, "one");
  const newer = '{"version":2,"course":"c","everything":"different"}';
  storage.setItem(KEY, newer);
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  old.read();
  put(old, "two");
  assert.equal(storage.getItem(KEY), newer);
  assert.equal(told[0], "newer");
});

test("restoring an older backup takes back nothing that was done since (ukulele-companion 242)", () => {
  const now = having({ done: record({ at: "2026-11-22T10:00:00.000Z", attempts: 3 }), new: record() }, { lessons: { l: { visited: "2026-11-22T10:00:00.000Z" } } });
  const backup = having({ done: record({ response: null, state: null, score: 0 }), gone: record() }, { lessons: {} });
  const both = merge(now, backup);
  assert.deepEqual([both.questions.done.attempts, Object.keys(both.questions).sort(), Object.keys(both.lessons)], [3, ["done", "gone", "new"], ["l"]]);
});

test("a clock that falls back to 2001 when the battery is empty loses no answer that is given by it (syncany 515, joplin 13531)", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-11-22T10:00:00Z") });
  const store = open();
  put(store, "one", { at: new Date().toISOString(), score: 0, state: "wrong" });
  t.mock.timers.setTime(Date.parse("2026-11-22T10:00:00Z") - 25 * 365 * 864e5);
  for (const full of [true, false]) {
    storage.full = full;
    put(store, "one", { at: new Date().toISOString() });
    assert.equal(store.read().questions.one.state, "right");
    put(store, "one", { at: new Date().toISOString(), score: 0, state: "wrong" });
    assert.equal(store.read().questions.one.state, "wrong");
  }
});

test("times that were written by a clock ahead do not win for ever, and ties end the same on both sides (blanc 303)", () => {
  const ahead = having({ one: record({ at: "2031-01-01T00:00:00.000Z", state: "wrong", score: 0 }) });
  const right = having({ one: record() });
  const [a, b] = [having({ one: record({ response: ["x"] }) }), having({ one: record({ response: ["y"] }) })];
  assert.equal(merge(ahead, right, Date.parse("2026-11-28")).questions.one.state, "right");
  assert.deepEqual(merge(a, b), merge(b, a));
});

test("what is ticked and not checked is there after a reload, at once and without a pause (h5p-wordpress-plugin 192, moodle-mod_hvp 442)", () => {
  tick(show(questionHtml()), "c");
  assert.deepEqual(show(questionHtml()).answer, ["c"]);
});

test("an author edits the question: the answer and its points stay (moodle-mod_hvp 168)", () => {
  const question = show(questionHtml());
  tick(question, "b");
  press(question);
  const edited = show(questionHtml().replace("What?", "What exactly?"));
  assert.deepEqual([edited.state, edited.score], ["right", 1]);
  const other = show(questionHtml().replaceAll('"b"', '"z"'));
  assert.deepEqual([other.state, other.score], ["right", 1]);
  assert.match(other.textContent, /earlier version/);
});

test("the page before Back shows nothing that was erased (OpenTranscribe 177, modelence 308)", () => {
  const question = show(questionHtml());
  tick(question, "b");
  press(question);
  real.items.clear();
  window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted: true }));
  assert.deepEqual([question.state, document.querySelector("input:checked")], [null, null]);
});

test("a write that the browser refuses is never passed over in silence (livecodes 943)", () => {
  storage.full = true;
  put(open(), "one");
  storage.blocked = true;
  put(open(), "one");
  assert.deepEqual(told, ["full", "blocked"]);
});
