/** The layers of the client: a file may import its own folder and the layers below it, and nothing goes round in a circle. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import test from "node:test";
import { fileURLToPath } from "node:url";

const generator = fileURLToPath(new URL("../../generator", import.meta.url));

/** From the bottom up. Folders of one layer do not know each other; each kind of question is a folder of its own. */
const LAYERS = [["base"], ["early"], ["grading"], ["store"], ["controls"], ["kinds"], ["question"], ["quiz", "scenario"], ["assessment", "recorders"], ["page", "search", "offline"], ["review", "notes", "record"], ["bundles"]];

const listed = (folder) => readdirSync(join(generator, folder), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => join(folder, name));
const files = [...listed("runtime"), ...listed("kinds")];

/** The folder that decides: "quiz" for runtime/quiz/quiz.js, "kinds" for kinds/order/order.js, "bundles" for what is bundled. */
function layerName(file) {
  const [top, folder, ...rest] = file.split("/");
  if (top === "kinds") return "kinds";
  return rest.length ? folder : "bundles";
}

const level = (file) => LAYERS.findIndex((names) => names.includes(layerName(file)));

/** The files that a file imports. Types are nothing that runs. */
function imports(file) {
  const source = readFileSync(join(generator, file), "utf8");
  return [...source.matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";/gm)].map(([, to]) => normalize(join(dirname(file), to)));
}

test("every file stands in a layer", () => {
  for (const file of files) assert.ok(level(file) >= 0 || file === "runtime/types.js", file);
});

for (const file of files) {
  test(`${file} imports only from its own folder and from below`, () => {
    for (const to of imports(file)) {
      assert.ok(files.includes(to), `${to} is a file`);
      const beside = to.startsWith("kinds/") ? dirname(to) === dirname(file) : layerName(to) === layerName(file);
      assert.ok(level(to) < level(file) || beside, `${file} imports ${to}`);
    }
  });
}

test("no import goes round in a circle", () => {
  const done = new Set();
  const walk = (file, way) => {
    assert.ok(!way.includes(file), [...way, file].join(" → "));
    if (done.has(file)) return;
    for (const to of imports(file)) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
});

test("what grades and what proves a conversation knows no page", () => {
  for (const file of files.filter((name) => layerName(name) === "grading" || name.endsWith("scenario/play.js"))) {
    assert.doesNotMatch(readFileSync(join(generator, file), "utf8"), /\bdocument\b|\bwindow\b|localStorage|base\/dom/, file);
  }
});
