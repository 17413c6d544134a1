/** Styles know no left and no right: lines begin where a language begins them. What is told here has its reason. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

const ROOT = new URL("../../generator/", import.meta.url);
const inside = readdirSync(new URL("runtime/css/", ROOT), { recursive: true }).map((path) => `runtime/css/${String(path).replaceAll("\\", "/")}`);
const sheets = [...inside.filter((path) => path.endsWith(".css")), "engines/mkdocs/material/assets/missing.css"].sort();

/** Why a declaration may say left or right. */
const ALLOWED = {
  "text-align: left !important": "the author's colons in a table say left, not where lines begin",
  "text-align: right !important": "the author's colons in a table say right",
  "float: left": "for browsers that do not know inline-start, in the next line",
  "translate: -50% 0": "it is centred on a place that a script has measured from the window's left",
};
/** Formulas run from left to right in every language: `math` has that direction in each browser. */
const FORMULAS = "runtime/css/math/index.css";

/** The parts of a value; spaces and commas in brackets separate nothing. @param {string} value */
const parts = (value) => value.replace(/\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)/g, (inner) => inner.replace(/\s+/g, "_")).split(/\s+/);

/** What is wrong with a declaration; "" where nothing is. @param {string} property @param {string} value */
function fault(property, value) {
  if (/(^|-)(left|right)(-|$)/.test(property) && !property.startsWith("--")) return "a side by its name";
  if (/^(text-align|float|clear|background-position|transform-origin|justify-\w+)$/.test(property) && /\b(left|right)\b/.test(value)) return "a side by its name";
  const [top, right, bottom, left] = parts(value.replace(/\s*!important/, ""));
  if (/^(margin|padding|inset|border-(width|style|color))$/.test(property) && left !== undefined && left !== right) return "two sides that differ";
  if (property === "border-radius" && ((right ?? top) !== top || (left ?? right ?? top) !== (bottom ?? top))) return "corners that differ";
  if (/(\d(deg|turn)|\bto (\w+ )?(left|right)\b)/.test(value) && !/hue-rotate/.test(value) && !value.includes("--course-way")) return "a turn that is the same both ways";
  if (/^translate(X|\()/.test(value) && !/translate[XY]?\(0/.test(value)) return "a way to one side";
  if (property === "translate") return "a way to one side";
  if (/^background/.test(property) && value.includes("--course-share") && !value.includes("--course-begin")) return "a bar that grows from the left";
  if (property === "content" && /[→←›‹»«➔]/.test(value) && !value.includes("--course-onward")) return "an arrow that is the same both ways";
  return "";
}

/** The declarations of a sheet. @param {string} css @returns {[string, string][]} */
function declarations(css) {
  const bare = css.replace(/\/\*.*?\*\//gs, "");
  return [...bare.matchAll(/(?<=[{;]\s*)([-\w]+)\s*:\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => [property, value.trim()]);
}

test("no style sheet says left or right without a reason", () => {
  const used = new Set();
  const found = sheets.filter((path) => path !== FORMULAS).flatMap((path) =>
    declarations(readFileSync(new URL(path, ROOT), "utf8")).flatMap(([property, value]) => {
      const text = `${property}: ${value}`;
      if (ALLOWED[text]) used.add(text);
      const wrong = ALLOWED[text] || property.startsWith("--course-onward") ? "" : fault(property, value);
      return wrong ? [`${path}: ${text} (${wrong})`] : [];
    }));
  assert.deepEqual(found, []);
  assert.deepEqual(Object.keys(ALLOWED).filter((text) => !used.has(text)), [], "allowed, and nowhere said");
});

test("what looks left or right is found", () => {
  const wrong = ["padding-left: 1em", "left: 0", "border-right-width: 1px", "text-align: right", "float: left", "margin: 0 1em 0 0", "inset: 0 auto 0 0", "border-radius: 1em 0 0 0", "border-radius: 0 1em 1em",
    "background: linear-gradient(90deg, red, blue)", "background: linear-gradient(to right, red, blue)", "transform: rotate(45deg)", "content: '→ '", "scroll-padding-left: 1px",
    "background: linear-gradient(red 0 0) 0 / calc(var(--course-share, 0) * 100%) no-repeat"];
  for (const one of wrong) assert.notEqual(fault(...(/** @type {[string, string]} */ (one.split(/: (.*)/).slice(0, 2)))), "", one);
  const fine = ["padding-inline-start: 1em", "margin: 0 auto", "margin: 1em 2em 3em", "inset: 0", "border-radius: 1em", "border-radius: 1em 1em 0 0", "transform: translateY(-50%)", "background: linear-gradient(red, blue)",
    "transform: rotate(calc(45deg * var(--course-way, 1)))", "border-width: 1px 0"];
  for (const one of fine) assert.equal(fault(...(/** @type {[string, string]} */ (one.split(/: (.*)/).slice(0, 2)))), "", one);
});

test("what is a word of style for each direction is said for both", () => {
  const css = readFileSync(new URL("runtime/css/elements/shared.css", ROOT), "utf8");
  const said = (/** @type {string} */ dir) => [...(css.match(new RegExp(`\\[dir="${dir}"\\] \\{(.*?)\\}`, "s"))?.[1] ?? "").matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  assert.ok(said("ltr").length > 2);
  assert.deepEqual(said("ltr"), said("rtl"));
});
