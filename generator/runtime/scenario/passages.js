/** The texts of a conversation: they stand in the page as linked passages, and are copied from there. */

import { copyInside, find, findAll } from "../base/dom.js";

/** Ids are made of letters, digits and hyphens, so they can stand in selectors. */
export class Passages {
  /** @param {HTMLElement} root  the `<course-scenario>` */
  constructor(root) {
    this.root = root;
    /** What the customer is called. */
    this.name = find(root, ".course-name")?.textContent ?? "";
  }

  /** Takes the linked passages out of sight, and what only helps those who follow links. */
  hide() {
    for (const part of findAll(this.root, ".course-scenes, .course-gauges")) part.hidden = true;
  }

  /**
   * A copy of what is inside the first element that fits, or null.
   * @param {string} selector
   */
  copy(selector) {
    const source = find(this.root, selector);
    return source ? copyInside(source) : null;
  }

  /** @param {string} scene @param {string} inner */
  inScene(scene, inner) {
    return this.copy(`[data-scene="${scene}"] ${inner}`);
  }

  /** What the customer says. @param {string} scene @param {number} line */
  says(scene, line) {
    const lines = findAll(this.root, `[data-scene="${scene}"] .course-words`);
    return lines[line] ? copyInside(lines[line]) : null;
  }

  /** What the learner says. @param {string} scene @param {string} choice */
  reply(scene, choice) {
    return this.inScene(scene, `[data-choice="${choice}"] > .course-reply`) ?? document.createDocumentFragment();
  }

  /** @param {string} scene @param {string} choice @param {string} inner */
  about(scene, choice, inner) {
    return this.inScene(scene, `[data-choice="${choice}"] ${inner}`);
  }

  /** @param {string} ending @param {string} inner */
  inEnding(ending, inner) {
    return this.copy(`[data-ending="${ending}"] ${inner}`);
  }

  /** The tag of an ending's title, by which the debrief sets its own headings: "h3" in a lesson. */
  get heading() {
    return find(this.root, ".course-ending-title")?.localName ?? "h3";
  }

  /** What a meter is called. @param {string} meter */
  meter(meter) {
    return find(this.root, `.course-gauges [data-meter="${meter}"] b`)?.textContent ?? meter;
  }

  /** The word for a level of a meter. @param {string} meter @param {number} level */
  level(meter, level) {
    return find(this.root, `.course-gauges [data-meter="${meter}"] [data-from="${level}"]`)?.textContent ?? "";
  }
}
