/** A page for the tests: jsdom as the browser, questions as the templates render them, and storage that misbehaves. */

import { JSDOM } from "jsdom";

const NAMES = ["window", "document", "HTMLElement", "HTMLInputElement", "customElements", "CustomEvent", "Event"];

/** Makes jsdom the browser of this process. Call before importing anything of the runtime that has elements. */
export function openPage() {
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://course.test/a/b.html", pretendToBeVisual: true });
  const storage = new FakeStorage();
  const globals = { ...Object.fromEntries(NAMES.map((name) => [name, window[name]])), window };
  globals.localStorage = storage;
  globals.sessionStorage = new FakeStorage();
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return { window, document: window.document, storage };
}

/** What a page puts off for so long, in ms, nobody waits for at the end of the tests. */
const LONG = 5000;
const later = globalThis.setTimeout;
globalThis.setTimeout = (act, time, ...given) => {
  const timer = later(act, time, ...given);
  if (time >= LONG) timer.unref();
  return timer;
};

/** Local storage that can be told to fail. */
export class FakeStorage {
  constructor() {
    this.items = new Map();
    this.blocked = this.full = false;
    /** How many characters there is room for. */
    this.room = Infinity;
  }
  getItem(key) {
    if (this.blocked) throw new Error("blocked");
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    if (this.blocked) throw new Error("blocked");
    const taken = [...this.items].reduce((sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length), 0);
    if (this.full || taken + key.length + String(value).length > this.room) throw new Error("full");
    this.items.set(key, String(value));
  }
  removeItem(key) {
    if (this.blocked) throw new Error("blocked");
    this.items.delete(key);
  }
  /** What is stored under a key, parsed. */
  json(key) {
    return JSON.parse(this.items.get(key) ?? "null");
  }
}

const list = (values) => `<select name="answer"><option value="">Choose</option>${values.map((value) => `<option value="${value}">${value}</option>`).join("")}</select>`;

/** The answer of a match or a sort: a list for each source. */
export const listsHtml = ({ sources, targets }) => `<ul class="course-options">${sources.map((id) => `
  <li class="course-option" data-part="${id}"><label class="course-pair"><span class="course-option-text">Source ${id}</span>
  ${list(targets)}</label><span class="course-mark" hidden></span></li>`).join("")}</ul>`;

/** The answer of a matrix: a table with a row for each source. */
export const tableHtml = ({ sources, targets, several }) => `<table>${sources.map((id) => `
  <tr data-part="${id}"><th><span class="course-option-text">Row ${id}</span><span class="course-mark" hidden></span></th>${targets.map((target) => `
  <td class="course-option"><label><input type="${several ? "checkbox" : "radio"}" name="answer-${id}" value="${target}"></label><span class="course-mark" hidden></span></td>`).join("")}</tr>`).join("")}</table>`;

/** Choices that are buttons, of which one can be pressed. */
const segments = (name, values) => `<span class="course-segments">${values.map((value) => `<span class="course-option course-segment">
  <label><input type="radio" name="${name}" value="${value}"> <span class="course-option-text">${value}</span></label><span class="course-mark" hidden></span></span>`).join("")}</span>`;

/** The answer of a match or a sort with few targets: a row of buttons for each source. */
export const rowsHtml = ({ sources, targets }) => `<div class="course-rows">${sources.map((id) => `
  <div class="course-row" data-part="${id}"><span class="course-row-head"><span class="course-option-text">Source ${id}</span><span class="course-mark" hidden></span></span>
  ${segments(`answer-${id}`, targets)}</div>`).join("")}</div>`;

/** The answer of gaps: a field for each in the text, or a place in it for what is chosen below. */
export const gapsHtml = ({ blanks }) => `<p>${blanks.map(({ id, options }) => `We say
  <span class="course-gap" data-part="${id}">${options?.length ? `<span class="course-blank-text" data-title="Gap ${id}">Gap ${id}</span>` : '<label><input type="text" name="answer"></label>'}
  <span class="course-mark" hidden></span></span>`).join(", ")}.</p>${blanks.map(({ id, options }) => options?.length ? `
  <fieldset class="course-choices" data-part="${id}"><legend>Gap ${id}<span class="course-mark" hidden></span></legend>${segments(`gap-${id}`, options)}</fieldset>` : "").join("")}`;

const option = (type) => (id, i, all) => `
  <li class="course-option" data-part="${id}"><label><input type="${type}" name="answer" value="${id}">
  <span class="course-option-text">Option ${id}</span></label><span class="course-mark" hidden></span></li>`;

const item = (id, i, all) => `
  <li class="course-option" data-part="${id}"><span class="course-option-text">Item ${id}</span>
  <label class="course-position"><span class="course-hidden">Position of: Item ${id}</span>
  <select name="position"><option></option>${all.map((_, n) => `<option>${n + 1}</option>`).join("")}</select></label>
  <span class="course-mark" hidden></span></li>`;

function controls(kind, { parts }) {
  if (kind === "order") return `<ol class="course-sortable">${parts.map(item).join("")}</ol>`;
  if (parts) return `<ul class="course-options">${parts.map(option(kind === "choices" ? "checkbox" : "radio")).join("")}</ul>`;
  return `<label class="course-field"><span>Your answer</span> <input type="text" name="answer"></label>`;
}

/** A question in HTML, as the contract between templates and runtime has it. */
export function questionHtml({ id = "one", kind = "choice", interaction = CHOICE, attributes = "", remarks = {}, answer = controls(kind, interaction) } = {}) {
  const items = Object.entries(remarks).map(
    ([of, text]) => `<li data-${/^(right|partly|wrong)$/.test(of) ? "state" : "for"}="${of}"><span class="course-remark-of">Part ${of}</span>
      <div class="course-remark-text"><p id="r-${id}-${of}">${text}</p></div></li>`,
  );
  return `<course-question id="q-${id}" kind="${kind}" course="test" ${attributes}>
    <template><script type="application/json" class="course-interaction">${JSON.stringify(interaction)}</script></template>
    <form class="course-form" method="dialog" autocomplete="off" novalidate>
      <fieldset class="course-fieldset" aria-labelledby="q-${id}-prompt">
        <div class="course-prompt" id="q-${id}-prompt"><p>What?</p></div>
        <div class="course-answer">${answer}</div>
      </fieldset>
      <div class="course-actions" hidden><button type="submit" class="course-button">Check</button></div>
      <div class="course-result" role="status"></div>
    </form>
    <details class="course-solution"><summary>Show the answer</summary><div class="course-solution-body">
      <div class="course-key"><p>The key.</p></div>
      <ul class="course-remarks">${items.join("")}</ul>
      <div class="course-explanation"><p>The explanation.</p></div>
    </div></details>
  </course-question>`;
}

export const CHOICE = { shape: "choice", multiple: false, parts: ["a", "b", "c"], correct: ["b"] };
export const CHOICES = { shape: "choice", multiple: true, parts: ["a", "b", "c", "d"], correct: ["a", "b"] };
export const ORDER = { shape: "sequencing", parts: ["c", "a", "b"], correct: ["a", "b", "c"] };
export const MATCH = { shape: "matching", sources: ["a", "b", "c"], targets: ["x", "y", "z"], correct: { a: ["x"], b: ["y"], c: ["x"] }, several: false };
export const TABLE = { shape: "matching", sources: ["a", "b"], targets: ["x", "y", "z"], correct: { a: ["x", "y"], b: ["z"] }, several: true };
export const GAPS = {
  shape: "cloze",
  blanks: [
    { id: "who", accept: ["the baker"], mistakes: [{ id: "who.1", accept: ["someone"] }], options: [] },
    { id: "when", accept: ["in an hour"], mistakes: [], options: ["soon", "in an hour"] },
  ],
};
export const TEXT = { shape: "fill-in", accept: ["Sorry"], mistakes: [{ id: "m1", accept: ["calm down"] }] };
export const NUMBER = { shape: "numeric", value: 40, tolerance: 5, unit: "minutes", mistakes: [{ id: "m1", value: 400 }] };

/** Puts HTML into the page and returns its first element. */
export function show(html) {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
}

/** Ticks (or unticks) the option of a part, as a click does. */
export const tick = (question, part) => question.querySelector(`input[value="${part}"]`).click();

/** Types into the field. */
export function type(question, text) {
  const input = question.querySelector("input[name=answer]");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The one button of a question, and a press of it. */
export const button = (question) => question.querySelector(".course-actions button");
export const press = (question) => button(question).click();

/** Text as it is read: a space where an element begins or ends. */
const spaced = (node) => (node.nodeType === 3 ? node.data : [...node.childNodes].map(spaced).join(" "));

/** The text of the result, or of another part, with white space folded. */
export const said = (root, selector = ".course-result") => spaced(root.querySelector(selector)).replace(/\s+/g, " ").trim();

/** Collects events of a type that reach the document. */
export function hear(type) {
  const heard = [];
  document.addEventListener(type, (event) => heard.push(event.detail));
  return heard;
}
