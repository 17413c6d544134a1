/** What elements share that show what the store says, in scripts that do not hold it: it is lent to them. */

import { lentStore } from "../store/lent.js";

/** @typedef {import("../store/store.js").Store} Store */

/** It listens to the store only while it is in the page. */
export class LentView extends HTMLElement {
  constructor() {
    super();
    /** @type {(() => void) | undefined} */
    this.stop = undefined;
  }

  /** @returns {Store} */
  get store() {
    return lentStore(this.getAttribute("course") ?? "");
  }

  connectedCallback() {
    this.stop ??= this.store.listen(() => this.refresh());
    this.refresh();
  }

  disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }

  /** Shows how things stand. @returns {void | Promise<void>} */
  refresh() {}
}
