/** `<course-quiz>`: several questions with one result; at once or handed in, in as many attempts as there are. */

import { announce } from "../base/announce.js";
import { find, moveFocus } from "../base/dom.js";
import { CourseQuestion } from "../question/question.js";
import { words } from "../base/words.js";
import { arrangeOptions, arrangeQuestions } from "./arrange.js";
import { Attempt } from "./attempt.js";
import { askCertainty, readCertainty, writeCertainty } from "./certainty.js";
import { drawQuestions } from "./draw.js";
import { resultOf, withResult } from "../grading/quiz_outcome.js";
import { noRecord, readQuiz } from "../store/quiz_record.js";
import { readSettings } from "./settings.js";
import { Stock } from "./stock.js";
import { QuizView } from "./view.js";

/** @typedef {import("../types.js").QuizRecord} QuizRecord */

const newSeed = () => Math.floor(Math.random() * 2 ** 32);
const now = () => new Date().toISOString();

/**
 * Attributes: `phase` (start, open, done); `done` when all is answered or handed in; `passed`. Events, bubbling:
 * `course-ready` once; `course-quiz-changed` when there is something to keep; `course-quiz-done` with a result.
 */
export class CourseQuiz extends HTMLElement {
  constructor() {
    super();
    this.attempt = new Attempt(this, readSettings(this), noRecord(0));
    /** @type {QuizView | undefined} nothing until it is in the page */
    this.view = undefined;
    /** @type {Stock | null} questions that are not in the page yet */
    this.stock = null;
    /** @type {import("../types.js").QuizResult | null} */
    this.pretest = null;
    this.restored = false;
    /** While questions are handed in or emptied by the quiz, it does not hear what they say of it. */
    this.ignoring = false;
  }

  connectedCallback() {
    if (this.view) return this.refresh(); // moved, which stops its clock
    // Put into the page as a piece, a quiz comes to life before its questions, and it cannot begin without them.
    customElements.upgrade(this);
    this.attempt.settings = readSettings(this);
    this.stock = Stock.of(this);
    this.view = new QuizView(this, this.attempt, {
      begin: (minutes) => this.begin(minutes),
      extend: (minutes) => this.extend(minutes),
      handIn: (note) => this.handIn(note),
      afresh: () => this.again(),
      retry: (questions) => this.retry(questions),
    });
    this.questions.forEach((question) => this.prepare(question));
    this.addEventListener("course-answer", (event) => this.beforeAnswer(event));
    this.addEventListener("course-answered", (event) => this.answered(event));
    for (const name of ["course-ready", "course-afresh"]) {
      this.addEventListener(name, ({ target }) => target !== this && !this.ignoring && this.refresh());
    }
    this.addEventListener("input", (event) => this.drafted(event));
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
    // Where nobody keeps anything. Not before, or a new attempt would be kept in the place of the old one.
    if (!this.restored) this.restore(null, null);
  }

  /** @private @param {CourseQuestion} question */
  prepare(question) {
    const { atEnd, certainty, drawn, attempts } = this.settings;
    if (certainty) askCertainty(question);
    if (atEnd || certainty || drawn || attempts < Infinity) question.leaveRestartToQuiz();
  }

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

  /** @private Emptying questions and handing them in is the quiz's own doing. @param {() => void} act */
  withoutListening(act) {
    this.ignoring = true;
    act();
    this.ignoring = false;
  }

  /** Shows how things stand. @param {{aloud?: boolean, note?: string | undefined}} [how]  as QuizView.show */
  refresh(how) {
    this.view?.show({ before: this.pretest, ...how });
  }

  disconnectedCallback() {
    this.view?.clock?.run(null);
  }

  /**
   * Goes on where one was.
   * @param {QuizRecord | null} record
   * @param {import("../types.js").QuizResult | null} before  the first result of the pre-test
   */
  restore(record, before) {
    this.restored = true;
    if (!record?.started || !this.fetches(() => this.goOn(record, before))) this.goOn(record, before);
  }

  /** @private @param {QuizRecord | null} record @param {import("../types.js").QuizResult | null} before */
  goOn(record, before) {
    this.pretest = before;
    this.record = (record && readQuiz(record)) ?? noRecord(newSeed());
    const { exam, atEnd } = this.settings;
    if (!exam && !this.record.started) this.record.started = now();
    // Its author has made a test of it since it was done.
    if (atEnd) this.record.handed ??= this.attempt.result?.at ?? null;
    this.arrange();
    for (const question of this.questions) this.restoreQuestion(question);
    // Or it was shortened to what was answered already.
    if (!atEnd && !this.attempt.result && this.attempt.complete) this.keepResult();
    this.refresh();
  }

  /** @private @param {CourseQuestion} question */
  restoreQuestion(question) {
    const { exam, atEnd } = this.settings;
    const { handed, drafts, certainty } = this.record;
    const id = question.question;
    if (atEnd) question.leaveAnswerToQuiz(true);
    // Answered before this was an exam, or on another device: it would tell what is right.
    if (exam && !handed && (question.state || question.changedSince)) question.restore(null);
    if (atEnd || id in drafts) question.draft(drafts[id]);
    // What one has been practising since the exam was handed in, or is still writing.
    if (atEnd && handed && !question.state) question.leaveAnswerToQuiz(false);
    writeCertainty(question, certainty[id], question.finished);
  }

  /**
   * @private Fetches the questions, where they are not here yet.
   * @param {() => void} then
   * @returns {boolean} whether it has to
   */
  fetches(then) {
    if (!this.stock || this.stock.loaded) return false;
    this.stock.load().then(then, () => {
      this.refresh();
      this.view?.showResult(words.notLoaded);
      announce(words.notLoaded);
    });
    return true;
  }

  /** @private Puts drawn questions into the page, as they would have stood there. @param {string[]} draw */
  bring(draw) {
    const before = new Set(this.questions);
    this.withoutListening(() => this.stock?.put(draw));
    for (const question of this.questions) {
      if (before.has(question)) continue;
      this.prepare(question);
      this.restoreQuestion(question);
    }
  }

  /** @private Draws what is not drawn yet, and puts everything into its place. */
  arrange() {
    const { record, settings } = this;
    const { seed, seen, drawn } = record;
    // To what is handed in nothing is added.
    const stay = record.handed ? drawn.filter((id) => this.stock?.has(id) || this.questions.some(({ question }) => question === id)) : [];
    const draw = stay.length ? stay : drawQuestions(settings.plan, { seed, seen, keep: drawn, shuffle: settings.shuffle.questions });
    const fresh = settings.drawn && !drawn.length && record.started !== null;
    record.drawn = draw;
    if (fresh) for (const id of draw) record.seen[id] = (seen[id] ?? 0) + 1;
    if (record.started) this.bring(draw);
    arrangeQuestions(this, draw);
    if (settings.shuffle.options) for (const question of this.questions) arrangeOptions(question, seed);
    // An attempt that a reload would deal anew has to be kept from its first moment.
    if (fresh) this.save(true);
  }

  /** @param {boolean} [quiet]  nothing that a learner would miss */
  save(quiet = false) {
    this.record.at = now();
    this.dispatchEvent(new CustomEvent("course-quiz-changed", { bubbles: true, detail: { quiet } }));
  }

  /** Begins an exam. @param {number | null} minutes */
  begin(minutes) {
    if (this.fetches(() => this.begin(minutes))) return;
    const ends = minutes ? new Date(Date.now() + minutes * 60000).toISOString() : null;
    this.record = { ...this.record, started: now(), ends, drawn: [] };
    this.arrange();
    this.save();
    this.refresh();
    moveFocus(this.attempt.asked[0]);
  }

  /** More time, or no limit. @param {number | null} minutes */
  extend(minutes) {
    const { ends } = this.record;
    if (!ends) return;
    this.record.ends = minutes ? new Date(Math.max(Date.parse(ends), Date.now()) + minutes * 60000).toISOString() : null;
    this.save();
    this.refresh();
    if (!minutes) moveFocus(this.view?.result); // the button that was pressed is gone
    announce(minutes ? words.timeMore : words.timeOff);
  }

  /** Hands in what is there. @param {string} [note]  why, where it was not the learner */
  handIn(note) {
    const { certainty, drafts } = this.record;
    this.withoutListening(() => {
      for (const question of this.attempt.asked) {
        if (question.state) continue;
        const id = question.question;
        const given = drafts[id] ?? null;
        // Nobody is sure or unsure of an answer that they do not give.
        if (given === null) delete certainty[id];
        else certainty[id] ??= 1;
        question.handIn(given);
        if (question.state) delete drafts[id];
        else question.leaveAnswerToQuiz(false); // it waits until it is whole
        writeCertainty(question, certainty[id], true);
      }
    });
    Object.assign(this.record, { handed: now(), ends: null });
    this.keepResult();
    this.refresh({ note });
    moveFocus(this.view?.result);
    if (note) announce(note);
  }

  /** @private Puts the result of the attempt among the others. */
  keepResult() {
    const { settings, record } = this;
    const result = resultOf(this.attempt.answers, settings.objectives, { seed: record.seed, at: now(), certainty: settings.certainty });
    record.results = withResult(record.results, result, settings.last);
    this.save();
    this.dispatchEvent(new CustomEvent("course-quiz-done", { bubbles: true, detail: { quiz: this.id, result } }));
  }

  /** @private In quizzes with certainty it has to be said before an answer. @param {Event} event */
  beforeAnswer(event) {
    const { target } = event;
    if (!this.settings.certainty || this.ignoring || !(target instanceof CourseQuestion) || !(target.max > 0)) return;
    const level = readCertainty(target);
    if (level) this.record.certainty[target.question] = level;
    else {
      event.preventDefault();
      target.say(words.sureFirst);
    }
  }

  /** @private A question was answered at once. @param {Event} event */
  answered({ target }) {
    if (this.ignoring || !(target instanceof CourseQuestion)) return;
    if (this.settings.certainty) writeCertainty(target, this.record.certainty[target.question], target.finished);
    if (this.settings.atEnd) return; // practice after an exam
    if (this.attempt.complete) this.keepResult();
    else if (this.settings.certainty) this.save();
    this.refresh({ aloud: true });
  }

  /** @private Keeps what stands in a form that is not handed in yet. @param {Event} event */
  drafted({ target }) {
    const question = target instanceof HTMLElement ? target.closest("course-question") : null;
    if (!this.settings.atEnd || this.attempt.phase !== "open" || !(question instanceof CourseQuestion) || question.state) return;
    const { answer, question: id } = question;
    const level = readCertainty(question);
    if (answer === null) delete this.record.drafts[id];
    // The order in which items lie there is nobody's answer, until something is done with it.
    else if (!(/** @type {Element} */ (target).closest(".course-certainty"))) this.record.drafts[id] = answer;
    if (level) this.record.certainty[id] = level;
    this.save();
    this.refresh();
  }

  /**
   * Starts another attempt.
   * @param {CourseQuestion[]} [only]  the questions to try again, where the others stay answered
   */
  again(only) {
    const { settings, record } = this;
    const seed = newSeed();
    const emptied = only ?? this.questions;
    const kept = only ? record.drawn : [];
    const certainty = { ...record.certainty };
    for (const { question } of emptied) delete certainty[question];
    // An exam waits for its button again; what is begun at once is drawn at once.
    const started = settings.exam ? null : now();
    this.record = { ...noRecord(seed), started, drawn: kept, certainty, seen: record.seen, results: record.results };
    this.withoutListening(() => {
      for (const question of emptied) {
        if (settings.atEnd) question.leaveAnswerToQuiz(true);
        if (question.state || question.changedSince) question.afresh();
        writeCertainty(question, undefined, false);
      }
    });
    this.arrange();
    this.save();
    this.refresh();
    moveFocus(only?.[0] ?? find(this, ".course-quiz-title") ?? (settings.exam ? this : this.attempt.asked[0]));
  }

  /** Tries some questions once more: as another attempt, or after an exam as practice. @param {CourseQuestion[]} questions */
  retry(questions) {
    if (!this.settings.exam) return this.again(questions);
    this.withoutListening(() => {
      for (const question of questions) {
        question.leaveAnswerToQuiz(false);
        if (question.state) question.afresh();
        writeCertainty(question, undefined, false);
      }
    });
    this.refresh({ note: words.practising });
    return moveFocus(questions[0]);
  }
}
