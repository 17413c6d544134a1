/**
 * `<course-learners>`: several learners who share a browser, each with progress of their own, by name.
 *
 * The course's one key holds the progress of whoever is here, and says in `record.learner` whose it is. That of the others
 * lies under `course:ID:of:LEARNER`, and `course:ID:learners` names them all. Who goes on as somebody else lays the one aside
 * and puts the other in its place, as texts, in one step; the store of a page that was opened before sees that it is another's,
 * and stores nothing more (store.js). What was laid aside of whoever is here stays until it is laid aside anew, so that no
 * two tabs can lose it between them.
 */

import { el, find } from "../base/dom.js";
import { learnersWords as words } from "../base/words.js";
import { countAll } from "../store/changes.js";
import { isObject } from "../store/checks.js";
import { download } from "./download.js";
import { LentView } from "./lent_view.js";

/**
 * @typedef {import("../store/store.js").Store} Store
 * @typedef {{id: string, name: string}} Learner
 */

/** A name for a learner that nobody else has, as the record's. */
export const newLearner = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {Store} store @param {string} id */
const asideKey = (store, id) => `${store.key}:of:${id}`;

/** All who share the browser; nobody where one is alone. @param {Store} store @returns {Learner[]} */
export function learnersAt(store) {
  try {
    const found = JSON.parse(store.storage().getItem(`${store.key}:learners`) ?? "[]");
    return Array.isArray(found) ? found.filter((one) => isObject(one) && typeof one.id === "string" && typeof one.name === "string") : [];
  } catch {
    return []; // blocked, or not ours
  }
}

/**
 * Names those who share the browser; where one is alone, nothing is laid aside.
 * @param {Store} store
 * @param {Learner[]} learners
 * @param {string} here  the id of whoever is here, or ""
 */
function keep(store, learners, here) {
  const [storage, key] = [store.storage(), `${store.key}:learners`];
  if (learners.some(({ id }) => id !== here)) return storage.setItem(key, JSON.stringify(learners));
  storage.removeItem(asideKey(store, here));
  return storage.removeItem(key);
}

/** Who is here, with an id from now on. @param {Store} store @param {string} [name]  a new one @returns {Learner} */
export function whoIsHere(store, name) {
  const known = store.read().record?.learner;
  const { id, name: called } = known ?? { id: newLearner(), name: "" };
  const now = { id, name: name ?? called };
  store.change((progress) => {
    if (!known || known.name !== now.name) progress.record = { ...progress.record, learner: { ...known, ...now, at: new Date().toISOString() } };
  });
  return now;
}

/**
 * Puts the progress of somebody in the place of that of whoever is here. Throws where there is no room, and changes nothing.
 * @param {Store} store
 * @param {string} text
 * @param {Learner} next
 */
function exchange(store, text, next) {
  const [storage, before] = [store.storage(), learnersAt(store)];
  const here = whoIsHere(store);
  if (store.unsaved) throw new Error("not all of it is stored"); // and would be lost
  // Somebody who has neither a name nor done anything is nobody.
  const leaving = here.name || countAll(store.read()) ? [here] : [];
  for (const { id } of leaving) storage.setItem(asideKey(store, id), storage.getItem(store.key) ?? "");
  const others = before.filter(({ id }) => id !== here.id && id !== next.id);
  try {
    keep(store, [...others, ...leaving, next], next.id);
    storage.setItem(store.key, text);
  } catch (error) {
    keep(store, before, here.id);
    throw error;
  }
  storage.removeItem(`${store.key}:saved`);
}

/** Goes on as somebody who was not here yet. Throws where there is no room. @param {Store} store @param {string} name */
export function add(store, name) {
  const learner = { id: newLearner(), name };
  const { progress } = store.parse(null);
  progress.record = { learner: { ...learner, at: new Date().toISOString() } };
  exchange(store, JSON.stringify(progress), learner);
}

/** Goes on as somebody who was here before. Throws where there is no room. @param {Store} store @param {string} id */
export function goOnAs(store, id) {
  const text = store.storage().getItem(asideKey(store, id));
  const next = learnersAt(store).find((one) => one.id === id);
  if (text !== null && next) exchange(store, text, next);
}

/** What is stored of somebody who is not here. @param {Store} store @param {string} id */
export const storedOf = (store, id) => store.storage().getItem(asideKey(store, id)) ?? "";

/** @param {Store} store @param {string} id  of somebody who is not here */
export function takeAway(store, id) {
  store.storage().removeItem(asideKey(store, id));
  keep(store, learnersAt(store).filter((one) => one.id !== id), store.read().record?.learner?.id ?? "");
}

/** What is laid aside of whoever is here goes too, when that is erased. @param {Store} store */
export function forget(store) {
  const id = store.read().record?.learner?.id;
  if (!id || !learnersAt(store).length) return;
  store.storage().removeItem(asideKey(store, id));
  keep(store, learnersAt(store).filter((one) => one.id !== id), "");
}

export class CourseLearners extends LentView {
  constructor() {
    super();
    this.ready = false;
    /** Whose progress is in a file already, and goes with the next press. */
    this.asked = "";
  }

  /** @override */
  connectedCallback() {
    if (!this.ready) {
      this.ready = true;
      this.field("rename")?.addEventListener("change", ({ target }) => this.rename(/** @type {HTMLInputElement} */ (target).value.trim()));
      find(this, "[data-do=add]")?.addEventListener("click", () => this.add());
    }
    super.connectedCallback();
  }

  /** @private @param {string} what */
  field(what) {
    return /** @type {HTMLInputElement | null} */ (this.querySelector(`input[data-do=${what}]`));
  }

  /** @override */
  refresh() {
    const { store } = this;
    this.hidden = Boolean(store.trouble);
    const here = store.read().record?.learner;
    const rename = this.field("rename");
    if (rename && rename !== document.activeElement) rename.value = here?.name ?? "";
    const rows = learnersAt(store).filter(({ id }) => id !== here?.id).map((one) => this.row(one));
    find(this, ".course-learners-others")?.replaceChildren(...rows);
  }

  /** @private @param {Learner} learner */
  row({ id, name }) {
    const called = name || words.nameless;
    const button = (/** @type {string} */ label, /** @type {() => void} */ act) => {
      const made = el("button", { type: "button", class: "course-button course-button-quiet" }, label);
      made.addEventListener("click", ({ detail }) => detail > 1 || act());
      return made;
    };
    const goOn = button(words.goOn(called), () => this.attempt(() => goOnAs(this.store, id)));
    const away = button(this.asked === id ? words.really(called) : words.takeAway(called), () => this.away(id, called));
    away.dataset.away = id;
    return el("li", {}, el("bdi", {}, called), " ", goOn, " ", away);
  }

  /** @private @param {string} text */
  say(text) {
    const status = find(this, ".course-learners-status");
    if (status) status.textContent = text;
  }

  /** @private Does what takes the page to another learner. @param {() => void} act */
  attempt(act) {
    try {
      act();
    } catch {
      return this.say(words.noRoom);
    }
    this.store.left = true;
    return this.store.leave();
  }

  /** @private */
  add() {
    const name = this.field("name")?.value.trim() ?? "";
    if (!name) return this.say(words.nameFirst);
    return this.attempt(() => add(this.store, name));
  }

  /** @private @param {string} name */
  rename(name) {
    const here = whoIsHere(this.store, name);
    const all = learnersAt(this.store);
    if (all.length) keep(this.store, all.map((one) => (one.id === here.id ? here : one)), here.id);
  }

  /** @private What somebody has done is saved to a file; once more, and it is taken away. @param {string} id @param {string} called */
  away(id, called) {
    if (this.asked !== id) {
      this.asked = id;
      const file = `${this.getAttribute("course")}-progress.json`;
      download(file, storedOf(this.store, id));
      this.say(words.saved(called, file));
    } else {
      this.asked = "";
      takeAway(this.store, id);
      this.say(words.gone(called));
    }
    this.refresh();
    find(this, `[data-away="${id}"]`)?.focus();
  }
}
