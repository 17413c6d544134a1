/** What an input method is told while it composes letters is told to nobody else: Enter takes a word, and checks nothing. */

import assert from "node:assert/strict";
import test from "node:test";
import { NUMBER, TEXT, hear, openPage, questionHtml, said, show, type } from "./page.js";

const { document, window } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { SearchDialog } = await import("../../generator/runtime/search/dialog.js");
const answered = hear("course-answered");

/** The key that takes what is composed, as Chromium and Firefox tell it, and as Safari does, which has ended composing. */
const TAKES = [{ isComposing: true, keyCode: 229 }, { isComposing: true, keyCode: 13 }, { isComposing: false, keyCode: 229 }];

/** Presses Enter, and does what a browser does in a form where nobody keeps it from that. */
function enter(field, more) {
  const event = new window.KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...more });
  if (field.dispatchEvent(event) && field.form) field.form.querySelector("button.course-button").click();
  return event;
}

test("Enter that takes a word checks no answer, and the next one does", () => {
  for (const [kind, interaction, typed] of [["text", TEXT, "お客様"], ["number", NUMBER, "４２"]]) {
    for (const [number, more] of TAKES.entries()) {
      const question = show(questionHtml({ id: `${kind}-${number}`, kind, interaction }));
      type(question, typed);
      const field = question.querySelector("input[type=text]");
      enter(field, more);
      assert.equal(said(question), "");
      assert.equal(answered.length, 0);
      enter(field, { keyCode: 13 });
      assert.notEqual(said(question), "");
      answered.length = 0;
    }
  }
});

test("in the search, Enter and the arrows of an input method lead nowhere", async () => {
  const dialog = new SearchDialog(new URL("https://course.test/"), new URL("https://course.test/search/"));
  const followed = [];
  const link = document.createElement("a");
  link.addEventListener("click", () => followed.push("link"));
  dialog.list.append(link);
  dialog.box.setAttribute("open", "");
  dialog.field.focus();
  for (const more of TAKES) {
    for (const key of ["Enter", "ArrowDown", "ArrowUp"]) {
      const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
      dialog.field.dispatchEvent(event);
      assert.equal(event.defaultPrevented, false, key);
    }
  }
  await dialog.ready();
  assert.deepEqual(followed, []);
  enter(dialog.field, { keyCode: 13 });
  await dialog.ready();
  assert.deepEqual(followed, ["link"]);
});
