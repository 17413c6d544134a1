/** Between quizzes and the store, as question_recorder.js is for questions. */

import { courseOf, listenTo, upgraded } from "./listen.js";
import { openStore } from "../store/store.js";
import { allResults } from "../store/quiz_record.js";

/** @typedef {import("../types.js").QuizElement} QuizElement */

/** @param {Element} element */
const storeOf = (element) => openStore(courseOf(element));

/** @param {QuizElement} quiz */
function restore(quiz) {
  const { quizzes } = storeOf(quiz).read();
  quiz.restore(quizzes[quiz.id] ?? null, quizzes[quiz.getAttribute("pretest") ?? ""]?.results[0] ?? null);
}

/** @param {QuizElement} quiz @param {{quiet?: boolean}} detail */
function save(quiz, detail) {
  const { id, record } = quiz;
  storeOf(quiz).change(({ quizzes }) => {
    const stored = quizzes[id];
    // What is done here and now goes on, even where a clock that was wrong says that something else is later.
    quizzes[id] = stored ? { ...record, results: allResults(stored.results, record.results) } : record;
  }, detail);
}

/**
 * Goes on where another tab has taken a quiz, or another page before this one was shown again.
 * @param {QuizElement} quiz
 */
function follow(quiz) {
  const { questions, quizzes } = storeOf(quiz).read();
  const stored = quizzes[quiz.id];
  if (!stored || stored.at === quiz.record.at) return;
  for (const question of quiz.questions) {
    const known = questions[question.question];
    // What is typed into a question that nobody has touched elsewhere stays.
    if (known && (known.attempts !== question.attempts || known.state !== question.state)) question.restore(known);
  }
  restore(quiz);
}

/**
 * Starts keeping the quizzes of this page.
 * @param {Document} page
 */
export function recordQuizzes(page) {
  listenTo(page, "course-quiz", { "course-ready": restore, "course-quiz-changed": save }, restore);
  const followAll = () => upgraded(page, "course-quiz").forEach((quiz) => follow(/** @type {QuizElement} */ (quiz)));
  for (const type of ["storage", "pageshow", "visibilitychange"]) {
    // A page that is being left looks no more: what it found damaged, nobody would be told.
    window.addEventListener(type, () => (type === "storage" || !page.hidden) && followAll());
  }
}
