/** What all ways of grading start from. */

/**
 * A verdict without marks or remarks.
 * @param {number} fraction
 * @returns {import("../types.js").Verdict}
 */
export function verdict(fraction) {
  return { fraction, state: fraction >= 1 ? "right" : fraction > 0 ? "partly" : "wrong", marks: {}, feedback: [] };
}

/**
 * The strings of a list, each once; of anything else, none.
 * @param {unknown} list
 * @returns {string[]}
 */
export function ids(list) {
  return Array.isArray(list) ? [...new Set(list.filter((id) => typeof id === "string"))] : [];
}

/**
 * What stands in a table, by its names; in anything else, nothing.
 * @param {unknown} table
 * @returns {Map<string, unknown>}
 */
export function entries(table) {
  return new Map(typeof table === "object" && table && !Array.isArray(table) ? Object.entries(table) : []);
}
