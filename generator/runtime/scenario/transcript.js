/** The conversation line by line, with what each line did and why. */

import { el } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { customerTurns, effects, ownTurn } from "./turns.js";

/**
 * @typedef {import("./play.js").Scenario} Scenario
 * @typedef {import("./play.js").Moment} Moment
 * @typedef {import("./passages.js").Passages} Passages
 *
 * @typedef {object} Played  A conversation that was played to its end.
 * @property {Passages} passages
 * @property {Scenario} scenario
 * @property {Moment[]} states
 * @property {string[]} path
 */

/**
 * One turn: what the customer said and thought, what was answered, what that did.
 * @param {Played} played
 * @param {number} at
 * @param {(at: number) => void} goBack
 */
function moment({ passages, scenario, states, path }, at, goBack) {
  const [before, after] = /** @type {[Moment, Moment]} */ (states.slice(at, at + 2));
  const { scene } = before;
  const choice = path[at] ?? "";
  const turns = el("div", { class: "course-dialogue" }, ...customerTurns(passages, scenario, before));
  const thinks = passages.inScene(scene, ".course-thinks > div");
  if (thinks) turns.append(el("div", { class: "course-thought" }, el("b", {}, scenarioWords.thinks(passages.name)), " ", thinks));
  turns.append(ownTurn(passages, scene, choice));
  const note = el("div", { class: "course-note" });
  const done = effects(passages, scenario, before, after);
  if (done) note.append(done);
  for (const inner of ["course-comment", "course-techniques"]) {
    const text = passages.about(scene, choice, `.${inner}`);
    if (text) note.append(el(inner === "course-comment" ? "div" : "ul", { class: inner }, text));
  }
  const back = el("button", { type: "button", class: "course-back-to", "aria-label": scenarioWords.goBackTurn(at + 1) }, scenarioWords.goBack);
  back.addEventListener("click", () => goBack(at));
  return el("li", { class: "course-moment" }, turns, note, back);
}

/**
 * @param {Played} played
 * @param {(at: number) => void} goBack
 */
export function transcript(played, goBack) {
  const { passages, scenario, states, path } = played;
  const moments = path.map((_, at) => moment(played, at, goBack));
  const last = /** @type {Moment} */ (states[states.length - 1]);
  const words = customerTurns(passages, scenario, last);
  if (words.length) moments.push(el("li", { class: "course-moment" }, el("div", { class: "course-dialogue" }, ...words)));
  return el("ol", { class: "course-transcript" }, ...moments);
}
