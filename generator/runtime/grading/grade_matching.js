/** Grading what was given to what: pairs, groups, a table. */

import { entries, ids, verdict } from "./verdict.js";

/**
 * A source is right with exactly its targets, and each counts as much as any other. Where sources have several, each
 * wrong pair takes back what a right one gave.
 * @param {import("../types.js").Matching} interaction
 * @param {unknown} response
 */
export function gradeMatching(interaction, response) {
  const targets = ids(interaction.targets);
  const correct = entries(interaction.correct);
  const given = entries(response);
  /** @type {import("../types.js").Verdict["marks"]} */
  const marks = {};
  const feedback = [];
  let won = 0;
  let of = 0;
  for (const source of ids(interaction.sources)) {
    const wanted = ids(correct.get(source)).filter((id) => targets.includes(id));
    const chosen = ids(given.get(source)).filter((id) => targets.includes(id));
    const hits = chosen.filter((id) => wanted.includes(id)).length;
    const right = hits === wanted.length && hits === chosen.length;
    won += interaction.several ? hits - (chosen.length - hits) : Number(right);
    of += interaction.several ? wanted.length : 1;
    marks[source] = right ? "right" : chosen.length ? "wrong" : "missed";
    if (!right && chosen.length) feedback.push(source);
  }
  return { ...verdict(Math.max(0, won) / (of || 1)), marks, feedback };
}
