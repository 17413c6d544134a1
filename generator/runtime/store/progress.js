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
  const progress = noProgress(course);
  if (text === null) return { progress, condition: "good" };
  /** @type {unknown} */
  let raw;
  try {
    raw = JSON.parse(text);
  } catch {
    return { progress, condition: "damaged" };
  }
  if (!isObject(raw)) return { progress, condition: "damaged" };
  if (typeof raw.course === "string" && raw.course !== course) return { progress, condition: "foreign" };
  if (typeof raw.version === "number" && raw.version > VERSION) return { progress, condition: "newer" };
  const last = raw.last === undefined ? undefined : readLast(raw.last);
  if (last) progress.last = last;
  const questions = readTable(raw.questions, readQuestion, progress.questions);
  const lessons = readTable(raw.lessons, readLesson, progress.lessons);
  const scenarios = readTable(raw.scenarios, readScenario, progress.scenarios);
  const quizzes = readTable(raw.quizzes, readQuiz, progress.quizzes);
  const good = questions && lessons && scenarios && quizzes && last !== null && raw.course === course && raw.version === VERSION;
  return { progress, condition: good ? "good" : "damaged" };
}

/**
 * Brings into one progress what another knows later; nothing is lost.
 * @param {Progress} into  is changed
 * @param {Progress} from
 * @returns {number} how many questions and conversations came over; the end of one and its course count once
 */
export function merge(into, from) {
  const came = new Set();
  for (const [id, theirs] of Object.entries(from.questions)) {
    const ours = into.questions[id];
    if (ours && Date.parse(ours.at) >= Date.parse(theirs.at)) continue;
    into.questions[id] = theirs;
    came.add(id);
  }
  for (const [id, theirs] of Object.entries(from.lessons)) {
    const ours = into.lessons[id];
    if (!ours || Date.parse(ours.visited) < Date.parse(theirs.visited)) into.lessons[id] = theirs;
  }
  for (const [id, theirs] of Object.entries(from.scenarios)) {
    const ours = into.scenarios[id];
    if (!ours || Date.parse(ours.at) < Date.parse(theirs.at)) came.add(id);
    into.scenarios[id] = ours ? mergeScenario(theirs, ours) : theirs;
  }
  for (const [id, theirs] of Object.entries(from.quizzes)) {
    const ours = into.quizzes[id];
    if (!ours || Date.parse(ours.at) < Date.parse(theirs.at)) for (const draft of Object.keys(theirs.drafts)) came.add(draft);
    into.quizzes[id] = ours ? mergeQuiz(theirs, ours) : theirs;
  }
  into.last = into.last ?? from.last;
  return came.size;
}
