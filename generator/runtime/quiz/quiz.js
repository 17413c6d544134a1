/**
 * `<course-quiz>`: several questions with one result. What a quiz needs that is more than its questions in a row, is in
 * another bundle (runtime/assessment/), which only the pages with such a quiz load.
 */

import { find, moveFocus } from "../base/dom.js";
import { resultOf, withResult } from "../grading/quiz_outcome.js";
import { CourseQuestion } from "../question/question.js";
import { noRecord, readQuiz } from "../store/quiz_record.js";
import { Attempt } from "./attempt.js";
import { readSettings } from "./settings.js";
import { QuizView } from "./view.js";

/** @typedef {import("../types.js").QuizRecord} QuizRecord */

const newSeed = () => Math.floor(Math.random() * 2 ** 32);
const now = () => new Date().toISOString();

/**
 * Attributes: `conducted` where it waits for the other bundle; `phase` (start, open, done); `done` when all is answered
 * or handed in; `passed`. Events, bubbling: `course-ready` once, and again when questions that come later
 * are all in the page; `course-quiz-changed` when there is something to keep; `course-quiz-done` with a result.
 */
export class CourseQuiz extends HTMLElement {
  constructor() {
    super();
    this.attempt = new Attempt(this, readSettings(this), noRecord(0));
    /** @type {QuizView | undefined} nothing until it is in the page, and whatever conducts it is there */
    this.view = undefined;
    /** @type {import("../types.js").QuizResult | null} */
    this.pretest = null;
    this.restored = false;
    /** While questions are handed in or emptied by the quiz, it does not hear what they say of it. */
    this.ignoring = false;
  }

  /** What shows it, for the class that is made of this one. */
  static get View() {
    return QuizView;
  }

  /**
   * Takes in what makes a quiz a conducted one, whichever of the two bundles comes first. Quizzes that have been waiting
   * come to life.
   * @param {(quiz: CourseQuiz) => void} conduct
   */
  static conductWith(conduct) {
    if (CourseQuiz.conduct) return; // a theme that swaps pages may run the other script again
    CourseQuiz.conduct = conduct;
    for (const quiz of document.querySelectorAll("course-quiz[conducted]")) if (quiz instanceof CourseQuiz) quiz.connectedCallback();
  }

  connectedCallback() {
    if (this.view) return this.refresh(); // moved, which stops its clock
    if (this.hasAttribute("conducted")) {
      if (!CourseQuiz.conduct) return;
      CourseQuiz.conduct(this);
    }
    this.comeToLife();
  }

  disconnectedCallback() {
    this.leave();
  }

  comeToLife() {
    // Put into the page as a piece, a quiz comes to life before its questions, and it cannot begin without them.
    customElements.upgrade(this);
    this.attempt.settings = readSettings(this);
    this.view = this.makeView();
    this.questions.forEach((question) => this.prepare(question));
    this.addEventListener("course-answered", (event) => this.answered(event));
    for (const name of ["course-ready", "course-afresh"]) {
      this.addEventListener(name, ({ target }) => target !== this && !this.ignoring && this.refresh());
    }
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
    // Where nobody keeps anything. Not before, or a new attempt would be kept in the place of the old one.
    if (!this.restored) this.restore(null, null);
  }

  makeView() {
    return new QuizView(this, this.attempt, { afresh: () => this.again(), retry: (questions) => this.retry(questions) });
  }

  /** What stops when it is taken out of the page. */
  leave() {}

  /** @param {CourseQuestion} _question */
  prepare(_question) {}

  get settings() {
    return this.attempt.settings;
  }

  /** What there is to keep. */
  get record() {
    return this.attempt.record;
  }

  set record(record) {
    this.attempt.record = record;
  }

  get questions() {
    return this.attempt.questions;
  }

  /** Emptying questions and handing them in is the quiz's own doing. @param {() => void} act */
  withoutListening(act) {
    this.ignoring = true;
    act();
    this.ignoring = false;
  }

  /** Shows how things stand. @param {{aloud?: boolean, note?: string | undefined}} [how]  as QuizView.show */
  refresh(how) {
    this.view?.show({ before: this.pretest, ...how });
  }

  /**
   * Goes on where one was.
   * @param {QuizRecord | null} record
   * @param {import("../types.js").QuizResult | null} before  the first result of the pre-test
   */
  restore(record, before) {
    if (!this.view) return; // it waits
    this.restored = true;
    this.goOn(record, before);
  }

  /** @param {QuizRecord | null} record @param {import("../types.js").QuizResult | null} before */
  goOn(record, before) {
    this.pretest = before;
    this.record = (record && readQuiz(record)) ?? noRecord(newSeed());
    this.takeUp();
    // Or it was shortened to what was answered already.
    if (!this.settings.atEnd && !this.attempt.result && this.attempt.complete) this.keepResult();
    this.refresh();
  }

  /** Brings the page to where the record is. */
  takeUp() {
    this.record.started ??= now();
    this.arrange();
    // What waited to be handed in, where feedback now comes at once.
    const { drafts } = this.record;
    for (const question of this.questions) if (question.question in drafts) question.draft(drafts[question.question]);
  }

  /** Says what is asked. */
  arrange() {
    this.record.drawn = [...this.settings.plan.questions];
  }

  /** @param {boolean} [quiet]  nothing that a learner would miss */
  save(quiet = false) {
    this.record.at = now();
    this.dispatchEvent(new CustomEvent("course-quiz-changed", { bubbles: true, detail: { quiet } }));
  }

  /** Puts the result of the attempt among the others. */
  keepResult() {
    const { settings, record } = this;
    const result = resultOf(this.attempt.answers, settings.objectives, { seed: record.seed, at: now(), certainty: settings.certainty });
    record.results = withResult(record.results, result, settings.last);
    this.save();
    this.dispatchEvent(new CustomEvent("course-quiz-done", { bubbles: true, detail: { quiz: this.id, result } }));
  }

  /** A question was answered at once. @param {Event} event */
  answered({ target }) {
    if (this.ignoring || !(target instanceof CourseQuestion)) return;
    if (this.attempt.complete) this.keepResult();
    this.refresh({ aloud: true });
  }

  /**
   * Starts another attempt.
   * @param {CourseQuestion[]} [only]  the questions to try again, where the others stay answered
   */
  again(only) {
    const { record } = this;
    const emptied = only ?? this.questions;
    const certainty = { ...record.certainty };
    for (const { question } of emptied) delete certainty[question];
    const kept = { drawn: only ? record.drawn : [], certainty, seen: record.seen, results: record.results };
    this.record = { ...noRecord(newSeed()), started: now(), ...kept, ...this.goesOn(only) };
    this.withoutListening(() => emptied.forEach((question) => this.empty(question)));
    this.arrange();
    this.save();
    this.refresh();
    this.focusOn(only?.[0]);
  }

  /** What else of the record another attempt begins with. @param {CourseQuestion[]} [_only] @returns {Partial<QuizRecord>} */
  goesOn(_only) {
    return {};
  }

  /** @param {CourseQuestion} question */
  empty(question) {
    if (question.state || question.changedSince) question.afresh();
  }

  /** Takes the reader to a question, or to the head of the quiz. @param {CourseQuestion | undefined} question */
  focusOn(question) {
    moveFocus(question ?? find(this, ".course-quiz-title") ?? this.attempt.asked[0]);
  }

  /** Tries some questions once more. @param {CourseQuestion[]} questions */
  retry(questions) {
    this.again(questions);
  }
}

/** Makes a quiz a conducted one; null until the other bundle is there. @type {((quiz: CourseQuiz) => void) | null} */
CourseQuiz.conduct = null;
