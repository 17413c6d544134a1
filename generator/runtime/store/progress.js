/** Progress as a value: made, read from anything at all, and merged. Pure; knows no storage. */

import { isCount, isDate, isObject, isPoints, isResponse, isText } from "./checks.js";
import { mergeQuiz, readQuiz } from "./quiz_record.js";
import { mergeScenario, readScenario } from "./scenario_record.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("../types.js").QuestionRecord} QuestionRecord
 * @typedef {"good" | "damaged" | "newer" | "foreign"} Condition
 */

export const VERSION = 1;

/** @type {(import("../types.js").State | null)[]} */
const STATES = [null, "right", "partly", "wrong", "done"];

/**
 * Progress of somebody who has not begun. Objects without prototype, so that an id such as `__proto__` is an id.
 * @param {string} course
 * @returns {Progress}
 */
export function noProgress(course) {
  const table = () => Object.create(null);
  return { version: VERSION, course, questions: table(), lessons: table(), scenarios: table(), quizzes: table() };
}

/**
 * @param {unknown} raw
 * @returns {QuestionRecord | null} null: cannot be used
 */
function readQuestion(raw) {
  if (!isObject(raw)) return null;
  const { response = null, score, max, state, attempts, tries = attempts, at } = raw;
  const fits = response === null || isResponse(response);
  if (!fits || !isPoints(score) || !isPoints(max) || score > max || !isCount(attempts) || !isCount(tries)) return null;
  const known = STATES.find((one) => one === state);
  if (!isDate(at) || known === undefined) return null;
  return { response, score, max, state: known, attempts, tries, at };
}

/** @param {unknown} raw */
function readLesson(raw) {
  return isObject(raw) && isDate(raw.visited) ? { visited: raw.visited } : null;
}

/** @param {unknown} raw */
function readLast(raw) {
  if (!isObject(raw)) return null;
  const { lesson, url, title } = raw;
  return isText(lesson) && isText(url) && isText(title) ? { lesson, url, title } : null;
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
 * Reads progress from whatever was stored or loaded, keeping what can be used.
 * @param {string | null} text
 * @param {string} course
 * @returns {{progress: Progress, condition: Condition}}
 */
export function readProgress(text, course) {
  let progress = noProgress(course);
  if (text === null) return { progress, condition: "good" };
  const raw = parse(text);
  if (!isObject(raw)) return { progress, condition: "damaged" };
  if (typeof raw.course === "string" && raw.course !== course) return { progress, condition: "foreign" };
  if (typeof raw.version === "number" && raw.version > VERSION) return { progress, condition: "newer" };
  const { last: place, path, ...others } = raw;
  // A field that came into the format later than this script is kept for those who know it.
  progress = { ...others, ...progress };
  const last = place === undefined ? undefined : readLast(place);
  if (last) progress.last = last;
  if (isText(path)) progress.path = path;
  const read = [
    readTable(raw.questions, readQuestion, progress.questions),
    readTable(raw.lessons, readLesson, progress.lessons),
    readTable(raw.scenarios, readScenario, progress.scenarios),
    readTable(raw.quizzes, readQuiz, progress.quizzes),
  ];
  const good = read.every(Boolean) && last !== null && isText(path ?? "") && raw.course === course && raw.version === VERSION;
  return { progress, condition: good ? "good" : "damaged" };
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Brings into one table what another knows.
 * @template T
 * @param {Record<string, T>} into  is changed
 * @param {Record<string, T>} from
 * @param {(entry: T) => string} at  ISO date
 * @param {(theirs: T, ours: T) => T} [join]  two entries as one; without it, the later one stays
 * @returns {string[]} the ids of what is new, or newer than it was
 */
function mergeTable(into, from, at, join) {
  return Object.entries(from).flatMap(([id, theirs]) => {
    const ours = into[id];
    const newer = ours === undefined || Date.parse(at(ours)) < Date.parse(at(theirs));
    if (ours !== undefined && join) into[id] = join(theirs, ours);
    else if (newer) into[id] = theirs;
    return newer ? [id] : [];
  });
}

/**
 * Brings into one progress what another knows later; nothing is lost.
 * @param {Progress} into  is changed
 * @param {Progress} from
 * @returns {number} how many questions and conversations came over; the end of one and its course count once
 */
export function merge(into, from) {
  const at = (/** @type {{at: string}} */ entry) => entry.at;
  const questions = mergeTable(into.questions, from.questions, at);
  mergeTable(into.lessons, from.lessons, ({ visited }) => visited);
  const scenarios = mergeTable(into.scenarios, from.scenarios, at, mergeScenario);
  const quizzes = mergeTable(into.quizzes, from.quizzes, at, mergeQuiz);
  const drafts = quizzes.flatMap((id) => Object.keys(from.quizzes[id]?.drafts ?? {}));
  // A path and the place on it belong together.
  if (!into.path && from.path) into.last = from.last;
  const ours = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (into));
  for (const [name, value] of Object.entries(from)) ours[name] ??= value;
  return new Set([...questions, ...scenarios, ...drafts]).size;
}
