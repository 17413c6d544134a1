/** What elements share that show what the store says. */

import { listed } from "../base/dom.js";
import { counting, passes, shareOf } from "../grading/quiz_outcome.js";
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
   * How many of these are done: questions and conversations by their ids, and as `quiz:ID` what counts as a whole.
   * @param {string[]} exercises
   */
  answered(exercises) {
    const { questions, quizzes } = this.store.read();
    const done = (/** @type {string} */ id) =>
      id.startsWith("quiz:") ? quizzes[id.slice(5)]?.results.length : questions[id]?.state;
    return exercises.filter(done).length;
  }

  /**
   * The quizzes of an element that ask for a pass mark and are not passed, by their ids. To have done them is another
   * thing. Its attribute `passes` names them: `ID:PER-CENT`, and `:last` behind it where the last attempt counts.
   * @param {Element} element
   */
  notPassed(element) {
    const { quizzes } = this.store.read();
    return listed(element, "passes").flatMap((text) => {
      const [id = "", mark, last] = text.split(":");
      const counts = counting(quizzes[id]?.results ?? [], last === "last");
      // Where nothing has a right answer, nothing can be failed.
      return counts && (!counts.max || passes(shareOf(counts), Number(mark))) ? [] : [id];
    });
  }
}
