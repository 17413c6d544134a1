/** `<course-scenario>`: a conversation that unfolds turn by turn, and the look back at it. */

import { readData } from "../base/data.js";
import { el, find } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { ending, offered, play, step, todaysEndings, todaysPath } from "./play.js";
import { debrief } from "./debrief.js";
import { Passages } from "./passages.js";
import { Stage } from "./stage.js";
import { customerTurns, moodTurns, ownTurn } from "./turns.js";

/**
 * @typedef {import("./play.js").Scenario} Scenario
 * @typedef {import("./play.js").Moment} Moment
 * @typedef {import("../types.js").ScenarioRecord} ScenarioRecord
 * @typedef {{scenario: Scenario, passages: Passages, stage: Stage, start: HTMLElement}} Loaded
 */

const POINTS = 1;

/**
 * What a conversation needs, or null where something is missing: then its passages stay, and can be followed by links.
 * @param {HTMLElement} element
 * @returns {Loaded | null}
 */
function load(element) {
  const start = find(element, ".course-start");
  const scenario = /** @type {Scenario | null} */ (readData(element, ".course-scenario-data"));
  if (!start || !scenario) return null;
  const passages = new Passages(element);
  return { scenario, passages, stage: new Stage(passages, scenario), start };
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
    /** @type {Loaded | null} null until the conversation is in the page and whole */
    this.loaded = null;
    /** @type {Moment[]} the moments so far, one more than `path` is long; none before the start */
    this.states = [];
    /** @type {ScenarioRecord} what there is to keep */
    this.record = { path: null, endings: [], attempts: [], at: "" };
  }

  connectedCallback() {
    if (this.loaded) return;
    this.loaded = load(this);
    if (!this.loaded) return;
    const { passages, stage, start } = this.loaded;
    const button = el("button", { type: "button", class: "course-button" }, scenarioWords.start);
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
    if (!this.loaded) return;
    const { scenario } = this.loaded;
    const { path, endings, ...rest } = record ?? { path: null, endings: [], attempts: [], at: "" };
    this.record = { ...rest, path: path && todaysPath(scenario, path), endings: todaysEndings(scenario, endings) };
    this.show(this.record.path);
  }

  /**
   * Begins a conversation, or goes back to a moment of it.
   * @param {string[]} path  what was said before
   */
  begin(path) {
    if (!this.loaded) return;
    const { stage } = this.loaded;
    this.keep(path);
    if (path.length) this.show(path);
    else {
      this.show(null);
      this.states = play(this.loaded.scenario, []);
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
    const { loaded, now } = this;
    const after = loaded && now && step(loaded.scenario, now, id);
    if (!after) return;
    const { scenario, passages } = loaded;
    const end = ending(scenario, after);
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
    this.proceed([ownTurn(passages, now.scene, id), ...moodTurns(passages, scenario, now, after)]);
    for (const detail of details) this.dispatchEvent(new CustomEvent("course-answered", { bubbles: true, detail }));
  }

  /** The moment one is in. @returns {Moment | undefined} */
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
    if (!this.loaded) return;
    const { scenario, passages, stage, start } = this.loaded;
    stage.clear();
    start.hidden = path !== null;
    this.states = path ? play(scenario, path) : [];
    for (const name of ["scene", "outcome"]) this.removeAttribute(name);
    if (!path || !this.now) return;
    this.record = { ...this.record, path: path.slice(0, this.states.length - 1) };
    const exchanges = this.states.map((state, at) => {
      const before = this.states[at - 1];
      const own = before ? [ownTurn(passages, before.scene, path[at - 1] ?? ""), ...moodTurns(passages, scenario, before, state)] : [];
      return [...own, ...customerTurns(passages, scenario, state)];
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
    if (!this.loaded || !this.now) return;
    const { scenario, passages, stage, start } = this.loaded;
    start.hidden = true;
    const all = [...turns, ...customerTurns(passages, scenario, this.now)];
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
    const { loaded, now } = this;
    if (!loaded || !now) return null;
    const { scenario, passages, stage } = loaded;
    const end = ending(scenario, now);
    this.setAttribute("scene", now.scene);
    stage.meters.show(now);
    if (!end) {
      const choices = offered(scenario, now).map(({ id }) => ({ id, words: passages.reply(now.scene, id) }));
      stage.offer(choices, (id) => this.choose(id));
      return null;
    }
    this.setAttribute("outcome", end.outcome);
    stage.choices.hidden = true;
    // The last words stay; what went before is in the look back, with all there is to say of it.
    stage.log.replaceChildren();
    const path = this.record.path ?? [];
    const { elements, title } = debrief({ passages, scenario, states: this.states, path }, this.record.endings, {
      goBack: (at) => this.begin(path.slice(0, at)),
      again: () => this.begin([]),
    });
    stage.debrief.replaceChildren(...elements);
    return title;
  }
}
