/** Statements rated on a scale; what comes of it is a profile, worked out here and never a score. */

import { copyInside, el, find, findAll } from "../../runtime/base/dom.js";
import { profile } from "../../runtime/grading/grade_unscored.js";
import { words } from "../../runtime/base/words.js";

/** @param {HTMLFormElement} form */
const radios = (form) => /** @type {HTMLInputElement[]} */ (findAll(form, ".course-statement input"));

/** @param {HTMLFormElement} form */
const read = (form) => Object.fromEntries(radios(form).filter((one) => one.checked).map((one) => [one.name, one.value]));

/** What an element says; of a number, what it stands for. @param {Element | null | undefined} place */
const said = (place) => ((place && find(place, ".course-hidden")) ?? place)?.textContent?.trim() ?? "";

/** The label at a place of the scale. @param {HTMLFormElement} form @param {number} place */
const label = (form, place) => said(radios(form)[place - 1]?.parentElement);

/** Of which statements of a trait one says most and least. @param {HTMLFormElement} form @param {string[]} statements */
function ends(form, statements) {
  const rated = radios(form).filter((one) => one.checked && statements.includes(one.name));
  rated.sort((a, b) => Number(a.value) - Number(b.value));
  const [least, most] = [rated[0], rated[rated.length - 1]];
  const text = (/** @type {Element | undefined} */ one) => said(one?.closest(".course-row")?.firstElementChild);
  return least?.value === most?.value ? words.between() : words.between(text(most), text(least));
}

/**
 * What an outcome shows of one trait.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} text
 * @param {import("../../runtime/grading/grade_unscored.js").Side} side
 * @param {string[]} statements
 */
function traitElement(form, text, { mean, share, side }, statements) {
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
    meaning ? copyInside(meaning) : el("p", {}, ends(form, statements)),
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
    const [sides, traits] = interaction.shape === "likert" ? [profile(interaction, read(form)), interaction.traits] : [[], []];
    const texts = solution ? findAll(solution, ".course-trait") : [];
    const shown = sides.flatMap((side) => {
      const text = texts.find((one) => one.dataset.for === side.trait);
      const trait = traits.find(({ id }) => id === side.trait);
      return text && trait ? [traitElement(form, text, side, trait.statements)] : [];
    });
    const explanation = solution && find(solution, ".course-explanation");
    if (explanation) shown.push(el("div", { class: "course-explanation" }, copyInside(explanation)));
    return [el("p", { class: "course-say" }, words.profile), ...shown];
  },
  labels: words.rate,
  empty(_, form) {
    const open = findAll(form, ".course-statement").find((one) => !one.querySelector(":checked"));
    return words.rateAll(said(open && find(open, ".course-option-text")));
  },
};
