/** What grading promises of every shape, on interactions and responses made by chance. */

import assert from "node:assert/strict";
import test from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { profile } from "../../generator/runtime/grading/grade_unscored.js";
import { gapsHtml, listsHtml, openPage, questionHtml, show, tableHtml } from "./page.js";
import { chance } from "./random.js";

const { storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { arrangeOptions } = await import("../../generator/runtime/assessment/arrange.js");

const { below, next, pick, shuffle, some } = chance(31);
const NAMES = ["a", "b", "c", "d", "e", "constructor", "1", "0"];
const TEXTS = ["sorry", "I'm sorry", "the baker", "Straße", "crème brûlée", "follow-up", "4", "in an hour"];

const few = (list) => [...new Set([pick(list), ...some(list)])];
const names = (least) => shuffle(NAMES).slice(0, least + below(5));
const table = (keys, value) => Object.fromEntries(keys.map((key) => [key, value(key)]));
const turned = (given) => Object.fromEntries(shuffle(Object.entries(given)));
const own = (given, name) => (Object.hasOwn(given, name) ? given[name] : []);
const sameSet = (a, b) => a.length === b.length && a.every((one) => b.includes(one));
const sameList = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);

/** A text as a hurried learner types it. */
const typed = (text) => pick([text, ` ${text.toUpperCase()} `, `${text}.`, text.replace("'", "’"), text.replaceAll(" ", "\u00a0")]);

/** A number of hundredths, as it can be read in one way only. */
const decimal = (hundredths) => (hundredths / 100).toFixed(2).replace(".", pick([".", ","]));
const hundredths = (number) => Math.round(100 * Number(String(number).replace(",", ".")));

const options = (multiple) => ({
  make() {
    const parts = names(2);
    return { shape: "choice", multiple, parts, correct: multiple ? few(parts) : [pick(parts)] };
  },
  full: ({ correct }) => shuffle(correct),
  some: ({ parts }) => (multiple ? few(parts) : [pick(parts)]),
  isFull: ({ correct }, response) => sameSet(response, correct),
  turn: shuffle,
  shuffle: (one) => ({ ...one, parts: shuffle(one.parts), correct: shuffle(one.correct) }),
  html: (interaction) => questionHtml({ kind: multiple ? "choices" : "choice", interaction }),
});

const pairs = (several) => ({
  make() {
    const [sources, targets] = [names(1), names(2)];
    return { shape: "matching", several, sources, targets, correct: table(sources, () => (several ? few(targets) : [pick(targets)])) };
  },
  full: ({ correct }) => turned(correct),
  some: ({ sources, targets }) => table(few(sources), () => (several ? few(targets) : [pick(targets)])),
  isFull: ({ sources, correct }, response) => sources.every((source) => sameSet(own(response, source), correct[source])),
  turn: (response) => table(shuffle(Object.keys(response)), (source) => shuffle(response[source])),
  shuffle: (one) => ({ ...one, sources: shuffle(one.sources), targets: shuffle(one.targets), correct: turned(one.correct) }),
  html: (one) => questionHtml({ kind: several ? "matrix" : "match", interaction: one, answer: (several ? tableHtml : listsHtml)(one) }),
});

/**
 * Of each shape that has a right answer: an interaction by chance; its full answer; any answer that a page can send, and
 * whether that is full; the same answer, given in another order; the same interaction, shown in another order; its page.
 */
const SHAPES = {
  "one option": options(false),
  "several options": options(true),
  "one target each": pairs(false),
  "several targets each": pairs(true),
  order: {
    make() {
      const parts = names(2);
      return { shape: "sequencing", parts, correct: shuffle(parts) };
    },
    full: ({ correct }) => correct,
    some: ({ parts }) => shuffle(parts),
    isFull: ({ correct }, response) => sameList(response, correct),
    turn: (response) => response,
    shuffle: (one) => ({ ...one, parts: shuffle(one.parts) }),
    html: (interaction) => questionHtml({ kind: "order", interaction }),
  },
  gaps: {
    make() {
      const blanks = names(1).map((id) => {
        const [right, other, wrong] = shuffle(TEXTS);
        return { id, accept: [right, other], mistakes: [{ id: `${id}.1`, accept: [wrong] }], options: next() < 0.5 ? TEXTS : [] };
      });
      return { shape: "cloze", blanks };
    },
    full: ({ blanks }) => Object.fromEntries(blanks.map(({ id, accept, options }) => [id, options.length ? pick(accept) : typed(pick(accept))])),
    some: ({ blanks }) => Object.fromEntries(few(blanks).map(({ id }) => [id, pick(TEXTS)])),
    isFull: ({ blanks }, response) => blanks.every(({ id, accept }) => accept.includes(own(response, id))),
    turn: turned,
    shuffle: (one) => ({ ...one, blanks: shuffle(one.blanks).map((gap) => ({ ...gap, accept: shuffle(gap.accept), options: shuffle(gap.options) })) }),
    html: (interaction) => questionHtml({ kind: "gaps", interaction, answer: gapsHtml(interaction) }),
  },
  text: {
    make() {
      const [right, other, ...wrong] = shuffle(TEXTS);
      return { shape: "fill-in", accept: [right, other], mistakes: wrong.slice(3).map((text, i) => ({ id: `m${i}`, accept: [text] })) };
    },
    full: ({ accept }) => typed(pick(accept)),
    some: () => pick(TEXTS),
    isFull: ({ accept }, response) => accept.includes(response),
    turn: (response) => response,
    shuffle: (one) => ({ ...one, accept: shuffle(one.accept), mistakes: shuffle(one.mistakes) }),
    html: (interaction) => questionHtml({ kind: "text", interaction }),
  },
  number: {
    make() {
      const value = below(4000) - 2000;
      return { shape: "numeric", value: value / 100, tolerance: pick([0, below(50)]) / 100, mistakes: [-1, 1, 9].map((by) => ({ id: `m${by}`, value: (value + by) / 100 })) };
    },
    full: ({ value, tolerance }) => decimal(hundredths(value) + pick([-1, 0, 1]) * hundredths(tolerance)),
    some: ({ value }) => decimal(hundredths(value) + below(101) - 50),
    isFull: ({ value, tolerance }, response) => Math.abs(hundredths(response) - hundredths(value)) <= hundredths(tolerance),
    turn: (response) => response,
    shuffle: (one) => ({ ...one, mistakes: shuffle(one.mistakes) }),
    html: (interaction) => questionHtml({ kind: "number", interaction }),
  },
};

/** Runs a law on many interactions and answers of a shape, every third of them full. */
function often(shape, law, times = 250) {
  for (let i = 0; i < times; i += 1) {
    const interaction = shape.make();
    const full = i % 3 === 0;
    law(interaction, (full ? shape.full : shape.some)(interaction), full);
  }
}

/** A question that nobody has answered. */
function fresh(html) {
  storage.items.clear();
  return show(html);
}

/** Puts an answer into the form, and presses the button. */
function answered(question, response) {
  question.draft(response);
  question.check();
  return question;
}

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`${name}: what is earned lies between nothing and all, and the state says the same`, () => {
    often(shape, (interaction, response) => {
      const { fraction, state } = grade(interaction, response);
      assert.ok(fraction >= 0 && fraction <= 1);
      assert.equal(state, fraction === 1 ? "right" : fraction > 0 ? "partly" : "wrong");
    });
  });

  test(`${name}: all is earned by the full answer, and by nothing else`, () => {
    often(shape, (interaction, response, full) => {
      const expected = full || shape.isFull(interaction, response);
      assert.equal(grade(interaction, response).fraction === 1, expected, JSON.stringify({ interaction, response }));
    });
  });

  test(`${name}: in which order one answers changes nothing`, () => {
    often(shape, (interaction, response) => {
      assert.deepEqual(grade(interaction, shape.turn(response)), grade(interaction, response));
    });
  });

  test(`${name}: in which order it is shown changes neither score nor state nor marks`, () => {
    often(shape, (interaction, response) => {
      const { fraction, state, marks } = grade(interaction, response);
      const other = grade(shape.shuffle(interaction), response);
      assert.deepEqual([other.fraction, other.state, other.marks], [fraction, state, marks]);
    });
  });

  test(`${name}: on the page a score lies between 0 and the points of the question, and is all of them for a right answer only`, () => {
    often(shape, (interaction, response) => {
      const max = (50 + below(1951)) / 100;
      const question = fresh(shape.html(interaction));
      question.setAttribute("max", String(max));
      const { score, state } = answered(question, response);
      assert.equal(state, grade(interaction, response).state, JSON.stringify({ interaction, response }));
      assert.ok(score >= 0 && score <= max, `${score} of ${max}`);
      assert.equal(score === max, state === "right", `${score} of ${max}`);
      assert.equal(score === 0, state === "wrong", `${score} of ${max}`);
    }, 25);
  });
}

test("options that a quiz has shuffled earn what they earn unshuffled", () => {
  for (const shape of [SHAPES["one option"], SHAPES["several options"]]) {
    let moved = 0;
    often(shape, (interaction, response) => {
      const html = shape.html(interaction).replace('<ul class="course-options">', '<ul class="course-options" data-shuffle>');
      const look = (question) => [...question.querySelectorAll("[data-part]")].map((option) => option.dataset.part).join();
      const plain = answered(fresh(html), response).score;
      const question = fresh(html);
      const before = look(question);
      arrangeOptions(question, below(1e9));
      moved += Number(look(question) !== before);
      assert.equal(answered(question, response).score, plain);
    }, 25);
    assert.ok(moved > 10);
  }
});

const ratings = () => {
  const statements = names(2);
  const traits = statements.map((_, i) => ({ id: `t${i}`, statements: few(statements) }));
  return { shape: "likert", scale: 2 + below(6), statements, traits };
};

test("ratings: nothing is ever earned, and they are done when all of them are there", () => {
  for (let i = 0; i < 250; i += 1) {
    const interaction = ratings();
    const rated = i % 2 ? interaction.statements : few(interaction.statements);
    const { fraction, state, unreadable } = grade(interaction, table(rated, () => String(1 + below(interaction.scale))));
    assert.equal(fraction, 0);
    assert.equal(state === "done", rated.length === interaction.statements.length);
    assert.equal(state !== "done", unreadable === true);
  }
});

test("ratings: neither in which order they are given nor in which they are shown changes a profile", () => {
  for (let i = 0; i < 250; i += 1) {
    const interaction = ratings();
    const response = table(few(interaction.statements), () => String(1 + below(interaction.scale)));
    const other = { ...interaction, statements: shuffle(interaction.statements), traits: interaction.traits.map((trait) => ({ ...trait, statements: shuffle(trait.statements) })) };
    assert.deepEqual(grade(other, turned(response)), grade(interaction, response));
    assert.deepEqual(profile(other, turned(response)), profile(interaction, response));
  }
});

test("free text: nothing is ever earned, and what is ticked or in which order changes nothing", () => {
  for (let i = 0; i < 250; i += 1) {
    const checklist = names(1);
    const interaction = { shape: "long-fill-in", lines: 4, checklist };
    const answer = pick([...TEXTS, " ", ""]);
    const verdict = grade(interaction, { answer, ticked: few(checklist) });
    assert.equal(verdict.fraction, 0);
    assert.equal(verdict.state === "done", answer.trim() !== "");
    assert.deepEqual(grade({ ...interaction, checklist: shuffle(checklist) }, { ticked: some(shuffle(checklist)), answer }), verdict);
  }
});
