/** Where a conversation takes place: the customer's mood, what was said, what can be said, and the look back at it. */

import { muteBriefly } from "../base/announce.js";
import { el, tellOfBar } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { Meters } from "./meters.js";

/**
 * The elements, and how to move between them. Knows nothing of what comes of a choice. The log is in the page from the
 * beginning, because a live region is only listened to once it has been there for a while.
 */
export class Stage {
  /** @param {import("./passages.js").Passages} passages @param {import("./play.js").Scenario} scenario */
  constructor(passages, scenario) {
    const { name } = passages;
    this.meters = new Meters(passages, scenario);
    this.log = el("div", { class: "course-dialogue course-log", role: "log", "aria-label": scenarioWords.log(name) });
    this.choices = el("div", { class: "course-choices", role: "group", "aria-label": scenarioWords.ask, tabindex: "-1" });
    this.debrief = el("div", { class: "course-debrief" });
    this.element = el("div", { class: "course-stage" }, this.meters.element, this.log, this.choices, this.debrief);
    this.clear();
  }

  clear() {
    this.meters.element.hidden = this.choices.hidden = true;
    for (const part of [this.log, this.choices, this.debrief]) part.replaceChildren();
  }

  /**
   * Puts turns into the log without a word to screen readers: they were said before.
   * @param {HTMLElement[]} turns
   */
  recall(turns) {
    muteBriefly(this.log);
    this.log.append(...turns);
  }

  /**
   * Offers sentences to say.
   * @param {{id: string, words: Node}[]} choices
   * @param {(id: string) => void} choose
   */
  offer(choices, choose) {
    const buttons = choices.map(({ id, words }) => {
      const button = el("button", { type: "button", class: "course-choice" }, words);
      button.addEventListener("click", (event) => {
        // The second half of a double click would press whatever has come to stand there.
        if (event.detail < 2) choose(id);
      });
      return el("li", {}, button);
    });
    const list = el("ul", {}, ...buttons);
    this.choices.replaceChildren(el("p", { class: "course-ask", "aria-hidden": "true" }, scenarioWords.ask), list);
    this.choices.hidden = false;
    tellOfBar(this.meters.element);
  }

  /**
   * Brings what is new into view: all of it where there is room, else from its beginning.
   * @param {Element} first
   * @param {Element} last
   */
  reveal(first, last) {
    // Once the browser has laid out what was put in.
    window.requestAnimationFrame(() => {
      const [{ top }, { bottom }] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
      tellOfBar(this.meters.element);
      const start = taken() + MARGIN;
      const end = window.innerHeight - MARGIN;
      const fits = bottom - top <= end - start;
      const by = top < start || !fits ? top - start : Math.max(0, bottom - end);
      window.scrollBy({ top: by, behavior: calm() ? "auto" : "smooth" });
    });
  }

}

/** How much of the window's head is taken, in px. */
function taken() {
  const style = window.getComputedStyle(document.documentElement);
  const px = (/** @type {string} */ name) => parseFloat(style.getPropertyValue(name)) || 0;
  return px("--course-head") + px("--course-bar");
}

const MARGIN = 12;

/** Whether the learner asked for less motion. */
const calm = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
