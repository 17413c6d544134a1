/**
 * The questions of an exam, which are not in the page before it is begun: a script hands them over, which works from a
 * disk as well (generator/site/exams.py). Only those that are drawn come into the page.
 */

import { el, find } from "../base/dom.js";

export class Stock {
  /** @param {Element} quiz @returns {Stock | null} null where the questions are in the page */
  static of(quiz) {
    const list = find(quiz, ".course-questions[data-later]");
    return list && new Stock(list);
  }

  /** @param {HTMLElement} list */
  constructor(list) {
    this.list = list;
    /** While they are on their way into the page. */
    this.coming = false;
    /** By id, as the site has them. @type {Record<string, string> | null} */
    this.questions = null;
    // Of a page that was swapped, or written by a script, some may be here already.
    this.here = new Set([...list.children].map((item) => item.getAttribute("data-question")));
  }

  get loaded() {
    return this.questions !== null;
  }

  /** @returns {Promise<void>} fails where they do not come */
  load() {
    return new Promise((done, fail) => {
      const gone = new Error("the questions did not come");
      const script = document.createElement("script");
      script.src = this.list.dataset.later ?? "";
      script.onload = () => {
        this.questions = /** @type {any} */ (window).courseQuestions?.pop() ?? null;
        script.remove();
        // A page that a host sends in its place hands nothing over.
        if (this.loaded) done();
        else fail(gone);
      };
      script.onerror = () => {
        script.remove();
        fail(gone);
      };
      document.head.append(script);
    });
  }

  /** @param {string} id */
  has(id) {
    return this.questions !== null && id in this.questions;
  }

  /** Puts questions into the page that are not there yet, hidden until they have their place. @param {readonly string[]} ids */
  put(ids) {
    for (const id of ids) {
      const html = this.questions?.[id];
      if (!html || this.here.has(id)) continue;
      this.here.add(id);
      // Our own site's text, as it would stand in the page.
      const parsed = new DOMParser().parseFromString(html, "text/html");
      this.list.append(el("li", { "data-question": id, hidden: "" }, ...parsed.body.childNodes));
    }
  }
}
