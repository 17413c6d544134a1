/** Grading the gaps of a text: each as a text that is typed, whether it was typed or chosen. */

import { gradeText } from "./grade_text.js";
import { entries, verdict } from "./verdict.js";

/**
 * Each gap counts as much as any other.
 * @param {import("../types.js").Cloze} interaction
 * @param {unknown} response
 */
export function gradeGaps(interaction, response) {
  const given = entries(response);
  const blanks = (Array.isArray(interaction.blanks) ? interaction.blanks : []).filter((blank) => typeof blank?.id === "string");
  /** @type {import("../types.js").Verdict["marks"]} */
  const marks = {};
  /** @type {string[]} */
  const feedback = [];
  let right = 0;
  for (const blank of blanks) {
    const text = given.get(blank.id);
    const one = gradeText({ ...blank, shape: "fill-in" }, text);
    const filled = typeof text === "string" && text.trim();
    marks[blank.id] = one.state === "right" ? "right" : filled ? "wrong" : "missed";
    if (one.state === "right") right += 1;
    // What there is to say of this mistake, or else of this gap.
    else if (filled) feedback.push(one.feedback[0] ?? blank.id);
  }
  return { ...verdict(right / (blanks.length || 1)), marks, feedback };
}
