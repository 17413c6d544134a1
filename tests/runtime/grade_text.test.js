import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { fold } from "../../generator/runtime/grading/grade_text.js";

const right = (accept, response, rules = {}) => grade({ shape: "fill-in", accept: [accept], ...rules }, response).state === "right";

/** What Python is held to as well, in tests/test_typed.py. */
const CASES = JSON.parse(readFileSync(new URL("../folding_cases.json", import.meta.url), "utf8"));
const SAME = CASES.same;

const DIFFERENT = [...CASES.different, ["Sorry", ""], ["Sorry", "..."], ["", ""], ["", "..."]];

for (const [accept, response] of SAME) {
  test(`text: ${JSON.stringify(response)} is taken for ${JSON.stringify(accept)}`, () => assert.ok(right(accept, response)));
}

for (const [accept, response] of DIFFERENT) {
  test(`text: ${JSON.stringify(response)} is not taken for ${JSON.stringify(accept)}`, () => assert.ok(!right(accept, response)));
}

test("text: case and accents matter where the author says so, each on its own", () => {
  assert.ok(!right("SLA", "sla", { case_matters: true }));
  assert.ok(right("Résumé", "Resume", { case_matters: true }));
  assert.ok(!right("résumé", "resume", { accents_matter: true }));
  assert.ok(right("résumé", "RÉSUMÉ", { accents_matter: true }));
  assert.ok(right("Ødegård", "Odegard", { case_matters: true }));
  for (const [accept, response] of CASES.different_where_accents_matter) {
    assert.ok(right(accept, response));
    assert.ok(!right(accept, response, { accents_matter: true }));
  }
});

test("text: a question mark alone can be an answer", () => assert.ok(right("?", " ? ")));

test("text: folding a folded text changes nothing", () => {
  for (const [accept, response] of [...SAME, ...DIFFERENT]) {
    for (const text of [accept, response]) assert.equal(fold(fold(text)), fold(text));
  }
});

test("text: the first mistake that fits is remarked on, but never beside a right answer", () => {
  const mistakes = [
    { id: "m1", accept: ["calm down"] },
    { id: "m2", accept: ["calm down", "sorry"] },
  ];
  const interaction = { shape: "fill-in", accept: ["Sorry"], mistakes };
  assert.deepEqual(grade(interaction, "Calm down!").feedback, ["m1"]);
  assert.deepEqual(grade(interaction, "sorry").feedback, []);
  assert.deepEqual(grade(interaction, "hm").feedback, []);
});
