/** `<course-question>`: the life of a question, the same for every kind. */

import { announce } from "../base/announce.js";
import { el, find } from "../base/dom.js";
import { lock, showEarlier, showEmpty, showVerdict } from "./display.js";
import { grade } from "../grading/grade.js";
import { openInTurn } from "./hints.js";
import { guard } from "./lock.js";
import { clearMarks } from "./marks.js";
import { QuestionState } from "./question_state.js";
import { quietly } from "./reveal.js";
import { words } from "../base/words.js";

/**
 * @typedef {import("../types.js").Verdict} Verdict
 * @typedef {import("../types.js").Response} Response
 */

/**
 * Enhances the form that it finds inside. Where that is missing or of an unknown kind, the question stays the plain
 * page that it was. Attributes: `state` after an answer; `finished` when right or out of tries; `stale` while what
 * stands in the form is no longer what `state` speaks of; `held` while it is the quiz that hands its answer in.
 *
 * Events, all bubbling: `course-ready` once; `course-answer` (cancelable) and `course-answered` around grading;
 * `course-amended` when something was added to a finished answer; `course-afresh` when an answered question was emptied.
 */
export class CourseQuestion extends QuestionState {
  connectedCallback() {
    if (this.shown) return;
    this.look();
    if (!this.parts || !this.rules) return;
    const { form, button, solution } = this.parts;
    this.rules.enhance?.(form, announce);
    guard(form, button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.pressed();
    });
    form.addEventListener("input", () => this.changed());
    this.addEventListener("change", ({ target }) => {
      if (this.finished && !form.contains(/** @type {Node} */ (target))) this.amend();
    });
    openInTurn(this);
    // Known from the page, as what was answered is put back before the quiz around it comes to life.
    this.hold(this.closest('course-quiz[feedback="at-end"]') !== null);
    if (solution) solution.hidden = true;
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
  }

  /** The one button, or Enter in a field. */
  pressed() {
    if (this.held) return;
    if (!this.finished) this.check();
    else if (this.rules?.revisable) this.revise();
    else if (!this.governed) this.afresh();
  }

  /**
   * Leaves handing in to the quiz, or takes it back.
   * @param {boolean} on
   */
  hold(on) {
    this.toggleAttribute("held", on);
    this.offer();
  }

  /** Leaves starting afresh to the quiz. */
  govern() {
    this.governed = true;
    this.offer();
  }

  /** @private Shows the button where there is something to press it for. */
  offer() {
    const stuck = this.governed && this.finished && !this.rules?.revisable;
    if (this.parts) this.parts.actions.hidden = this.held || stuck;
  }

  /** Grades what stands in the form, unless there is nothing new to grade. */
  check() {
    if (!this.parts || !this.rules) return;
    const { form, interaction } = this.parts;
    const response = this.answer;
    if (response === null) return this.say(this.rules.empty(interaction, form));
    // Checking the same answer twice would only cost a try.
    if (this.state && !this.hasAttribute("stale")) return this.say(words.sameAnswer);
    const verdict = grade(interaction, response);
    if (verdict.unreadable) return this.say(this.rules.empty(interaction, form));
    this.count(response, verdict);
  }

  /**
   * Hands in an answer for good, or that there is none. A question without right answers waits until there is one.
   * @param {Response | null} response
   */
  settle(response) {
    if (!this.parts) return;
    const verdict = grade(this.parts.interaction, response);
    if (!verdict.unreadable) return this.count(response, verdict);
    // A number that nobody can read is a wrong answer, once it is handed in.
    if (this.max > 0) this.count(response, { ...verdict, unreadable: false });
  }

  /** Whether an answer can be taken in. @param {Response} response */
  reads(response) {
    return this.parts !== null && !grade(this.parts.interaction, response).unreadable;
  }

  /**
   * @private
   * @param {Response | null} response
   * @param {Verdict} verdict
   */
  count(response, verdict) {
    if (!this.rules) return;
    const detail = { question: this.question, kind: this.rules.name, response, max: this.max, attempt: this.attempts + 1 };
    const before = { bubbles: true, cancelable: true, detail: { ...detail, score: null } };
    if (!this.dispatchEvent(new CustomEvent("course-answer", before))) return;
    this.attempts += 1;
    this.tries += 1;
    this.show(verdict, response !== null);
    this.dispatchEvent(new CustomEvent("course-answered", { bubbles: true, detail: { ...detail, score: this.score } }));
  }

  /** Lets the learner go on with what was handed in, which stays kept until it is handed in again. */
  revise() {
    if (!this.shown) return;
    const { button, result } = this.shown.parts;
    this.toggleAttribute("finished", false);
    this.toggleAttribute("stale", true);
    lock(this.shown, false);
    result.replaceChildren();
    button.textContent = this.labels.check;
    announce(words.revised);
  }

  /** Something was ticked behind the form, where a finished answer is looked back at. */
  amend() {
    const response = this.answer;
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
   * @param {import("../types.js").QuestionRecord | null} record
   */
  restore(record) {
    if (!this.parts || !this.rules || !this.shown) return;
    this.clear();
    this.attempts = record?.attempts ?? 0;
    // Handed in without an answer, when it was the quiz that took answers in: there is nothing to put back.
    const blank = record?.response === null && !record.score && !this.held;
    if (!record?.state || blank) return;
    quietly(this.parts.result);
    const { form, interaction } = this.parts;
    const { response } = record;
    const verdict = grade(interaction, response);
    // Without an answer it can only have been handed in with a whole quiz.
    const fits = response === null ? this.held : (!verdict.unreadable || this.held) && this.rules.write(form, response);
    if (fits) {
      this.tries = record.tries;
      return this.show(verdict, response !== null);
    }
    // The question has changed since: what was earned stands, and one may try the new one.
    this.score = Math.min(record.score, this.max);
    if (record.state !== "done") this.setAttribute("state", record.state);
    this.toggleAttribute("stale", true);
    showEarlier(this.shown, record.state);
  }

  /**
   * Puts an answer that is not handed in yet into the form.
   * @param {unknown} response
   */
  draft(response) {
    if (this.parts && !this.state) this.rules?.write(this.parts.form, response ?? null);
  }

  /**
   * @private
   * @param {Verdict} verdict
   * @param {boolean} answered
   */
  show(verdict, answered) {
    if (!this.shown) return;
    const unscored = verdict.state === "done";
    const finished = this.held || unscored || verdict.state === "right" || this.tries >= this.limit;
    // Fine enough that three thirds are a whole; never more than there is, and all of it for a full answer.
    const share = Math.round(verdict.fraction * this.max * 1e6) / 1e6;
    this.score = verdict.fraction < 1 ? Math.min(share, this.max) : this.max;
    if (!unscored) this.setAttribute("state", verdict.state);
    this.toggleAttribute("finished", finished);
    this.toggleAttribute("stale", false);
    this.offer();
    const left = this.held ? Infinity : Math.max(0, this.limit - this.tries);
    showVerdict(this, this.shown, { verdict, score: this.score, max: this.max, finished, left, answered, labels: this.labels });
  }

  /**
   * Back to a question that nobody has answered.
   * @private
   */
  clear() {
    this.score = this.tries = 0;
    for (const name of ["state", "finished", "stale"]) this.removeAttribute(name);
    this.offer();
    if (this.shown) showEmpty(this, this.shown, this.labels.check);
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
   * @param {string} text
   */
  say(text) {
    const result = this.parts?.result;
    if (!result) return;
    find(result, ".course-say")?.remove();
    result.prepend(el("p", { class: "course-say" }, text));
  }
}
