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
import { lendStore } from "./store/store.js";

/** Elements in the order in which they come to life: a quiz counts questions that are restored already. */
const elements = {
  "course-question": CourseQuestion,
  "course-quiz": CourseQuiz,
  "course-lesson": CourseLesson,
  "course-progress": CourseProgress,
  "course-continue": CourseContinue,
  "course-paths": CoursePaths,
  "course-way": CourseWay,
  "course-who": CourseWho,
};

function start() {
  // A theme that swaps pages without loading may run the script again.
  if (customElements.get("course-question")) return;
  prepareAnnouncer();
  watchHead(document);
  lendStore(document);
  recordQuestions(document);
  recordQuizzes(document);
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}

// Elements that come to life while the page is still being read would find themselves empty.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
