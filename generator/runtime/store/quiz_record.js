/** The record of a quiz: made, read from anything at all, and kept with what is stored of it. Pure, as progress.js. */

import { isCount, isDate, isObject, isPoints, isResponse, isText } from "./checks.js";

/**
 * @typedef {import("../types.js").QuizRecord} QuizRecord
 * @typedef {import("../types.js").QuizResult} QuizResult
 */

/** Results that are kept: as many as there can be attempts, where these are counted. */
const MOST = 100;

/** The first result, which a pre-test is asked for, and the newest. @param {QuizResult[]} results */
export const latest = (results) => (results.length > MOST ? [...results.slice(0, 1), ...results.slice(1 - MOST)] : results);

/**
 * What is done here and now goes on; of what is stored the other results stay, and the fields that nobody here knows.
 * @param {QuizRecord} own
 * @param {QuizRecord} [stored]
 * @returns {QuizRecord}
 */
export function keepQuiz(own, stored) {
  if (!stored) return own;
  const seeds = new Set(own.results.map(({ seed }) => seed));
  return { ...stored, ...own, results: latest([...stored.results.filter(({ seed }) => !seeds.has(seed)), ...own.results]) };
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
  const { seed, score, max, at, objectives, certainty, marks, ...others } = raw;
  if (!isCount(seed) || !isPoints(score) || !isPoints(max) || score > max || !isDate(at)) return null;
  const result = { ...others, seed, score, max, at, objectives: table(objectives, isPair) };
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
    ...raw, seed, started: begun ?? null, handed: done ?? null, ends: end ?? null, drawn: [...new Set(drawn)],
    drafts: table(raw.drafts, isResponse), certainty: table(raw.certainty, isLevel), seen: table(raw.seen, isCount),
    results: latest(read), at,
  };
}
