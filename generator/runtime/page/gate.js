/** `<course-gate>`: what is to be done before a lesson. Attribute `open`: all of it is done. Until then the style sheet keeps the text back. */

import { find, findAll } from "../base/dom.js";

export class CourseGate extends HTMLElement {
  constructor() {
    super();
    /** What is done is said by the elements that show progress. */
    this.observer = new MutationObserver(() => this.refresh());
  }

  connectedCallback() {
    this.observer.observe(this, { subtree: true, attributeFilter: ["state"] });
    this.refresh();
  }

  disconnectedCallback() {
    this.observer.disconnect();
  }

  refresh() {
    const open = findAll(this, "course-progress").every((one) => one.getAttribute("state") === "done");
    if (open === this.hasAttribute("open")) return;
    this.toggleAttribute("open", open);
    // What is closed is not read, so the visit counts from now on.
    const lesson = /** @type {import("./lesson.js").CourseLesson | null} */ (find(document, "course-lesson"));
    if (open) lesson?.visit?.();
  }
}
