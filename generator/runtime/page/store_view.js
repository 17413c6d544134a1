/** What elements share that show what the store says. */

import { listed } from "../base/dom.js";
import { words } from "../base/words.js";
import { isDone, isPassed } from "../store/achieved.js";
import { openStore } from "../store/store.js";

/** The base of the elements that show progress. It listens to the store only while it is in the page. */
export class StoreView extends HTMLElement {
  constructor() {
    super();
    /** @type {(() => void) | undefined} */
    this.stop = undefined;
  }

  get store() {
    return openStore(this.getAttribute("course") ?? "");
  }

  connectedCallback() {
    this.stop ??= this.store.listen(() => this.refresh());
    this.refresh();
  }

  disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }

  /** Shows how things stand. */
  refresh() {}

  /**
   * Those of these that are done: questions and conversations by their ids, as `ID@2` at this version or a later one, and
   * as `quiz:ID` what counts as a whole.
   * @param {string[]} exercises
   */
  answered(exercises) {
    const { progress } = this.store.glance();
    return exercises.filter((id) => isDone(progress, id));
  }

  /**
   * How far one is with the lessons and questions that an element names.
   * @param {Element} element
   * @returns {ReturnType<typeof standing>}
   */
  far(element) {
    const { known } = this.store.glance();
    if (!known.has(element)) known.set(element, this.count(element));
    return known.get(element);
  }

  /** @private @param {Element} element */
  count(element) {
    const questions = listed(element, "questions");
    const lessons = listed(element, "lessons");
    const visits = this.store.glance().progress.lessons;
    const visited = lessons.filter((id) => visits[id]).length;
    // Lessons without any question are done by having been read.
    if (!questions.length) return standing(visited, lessons.length, visited, words.lessonsSoFar);
    return standing(this.answered(questions).length, questions.length, visited, words.exercisesSoFar, this.notPassed(element).length > 0);
  }

  /**
   * Whether a lesson is still closed, as something is to be done before it. Its attributes `after`, `after-passes` and
   * `after-lessons` name that.
   * @param {Element} element
   */
  closed(element) {
    const [exercises, lessons] = [listed(element, "after"), listed(element, "after-lessons")];
    const visits = this.store.glance().progress.lessons;
    return this.answered(exercises).length < exercises.length || this.notPassed(element, "after-passes").length > 0 || lessons.some((id) => !visits[id]);
  }

  /**
   * The quizzes of an element that ask for a pass mark and are not passed, by their ids. To have done them is another
   * thing. Its attribute `passes` names them: `ID:PER-CENT`, and `:last` behind it where the last attempt counts.
   * @param {Element} element
   * @param {string} [name]  of the attribute
   */
  notPassed(element, name = "passes") {
    const { quizzes } = this.store.glance().progress;
    return listed(element, name).flatMap((text) => {
      const [id = "", mark, last] = text.split(":");
      return isPassed(quizzes[id], Number(mark), last === "last") ? [] : [id];
    });
  }
}

/**
 * @param {number} done
 * @param {number} of
 * @param {number} begun
 * @param {(done: number, of: number) => string} soFar  says that in words
 * @param {boolean} [failed]  whether a quiz is not passed yet
 * @returns {{done: number, of: number, state: "fresh" | "started" | "done" | "failed", soFar: typeof soFar}}
 */
export function standing(done, of, begun, soFar, failed = false) {
  const whole = failed ? "failed" : "done";
  return { done, of, state: of > 0 && done === of ? whole : done || begun ? "started" : "fresh", soFar };
}
