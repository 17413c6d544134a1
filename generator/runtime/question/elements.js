/** The elements of a question in the page, as the templates render them. */

import { find } from "../base/dom.js";

/**
 * @typedef {object} QuestionElements
 * @property {HTMLFormElement} form
 * @property {HTMLElement} actions
 * @property {HTMLElement} button
 * @property {HTMLElement} result
 * @property {HTMLElement | null} solution  the folded answers; also where remarks are copied from
 */

/**
 * Finds them; null where one is missing that a question cannot live without.
 * @param {Element} question
 * @returns {QuestionElements | null}
 */
export function findElements(question) {
  const form = /** @type {HTMLFormElement | null} */ (question.querySelector("form.course-form"));
  const actions = find(question, ".course-actions");
  const button = find(question, ".course-actions button");
  const result = find(question, ".course-result");
  if (!form || !actions || !button || !result) return null;
  return { form, actions, button, result, solution: find(question, ".course-solution") };
}
