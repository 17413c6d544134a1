/** What a page shows a second time, such as what a customer says. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { document } = openPage();
const { copyInside } = await import("../../generator/runtime/base/dom.js");

const box = (n) => `<input type="radio" name="__tabbed_1" id="__tabbed_1_${n}"${n === 1 ? " checked" : ""}>`;
const label = (n) => `<label for="__tabbed_1_${n}">${n}</label>`;

test("a copy has no ids of what is copied, and tabs of its own that can be pressed", () => {
  document.body.innerHTML = `<div><p id="here">Text</p>${box(1)}${box(2)}${label(1)}${label(2)}</div><main></main><main></main>`;
  const source = document.querySelector("div");
  const [one, other] = document.querySelectorAll("main");
  for (const place of [one, other]) place.append(copyInside(source));
  assert.equal(document.querySelectorAll("#here").length, 1);
  const open = (place) => [...place.querySelectorAll("input")].map((input) => input.checked);
  one.querySelectorAll("label")[1].click();
  assert.deepEqual([open(source), open(one), open(other)], [[true, false], [false, true], [true, false]]);
});
