/** What a learner reads after an answer: how it went, what there is to say about it, and at the end why. */

import { copyInside, el, find, findAll } from "../base/dom.js";
import { words } from "../base/words.js";

/**
 * @typedef {object} Outcome
 * @property {import("../types.js").Interaction} interaction
 * @property {import("../types.js").Verdict} verdict
 * @property {number} score
 * @property {number} max
 * @property {boolean} finished
 * @property {number} left  tries left; Infinity where they are free
 * @property {boolean} answered  false: handed in without an answer
 */

/**
 * The lead: right or not, points where they say more than that, tries where they are counted.
 * @param {Outcome} outcome
 */
function lead({ verdict: { state }, score, max, finished, left, answered }) {
  const wrong = !answered ? words.notAnswered : finished ? words.wrongLast : words.wrong;
  const leads = { done: "", right: words.right, partly: words.partly(score, max), wrong };
  const more = [];
  if (state !== "partly" && max !== 1) more.push(words.points(score, max));
  if (state !== "right" && left !== Infinity) more.push(words.triesLeft(left));
  const paragraph = el("p", { class: "course-lead" }, el("strong", {}, leads[state]));
  if (more.length) paragraph.append(` ${more.join(" ")}`);
  return paragraph;
}

/**
 * The remarks on what was answered. Where it may not be clear which part is meant, the part is quoted.
 * @param {Element} solution
 * @param {Outcome} outcome
 */
function remarks(solution, { interaction, verdict }) {
  const all = findAll(solution, ".course-remarks > li");
  const own = verdict.feedback.flatMap((id) => all.filter((remark) => remark.dataset.for === id));
  const quote = own.length > 1 || ["sequencing", "matching", "cloze"].includes(interaction.shape);
  const said = [...own, ...all.filter((remark) => remark.dataset.state === verdict.state)];
  return said.flatMap((remark) => {
    const text = find(remark, ".course-remark-text");
    if (!text) return [];
    const box = el("div", { class: "course-remark" });
    const of = find(remark, ".course-remark-of");
    if (quote && of && own.includes(remark)) box.append(el("p", { class: "course-remark-of" }, copyInside(of)));
    box.append(copyInside(text));
    return [box];
  });
}

/**
 * The elements of a result, in reading order.
 * @param {HTMLElement | null} solution  where remarks, key and explanation stand
 * @param {Outcome} outcome
 * @returns {HTMLElement[]}
 */
export function resultElements(solution, outcome) {
  const elements = [lead(outcome)];
  if (!solution) return elements;
  const said = remarks(solution, outcome);
  elements.push(...said);
  const { interaction: { shape }, verdict: { state, foreign }, finished } = outcome;
  if (!finished && !said.length && !foreign && (shape === "fill-in" || shape === "numeric")) {
    elements.push(el("p", {}, words.unforeseen(solution.previousElementSibling?.querySelector(".course-hint") !== null)));
  }
  if (!finished) return elements;
  const last = state === "right" ? [".course-explanation"] : [".course-key", ".course-explanation"];
  for (const selector of last) {
    const source = find(solution, selector);
    if (source) elements.push(el("div", { class: selector.slice(1) }, copyInside(source)));
  }
  return elements;
}
