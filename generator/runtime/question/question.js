/** `<course-question>`: the life of a question, the same for every kind. */

import { announce, muteBriefly } from "../base/announce.js";
import { readData } from "../base/data.js";
import { el, find, findAll } from "../base/dom.js";
import { words } from "../base/words.js";
import { grade } from "../grading/grade.js";
import { verdict as verdictOf } from "../grading/verdict.js";
import { lockAnswer, showEarlier, showEmpty, showSince, showVerdict } from "./display.js";
import { findElements } from "./elements.js";
import { openInTurn } from "./hints.js";
import { kinds } from "./kinds.js";
import { freePictures, guard } from "./lock.js";
import { clearMarks } from "./marks.js";
import { formerParts, inTodaysIds } from "./former_parts.js";

/**
 * @typedef {import("../types.js").Verdict} Verdict
 * @typedef {import("../types.js").Response} Response
 */

/**
 * Enhances the form that it finds inside. Where that is missing or of an unknown kind, the question stays the plain
 * page that it was. Attributes: `state` after an answer; `finished` when right or out of tries; `stale` while what
 * stands in the form is no longer what `state` speaks of; `held` while the quiz takes its answer, so that it has no
 * button of its own; `changed` while what is kept was answered to another version of it.
 *
 * Events, all bubbling: `course-ready` once; `course-answer` (cancelable) and `course-answered` around grading;
 * `course-drafted` when the answer was changed; `course-amended` when something was added to a finished one;
 * `course-afresh` when an answered question was emptied.
 */
export class CourseQuestion extends HTMLElement {
  constructor() {
    super();
    /** @type {import("./display.js").Loaded | null} null until the question is in the page and whole */
    this.loaded = null;
    /** Points of the last answer. */
    this.score = 0;
    /** Checks in all. */
    this.attempts = 0;
    /** Checks since the question was last started afresh. */
    this.tries = 0;
    /** Whether a store has said what it knows. */
    this.restored = false;
    /** Whether only the quiz starts it afresh, as each start of it counts there. */
    this.quizRestarts = false;
  }

  connectedCallback() {
    if (this.loaded) return;
    this.loaded = this.load();
    if (!this.loaded) return;
    const { elements, kind } = this.loaded;
    const { form, button, solution } = elements;
    kind.enhance?.(form, announce);
    guard(form, button, () => this.pressed());
    freePictures(form);
    form.addEventListener("input", () => this.changed());
    this.addEventListener("change", ({ target }) => {
      if (this.finished && !form.contains(/** @type {Node} */ (target))) this.amend();
    });
    openInTurn(this);
    // Known from the page, as what was answered is put back before the quiz around it comes to life.
    this.leaveAnswerToQuiz(this.closest('course-quiz[feedback="at-end"]') !== null);
    if (solution) solution.hidden = true;
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
  }

  /**
   * Finds the kind and the elements. Of an unknown kind, or with one missing, there is nothing to bring to life.
   * @private
   * @returns {import("./display.js").Loaded | null}
   */
  load() {
    const kind = kinds.find(({ name }) => name === this.getAttribute("kind"));
    const elements = findElements(this);
    const interaction = readData(this, ".course-interaction");
    return kind && elements && interaction ? { kind, elements, interaction } : null;
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

  /** Which version of the question the page holds. */
  get version() {
    return parseInt(this.getAttribute("version") ?? "", 10) || 1;
  }

  /** Whether what is kept was answered to another version of it. */
  get changedSince() {
    return this.hasAttribute("changed");
  }

  /** The language in which one types here; undefined where an answer is no text of a language. */
  get typedIn() {
    const shape = /** @type {string} */ (this.loaded?.interaction.shape);
    return /fill|num|clo/.test(shape) ? /** @type {HTMLElement | null} */ (this.closest("[lang]"))?.lang : undefined;
  }

  /**
   * Says of what stands in the fields in which language it is.
   * @private
   * @param {string} [lang]
   * @returns {boolean} whether that is not the page's
   */
  speak(lang = this.typedIn) {
    const here = this.typedIn;
    if (here) for (const field of findAll(this, "input, textarea")) field.lang = /** @type {string} */ (lang);
    return lang !== here && !!here;
  }

  /** A kept response in the ids of today. @private @template {Response | null} T @param {T} response */
  today(response) {
    return inTodaysIds(response, formerParts(this));
  }

  /** How often one may check. */
  get limit() {
    const limit = parseInt(this.getAttribute("attempts") ?? "", 10);
    return limit > 0 ? limit : Infinity;
  }

  /** "done" is what has no right answer: handed in, and perhaps changed since. */
  get state() {
    const done = this.finished || this.hasAttribute("stale") ? "done" : null;
    return /** @type {import("../types.js").State | null} */ (this.getAttribute("state") ?? done);
  }

  get finished() {
    return this.hasAttribute("finished");
  }

  get held() {
    return this.hasAttribute("held");
  }

  /** How this kind names what can be done. */
  get labels() {
    return this.loaded?.kind.labels ?? words;
  }

  /** What stands in the form; null: nothing. */
  get answer() {
    return this.loaded ? this.loaded.kind.read(this.loaded.elements.form) : null;
  }

  /** The one button, or Enter in a field. */
  pressed() {
    if (this.held) return;
    if (!this.finished) this.check();
    else if (this.loaded?.kind.revisable) this.revise();
    else if (!this.quizRestarts) this.afresh();
  }

  /**
   * Leaves handing in to the quiz, or takes it back.
   * @param {boolean} on
   */
  leaveAnswerToQuiz(on) {
    this.toggleAttribute("held", on);
    this.showButton();
  }

  /** Leaves starting afresh to the quiz. */
  leaveRestartToQuiz() {
    this.quizRestarts = true;
    this.showButton();
  }

  /** @private Where there is something to press it for. */
  showButton() {
    const idle = this.quizRestarts && this.finished && !this.loaded?.kind.revisable;
    if (this.loaded) this.loaded.elements.actions.hidden = this.held || idle;
  }

  /** Grades what stands in the form, unless there is nothing new to grade. */
  check() {
    if (!this.loaded) return;
    const { kind, interaction, elements } = this.loaded;
    const response = this.answer;
    if (response === null) return this.say(kind.empty(interaction, elements.form));
    // Checking the same answer twice would only cost a try.
    if (this.state && !this.hasAttribute("stale")) return this.say(words.sameAnswer);
    const verdict = grade(interaction, response);
    if (verdict.unreadable) return this.say(kind.empty(interaction, elements.form));
    this.submit(response, verdict);
  }

  /**
   * Hands in an answer for good, or that there is none. A question without right answers waits until there is one.
   * @param {Response | null} response
   */
  handIn(response) {
    if (!this.loaded) return;
    const verdict = grade(this.loaded.interaction, response);
    if (!verdict.unreadable) return this.submit(response, verdict);
    // A number that nobody can read is a wrong answer, once it is handed in.
    if (this.max > 0) this.submit(response, { ...verdict, unreadable: false });
  }

  /** Whether an answer can be taken in. @param {Response} response */
  reads(response) {
    return this.loaded !== null && !grade(this.loaded.interaction, response).unreadable;
  }

  /**
   * @private
   * @param {Response | null} response
   * @param {Verdict} verdict
   */
  submit(response, verdict) {
    if (!this.loaded) return;
    const kind = this.loaded.kind.name;
    const detail = { question: this.question, kind, response, max: this.max, attempt: this.attempts + 1 };
    const before = { bubbles: true, cancelable: true, detail: { ...detail, score: null } };
    if (!this.dispatchEvent(new CustomEvent("course-answer", before))) return;
    this.attempts += 1;
    this.tries += 1;
    this.show(verdict, response !== null);
    this.dispatchEvent(new CustomEvent("course-answered", { bubbles: true, detail: { ...detail, score: this.score } }));
  }

  /** Lets the learner go on with what was handed in, which stays kept until it is handed in again. */
  revise() {
    this.reopen();
    announce(words.revised);
  }

  /** @private */
  reopen() {
    if (!this.loaded) return;
    this.toggleAttribute("finished", false);
    this.toggleAttribute("stale", true);
    lockAnswer(this.loaded, false);
    this.outdate();
    this.loaded.elements.button.textContent = this.labels.check;
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
    if (!this.loaded) return;
    // What a learner has begun before this script was there stays.
    if (this.restored || record?.state) this.clear();
    this.restored = true;
    this.attempts = record?.attempts ?? 0;
    if (record?.state && !this.isBlank(record)) this.showKept(this.loaded, { version: 1, ...record, state: record.state });
  }

  /**
   * @private
   * @param {import("./display.js").Loaded} loaded
   * @param {import("../types.js").QuestionRecord & {state: import("../types.js").State, version: number}} record
   */
  showKept(loaded, record) {
    muteBriefly(loaded.elements.result);
    const response = this.today(record.response);
    const foreign = this.speak(record.lang);
    if (record.version !== this.version) return this.showChanged(response, record.state);
    // What was typed in another language is not held against the words that are right in this one.
    const verdict = foreign
      ? { ...verdictOf(record.score / (record.max || 1)), state: record.state, foreign }
      : grade(loaded.interaction, response);
    if (this.putBack(response, verdict) || foreign) return this.showAgain(response, verdict, record);
    // The question has changed since: what was earned stands, and one may try the new one.
    this.score = Math.min(record.score, this.max);
    if (record.state !== "done") this.setAttribute("state", record.state);
    this.toggleAttribute("stale", true);
    showEarlier(loaded, record.state);
  }

  /**
   * Shows an answer that was kept, graded by what is right today.
   * @private
   * @param {Response | null} response
   * @param {Verdict} verdict
   * @param {import("../types.js").QuestionRecord & {state: import("../types.js").State}} record
   */
  showAgain(response, verdict, { tries, score, max, state }) {
    this.tries = tries;
    this.show(verdict, response !== null);
    const corrected = max > 0 && Math.abs(score / max - verdict.fraction) > 0.01;
    if (corrected && this.loaded) showSince(this.loaded, words.corrected(state));
  }

  /**
   * Shows what was answered to another version: it stands in the form as far as it fits, and waits to be checked anew.
   * @private
   * @param {Response | null} response
   * @param {import("../types.js").State} state
   */
  showChanged(response, state) {
    if (!this.loaded) return;
    this.toggleAttribute("changed", true);
    const { kind, elements: { form } } = this.loaded;
    if (response === null || !kind.write(form, response)) kind.write(form, null);
    showSince(this.loaded, words.changedSince(state));
  }

  /** @private Whether it was handed in without an answer, when it was the quiz that took answers in: nothing to put back. @param {import("../types.js").QuestionRecord} record */
  isBlank(record) {
    return record.response === null && !record.score && !this.held;
  }

  /**
   * Puts a kept response into the form.
   * @private
   * @param {Response | null} response
   * @param {Verdict} verdict
   * @returns {boolean | undefined} whether it still fits the question
   */
  putBack(response, verdict) {
    // Without an answer it can only have been handed in with a whole quiz.
    if (response === null) return this.held;
    const readable = !verdict.unreadable || this.held;
    return readable && this.loaded?.kind.write(this.loaded.elements.form, response);
  }

  /**
   * Goes on with what was being written when the page was left, above what is kept of the last answer.
   * @param {Response} response
   * @param {string} [lang]  in which it was typed
   */
  resume(response, lang) {
    if (!this.loaded || this.held) return;
    const { kind, elements: { form } } = this.loaded;
    if (this.finished && !kind.revisable) return;
    const before = this.answer;
    this.speak(lang);
    if (!kind.write(form, this.today(response))) kind.write(form, before);
    else if (this.finished) this.reopen();
    else this.outdate();
  }

  /**
   * Puts an answer that is not handed in yet into the form.
   * @param {unknown} response
   */
  draft(response) {
    if (this.state || (this.changedSince && response === undefined)) return;
    this.loaded?.kind.write(this.loaded.elements.form, this.today(/** @type {Response} */ (response ?? null)));
  }

  /**
   * @private
   * @param {Verdict} verdict
   * @param {boolean} answered
   */
  show(verdict, answered) {
    if (!this.loaded) return;
    const unscored = verdict.state === "done";
    const finished = this.held || unscored || verdict.state === "right" || this.tries >= this.limit;
    // Fine enough that three thirds are a whole; never more than there is, and all of it for a full answer.
    const share = Math.round(verdict.fraction * this.max * 1e6) / 1e6;
    this.score = verdict.fraction < 1 ? Math.min(share, this.max) : this.max;
    if (!unscored) this.setAttribute("state", verdict.state);
    this.toggleAttribute("changed", false);
    this.toggleAttribute("finished", finished);
    this.toggleAttribute("stale", false);
    this.showButton();
    const left = this.held ? Infinity : Math.max(0, this.limit - this.tries);
    showVerdict(this, this.loaded, { verdict, score: this.score, max: this.max, finished, left, answered, labels: this.labels });
  }

  /**
   * Back to a question that nobody has answered.
   * @private
   */
  clear() {
    this.score = this.tries = 0;
    for (const name of ["state", "finished", "stale", "changed"]) this.removeAttribute(name);
    this.speak();
    this.showButton();
    if (this.loaded) showEmpty(this, this.loaded, this.labels.check);
  }

  /** @private The learner changes the answer. */
  changed() {
    this.speak();
    this.outdate();
    this.dispatchEvent(new CustomEvent("course-drafted", { bubbles: true }));
  }

  /** @private What was said of the last answer no longer holds. */
  outdate() {
    clearMarks(this);
    this.loaded?.elements.result.replaceChildren();
    if (this.state) this.toggleAttribute("stale", true);
  }

  /**
   * Says why nothing was graded, above what may stand there already.
   * @param {string} text
   */
  say(text) {
    const result = this.loaded?.elements.result;
    if (!result) return;
    find(result, ".course-say")?.remove();
    result.prepend(el("p", { class: "course-say" }, text));
  }
}
