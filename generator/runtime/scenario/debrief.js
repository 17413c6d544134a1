/** The look back at a conversation: how it ended and why, line by line, beside the best way, and what is left to find. */

import { el } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { ending, play } from "./play.js";
import { transcript } from "./transcript.js";

/**
 * @typedef {import("./transcript.js").Played} Played
 * @typedef {import("./play.js").Moment} Moment
 */

/** @param {Moment[]} states */
const lastOf = (states) => /** @type {Moment} */ (states[states.length - 1]);

/**
 * How it ended, why, and what was behind it.
 * @param {Played} played
 * @param {HTMLElement} title  gets the focus
 */
function card({ passages, scenario, states }, title) {
  const { scene } = lastOf(states);
  const text = passages.inEnding(scene, ".course-ending-title");
  const why = passages.inEnding(scene, ".course-why");
  const hides = passages.inEnding(scene, ".course-hides > div");
  const wants = el("dl", { class: "course-unsaid" });
  const wanted = passages.copy(".course-wants");
  if (wanted) wants.append(el("div", {}, el("dt", {}, scenarioWords.wanted(passages.name)), el("dd", {}, wanted)));
  if (hides) wants.append(el("div", {}, el("dt", {}, scenarioWords.hid(passages.name)), el("dd", {}, hides)));
  title.append(text ?? "");
  const outcome = ending(scenario, lastOf(states))?.outcome ?? "";
  return el("div", { class: "course-ending", "data-outcome": outcome }, title, el("div", { class: "course-why" }, why ?? ""), wants);
}

/**
 * What one said on a way, as a short list.
 * @param {Played} played
 * @param {string} name
 * @param {Set<string>} [others]  what was said on the other way
 */
function way({ passages, states, path }, name, others = new Set()) {
  const items = path.map((choice, at) => {
    const { scene } = /** @type {Moment} */ (states[at]);
    const item = el("li", {}, passages.reply(scene, choice));
    if (others.has(`${scene} ${choice}`)) item.append(" ", el("span", { class: "course-same" }, scenarioWords.same));
    return item;
  });
  const title = passages.inEnding(lastOf(states).scene, ".course-ending-title") ?? "";
  const end = el("p", { class: "course-way-end" }, title);
  return el("div", {}, el("p", {}, el("b", {}, name)), el("ol", {}, ...items), end);
}

/** Folded away while there is something better to find by oneself. @param {Played} played */
function comparison(played) {
  const { scenario, passages, states, path } = played;
  const path2 = scenario.best.map(({ choice }) => choice);
  const best = { scenario, passages, path: path2, states: play(scenario, path2) };
  const details = el("details", { class: "course-compare" }, el("summary", {}, scenarioWords.compare));
  const score = (/** @type {Played} */ one) => ending(scenario, lastOf(one.states))?.score ?? 0;
  const asGood = score(played) >= score(best);
  details.open = asGood;
  if (asGood && path.length <= path2.length) details.append(el("p", {}, scenarioWords.sameAsBest));
  const others = new Set(scenario.best.map(({ scene, choice }) => `${scene} ${choice}`));
  details.append(el("div", { class: "course-two" }, way({ ...played, states, path }, scenarioWords.yours, others), way(best, scenarioWords.best)));
  return details;
}

/**
 * The endings that were found, by name; the others unnamed.
 * @param {Played} played
 * @param {string[]} found
 */
function endings({ passages, scenario }, found) {
  const all = Object.keys(scenario.endings);
  const known = all.filter((id) => found.includes(id));
  const items = known.map((id) => el("li", {}, passages.inEnding(id, ".course-ending-title") ?? id));
  const left = all.length - known.length;
  if (left) items.push(el("li", { class: "course-left" }, scenarioWords.undiscovered(left)));
  return [el("p", {}, el("b", {}, scenarioWords.endings(known.length, all.length))), el("ul", { class: "course-endings" }, ...items)];
}

/**
 * Everything there is to say after the end.
 * @param {Played} played
 * @param {string[]} found  the endings found so far
 * @param {{goBack: (at: number) => void, again: () => void}} act
 * @returns {{elements: HTMLElement[], title: HTMLElement}} title: where the focus goes
 */
export function debrief(played, found, { goBack, again }) {
  const { heading } = played.passages;
  const title = document.createElement(heading);
  title.className = "course-ending-title";
  title.tabIndex = -1;
  const below = document.createElement(`h${Number(heading.slice(1)) + 1}`);
  below.append(scenarioWords.lookBack);
  const playAgain = (/** @type {string} */ more) => {
    const button = el("button", { type: "button", class: `course-button ${more}`.trim() }, scenarioWords.again);
    button.addEventListener("click", again);
    return el("p", { class: "course-play-again" }, button);
  };
  const [top, end] = [playAgain("course-button-quiet"), playAgain("")];
  const look = [below, transcript(played, goBack), comparison(played), ...endings(played, found)];
  return { elements: [card(played, title), top, ...look, end], title };
}
