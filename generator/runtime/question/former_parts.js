/** Parts of a question that were called otherwise when it was answered. Pure. */

/** @typedef {import("../types.js").Response} Response */

/**
 * By the id of before that of today, as the page says it: `former="old=new …"`.
 * @param {Element} question
 * @returns {Map<string, string>}
 */
export function formerParts(question) {
  const pairs = (question.getAttribute("former") ?? "").split(/\s+/).filter(Boolean);
  return new Map(pairs.map((pair) => /** @type {[string, string]} */ (pair.split("="))));
}

/**
 * A response in the ids of today. What was typed stays as it was typed.
 * @template {Response | null} T
 * @param {T} response
 * @param {Map<string, string>} former
 * @returns {T}
 */
export function inTodaysIds(response, former) {
  const today = (/** @type {string} */ id) => former.get(id) ?? id;
  const of = (/** @type {any} */ value) => (Array.isArray(value) ? value.map(today) : value);
  if (!former.size || typeof response !== "object" || response === null) return response;
  if (Array.isArray(response)) return of(response);
  return /** @type {T} */ (Object.fromEntries(Object.entries(response).map(([id, value]) => [today(id), of(value)])));
}
