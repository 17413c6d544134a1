/**
 * Between questions and the store, which do not know each other. Listens while events go down, so that progress is
 * written before anybody else hears of an answer. A reporter to a learning platform would sit beside this file.
 */

import { CourseQuestion } from "./question.js";
import { openStore } from "./store.js";

/** @param {Event} event */
const target = (event) => /** @type {CourseQuestion} */ (event.target);

/** @param {Element} element */
const courseOf = (element) => element.getAttribute("course") ?? "";

/** @param {CourseQuestion} question */
function restore(question) {
  question.restore(openStore(courseOf(question)).read().questions[question.question] ?? null);
}

/** @param {CourseQuestion} question @param {import("./types.js").Response} response @param {number} score */
function save(question, response, score) {
  const { max, state, attempts, tries } = question;
  openStore(courseOf(question)).change(({ questions }) => {
    // Another tab may have checked this question since this page was opened.
    const all = Math.max(attempts, (questions[question.question]?.attempts ?? 0) + 1);
    questions[question.question] = { response, score, max, state, attempts: all, tries, at: new Date().toISOString() };
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
  page.addEventListener("course-ready", (event) => restore(target(event)), true);
  page.addEventListener("course-afresh", (event) => forget(target(event)), true);
  page.addEventListener(
    "course-answered",
    (event) => {
      const { response, score } = /** @type {CustomEvent} */ (event).detail;
      save(target(event), response, score);
    },
    true,
  );
  // A file was loaded, or everything erased: what stands in the page is out of date.
  page.addEventListener(
    "course-replaced",
    (event) => {
      for (const question of page.querySelectorAll("course-question")) {
        if (question instanceof CourseQuestion && courseOf(question) === courseOf(target(event))) restore(question);
      }
    },
    true,
  );
}
