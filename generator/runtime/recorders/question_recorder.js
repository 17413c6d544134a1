/**
 * Between questions and the store, which do not know each other. Listens while events go down, so that progress is
 * written before anybody else hears of an answer. A reporter to a learning platform would sit beside this file.
 */

import { CourseQuestion } from "../question/question.js";
import { openStore } from "../store/store.js";

/** @param {Element} element */
const courseOf = (element) => element.getAttribute("course") ?? "";

/** @param {CourseQuestion} question */
function restore(question) {
  question.restore(openStore(courseOf(question)).read().questions[question.question] ?? null);
}

/** @param {CourseQuestion} question @param {import("../types.js").Response} response @param {number} score */
function save(question, response, score) {
  const { max, state, attempts, tries } = question;
  openStore(courseOf(question)).change(({ questions }) => {
    // Another tab may have checked this question since this page was opened.
    const all = Math.max(attempts, (questions[question.question]?.attempts ?? 0) + 1);
    questions[question.question] = { response, score, max, state, attempts: all, tries, at: new Date().toISOString() };
  });
}

/** Something was added after the answer was handed in. @param {CourseQuestion} question @param {import("../types.js").Response} response */
function amend(question, response) {
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
export function startRecorder(page) {
  /** @param {string} type @param {(question: CourseQuestion, detail: any) => void} act */
  const hear = (type, act) =>
    page.addEventListener(
      type,
      (event) => {
        // Conversations have a recorder of their own.
        if (event.target instanceof CourseQuestion) act(event.target, /** @type {CustomEvent} */ (event).detail);
      },
      true,
    );
  hear("course-ready", restore);
  hear("course-amended", (question, { response }) => amend(question, response));
  hear("course-afresh", forget);
  hear("course-answered", (question, { response, score }) => save(question, response, score));
  // A file was loaded, or everything erased: what stands in the page is out of date.
  page.addEventListener(
    "course-replaced",
    ({ target }) => {
      const course = target instanceof HTMLElement ? courseOf(target) : "";
      for (const question of page.querySelectorAll("course-question")) {
        if (question instanceof CourseQuestion && courseOf(question) === course) restore(question);
      }
    },
    true,
  );
}
