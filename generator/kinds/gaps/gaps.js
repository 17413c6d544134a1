/** A text with gaps: typed where they stand, or chosen below the text and read in it. */

import { findAll } from "../../runtime/base/dom.js";
import { entries } from "../../runtime/grading/verdict.js";
import { words } from "../../runtime/base/words.js";

/** @param {HTMLFormElement} form */
const inputs = (form) => /** @type {HTMLInputElement[]} */ (findAll(form, ".course-answer input"));

/** @param {Element} place */
const gapOf = (place) => place.closest("[data-part]")?.getAttribute("data-part") ?? "";

/** By the name of each gap that is filled what stands in it. @param {HTMLFormElement} form */
function filled(form) {
  const full = inputs(form).filter((input) => (input.type === "radio" ? input.checked : input.value.trim()));
  return new Map(full.map((input) => [gapOf(input), input.value]));
}

/** Shows in the text what was chosen for it. @param {HTMLFormElement} form */
function fill(form) {
  const given = filled(form);
  for (const blank of findAll(form, ".course-blank-text")) {
    const chosen = given.get(gapOf(blank));
    blank.textContent = chosen ?? blank.dataset.title ?? "";
    blank.toggleAttribute("data-filled", chosen !== undefined);
  }
}

/** @param {HTMLFormElement} form @param {Map<string, unknown>} given */
function put(form, given) {
  for (const input of inputs(form)) {
    const text = String(given.get(gapOf(input)) ?? "");
    if (input.type === "radio") input.checked = input.value === text;
    else input.value = text;
  }
  fill(form);
}

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "gaps",
  read(form) {
    const given = filled(form);
    return given.size ? Object.fromEntries(given) : null;
  },
  write(form, response) {
    const given = entries(response);
    put(form, given);
    // What can be chosen is only what is offered.
    const holds = (/** @type {string} */ name, /** @type {unknown} */ text) =>
      inputs(form).some((input) => gapOf(input) === name && input.value === text && (input.type !== "radio" || input.checked));
    const fits = given.size > 0 && [...given].every(([name, text]) => text && holds(name, text));
    if (!fits) put(form, new Map());
    return fits || response === null;
  },
  enhance: (form) => form.addEventListener("input", () => fill(form)),
  empty: () => words.fillFirst,
};
