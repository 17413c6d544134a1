/** `<course-quiz>`: several questions with one result. */

import { announce } from "./announce.js";
import { find } from "./dom.js";
import { CourseQuestion } from "./question.js";
import { words } from "./words.js";

/** Counts what its questions say of themselves; keeps nothing of its own. Attributes: `done`, `passed`. */
export class CourseQuiz extends HTMLElement {
  constructor() {
    super();
    this.ready = false;
  }

  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    // Only the end of a quiz is announced; a count after every question would talk over its feedback.
    find(this, ".course-quiz-result")?.setAttribute("aria-live", "off");
    this.addEventListener("course-answered", () => this.refresh(true));
    for (const name of ["course-ready", "course-afresh"]) this.addEventListener(name, () => this.refresh());
    find(this, ".course-quiz-actions button")?.addEventListener("click", () => this.afresh());
    this.refresh();
  }

  /** The questions that work. One of an unknown kind can never be answered and must not hold up the rest. */
  get questions() {
    const all = [...this.querySelectorAll("course-question")];
    return /** @type {CourseQuestion[]} */ (all.filter((one) => one instanceof CourseQuestion && one.parts));
  }

  /** Empties all questions and goes back to the beginning. */
  afresh() {
    for (const question of this.questions) question.afresh();
    // The pressed button goes away; the reader is taken to where the quiz begins. Not every quiz has a title.
    const start = find(this, ".course-quiz-title") ?? this.questions[0];
    start?.setAttribute("tabindex", "-1");
    start?.focus();
  }

  /**
   * Says how far one is, or how one did.
   * @param {boolean} [aloud]  whether the end is announced
   */
  refresh(aloud = false) {
    const { questions } = this;
    const done = questions.filter((question) => question.state).length;
    const complete = done > 0 && done === questions.length;
    const text = complete ? this.outcome(questions) : words.quizSoFar(done, questions.length);
    const result = find(this, ".course-quiz-result");
    const changed = result?.textContent !== text;
    if (result && changed) result.textContent = text;
    this.toggleAttribute("done", complete);
    if (!complete) this.removeAttribute("passed");
    const actions = find(this, ".course-quiz-actions");
    if (actions) actions.hidden = !complete;
    if (complete && aloud && changed) announce(text);
  }

  /**
   * Points, per cent, passed or not.
   * @private
   * @param {CourseQuestion[]} questions
   */
  outcome(questions) {
    const sum = (/** @type {number[]} */ numbers) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;
    const score = sum(questions.map((question) => question.score));
    const max = sum(questions.map((question) => question.max));
    if (!max) return words.allAnswered;
    // Rounded down, so that nobody reads "70 %" and "not passed: 70 % needed" in one line.
    const share = (score / max) * 100 + 1e-9;
    const percent = Math.floor(share);
    const said = words.quizScore(score, max, percent);
    const mark = parseFloat(this.getAttribute("pass-mark") ?? "");
    if (Number.isNaN(mark)) return `${said}.`;
    const passed = share >= mark;
    this.toggleAttribute("passed", passed);
    return `${said}: ${passed ? words.passed : words.notPassed(mark)}.`;
  }
}
