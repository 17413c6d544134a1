/** The record of a conversation: read from anything at all, and kept with what is stored of it. Pure, as progress.js. */

import { isDate, isObject, isPoints, isText } from "./checks.js";

/**
 * @typedef {import("../types.js").ScenarioRecord} ScenarioRecord
 * @typedef {import("../types.js").Attempt} Attempt
 */

/** Attempts that are kept; and no conversation has more turns than that many. */
const MOST = 50;
const LONGEST = 1000;

/** @param {unknown} value @returns {value is string[]} */
const isPath = (value) => Array.isArray(value) && value.length <= LONGEST && value.every(isText);

/** @param {unknown} raw @returns {raw is Attempt} */
function isAttempt(raw) {
  return isObject(raw) && isPath(raw.path) && isText(raw.ending) && isPoints(raw.score) && isDate(raw.at);
}

/** Tells one attempt from another. @param {Attempt} attempt */
export const attemptKey = ({ at, path }) => at + path;

/** @param {Attempt[]} attempts */
export const latestAttempts = (attempts) => attempts.slice(-MOST);

/**
 * @param {unknown} raw
 * @returns {ScenarioRecord | null} null: cannot be used
 */
export function readScenario(raw) {
  if (!isObject(raw)) return null;
  const { path, endings, attempts, at } = raw;
  if (!(path === null || isPath(path)) || !isPath(endings) || !isDate(at)) return null;
  if (!Array.isArray(attempts) || !attempts.every(isAttempt)) return null;
  return { ...raw, path, endings: [...new Set(endings)], attempts: latestAttempts(attempts), at };
}

/**
 * What is said here and now goes on; of what is stored the other endings and attempts stay, and the fields that nobody
 * here knows.
 * @param {ScenarioRecord} own
 * @param {ScenarioRecord} [stored]
 * @returns {ScenarioRecord}
 */
export function keepScenario(own, stored) {
  if (!stored) return own;
  const keys = new Set(own.attempts.map(attemptKey));
  const attempts = [...stored.attempts.filter((one) => !keys.has(attemptKey(one))), ...own.attempts];
  return { ...stored, ...own, endings: [...new Set([...stored.endings, ...own.endings])], attempts: latestAttempts(attempts) };
}
