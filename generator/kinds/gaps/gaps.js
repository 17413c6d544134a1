/** A text with gaps. */

import { findAll } from "../../runtime/base/dom.js";
import { entries } from "../../runtime/grading/verdict.js";
import { words } from "../../runtime/base/words.js";

/**
 * The fields by the names of their gaps.
 * @param {HTMLFormElement} form
 */
const fields = (form) =>
  new Map(findAll(form, ".course-answer [data-part]").flatMap((gap) => {
    const field = /** @type {HTMLInputElement | HTMLSelectElement | null} */ (gap.querySelector("input, select"));
    return field ? [[gap.dataset.part ?? "", field]] : [];
  }));

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "gaps",
  read(form) {
    const filled = [...fields(form)].filter(([, field]) => field.value.trim());
    return filled.length ? Object.fromEntries(filled.map(([name, field]) => [name, field.value])) : null;
  },
  write(form, response) {
    const given = entries(response);
    const all = fields(form);
    for (const [name, field] of all) field.value = String(given.get(name) ?? "");
    // A list takes only what it offers.
    const fits = given.size > 0 && [...given].every(([name, text]) => text && all.get(name)?.value === text);
    if (!fits) for (const field of all.values()) field.value = "";
    return fits || response === null;
  },
  empty: () => words.fillFirst,
};
