import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, show, tick } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
await import("../../generator/runtime/progress.js");
await customElements.whenDefined("course-learners");
await customElements.whenDefined("course-keeper");

const KEY = "course:test";
const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const record = (over) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT, ...over });
const progress = (questions, over) => ({ version: 1, course: "test", questions, lessons: {}, scenarios: {}, quizzes: {}, drafts: {}, ...over });
const html = `<course-keeper course="test"><div class="course-keeper-controls" hidden><div class="course-keeper-trouble"></div><div class="course-keeper-reminder"></div>
  <button type="button" data-do="save">Save</button>
  <label>Load <input type="file" accept=".json" data-do="load"></label>
  <button type="button" data-do="erase">Erase</button>
  <div class="course-keeper-answer"><p class="course-keeper-status" role="status"></p><div class="course-keeper-actions"></div></div></div></course-keeper>`;

let keeper;
let saved;
const status = () => keeper.querySelector(".course-keeper-status").textContent;
const trouble = () => keeper.querySelector(".course-keeper-trouble").textContent;
const act = (name) => keeper.querySelector(`[data-do="${name}"]`);
const actions = () => [...keeper.querySelectorAll(".course-keeper-actions button")];
const action = (label) => [...keeper.querySelectorAll("button")].find((button) => button.textContent === label);
const file = (content) => new Blob([typeof content === "string" ? content : JSON.stringify(content)]);
const keep = (questions, over) => storage.setItem(KEY, JSON.stringify(progress(questions, over)));
/** Chooses a file, and says what the page says. */
const open = async (content) => (await keeper.open(content instanceof Blob ? content : file(content)), status());

URL.createObjectURL = (blob) => ((saved = blob), "blob:x");
URL.revokeObjectURL = () => {};
window.HTMLAnchorElement.prototype.click = function click() {
  saved.name = this.download;
};

beforeEach(() => {
  storage.items.clear();
  storage.room = Infinity;
  storage.blocked = storage.full = false;
  saved = undefined;
  keeper = show(html);
});

test("keeper: its controls appear with the script", () => {
  assert.equal(keeper.querySelector(".course-keeper-controls").hidden, false);
  assert.equal(trouble(), "");
});

test("keeper: saves a file that loads again to the same progress, unknown fields too", async () => {
  keep({ one: record({ sure: 2 }), __x: record() }, { later: { a: 1 } });
  const before = storage.json(KEY);
  act("save").click();
  assert.equal(saved.name, "test-progress.json");
  assert.match(status(), /^Your browser is saving a file with 2 answers, test-progress\.json\./);
  storage.items.clear();
  assert.equal(await open(saved), "This file adds 2 answers. Its newest answer is from 21 November 2026.");
  assert.equal(storage.getItem(KEY), null);
  action("Load it").click();
  assert.deepEqual(storage.json(KEY), before);
});

test("keeper: where nothing is stored, or nothing can be, no file is saved, and that is said", () => {
  act("save").click();
  assert.deepEqual([saved, status()], [undefined, "Nothing is stored here yet, so there is nothing to save."]);
  storage.blocked = true;
  keeper = show(html);
  assert.match(trouble(), /does not let this course store anything/);
  act("save").click();
  assert.equal(saved, undefined);
  assert.match(status(), /nothing to save, and nothing can be loaded/);
});

test("keeper: what a load would do is said before it is done, and nothing is done until then", async () => {
  keep({ one: record(), two: record({ at: LATER }), only: record() }, { path: "all" });
  const before = storage.getItem(KEY);
  const quiz = { seed: 1, started: AT, handed: AT, ends: null, drawn: [], drafts: {}, certainty: {}, seen: {}, results: [{ seed: 1, score: 1, max: 1, at: AT, objectives: {} }], at: AT };
  const theirs = progress(
    { one: record({ at: LATER, state: "wrong", score: 0 }), two: record({ state: "wrong", score: 0 }), new: record(), other: record() },
    { lessons: { l: { visited: AT } }, quizzes: { q: quiz }, drafts: { d: { response: "x", attempts: 0, at: AT } } },
  );
  const would = "adds 2 answers, puts a later answer in the place of one you have here, adds 1 answer not handed in yet, adds 1 result of a quiz and marks 1 more lesson as opened.";
  assert.equal(await open(theirs), `This file ${would} Its newest answer is from 22 November 2026.`);
  assert.deepEqual(actions().map(({ textContent }) => textContent), ["Load it", "Leave it"]);
  assert.equal(storage.getItem(KEY), before);
  action("Leave it").click();
  assert.equal(status(), "The file was not loaded. Nothing was changed.");
  assert.equal(storage.getItem(KEY), before);
  assert.deepEqual(actions(), []);
  await open(theirs);
  action("Load it").click();
  const did = would.replaceAll("adds", "added").replace("puts", "put").replace("have", "had").replace("marks", "marked");
  assert.equal(status(), `Loaded. The file ${did} You can take that back until you leave this page.`);
  const { one, two, only, new: fresh } = storage.json(KEY).questions;
  assert.deepEqual([one.state, two.state, only.state, fresh.state], ["wrong", "right", "right", "right"]);
});

test("keeper: a load is taken back, and what was answered since stays", async () => {
  keep({ one: record(), two: record() });
  await open(progress({ one: record({ at: LATER, state: "wrong", score: 0 }), new: record() }, { lessons: { l: { visited: AT } } }));
  action("Load it").click();
  const elsewhere = storage.json(KEY);
  elsewhere.questions.two = record({ attempts: 3, at: LATER });
  elsewhere.questions.since = record();
  storage.setItem(KEY, JSON.stringify(elsewhere));
  action("Take it back").click();
  assert.match(status(), /^Taken back/);
  const { questions, lessons } = storage.json(KEY);
  assert.deepEqual([questions, lessons], [{ one: record(), two: record({ attempts: 3, at: LATER }), since: record() }, {}]);
  assert.deepEqual(actions(), []);
});

test("keeper: a load that was changed meanwhile in another tab is merged with what is there by then", async () => {
  await open(progress({ new: record() }));
  keep({ one: record() });
  action("Load it").click();
  assert.deepEqual(Object.keys(storage.json(KEY).questions).sort(), ["new", "one"]);
});

test("keeper: the focus goes along when the button that had it is gone; a double click presses once", async () => {
  await open(progress({ new: record() }));
  action("Load it").focus();
  action("Load it").dispatchEvent(new window.MouseEvent("click", { detail: 2 }));
  assert.equal(storage.getItem(KEY), null);
  action("Load it").click();
  assert.equal(document.activeElement, keeper.querySelector(".course-keeper-answer"));
  action("Take it back").focus();
  action("Take it back").click();
  assert.equal(document.activeElement, keeper.querySelector(".course-keeper-answer"));
});

test("keeper: a file with nothing newer says so", async () => {
  keep({ one: record() });
  assert.equal(await open(progress({ one: record() })), "The file holds nothing that is not here already.");
  assert.equal(await open(progress({})), "The file holds nothing that is not here already.");
  assert.deepEqual(actions(), []);
});

const CASES = {
  "no text at all": ["", "This file is empty."],
  "nothing but space": [" \n\t", "This file is empty."],
  "another text": ["hello", /^This is not a progress file\. Choose one that was saved here/],
  "a list": [[1, 2], /^This is not a progress file/],
  "other JSON": [{ some: "json" }, /^This is not a progress file/],
  "a file that breaks off": [JSON.stringify(progress({ one: record() }), null, 1).slice(0, 80), /^This file is damaged: it breaks off/],
  "another course": [progress({ two: record() }, { course: "bread" }), "This file belongs to another course, “bread”."],
  "a newer version": [progress({ two: record() }, { version: 2 }), /^This file was made by a newer version of this course\. Load this page again/],
  "a film": ["x".repeat(11 * 1024 * 1024), "This file is too large to be progress: it has 11 MB."],
};

for (const [name, [content, sentence]] of Object.entries(CASES)) {
  test(`keeper: ${name} is refused in words of its own, and changes nothing`, async () => {
    keep({ one: record() });
    const before = storage.getItem(KEY);
    const said = await open(content);
    if (typeof sentence === "string") assert.equal(said, `${sentence} Nothing was changed.`);
    else assert.match(said, sentence);
    assert.match(said, / Nothing was changed\.$/);
    assert.equal(storage.getItem(KEY), before);
    assert.deepEqual(actions(), []);
  });
}

test("keeper: a file that cannot be read is refused", async () => {
  await keeper.open({ size: 5, text: () => Promise.reject(new Error("gone")) });
  assert.equal(status(), "The file could not be read. Choose it once more. Nothing was changed.");
});

test("keeper: a file of an older version, and one that an editor has saved with a mark at its head, are loaded", async () => {
  const { version, ...older } = progress({ one: record() });
  assert.match(await open(older), /^This file adds 1 answer\. /);
  assert.match(await open(`\uFEFF${JSON.stringify(progress({ one: record() }))}\n`), /^This file adds 1 answer\. /);
});

test("keeper: of a damaged file what can be read is loaded, and that is said", async () => {
  assert.match(await open(progress({ one: record(), bad: { state: "right" } })), /^This file adds 1 answer\. .* Parts of the file cannot be read and are left out\.$/);
  action("Load it").click();
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"]);
});

test("keeper: 45,000 answers and no room: it says that none was stored, and none is", async () => {
  keep({ one: record() });
  const before = storage.getItem(KEY);
  storage.room = 100_000;
  await open(progress(Object.fromEntries(Array.from({ length: 45_000 }, (_, i) => [`q${i}`, record()]))));
  assert.match(status(), /^This file adds 45,000 answers\./);
  action("Load it").click();
  assert.equal(status(), "There is no room for this file: your browser’s storage is full. None of its 45,000 answers was stored.");
  assert.equal(storage.getItem(KEY), before);
  assert.deepEqual(actions(), []);
});

test("keeper: empty answers that claim the year 2999 change nothing", async () => {
  const ids = Array.from({ length: 67 }, (_, i) => `q${i}`);
  keep(Object.fromEntries(ids.map((id) => [id, record()])));
  const empty = record({ response: null, score: 0, state: null, tries: 0, at: "2999-01-01T00:00:00.000Z" });
  assert.equal(await open(progress(Object.fromEntries(ids.map((id) => [id, empty])))), "The file holds nothing that is not here already.");
});

test("keeper: what a newer version has stored is said at once, saved whole, byte for byte, and nothing is loaded over it", async () => {
  const text = '{"version": 2, "course":"test",  "answers": ["in", "another", "way"]}';
  storage.setItem(KEY, text);
  keeper = show(html);
  assert.match(trouble(), /^What is stored here comes from a newer version of this course/);
  act("save").click();
  assert.equal(await saved.text(), text);
  assert.match(status(), /with all that is stored, just as it is/);
  assert.match(await open(progress({ one: record() })), /newer version.* Nothing was changed\.$/);
  assert.equal(storage.getItem(KEY), text);
});

test("keeper: damaged copies are told of and can be saved, each of them", async () => {
  storage.setItem(KEY, "{damaged");
  keeper = show(html);
  assert.match(trouble(), /could not be read once\. A copy .* is kept in this browser\./);
  action("Save the damaged copy").click();
  assert.deepEqual([await saved.text(), saved.name], ["{damaged", "test-damaged-1.json"]);
  storage.setItem(KEY, "[again");
  keeper = show(html);
  assert.match(trouble(), /could not be read, 2 times/);
  action("Save copy 2").click();
  assert.equal(await saved.text(), "[again");
  act("erase").click();
  assert.match(status(), /The damaged copies are erased too\.$/);
  act("erase").click();
  assert.equal(storage.items.size, 0);
  assert.equal(trouble(), "");
});

test("keeper: what can be read of a text that breaks off is loaded from the copy, or from the file", async () => {
  const text = JSON.stringify(progress({ one: record(), two: record({ response: 'a "quoted\\\\" text' }), three: record() }));
  const cut = text.slice(0, text.indexOf('"three"') + 40);
  assert.match(await open(cut), /^This file adds 2 answers\. .* Parts of the file cannot be read and are left out\.$/);
  storage.setItem(KEY, cut);
  keeper = show(html);
  const opened = keeper.open;
  let done;
  keeper.open = (blob) => (done = opened.call(keeper, blob));
  action("See what can be read of it").click();
  await done;
  assert.match(status(), /^This file adds 2 answers/);
  action("Load it").click();
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one", "two"]);
});

test("keeper: what is damaged while the storage is full can be saved, and stays", async () => {
  storage.setItem(KEY, "{damaged");
  storage.full = true;
  keeper = show(html);
  assert.match(trouble(), /there is no room for a copy of it, so it is left as it is/);
  act("save").click();
  assert.equal(await saved.text(), "{damaged");
  assert.match(await open(progress({ one: record() })), /Nothing was changed\.$/);
  assert.equal(storage.getItem(KEY), "{damaged");
});

test("keeper: choosing a file looks into it", async () => {
  const input = act("load");
  Object.defineProperty(input, "files", { value: [file(progress({ one: record() }))] });
  const done = keeper.open(input.files[0]);
  input.dispatchEvent(new Event("change"));
  await done;
  assert.match(status(), /^This file adds 1 answer\./);
});

test("keeper: erasing takes two presses, and the second erases everything", () => {
  keep({ one: record() });
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
  keep({ one: record() });
  act("erase").click();
  act("erase").dispatchEvent(new Event("blur"));
  assert.equal(act("erase").textContent, "Erase");
  assert.equal(status(), "");
  act("erase").click();
  act("erase").dispatchEvent(new window.MouseEvent("click", { detail: 2 }));
  assert.ok(storage.getItem(KEY));
});

test("keeper: questions in the same page show what was loaded, what was taken back, and what was erased no more", async () => {
  const box = show(`<div>${html}${questionHtml()}</div>`);
  keeper = box.querySelector("course-keeper");
  const question = box.querySelector("course-question");
  tick(question, "a");
  press(question);
  await open(progress({ one: record({ at: new Date(Date.now() + 60000).toISOString() }) }));
  action("Load it").click();
  assert.equal(question.getAttribute("state"), "right");
  action("Take it back").click();
  assert.equal(question.getAttribute("state"), "wrong");
  act("erase").click();
  act("erase").click();
  assert.equal(question.hasAttribute("state"), false);
  assert.equal(question.querySelector("input:checked"), null);
});

test("keeper: reminds of what is in no file, until it is, and not where nothing is stored", async () => {
  const reminder = async () => (await keeper.remind(), keeper.querySelector(".course-keeper-reminder").textContent);
  assert.equal(await reminder(), "");
  keep({ one: record(), two: record({ at: "2999-01-01T00:00:00.000Z" }) });
  assert.match(await reminder(), /^2 answers are in no file yet\./);
  act("save").click();
  assert.match(await reminder(), /^You last saved your progress on \d+ \w+ \d+\. 1 answer since then is in no file\./);
  act("erase").click();
  act("erase").click();
  assert.equal(storage.getItem(`${KEY}:saved`), null);
  storage.blocked = true;
  assert.equal(await reminder(), "");
});
