/** Statements rated on a scale; what comes of it is a profile, worked out here and never a score. */

import { copyInside, el, find, findAll } from "../../runtime/base/dom.js";
import { profile } from "../../runtime/grading/grade_unscored.js";
import { words } from "../../runtime/base/words.js";

/** @param {HTMLFormElement} form */
const radios = (form) =>
  /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('.course-statement input[type="radio"]')]);

/** @param {HTMLFormElement} form */
const read = (form) => Object.fromEntries(radios(form).filter((one) => one.checked).map((one) => [one.name, one.value]));

/** The label at a place of the scale. @param {HTMLFormElement} form @param {number} place */
const label = (form, place) => radios(form)[place - 1]?.parentElement?.textContent?.trim() ?? "";

/** What an outcome shows of one trait. @param {HTMLFormElement} form @param {HTMLElement} text @param {import("../../runtime/grading/grade_unscored.js").Side} side */
function traitElement(form, text, { mean, share, side }) {
  const bar = el("span", { class: "course-progress-bar", "aria-hidden": "true" });
  bar.style.setProperty("--course-share", String(share));
  const title = find(text, ".course-remark-of");
  const meaning = find(text, `[data-side="${side}"]`);
  return el(
    "div",
    { class: "course-remark" },
    el("p", { class: "course-remark-of" }, title ? copyInside(title) : ""),
    bar,
    el("p", {}, words.onAverage(label(form, Math.round(mean)))),
    meaning ? copyInside(meaning) : el("p", {}, words.between),
  );
}

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "rate",
  read,
  write(form, response) {
    const given = /** @type {Record<string, unknown>} */ (Object(response));
    for (const radio of radios(form)) radio.checked = given[radio.name] === radio.value;
    // Grading has seen that there is a rating for every statement; one that is gone since makes another question.
    return response === null || Object.keys(read(form)).length === Object.keys(given).length;
  },
  outcome(form, interaction, solution) {
    const sides = interaction.shape === "likert" ? profile(interaction, read(form)) : [];
    const texts = solution ? findAll(solution, ".course-trait") : [];
    const shown = sides.flatMap((side) => {
      const text = texts.find((one) => one.dataset.for === side.trait);
      return text ? [traitElement(form, text, side)] : [];
    });
    const explanation = solution && find(solution, ".course-explanation");
    if (explanation) shown.push(el("div", { class: "course-explanation" }, copyInside(explanation)));
    return [el("p", { class: "course-say" }, words.profile), ...shown];
  },
  labels: words.rate,
  empty(_, form) {
    const open = findAll(form, ".course-statement").find((one) => !one.querySelector(":checked"));
    return words.rateAll((open && find(open, "legend")?.textContent) ?? "");
  },
};
