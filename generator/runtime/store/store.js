/** Where progress is kept: one key of local storage for each course, or memory where the browser allows no more. */

import { tellOnce } from "./notice.js";
import { merge, noProgress, readProgress } from "./progress.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("./notice.js").Trouble} Trouble
 */

/** Progress of one course. No method ever throws, whatever the browser's storage does. */
export class Store {
  /**
   * @param {string} course
   * @param {() => Storage} [storage]  a function, because a blocked browser throws when one so much as asks for it
   * @param {(trouble: Trouble, course: string) => void} [tell]
   */
  constructor(course, storage = () => localStorage, tell = tellOnce) {
    this.course = course;
    this.key = `course:${course}`;
    this.storage = storage;
    this.tell = tell;
    /** What could not be saved, while nothing can. @type {Progress | null} */
    this.unsaved = null;
    /** The text that was read last, so that a page with many progress bars parses once. @type {string | null} */
    this.text = null;
    /** @type {Progress | null} */
    this.cache = null;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    window.addEventListener("storage", ({ key }) => {
      if (key === null || key === this.key) this.notify();
    });
  }

  /** The progress as it stands. Not to be changed: that is what `change` is for. */
  read() {
    return this.now().progress;
  }

  /**
   * Changes the progress: reads afresh (another tab may have written), edits, writes.
   * @param {(progress: Progress) => void} edit
   * @param {{quiet?: boolean}} [options]  quiet: nothing that a learner would miss, so trouble is not worth a notice
   */
  change(edit, { quiet = false } = {}) {
    const { progress, trouble } = this.now();
    edit(progress);
    const failed = trouble ?? this.write(progress);
    this.unsaved = failed ? progress : null;
    if (failed) this.cache = null;
    if (failed && !quiet) this.tell(failed, this.course);
    this.notify();
  }

  /** Forgets everything, the damaged copy too. */
  erase() {
    this.unsaved = this.cache = null;
    try {
      this.storage().removeItem(this.key);
      this.storage().removeItem(`${this.key}:damaged`);
    } catch {
      // Blocked: there was nothing but memory, and that is empty now.
    }
    this.notify();
  }

  /**
   * Calls back after every change, in this tab or another.
   * @param {() => void} listener
   * @returns {() => void} stops that
   */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @private */
  notify() {
    for (const listener of this.listeners) listener();
  }

  /**
   * What is stored, with what could not be saved on top of it.
   * @private
   * @returns {{progress: Progress, trouble: Trouble | null}}
   */
  now() {
    const stored = this.load();
    if (this.unsaved) {
      this.cache = null;
      merge(stored.progress, this.unsaved);
      const { last, path } = this.unsaved;
      Object.assign(stored.progress, last && { last }, path && { path });
    }
    return stored;
  }

  /**
   * @private
   * @returns {{progress: Progress, trouble: Trouble | null}}
   */
  load() {
    let text;
    try {
      text = this.storage().getItem(this.key);
    } catch {
      return { progress: noProgress(this.course), trouble: "blocked" };
    }
    if (this.cache && text === this.text) return { progress: this.cache, trouble: null };
    const { progress, condition } = readProgress(text, this.course);
    if (condition === "newer") return { progress, trouble: "newer" };
    [this.text, this.cache] = [text, progress];
    if (condition !== "good") this.setAside(/** @type {string} */ (text), progress);
    return { progress, trouble: null };
  }

  /**
   * Moves damaged text out of the way; it may still be of use to somebody who can repair it.
   * @private
   * @param {string} text
   * @param {Progress} rest
   */
  setAside(text, rest) {
    try {
      this.storage().setItem(`${this.key}:damaged`, text);
      this.write(rest);
    } catch {
      // No room for a copy: leave it where it is until there is something to save.
    }
    this.tell("damaged", this.course);
  }

  /**
   * @private
   * @param {Progress} progress
   * @returns {Trouble | null}
   */
  write(progress) {
    const text = JSON.stringify(progress);
    try {
      this.storage().setItem(this.key, text);
    } catch {
      return "full";
    }
    [this.text, this.cache] = [text, progress];
    return null;
  }
}

/** @type {Map<string, Store>} */
const stores = new Map();

/**
 * The one store of a course on this page.
 * @param {string} course
 */
export function openStore(course) {
  const store = stores.get(course) ?? new Store(course);
  stores.set(course, store);
  return store;
}
