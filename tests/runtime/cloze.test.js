import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { GAPS, gapsHtml, hear, openPage, press, questionHtml, said, show } from "./page.js";
import { chance } from "./random.js";

const { storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const random = chance(11);
const NAMES = ["who", "when", "where", "constructor", "right", "0"];
const WORDS = ["the baker", "soon", "at four", "Straße", "in an hour", "never"];

function make() {
  const names = random.shuffle(NAMES).slice(0, 1 + random.below(5));
  const blanks = names.map((id) => {
    const [right, ...others] = random.shuffle(WORDS);
    const mistakes = random.next() < 0.5 ? [{ id: `${id}.1`, accept: [others[0]] }] : [];
    return { id, accept: [right], mistakes, options: random.next() < 0.5 ? random.shuffle([right, ...others]) : [] };
  });
  return { shape: "cloze", blanks };
}

const full = ({ blanks }) => Object.fromEntries(blanks.map(({ id, accept }) => [id, accept[0]]));
const answer = ({ blanks }) => Object.fromEntries(random.some(blanks).map(({ id }) => [id, random.pick(WORDS)]));

/** Runs a law on many texts and responses. */
function often(law, times = 2000) {
  for (let i = 0; i < times; i += 1) {
    const interaction = make();
    const response = random.next() < 0.3 ? full(interaction) : answer(interaction);
    law(interaction, response, grade(interaction, response));
  }
}

test("gaps: as many parts of the whole as there are right gaps; the state says the same", () => {
  often(({ blanks }, response, { fraction, state }) => {
    const right = blanks.filter(({ id, accept }) => Object.hasOwn(response, id) && response[id] === accept[0]).length;
    assert.equal(fraction, right / blanks.length);
    assert.equal(state, right === blanks.length ? "right" : right ? "partly" : "wrong");
  });
});

test("gaps: in which order they are filled is irrelevant", () => {
  often((interaction, response, verdict) => {
    assert.deepEqual(grade(interaction, Object.fromEntries(random.shuffle(Object.entries(response)))), verdict);
  });
});

test("gaps: each is marked; a wrong one has the remark on its mistake, or else its own", () => {
  often(({ blanks }, response, { marks, feedback }) => {
    const expected = [];
    for (const { id, accept, mistakes } of blanks) {
      const given = Object.hasOwn(response, id) ? response[id] : undefined;
      assert.equal(marks[id], given === accept[0] ? "right" : given ? "wrong" : "missed");
      if (marks[id] === "wrong") expected.push(mistakes[0]?.accept[0] === given ? mistakes[0].id : id);
    }
    assert.deepEqual(feedback, expected);
  });
});

test("gaps: what is typed is forgiven what a text is forgiven, and no more where the gap says so", () => {
  assert.equal(grade(GAPS, { who: "  The BAKER. ", when: "in an hour" }).fraction, 1);
  const strict = { shape: "cloze", blanks: [{ id: "a", accept: ["MILK"], case_matters: true }, { id: "b", accept: ["café"], accents_matter: true }] };
  assert.equal(grade(strict, { a: "MILK", b: "CAFÉ" }).fraction, 1);
  assert.equal(grade(strict, { a: "milk", b: "cafe" }).fraction, 0);
});

test("gaps: white space alone is no answer, and unknown names change nothing", () => {
  assert.deepEqual(grade(GAPS, { who: " \u00a0 ", gone: "x" }), grade(GAPS, {}));
  assert.deepEqual(grade(GAPS, JSON.parse('{"__proto__": "the baker", "who": ["the baker"]}')), grade(GAPS, {}));
});

test("gaps: garbage earns no exception", () => {
  for (let i = 0; i < 3000; i += 1) {
    const response = random.next() < 0.5 ? random.garbage() : { who: random.garbage(), when: random.garbage() };
    const blanks = random.next() < 0.5 ? random.garbage() : [random.garbage(), { id: "who", accept: random.garbage(), mistakes: random.garbage() }];
    for (const interaction of [GAPS, { shape: "cloze", blanks }]) {
      const { fraction } = grade(interaction, response);
      assert.ok(fraction >= 0 && fraction <= 1);
    }
  }
});

const answered = hear("course-answered");
const html = (options) => questionHtml({ kind: "gaps", interaction: GAPS, answer: gapsHtml(GAPS), ...options });
const field = (question, part) => question.querySelector(`[data-part="${part}"] input`);
const radios = (question, part) => [...question.querySelectorAll(`.course-choices[data-part="${part}"] input`)];
const chosen = (question, part) => radios(question, part).find((one) => one.checked)?.value ?? "";
const read = (question, part) => question.querySelector(`[data-part="${part}"] .course-blank-text`).textContent;
const mark = (question, part) => said(question, `[data-part="${part}"] .course-mark`);

/** Types into a gap, or chooses. */
function fill(question, part, text) {
  const [radio] = radios(question, part).filter((one) => one.value === text);
  if (radio) radio.checked = true;
  else field(question, part).value = text;
  field(question, part).dispatchEvent(new Event("input", { bubbles: true }));
}

beforeEach(() => {
  storage.items.clear();
  answered.length = 0;
});

test("gaps: with nothing filled in one is asked to; one gap is an answer, as it was typed", () => {
  const question = show(html());
  fill(question, "who", "   ");
  press(question);
  assert.equal(said(question), "Fill in a gap first.");
  fill(question, "who", " The baker ");
  press(question);
  assert.deepEqual(answered[0].response, { who: " The baker " });
  assert.deepEqual([mark(question, "who"), mark(question, "when")], ["right", ""]);
});

test("gaps: remarks on a mistake and on a gap, each with the gap it is about", () => {
  const question = show(html({ remarks: { "who.1": "Name them.", when: "She cannot plan.", wrong: "Think of her." } }));
  fill(question, "who", "Someone");
  fill(question, "when", "soon");
  press(question);
  assert.equal(said(question), "Not yet. Part who.1 Name them. Part when She cannot plan. Think of her.");
  assert.deepEqual([mark(question, "who"), mark(question, "when")], ["not right", "not right"]);
});

test("gaps: a gap may be called 'right' or 'wrong' without getting the general remarks", () => {
  const odd = { shape: "cloze", blanks: [{ id: "wrong", accept: ["a"] }, { id: "right", accept: ["b"] }] };
  const remarks = `<li data-for="wrong"><span class="course-remark-of">Gap 1</span><div class="course-remark-text">Of the gap.</div></li>`;
  const page = questionHtml({ kind: "gaps", interaction: odd, answer: gapsHtml(odd) });
  const question = show(page.replace('<ul class="course-remarks">', `<ul class="course-remarks">${remarks}`));
  fill(question, "right", "c");
  press(question);
  assert.equal(said(question), "Not yet.");
});

test("gaps: fields are locked at the end, put back after a reload, and emptied afresh", () => {
  let question = show(html());
  fill(question, "who", "the baker");
  fill(question, "when", "in an hour");
  press(question);
  question = show(html());
  assert.equal(question.getAttribute("state"), "right");
  assert.equal(field(question, "who").value, "the baker");
  assert.equal(field(question, "who").readOnly, true);
  assert.equal(chosen(question, "when"), "in an hour");
  assert.deepEqual(radios(question, "when").map((one) => one.getAttribute("aria-disabled")), ["true", "true"]);
  press(question);
  assert.deepEqual([field(question, "who").value, chosen(question, "when")], ["", ""]);
  assert.equal(field(question, "who").readOnly, false);
});

test("gaps: what does not fit the text leaves it free", () => {
  for (const response of [{ gone: "x" }, { when: "never" }, { who: "the baker", when: "gone" }, { who: ["the baker"] }, { who: "" }, ["x"], "x"]) {
    const record = { response, score: 0, max: 1, state: "wrong", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z" };
    storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: { one: record }, lessons: {} }));
    const question = show(html());
    assert.match(said(question), /earlier version/, JSON.stringify(response));
    assert.deepEqual([field(question, "who").value, chosen(question, "when")], ["", ""]);
  }
});

test("gaps: what was chosen is read in the text, with its mark, and the gap's number once it is empty again", () => {
  const question = show(html());
  assert.equal(read(question, "when"), "Gap when");
  fill(question, "when", "soon");
  assert.equal(read(question, "when"), "soon");
  press(question);
  const marks = [...question.querySelectorAll('[data-part="when"] .course-mark:not([hidden])')];
  assert.deepEqual(marks.map((one) => one.textContent), ["not right", "not right"]);
  const heard = radios(question, "when").map((one) => document.getElementById(one.getAttribute("aria-describedby"))?.textContent ?? "");
  assert.deepEqual(heard.filter(Boolean), ["not right"]);
  question.afresh();
  assert.equal(read(question, "when"), "Gap when");
});
