import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const path = (name) => fileURLToPath(new URL(`../../generator/${name}`, import.meta.url));
const read = (name) => readFileSync(path(name), "utf8");
const sources = [
  ...readdirSync(path("runtime"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => `runtime/${name}`),
  ...readdirSync(path("kinds"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => `kinds/${name}`),
];

test("the bundles are what the sources make", () => {
  execFileSync(process.execPath, [path("runtime/build.mjs"), "--check"]);
});

const size = (name) => gzipSync(read(`static/${name}`)).length / 1024;

test("what runs before a page is painted stays under 2.3 KB, and what others include under 0.4 KB", () => {
  assert.ok(size("early.js") < 2.3, `${size("early.js")}`);
  assert.ok(size("embed.js") < 0.4, `${size("embed.js")}`);
});

test("the script stays under 22.4 KB and the style under 8.6 KB, compressed; with what tests add to it under 9.8 KB", () => {
  assert.ok(size("course.js") < 22.4, `${size("course.js")}`);
  assert.ok(size("course.css") < 8.6, `${size("course.css")}`);
  assert.ok(size("course.css") + size("assessment.css") < 9.8);
});

test("a site that keeps its own look pays for the elements alone: a style under 4.5 KB", () => {
  assert.ok(size("elements.css") < 4.5, `${size("elements.css")}`);
});

test("all our scripts together, as a page with a conversation and a test loads them, stay under 27.5 KB, compressed", () => {
  assert.ok(size("course.js") + size("scenario.js") < 27.5, `${size("course.js") + size("scenario.js")}`);
});

test("what conversations need besides stays under 8 KB and 2.5 KB, and brings no second store", () => {
  assert.ok(size("scenario.js") < 8);
  assert.ok(size("scenario.css") < 2.5);
  assert.doesNotMatch(read("static/scenario.js"), /localStorage/);
});

test("nothing makes markup or code out of text, so that a strict content security policy holds", () => {
  const forbidden = /(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|\beval\b|new Function|setAttribute\("(on|style)|https?:\/\/(?!course\.invalid)/;
  assert.ok(sources.length > 30);
  for (const name of sources) assert.doesNotMatch(read(name), forbidden, name);
});

test("the scripts are classic ones, which work from disk", () => {
  for (const name of ["early", "embed", "course", "scenario"]) {
    assert.doesNotMatch(read(`static/${name}.js`), /\b(import|export)\b|\bfetch\(|import\.meta/, name);
  }
});

test("every kind in a folder is in the list, under its own name", async () => {
  const listed = read("runtime/question/kinds.js");
  const kinds = sources.filter((name) => name.startsWith("kinds/"));
  for (const name of kinds) {
    assert.ok(listed.includes(`"../../${name}"`), name);
    const [folder, file] = name.split("/").slice(1);
    assert.equal(file, `${folder}.js`);
    const { default: kind } = await import(path(name));
    assert.equal(kind.name, folder.replaceAll("_", "-"));
  }
});

test("grading from outside gives the verdicts of the runtime", () => {
  const cases = [
    { interaction: { shape: "numeric", value: 40 }, response: "40" },
    { interaction: { shape: "choice", multiple: false, parts: ["a", "b"], correct: ["b"] }, response: ["a"] },
  ];
  const cli = fileURLToPath(new URL("grade_cli.mjs", import.meta.url));
  const [number, choice] = JSON.parse(execFileSync(process.execPath, [cli], { input: JSON.stringify(cases) }));
  assert.equal(number.fraction, 1);
  assert.deepEqual(choice, { fraction: 0, state: "wrong", marks: { a: "wrong", b: "missed" }, feedback: ["a"] });
});
