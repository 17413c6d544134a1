/** How a learner stands with what completes a course, and what there is to show for it. Pure. */

import { counting, passes, shareOf } from "../grading/quiz_outcome.js";
import { isDone, isPassed } from "../store/achieved.js";
import { isDate } from "../store/checks.js";
import { isPast } from "../store/merge.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {{title: string, url: string}} Link
 *
 * @typedef {object} Syllabus  What the page of the record knows of its course; generator/site/syllabus.py writes it.
 * @property {string} id
 * @property {string} title
 * @property {string} version  as its author calls it; "" for no name
 * @property {string} edition  a digest of what answers hang on
 * @property {(Link & {id: string, module: string, minutes: number, exercises: string[], quizzes: string[], conversations: string[]})[]} lessons
 * @property {(Link & {id: string, mark: number | null, last: boolean, whole: boolean})[]} quizzes  whole: handed in as a whole
 * @property {(Link & {id: string, endings: number})[]} conversations
 * @property {{id: string, title: string}[]} modules
 * @property {{id: string, text: string, questions: string[]}[]} objectives
 * @property {{id: string, title: string, lessons: string[]}[]} paths  those that are not the path through everything
 * @property {Record<string, number>} versions  of questions that are not at their first
 * @property {{read: number, passed: "all" | string[], conversations: "all" | string[], hours: number | null}} completion
 *
 * @typedef {object} Criterion  One thing that completes the course.
 * @property {"read" | "passed" | "conversations" | "hours"} what
 * @property {number} done
 * @property {number} of  as many are asked for
 * @property {boolean} met
 * @property {Link[]} missing  what would help
 *
 * @typedef {{id: string, text: string, score: number, max: number}} Scored
 *
 * @typedef {object} Standing
 * @property {Criterion[]} criteria
 * @property {boolean} met  all of them
 * @property {{id: string, title: string} | null} path  the shorter way that was chosen
 * @property {number} hours  of the lessons that are done, as the course counts
 * @property {[string, string] | null} dates  the first and the last sign of work, ISO; to open a lesson again is none
 * @property {Scored[]} objectives  those with an answer
 * @property {(Scored & {done: number, of: number})[]} modules  those with an answer in their lessons, tests not counted; and
 *   how many of these lessons are done
 * @property {(Scored & {at: string, passed: boolean | null})[]} tests  what counts of each that was handed in as a whole
 * @property {{id: string, title: string, found: number, of: number, plays: number, best: number}[]} talks  played to an end
 */

/** A clock that says less was never set; in ms. */
const EARLIEST = Date.UTC(2020);

/**
 * @param {Syllabus} syllabus
 * @param {Progress} progress
 * @param {number} [now]  in ms
 * @returns {Standing}
 */
export function standing(syllabus, progress, now = Date.now()) {
  const path = syllabus.paths.find(({ id }) => id === progress.path) ?? null;
  const lessons = path ? syllabus.lessons.filter(({ id }) => path.lessons.includes(id)) : syllabus.lessons;
  const done = lessons.filter((lesson) => isFinished(lesson, progress));
  const hours = done.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const criteria = criteriaOf(syllabus, progress, lessons, done, hours);
  return {
    criteria,
    met: criteria.every(({ met }) => met),
    path: path && { id: path.id, title: path.title },
    hours,
    dates: datesOf(progress, now),
    objectives: syllabus.objectives.map(({ id, text, questions }) => sum(id, text, answersTo(syllabus, progress, questions))).filter(({ max }) => max > 0),
    modules: modulesOf(syllabus, progress, lessons, done),
    tests: testsOf(syllabus, progress),
    talks: talksOf(syllabus, progress),
  };
}

/** A lesson is done when all its exercises are; one without any, when it was opened. @param {Syllabus["lessons"][0]} lesson @param {Progress} progress */
const isFinished = ({ id, exercises }, progress) =>
  exercises.length ? exercises.every((one) => isDone(progress, one)) : Boolean(progress.lessons[id]);

/**
 * @param {Syllabus} syllabus
 * @param {Progress} progress
 * @param {Syllabus["lessons"]} lessons  of the path
 * @param {Syllabus["lessons"]} finished  those of them that are done
 * @param {number} hours
 * @returns {Criterion[]}
 */
function criteriaOf({ quizzes, conversations, completion }, progress, lessons, finished, hours) {
  const open = lessons.filter((lesson) => !finished.includes(lesson));
  const asked = Math.ceil((lessons.length * completion.read) / 100 - 1e-9);
  // What is named is asked for on every path; "all" is all that the path leads to.
  const wanted = (/** @type {"all" | string[]} */ named, /** @type {"quizzes" | "conversations"} */ what) => (id = "") =>
    named === "all" ? lessons.some((lesson) => lesson[what].includes(id)) : named.includes(id);
  const isAsked = wanted(completion.passed, "quizzes");
  const tests = quizzes.filter(({ id, mark }) => mark !== null && isAsked(id));
  const failed = tests.filter(({ id, mark, last }) => !isPassed(progress.quizzes[id], mark ?? 0, last));
  const isPlayed = wanted(completion.conversations, "conversations");
  const talks = conversations.filter(({ id }) => isPlayed(id));
  const silent = talks.filter(({ id }) => !progress.scenarios[id]?.endings.length);
  const least = completion.hours ?? 0;
  /** @type {Criterion[]} */
  const criteria = [
    { what: "read", done: finished.length, of: asked, met: finished.length >= asked, missing: open },
    { what: "passed", done: tests.length - failed.length, of: tests.length, met: !failed.length, missing: failed },
    { what: "conversations", done: talks.length - silent.length, of: talks.length, met: !silent.length, missing: silent },
    { what: "hours", done: hours, of: least, met: hours + 1e-9 >= least, missing: open },
  ];
  return criteria.filter(({ of }) => of > 0).map((one) => ({ ...one, missing: one.met ? [] : one.missing.map(({ title, url }) => ({ title, url })) }));
}

/** @param {string} id @param {string} text @param {Scored[]} parts @returns {Scored} */
const sum = (id, text, parts) => ({
  id,
  text,
  score: tidy(parts.reduce((all, { score }) => all + score, 0)),
  max: tidy(parts.reduce((all, { max }) => all + max, 0)),
});

/** Points that were added up in floating point, as people write them. @param {number} points */
const tidy = (points) => Math.round(points * 100) / 100;

/** Whether an answer is to the question as it stands. @param {Syllabus} syllabus @param {Progress} progress @param {string} id */
const isCurrent = ({ versions }, { questions }, id) => Boolean(questions[id]?.state) && (questions[id]?.version ?? 1) === (versions[id] ?? 1);

/** @param {Syllabus} syllabus @param {Progress} progress @param {string[]} ids  of questions @returns {Scored[]} */
const answersTo = (syllabus, progress, ids) =>
  ids.filter((id) => isCurrent(syllabus, progress, id)).map((id) => /** @type {Scored} */ (/** @type {any} */ (progress.questions[id])));

/**
 * @param {Syllabus} syllabus
 * @param {Progress} progress
 * @param {Syllabus["lessons"]} lessons  of the path
 * @param {Syllabus["lessons"]} finished  those of them that are done
 * @returns {Standing["modules"]}
 */
function modulesOf(syllabus, progress, lessons, finished) {
  const talks = new Set(syllabus.conversations.map(({ id }) => id));
  return syllabus.modules.flatMap(({ id, title }) => {
    const own = (/** @type {{module: string}} */ { module }) => module === id;
    // What counts as one thing, a test or a conversation, is told by itself.
    const asked = syllabus.lessons.filter(own).flatMap(({ exercises }) => exercises.map((one) => one.split("@")[0] ?? "")).filter((one) => !talks.has(one));
    const points = sum(id, title, answersTo(syllabus, progress, [...new Set(asked)]));
    return points.max > 0 ? [{ ...points, done: finished.filter(own).length, of: lessons.filter(own).length }] : [];
  });
}

/** @param {Syllabus} syllabus @param {Progress} progress @returns {Standing["tests"]} */
function testsOf({ quizzes }, progress) {
  const tests = quizzes.flatMap(({ id, title, mark, last, whole }) => {
    const counts = whole ? counting(progress.quizzes[id]?.results ?? [], last) : undefined;
    if (!counts?.max) return [];
    return [{ id, text: title, score: tidy(counts.score), max: tidy(counts.max), at: counts.at, passed: mark === null ? null : passes(shareOf(counts), mark) }];
  });
  // Those that must be passed come first, and then in the order in which they were taken.
  const rank = (/** @type {{at: string, passed: boolean | null}} */ { at, passed }) => Number(passed === null) * 1e15 + Date.parse(at);
  return tests.sort((one, other) => rank(one) - rank(other));
}

/** @param {Syllabus} syllabus @param {Progress} progress */
function talksOf({ conversations }, { scenarios }) {
  return conversations.flatMap(({ id, title, endings }) => {
    const record = scenarios[id];
    if (!record?.endings.length) return [];
    const best = Math.max(0, ...record.attempts.map(({ score }) => score));
    return [{ id, title, found: Math.min(record.endings.length, endings), of: endings, plays: record.attempts.length, best }];
  });
}

/** When a lesson was opened first. @param {Progress["lessons"][string]} lesson */
export const firstVisit = ({ first, visited }) => (isDate(first) ? first : visited);

/**
 * What a clock that was wrong has written, in the future or before there was such a course, is left out. What was only
 * begun, or looked at again, is no sign of work.
 * @param {Progress} progress
 * @param {number} now  in ms
 * @returns {[string, string] | null}
 */
function datesOf({ questions, lessons, scenarios, quizzes }, now) {
  const entries = [
    ...Object.values(questions).filter(({ state }) => state),
    ...Object.values(lessons).map((one) => ({ at: firstVisit(one) })),
    ...Object.values(scenarios).flatMap(({ attempts }) => attempts),
    ...Object.values(quizzes).flatMap(({ results }) => results),
  ];
  const times = entries.filter((entry) => isPast(entry, now)).map(({ at }) => Date.parse(at)).filter((time) => time >= EARLIEST);
  if (!times.length) return null;
  const [first, last] = [times.reduce((one, other) => Math.min(one, other)), times.reduce((one, other) => Math.max(one, other))];
  return [new Date(first).toISOString(), new Date(last).toISOString()];
}

