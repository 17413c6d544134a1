/** The turns of a conversation as elements, as a dialogue in a lesson has them. */

import { el } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { changes, ending, lineSaid } from "./play.js";

/**
 * @typedef {import("./play.js").Scenario} Scenario
 * @typedef {import("./play.js").Moment} Moment
 * @typedef {import("./passages.js").Passages} Passages
 */

/** @param {string} speaker @param {Node} words @param {string} [more]  a class */
function turn(speaker, words, more = "") {
  const name = el("b", { class: "course-speaker" }, speaker, el("span", { class: "course-hidden" }, ":"));
  return el("div", { class: `course-turn ${more}`.trim() }, name, " ", el("div", { class: "course-words" }, words));
}

/** What the learner says. @param {Passages} passages @param {string} scene @param {string} choice */
export function ownTurn(passages, scene, choice) {
  return turn(scenarioWords.you, el("p", {}, passages.reply(scene, choice)), "course-turn-own");
}

/**
 * What the customer does and says in a moment; in an ending, the last words.
 * @param {Passages} passages
 * @param {Scenario} scenario
 * @param {Moment} state
 */
export function customerTurns(passages, scenario, state) {
  const { scene } = state;
  const over = ending(scenario, state);
  const does = over ? null : passages.inScene(scene, ".course-aside");
  const says = over ? passages.inEnding(scene, ".course-words") : passages.says(scene, lineSaid(scenario, state));
  const elements = [];
  if (does) elements.push(el("div", { class: "course-aside" }, does));
  if (says) elements.push(turn(passages.name, says));
  return elements;
}

/**
 * "Anger: tense → angry". An arrow is for the eye only, and points where lines lead.
 * @param {Passages} passages
 * @param {{meter: string, from: number, to: number}} change
 */
function fromTo(passages, { meter, from, to }) {
  const onward = document.querySelector(':is(html, body)[dir="rtl"]') ? "←" : "→"; // Material says it of the body
  const arrow = [el("span", { "aria-hidden": "true" }, onward), el("span", { class: "course-hidden" }, scenarioWords.to)];
  return [el("bdi", {}, passages.level(meter, from)), " ", ...arrow, " ", el("bdi", {}, passages.level(meter, to))];
}

/**
 * How the customer's mood turned, where a learner can see it.
 * @param {Passages} passages
 * @param {Scenario} scenario
 * @param {Moment} before
 * @param {Moment} after
 */
export function moodTurns(passages, scenario, before, after) {
  return changes(scenario, before, after)
    .filter(({ from, to }) => from !== to)
    .map((change) => {
      const attributes = { class: "course-aside course-change", "data-turn": change.better ? "better" : "worse" };
      return el("p", attributes, `${scenarioWords.label(passages.meter(change.meter))} `, ...fromTo(passages, change));
    });
}

/**
 * All that a line did to the meters, for the debrief: "Anger +2: tense → angry", "Trust −1, still wary".
 * @param {Passages} passages
 * @param {Scenario} scenario
 * @param {Moment} before
 * @param {Moment} after
 */
export function effects(passages, scenario, before, after) {
  const items = changes(scenario, before, after).map((change) => {
    const feeling = passages.meter(change.meter);
    const same = change.from === change.to;
    const said = same
      ? [scenarioWords.movedStill(feeling, change.by, passages.level(change.meter, change.to))]
      : [scenarioWords.moved(feeling, change.by), " ", ...fromTo(passages, change)];
    return el("li", { "data-turn": change.better ? "better" : "worse" }, ...said);
  });
  return items.length ? el("ul", { class: "course-effects" }, ...items) : null;
}
