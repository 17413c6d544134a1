/** `<course-keeper>`: saves progress to a file, loads it again, erases it. */

import { el, find } from "../base/dom.js";
import { merge, readProgress } from "../store/progress.js";
import { openStore } from "../store/store.js";
import { words } from "../base/words.js";
import { offerCopy } from "./copy.js";

/** Nobody's progress is larger; a film chosen by mistake is. */
const LARGEST = 10 * 1024 * 1024;

/** Its controls are hidden until there is a script to serve them. */
export class CourseKeeper extends HTMLElement {
  constructor() {
    super();
    this.ready = false;
  }

  connectedCallback() {
    const controls = find(this, ".course-keeper-controls");
    if (this.ready || !controls) return;
    this.ready = true;
    controls.hidden = false;
    find(this, 'button[data-do="save"]')?.addEventListener("click", () => this.save());
    const input = /** @type {HTMLInputElement | null} */ (this.querySelector('input[type="file"]'));
    input?.addEventListener("change", async () => {
      const file = input.files?.[0];
      if (file) this.say(await this.load(file));
      input.value = ""; // so that the same file can be chosen again
    });
    const erase = find(this, 'button[data-do="erase"]');
    if (erase) this.eraseWith(erase);
  }

  get course() {
    return this.getAttribute("course") ?? "";
  }

  /** Hands the progress to the browser as a file to keep. */
  save() {
    const text = JSON.stringify(openStore(this.course).read(), null, 1);
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const name = `${this.course}-progress.json`;
    el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
    this.say(offerCopy(this, name, text) || words.saved);
  }

  /**
   * Merges a file into the progress.
   * @param {Blob} file
   * @returns {Promise<string>} what to tell the learner
   */
  async load(file) {
    const text = file.size <= LARGEST ? await file.text().catch(() => "") : "";
    const { progress, condition } = readProgress(text, this.course);
    const some = [progress.questions, progress.lessons, progress.scenarios, progress.quizzes].some((table) => Object.keys(table).length > 0);
    if (condition === "foreign") return words.otherCourse;
    if (condition === "newer") return words.newerFile;
    if (condition === "damaged" && !some) return words.notAProgressFile;
    let came = 0;
    openStore(this.course).change((ours) => (came = merge(ours, progress)));
    this.replaced();
    return words.loaded(came) + (condition === "damaged" ? ` ${words.loadedInPart}` : "");
  }

  /**
   * Erasing takes two presses of the same button, one after the other; a look elsewhere in between calls it off.
   * @private
   * @param {HTMLElement} button
   */
  eraseWith(button) {
    const label = button.textContent;
    let asked = false;
    const calm = () => {
      asked = false;
      button.textContent = label;
    };
    button.addEventListener("blur", () => {
      if (asked) this.say("");
      calm();
    });
    button.addEventListener("click", (event) => {
      if (event.detail > 1) return; // a double click is one decision, not two
      if (!asked) {
        asked = true;
        button.textContent = words.reallyErase;
        return this.say(words.confirmErase);
      }
      calm();
      openStore(this.course).erase();
      this.replaced();
      return this.say(words.erased);
    });
  }

  /** @private */
  replaced() {
    this.dispatchEvent(new CustomEvent("course-replaced", { bubbles: true }));
  }

  /** @private @param {string} text */
  say(text) {
    const status = find(this, ".course-keeper-status");
    if (status) status.textContent = text;
  }
}
