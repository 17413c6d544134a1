/** `<course-question>`: the life of a question, the same for every kind. */

import { announce } from "./announce.js";
import { el, find } from "./dom.js";
import { grade } from "./grade.js";
import { kinds } from "./kinds.js";
import { guard, lockInputs } from "./lock.js";
import { clearMarks, showMarks } from "./marks.js";
import { findParts } from "./parts.js";
import { resultElements } from "./result.js";
import { quietly, unfold } from "./reveal.js";
import { words } from "./words.js";

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Verdict} Verdict
 * @typedef {import("./types.js").Response} Response
 */

/**
 * Enhances the form that it finds inside. Where that is missing or of an unknown kind, the question stays the plain
 * page that it was. Attributes: `state` after an answer; `finished` when right or out of tries; `stale` while what
 * stands in the form is no longer what `state` speaks of.
 *
 * Events, all bubbling: `course-ready` once; `course-answer` (cancelable) and `course-answered` around grading;
 * `course-amended` when something was added to a finished answer; `course-afresh` when an answered question was emptied.
 */
export class CourseQuestion extends HTMLElement {
  constructor() {
    super();
    /** @type {import("./parts.js").Parts | null} null until the question is in the page and whole */
    this.parts = null;
    /** @type {import("./types.js").Kind | undefined} */
    this.rules = undefined;
    /** Points of the last answer. */
    this.score = 0;
    /** Checks in all. */
    this.attempts = 0;
    /** Checks since the question was last started afresh. */
    this.tries = 0;
  }

  /** The question's id, as the course knows it. */
  get question() {
    return this.id.replace(/^q-/, "");
  }

  /** What there is to win. */
  get max() {
    const max = parseFloat(this.getAttribute("max") ?? "");
    return max >= 0 ? max : 1;
  }

  /** How often one may check. */
  get limit() {
    const limit = parseInt(this.getAttribute("attempts") ?? "", 10);
    return limit > 0 ? limit : Infinity;
  }

  /** "done" is what has no right answer: handed in, and perhaps changed since. */
  get state() {
    const done = this.finished || this.hasAttribute("stale") ? "done" : null;
    return /** @type {State | null} */ (this.getAttribute("state") ?? done);
  }

  /** How this kind names what can be done. */
  get labels() {
    return this.rules?.labels ?? words;
  }

  get finished() {
    return this.hasAttribute("finished");
  }

  connectedCallback() {
    if (this.parts) return;
    this.rules = kinds.find((kind) => kind.name === this.getAttribute("kind"));
    this.parts = this.rules ? findParts(this) : null;
    if (!this.parts || !this.rules) return;
    const { form, actions, button, solution } = this.parts;
    this.rules.enhance?.(form, announce);
    guard(form, button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.finished) this.check();
      else if (this.rules?.revisable) this.revise();
      else this.afresh();
    });
    form.addEventListener("input", () => this.changed());
    this.addEventListener("change", ({ target }) => {
      if (this.finished && !form.contains(/** @type {Node} */ (target))) this.amend();
    });
    actions.hidden = false;
    if (solution) solution.hidden = true;
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
  }

  /** Grades what stands in the form, unless there is nothing new to grade. */
  check() {
    if (!this.parts || !this.rules) return;
    const { form, interaction } = this.parts;
    const response = this.rules.read(form);
    if (response === null) return this.say(this.rules.empty(interaction, form));
    // Checking the same answer twice would only cost a try.
    if (this.state && !this.hasAttribute("stale")) return this.say(words.sameAnswer);
    const verdict = grade(interaction, response);
    if (verdict.unreadable) return this.say(this.rules.empty(interaction, form));
    const detail = { question: this.question, kind: this.rules.name, response, max: this.max, attempt: this.attempts + 1 };
    const before = { bubbles: true, cancelable: true, detail: { ...detail, score: null } };
    if (!this.dispatchEvent(new CustomEvent("course-answer", before))) return;
    this.attempts += 1;
    this.tries += 1;
    this.show(verdict);
    this.dispatchEvent(new CustomEvent("course-answered", { bubbles: true, detail: { ...detail, score: this.score } }));
  }

  /** Lets the learner go on with what was handed in, which stays kept until it is handed in again. */
  revise() {
    if (!this.parts || !this.rules) return;
    const { form, button, result } = this.parts;
    this.toggleAttribute("finished", false);
    this.toggleAttribute("stale", true);
    lockInputs(form, false);
    this.rules.lock?.(form, false);
    result.replaceChildren();
    button.textContent = this.labels.check;
    announce(words.revised);
  }

  /** Something was ticked behind the form, where a finished answer is looked back at. */
  amend() {
    const response = this.parts && this.rules?.read(this.parts.form);
    if (response) this.dispatchEvent(new CustomEvent("course-amended", { bubbles: true, detail: { response } }));
  }

  /** Empties the question. What was tried stays counted. */
  afresh() {
    const answered = this.state !== null;
    this.clear();
    if (!answered) return;
    announce(words.startedAfresh);
    this.dispatchEvent(new CustomEvent("course-afresh", { bubbles: true }));
  }

  /**
   * Puts back what a store kept, without events and without a word to screen readers.
   * @param {import("./types.js").QuestionRecord | null} record
   */
  restore(record) {
    if (!this.parts || !this.rules) return;
    this.clear();
    this.attempts = record?.attempts ?? 0;
    if (!record?.state) return;
    quietly(this.parts?.result);
    const { form, interaction, result } = this.parts;
    const verdict = grade(interaction, record.response);
    if (record.response !== null && !verdict.unreadable && this.rules.write(form, record.response)) {
      this.tries = record.tries;
      this.show(verdict);
      return;
    }
    // The question has changed since: what was earned stands, and one may try the new one.
    this.score = Math.min(record.score, this.max);
    if (record.state !== "done") this.setAttribute("state", record.state);
    this.toggleAttribute("stale", true);
    result.replaceChildren(el("p", { class: "course-lead" }, words.earlier(words.states[record.state])));
  }

  /**
   * Shows a verdict: attributes, marks, result, folded solution, button.
   * @private
   * @param {Verdict} verdict
   */
  show(verdict) {
    if (!this.parts || !this.rules) return;
    const { form, interaction, button, result, solution } = this.parts;
    const unscored = verdict.state === "done";
    const finished = unscored || verdict.state === "right" || this.tries >= this.limit;
    this.score = Math.round(verdict.fraction * this.max * 100) / 100;
    if (!unscored) this.setAttribute("state", verdict.state);
    this.toggleAttribute("finished", finished);
    this.toggleAttribute("stale", false);
    showMarks(this, interaction, verdict.marks, finished);
    lockInputs(form, finished);
    this.rules.lock?.(form, finished);
    const left = Math.max(0, this.limit - this.tries);
    button.textContent = finished ? this.labels.startAfresh : words.checkAgain;
    // Limited tries mean nothing where the answer is offered after the first of them.
    if (finished || this.limit === Infinity) {
      unfold(this.parts.solution, finished ? this.labels.allFeedback : words.showAnswer);
    }
    const outcome = { interaction, verdict, score: this.score, max: this.max, finished, left };
    result.replaceChildren(...(this.rules.outcome?.(form, interaction, solution) ?? resultElements(solution, outcome)));
  }

  /**
   * Back to a question that nobody has answered.
   * @private
   */
  clear() {
    if (!this.parts || !this.rules) return;
    const { form, button, result, solution } = this.parts;
    this.score = this.tries = 0;
    for (const name of ["state", "finished", "stale"]) this.removeAttribute(name);
    clearMarks(this);
    lockInputs(form, false);
    this.rules.lock?.(form, false);
    this.rules.write(form, null);
    result.replaceChildren();
    button.textContent = this.labels.check;
    if (solution) solution.hidden = true;
  }

  /**
   * The learner changes the answer: what was said of the last one no longer holds.
   * @private
   */
  changed() {
    clearMarks(this);
    this.parts?.result.replaceChildren();
    if (this.state) this.toggleAttribute("stale", true);
  }

  /**
   * Says why nothing was graded, above what may stand there already.
   * @private
   * @param {string} text
   */
  say(text) {
    const result = this.parts?.result;
    if (!result) return;
    find(result, ".course-say")?.remove();
    result.prepend(el("p", { class: "course-say" }, text));
  }
}
