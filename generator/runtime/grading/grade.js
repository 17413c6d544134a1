/**
 * Grading: pure, without DOM, by the shape of the interaction and never by the kind of question.
 * What comes in may be garbage (a damaged store, a hand-made file), so everything is looked at before use.
 */

import { gradeGaps } from "./grade_cloze.js";
import { gradeMatching } from "./grade_matching.js";
import { gradeNumber } from "./grade_number.js";
import { gradeOrder } from "./grade_order.js";
import { gradeText } from "./grade_text.js";
import { gradeLongText, gradeScale } from "./grade_unscored.js";
import { ids, verdict } from "./verdict.js";

/**
 * Full marks need exactly the right parts. With several right ones each wrong tick takes back what a right one gave,
 * so that ticking everything earns nothing.
 * @param {import("../types.js").Choice} interaction
 * @param {unknown} response
 */
function gradeChoice(interaction, response) {
  const parts = ids(interaction.parts);
  const correct = ids(interaction.correct).filter((id) => parts.includes(id));
  const given = ids(response);
  const chosen = parts.filter((id) => given.includes(id));
  const hits = chosen.filter((id) => correct.includes(id)).length;
  // With one right part this is all or nothing.
  const net = (hits - (chosen.length - hits)) / (correct.length || 1);
  const result = verdict(Math.max(0, net));
  for (const id of parts) {
    const right = correct.includes(id);
    if (chosen.includes(id)) result.marks[id] = right ? "right" : "wrong";
    else if (right) result.marks[id] = "missed";
  }
  result.feedback = chosen;
  return result;
}

/**
 * Grades a response. Never throws.
 * @param {import("../types.js").Interaction} interaction
 * @param {unknown} response
 * @returns {import("../types.js").Verdict}
 */
export function grade(interaction, response) {
  switch (interaction?.shape) {
    case "choice":
      return gradeChoice(interaction, response);
    case "sequencing":
      return gradeOrder(interaction, response);
    case "fill-in":
      return gradeText(interaction, response);
    case "numeric":
      return gradeNumber(interaction, response);
    case "matching":
      return gradeMatching(interaction, response);
    case "cloze":
      return gradeGaps(interaction, response);
    case "likert":
      return gradeScale(interaction, response);
    case "long-fill-in":
      return gradeLongText(response);
    default:
      return verdict(0);
  }
}
