/** The client runtime: brings the pages of a course to life. One classic script, which works from disk as well. */

import { prepareAnnouncer } from "./base/announce.js";
import { watchHead } from "./base/window_head.js";
import { CourseContinue } from "./page/continue.js";
import { CourseLesson } from "./page/lesson.js";
import { CoursePaths, CourseWay } from "./page/paths.js";
import { CourseProgress } from "./page/progress.js";
import { CourseWho } from "./page/who.js";
import { CourseQuestion } from "./question/question.js";
import { CourseQuiz } from "./quiz/quiz.js";
import { recordQuizzes } from "./recorders/quiz_recorder.js";
import { recordQuestions } from "./recorders/question_recorder.js";
import { tellOfSearch } from "./store/notice.js";
import { lendStore } from "./store/store.js";

/**
 * Elements in the order in which they come to life, each in a task of its own (base/define.js). First what is of other paths
 * goes: little, besides reading what is stored. A quiz counts questions that are restored already. Elements of other bundles
 * wait for the last one.
 * @type {[string, CustomElementConstructor][]}
 */
const elements = [
  ["course-way", CourseWay],
  ["course-question", CourseQuestion],
  ["course-quiz", CourseQuiz],
  ["course-lesson", CourseLesson],
  ["course-progress", CourseProgress],
  ["course-continue", CourseContinue],
  ["course-paths", CoursePaths],
  ["course-who", CourseWho],
];

/** @param {[string, CustomElementConstructor]} one */
const define = ([name, element]) => customElements.get(name) || customElements.define(name, element);

function start() {
  const page = /** @type {any} */ (window);
  // Elements that come to life while the page is still being read would find themselves empty. A theme that swaps pages without
  // loading may run the script again. And a page that a browser fetches ahead may never be seen: nobody has been there yet.
  if (page.courseStarted || /** @type {any} */ (document).prerendering || document.readyState === "loading") return;
  page.courseStarted = true;
  prepareAnnouncer();
  tellOfSearch(document);
  watchHead(document);
  lendStore(document);
  recordQuestions(document);
  recordQuizzes(document);
  elements.forEach((one) => setTimeout(() => define(one)));
  // Whoever leaves at once has been here, too, and that is to be remembered.
  window.addEventListener("pagehide", () => elements.forEach(define));
}

document.addEventListener("DOMContentLoaded", start);
document.addEventListener("prerenderingchange", start);
start();
