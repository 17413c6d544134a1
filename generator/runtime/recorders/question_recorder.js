/**
 * Between questions and the store, which do not know each other: progress is written before anybody else hears of an
 * answer. A reporter to a learning platform would sit beside this file.
 */

import { openStore } from "../store/store.js";
import { courseOf, listenTo, upgraded, whenShownAgain } from "./listen.js";

/**
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 * @typedef {import("../types.js").Progress} Progress
 */

const now = () => new Date().toISOString();

/** Of which time the answer is that a question shows. @type {WeakMap<CourseQuestion, string | undefined>} */
const shown = new WeakMap();

/** @param {CourseQuestion} question */
const read = (question) => openStore(courseOf(question)).read();

/** @param {CourseQuestion} question @param {(progress: Progress, id: string) => void} edit @param {{quiet?: boolean}} [options] */
function change(question, edit, options) {
  openStore(courseOf(question)).change((progress) => {
    edit(progress, question.question);
    shown.set(question, progress.questions[question.question]?.at);
  }, options);
}

/** @param {CourseQuestion} question */
function restore(question) {
  const { questions, drafts } = read(question);
  const record = questions[question.question];
  const draft = drafts[question.question];
  shown.set(question, record?.at);
  question.restore(record ?? null);
  // It was checked since, here or elsewhere: what was being written then is of the past.
  if (draft?.attempts === (record?.attempts ?? 0)) question.resume(draft.response, draft.lang);
}

/** @param {CourseQuestion} question @param {{response: import("../types.js").Response, score: number}} detail */
function save(question, { response, score }) {
  const { max, state, attempts, tries, version } = question;
  change(question, ({ questions, drafts }, id) => {
    const old = questions[id];
    // Another tab may have checked this question since this page was opened.
    const all = Math.max(attempts, (old?.attempts ?? 0) + 1);
    questions[id] = { ...past(old, version), response, score, max, state, attempts: all, tries, at: now(), lang: question.typedIn };
    delete drafts[id];
  });
}

/**
 * What goes on of a record: all of it; but an answer to another version of the question is history now.
 * @param {import("../types.js").QuestionRecord | undefined} old
 * @param {number} version
 */
function past(old, version) {
  const then = old?.version ?? 1;
  if (!old || then === version) return version > 1 ? { ...old, version } : old;
  const { earlier = [], ...record } = old;
  return { ...record, version, earlier: [...earlier.filter((one) => ![then, version].includes(one.version ?? 1)), record] };
}

/** Keeps what stands in the form, as phones throw pages away. @param {CourseQuestion} question */
function draft(question) {
  const { answer, held } = question;
  if (held) return; // the quiz keeps it
  change(question, ({ questions, drafts }, id) => {
    if (answer === null) delete drafts[id];
    else drafts[id] = { ...drafts[id], response: answer, attempts: questions[id]?.attempts ?? 0, at: now(), lang: question.typedIn };
  }, { quiet: true }); // a notice would come between the answer and Check
}

/** Something was added after the answer was handed in. @param {CourseQuestion} question @param {{response: import("../types.js").Response}} detail */
function amend(question, { response }) {
  change(question, ({ questions }, id) => {
    const record = questions[id];
    if (record?.state) Object.assign(record, { response, at: now() });
  });
}

/** What was tried stays counted, but nothing is answered any more. @param {CourseQuestion} question */
function forget(question) {
  change(question, ({ questions, drafts }, id) => {
    const record = questions[id];
    if (record) Object.assign(record, { response: null, score: 0, state: null, tries: 0, at: now() });
    delete drafts[id];
  });
}

/**
 * Shows what is kept of a question, where that is of another time than what is shown.
 * @param {CourseQuestion} question
 * @returns {boolean} whether it was
 */
export function catchUp(question) {
  const other = read(question).questions[question.question]?.at !== shown.get(question);
  if (other) restore(question);
  return other;
}

/**
 * Goes on where another tab has answered or erased, or another page before this one was shown again. What is typed into a
 * question that nobody has touched elsewhere stays.
 * @param {CourseQuestion} question
 */
function follow(question) {
  if (question.closest('[feedback="at-end"]')) return; // the quiz knows what of it may be shown
  if (catchUp(question)) /** @type {import("../types.js").QuizElement | null} */ (question.closest("course-quiz"))?.refresh();
}

/**
 * Starts keeping the answers that are given on this page.
 * @param {Document} page
 */
export function recordQuestions(page) {
  const acts = { "course-ready": restore, "course-drafted": draft, "course-amended": amend, "course-afresh": forget, "course-answered": save };
  listenTo(page, "course-question", acts, restore);
  whenShownAgain(page, () => upgraded(page, "course-question").forEach((one) => follow(/** @type {CourseQuestion} */ (one))));
}
