/** What all kinds share whose answer is ticked: choice, choices, true-false. */

import { words } from "../base/words.js";

/** @param {HTMLFormElement} form */
const inputs = (form) => [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[name="answer"]'))];

/**
 * The ids of the options that are ticked.
 * @param {HTMLFormElement} form
 */
export function read(form) {
  const ticked = inputs(form).filter((input) => input.checked).map((input) => input.value);
  return ticked.length ? ticked : null;
}

/**
 * Ticks the options of a response. It fits if every option is still there, and no more than can be ticked.
 * @param {HTMLFormElement} form
 * @param {unknown} response
 */
export function write(form, response) {
  const options = inputs(form);
  const wanted = new Set(Array.isArray(response) ? response : []);
  const found = options.filter((input) => wanted.has(input.value));
  const fits = found.length > 0 && found.length === wanted.size && (found.length === 1 || found[0]?.type === "checkbox");
  for (const input of options) input.checked = fits && wanted.has(input.value);
  return fits || response === null;
}

/** What to say while nothing is ticked. */
export const empty = () => words.chooseFirst;
