/** What a quiz shows: its parts by phase, how far one is, and at the end its report. Decides nothing. */

import { announce } from "../base/announce.js";
import { el, find } from "../base/dom.js";
import { CourseQuestion } from "../question/question.js";
import { words } from "../base/words.js";
import { Clock } from "./clock.js";
import { handInBar } from "./hand_in.js";
import { counting, passes, percent, resultOf, shareOf } from "../grading/quiz_outcome.js";
import { noRecord } from "../store/quiz_record.js";
import { reportElements } from "./report.js";
import { readSettings } from "./settings.js";
import { rounded, startPanel } from "./start.js";

/** The base of `<course-quiz>`. */
export class QuizView extends HTMLElement {
  constructor() {
    super();
    /** @type {import("../types.js").QuizRecord} */
    this.record = noRecord(0);
    /** @type {import("../types.js").QuizResult | null} */
    this.pretest = null;
    /** While questions are handed in or emptied by the quiz, it does not hear what they say of it. */
    this.busy = false;
    this.settings = readSettings(this);
    this.clock = new Clock({ end: () => {}, more: () => {}, off: () => {} }, 0);
    this.bar = handInBar(() => [], () => {});
  }

  /** The questions that work. One of an unknown kind can never be answered and must not hold up the rest. */
  get questions() {
    const all = [...this.querySelectorAll("course-question")];
    return /** @type {CourseQuestion[]} */ (all.filter((one) => one instanceof CourseQuestion && one.parts));
  }

  /** Those of this attempt, in its order. */
  get asked() {
    const place = new Map(this.record.drawn.map((id, at) => [id, at]));
    const of = (/** @type {CourseQuestion} */ one) => place.get(one.question) ?? -1;
    return this.questions.filter((one) => of(one) >= 0).sort((a, b) => of(a) - of(b));
  }

  /** Where the attempt is: an exam that is not begun, under way, done. */
  get phase() {
    if (this.record.handed) return "done";
    if (this.settings.exam && !this.record.started) return "start";
    return !this.settings.atEnd && this.complete ? "done" : "open";
  }

  /** Whether everything is answered. */
  get complete() {
    const { asked } = this;
    return asked.length > 0 && asked.every((question) => question.state);
  }

  /** The result of this attempt, if there is one. */
  get own() {
    return this.record.results.find(({ seed }) => seed === this.record.seed);
  }

  /** What the questions of this attempt are worth. What was handed in without an answer has no certainty: 0. */
  get answers() {
    const { certainty, handed } = this.record;
    return this.asked.map(({ question: id, score, max }) => ({ id, score, max, certainty: certainty[id] ?? (handed ? 0 : 1) }));
  }

  get result() {
    return find(this, ".course-quiz-result");
  }

  /** @abstract @param {number | null} minutes */
  begin(minutes) { void minutes; }
  /** @abstract @param {number | null} minutes */
  extend(minutes) { void minutes; }
  /** @abstract @param {string} [note] */
  handIn(note) { void note; }
  /** @abstract */
  afresh() {}
  /** @abstract @param {CourseQuestion[]} questions */
  retry(questions) { void questions; }

  /** Emptying and settling questions is the quiz's own doing. @param {() => void} act */
  quietly(act) {
    this.busy = true;
    act();
    this.busy = false;
  }

  /** Reads the page and puts in what only a script can serve. */
  prepare() {
    this.settings = readSettings(this);
    const { atEnd, exam, minutes } = this.settings;
    // Only the end of a quiz is announced; a count after every question would talk over its feedback.
    this.result?.setAttribute("aria-live", "off");
    find(this, ".course-quiz-actions button")?.addEventListener("click", () => this.afresh());
    this.wrong = el("button", { type: "button", class: "course-button", hidden: "" }, words.wrongAgain);
    this.wrong.addEventListener("click", () => this.retry(this.notRight()));
    find(this, ".course-quiz-actions")?.prepend(this.wrong);
    this.report = el("div", { class: "course-report", hidden: "" });
    this.result?.after(this.report);
    const list = find(this, ".course-questions");
    if (!atEnd || !list) return;
    // What was handed in is looked back at from the result, not the other way round.
    for (const part of [this.result, this.report, find(this, ".course-quiz-actions")]) if (part) list.before(part);
    this.bar = handInBar(() => this.open(), () => this.handIn());
    list.after(this.bar.element);
    if (!exam) return;
    this.start = startPanel(minutes, (chosen) => this.begin(chosen));
    const more = Math.max(5, rounded((minutes ?? 0) / 4));
    const on = { end: () => this.handIn(words.timeUp), more: () => this.extend(more), off: () => this.extend(null) };
    this.clock = new Clock(on, more);
    list.before(this.start, this.clock.element);
  }

  /** Scored questions of this attempt that are not right. @param {string[]} [among] */
  notRight(among) {
    return this.asked.filter(
      ({ question, state, max }) => max > 0 && state !== "right" && (!among || among.includes(question)),
    );
  }

  /** @private What is not answered yet, or without saying how sure one is. */
  open() {
    return this.asked.flatMap((question, at) => {
      const sure = question.state || !this.settings.certainty || !(question.max > 0) || this.record.certainty[question.question];
      return this.given(question) && sure ? [] : [{ id: question.id, number: at + 1 }];
    });
  }

  /** @private Whether there is an answer. What has no right one can only be taken in when it is whole. @param {CourseQuestion} one */
  given(one) {
    const draft = this.record.drafts[one.question];
    return one.state || (draft !== undefined && (one.max > 0 || one.reads(draft)));
  }

  /**
   * Shows how things stand.
   * @param {{aloud?: boolean, note?: string | undefined}} [how]  aloud: whether the end is announced
   */
  refresh({ aloud = false, note } = {}) {
    const { phase, record } = this;
    const done = phase === "done";
    this.setAttribute("phase", phase);
    this.toggleAttribute("done", done);
    if (!done) this.removeAttribute("passed");
    const list = find(this, ".course-questions");
    if (list) list.hidden = phase === "start";
    if (this.start) this.start.hidden = phase !== "start";
    this.bar.element.hidden = phase !== "open";
    this.bar.calm();
    const before = phase === "start" ? this.standing(counting(record.results, this.settings.last)) : "";
    if (this.result) this.result.hidden = phase === "start" && !before;
    const text = done ? this.outcome(note) : before || this.soFar();
    const changed = this.result?.textContent !== text;
    if (this.result && changed) this.result.textContent = text;
    if (this.report && !done) this.report.replaceChildren();
    if (this.report) this.report.hidden = !this.report.childNodes.length;
    this.showActions(done);
    if (done && aloud && changed) announce(text);
    // Last, as it may find that time is up.
    this.clock.run(phase === "open" ? record.ends : null);
  }

  /** @private */
  soFar() {
    const { asked } = this;
    return words.quizSoFar(asked.filter((question) => this.given(question)).length, asked.length);
  }

  /** @private What counts so far. @param {import("../types.js").QuizResult | undefined} counts */
  standing(counts) {
    const { mark, last } = this.settings;
    if (!counts?.max) return "";
    return words.counts(last, percent(shareOf(counts)), mark === null ? null : passes(shareOf(counts), mark));
  }

  /** @private What can be done at the end. @param {boolean} done */
  showActions(done) {
    const actions = find(this, ".course-quiz-actions");
    if (!actions) return;
    const { attempts, exam } = this.settings;
    const again = /** @type {HTMLElement} */ (actions.lastElementChild);
    again.hidden = this.record.results.length >= attempts;
    if (exam) again.textContent = words.quizAgain;
    // After an exam, practice is offered by objectives, where there are some; it is free when the attempts are not.
    const other = exam ? find(this, ".course-report .course-link") !== null : again.hidden;
    const none = other || !this.notRight().length;
    if (this.wrong) this.wrong.hidden = none;
    actions.hidden = !done || (again.hidden && none);
  }

  /**
   * Points, per cent, passed or not; below it the report.
   * @private
   * @param {string} [note]
   */
  outcome(note) {
    const { record, settings, pretest } = this;
    const { objectives, mark, last, attempts } = settings;
    const { answers, own } = this;
    // An exam's result stays, whatever is practised afterwards; elsewhere what stands in the page is the result.
    const live = resultOf(answers, objectives, { seed: record.seed, at: "", certainty: settings.certainty });
    const result = settings.exam && own ? own : live;
    const counts = counting(record.results.length ? record.results : [result], last) ?? result;
    const passed = mark === null ? null : passes(shareOf(counts), mark);
    this.toggleAttribute("passed", passed === true);
    const notes = note ? [note] : [];
    const other = Math.abs(shareOf(counts) - shareOf(result)) > 1e-9;
    if (other) notes.push(this.standing(counts));
    if (attempts < Infinity) notes.push(words.attemptsLeft(Math.max(0, attempts - record.results.length)));
    const free = record.results.length < attempts || settings.exam;
    const retry = free ? (/** @type {import("../types.js").QuizObjective} */ one) => this.retry(this.notRight(one.questions)) : null;
    const deep = find(this, ".course-quiz-title") !== null;
    this.report?.replaceChildren(...(result.max ? reportElements({ result, before: pretest, objectives, notes, deep, retry }) : []));
    if (!result.max) return words.allAnswered;
    const said = words.quizScore(result.score, result.max, percent(shareOf(result)));
    if (mark === null) return `${said}.`;
    return `${said}: ${passes(shareOf(result), mark) ? words.passed : words.notPassed(mark)}.`;
  }

  /** Takes the reader somewhere. @param {HTMLElement | null | undefined} to */
  goTo(to) {
    to?.setAttribute("tabindex", "-1");
    to?.focus();
  }
}
