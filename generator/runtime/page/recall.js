/** `<course-recall>`: what a learner wrote in an earlier question, where a later one speaks of it. */

import { find } from "../base/dom.js";

/** @typedef {{course: string, store?: import("../store/store.js").Store}} Lent */

/** Shows the text, as soon as there is one; what is not handed in yet as well, as it is the newer one. */
export class CourseRecall extends HTMLElement {
  constructor() {
    super();
    /** @type {(() => void) | undefined} */
    this.stop = undefined;
  }

  connectedCallback() {
    /** @type {Lent} */
    const detail = { course: this.getAttribute("course") ?? "" };
    document.dispatchEvent(new CustomEvent("course-store", { detail }));
    const { store } = detail;
    if (!store || this.stop) return;
    const show = () => {
      const { questions, drafts } = store.read();
      const id = this.getAttribute("question") ?? "";
      const draft = drafts[id];
      const from = answerOf(draft?.response) ? draft : questions[id];
      const text = answerOf(from?.response);
      const place = find(this, "blockquote");
      if (place) place.textContent = text;
      if (place && from?.lang) place.lang = from.lang;
      this.hidden = !text;
    };
    this.stop = store.listen(show);
    show();
  }

  disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }
}

/** What was written; '' where that is nothing, or no text. @param {unknown} response */
function answerOf(response) {
  const { answer } = /** @type {{answer?: unknown}} */ (Object(response));
  return typeof answer === "string" ? answer.trim() : "";
}
