/** The record of a quiz: made, read from anything at all, and merged. Pure, as record.js. */

import { shareOf } from "../grading/quiz_outcome.js";
import { isCount, isDate, isObject, isPoints, isResponse, isText } from "./checks.js";

/**
 * @typedef {import("../types.js").QuizRecord} QuizRecord
 * @typedef {import("../types.js").QuizResult} QuizResult
 */

/** Results that are kept: as many as there can be attempts, where these are counted. */
const MOST = 100;

/** The first result, which a pre-test is asked for, and the newest. @param {QuizResult[]} results */
const latest = (results) => (results.length > MOST ? [...results.slice(0, 1), ...results.slice(1 - MOST)] : results);

/**
 * What this page knows of results, and what was stored besides.
 * @param {QuizResult[]} stored
 * @param {QuizResult[]} own
 */
export function allResults(stored, own) {
  const seeds = new Set(own.map(({ seed }) => seed));
  return latest([...stored.filter(({ seed }) => !seeds.has(seed)), ...own]);
}

/**
 * A table without prototype, with the entries that pass.
 * @template T
 * @param {unknown} raw
 * @param {(value: unknown) => value is T} fits
 * @returns {Record<string, T>}
 */
function table(raw, fits) {
  const good = Object.create(null);
  if (isObject(raw)) for (const [id, value] of Object.entries(raw)) if (fits(value)) good[id] = value;
  return good;
}

/** @param {unknown} value @returns {value is number} */
const isLevel = (value) => value === 1 || value === 2 || value === 3;

/** @param {unknown} value @returns {value is [number, number]} */
const isPair = (value) => Array.isArray(value) && value.length === 2 && value.every(isPoints);

/** @param {unknown} raw @returns {QuizResult | null} */
function readResult(raw) {
  if (!isObject(raw)) return null;
  const { seed, score, max, at, objectives, certainty, marks } = raw;
  if (!isCount(seed) || !isPoints(score) || !isPoints(max) || score > max || !isDate(at)) return null;
  const result = { seed, score, max, at, objectives: table(objectives, isPair) };
  const sure = Array.isArray(certainty) && certainty.length === 3 && certainty.every(isPair);
  return sure && Number.isFinite(marks) ? { ...result, certainty, marks: Number(marks) } : result;
}

/**
 * The record of somebody who comes to a quiz for the first time.
 * @param {number} seed
 * @returns {QuizRecord}
 */
export function noRecord(seed) {
  const [drafts, certainty, seen] = [Object.create(null), Object.create(null), Object.create(null)];
  const at = new Date().toISOString();
  return { seed, started: null, handed: null, ends: null, drawn: [], drafts, certainty, seen, results: [], at };
}

/**
 * @param {unknown} raw
 * @returns {QuizRecord | null} null: cannot be used
 */
export function readQuiz(raw) {
  if (!isObject(raw)) return null;
  const { seed, started = null, handed = null, ends = null, drawn, results, at } = raw;
  const dates = [started, handed, ends].every((date) => date === null || isDate(date));
  if (!isCount(seed) || !dates || !isDate(at)) return null;
  if (!Array.isArray(drawn) || !drawn.every(isText) || !Array.isArray(results)) return null;
  const read = results.map(readResult).filter((result) => result !== null);
  const [begun, done, end] = /** @type {(string | null)[]} */ ([started, handed, ends]);
  return {
    seed, started: begun ?? null, handed: done ?? null, ends: end ?? null, drawn: [...new Set(drawn)],
    drafts: table(raw.drafts, isResponse), certainty: table(raw.certainty, isLevel), seen: table(raw.seen, isCount),
    results: latest(read), at,
  };
}

/**
 * Two records of one quiz as one: the later goes on, and every result stays.
 * @param {QuizRecord} one
 * @param {QuizRecord} other  wins where both are equally old
 * @returns {QuizRecord}
 */
export function mergeQuiz(one, other) {
  const [later, earlier] = Date.parse(one.at) > Date.parse(other.at) ? [one, other] : [other, one];
  /** @type {Map<number, QuizResult>} */
  const results = new Map();
  for (const result of [...earlier.results, ...later.results]) {
    const known = results.get(result.seed);
    const better = known ? shareOf(result) - shareOf(known) || Date.parse(result.at) - Date.parse(known.at) : 0;
    // Continued on both, one attempt may have come to two ends.
    if (better >= 0) results.set(result.seed, result);
  }
  const seen = Object.assign(Object.create(null), earlier.seen);
  for (const [id, times] of Object.entries(later.seen)) seen[id] = Math.max(times, seen[id] ?? 0);
  const all = [...results.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { ...later, seen, results: latest(all) };
}
