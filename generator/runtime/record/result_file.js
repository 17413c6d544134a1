/**
 * What a learner hands in: the result file, as a value. Pure. manual/content/results.md describes it, and
 * `course schema results` says it in JSON Schema.
 */

import { isText } from "../store/checks.js";
import { codeOf } from "./code.js";
import { firstVisit, standing } from "./standing.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {{id: string, name: string}} Learner  id: made by chance, once for all that one browser keeps
 */

export const FORMAT = "course-results";
export const VERSION = 1;

/** A name is as long as it likes to be, but no book. In characters. */
const LONGEST = 200;

/**
 * A name as it is printed: without what cannot be seen and would turn the words around it.
 * @param {unknown} typed
 */
export function nameOf(typed) {
  const text = typeof typed === "string" ? typed : "";
  const seen = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu, " ").replace(/\s+/gu, " ").trim();
  return [...seen].slice(0, LONGEST).join("");
}

/** What is kept of a learner beside the answers. @param {Progress} progress @returns {Learner | null} */
export function learnerIn(progress) {
  const kept = progress.record?.learner;
  return typeof kept?.id === "string" && /^[0-9a-f]{16}$/.test(kept.id) ? { id: kept.id, name: nameOf(kept.name) } : null;
}

/**
 * @param {import("./standing.js").Syllabus} syllabus
 * @param {Progress} progress
 * @param {Learner} learner
 * @param {number} [now]  in ms
 */
export const resultFile = (syllabus, progress, learner, now = Date.now()) => signed(contentsOf(syllabus, progress, now), learner);

/** A file with whose it is, and its code. @param {object} contents @param {Learner} learner */
export function signed(contents, learner) {
  const file = { ...contents, learner: { id: learner.id, name: nameOf(learner.name) } };
  return { ...file, code: codeOf(file) };
}

/**
 * What a file says, but for whose it is.
 * @param {import("./standing.js").Syllabus} syllabus
 * @param {Progress} progress
 * @param {number} [now]  in ms
 */
export function contentsOf(syllabus, progress, now = Date.now()) {
  const { criteria, met, path, hours, dates, objectives } = standing(syllabus, progress, now);
  const { id, title, version, edition } = syllabus;
  return {
    format: FORMAT,
    version: VERSION,
    course: { id, title, version, edition },
    path: path?.id ?? null,
    first: dates?.[0] ?? null,
    last: dates?.[1] ?? null,
    completed: met,
    criteria: criteria.map(({ what, done, of, met: reached }) => ({ what, done: rounded(done), of, met: reached })),
    hours: rounded(hours),
    objectives: Object.fromEntries(objectives.map((one) => [one.id, [one.score, one.max]])),
    lessons: Object.fromEntries(Object.entries(progress.lessons).map(([lesson, visits]) => [lesson, iso(firstVisit(visits))])),
    questions: questionsOf(progress),
    quizzes: quizzesOf(progress),
    conversations: conversationsOf(progress),
  };
}

/** What was stored may say a time in any way that browsers read. @param {string} at */
const iso = (at) => new Date(at).toISOString();

/** @param {number} number */
const rounded = (number) => Math.round(number * 100) / 100;

/**
 * Answers to questions. What has no right answer, a text of one's own or what one thinks of oneself, is nobody else's: that
 * it was answered is told, and not what.
 * @param {Progress} progress
 */
function questionsOf({ questions, scenarios }) {
  const answered = Object.entries(questions).filter(([id, { state }]) => state && !scenarios[id]);
  return Object.fromEntries(answered.map(([id, { response, score, max, state, attempts, tries, at, version = 1, lang }]) =>
    [id, { response: max > 0 ? response : null, score, max, state, attempts, tries, at: iso(at), version, ...(max > 0 && isText(lang) && { lang }) }]));
}

/** @param {Progress} progress */
function quizzesOf({ quizzes }) {
  const taken = Object.entries(quizzes).filter(([, { results }]) => results.length);
  return Object.fromEntries(taken.map(([id, { results, seed, started, handed, drawn }]) => {
    const last = handed && started ? { seed, started: iso(started), handed: iso(handed), drawn } : null;
    return [id, { results: results.map(({ seed: of, score, max, at, objectives }) => ({ seed: of, score, max, at: iso(at), objectives: { ...objectives } })), last }];
  }));
}

/** @param {Progress} progress */
function conversationsOf({ scenarios }) {
  const played = Object.entries(scenarios).filter(([, { attempts }]) => attempts.length);
  return Object.fromEntries(played.map(([id, { endings, attempts }]) =>
    [id, { endings, attempts: attempts.map(({ path, ending, score, at }) => ({ path, ending, score, at: iso(at) })) }]));
}
