/** Paths through the course: the choice of one, and what only those see who take it. */

import { findAll, inPlace } from "../base/dom.js";
import { StoreView } from "./store_view.js";

/** `<course-paths>`: the choice, which is kept with the progress. A path that is not there (any more) is as none. */
export class CoursePaths extends StoreView {
  /** @override */
  connectedCallback() {
    this.onchange = (/** @type {Event} */ { target }) => this.choose(/** @type {HTMLInputElement} */ (target));
    super.connectedCallback();
  }

  /** @override */
  refresh() {
    const { path } = this.store.glance().progress;
    const boxes = /** @type {HTMLInputElement[]} */ (findAll(this, "input"));
    // The path through everything lists no lessons of its own: they stand below.
    const chosen = boxes.find(({ value }) => value === path) ?? boxes.find((box) => !lessons(box).length);
    if (chosen) chosen.checked = true;
  }

  /**
   * Keeps the choice. Where one was last stays, if the path leads there; if not, the path begins with what is not done.
   * @private
   * @param {HTMLInputElement} box
   */
  choose(box) {
    inPlace(box, () => this.store.change((progress) => {
      progress.path = box.value;
      const links = lessons(box);
      if (!links[0] || links.some(({ dataset }) => dataset.lesson === progress.last?.lesson)) return;
      const first = links.find((link) => !link.parentElement?.querySelector("[state=done]")) ?? links[0];
      const { lesson = "", url = "" } = first.dataset;
      progress.last = { lesson, url, title: first.textContent, at: new Date().toISOString() };
    }));
  }
}

/** The links to the lessons of a path, as its card lists them. @param {Element} box */
const lessons = (box) => findAll(/** @type {Element} */ (box.closest(".course-path")), "a");

/** `<course-way>`: of what it holds, it shows that which is meant for the path of this learner, or for no path. */
export class CourseWay extends StoreView {
  /** @override */
  refresh() {
    const { path } = this.store.glance().progress;
    const ways = /** @type {HTMLElement[]} */ ([...this.children]);
    const own = ways.find(({ dataset }) => dataset.path === path) ?? ways[0];
    for (const way of ways) way.hidden = way !== own;
  }
}
