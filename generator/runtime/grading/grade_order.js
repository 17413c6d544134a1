/** Grading an order: by the longest run of items that already stand in the right order among themselves. */

import { ids, verdict } from "./verdict.js";

/**
 * Positions of one longest increasing subsequence. Lists are a handful of items, so the plain method will do.
 * @param {number[]} ranks
 * @returns {number[]}
 */
export function longestRun(ranks) {
  /** @type {number[][]} the longest run that ends at each position */
  const runs = [];
  ranks.forEach((rank, here) => {
    const before = runs.filter((_, i) => /** @type {number} */ (ranks[i]) < rank);
    runs.push([...longest(before), here]);
  });
  return longest(runs);
}

/** @param {number[][]} runs */
const longest = (runs) => runs.reduce((best, run) => (run.length > best.length ? run : best), []);

/**
 * One item moved away from its place costs one step, not everything behind it.
 * @param {import("../types.js").Sequencing} interaction
 * @param {unknown} response
 */
export function gradeOrder(interaction, response) {
  const correct = ids(interaction.correct);
  const given = ids(response).filter((id) => correct.includes(id));
  const run = longestRun(given.map((id) => correct.indexOf(id)));
  const steps = correct.length - 1;
  const result = verdict(steps > 0 ? Math.max(0, run.length - 1) / steps : run.length);
  given.forEach((id, i) => {
    result.marks[id] = run.includes(i) ? "right" : "wrong";
    if (!run.includes(i)) result.feedback.push(id);
  });
  return result;
}
