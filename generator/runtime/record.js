/** Progress as a value: made, read from anything at all, and merged. Pure; knows no storage. */

/**
 * @typedef {import("./types.js").Progress} Progress
 * @typedef {import("./types.js").QuestionRecord} QuestionRecord
 * @typedef {"good" | "damaged" | "newer" | "foreign"} Condition
 */

export const VERSION = 1;

/** More than any answer needs; a file from elsewhere may hold anything. */
const LONGEST = 10000;

/**
 * Progress of somebody who has not begun. Objects without prototype, so that an id such as `__proto__` is an id.
 * @param {string} course
 * @returns {Progress}
 */
export function noProgress(course) {
  return { version: VERSION, course, questions: Object.create(null), lessons: Object.create(null) };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is string} */
const isText = (value) => typeof value === "string" && value.length <= LONGEST;

/** @param {unknown} value @returns {value is string} */
const isDate = (value) => isText(value) && !Number.isNaN(Date.parse(value));

/** @param {unknown} value @returns {value is number} */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** @param {unknown} value @returns {value is number} */
const isPoints = (value) => Number.isFinite(value) && Number(value) >= 0;

/**
 * @param {unknown} raw
 * @returns {QuestionRecord | null} null: cannot be used
 */
function readQuestion(raw) {
  if (!isObject(raw)) return null;
  const { response = null, score, max, state, attempts, tries = attempts, at } = raw;
  const fits = response === null || isText(response) || (Array.isArray(response) && response.every(isText));
  if (!fits || !isPoints(score) || !isPoints(max) || score > max || !isCount(attempts) || !isCount(tries)) return null;
  if (!isDate(at) || (state !== null && state !== "right" && state !== "partly" && state !== "wrong")) return null;
  return { response, score, max, state, attempts, tries, at };
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
  const good = questions && lessons && last !== null && raw.course === course && raw.version === VERSION;
  return { progress, condition: good ? "good" : "damaged" };
}

/**
 * Brings into one progress what another knows later; nothing is lost.
 * @param {Progress} into  is changed
 * @param {Progress} from
 * @returns {number} how many questions came over
 */
export function merge(into, from) {
  let came = 0;
  for (const [id, theirs] of Object.entries(from.questions)) {
    const ours = into.questions[id];
    if (ours && Date.parse(ours.at) >= Date.parse(theirs.at)) continue;
    into.questions[id] = theirs;
    came += 1;
  }
  for (const [id, theirs] of Object.entries(from.lessons)) {
    const ours = into.lessons[id];
    if (!ours || Date.parse(ours.visited) < Date.parse(theirs.visited)) into.lessons[id] = theirs;
  }
  into.last = into.last ?? from.last;
  return came;
}
