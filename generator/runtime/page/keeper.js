/** `<course-keeper>`: saves progress to a file, loads it again, takes that back, erases it. */

import { el, find, inPlace, moveFocus } from "../base/dom.js";
import { keeperWords as words } from "../base/words.js";
import { changes, countAll, countAnswers, newest, takeBack } from "../store/changes.js";
import { dayOf } from "../store/lent.js";
import { merge } from "../store/merge.js";
import { closeOff } from "../store/salvage.js";
import { offerCopy } from "./copy.js";
import { download } from "./download.js";
import { forget, learnersAt } from "./learners.js";
import { LentView } from "./lent_view.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 */

/** Nobody's progress is larger, as browsers store no more than half of it; a film chosen by mistake is. In bytes. */
const LARGEST = 10 * 1024 * 1024;

/** Its controls are hidden until there is a script to serve them. */
export class CourseKeeper extends LentView {
  constructor() {
    super();
    this.ready = false;
  }

  /** @override */
  connectedCallback() {
    this.prepare();
    super.connectedCallback();
  }

  /** @override */
  refresh() {
    this.tell();
    void this.remind();
  }

  /** @private */
  prepare() {
    const controls = find(this, ".course-keeper-controls");
    if (this.ready || !controls) return;
    this.ready = true;
    controls.hidden = false;
    find(this, 'button[data-do="save"]')?.addEventListener("click", () => this.save());
    const input = /** @type {HTMLInputElement | null} */ (this.querySelector('input[type="file"]'));
    input?.addEventListener("change", async () => {
      const file = input.files?.[0];
      if (file) await this.open(file);
      input.value = ""; // so that the same file can be chosen again
    });
    const erase = find(this, 'button[data-do="erase"]');
    if (erase) this.eraseWith(erase);
  }

  get course() {
    return this.getAttribute("course") ?? "";
  }

  /** @private The name of the file. @param {string} what */
  named(what) {
    return `${this.course}-${what}.json`;
  }

  /** @private Says above the buttons what is the matter here, and offers damaged copies. */
  tell() {
    const place = find(this, ".course-keeper-trouble");
    const { trouble } = this.store;
    const copies = this.store.damaged();
    const about = [trouble && words.trouble[trouble], copies.length && words.copies(copies.length)].filter((text) => typeof text === "string");
    const buttons = copies.flatMap((key, at) => {
      const name = this.named(`damaged-${at + 1}`);
      const text = () => this.store.storage().getItem(key) ?? "";
      const save = () => this.hand(name, text(), words.savedWhole(name));
      const which = copies.length > 1 ? at + 1 : 0;
      return [action(words.openCopy(which), () => this.open(new Blob([text()]))), action(words.saveCopy(which), save)];
    });
    // What stands there already is left, with the focus in it.
    if (place?.textContent === [...about, ...buttons.map((one) => one.textContent)].join("")) return;
    place?.replaceChildren(...about.map((text) => el("p", {}, text)), ...(buttons.length ? [el("p", { class: "course-keeper-buttons" }, ...buttons)] : []));
  }

  /** @private Where it is kept of a progress when it was last saved to a file. */
  get savedKey() {
    return `${this.store.key}:saved`;
  }

  /** @private Says quietly how much is in no file yet, where the browser has not promised to keep what it stores. */
  async remind() {
    const place = find(this, ".course-keeper-reminder");
    const { store } = this;
    if (!place || store.trouble) return place?.replaceChildren();
    const storage = /** @type {StorageManager | undefined} */ (globalThis.navigator?.storage);
    const at = store.storage().getItem(this.savedKey);
    const count = Object.values(store.read().questions).filter((answer) => !at || answer.at > at).length;
    if (!count || (await storage?.persisted?.().catch(() => false))) return place.replaceChildren();
    const ask = storage?.persist && action(words.keepHere, () => void storage.persist().then((done) => this.say(done ? words.keptHere : words.notKept)).finally(() => this.remind()));
    return place.replaceChildren(el("p", {}, words.remind(count, at && dayOf(at))), ...(ask ? [el("p", {}, ask)] : []));
  }

  /** Hands the progress to the browser as a file to keep. What this script cannot read it hands out as it is stored. */
  save() {
    const { store } = this;
    const name = this.named("progress");
    const { trouble } = store;
    if (trouble === "newer" || trouble === "stuck") {
      return this.hand(name, store.storage().getItem(store.key) ?? "", words.savedWhole(name));
    }
    const progress = store.read();
    if (!countAll(progress)) return this.say(trouble ? words.trouble[trouble] : words.nothing);
    return this.hand(name, JSON.stringify(progress, null, 1), words.saved(name, countAnswers(progress)));
  }

  /** @private Hands out a file, and says so or what stands in the way. @param {string} name @param {string} text @param {string} said */
  hand(name, text, said) {
    download(name, text);
    this.say(offerCopy(this, name, text) || said);
    try {
      this.store.storage().setItem(this.savedKey, new Date().toISOString());
    } catch {
      // Full or blocked: the reminder stays, and that is all.
    }
    void this.remind();
  }

  /**
   * Looks into a file, and says what loading it would do; nothing is changed until the learner wants it.
   * @param {Blob} file
   */
  async open(file) {
    const found = await this.look(file);
    if (typeof found === "string") return this.say(`${found} ${words.unchanged}`);
    const { theirs, damaged } = found;
    const before = this.store.read();
    const would = changes(before, merge(before, theirs));
    const part = damaged ? ` ${words.inPart}` : "";
    if (!would.any) return this.say(words.nothingNew + part);
    const at = newest(theirs);
    const date = at && dayOf(at);
    return this.say(words.preview(words.would(would), date) + part, [
      action(words.load, () => this.load(theirs)),
      action(words.leave, () => this.answer(words.left)),
    ]);
  }

  /**
   * @private
   * @param {Blob} file
   * @returns {Promise<string | {theirs: Progress, damaged: boolean}>} what to tell the learner, where it cannot be loaded
   */
  async look(file) {
    const { trouble } = this.store;
    if (trouble) return words.trouble[trouble];
    if (file.size > LARGEST) return words.tooLarge(file.size);
    const text = (await file.text().catch(() => null))?.trim();
    if (text === undefined) return words.unreadable;
    if (!text) return words.empty;
    let { progress, condition } = this.store.parse(text);
    if (condition === "damaged" && !countAll(progress)) progress = this.store.parse(closeOff(text)).progress;
    if (condition === "newer") return words.newerFile;
    if (condition === "foreign") return words.otherCourse(JSON.parse(text).course);
    const damaged = condition === "damaged";
    if (damaged && !countAll(progress)) return /^\{\s*"version"/.test(text) ? words.brokenOff : words.notProgress;
    return { theirs: progress, damaged };
  }

  /** @private Puts a file into the progress, all of it or nothing. @param {Progress} theirs */
  load(theirs) {
    const { store } = this;
    // Another tab may have written since the file was looked into.
    const before = store.read();
    const kept = JSON.stringify(before);
    const after = merge(before, theirs);
    // Where several share a browser, whoever is here stays.
    if (before.record?.learner && learnersAt(store).length) after.record = { ...after.record, learner: before.record.learner };
    const done = changes(before, after);
    const failed = store.replace(after);
    if (failed) return this.answer(failed === "full" ? words.noRoom(done) : `${words.trouble[failed]} ${words.unchanged}`);
    const loaded = JSON.stringify(store.read());
    this.replaced();
    return this.answer(words.loaded(words.would(done, true)), [action(words.undo, () => this.takeBack(kept, loaded))]);
  }

  /** @private @param {string} before @param {string} after  both as JSON */
  takeBack(before, after) {
    const { store } = this;
    const back = takeBack(JSON.parse(before), JSON.parse(after), store.read());
    const failed = store.replace(store.parse(JSON.stringify(back)).progress);
    if (failed) return this.answer(`${words.trouble[failed]} ${words.unchanged}`);
    this.replaced();
    return this.answer(words.undone);
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
        return this.say(this.store.damaged().length ? words.confirmEraseCopies : words.confirmErase);
      }
      calm();
      forget(this.store);
      // What stood above it goes, and the button stays where it was pressed.
      inPlace(button, () => this.store.erase());
      try {
        this.store.storage().removeItem(this.savedKey);
      } catch {
        // Blocked: there was nothing.
      }
      this.replaced();
      return this.say(words.erased);
    });
  }

  /** @private */
  replaced() {
    this.dispatchEvent(new CustomEvent("course-replaced", { bubbles: true }));
  }

  /**
   * @private
   * @param {string} text
   * @param {HTMLElement[]} [actions]  what can be done about it
   */
  say(text, actions = []) {
    const status = find(this, ".course-keeper-status");
    const place = find(this, ".course-keeper-actions");
    if (status) status.textContent = text;
    place?.replaceChildren(...actions);
  }

  /** @private Says what came of a button that is gone now, and takes the focus along. @param {string} text @param {HTMLElement[]} [actions] */
  answer(text, actions) {
    this.say(text, actions);
    moveFocus(find(this, ".course-keeper-answer"));
  }
}

/**
 * A button; the second half of a double click does not press what has come to stand there.
 * @param {string} label
 * @param {() => void} act
 */
function action(label, act) {
  const button = el("button", { type: "button", class: "course-button course-button-quiet" }, label);
  button.addEventListener("click", ({ detail }) => detail > 1 || act());
  return button;
}
