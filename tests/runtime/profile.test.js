import assert from "node:assert/strict";
import test from "node:test";
import { openPage, press, questionHtml, said, show } from "./page.js";
import { grade } from "../../generator/runtime/grading/grade.js";
import { profile } from "../../generator/runtime/grading/grade_unscored.js";
import { chance } from "./random.js";

openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const random = chance(7);
const SCALE = { shape: "likert", scale: 4, statements: ["a", "b", "c"], traits: [{ id: "loud", statements: ["a", "b"] }, { id: "haste", statements: ["c"] }] };
const ESSAY = { shape: "long-fill-in", lines: 4, checklist: ["x"] };

test("ratings are done once every statement has one on the scale, and never right or wrong", () => {
  const { state, fraction, marks, feedback } = grade(SCALE, { a: "1", b: "4", c: "2" });
  assert.deepEqual({ state, fraction, marks, feedback }, { state: "done", fraction: 0, marks: {}, feedback: [] });
  for (const given of [{}, { a: "1", b: "4" }, { a: "0", b: "1", c: "1" }, { a: "5", b: "1", c: "1" }, { a: "1.5", b: "1", c: "1" }, { a: "often", b: "1", c: "1" }]) {
    assert.equal(grade(SCALE, given).unreadable, true, JSON.stringify(given));
  }
});

test("a text is done once something is written", () => {
  assert.equal(grade(ESSAY, { answer: "Sorry.", ticked: [] }).state, "done");
  for (const given of [{ answer: " \n" }, { answer: ["Sorry"] }, {}, "Sorry", ["Sorry"], null]) {
    assert.equal(grade(ESSAY, given).unreadable, true, JSON.stringify(given));
  }
});

test("garbage is never done, and no exception", () => {
  for (let i = 0; i < 3000; i += 1) {
    for (const interaction of [SCALE, ESSAY]) assert.equal(grade(interaction, random.garbage()).unreadable, true);
    const garbage = random.garbage();
    for (const { shape } of [SCALE, ESSAY]) grade(typeof garbage === "object" && garbage ? { ...garbage, shape } : garbage, { answer: 1 });
  }
  assert.equal(grade({ shape: "likert", scale: 4, statements: ["constructor"], traits: [] }, {}).unreadable, true);
});

test("a profile is the mean of each trait's statements, as a place on the scale and as a share of it", () => {
  assert.deepEqual(profile(SCALE, { a: "4", b: "3", c: "1" }), [
    { trait: "loud", mean: 3.5, share: 2.5 / 3, side: "high" },
    { trait: "haste", mean: 1, share: 0, side: "low" },
  ]);
});

test("low and high are the outer thirds of the scale, their edges included", () => {
  const side = (scale, ...places) => {
    const statements = places.map((_, i) => `s${i}`);
    const given = Object.fromEntries(places.map((place, i) => [`s${i}`, String(place)]));
    return profile({ shape: "likert", scale, statements, traits: [{ id: "t", statements }] }, given)[0]?.side;
  };
  assert.deepEqual([1, 2, 3, 4].map((place) => side(4, place)), ["low", "low", "high", "high"]);
  assert.deepEqual([1, 2, 3, 4, 5].map((place) => side(5, place)), ["low", "low", "between", "high", "high"]);
  assert.deepEqual([1, 2].map((place) => side(2, place)), ["low", "high"]);
  assert.equal(side(4, 2, 3), "between");
  assert.equal(side(7, 3, 3, 3), "low");
});

test("a trait that nothing was rated for is left out, and what is no rating does not count", () => {
  assert.deepEqual(profile(SCALE, { c: "9" }), []);
  assert.deepEqual(profile(SCALE, { a: "2", b: "x" }).map(({ mean }) => mean), [2]);
  assert.deepEqual(profile(SCALE, null), []);
});

test("in the middle a profile says what its author says, or else of which statement one said most and least", () => {
  const statements = ["a", "b"];
  const interaction = { shape: "likert", scale: 4, statements, traits: [{ id: "t", statements }] };
  const row = (id) => `<div class="course-row course-statement" data-part="${id}"><span><span class="course-option-text">Statement ${id}</span></span>${
    [1, 2, 3, 4].map((n) => `<label><input type="radio" name="${id}" value="${n}"> <span>${n}</span> <span class="course-hidden">Label ${n}</span></label>`).join("")}</div>`;
  const told = (values, between = "") => {
    const trait = `<div class="course-trait" data-for="t"><p class="course-remark-of">Trait</p>${between && `<div data-side="between"><p>${between}</p></div>`}</div>`;
    const html = questionHtml({ kind: "rate", interaction, answer: statements.map(row).join(""), attributes: 'max="0"' });
    const question = show(html.replace(/<div class="course-key">/, (key) => key + trait));
    values.forEach((value, i) => question.querySelector(`input[name="${statements[i]}"][value="${value}"]`).click());
    press(question);
    const text = said(question);
    question.afresh();
    return text;
  };
  assert.match(told([2, 3]), /Trait On average: “Label 3”\. In between: most for “Statement b”, least for “Statement a”/);
  assert.match(told([4, 1], "Both, then."), /Both, then\./);
  assert.doesNotMatch(told([2, 3], "Both, then."), /In between/);
});
