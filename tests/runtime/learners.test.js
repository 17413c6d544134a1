/** Several learners who share a browser: whatever tabs are open, nobody's answers get into another's progress. */

import assert from "node:assert/strict";
import test from "node:test";
import { FakeStorage, openPage, show } from "./page.js";
import { chance } from "./random.js";

const { document, storage: local } = openPage();
globalThis.URL.createObjectURL = () => "blob:x";
globalThis.URL.revokeObjectURL = () => {};
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { Store, openStore } = await import("../../generator/runtime/store/store.js");
const { CourseLearners, add, forget, goOnAs, learnersAt, takeAway, whoIsHere } = await import("../../generator/runtime/page/learners.js");
customElements.define("course-learners", CourseLearners);

const KEY = "course:test";
const answer = () => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-28T10:00:00.000Z" });
const tell = () => {};
const open = (storage, leave = () => {}) => {
  const store = new Store("test", () => storage, tell, () => null, leave);
  store.read();
  return store;
};
/** All that is stored, by the id of whose it is. */
const everybody = (storage) => [...storage.items].filter(([key]) => key === KEY || key.startsWith(`${KEY}:of:`)).map(([, text]) => JSON.parse(text));
const here = (storage) => storage.json(KEY)?.record?.learner?.id ?? "";
const give = (store, id) => store.change(({ questions }) => void (questions[id] = answer()));

test("a tab that was opened by one learner stores nothing once another has come, and shows the page anew", () => {
  const storage = new FakeStorage();
  let left = 0;
  const [asleep, busy] = [open(storage, () => (left += 1)), open(storage)];
  give(asleep, "one");
  add(busy, "Bea");
  give(asleep, "two");
  asleep.replace({ ...asleep.read(), questions: {} });
  asleep.erase();
  assert.equal(left, 1);
  const progress = storage.json(KEY);
  assert.deepEqual([progress.record.learner.name, Object.keys(progress.questions)], ["Bea", []]);
  assert.deepEqual(learnersAt(busy).map(({ name }) => name), ["", "Bea"]);
});

test("who comes back finds everything as it was, and a name that is given only then makes nobody another", () => {
  const storage = new FakeStorage();
  const other = open(storage);
  whoIsHere(open(storage), "Ada");
  give(other, "one");
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["one"], "alone, one is the same with a name");
  const before = storage.json(KEY);
  const ada = here(storage);
  add(open(storage), "Bea");
  give(open(storage), "two");
  goOnAs(open(storage), ada);
  assert.deepEqual(storage.json(KEY), before);
  assert.deepEqual(learnersAt(open(storage)).map(({ name }) => name).sort(), ["Ada", "Bea"]);
});

test("where there is no room, nothing is changed", () => {
  const storage = new FakeStorage();
  const store = open(storage);
  give(store, "one");
  whoIsHere(store, "Ada");
  const before = [...storage.items];
  for (let room = before.join().length; room < 900; room += 20) {
    storage.room = room;
    try {
      add(open(storage), "Bea");
      break;
    } catch {
      assert.deepEqual(storage.json(KEY), JSON.parse(before[0][1]));
      assert.deepEqual(learnersAt(store), []);
    }
  }
  assert.equal(storage.json(KEY).record.learner.name, "Bea");
});

test("to take somebody away, or to erase what is here, leaves the others", () => {
  const storage = new FakeStorage();
  whoIsHere(open(storage), "Ada");
  const ada = here(storage);
  add(open(storage), "Bea");
  const bea = open(storage);
  give(bea, "two");
  add(open(storage), "Cleo");
  const cleo = open(storage);
  takeAway(cleo, ada);
  assert.deepEqual(learnersAt(cleo).map(({ name }) => name), ["Bea", "Cleo"]);
  forget(cleo);
  cleo.erase();
  assert.deepEqual(learnersAt(open(storage)).map(({ name }) => name), ["Bea"]);
  goOnAs(open(storage), learnersAt(cleo)[0].id);
  assert.deepEqual(Object.keys(storage.json(KEY).questions), ["two"]);
  assert.deepEqual([...storage.items.keys()], [KEY], "who is alone has one key");
});

test("law: whatever is done in which tab, an answer is in nobody's progress but that of whose page it was given on", (t) => {
  t.mock.method(window, "addEventListener", () => {}); // thousands of pages, of which none is told of another
  for (let seed = 1; seed <= 300; seed += 1) {
    const { below: whole } = chance(seed);
    const storage = new FakeStorage();
    const tabs = [0, 1, 2].map(() => ({ store: open(storage) }));
    for (let step = 0; step < 40; step += 1) {
      const tab = tabs[whole(3)];
      if (tab.store.left || whole(8) === 0) tab.store = open(storage); // the page is loaded anew
      const { store } = tab;
      const act = whole(6);
      if (act === 0 && learnersAt(store).length < 4) add(store, `L${step}`);
      else if (act === 1 && learnersAt(store).length) goOnAs(store, learnersAt(store)[whole(learnersAt(store).length)].id);
      else if (store.owner) give(store, store.owner);
      if (act < 2) store.left = true; // as the page does, which is loaded anew then
    }
    for (const { questions, record } of everybody(storage)) {
      for (const id of Object.keys(questions)) assert.equal(id, record.learner.id, `seed ${seed}`);
    }
  }
});

const page = `<course-learners course="test" hidden><input data-do="rename"><ul class="course-learners-others"></ul><input data-do="name">
  <button data-do="add">Add</button><p class="course-learners-status"></p></course-learners>`;

test("on the page one is added, goes on, and is taken away with the second press, once there is a file", () => {
  local.items.clear();
  openStore("test").leave = () => {};
  const element = show(page);
  assert.equal(element.hidden, false);
  element.querySelector("[data-do=add]").click();
  assert.match(element.textContent, /Type the name first/);
  const rename = element.querySelector("[data-do=rename]");
  rename.value = "Ada";
  rename.dispatchEvent(new window.Event("change"));
  const other = open(local);
  add(other, "Bea <b>");
  goOnAs(open(local), learnersAt(other)[0].id);
  element.refresh();
  const row = () => element.querySelector("li");
  assert.match(row().textContent, /Bea <b>/);
  const away = () => row().querySelector("[data-away]");
  away().click();
  assert.match(element.textContent, /is saving what Bea <b> has done/);
  assert.equal(learnersAt(other).length, 2);
  away().click();
  assert.equal(row(), null);
  assert.deepEqual(learnersAt(other), []);
  assert.equal(document.querySelectorAll("b").length, 0);
});

test("who learns here is said where several do, and nothing is where one is alone", () => {
  local.items.clear();
  const store = openStore("test");
  show('<course-who course="test" nameless="somebody" hidden><a><bdi></bdi></a></course-who>');
  const who = document.querySelector("course-who");
  whoIsHere(store, "Ada");
  assert.ok(who.hidden);
  local.setItem(`${KEY}:learners`, "[]");
  store.notify();
  assert.deepEqual([who.hidden, who.textContent], [false, "Ada"]);
  whoIsHere(store, "");
  assert.equal(who.textContent, "somebody");
});
