/** Marks at the options of a question: an attribute to colour by, and words, as colour alone tells not everybody. */

import { find, findAll } from "../base/dom.js";
import { words } from "../base/words.js";

/** @param {import("../types.js").Interaction} interaction */
function wording(interaction) {
  if (interaction.shape === "sequencing") return words.marks.order;
  if (interaction.shape === "matching" || interaction.shape === "cloze") return words.marks.parts;
  return interaction.shape === "choice" && interaction.multiple ? words.marks.many : words.marks.one;
}

/** @param {HTMLElement} option */
const inputs = (option) => findAll(option, "input, select");

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
  findAll(question, ".course-answer [data-part]").forEach((option, i) => {
    const part = option.dataset.part ?? "";
    const mark = Object.prototype.hasOwnProperty.call(marks, part) ? marks[part] : undefined;
    const text = find(option, ".course-mark");
    if (!mark || !text || (mark === "missed" && !finished)) return;
    option.dataset.mark = mark;
    text.textContent = say[mark];
    text.hidden = false;
    // The mark stands outside the label; this lets it be heard at the input as well.
    text.id = `${question.id}-mark-${i + 1}`;
    for (const input of inputs(option)) input.setAttribute("aria-describedby", text.id);
  });
}

/**
 * Takes the marks away.
 * @param {HTMLElement} question
 */
export function clearMarks(question) {
  for (const option of findAll(question, ".course-answer [data-mark]")) {
    delete option.dataset.mark;
    for (const input of inputs(option)) input.removeAttribute("aria-describedby");
    const text = find(option, ".course-mark");
    if (!text) continue;
    text.textContent = "";
    text.hidden = true;
  }
}
