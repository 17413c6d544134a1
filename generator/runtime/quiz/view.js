/** What a quiz shows: how far one is, and at the end its report. Decides nothing. */

import { announce } from "../base/announce.js";
import { el, find } from "../base/dom.js";
import { words } from "../base/words.js";
import { counting, passes, percent, resultOf, shareOf } from "../grading/quiz_outcome.js";
import { reportElements } from "./report.js";

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../types.js").QuizObjective} QuizObjective
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 *
 * @typedef {object} Acts  What a learner can do with a quiz.
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
    this.notes = el("div", { class: "course-report-notes" });
    this.report = el("div", { class: "course-report", hidden: "" });
    this.wrong = el("button", { type: "button", class: "course-button", hidden: "" }, words.wrongAgain);
    // Only the end of a quiz is announced; a count after every question would talk over its feedback.
    this.result?.setAttribute("aria-live", "off");
    this.result?.after(this.notes, this.report);
    this.actions?.querySelector("button")?.addEventListener("click", () => acts.afresh());
    this.actions?.prepend(this.wrong);
    this.wrong.addEventListener("click", () => acts.retry(attempt.notRight()));
  }

  /** Whether the quiz has a heading of its own above. */
  get deep() {
    return find(this.quiz, ".course-quiz-title") !== null;
  }

  /**
   * Shows how things stand.
   * @param {object} how
   * @param {QuizResult | null} how.before  the first result of the pre-test
   * @param {boolean} [how.aloud]  whether the end is announced
   * @param {string | undefined} [how.note]
   */
  show({ before, aloud = false, note }) {
    const { phase } = this.attempt;
    const done = phase === "done";
    this.quiz.setAttribute("phase", phase);
    this.quiz.toggleAttribute("done", done);
    if (!done) this.quiz.removeAttribute("passed");
    this.report.replaceChildren();
    this.tell([]);
    const text = done ? this.outcome(before, note) : this.soFar();
    const changed = this.showResult(text);
    this.report.hidden = !this.report.childNodes.length;
    this.showActions(done);
    if (done && aloud && changed) announce(text);
  }

  /** What there is to say beside the result. @param {string[]} notes */
  tell(notes) {
    this.notes.replaceChildren(...notes.map((note) => el("p", { class: "course-report-note" }, note)));
  }

  /** How many are answered. */
  soFar() {
    const { given, asked } = this.attempt;
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

  /** What counts so far. @param {QuizResult | undefined} counts */
  standing(counts) {
    const { mark, last } = this.attempt.settings;
    if (!counts?.max) return "";
    return words.counts(last, percent(shareOf(counts)), mark === null ? null : passes(shareOf(counts), mark));
  }

  /** What can be done at the end. @param {boolean} done */
  showActions(done) {
    if (!this.actions) return;
    this.wrong.hidden = !this.attempt.notRight().length;
    this.actions.hidden = !done;
  }

  /** Points, per cent, passed or not; below it the report. @param {QuizResult | null} before @param {string} [note] */
  outcome(before, note) {
    const { record, settings, answers } = this.attempt;
    const { objectives, mark, last, certainty } = settings;
    const live = resultOf(answers, objectives, { seed: record.seed, at: "", certainty });
    const result = this.shown(live);
    const counts = counting(record.results.length ? record.results : [result], last) ?? result;
    const passed = mark !== null && passes(shareOf(counts), mark);
    // Of an attempt that reaches less than one before it, that says nothing of what is passed.
    const less = passed && !passes(shareOf(result), mark);
    this.quiz.toggleAttribute("passed", passed);
    this.result?.toggleAttribute("data-less", less);
    const other = Math.abs(shareOf(counts) - shareOf(result)) > 1e-9;
    this.tell([note ?? "", other ? this.standing(counts) : "", ...this.more()].filter(Boolean));
    if (!result.max) return words.allAnswered;
    this.report.replaceChildren(...this.told(result, before));
    return scoreText(result, less ? null : mark);
  }

  /** Which result is shown: what stands in the page. @param {QuizResult} live */
  shown(live) {
    return live;
  }

  /** What else there is to say. @returns {string[]} */
  more() {
    return [];
  }

  /** Whether questions may be tried again. */
  get free() {
    return true;
  }

  /** The elements of the report. @param {QuizResult} result @param {QuizResult | null} before */
  told(result, before) {
    // Once all is right, there is nothing to try again.
    const open = this.attempt.notRight();
    const retry = (/** @type {QuizObjective} */ { questions }) => {
      const wrong = open.filter(({ question }) => questions.includes(question));
      return this.free && wrong.length ? () => this.acts.retry(wrong) : null;
    };
    return reportElements({ result, objectives: this.attempt.settings.objectives, least: before ? 1 : 2, heading: this.deep ? "h3" : "h2", retry });
  }
}

/** @param {QuizResult} result @param {number | null} mark */
function scoreText(result, mark) {
  const share = shareOf(result);
  return words.quizScore(result.score, result.max, percent(share), mark === null ? null : passes(share, mark), mark ?? 0);
}
