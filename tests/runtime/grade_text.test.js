import assert from "node:assert/strict";
import test from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { fold } from "../../generator/runtime/grading/grade_text.js";

const right = (accept, response, rules = {}) => grade({ shape: "fill-in", accept: [accept], ...rules }, response).state === "right";

const SAME = [
  ["Sorry", "sorry"],
  ["Sorry", "  SORRY  "],
  ["Sorry", "sorry."],
  ["Sorry", "Sorry !?"],
  ["Sorry", "sorry…"],
  ["I'm sorry", "I’m  sorry"],
  ["I'm sorry", "I´m sorry"],
  ["I hear you", "I\u00a0hear\u202fyou"],
  ["I hear you", "I hear\n\tyou"],
  ['say "yes"', "say “yes”"],
  ['say "yes"', "say «yes»"],
  ["follow-up", "follow–up"],
  ["follow-up", "follow\u2011up"],
  ["café", "cafe"],
  ["cafe", "café"],
  ["café", "cafe\u0301"],
  ["straße", "Strasse"],
  ["smørrebrød", "smorrebrod"],
  ["Œuvre", "oeuvre"],
  ["Łódź", "lodz"],
  ["Ærø", "aero"],
  ["đak", "dak"],
  ["ok", "ｏｋ"],
  ["office", "oﬃce"],
  ["сёмга", "семга"],
  ["co\u00adoperate", "cooperate"],
];

const DIFFERENT = [
  ["Sorry", "sory"],
  ["Sorry", "so rry"],
  ["Sorry", ""],
  ["Sorry", "..."],
  ["", ""],
  ["", "..."],
  ["?", "!"],
  ["I'm sorry", "Im sorry"],
  ["calm-down", "calm down"],
];

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
