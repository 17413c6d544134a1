/**
 * Two progresses as one: those of two devices, or of now and of a file. Pure.
 *
 * Nothing is lost that only one side has. Where both have an entry, an answer goes before none, and then the later goes
 * before the earlier. A time that lies in the future was written by a clock that was wrong, and goes before no other.
 * What is still undecided is decided by the text of the entries, so that it makes no difference which side is the first,
 * in which order several are merged, and how often: merging is commutative, associative and idempotent, as long as no
 * list outgrows what is kept of it.
 */

import { shareOf } from "../grading/quiz_outcome.js";
import { isObject, own } from "./checks.js";
import { keepLesson } from "./former.js";
import { latest } from "./quiz_record.js";
import { readReview, tidy, versionOf as reviewed } from "./reviews.js";
import { attemptKey, latestAttempts } from "./scenario_record.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("../types.js").QuestionRecord} QuestionRecord
 * @typedef {import("../types.js").QuizRecord} QuizRecord
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../types.js").ScenarioRecord} ScenarioRecord
 * @typedef {(one: any, other: any) => number} Order  below nought: the first goes behind the second
 */

/** Clocks differ. A device that is ahead by less than this is believed, in ms. */
const AHEAD = 24 * 60 * 60 * 1000;

/** When an entry was made, in ms; nought where it does not say. @param {any} entry */
const time = (entry) => Date.parse(entry?.at ?? entry?.visited) || 0;

/** Whether an entry may be believed to be of its time. @param {any} entry @param {number} now  in ms */
export const isPast = (entry, now) => time(entry) <= now + AHEAD;

/**
 * @param {number} now  in ms
 * @param {(entry: any) => number | boolean} [holds]  whether there is an answer in it
 * @returns {Order}
 */
function order(now, holds = () => true) {
  const rank = (/** @type {any} */ entry) => [Number(holds(entry)), isPast(entry, now), time(entry), JSON.stringify(entry)];
  return (one, other) => {
    const [ours, theirs] = [rank(one), rank(other)];
    const at = ours.findIndex((value, i) => value !== theirs[i]);
    if (at < 0) return 0;
    return /** @type {any} */ (ours[at]) < /** @type {any} */ (theirs[at]) ? -1 : 1;
  };
}

/** An entry without some of its fields. @param {any} entry @param {string[]} names */
const without = (entry, ...names) => Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));

/** A table without prototype, so that an id such as `__proto__` is an id. @param {[string, any][]} entries */
const table = (entries) => Object.assign(Object.create(null), Object.fromEntries(entries));

/**
 * @param {Record<string, any>} one
 * @param {Record<string, any>} other
 * @param {(one: any, other: any, id: string) => any} join  two entries as one
 * @returns {Record<string, any>}
 */
function mergeTable(one, other, join) {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return table(ids.map((id) => {
    const [ours, theirs] = [own(one, id), own(other, id)];
    // What only one side has is joined with itself, as that puts its lists into the order that they have in the end.
    return [id, join(ours ?? theirs, theirs ?? ours, id)];
  }));
}

/**
 * Two lists as one, without doubles, in order.
 * @template T
 * @param {T[]} one
 * @param {T[]} other
 * @param {(entry: T) => unknown} key  tells what is a double
 * @param {Order} by
 * @param {Order} [better]  which of two doubles stays
 */
function unite(one, other, key, by, better = by) {
  /** @type {Map<unknown, T>} */
  const found = new Map();
  for (const entry of [...one, ...other]) {
    const known = found.get(key(entry));
    if (known === undefined || better(known, entry) < 0) found.set(key(entry), entry);
  }
  return [...found.values()].sort(by);
}

/** What one answers to: another version of a question is another question. @param {QuestionRecord} record */
const versionOf = ({ version = 1 }) => version;

/**
 * Of each version of a question one answer stays: the newest version goes on, and the others are its history.
 * @param {number} now
 * @returns {(one: QuestionRecord, other: QuestionRecord) => QuestionRecord}
 */
function questions(now) {
  const by = order(now, ({ response }) => response !== null);
  return (one, other) => {
    /** @type {Map<number, any>} */
    const best = new Map();
    const all = [one, other].flatMap((record) => [record, ...(record.earlier ?? [])]);
    for (const record of all.map((each) => without(each, "earlier"))) {
      const known = best.get(versionOf(/** @type {any} */ (record)));
      if (!known || by(known, record) < 0) best.set(versionOf(/** @type {any} */ (record)), record);
    }
    const earlier = [...best].sort(([a], [b]) => a - b).map(([, record]) => record);
    const head = earlier.pop();
    return earlier.length ? { ...head, earlier } : head;
  };
}

/**
 * The later goes on, and every ending and attempt stays.
 * @param {number} now
 * @returns {(one: ScenarioRecord, other: ScenarioRecord) => ScenarioRecord}
 */
function scenarios(now) {
  const line = (/** @type {ScenarioRecord} */ record) => without(record, "endings", "attempts");
  const by = order(now);
  const goesOn = order(now, ({ path }) => Boolean(path?.length));
  return (one, other) => ({
    ...(goesOn(line(one), line(other)) < 0 ? other : one),
    endings: [...new Set([...one.endings, ...other.endings])].sort(),
    attempts: latestAttempts(unite(one.attempts, other.attempts, attemptKey, by)),
  });
}

/**
 * The later attempt goes on, unless nothing is answered in it, and every result stays.
 * @param {number} now
 * @returns {(one: QuizRecord, other: QuizRecord) => QuizRecord}
 */
function quizzes(now) {
  const attempt = (/** @type {QuizRecord} */ record) => without(record, "results", "seen");
  const by = order(now);
  const goesOn = order(now, ({ drafts, handed }) => handed !== null || Object.keys(drafts).length > 0);
  // Continued on both, one attempt may have come to two ends.
  const better = (/** @type {QuizResult} */ one, /** @type {QuizResult} */ other) => shareOf(one) - shareOf(other) || by(one, other);
  return (one, other) => ({
    ...(goesOn(attempt(one), attempt(other)) < 0 ? other : one),
    seen: mergeTable(one.seen, other.seen, (ours, theirs) => Math.max(ours, theirs)),
    results: latest(unite(one.results, other.results, ({ seed }) => seed, by, better)),
  });
}

/**
 * Of the newest version of a question every day on which it was answered stays.
 * @param {number} now
 * @returns {(one: unknown, other: unknown) => unknown}
 */
function reviews(now) {
  const by = order(now, (entry) => (readReview(entry) ? reviewed(entry) : -1));
  const goesOn = order(now, reviewed);
  const head = (/** @type {any} */ review) => without(review, "log");
  return (one, other) => {
    const [ours, theirs] = [readReview(one), readReview(other)];
    if (!ours || !theirs || reviewed(ours) !== reviewed(theirs)) {
      const stays = by(one, other) < 0 ? other : one;
      return readReview(stays) ?? stays;
    }
    return { ...(goesOn(head(ours), head(theirs)) < 0 ? theirs : ours), log: tidy([...ours.log, ...theirs.log]) };
  };
}

/**
 * The later visit goes on, and the first one stays.
 * @param {number} now
 * @returns {(one: Progress["lessons"][string], other: Progress["lessons"][string]) => Progress["lessons"][string]}
 */
function lessons(now) {
  const by = order(now);
  const visit = (/** @type {any} */ lesson) => without(lesson, "first");
  return (one, other) => (by(visit(one), visit(other)) < 0 ? keepLesson(other, one) : keepLesson(one, other));
}

/**
 * @param {Progress} one
 * @param {Progress} other
 * @param {number} [now]  in ms
 * @returns {Progress} a new one; what is in it may be shared with the others
 */
export function merge(one, other, now = Date.now()) {
  const later = (/** @type {Order} */ by) => (/** @type {any} */ ours, /** @type {any} */ theirs) => (by(ours, theirs) < 0 ? theirs : ours);
  const any = later(order(now));
  /** @type {Record<string, (ours: any, theirs: any) => any>} */
  const joins = Object.assign(Object.create(null), {
    questions: questions(now),
    scenarios: scenarios(now),
    quizzes: quizzes(now),
    reviews: reviews(now),
    lessons: lessons(now),
  });
  // What a later edition has added is a table by ids, or taken as it is.
  const tables = mergeTable(one, other, (ours, theirs, name) =>
    isObject(ours) && isObject(theirs) ? mergeTable(ours, theirs, joins[name] ?? any) : any(ours, theirs),
  );
  // A path and the place on it belong together. It is as old as the place.
  const place = (/** @type {Progress} */ side) => ({ path: side.path, last: side.last, at: side.last?.at });
  const { path, last } = later(order(now, (side) => (side.path ? 2 : side.last ? 1 : 0)))(place(one), place(other));
  return /** @type {any} */ ({ ...without(tables, "path", "last"), ...(path && { path }), ...(last && { last }) });
}
