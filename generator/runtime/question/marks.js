/** Marks at the options of a question: an attribute to colour by, and words, as colour alone tells not everybody. */

import { find, findAll } from "../base/dom.js";
import { words } from "../base/words.js";
import { entries } from "../grading/verdict.js";

/** @typedef {import("../types.js").Mark} Mark */

/** @param {import("../types.js").Interaction} interaction */
function wording(interaction) {
  if (interaction.shape === "sequencing") return words.marks.order;
  if (interaction.shape === "matching" || interaction.shape === "cloze") return words.marks.parts;
  return interaction.shape === "choice" && interaction.multiple ? words.marks.many : words.marks.one;
}

/** @param {HTMLElement} place */
const inputs = (place) => findAll(place, "input, select");

/**
 * Marks the options.
 * @param {HTMLElement} question
 * @param {import("../types.js").Interaction} interaction
 * @param {import("../types.js").Verdict["marks"]} marks
 * @param {boolean} finished  what was missed is only shown then, or it would give the answer away
 */
export function showMarks(question, interaction, marks, finished) {
  clearMarks(question);
  const say = wording(interaction);
  const given = entries(marks);
  let shown = 0;

  /** @param {HTMLElement} option @param {Mark | undefined} mark @param {Record<Mark, string>} say */
  const show = (option, mark, say) => {
    const text = find(option, ".course-mark");
    const place = text?.parentElement;
    if (!mark || !place || (mark === "missed" && !finished)) return;
    place.dataset.mark = mark;
    text.textContent = say[mark];
    text.hidden = false;
    // The mark stands outside the label; this lets it be heard at the input as well, whichever way one comes to it.
    text.id = `${question.id}-mark-${++shown}`;
    const all = inputs(option);
    const meant = all.filter((input) => /** @type {HTMLInputElement} */ (input).checked || !all[1]);
    for (const input of meant) input.setAttribute("aria-describedby", text.id);
  };

  for (const option of findAll(question, ".course-answer [data-part]")) {
    const part = option.dataset.part ?? "";
    const mark = /** @type {Mark | undefined} */ (given.get(part));
    show(option, mark, say);
    // A row is judged at its head, and each of its boxes for itself: nothing is said of one that was not ticked.
    if (!mark || interaction.shape !== "matching") continue;
    for (const cell of findAll(option, ".course-option")) {
      const box = /** @type {HTMLInputElement} */ (cell.querySelector("input"));
      const right = interaction.correct[part]?.includes(box.value);
      show(cell, box.checked ? (right ? "right" : "wrong") : right ? "missed" : undefined, words.marks.many);
    }
  }
}

/**
 * Takes the marks away.
 * @param {HTMLElement} question
 */
export function clearMarks(question) {
  for (const text of findAll(question, "[data-mark] > .course-mark")) {
    delete text.parentElement?.dataset.mark;
    text.textContent = "";
    text.hidden = true;
  }
  for (const input of inputs(question)) input.removeAttribute("aria-describedby");
}
