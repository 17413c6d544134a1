/** Folds of authors on paper, in browsers that a style sheet cannot tell to open them. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { document, window } = openPage();
const { unfoldOnPaper } = await import("../../generator/runtime/early/printing.js");

const fold = (id, attributes = "") => `<details id="${id}" ${attributes}><summary>More</summary></details>`;
document.body.innerHTML = `<nav>${fold("menu")}</nav><article class="md-typeset">${fold("tip", "class=tip")}${fold("open", "open")}
  <div class="question"></div>${fold("answer", "class=success")}
  <course-question>${fold("hint")}</course-question>${fold("ours", "class=course-solution")}</article>`;
const opened = () => [...document.querySelectorAll("details[open]")].map((one) => one.id);
const print = (...events) => events.forEach((event) => window.dispatchEvent(new window.Event(event)));

test("where the style sheet opens them, or nobody prints, folds stay as they are", () => {
  window.CSS = { supports: (what) => what === "selector(::details-content)" };
  unfoldOnPaper(window);
  print("beforeprint");
  assert.deepEqual(opened(), ["open"]);
});

test("elsewhere an author's are opened, but no answer, no hint and nothing of the page; afterwards they are as before", () => {
  window.CSS = { supports: () => false };
  unfoldOnPaper(window);
  for (const events of [["beforeprint"], ["beforeprint", "beforeprint"]]) {
    print(...events);
    assert.deepEqual(opened(), ["tip", "open"]);
    print("afterprint");
    assert.deepEqual(opened(), ["open"]);
  }
});
