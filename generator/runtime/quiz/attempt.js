/** An attempt at a quiz as it stands: what it asks, how far it is, what it is worth. Looks only, changes nothing. */

import { counting } from "../grading/quiz_outcome.js";
import { CourseQuestion } from "../question/question.js";

/** @typedef {import("../types.js").QuizRecord} QuizRecord */

export class Attempt {
  /**
   * @param {Element} quiz
   * @param {import("./settings.js").Settings} settings
   * @param {QuizRecord} record
   */
  constructor(quiz, settings, record) {
    this.quiz = quiz;
    this.settings = settings;
    this.record = record;
  }

  /** The questions that work. One of an unknown kind can never be answered and must not hold up the rest. */
  get questions() {
    const all = [...this.quiz.querySelectorAll("course-question")];
    return /** @type {CourseQuestion[]} */ (all.filter((one) => one instanceof CourseQuestion && one.loaded));
  }

  /** Those of this attempt, in its order. */
  get asked() {
    const place = new Map(this.record.drawn.map((id, at) => [id, at]));
    const of = (/** @type {CourseQuestion} */ one) => place.get(one.question) ?? -1;
    return this.questions.filter((one) => of(one) >= 0).sort((a, b) => of(a) - of(b));
  }

  /** Where it is: an exam that is not begun, under way, done. */
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

  /** Its result, if there is one. */
  get result() {
    return this.record.results.find(({ seed }) => seed === this.record.seed);
  }

  /** The result that counts, if there is one. */
  get counting() {
    return counting(this.record.results, this.settings.last);
  }

  /** What its questions are worth. What was handed in without an answer has no certainty: 0. */
  get answers() {
    const { certainty, handed } = this.record;
    return this.asked.map(({ question: id, score, max }) => ({ id, score, max, certainty: certainty[id] ?? (handed ? 0 : 1) }));
  }

  /** Scored questions that are not right. */
  notRight() {
    return this.asked.filter(({ state, max }) => max > 0 && state !== "right");
  }

  /** How many have an answer, handed in or not. */
  get given() {
    return this.asked.filter((question) => this.isGiven(question)).length;
  }

  /** What has no right answer can only be taken in when it is whole. @param {CourseQuestion} one */
  isGiven(one) {
    const draft = this.record.drafts[one.question];
    return one.state || (draft !== undefined && (one.max > 0 || one.reads(draft)));
  }
}
