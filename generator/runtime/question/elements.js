/** The parts of a question in the page, as the templates render them. */

import { find } from "../base/dom.js";

/**
 * @typedef {object} Parts
 * @property {import("../types.js").Interaction} interaction
 * @property {HTMLFormElement} form
 * @property {HTMLElement} actions
 * @property {HTMLElement} button
 * @property {HTMLElement} result
 * @property {HTMLElement | null} solution  the folded answers; also where remarks are copied from
 */

/**
 * Finds the parts; null where something is missing that a question cannot live without.
 * @param {Element} question
 * @returns {Parts | null}
 */
export function findParts(question) {
  const form = /** @type {HTMLFormElement | null} */ (question.querySelector("form.course-form"));
  const actions = find(question, ".course-actions");
  const button = find(question, ".course-actions button");
  const result = find(question, ".course-result");
  const interaction = readInteraction(question);
  if (!form || !actions || !button || !result || !interaction) return null;
  return { interaction, form, actions, button, result, solution: find(question, ".course-solution") };
}

/**
 * @param {Element} question
 * @returns {import("../types.js").Interaction | null}
 */
function readInteraction(question) {
  try {
    return JSON.parse(question.querySelector("script.course-interaction")?.textContent ?? "null");
  } catch {
    return null;
  }
}
