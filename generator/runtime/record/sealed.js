/**
 * The record as it was on the day on which it was first seen with everything met. What was met then stays: whoever opens
 * a lesson again, tries once more or gets a newer course prints the same sheet, with the code of the same file. It is made
 * anew only where the learner wants that, who is asked once something counts better. Pure.
 */

import { shareOf } from "../grading/quiz_outcome.js";
import { isDate, isObject, isPoints, isText } from "../store/checks.js";
import { FORMAT, contentsOf } from "./result_file.js";

/** So many goals fit on a sheet; where there are more, it says them module by module. */
const MOST_GOALS = 20;

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("./standing.js").Syllabus} Syllabus
 * @typedef {import("./standing.js").Standing} Standing
 * @typedef {{id: string, text: string, score: number, max: number, done?: number, of?: number}} Row
 *
 * @typedef {object} Sheet  What the sheet of paper says, but for whose it is.
 * @property {string} title
 * @property {string} version
 * @property {{what: import("./standing.js").Criterion["what"], done: number, of: number}[]} criteria
 * @property {string | null} path
 * @property {number} hours
 * @property {[string, string]} dates
 * @property {boolean} byModule  the rows are modules, and not goals
 * @property {Row[]} rows
 * @property {Standing["tests"]} tests
 * @property {Standing["talks"]} talks
 *
 * @typedef {{at: string, file: object, sheet: Sheet}} Sealed
 */

/**
 * @param {Syllabus} syllabus
 * @param {Standing} stands  with dates
 * @returns {Sheet}
 */
export function sheetOf({ title, version, edition }, { criteria, path, hours, dates, objectives, modules, tests, talks }) {
  const byModule = objectives.length > MOST_GOALS;
  return {
    title, version: [version, edition].filter(Boolean).join(" · "), criteria: criteria.map(({ what, done, of }) => ({ what, done, of })),
    path: path?.title ?? null, hours, dates: dates ?? ["", ""], byModule, rows: byModule ? modules : objectives, tests, talks,
  };
}

/** @param {Syllabus} syllabus @param {Progress} progress @param {Standing} stands @returns {Sealed} */
export const sealedNow = (syllabus, progress, stands) =>
  ({ at: new Date().toISOString(), file: contentsOf(syllabus, progress), sheet: sheetOf(syllabus, stands) });

/** @param {unknown} rows @param {(row: any) => boolean} fits */
const areAll = (rows, fits) => Array.isArray(rows) && rows.every((row) => isObject(row) && fits(row));

/** @param {any} row */
const isScored = ({ id, text, score, max }) => isText(id) && isText(text) && isPoints(score) && isPoints(max);

/** @param {unknown} sheet @returns {sheet is Sheet} */
function isSheet(sheet) {
  if (!isObject(sheet)) return false;
  const { title, version, criteria, path, hours, dates, rows, tests, talks } = sheet;
  const kinds = ["read", "passed", "conversations", "hours"];
  return isText(title) && isText(version) && (path === null || isText(path)) && isPoints(hours) &&
    Array.isArray(dates) && dates.length === 2 && dates.every(isDate) &&
    areAll(criteria, ({ what, done, of }) => kinds.includes(what) && isPoints(done) && isPoints(of)) &&
    areAll(rows, isScored) && areAll(tests, (one) => isScored(one) && isDate(one.at)) &&
    areAll(talks, ({ id, title: named, found, of, plays, best }) => isText(id) && isText(named) && [found, of, plays, best].every(isPoints));
}

/** What was kept of a record; null where nothing was, or it cannot be used. @param {Progress} progress @returns {Sealed | null} */
export function sealedIn({ record }) {
  const met = /** @type {unknown} */ (record?.met);
  if (!isObject(met) || !isDate(met.at) || !isObject(met.file) || met.file.format !== FORMAT || !isSheet(met.sheet)) return null;
  return /** @type {any} */ (met);
}

/** Whether anything on a sheet counts better than on one of before. @param {Sheet} now @param {Sheet} then */
export function isBetter(now, then) {
  /** @type {(ours: any[], theirs: any[], value: (row: any) => number) => boolean} */
  const grown = (ours, theirs, value) => ours.some((row) => {
    const before = theirs.find(({ id }) => id === row.id);
    return !before || value(row) > value(before) + 1e-9;
  });
  return now.hours > then.hours + 1e-9 || grown(now.tests, then.tests, shareOf) || grown(now.talks, then.talks, ({ found }) => found) ||
    grown(now.talks, then.talks, ({ best }) => best) || (now.byModule === then.byModule && grown(now.rows, then.rows, shareOf));
}
