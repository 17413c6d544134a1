/** What elements share that show what the store says. */

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
}
