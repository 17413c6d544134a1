/** What a quiz shows: its sections by phase, how far one is, and at the end its report. Decides nothing. */

import { announce } from "../base/announce.js";
import { el, find } from "../base/dom.js";
import { words } from "../base/words.js";
import { counting, passes, percent, resultOf, shareOf } from "../grading/quiz_outcome.js";
import { Clock } from "./clock.js";
import { handInBar } from "./hand_in.js";
import { reportElements } from "./report.js";
import { rounded, startPanel } from "./start.js";

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 *
 * @typedef {object} Acts  What a learner can do with a quiz.
 * @property {(minutes: number | null) => void} begin
 * @property {(minutes: number | null) => void} extend
 * @property {(note?: string) => void} handIn
 * @property {() => void} afresh
 * @property {(questions: CourseQuestion[]) => void} retry
 */

export class QuizView {
  /**
   * Puts into the page what only a script can serve.
   * @param {HTMLElement} quiz
   * @param {import("./attempt.js").Attempt} attempt
   * @param {Acts} acts
   */
  constructor(quiz, attempt, acts) {
    this.quiz = quiz;
    this.attempt = attempt;
    this.acts = acts;
    this.result = find(quiz, ".course-quiz-result");
    this.actions = find(quiz, ".course-quiz-actions");
    this.list = find(quiz, ".course-questions");
    this.report = el("div", { class: "course-report", hidden: "" });
    this.wrong = el("button", { type: "button", class: "course-button", hidden: "" }, words.wrongAgain);
    this.bar = handInBar(() => attempt.open, () => acts.handIn());
    /** @type {HTMLElement | undefined} */
    this.start = undefined;
    /** @type {Clock | undefined} */
    this.clock = undefined;
    // Only the end of a quiz is announced; a count after every question would talk over its feedback.
    this.result?.setAttribute("aria-live", "off");
    this.result?.after(this.report);
    this.actions?.querySelector("button")?.addEventListener("click", () => acts.afresh());
    this.actions?.prepend(this.wrong);
    this.wrong.addEventListener("click", () => acts.retry(attempt.notRight()));
    if (attempt.settings.atEnd) this.prepareHandingIn();
    if (attempt.settings.exam) this.prepareExam();
  }

  /** @private */
  prepareHandingIn() {
    // What was handed in is looked back at from the result, not the other way round.
    for (const section of [this.result, this.report, this.actions]) if (section) this.list?.before(section);
    this.list?.after(this.bar.element);
  }

  /** @private */
  prepareExam() {
    const { minutes } = this.attempt.settings;
    const more = Math.max(5, rounded((minutes ?? 0) / 4));
    const { begin, extend, handIn } = this.acts;
    const on = { end: () => handIn(words.timeUp), more: () => extend(more), off: () => extend(null) };
    this.start = startPanel(minutes, begin);
    this.clock = new Clock(on, more);
    this.list?.before(this.start, this.clock.element);
  }

  /**
   * Shows how things stand.
   * @param {object} how
   * @param {QuizResult | null} how.before  the first result of the pre-test
   * @param {boolean} [how.aloud]  whether the end is announced
   * @param {string | undefined} [how.note]
   */
  show({ before, aloud = false, note }) {
    const { phase, record } = this.attempt;
    const done = phase === "done";
    this.quiz.setAttribute("phase", phase);
    this.quiz.toggleAttribute("done", done);
    if (!done) this.quiz.removeAttribute("passed");
    this.showSections(phase);
    this.bar.calm();
    this.report.replaceChildren();
    const text = done ? this.outcome(before, note) : this.soFar();
    const changed = this.showResult(text);
    this.report.hidden = !this.report.childNodes.length;
    this.showActions(done);
    if (done && aloud && changed) announce(text);
    // Last, as it may find that time is up.
    this.clock?.run(phase === "open" ? record.ends : null);
  }

  /** @private @param {string} phase */
  showSections(phase) {
    if (this.list) this.list.hidden = phase === "start";
    if (this.start) this.start.hidden = phase !== "start";
    this.bar.element.hidden = phase !== "open";
  }

  /** @private Before an exam, what counts of those before; else how many are answered. */
  soFar() {
    const { phase, record, settings, given, asked } = this.attempt;
    if (phase === "start") return this.standing(counting(record.results, settings.last));
    return words.quizSoFar(given, asked.length);
  }

  /** @param {string} text @returns {boolean} whether it says something else than before */
  showResult(text) {
    if (!this.result) return true;
    this.result.hidden = !text;
    const changed = this.result.textContent !== text;
    if (changed) this.result.textContent = text;
    return changed;
  }

  /** @private What counts so far. @param {QuizResult | undefined} counts */
  standing(counts) {
    const { mark, last } = this.attempt.settings;
    if (!counts?.max) return "";
    return words.counts(last, percent(shareOf(counts)), mark === null ? null : passes(shareOf(counts), mark));
  }

  /** @private What can be done at the end. @param {boolean} done */
  showActions(done) {
    if (!this.actions) return;
    const { record, settings } = this.attempt;
    const again = /** @type {HTMLElement} */ (this.actions.lastElementChild);
    again.hidden = record.results.length >= settings.attempts;
    if (settings.exam) again.textContent = words.quizAgain;
    // After an exam, practice is offered by objectives, where there are some; it is free when the attempts are not.
    const other = settings.exam ? find(this.report, ".course-link") !== null : again.hidden;
    this.wrong.hidden = other || !this.attempt.notRight().length;
    this.actions.hidden = !done || (again.hidden && this.wrong.hidden);
  }

  /**
   * Points, per cent, passed or not; below it the report.
   * @private
   * @param {QuizResult | null} before
   * @param {string} [note]
   */
  outcome(before, note) {
    const { record, settings, answers, result: own } = this.attempt;
    const { objectives, mark, last, attempts, exam } = settings;
    // An exam's result stays, whatever is practised afterwards; elsewhere what stands in the page is the result.
    const live = resultOf(answers, objectives, { seed: record.seed, at: "", certainty: settings.certainty });
    const result = exam && own ? own : live;
    const counts = counting(record.results.length ? record.results : [result], last) ?? result;
    this.quiz.toggleAttribute("passed", mark !== null && passes(shareOf(counts), mark));
    const notes = note ? [note] : [];
    const other = Math.abs(shareOf(counts) - shareOf(result)) > 1e-9;
    if (other) notes.push(this.standing(counts));
    if (attempts < Infinity) notes.push(words.attemptsLeft(Math.max(0, attempts - record.results.length)));
    if (!result.max) return words.allAnswered;
    const free = record.results.length < attempts || exam;
    // Once all is right, there is nothing to try again.
    const retry = (/** @type {import("../types.js").QuizObjective} */ one) =>
      this.attempt.notRight(one.questions).length ? () => this.acts.retry(this.attempt.notRight(one.questions)) : null;
    const deep = find(this.quiz, ".course-quiz-title") !== null;
    this.report.replaceChildren(...reportElements({ result, before, objectives, notes, deep, retry: free ? retry : null }));
    return scoreText(result, mark);
  }
}

/** @param {QuizResult} result @param {number | null} mark */
function scoreText(result, mark) {
  const said = words.quizScore(result.score, result.max, percent(shareOf(result)));
  if (mark === null) return `${said}.`;
  return `${said}: ${passes(shareOf(result), mark) ? words.passed : words.notPassed(mark)}.`;
}
