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
   * How many of these are done: questions and conversations by their ids, as `ID@2` at this version or a later one, and as
   * `quiz:ID` what counts as a whole.
   * @param {string[]} exercises
   */
  answered(exercises) {
    const { questions, quizzes } = this.store.read();
    const done = (/** @type {string} */ id) => {
      if (id.startsWith("quiz:")) return quizzes[id.slice(5)]?.results.length;
      const [name = "", version = 1] = id.split("@");
      const record = questions[name];
      return record?.state && (record.version ?? 1) >= Number(version);
    };
    return exercises.filter(done).length;
  }
}
