/**
 * When a question comes back, by FSRS 6, as ts-fsrs has it. Its source: Ye, Su and Cao (2022), “A stochastic shortest path
 * algorithm for optimizing spaced repetition scheduling”. Pure. A question has one answer a day, so there are no steps of
 * minutes; and no fuzz, so that the same answers are due on the same day, here and on another device.
 */

import { FSRSAlgorithm } from "ts-fsrs";
import { addDays, daysBetween, tidy } from "../store/reviews.js";

/** Nothing is away for longer, in days, whatever a clock that was wrong has made of it. */
const LONGEST = 365;

const fsrs = new FSRSAlgorithm({ enable_fuzz: false, maximum_interval: LONGEST });

/**
 * @typedef {object} Memory
 * @property {number} stability  days after which nine of ten are still known
 * @property {number} difficulty  1 to 10
 * @property {string} last  the day of the last answer
 * @property {string} due  a day
 */

/**
 * @param {readonly (readonly [string, number])[]} log
 * @param {string} today  what is later was written by a clock that was wrong, and counts as of today
 * @returns {Memory | null} null: never answered
 */
export function memoryOf(log, today) {
  /** @type {import("ts-fsrs").FSRSState | null} */
  let state = null;
  let last = "";
  for (const [day, rating] of tidy(log.map(([then, given]) => [then < today ? then : today, given]))) {
    state = fsrs.next_state(state, last ? daysBetween(last, day) : 0, rating);
    last = day;
  }
  if (!state) return null;
  const { stability, difficulty } = state;
  return { stability, difficulty, last, due: addDays(last, fsrs.next_interval(stability, 0)) };
}

/** How likely it is to be known on a day, 0 to 1. @param {Memory} memory @param {string} today */
export const known = ({ stability, last }, today) => fsrs.forgetting_curve(daysBetween(last, today), stability);
