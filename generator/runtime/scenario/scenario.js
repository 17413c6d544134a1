/** `<course-scenario>`: a conversation that unfolds turn by turn, and the look back at it. */

import { el, find } from "../base/dom.js";
import { talkWords } from "../base/words.js";
import { ending, offered, play, step } from "./play.js";
import { debrief } from "./debrief.js";
import { Passages } from "./passages.js";
import { Stage } from "./stage.js";
import { customerTurns, moodTurns, ownTurn } from "./turns.js";

/**
 * @typedef {import("./play.js").Talk} Talk
 * @typedef {import("./play.js").State} State
 * @typedef {import("../types.js").ScenarioRecord} ScenarioRecord
 * @typedef {{talk: Talk, passages: Passages, stage: Stage, start: HTMLElement}} Parts
 */

const POINTS = 1;

/**
 * The parts of a conversation, or null where one is missing: then its passages stay, and can be followed by links.
 * @param {HTMLElement} element
 * @returns {Parts | null}
 */
function findParts(element) {
  const start = find(element, ".course-start");
  try {
    const talk = JSON.parse(find(element, ".course-scenario-data")?.textContent ?? "");
    const passages = new Passages(element);
    return start && { talk, passages, stage: new Stage(passages, talk), start };
  } catch {
    return null;
  }
}

/**
 * Attributes: `scene`, the moment one is in, or the ending; `outcome` at the end.
 *
 * Events, all bubbling: `course-ready` once; `course-afresh` when a conversation begins, or begins anew from an earlier
 * moment; `course-answer` (cancelable) and `course-answered` around every line that is said, with the question
 * SCENARIO/SCENE, and around the end of the conversation, with the question SCENARIO.
 */
export class CourseScenario extends HTMLElement {
  constructor() {
    super();
    /** @type {Parts | null} null until the conversation is in the page and whole */
    this.parts = null;
    /** @type {State[]} the moments so far, one more than `path` is long; none before the start */
    this.states = [];
    /** @type {ScenarioRecord} what there is to keep */
    this.record = { path: null, endings: [], attempts: [], at: "" };
  }

  connectedCallback() {
    if (this.parts) return;
    this.parts = findParts(this);
    if (!this.parts) return;
    const { passages, stage, start } = this.parts;
    const button = el("button", { type: "button", class: "course-button" }, talkWords.start);
    button.addEventListener("click", () => this.begin([]));
    start.replaceChildren(button);
    start.after(stage.element);
    passages.hide();
    this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
  }

  /**
   * Puts back what a store kept, without events and without a word to screen readers.
   * @param {ScenarioRecord | null} record
   */
  restore(record) {
    if (!this.parts) return;
    this.record = record ?? { path: null, endings: [], attempts: [], at: "" };
    this.show(this.record.path);
  }

  /**
   * Begins a conversation, or goes back to a moment of it.
   * @param {string[]} path  what was said before
   */
  begin(path) {
    if (!this.parts) return;
    const { stage } = this.parts;
    this.keep(path);
    if (path.length) this.show(path);
    else {
      this.show(null);
      this.states = play(this.parts.talk, []);
      this.proceed([]);
    }
    // Going back, the learner hears again what is to be answered; it is not in the log, where it would be said twice.
    const last = stage.log.lastElementChild;
    if (path.length && last instanceof HTMLElement) {
      last.tabIndex = -1;
      last.focus({ preventScroll: true });
      stage.reveal(last, stage.choices);
    }
    this.dispatchEvent(new CustomEvent("course-afresh", { bubbles: true }));
  }

  /**
   * Says a line, unless somebody who listens objects.
   * @param {string} id
   */
  choose(id) {
    const { parts, now } = this;
    const after = parts && now && step(parts.talk, now, id);
    if (!after) return;
    const { talk, passages } = parts;
    const end = ending(talk, after);
    const attempt = this.record.attempts.length + 1;
    const words = passages.reply(now.scene, id).textContent?.replace(/\s+/g, " ").trim() ?? "";
    const said = { question: `${this.id}/${now.scene}`, kind: "scenario", response: words, score: 0, max: 0, attempt };
    const score = Math.round((end?.score ?? 0) * POINTS) / 100;
    const ended = { question: this.id, kind: "scenario", response: after.scene, score, max: POINTS, attempt };
    const details = end ? [said, ended] : [said];
    const asked = (/** @type {object} */ detail) =>
      this.dispatchEvent(new CustomEvent("course-answer", { bubbles: true, cancelable: true, detail: { ...detail, score: null } }));
    if (!details.every(asked)) return;
    this.states.push(after);
    this.keep([...(this.record.path ?? []), id]);
    if (end) {
      const { path, at } = this.record;
      const endings = [...new Set([...this.record.endings, after.scene])];
      const attempts = [...this.record.attempts, { path: path ?? [], ending: after.scene, score: end.score, at }];
      this.record = { ...this.record, endings, attempts };
    }
    this.proceed([ownTurn(passages, now.scene, id), ...moodTurns(passages, talk, now, after)]);
    for (const detail of details) this.dispatchEvent(new CustomEvent("course-answered", { bubbles: true, detail }));
  }

  /** The moment one is in. @returns {State | undefined} */
  get now() {
    return this.states[this.states.length - 1];
  }

  /** @private @param {string[]} path */
  keep(path) {
    this.record = { ...this.record, path, at: new Date().toISOString() };
  }

  /**
   * Shows a conversation as it stands, quietly.
   * @private
   * @param {string[] | null} path
   */
  show(path) {
    if (!this.parts) return;
    const { talk, passages, stage, start } = this.parts;
    stage.clear();
    start.hidden = path !== null;
    this.states = path ? play(talk, path) : [];
    for (const name of ["scene", "outcome"]) this.removeAttribute(name);
    if (!path || !this.now) return;
    this.record = { ...this.record, path: path.slice(0, this.states.length - 1) };
    const exchanges = this.states.map((state, at) => {
      const before = this.states[at - 1];
      const own = before ? [ownTurn(passages, before.scene, path[at - 1] ?? ""), ...moodTurns(passages, talk, before, state)] : [];
      return [...own, ...customerTurns(passages, talk, state)];
    });
    this.lookAhead();
    stage.recall((this.hasAttribute("outcome") ? exchanges.slice(-1) : exchanges).flat());
  }

  /**
   * Goes on: the focus first, so that screen readers say where one is, and then what the log says.
   * @private
   * @param {HTMLElement[]} turns  what came before the customer's answer
   */
  proceed(turns) {
    if (!this.parts || !this.now) return;
    const { talk, passages, stage, start } = this.parts;
    start.hidden = true;
    const all = [...turns, ...customerTurns(passages, talk, this.now)];
    const title = this.lookAhead();
    (title ?? stage.choices).focus({ preventScroll: true });
    stage.log.append(...all);
    stage.reveal(all[0] ?? stage.log, title?.parentElement ?? stage.choices);
  }

  /**
   * Mood, and what there is to do now: sentences to say, or after the end the look back.
   * @private
   * @returns {HTMLElement | null} the title of the ending
   */
  lookAhead() {
    const { parts, now } = this;
    if (!parts || !now) return null;
    const { talk, passages, stage } = parts;
    const end = ending(talk, now);
    this.setAttribute("scene", now.scene);
    stage.meters.show(now);
    if (!end) {
      const choices = offered(talk, now).map(({ id }) => ({ id, words: passages.reply(now.scene, id) }));
      stage.offer(choices, (id) => this.choose(id));
      return null;
    }
    this.setAttribute("outcome", end.outcome);
    stage.choices.hidden = true;
    // The last words stay; what went before is in the look back, with all there is to say of it.
    stage.log.replaceChildren();
    const path = this.record.path ?? [];
    const { elements, title } = debrief({ passages, talk, states: this.states, path }, this.record.endings, {
      goBack: (at) => this.begin(path.slice(0, at)),
      again: () => this.begin([]),
    });
    stage.debrief.replaceChildren(...elements);
    return title;
  }
}
