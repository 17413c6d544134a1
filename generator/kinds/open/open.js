/** A free answer: written, compared with a model answer, and judged by the learner. */

import { el } from "../../runtime/base/dom.js";
import { words } from "../../runtime/base/words.js";

/** @param {HTMLFormElement} form */
const area = (form) => form.querySelector("textarea");

/** The checklist stands with the model answer, behind the form. @param {HTMLFormElement} form */
const boxes = (form) =>
  /** @type {HTMLInputElement[]} */ ([...(form.parentElement?.querySelectorAll('input[name="ticked"]') ?? [])]);

/** @param {HTMLFormElement} form */
function read(form) {
  const answer = area(form)?.value ?? "";
  const ticked = boxes(form).filter((box) => box.checked).map((box) => box.value);
  return answer.trim() ? { answer, ticked } : null;
}

/** As many lines as there are, so that nothing is cut off, on paper either. @param {HTMLTextAreaElement} field */
function grow(field) {
  while (field.scrollHeight > field.clientHeight && field.rows < 200) field.rows += 1;
}

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "open",
  read,
  write(form, response) {
    const field = area(form);
    if (!field) return false;
    const given = /** @type {{answer?: unknown, ticked?: unknown} | null} */ (response);
    const fits = typeof given?.answer === "string";
    field.value = fits ? String(given?.answer) : "";
    const ticked = fits && Array.isArray(given?.ticked) ? given.ticked : [];
    for (const box of boxes(form)) box.checked = ticked.includes(box.value);
    grow(field);
    return fits || response === null;
  },
  enhance(form) {
    const field = area(form);
    field?.addEventListener("input", () => grow(field));
  },
  outcome(form, _, solution) {
    solution?.setAttribute("open", "");
    return [el("p", { class: "course-say" }, boxes(form).length ? words.compareAndTick : words.compare)];
  },
  labels: words.open,
  revisable: true,
  empty: () => words.typeFirst,
};
