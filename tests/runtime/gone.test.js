/** Scripts that do not come, as the site has become newer: a host says so, or sends a page in their place. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { document, window } = openPage();
for (const name of ["location", "requestAnimationFrame"]) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
const { Stock } = await import("../../generator/runtime/assessment/stock.js");
const { fetchOutline } = await import("../../generator/runtime/page/menu.js");
const { handedOver } = await import("../../generator/runtime/review/pool.js");
const { loader } = await import("../../generator/runtime/search/pieces.js");

document.body.innerHTML = '<course-quiz><ol class="course-questions" data-later="q.js"></ol></course-quiz><nav data-outline="o.js"><ol class="course-nav-modules"></ol></nav>';
const nav = document.querySelector("nav");
const load = loader(new URL("https://course.test/search/"));

/** What asks for each. @type {Record<string, () => Promise<any>>} */
const asks = {
  "the questions of an exam": () => Stock.of(document.querySelector("course-quiz")).load(),
  "what can be reviewed": () => handedOver("r.js", "courseReview"),
  "a piece of the search's index": () => load("index"),
};
const script = () => document.head.querySelector("script");

for (const [what, ask] of Object.entries(asks)) {
  test(`${what}: it fails where a host sends nothing or a page, leaves nothing behind, and can be asked for again`, async () => {
    for (const event of ["error", "load"]) {
      const answer = ask();
      script().dispatchEvent(new window.Event(event));
      await assert.rejects(answer);
      assert.equal(script(), null);
    }
  });
}

test("the menu: whoever waits for it goes on, and its links stay", async () => {
  for (const event of ["error", "load"]) {
    const answer = fetchOutline(nav);
    script().dispatchEvent(new window.Event(event));
    await answer;
    assert.equal(nav.querySelector("[data-filled]"), null);
    assert.equal(script(), null);
  }
});
