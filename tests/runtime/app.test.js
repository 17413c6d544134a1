/** When a page is kept, and when a learner is left alone with what is newer. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { document } = openPage();
const { isBusy, isKept } = await import("../../generator/runtime/offline/page.js");

test("a page is kept on a host of its own, not on a disk, on an author's machine or in a frame", () => {
  const kept = (address, framed = false) => isKept(new URL(address), framed);
  assert.ok(kept("https://course.test/a/"));
  assert.ok(kept("http://course.localhost:8000/"));
  for (const address of ["file:///course/index.html", "http://localhost:8000/", "http://127.0.0.1/", "http://[::1]/a/"]) assert.ok(!kept(address), address);
  assert.ok(!kept("https://course.test/a/", true));
});

for (const [busy, what, html] of [
  [false, "nothing was begun", '<course-quiz phase="open"><course-question></course-question><input type="text"></course-quiz><course-scenario></course-scenario>'],
  [true, "an answer was chosen", '<course-quiz phase="open"><input type="radio" checked></course-quiz>'],
  [true, "an answer was typed", '<course-quiz phase="open"><input type="text" value="x"></course-quiz>'],
  [true, "a question was answered", '<course-quiz phase="open"><course-question state="wrong"></course-question></course-quiz>'],
  [true, "a clock runs", '<course-quiz phase="open"><p class="course-clock"></p></course-quiz>'],
  [false, "a quiz is done", '<course-quiz phase="open" done><course-question state="right"></course-question></course-quiz><course-quiz phase="done"><input type="text" value="x"></course-quiz>'],
  [true, "a conversation goes on", '<course-scenario scene="two"></course-scenario>'],
  [false, "a conversation has ended", '<course-scenario scene="out" outcome="bad"></course-scenario>'],
]) {
  test(`a learner is ${busy ? "busy" : "free"} where ${what}`, () => {
    document.body.innerHTML = html;
    assert.equal(isBusy(document), busy);
  });
}
