/** An element that shows what the store says and follows it while it is in the page. */

import { openStore } from "./store.js";

/** The base of the elements that show progress. */
export class Follower extends HTMLElement {
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
   * How many of these questions are answered.
   * @param {string[]} questions
   */
  answered(questions) {
    const records = this.store.read().questions;
    return questions.filter((id) => records[id]?.state).length;
  }
}
