/** What differs between two progresses, in numbers that a learner understands; and the way back. Pure. */

import { isObject, own } from "./checks.js";
import { isPast } from "./merge.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {{added: number, changed: number, dropped: number}} Difference
 *
 * @typedef {object} Changes
 * @property {Difference} answers  to questions and in conversations; a conversation and the points for it count once
 * @property {Difference} drafts  answers that are not handed in
 * @property {Difference} results  of quizzes
 * @property {Difference} lessons  that were opened
 * @property {Difference} notes
 * @property {Difference} reviews  questions that come back
 * @property {boolean} path  whether another path is chosen
 * @property {boolean} any
 */

/** Of what nobody has read yet. @param {any} table @returns {[string, any][]} */
const entriesIn = (table) => (isObject(table) ? Object.entries(table) : []);

/**
 * What there is, each thing by a name of its own, as a text that differs where a learner would see a difference.
 * @param {Progress} progress
 * @returns {Record<"answers" | "drafts" | "results" | "lessons" | "notes" | "reviews", Map<string, string>>}
 */
function things({ questions, scenarios, quizzes, drafts, lessons, notes, reviews }) {
  const left = entriesIn(notes).filter(([, note]) => !note?.gone);
  const found = {
    answers: new Map(), drafts: new Map(), results: new Map(), lessons: new Map(Object.keys(lessons).map((id) => [id, ""])),
    notes: new Map(left.map(([id, note]) => [id, JSON.stringify([note?.text, note?.quote])])),
    reviews: new Map(entriesIn(reviews).map(([id, review]) => [id, JSON.stringify(review?.log)])),
  };
  for (const [id, { response, score, state }] of Object.entries(questions)) {
    if (state) found.answers.set(id, JSON.stringify([response, score, state]));
  }
  for (const [id, { path, endings, attempts }] of Object.entries(scenarios)) {
    found.answers.set(id, JSON.stringify([found.answers.get(id), path, endings.length, attempts.length]));
  }
  for (const [id, { response }] of Object.entries(drafts)) found.drafts.set(id, JSON.stringify(response));
  for (const [quiz, record] of Object.entries(quizzes)) {
    for (const [id, response] of Object.entries(record.drafts)) found.drafts.set(`${quiz}/${id}`, JSON.stringify(response));
    for (const { seed, score } of record.results) found.results.set(`${quiz}/${seed}`, String(score));
  }
  return found;
}

/** How many answers there are: to questions and in conversations. @param {Progress} progress */
export const countAnswers = (progress) => things(progress).answers.size;

/** How many things there are that a learner would miss. @param {Progress} progress */
export const countAll = (progress) => Object.values(things(progress)).reduce((sum, { size }) => sum + size, 0);

/**
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 * @returns {Difference}
 */
function difference(before, after) {
  const added = [...after.keys()].filter((id) => !before.has(id)).length;
  const dropped = [...before.keys()].filter((id) => !after.has(id)).length;
  const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).length;
  return { added, changed, dropped };
}

/**
 * @param {Progress} before
 * @param {Progress} after
 * @returns {Changes}
 */
export function changes(before, after) {
  const [old, now] = [things(before), things(after)];
  const answers = difference(old.answers, now.answers);
  const drafts = difference(old.drafts, now.drafts);
  const results = difference(old.results, now.results);
  const lessons = difference(old.lessons, now.lessons);
  const notes = difference(old.notes, now.notes);
  const reviews = difference(old.reviews, now.reviews);
  const path = before.path !== after.path;
  const any = path || [answers, drafts, results, lessons, notes, reviews].some(({ added, changed, dropped }) => added + changed + dropped > 0);
  return { answers, drafts, results, lessons, notes, reviews, path, any };
}

/**
 * When the newest answer was given.
 * @param {Progress} progress
 * @param {number} [now]  in ms; what is later was written by a clock that was wrong
 * @returns {string | null} ISO date
 */
export function newest({ questions, scenarios }, now = Date.now()) {
  const entries = [...Object.values(questions), ...Object.values(scenarios)].filter((entry) => isPast(entry, now));
  return entries.map(({ at }) => at).sort((one, other) => Date.parse(one) - Date.parse(other)).pop() ?? null;
}

/**
 * Takes back what a load has changed, and leaves what was changed since. An entry is one thing: its fields belong together.
 * @param {any} before  progress, or a part of it
 * @param {any} after  the same once it was loaded
 * @param {any} now  the same as it stands
 * @param {number} [depth]  how many levels down the entries are
 * @returns {any}
 */
export function takeBack(before, after, now, depth = 2) {
  if (JSON.stringify(after) === JSON.stringify(now)) return before;
  if (!depth || ![before, after, now].every(isObject)) return now;
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const back = names.map((name) => [name, takeBack(own(before, name), own(after, name), own(now, name), depth - 1)]);
  return Object.fromEntries(back.filter(([, value]) => value !== undefined));
}
