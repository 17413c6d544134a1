import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { MATCH, TABLE, button, hear, listsHtml, openPage, press, questionHtml, rowsHtml, said, show, tableHtml } from "./page.js";
import { chance } from "./random.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const random = chance(7);
const NAMES = ["a", "b", "c", "d", "e", "constructor", "1", "0"];
const stored = (response) => ({ response, score: 0, max: 1, state: "wrong", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z" });

/** Some of a list, and at least one. */
const few = (list) => [...new Set([random.pick(list), ...random.some(list)])];

function make(several = random.next() < 0.5) {
  const sources = random.shuffle(NAMES).slice(0, 1 + random.below(5));
  const targets = random.shuffle(NAMES).slice(0, 2 + random.below(4));
  const right = () => (several ? few(targets) : [random.pick(targets)]);
  return { shape: "matching", sources, targets, several, correct: Object.fromEntries(sources.map((source) => [source, right()])) };
}

/** An answer as the page can send it. */
function answer({ sources, targets, several }) {
  const given = random.some(sources).map((source) => [source, several ? few(targets) : [random.pick(targets)]]);
  return Object.fromEntries(given);
}

/** Runs a law on many interactions and responses. */
function often(law, times = 2000) {
  for (let i = 0; i < times; i += 1) {
    const interaction = make();
    const response = random.next() < 0.3 ? interaction.correct : answer(interaction);
    law(interaction, response, grade(interaction, response));
  }
}

const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : []);
const sorted = (targets) => [...targets].sort().join();

test("matching: the fraction lies between 0 and 1, and the state says the same", () => {
  often((_, __, { fraction, state }) => {
    assert.ok(fraction >= 0 && fraction <= 1);
    assert.equal(state, fraction === 1 ? "right" : fraction > 0 ? "partly" : "wrong");
  });
});

test("matching: full marks for exactly the right targets of all sources, and for nothing else", () => {
  often(({ sources, correct }, response, { fraction }) => {
    const same = sources.every((source) => sorted(own(response, source)) === sorted(correct[source]));
    assert.equal(fraction === 1, same, JSON.stringify({ correct, response }));
  });
});

test("matching: in which order one answers and ticks is irrelevant", () => {
  often((interaction, response, verdict) => {
    const turned = random.shuffle(Object.entries(response)).map(([source, targets]) => [source, random.shuffle(targets)]);
    assert.deepEqual(grade(interaction, Object.fromEntries(turned)), verdict);
  });
});

test("matching: the order in which sources and targets are shown never changes a score", () => {
  often((interaction, response, { fraction }) => {
    const { sources, targets } = interaction;
    const shuffled = { ...interaction, sources: random.shuffle(sources), targets: random.shuffle(targets) };
    assert.equal(grade(shuffled, response).fraction, fraction);
  });
});

test("matching: a right answer more never earns less, a wrong one never more", () => {
  often((interaction, response, { fraction }) => {
    const source = random.pick(interaction.sources);
    const { [source]: _, ...without } = response;
    const target = random.pick(interaction.targets);
    const good = interaction.correct[source].includes(target);
    const before = grade(interaction, without).fraction;
    const after = grade(interaction, { ...without, [source]: [target] }).fraction;
    // With one target a source, a part of several is not asked for.
    assert.ok(good ? after >= before : after <= before, JSON.stringify({ interaction, response, fraction }));
  });
});

test("matching: each source is marked, and there are remarks on those that were given wrongly", () => {
  often(({ sources, correct }, response, { marks, feedback }) => {
    for (const source of sources) {
      const right = sorted(own(response, source)) === sorted(correct[source]);
      assert.equal(marks[source], right ? "right" : own(response, source).length ? "wrong" : "missed");
    }
    assert.deepEqual(feedback, sources.filter((source) => marks[source] === "wrong"));
  });
});

test("match: as many parts of the whole as there are right pairs", () => {
  assert.equal(grade(MATCH, { a: ["x"], b: ["y"] }).fraction, 2 / 3);
  assert.equal(grade(MATCH, { a: ["x"], b: ["z"], c: ["y"] }).fraction, 1 / 3);
  assert.equal(grade(MATCH, { a: ["x", "y"], b: ["y", "x"], c: ["x", "z"] }).fraction, 0, "one target each");
});

test("matrix: right ticks less wrong ticks, of all that are right; never below nothing", () => {
  assert.equal(grade(TABLE, { a: ["x"] }).fraction, 1 / 3);
  assert.equal(grade(TABLE, { a: ["x", "y"], b: ["y"] }).fraction, 1 / 3);
  assert.equal(grade(TABLE, { b: ["x", "y"] }).fraction, 0);
  assert.equal(grade(TABLE, { a: ["x", "y", "z"], b: ["x", "y", "z"] }).fraction, 0, "ticking everything earns nothing");
});

test("matching: unknown sources and targets and repetitions change nothing", () => {
  const odd = JSON.parse('{"a": ["x", "x", "gone"], "gone": ["x"], "__proto__": ["y"], "b": ["__proto__"], "c": "x"}');
  assert.deepEqual(grade(MATCH, odd), grade(MATCH, { a: ["x"] }));
});

test("matching: garbage is wrong or partly right, never an exception", () => {
  for (let i = 0; i < 3000; i += 1) {
    const interaction = random.pick([MATCH, TABLE]);
    const response = random.next() < 0.5 ? random.garbage() : { a: random.garbage(), b: random.garbage(), c: random.garbage() };
    const { fraction } = grade(interaction, response);
    assert.ok(fraction >= 0 && fraction <= 1);
    const broken = { shape: "matching", sources: random.garbage(), targets: random.garbage(), correct: random.garbage(), several: random.garbage() };
    for (const one of [broken, { ...interaction, [random.pick(["sources", "targets", "correct"])]: random.garbage() }]) {
      const verdict = grade(one, response);
      assert.ok(verdict.fraction >= 0 && verdict.fraction <= 1);
    }
  }
});

const answered = hear("course-answered");
const match = (options) => show(questionHtml({ kind: "match", interaction: MATCH, answer: listsHtml(MATCH), ...options }));
const table = (options) => show(questionHtml({ kind: "matrix", interaction: TABLE, answer: tableHtml(TABLE), ...options }));
const select = (question, part) => question.querySelector(`[data-part="${part}"] select`);
const box = (question, part, value) => question.querySelector(`[data-part="${part}"] input[value="${value}"]`);
const mark = (question, part) => said(question, `[data-part="${part}"] .course-mark`);

/** What is heard at the controls besides their names, by row and value. */
const heard = (question) =>
  Object.fromEntries([...question.querySelectorAll("input[aria-describedby]")].map((input) => {
    const part = input.closest("[data-part]").dataset.part;
    return [`${part} ${input.value}`, document.getElementById(input.getAttribute("aria-describedby")).textContent];
  }));

/** Chooses from a list, as a learner does. */
function choose(question, part, value) {
  select(question, part).value = value;
  select(question, part).dispatchEvent(new Event("input", { bubbles: true }));
}

beforeEach(() => {
  storage.items.clear();
  answered.length = 0;
});

test("match: with nothing chosen one is asked to, and one choice is an answer", () => {
  const question = match();
  press(question);
  assert.equal(said(question), "Choose an answer first.");
  choose(question, "b", "y");
  press(question);
  assert.deepEqual(answered[0].response, { b: ["y"] });
  assert.equal(answered[0].score, 0.333333);
  assert.equal(said(question), "Partly right.");
  assert.deepEqual(["a", "b", "c"].map((part) => mark(question, part)), ["", "right", ""], "what was missed is not told yet");
});

test("match: remarks say which item they are about, and only on what was given wrongly", () => {
  const question = match({ remarks: { a: "Because of A.", b: "Because of B.", partly: "Nearly." } });
  choose(question, "a", "z");
  choose(question, "c", "x");
  press(question);
  assert.equal(said(question), "Partly right. Part a Because of A. Nearly.");
  assert.deepEqual(["a", "b", "c"].map((part) => mark(question, part)), ["not right", "", "right"]);
  assert.equal(select(question, "a").getAttribute("aria-describedby"), question.querySelector('[data-part="a"] .course-mark').id);
  choose(question, "a", "x");
  assert.equal(question.querySelector("[data-mark], [aria-describedby]"), null);
});

test("match: out of tries, what was left alone is told, and lists are locked without being disabled", () => {
  const question = match({ attributes: 'attempts="1"' });
  choose(question, "a", "y");
  press(question);
  assert.equal(said(question), "Not right. No tries left. The key. The explanation.");
  assert.equal(mark(question, "b"), "not answered");
  const list = select(question, "a");
  assert.equal(list.disabled, false);
  assert.equal(list.getAttribute("aria-disabled"), "true");
  assert.deepEqual([...list.options].filter((one) => !one.disabled).map((one) => one.value), ["y"]);
  press(question);
  assert.equal(list.value, "");
  assert.equal(list.hasAttribute("aria-disabled"), false);
  assert.equal(question.querySelector("option[disabled]"), null);
});

test("match: what was chosen is put back after a reload, from the lists as they stand then", () => {
  const html = questionHtml({ kind: "match", interaction: MATCH, answer: listsHtml(MATCH) });
  let question = show(html);
  choose(question, "a", "x");
  choose(question, "b", "z");
  press(question);
  const turned = { ...MATCH, sources: ["c", "b", "a"], targets: ["z", "x", "y"] };
  question = show(questionHtml({ kind: "match", interaction: turned, answer: listsHtml(turned) }));
  assert.deepEqual(["a", "b", "c"].map((part) => select(question, part).value), ["x", "z", ""]);
  assert.equal(question.getAttribute("state"), "partly");
});

test("match: what does not fit the question leaves it free, and keeps what was earned", () => {
  const unfit = [{ a: ["gone"] }, { gone: ["x"] }, { a: ["x"], gone: ["y"] }, { a: ["x", "y"] }, { a: "x" }, { a: [] }, ["a"], "x"];
  for (const response of unfit) {
    storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: { one: stored(response) }, lessons: {} }));
    const question = match();
    assert.equal(said(question), "You answered an earlier version of this question: not right.", JSON.stringify(response));
    assert.deepEqual(["a", "b", "c"].map((part) => select(question, part).value), ["", "", ""]);
    assert.equal(button(question).textContent, "Check");
  }
});

test("matrix: ticks are read row by row and marked row by row, and each tick is judged at its own box", () => {
  const question = table();
  for (const [part, value] of [["a", "x"], ["a", "y"], ["b", "x"]]) box(question, part, value).click();
  press(question);
  assert.deepEqual(answered[0].response, { a: ["x", "y"], b: ["x"] });
  assert.deepEqual([mark(question, "a"), mark(question, "b")], ["right", "not right"]);
  assert.deepEqual(heard(question), { "a x": "your answer, right", "a y": "your answer, right", "b x": "your answer, not right" });
});

test("matrix: of a box that was not ticked nothing is heard before the end, and then where the right ones were", () => {
  const question = table({ attributes: 'attempts="1"' });
  for (const [part, value] of [["a", "x"], ["a", "z"]]) box(question, part, value).click();
  press(question);
  assert.deepEqual([mark(question, "a"), mark(question, "b")], ["not right", "not answered"]);
  assert.deepEqual(heard(question), { "a x": "your answer, right", "a z": "your answer, not right", "a y": "right, not ticked", "b z": "right, not ticked" });
  press(question);
  assert.deepEqual(heard(question), {});
  assert.equal(question.querySelector("[data-mark], .course-mark:not([hidden])"), null);
});

test("matrix: rows are put back, locked at the end, and emptied afresh", () => {
  const html = questionHtml({ kind: "matrix", interaction: TABLE, answer: tableHtml(TABLE) });
  let question = show(html);
  for (const [part, value] of [["a", "x"], ["a", "y"], ["b", "z"]]) box(question, part, value).click();
  press(question);
  question = show(html);
  assert.equal(question.getAttribute("state"), "right");
  assert.equal(question.querySelectorAll("input:checked").length, 3);
  box(question, "a", "z").click();
  assert.equal(question.querySelectorAll("input:checked").length, 3);
  press(question);
  assert.equal(question.querySelectorAll("input:checked").length, 0);
});

test("matrix: one target a row cannot be given two", () => {
  const one = { ...TABLE, correct: { a: ["x"], b: ["z"] }, several: false };
  storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: { one: stored({ a: ["x", "y"] }) }, lessons: {} }));
  const question = show(questionHtml({ kind: "matrix", interaction: one, answer: tableHtml(one) }));
  assert.equal(question.querySelectorAll("input:checked").length, 0);
  assert.match(said(question), /earlier version/);
});

test("match: rows of buttons are judged each, the one that was pressed and at the end the one that was right", () => {
  const question = show(questionHtml({ kind: "match", interaction: MATCH, answer: rowsHtml(MATCH), attributes: 'attempts="1"' }));
  box(question, "a", "x").click();
  box(question, "b", "x").click();
  press(question);
  assert.deepEqual(answered[0].response, { a: ["x"], b: ["x"] });
  assert.deepEqual([mark(question, "a"), mark(question, "b"), mark(question, "c")], ["right", "not right", "not answered"]);
  assert.deepEqual(heard(question), { "a x": "your answer, right", "b x": "your answer, not right", "b y": "right, not ticked", "c x": "right, not ticked" });
});
