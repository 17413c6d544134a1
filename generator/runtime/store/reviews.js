/**
 * What is kept of a question for reviewing it: on which days it was answered, and how well. Pure; knows no algorithm. When it
 * is due follows from that (review/schedule.js) and is kept beside it, so that other pages need no algorithm to count.
 *
 * Days are those of the learner, as `2026-11-28`: one that was up till midnight has not slept over it, wherever UTC is. Of
 * several answers on a day the worst counts, so that it makes no difference which of two devices tells first.
 */

import { isCount, isDate, isObject, own } from "./checks.js";

/**
 * @typedef {import("../types.js").Review} Review
 * @typedef {import("../types.js").QuestionRecord} QuestionRecord
 */

/** As FSRS has them. */
export const AGAIN = 1;
export const HARD = 2;
export const GOOD = 3;
export const EASY = 4;

/** After how many days a question comes back that was answered for the first time, by rating: as FSRS says; a test compares. */
export const FIRST = [0, 1, 1, 2, 8];

/** Days that are kept. At one answer a day that is a third of a year; who remembers better has fewer. */
const MOST = 120;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** In ms; the days themselves have no hours, so that no change of summer time is in between. @param {string} day */
const midnight = (day) => Date.parse(`${day}T00:00:00Z`);

/** @param {unknown} value @returns {value is string} */
const isDay = (value) => typeof value === "string" && DAY.test(value) && !Number.isNaN(midnight(value));

/** The learner's day. @param {Date} date */
export function localDay(date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @param {string} day @param {number} days */
export const addDays = (day, days) => new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days lie between, at least none. @param {string} from @param {string} to */
export const daysBetween = (from, to) => Math.max(0, Math.round((midnight(to) - midnight(from)) / 86_400_000));

/**
 * A log in order, with one answer a day: the worst.
 * @param {readonly (readonly [string, number])[]} log
 * @returns {[string, number][]}
 */
export function tidy(log) {
  /** @type {Map<string, number>} */
  const days = new Map();
  for (const [day, rating] of log) days.set(day, Math.min(rating, days.get(day) ?? EASY));
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).slice(-MOST);
}

/** @param {unknown} raw @returns {raw is [string, number]} */
const isAnswer = (raw) => Array.isArray(raw) && raw.length === 2 && isDay(raw[0]) && isCount(raw[1]) && raw[1] >= AGAIN && raw[1] <= EASY;

/**
 * @param {unknown} raw
 * @returns {Review | null} null: cannot be used
 */
export function readReview(raw) {
  if (!isObject(raw)) return null;
  const { log, due, at, version = 1, taken = "", checks = 0 } = raw;
  if (!Array.isArray(log) || !log.length || !log.every(isAnswer) || !isDay(due) || !isDate(at)) return null;
  if (!isCount(version) || !isCount(checks) || typeof taken !== "string") return null;
  return /** @type {Review} */ ({ ...raw, log: tidy(log), due, at });
}

/** Which version of the question was answered. @param {Review} review */
export const versionOf = ({ version = 1 }) => version;

/** What is kept of all questions; a table by ids. @param {import("../types.js").Progress} progress */
export const reviewsIn = (progress) => (isObject(progress.reviews) ? progress.reviews : {});

/**
 * When it is due, as far as that can be said without an algorithm: after a first answer exactly; later, soon where it went
 * wrong, and where it went right not before it would have been.
 * @param {[string, number][]} log
 * @param {string} [due]  as it was
 */
function roughly(log, due = "") {
  const [day, rating] = /** @type {[string, number]} */ (log[log.length - 1]);
  const first = addDays(day, FIRST[rating] ?? 1);
  return log.length > 1 && rating > AGAIN && due > first ? due : first;
}

/**
 * How well a question was answered in its lesson. To be right at the second try is to have been wrong.
 * @param {QuestionRecord} record
 * @param {number} checks  those that were taken in before
 * @param {number | undefined} certainty  1 to 3
 */
function ratingOf({ state, attempts, tries }, checks, certainty) {
  if (state !== "right" || tries > 1) return AGAIN;
  // Started afresh in between: what it was before that, nobody knows any more.
  if (attempts - checks > tries || certainty === 1) return HARD;
  return certainty === 3 ? EASY : GOOD;
}

/** Whether a record holds an answer to this version of a question that has right answers. @param {QuestionRecord} record @param {number} version */
const isAnswered = ({ state, max, version: of = 1 }, version) => state !== null && state !== "done" && max > 0 && of === version;

/**
 * Takes in what was answered in a lesson or a quiz since.
 * @param {unknown} raw  what is kept, if anything
 * @param {QuestionRecord | undefined} record
 * @param {{version: number, certainty?: number | undefined}} of  version: of the question as it is today
 * @returns {Review | null} null: there is nothing to review; the same object where nothing was new
 */
export function takeIn(raw, record, { version, certainty }) {
  const review = readReview(raw);
  if (!record || !isAnswered(record, version) || review?.taken === record.at) return review;
  // Another version of a question is another question: its memory begins anew.
  const { log: days, due, checks = 0, ...kept } = review && versionOf(review) === version ? review : { log: [] };
  const log = tidy([...days, [localDay(new Date(record.at)), ratingOf(record, checks, certainty)]]);
  const of = version > 1 ? { version } : {};
  return { ...kept, log, due: roughly(log, due), at: record.at, taken: record.at, checks: record.attempts, ...of };
}

/**
 * How sure the learner was when a quiz asked for it.
 * @param {import("../types.js").Progress} progress
 * @param {string} id  of a question
 */
export function certaintyOf({ quizzes }, id) {
  for (const { certainty, handed } of Object.values(quizzes)) {
    const level = own(certainty, id);
    if (level && handed) return Number(level);
  }
  return undefined;
}
