/** How a page comes to life: in pieces, between which somebody is answered; and what is made once for many. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { window, document, storage } = openPage();
document.body.innerHTML = '<course-lesson course="test" lesson="one" url="one.html" title="One"></course-lesson>';
/** The tasks that the page has put off. @type {(() => void)[]} */
const tasks = [];
const timer = globalThis.setTimeout;
globalThis.setTimeout = (act) => tasks.push(act);
await import("../../generator/runtime/course.js");
globalThis.setTimeout = timer;
const { dayOf } = await import("../../generator/runtime/store/lent.js");

const NAMES = ["course-way", "course-question", "course-quiz", "course-lesson", "course-progress", "course-continue", "course-paths", "course-who"];
const alive = () => NAMES.filter((name) => window.customElements.get(name));

test("nothing comes to life in the task in which a page was read, and each kind of element in one of its own", () => {
  assert.deepEqual(alive(), []);
  assert.equal(tasks.length, NAMES.length);
  for (const count of [1, 2, 3]) {
    tasks[count - 1]();
    assert.deepEqual(alive(), NAMES.slice(0, count));
  }
});

test("whoever leaves before a lesson has come to life has been in it", () => {
  assert.equal(storage.getItem("course:test"), null);
  window.dispatchEvent(new window.Event("pagehide"));
  assert.deepEqual(Object.keys(storage.json("course:test").lessons), ["one"]);
  assert.deepEqual(alive(), NAMES);
  for (const act of tasks) act();
});

test("a hundred days are written by one writer", () => {
  const { DateTimeFormat } = Intl;
  let made = 0;
  Intl.DateTimeFormat = function (...given) {
    made += 1;
    return new DateTimeFormat(...given);
  };
  for (let day = 10; day < 30; day += 1) assert.match(dayOf(`2026-11-${day}T12:00:00Z`), new RegExp(`^${day} November 2026$`));
  Intl.DateTimeFormat = DateTimeFormat;
  assert.equal(made, 1);
});
