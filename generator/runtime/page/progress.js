/** `<course-progress>`: how far one is with some lessons and their questions. */

import { find, findAll, listed } from "../base/dom.js";
import { StoreView } from "./store_view.js";
import { words } from "../base/words.js";

/** Attribute `state`: fresh, started, done, or failed (done, but a quiz is not passed yet); style property `--course-share`: 0 to 1. */
export class CourseProgress extends StoreView {
  /** @override */
  refresh() {
    const list = this.getAttribute("list");
    const { done, of, state, soFar, failed } = list ? this.farIn(list) : this.far(this);
    this.setAttribute("state", state);
    this.style.setProperty("--course-share", String(of ? done / of : 0));
    const text = find(this, ".course-progress-text");
    const fresh = this.store.trouble === "newer" ? words.notKnown : words.notStarted;
    if (text) text.textContent = { fresh, started: soFar(done, of), done: words.done, failed: words.notPassedYet(failed) }[state];
  }

  /**
   * How far one is with the lessons and questions that an element names.
   * @private
   * @param {Element} element
   */
  far(element) {
    const questions = listed(element, "questions");
    const lessons = listed(element, "lessons");
    const visits = this.store.read().lessons;
    const visited = lessons.filter((id) => visits[id]).length;
    // Lessons without any question are done by having been read.
    if (!questions.length) return result(visited, lessons.length, visited, words.lessonsSoFar);
    return result(this.answered(questions), questions.length, visited, words.exercisesSoFar, this.notPassed(element).length);
  }

  /**
   * How many lessons are done of those that an element lists, each with how far one is.
   * @private
   * @param {string} list  its id
   */
  farIn(list) {
    const states = findAll(document, `#${list} .course-lessons course-progress`).map((lesson) => this.far(lesson).state);
    const count = (/** @type {string} */ state) => states.filter((one) => one === state).length;
    return result(count("done"), states.length, count("started") + count("failed"), words.lessonsSoFar);
  }
}

/**
 * @param {number} done
 * @param {number} of
 * @param {number} begun
 * @param {(done: number, of: number) => string} soFar  says that in words
 * @param {number} [failed]  how many quizzes are not passed yet
 * @returns {{done: number, of: number, state: "fresh" | "started" | "done" | "failed", soFar: typeof soFar, failed: number}}
 */
function result(done, of, begun, soFar, failed = 0) {
  const whole = failed ? "failed" : "done";
  return { done, of, state: of > 0 && done === of ? whole : done || begun ? "started" : "fresh", soFar, failed };
}
