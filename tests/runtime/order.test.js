import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { ORDER, hear, openPage, press, questionHtml, said, show } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const answered = hear("course-answered");
const html = questionHtml({ kind: "order", interaction: ORDER, remarks: { c: "C comes last." } });
let question;
const order = () => [...question.querySelectorAll(".course-option")].map((item) => item.dataset.part).join("");
const mover = (part, by) => question.querySelector(`[data-part="${part}"] [data-move="${by}"]`);
const spoken = () => document.querySelector("body > .course-hidden[role=status]")?.textContent ?? "";
const key = (target, name) => target.dispatchEvent(new window.KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));

beforeEach(() => {
  storage.items.clear();
  answered.length = 0;
  question = show(html);
});

test("order: buttons with names come in place of the fields that serve without a script", () => {
  const names = [...question.querySelectorAll(".course-move")].map((button) => button.getAttribute("aria-label"));
  assert.deepEqual(names.slice(0, 2), ["Move up: Item c", "Move down: Item c"]);
  assert.equal(names.length, 6);
  assert.equal(question.querySelectorAll(".course-position:not([hidden])").length, 0);
  assert.equal(question.querySelectorAll(".course-move:not([type=button])").length, 0);
});

test("order: a press moves one place, keeps the focus, and is told once", () => {
  mover("c", 1).focus();
  mover("c", 1).click();
  assert.equal(order(), "acb");
  assert.equal(document.activeElement, mover("c", 1));
  assert.equal(spoken(), "“Item c” moved to position 2 of 3");
});

test("order: arrow keys on the buttons do the same", () => {
  mover("b", -1).focus();
  assert.equal(key(mover("b", -1), "ArrowUp"), false, "the page does not scroll");
  key(mover("b", -1), "ArrowUp");
  assert.equal(order(), "bca");
  assert.equal(document.activeElement, mover("b", -1));
  key(mover("b", -1), "ArrowDown");
  assert.equal(order(), "cba");
  assert.equal(key(mover("b", -1), "Tab"), true);
});

test("order: at either end a button says that it can do nothing, and does nothing", () => {
  assert.equal(mover("c", -1).getAttribute("aria-disabled"), "true");
  assert.equal(mover("b", 1).getAttribute("aria-disabled"), "true");
  assert.equal(mover("c", 1).getAttribute("aria-disabled"), "false");
  mover("c", -1).click();
  assert.equal(order(), "cab");
  mover("c", 1).click();
  assert.equal(mover("c", -1).getAttribute("aria-disabled"), "false");
  assert.equal(mover("a", -1).getAttribute("aria-disabled"), "true");
  assert.equal(mover("c", -1).disabled, false);
});

test("order: the list as it stands is an answer", () => {
  press(question);
  assert.deepEqual(answered[0].response, ["c", "a", "b"]);
  assert.equal(question.getAttribute("state"), "partly");
  assert.equal(said(question), "Partly right. Part c C comes last.");
  assert.equal(said(question, '[data-part="c"] .course-mark'), "out of order");
});

test("order: moving after a check makes the result stale", () => {
  press(question);
  mover("c", 1).click();
  assert.ok(question.hasAttribute("stale"));
  mover("c", 1).click();
  press(question);
  assert.equal(question.getAttribute("state"), "right");
});

test("order: a finished list is locked, and afresh it stands as it was rendered", () => {
  mover("c", 1).click();
  mover("c", 1).click();
  press(question);
  mover("a", 1).click();
  key(mover("a", 1), "ArrowDown");
  assert.equal(order(), "abc");
  assert.equal(question.querySelectorAll('.course-move[aria-disabled="false"]').length, 0);
  press(question);
  assert.equal(order(), "cab");
  mover("a", -1).click();
  assert.equal(order(), "acb");
});

test("order: the learner's order is put back after a reload", () => {
  mover("b", -1).click();
  press(question);
  question = show(html);
  assert.equal(order(), "cba");
  assert.equal(question.getAttribute("state"), "wrong");
  assert.equal(mover("a", 1).getAttribute("aria-disabled"), "true");
});

test("order: an order of other items does not fit", () => {
  for (const response of [["a", "b"], ["a", "b", "x"], ["a", "a", "b"], ["a", "b", "c", "d"], "cab"]) {
    const record = { response, score: 0, max: 1, state: "wrong", attempts: 1, at: "2026-11-21T10:00:00.000Z" };
    storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: { one: record }, lessons: {} }));
    question = show(html);
    assert.equal(order(), "cab");
    assert.equal(said(question), "You answered an earlier version of this question: not right.");
  }
});

/** Lays the items out, 40 high, and drags one by its handle along the given heights. */
function drag(part, ys, end = "pointerup", start = {}) {
  const items = () => [...question.querySelectorAll(".course-option")];
  for (const item of items()) {
    item.getBoundingClientRect = () => ({ top: items().indexOf(item) * 40, height: 40 });
    item.scrollIntoView = () => {};
  }
  const handle = question.querySelector(`[data-part="${part}"] .course-handle`);
  handle.setPointerCapture = () => {};
  const fire = (type, clientY, more) => {
    const event = new window.MouseEvent(type, { clientY, button: 0, bubbles: true, cancelable: true, ...more });
    Object.defineProperties(event, { isPrimary: { value: more?.isPrimary ?? true }, pointerId: { value: 1 } });
    handle.dispatchEvent(event);
  };
  fire("pointerdown", 0, start);
  for (const y of ys) fire("pointermove", y);
  fire(end, ys.at(-1));
}

test("order: an item follows the pointer, and is told about once, where it was dropped", () => {
  let told = 0;
  question.addEventListener("input", () => (told += 1));
  drag("c", [30, 61, 90, 110]);
  assert.equal(order(), "abc");
  assert.equal(told, 1);
  assert.equal(spoken(), "“Item c” moved to position 3 of 3");
  assert.equal(question.querySelector("[data-dragging]"), null);
});

test("order: dragging back is no move", () => {
  let told = 0;
  question.addEventListener("input", () => (told += 1));
  drag("c", [65, 10]);
  assert.equal(order(), "cab");
  assert.equal(told, 0);
});

test("order: a drag that the browser takes away leaves the list as it was", () => {
  drag("c", [65, 110], "pointercancel");
  assert.equal(order(), "cab");
});

test("order: neither another button, nor a second finger, nor a finished list can be dragged", () => {
  drag("c", [65], "pointerup", { button: 2 });
  drag("c", [65], "pointerup", { isPrimary: false });
  assert.equal(order(), "cab");
  drag("c", [65, 110]);
  press(question);
  drag("a", [65, 110]);
  assert.equal(order(), "abc");
});
