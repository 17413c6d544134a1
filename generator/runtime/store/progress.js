/**
 * Progress as a value: read from anything at all. Pure; knows no storage. merge.js makes one of two, changes.js says what
 * differs between two.
 *
 * What a browser has stored, and what learners keep in files, is older and newer than any script that reads it. So:
 *
 * 1. Add fields freely. A reader keeps, at every level, the fields that it does not know, and so does whoever writes; a
 *    field that may be missing has a meaning for that.
 * 2. Never change what a field or one of its values means, and add no new value to one whose values a reader checks
 *    (`state`): a script of before would take the entry for damaged.
 * 3. What cannot be said so is a new VERSION, with a step in STEPS from the one before it. A script of before leaves a
 *    newer version alone, and says so.
 * 4. Either way put an example of what was written until now into tests/runtime/stored/, where it is read for ever.
 *
 * manual/content/saved-progress.md describes all fields.
 */

import { isCount, isDate, isObject, isPoints, isResponse, isText } from "./checks.js";
import { carry } from "./former.js";
import { readQuiz } from "./quiz_record.js";
import { readScenario } from "./scenario_record.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("../types.js").QuestionRecord} QuestionRecord
 * @typedef {import("../types.js").Draft} Draft
 * @typedef {"good" | "damaged" | "newer" | "foreign"} Condition
 */

/** What makes the next of each version. The first had no number, and nothing else that is not read today. */
const STEPS = [(/** @type {Record<string, unknown>} */ raw) => raw];

export const VERSION = STEPS.length;

/** @type {(import("../types.js").State | null)[]} */
const STATES = [null, "right", "partly", "wrong", "done"];

/**
 * Progress of somebody who has not begun. Objects without prototype, so that an id such as `__proto__` is an id.
 * @param {string} course
 * @returns {Progress}
 */
export function noProgress(course) {
  const table = () => Object.create(null);
  return { version: VERSION, course, questions: table(), lessons: table(), scenarios: table(), quizzes: table(), drafts: table() };
}

/**
 * @param {unknown} raw
 * @returns {QuestionRecord | null} null: cannot be used
 */
function readQuestion(raw) {
  if (!isObject(raw)) return null;
  const { response = null, score, max, state, attempts, tries = attempts, at, version = 1, earlier } = raw;
  const fits = response === null || isResponse(response);
  if (!fits || !isPoints(score) || !isPoints(max) || score > max || !isCount(attempts) || !isCount(tries)) return null;
  const known = STATES.find((one) => one === state);
  if (!isDate(at) || known === undefined || !isCount(version)) return null;
  const record = { ...raw, response, score, max, state: known, attempts, tries, at };
  if (!Array.isArray(earlier)) return record;
  return { ...record, earlier: earlier.map(readQuestion).filter((one) => one !== null) };
}

/** @param {unknown} raw @returns {Draft | null} */
function readDraft(raw) {
  if (!isObject(raw)) return null;
  const { response, attempts, at } = raw;
  return isResponse(response) && isCount(attempts) && isDate(at) ? { ...raw, response, attempts, at } : null;
}

/** @param {unknown} raw */
function readLesson(raw) {
  return isObject(raw) && isDate(raw.visited) ? { ...raw, visited: raw.visited } : null;
}

/** @param {unknown} raw */
function readLast(raw) {
  if (!isObject(raw)) return null;
  const { lesson, url, title } = raw;
  return isText(lesson) && isText(url) && isText(title) ? { ...raw, lesson, url, title } : null;
}

/**
 * Reads the usable entries of a table into another.
 * @template T
 * @param {unknown} raw
 * @param {(entry: unknown) => T | null} read
 * @param {Record<string, T>} into
 * @returns {boolean} whether all were usable
 */
function readTable(raw, read, into) {
  if (raw === undefined) return true;
  if (!isObject(raw)) return false;
  let good = true;
  for (const [id, entry] of Object.entries(raw)) {
    const usable = read(entry);
    if (usable) into[id] = usable;
    else good = false;
  }
  return good;
}

/**
 * Reads progress from whatever was stored or loaded, keeping what can be used. Of a version before this, it is as this
 * version would have stored it; of a newer one nothing is read.
 * @param {string | null} text
 * @param {string} course
 * @param {import("./former.js").Former} [former]  what was called otherwise before
 * @returns {{progress: Progress, condition: Condition}}
 */
export function readProgress(text, course, former = {}) {
  const read = readOf(text, [course, ...(former.course ?? [])]);
  carry(read.progress, former);
  return read;
}

/**
 * @param {string | null} text
 * @param {[string, ...string[]]} called  the course's id, and those of before
 * @returns {{progress: Progress, condition: Condition}}
 */
function readOf(text, called) {
  const course = called[0];
  let progress = noProgress(course);
  if (text === null) return { progress, condition: "good" };
  let raw = parse(text);
  if (!isObject(raw)) return { progress, condition: "damaged" };
  const ours = called.some((id) => id === raw.course);
  if (typeof raw.course === "string" && !ours) return { progress, condition: "foreign" };
  const version = Number(raw.version ?? 0);
  if (version > VERSION) return { progress, condition: "newer" };
  // What is no number is read as far as it can be.
  for (const step of STEPS.slice(version || 0)) raw = step(raw);
  const { last: place, path, ...others } = raw;
  progress = { ...others, ...progress };
  const last = place === undefined ? undefined : readLast(place);
  if (last) progress.last = last;
  if (isText(path)) progress.path = path;
  const read = [
    readTable(raw.questions, readQuestion, progress.questions),
    readTable(raw.lessons, readLesson, progress.lessons),
    readTable(raw.scenarios, readScenario, progress.scenarios),
    readTable(raw.quizzes, readQuiz, progress.quizzes),
    readTable(raw.drafts, readDraft, progress.drafts),
  ];
  const good = read.every(Boolean) && last !== null && isText(path ?? "") && ours && version >= 0;
  return { progress, condition: good ? "good" : "damaged" };
}

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
