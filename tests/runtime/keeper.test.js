import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, show, tick } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");

const KEY = "course:test";
const record = (over) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z", ...over });
const progress = (questions, over) => ({ version: 1, course: "test", questions, lessons: {}, scenarios: {}, quizzes: {}, ...over });
const html = `<course-keeper course="test"><div class="course-keeper-controls" hidden>
  <button type="button" data-do="save">Save</button>
  <label>Load <input type="file" accept=".json" data-do="load"></label>
  <button type="button" data-do="erase">Erase</button></div>
  <p class="course-keeper-status" role="status"></p></course-keeper>`;

let keeper;
const status = () => keeper.querySelector(".course-keeper-status").textContent;
const act = (name) => keeper.querySelector(`[data-do="${name}"]`);
const file = (content) => new Blob([typeof content === "string" ? content : JSON.stringify(content)]);

beforeEach(() => {
  storage.items.clear();
  keeper = show(html);
});

test("keeper: its controls appear with the script", () => {
  assert.equal(keeper.querySelector(".course-keeper-controls").hidden, false);
});

test("keeper: saves a file that loads again to the same progress", async (t) => {
  const later = [];
  const { setTimeout } = globalThis;
  t.after(() => (globalThis.setTimeout = setTimeout));
  globalThis.setTimeout = (then) => later.push(then);
  storage.setItem(KEY, JSON.stringify(progress({ one: record(), __x: record() })));
  const before = storage.json(KEY);
  let saved;
  const revoked = [];
  URL.createObjectURL = (blob) => ((saved = blob), "blob:x");
  URL.revokeObjectURL = (url) => revoked.push(url);
  window.HTMLAnchorElement.prototype.click = function click() {
    saved.name = this.download;
  };
  act("save").click();
  assert.equal(saved.name, "test-progress.json");
  for (const then of later) then();
  assert.deepEqual(revoked, ["blob:x"]);
  storage.items.clear();
  assert.match(await keeper.load(saved), /^2 answers loaded/);
  assert.deepEqual(storage.json(KEY), before);
});

test("keeper: loading merges, the later record wins on either side, and nothing is lost", async () => {
  const later = "2026-11-22T10:00:00.000Z";
  storage.setItem(KEY, JSON.stringify(progress({ one: record(), two: record({ at: later }), only: record() })));
  const theirs = progress({ one: record({ at: later, state: "wrong", score: 0 }), two: record({ state: "wrong", score: 0 }), new: record() });
  assert.equal(await keeper.load(file(theirs)), "2 answers loaded from the file.");
  const { one, two, only, new: fresh } = storage.json(KEY).questions;
  assert.deepEqual([one.state, two.state, only.state, fresh.state], ["wrong", "right", "right", "right"]);
});

test("keeper: a file with nothing newer says so", async () => {
  storage.setItem(KEY, JSON.stringify(progress({ one: record() })));
  assert.match(await keeper.load(file(progress({ one: record() }))), /nothing newer/);
});

test("keeper: what is no progress, of another course, or of a newer version is refused and changes nothing", async () => {
  storage.setItem(KEY, JSON.stringify(progress({ one: record() })));
  const before = storage.getItem(KEY);
  const refused = [
    ["hello", /not a progress file/],
    ["", /not a progress file/],
    [[1, 2], /not a progress file/],
    [{ some: "json" }, /not a progress file/],
    [progress({ two: record() }, { course: "other" }), /another course/],
    [progress({ two: record() }, { version: 2 }), /newer version/],
    ["x".repeat(11 * 1024 * 1024), /not a progress file/],
  ];
  for (const [content, sentence] of refused) assert.match(await keeper.load(file(content)), sentence);
  assert.equal(storage.getItem(KEY), before);
});

test("keeper: of a damaged file what can be read is loaded, and that is said", async () => {
  const said = await keeper.load(file(progress({ one: record(), bad: { state: "right" } })));
  assert.equal(said, "1 answer loaded from the file. Parts of the file could not be read and were left out.");
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"]);
});

test("keeper: a file that cannot be read is refused", async () => {
  assert.match(await keeper.load({ size: 5, text: () => Promise.reject(new Error("gone")) }), /not a progress file/);
});

test("keeper: choosing a file loads it and says so", async () => {
  const input = act("load");
  Object.defineProperty(input, "files", { value: [file(progress({ one: record() }))] });
  input.dispatchEvent(new Event("change"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(status(), /^1 answer loaded/);
});

test("keeper: erasing takes two presses, and the second erases everything", () => {
  storage.setItem(KEY, JSON.stringify(progress({ one: record() })));
  act("erase").click();
  assert.equal(act("erase").textContent, "Really erase");
  assert.match(status(), /once more/);
  assert.ok(storage.getItem(KEY));
  act("erase").click();
  assert.equal(storage.getItem(KEY), null);
  assert.equal(act("erase").textContent, "Erase");
  assert.match(status(), /erased/);
});

test("keeper: looking elsewhere calls the erasing off, and a double click does not erase", () => {
  storage.setItem(KEY, JSON.stringify(progress({ one: record() })));
  act("erase").click();
  act("erase").dispatchEvent(new Event("blur"));
  assert.equal(act("erase").textContent, "Erase");
  assert.equal(status(), "");
  act("erase").click();
  act("erase").dispatchEvent(new window.MouseEvent("click", { detail: 2 }));
  assert.ok(storage.getItem(KEY));
});

test("keeper: questions in the same page show what was loaded, and what was erased no more", async () => {
  const box = show(`<div>${html}${questionHtml()}</div>`);
  keeper = box.querySelector("course-keeper");
  const question = box.querySelector("course-question");
  tick(question, "a");
  press(question);
  await keeper.load(file(progress({ one: record({ at: "2100-01-01T00:00:00.000Z" }) })));
  assert.equal(question.getAttribute("state"), "right");
  act("erase").click();
  act("erase").click();
  assert.equal(question.hasAttribute("state"), false);
  assert.equal(question.querySelector("input:checked"), null);
});
