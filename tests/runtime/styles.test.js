/** What a site that keeps its own look loads of ours styles our elements and nothing else, in whatever theme. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const read = (name) => readFileSync(new URL(`../../generator/static/${name}`, import.meta.url), "utf8").replace(/\/\*.*?\*\//gs, "");

/** All selectors of a style sheet, one by one; those of key frames are none. */
function selectors(css) {
  const found = [];
  const frames = css.replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  for (const [, prelude] of frames.matchAll(/([^{};]+)\{/g)) if (!prelude.trim().startsWith("@")) found.push(...split(prelude.trim()));
  return found;
}

/** Parts of a list of selectors: the commas in brackets are not the list's. */
function split(list) {
  let depth = 0;
  return [...list].reduce((parts, sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "," && !depth) parts.push("");
    else parts[parts.length - 1] += sign;
    return parts;
  }, [""]);
}

for (const name of ["elements.css", "answers.css", "scenario.css", "assessment.css"]) {
  test(`${name}: every rule is about an element or a class of ours`, () => {
    const all = selectors(read(name));
    assert.ok(all.length > 20);
    // Which way lines run is told to whatever is below, in variables of ours.
    for (const selector of all) assert.match(selector, /(^|[^-\w])\.?course-|^\[dir=(ltr|rtl)\]$/, selector);
  });

  test(`${name}: needs no variable that only the course look has`, () => {
    const known = read("elements.css");
    const measured = ["--course-head", "--course-bar", "--course-from", "--course-to", "--course-share"]; // by scripts
    for (const [, variable, rest] of read(name).matchAll(/var\((--[a-z-]+)(,)?/g)) {
      assert.ok(rest || known.includes(`${variable}:`) || read(name).includes(`${variable}:`) || measured.includes(variable), variable);
    }
  });
}

test("the course look holds every rule of the elements, so that one style sheet does for its pages", () => {
  const look = new Set(selectors(read("course.css")));
  const palette = /^:where\(/;
  for (const selector of selectors(read("elements.css"))) assert.ok(palette.test(selector) || look.has(selector), selector);
});
