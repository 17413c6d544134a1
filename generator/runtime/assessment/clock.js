/** The clock of an exam: how long there is left, more time for who needs it, or none at all (WCAG 2.2, 2.2.1). */

import { announce } from "../base/announce.js";
import { el, tellOfBar } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";

const MINUTE = 60000;

/** Minutes before the end at which it is said aloud. */
const SAID = [10, 5, 1];

export class Clock {
  /**
   * @param {object} on
   * @param {() => void} on.end  time is up
   * @param {() => void} on.more
   * @param {() => void} on.off
   * @param {number} minutes  that can be added at once
   */
  constructor({ end, more, off }, minutes) {
    this.end = end;
    this.text = el("p", { class: "course-clock-text", role: "timer", "aria-live": "off" });
    const extend = el("button", { type: "button", class: "course-button course-button-quiet" }, words.moreTime(minutes));
    const stop = el("button", { type: "button", class: "course-button course-button-quiet" }, words.noLimit);
    extend.addEventListener("click", more);
    stop.addEventListener("click", off);
    this.element = el("div", { class: "course-clock", hidden: "" }, this.text, extend, stop);
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.ticking = undefined;
    this.until = this.most = 0;
    this.said = Infinity;
  }

  /**
   * Runs until a moment, or stops.
   * @param {string | null} ends  ISO date
   * @param {string | null} [started]  another
   */
  run(ends, started) {
    const until = ends === null ? 0 : Date.parse(ends);
    // More cannot be left, though somebody has set the machine's clock back meanwhile.
    this.most = until - Date.parse(started ?? "") || Infinity;
    // It is asked to run after every key that is pressed; started anew each time, it would never strike.
    if (until === this.until && this.element.hidden === !until) return;
    clearInterval(this.ticking);
    this.until = until;
    this.element.hidden = !until;
    if (until) {
      this.said = Math.ceil(this.left() / MINUTE);
      this.ticking = setInterval(() => this.tick(), 1000);
      this.tick();
    }
    // With what it says in it, as that is what makes it as high as it is.
    tellOfBar(this.element);
  }

  /** @private */
  left() {
    return Math.min(this.until - Date.now(), this.most);
  }

  /** Says how long there is left. The time of day is asked each time, as a sleeping phone counts no seconds. */
  tick() {
    const left = this.left();
    if (left <= 0) {
      this.run(null);
      return this.end();
    }
    const minutes = Math.ceil(left / MINUTE);
    const text = left > 2 * MINUTE ? words.minutesLeft(minutes) : words.secondsLeft(Math.ceil(left / 1000));
    if (this.text.textContent !== text) this.text.textContent = text;
    this.element.toggleAttribute("data-short", left <= 2 * MINUTE);
    // A phone that wakes may be past more than one of them.
    if (SAID.some((at) => minutes <= at && at < this.said)) announce(words.minutesLeftHeard(minutes));
    this.said = minutes;
  }
}
