/** The record of a conversation: read from anything at all, and merged. Pure, as record.js. */

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

/**
 * @param {unknown} raw
 * @returns {ScenarioRecord | null} null: cannot be used
 */
export function readScenario(raw) {
  if (!isObject(raw)) return null;
  const { path, endings, attempts, at } = raw;
  if (!(path === null || isPath(path)) || !isPath(endings) || !isDate(at)) return null;
  if (!Array.isArray(attempts) || !attempts.every(isAttempt)) return null;
  const known = attempts.map(({ path, ending, score, at }) => ({ path, ending, score, at }));
  return { path, endings: [...new Set(endings)], attempts: known.slice(-MOST), at };
}

/**
 * Two records of one conversation as one: the later goes on, and every ending and attempt stays.
 * @param {ScenarioRecord} one
 * @param {ScenarioRecord} other  wins where both are equally old
 * @returns {ScenarioRecord}
 */
export function mergeScenario(one, other) {
  const { path, at } = Date.parse(one.at) > Date.parse(other.at) ? one : other;
  const attempts = new Map([...one.attempts, ...other.attempts].map((attempt) => [attempt.at + attempt.path, attempt]));
  return {
    path,
    endings: [...new Set([...one.endings, ...other.endings])],
    attempts: [...attempts.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST),
    at,
  };
}
