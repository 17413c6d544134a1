/**
 * Between questions and the store, which do not know each other: progress is written before anybody else hears of an
 * answer. A reporter to a learning platform would sit beside this file.
 */

import { openStore } from "../store/store.js";
import { courseOf, listenTo } from "./listen.js";

/** @typedef {import("../question/question.js").CourseQuestion} CourseQuestion */

/** @param {CourseQuestion} question */
function restore(question) {
  question.restore(openStore(courseOf(question)).read().questions[question.question] ?? null);
}

/** @param {CourseQuestion} question @param {{response: import("../types.js").Response, score: number}} detail */
function save(question, { response, score }) {
  const { max, state, attempts, tries } = question;
  openStore(courseOf(question)).change(({ questions }) => {
    // Another tab may have checked this question since this page was opened.
    const all = Math.max(attempts, (questions[question.question]?.attempts ?? 0) + 1);
    questions[question.question] = { response, score, max, state, attempts: all, tries, at: new Date().toISOString() };
  });
}

/** Something was added after the answer was handed in. @param {CourseQuestion} question @param {{response: import("../types.js").Response}} detail */
function amend(question, { response }) {
  openStore(courseOf(question)).change(({ questions }) => {
    const record = questions[question.question];
    if (record?.state) Object.assign(record, { response, at: new Date().toISOString() });
  });
}

/** What was tried stays counted, but nothing is answered any more. @param {CourseQuestion} question */
function forget(question) {
  openStore(courseOf(question)).change(({ questions }) => {
    const record = questions[question.question];
    if (record) Object.assign(record, { response: null, score: 0, state: null, tries: 0, at: new Date().toISOString() });
  });
}

/**
 * Starts keeping the answers that are given on this page.
 * @param {Document} page
 */
export function recordQuestions(page) {
  const acts = { "course-ready": restore, "course-amended": amend, "course-afresh": forget, "course-answered": save };
  listenTo(page, "course-question", acts, restore);
}
