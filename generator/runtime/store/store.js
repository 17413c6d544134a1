/** Where progress is kept: one key of local storage for each course, or memory where the browser allows no more. */

import { tellOnce } from "./notice.js";
import { KEEP, formerOn, when } from "./former.js";
import { noProgress, readProgress } from "./progress.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("./notice.js").Trouble} Trouble
 *
 * @typedef {object} Kept  What was read of a text, so that a page with many progress bars parses once.
 * @property {string | null} text
 * @property {Progress} progress
 * @property {Trouble | null} trouble  why nothing can be written over it
 *
 * @typedef {object} Glance  What many ask for at one time.
 * @property {Progress} progress
 * @property {Trouble | null} trouble
 * @property {Map<unknown, any>} known  what they have worked out of it, by what it is about
 */

/**
 * Progress of one course. No method ever throws, whatever the browser's storage does. What is stored and cannot be read
 * is never written over: what is newer than this script stays as it is; what is damaged stays too, until there is a copy.
 */
export class Store {
  /**
   * @param {string} course
   * @param {() => Storage} [storage]  a function, because a blocked browser throws when one so much as asks for it
   * @param {(trouble: Trouble, course: string) => void} [tell]
   * @param {() => import("./former.js").Former | null} [former]  what was called otherwise before
   * @param {() => void} [leave]  another learner has come; what the page shows is not theirs
   */
  constructor(course, storage = () => localStorage, tell = tellOnce, former = () => null, leave = () => location.reload()) {
    this.course = course;
    this.key = `course:${course}`;
    this.storage = storage;
    this.tell = tell;
    this.askFormer = former;
    this.leave = leave;
    /** Whose progress this page shows: the id of a learner, or "". @type {string | undefined} */
    this.owner = undefined;
    /** Somebody else has come since: nothing that this page holds is theirs. */
    this.left = false;
    /** @type {import("./former.js").Former | null} */
    this.former = null;
    /** What could not be saved, while nothing can. @type {Progress | null} */
    this.unsaved = null;
    /** What was stored when that failed. @type {Progress | null} */
    this.base = null;
    /** @type {Kept | null} */
    this.kept = null;
    /** That over which what could not be saved is laid already. @type {object | null} */
    this.laid = null;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    /** @type {Glance | null} */
    this.seen = null;
    window.addEventListener("storage", ({ key }) => {
      if (key === null || key === this.key) this.notify();
    });
    // A page that the browser shows again as it was left has heard of nothing meanwhile.
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.notify());
  }

  /** The progress as it stands. Not to be changed: that is what `change` is for. */
  read() {
    return this.now().progress;
  }

  /**
   * The same for a hundred elements that are shown at one time. A browser copies what is stored each time it is asked, and
   * that of a whole course is long; nothing else can be there before the scripts that run now have ended.
   */
  glance() {
    if (!this.seen) {
      this.seen = { ...this.now(), known: new Map() };
      queueMicrotask(() => (this.seen = null));
    }
    return this.seen;
  }

  /** Why nothing can be stored, if that is known before trying. */
  get trouble() {
    return this.now().trouble;
  }

  /** Whether several learners share this browser (page/learners.js). */
  get shared() {
    try {
      return this.storage().getItem(`${this.key}:learners`) !== null;
    } catch {
      return false; // blocked
    }
  }

  /** Reads what was not stored here, for scripts of other bundles, too. @param {string | null} text */
  parse(text) {
    this.former ??= this.askFormer();
    return readProgress(text, this.course, this.former ?? {});
  }

  /** The text that is stored; of the course under an id of before, as long as there is none under that of today. @private */
  text() {
    const storage = this.storage();
    this.former ??= this.askFormer();
    const keys = [this.key, ...(this.former?.course ?? []).map((id) => `course:${id}`)];
    return keys.map((key) => storage.getItem(key)).find((text) => text !== null) ?? null;
  }

  /**
   * Changes the progress: reads afresh (another tab may have written), edits, writes.
   * @param {(progress: Progress) => void} edit
   * @param {{quiet?: boolean}} [options]  quiet: nothing that a learner would miss, so trouble is not worth a notice
   */
  change(edit, { quiet = false } = {}) {
    const { progress, trouble } = this.now();
    if (this.left) return;
    edit(progress);
    const before = this.kept?.text ?? null;
    const failed = trouble ?? this.write(progress);
    this.unsaved = failed ? progress : null;
    if (failed) {
      this.base = this.parse(before).progress;
      this.kept = null;
      if (!quiet) this.tell(failed, this.course);
    }
    this.notify();
  }

  /**
   * Puts another progress in the place of all that is here, or leaves everything as it is.
   * @param {Progress} progress
   * @returns {Trouble | null} why it could not be stored
   */
  replace(progress) {
    const failed = this.trouble ?? (this.left ? null : this.write(progress));
    if (failed || this.left) return failed;
    this.unsaved = this.kept = null;
    this.notify();
    return null;
  }

  /** The keys of the damaged texts that are kept, the first one first. */
  damaged() {
    /** @type {string[]} */
    const keys = [];
    try {
      while (this.storage().getItem(this.copyKey(keys.length)) !== null) keys.push(this.copyKey(keys.length));
    } catch {
      // Blocked: nothing was ever kept.
    }
    return keys;
  }

  /** Forgets everything, the damaged copies too. */
  erase() {
    if (this.now() && this.left) return;
    this.unsaved = this.kept = null;
    try {
      for (const key of [this.key, ...this.damaged()]) this.storage().removeItem(key);
    } catch {
      // Blocked: there was nothing but memory, and that is empty now.
    }
    // Or what lies under an id of before would come back. That is left alone: it may be another course by now.
    if (this.former?.course) this.write(noProgress(this.course));
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
    this.seen = null;
    for (const listener of this.listeners) listener();
  }

  /**
   * What is stored, with what could not be saved on top of it.
   * @private
   * @returns {{progress: Progress, trouble: Trouble | null}}
   */
  now() {
    const stored = this.load();
    this.look(stored.progress);
    if (this.unsaved && !this.left && this.laid !== stored) {
      this.laid = stored;
      layOver(stored.progress, this.unsaved, this.base);
    }
    return stored;
  }

  /**
   * Sees who is here. Where several share a browser, `course:ID:learners` names them, and what is stored may be another's
   * since this page was opened. Else one has only given a name.
   * @private
   * @param {Progress} progress  as it is stored
   */
  look({ record }) {
    const id = record?.learner?.id ?? "";
    if (this.left || id === this.owner) return;
    this.left = Boolean(id) && this.owner !== undefined && this.storage().getItem(`${this.key}:learners`) !== null;
    if (this.left) this.leave();
    else this.owner = id;
  }

  /**
   * @private
   * @returns {{progress: Progress, trouble: Trouble | null}}
   */
  load() {
    let text;
    try {
      text = this.text();
    } catch {
      return { progress: noProgress(this.course), trouble: "blocked" };
    }
    if (this.kept?.text === text) return this.kept;
    const { progress, condition } = this.parse(text);
    this.kept = { text, progress, trouble: null };
    if (condition === "newer") this.kept.trouble = "newer";
    else if (condition !== "good") this.kept.trouble = this.setAside(/** @type {string} */ (text), progress);
    if (condition !== "good") this.tell(this.kept.trouble ?? "damaged", this.course);
    return this.kept;
  }

  /**
   * Moves damaged text out of the way; it may still be of use to somebody who can repair it. No copy is ever written over.
   * @private
   * @param {string} text
   * @param {Progress} rest
   * @returns {Trouble | null}
   */
  setAside(text, rest) {
    const copies = this.damaged();
    try {
      if (!copies.some((key) => this.storage().getItem(key) === text)) this.storage().setItem(this.copyKey(copies.length), text);
    } catch {
      return "stuck";
    }
    this.write(rest);
    return null;
  }

  /** @private @param {number} at */
  copyKey(at) {
    return `${this.key}:damaged${at ? `:${at + 1}` : ""}`;
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
    this.kept = { text, progress, trouble: null };
    this.owner = progress.record?.learner?.id ?? "";
    return null;
  }
}

/**
 * Of what another tab has changed meanwhile, the later entry goes on; of all else ours, whatever the clock says.
 * @param {Progress} stored  is changed
 * @param {Progress} own
 * @param {Progress | null} base  what was stored before
 */
function layOver(stored, own, base) {
  const text = JSON.stringify;
  const tables = /** @type {(keyof Progress & ("questions" | "lessons" | "scenarios" | "quizzes" | "drafts"))[]} */ (
    ["questions", "lessons", "scenarios", "quizzes", "drafts", "reviews", "notes", "record"]
  );
  for (const name of tables) {
    const into = /** @type {Record<string, any>} */ (stored[name] ??= {});
    for (const [id, entry] of Object.entries(own[name] ?? {})) {
      const there = into[id];
      const changed = there && text(there) !== text(base?.[name]?.[id]);
      const [later, earlier] = changed && when(there) > when(entry) ? [there, entry] : [entry, there];
      into[id] = KEEP[name]?.(later, earlier) ?? later;
    }
  }
  const { last, path } = own;
  Object.assign(stored, last && { last }, path && { path });
}

/** @type {Map<string, Store>} */
const stores = new Map();

/**
 * The one store of a course on this page.
 * @param {string} course
 */
export function openStore(course) {
  const store = stores.get(course) ?? new Store(course, undefined, undefined, () => formerOn(document, course));
  stores.set(course, store);
  return store;
}

/**
 * Lends the store to scripts of other bundles, which ask for it by an event: two stores would not hear of each other.
 * @param {Document} page
 */
export function lendStore(page) {
  page.addEventListener("course-store", (event) => {
    const { detail } = /** @type {CustomEvent<{course: string, store?: Store}>} */ (event);
    detail.store = openStore(detail.course);
  });
}
