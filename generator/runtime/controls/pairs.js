/** What all kinds share that choose targets for each part: match and sort from lists, matrix in a table. */

import { findAll } from "../base/dom.js";
import { entries, ids } from "../grading/verdict.js";

export { empty } from "./options.js";

/** @param {HTMLFormElement} form */
const parts = (form) => findAll(form, ".course-answer [data-part]");

/** What can be chosen for a part: entries of its list, or boxes. @param {HTMLElement} part */
const choices = (part) =>
  /** @type {(HTMLOptionElement | HTMLInputElement)[]} */ (findAll(part, "option, input")).filter((choice) => choice.value);

/** @param {HTMLOptionElement | HTMLInputElement} choice */
const isChosen = (choice) => ("checked" in choice ? choice.checked : choice.selected);

/**
 * By the id of each part the ids of its targets; parts without any are left out.
 * @param {HTMLFormElement} form
 */
export function read(form) {
  /** @type {Record<string, string[]>} */
  const response = {};
  for (const part of parts(form)) {
    const chosen = choices(part).filter(isChosen).map((choice) => choice.value);
    if (chosen.length) response[part.dataset.part ?? ""] = chosen;
  }
  return Object.keys(response).length ? response : null;
}

/**
 * Chooses what a response says. It fits if all its parts and targets are still there, and no more than can be chosen.
 * @param {HTMLFormElement} form
 * @param {unknown} response
 */
export function write(form, response) {
  const given = entries(response);
  put(form, given);
  const now = entries(read(form));
  const fits = given.size > 0 && given.size === now.size && [...given].every(([part, targets]) => same(targets, now.get(part)));
  if (!fits) put(form, new Map());
  return fits || response === null;
}

/** @param {HTMLFormElement} form @param {Map<string, unknown>} given */
function put(form, given) {
  for (const part of parts(form)) {
    const wanted = ids(given.get(part.dataset.part ?? ""));
    for (const list of /** @type {HTMLSelectElement[]} */ (findAll(part, "select"))) list.value = wanted[0] ?? "";
    for (const box of /** @type {HTMLInputElement[]} */ (findAll(part, "input"))) box.checked = wanted.includes(box.value);
  }
}

/** Whether two lists hold the same ids. @param {unknown} one @param {unknown} other */
const same = (one, other) => String(ids(one).sort()) === String(ids(other).sort());
