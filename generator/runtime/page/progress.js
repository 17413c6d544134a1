/** `<course-progress>`: how far one is with some lessons and their questions. */

import { find, findAll, listed } from "../base/dom.js";
import { StoreView, standing } from "./store_view.js";
import { words } from "../base/words.js";

/** Attribute `state`: fresh, started, done, or failed (done, but a quiz is not passed yet); `closed`: something else comes first; style property `--course-share`: 0 to 1. */
export class CourseProgress extends StoreView {
  /** @override */
  refresh() {
    const list = this.getAttribute("list");
    const { done, of, state, soFar } = list ? this.farIn(list) : this.far(this);
    const closed = state !== "done" && this.closed(this);
    this.setAttribute("state", state);
    this.toggleAttribute("closed", closed);
    this.style.setProperty("--course-share", String(of ? done / of : 0));
    const text = find(this, ".course-progress-text");
    const newer = this.store.glance().trouble === "newer";
    const fresh = newer ? words.notKnown : words.notStarted;
    if (text && list && this.hasAttribute("sum") && !newer) text.textContent = this.sum(list);
    else if (text) text.textContent = closed ? words.closed : { fresh, started: soFar(done, of), done: words.done, failed: words.doneNotPassed }[state];
  }

  /** @private What progress says of each lesson in a list; of those on a path, where one is named. @param {string} list  its id */
  rows(list) {
    const rows = findAll(document, `#${list} .course-lessons course-progress`);
    const path = this.getAttribute("path");
    const own = path && new Set(findAll(document, `#course-path-${path} a`).map(({ dataset }) => dataset.lesson));
    return own ? rows.filter((row) => own.has(row.getAttribute("lessons") ?? "")) : rows;
  }

  /** @private Lessons, exercises and quizzes of a list, added up. @param {string} list  its id */
  sum(list) {
    const rows = this.rows(list);
    const all = (/** @type {string} */ name) => rows.flatMap((row) => listed(row, name));
    const [exercises, quizzes] = [all("questions"), all("passes").length];
    const { done, of } = this.farIn(list);
    const failed = rows.flatMap((row) => this.notPassed(row)).length;
    return words.sum([done, of], [this.answered(exercises).length, exercises.length], [quizzes - failed, quizzes]);
  }

  /**
   * How many lessons are done of those that an element lists, each with how far one is.
   * @private
   * @param {string} list  its id
   */
  farIn(list) {
    const states = this.rows(list).map((lesson) => this.far(lesson).state);
    const count = (/** @type {string} */ state) => states.filter((one) => one === state).length;
    return standing(count("done"), states.length, count("started") + count("failed"), words.lessonsSoFar);
  }
}
