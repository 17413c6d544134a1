import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { spoken } from "./english.js";

const path = (name) => fileURLToPath(new URL(`../../generator/${name}`, import.meta.url));
/** A file; a bundle as a site in English has it. */
const read = (name) => (name.startsWith("static/") ? spoken : String)(readFileSync(path(name), "utf8"));
const sources = [
  ...readdirSync(path("runtime"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => `runtime/${name}`),
  ...readdirSync(path("kinds"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => `kinds/${name}`),
];

test("the bundles are what the sources make", () => {
  execFileSync(process.execPath, [path("runtime/build.mjs"), "--check"]);
});

const size = (name) => gzipSync(read(`static/${name}`)).length / 1024;

/** What a reader may have to load of ours, in KiB, compressed. course.js is on every page, one of two styles too; the rest where it is needed. */
const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));

for (const name of readdirSync(path("static")).filter((file) => /\.(js|css)$/.test(file))) {
  test(`${name} keeps to its budget, and the budget is no more than it needs`, () => {
    assert.ok(size(name) <= budgets[name], `${size(name)}`);
    assert.ok(size(name) > budgets[name] * 0.75, `${size(name)}: take the budget down`);
  });
}

test("no bundle but the one on every page brings a store", () => {
  for (const name of ["scenario.js", "assessment.js", "progress.js", "record.js", "search.js", "copy.js", "recall.js", "review.js", "due.js", "jot.js", "notes.js"]) assert.doesNotMatch(read(`static/${name}`), /localStorage/, name);
});

test("what is said of saving and loading, and what merges, is not on every page", () => {
  for (const word of ["Load it", "newest answer", "Find it among your downloads"]) {
    assert.ok(!read("static/course.js").includes(word), word);
    assert.ok(read("static/progress.js").includes(word), word);
  }
});

test("the algorithm of the review is on its page alone, with the licence that it came with", () => {
  for (const name of readdirSync(path("static")).filter((file) => file.endsWith(".js"))) {
    assert.equal(read(`static/${name}`).includes(".8334"), name === "review.js", name);
  }
  assert.match(read("static/review.js"), /ts-fsrs[^]*?MIT[^]*?Open Spaced Repetition/);
});

test("what tests and exams need besides is not on every page, and neither is a second store or a second grader", () => {
  for (const word of ["Hand in anyway", "Mark for later", "certainty marks", "How much time"]) {
    assert.ok(!read("static/course.js").includes(word), word);
    assert.ok(read("static/assessment.js").includes(word), word);
  }
  assert.ok(!read("static/assessment.js").includes("model answer"));
});

test("nothing makes markup or code out of text, so that a strict content security policy holds", () => {
  const forbidden = /(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|\beval\b|new Function|setAttribute\("(on|style)|https?:\/\/(?!course\.invalid)/;
  assert.ok(sources.length > 30);
  for (const name of sources) assert.doesNotMatch(read(name), forbidden, name);
});

test("the scripts are classic ones, which work from disk", () => {
  for (const name of ["early", "embed", "course", "scenario", "assessment", "progress", "record", "search", "copy", "recall", "review", "due", "jot", "notes", "offline", "paper"]) {
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
