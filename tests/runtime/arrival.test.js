/** A page that is opened shows its beginning first: what is below the window comes piece by piece, when nobody waits for it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { openPage } from "./page.js";

const { window, document } = openPage();
const { FAR, arrive } = await import("../../generator/runtime/early/arrival.js");

const FORTY = Array.from({ length: 40 }, (_, at) => `<course-question id="q-${at}">${"A word. ".repeat(200)}</course-question>`).join("");
const root = document.documentElement;
const questions = () => [...document.querySelectorAll("course-question")];
const here = () => questions().filter(({ style }) => style.contentVisibility === "visible").length;

/** A window that is opened so, with what it waits to do when it is idle. */
function opened({ type = "navigate", hash = "", name = "https://course.test/a.html", framed = false, anchors = true } = {}) {
  root.removeAttribute("data-arriving");
  document.body.innerHTML = FORTY;
  delete root.style;
  if (!anchors) Object.defineProperty(root, "style", { value: {}, configurable: true });
  const heard = new Map();
  const idle = [];
  const timers = [];
  const page = {
    document,
    location: { hash },
    performance: { getEntriesByType: () => [{ type, name }] },
    requestIdleCallback: (act) => idle.push(act),
    setTimeout: (act, time) => timers.push([act, time]),
    addEventListener: (event, act) => heard.set(event, act),
  };
  page.parent = framed ? {} : page;
  arrive(page);
  return { idle, timers, tell: (event) => heard.get(event)?.() };
}

const arriving = () => root.hasAttribute("data-arriving");

test("of forty long questions one comes at a time, each in an idle moment of its own, and in the end nothing is left of it", () => {
  const before = (document.body.innerHTML = FORTY);
  const { idle, tell } = opened();
  assert.ok(arriving());
  assert.equal(idle.length, 0); // what stands in the window is shown first
  assert.equal(root.dataset.arriving, "still"); // nor does a browser look into what is far below
  tell("DOMContentLoaded");
  idle.pop()();
  for (let at = 1; at < 40; at += 1) {
    assert.equal(idle.length, 1);
    idle.pop()();
    assert.equal(here(), at);
    assert.equal(root.dataset.arriving, "");
  }
  idle.pop()();
  assert.deepEqual([arriving(), here(), idle.length], [false, 0, 0]);
  assert.equal(document.body.innerHTML, before);
});

for (const event of ["click", "keydown"]) {
  test(`whoever asks for the whole page has it at once: ${event}`, () => {
    const { idle, timers, tell } = opened();
    tell("DOMContentLoaded");
    idle.pop()();
    idle.pop()();
    tell(event);
    tell("scroll");
    assert.ok(!arriving());
    tell("DOMContentLoaded"); // and nothing comes of what was still to be done
    for (const act of [...idle, ...timers.map(([act]) => act)]) act();
    assert.deepEqual([arriving(), here()], [false, 0]);
  });
}

test("whoever scrolls before the page was read sees what is there", () => {
  opened().tell("scroll");
  assert.equal(root.dataset.arriving, "");
});

test("in a browser that is never idle what is far below is there half a second after the page was read", () => {
  const { timers, tell } = opened();
  tell("DOMContentLoaded");
  assert.equal(root.dataset.arriving, "still");
  const [[act, time]] = timers;
  assert.ok(time <= 500);
  act();
  assert.deepEqual([root.dataset.arriving, here()], ["", 0]);
});

for (const [why, how] of Object.entries({
  "a place is asked for": { hash: "#q-7" },
  "words of it are looked for": { name: "https://course.test/a.html#:~:text=A%20word" },
  "somebody comes back": { type: "back_forward" },
  "it is loaded again": { type: "reload" },
  "it stands in another": { framed: true },
  "nothing would hold what is read in its place": { anchors: false },
})) {
  test(`a page is whole from the beginning where ${why}`, () => {
    opened(how);
    assert.ok(!arriving());
  });
}

test("the style sheet names the same as the script, and is of the screen alone", () => {
  const css = readFileSync(new URL("../../generator/runtime/css/look/arrival.css", import.meta.url), "utf8");
  const [, named = ""] = /@media screen and [^{]*\{\s*\[data-arriving\] :is\(([^{]*)\) \{/.exec(css) ?? [];
  // What a page begins with never waits.
  assert.equal(named.replace(":nth-child(n + 8)", ""), FAR);
});
