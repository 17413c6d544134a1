/** Between quizzes and the store, as question_recorder.js is for questions. */

import { courseOf, listenTo, upgraded, whenShownAgain } from "./listen.js";
import { catchUp } from "./question_recorder.js";
import { openStore } from "../store/store.js";
import { keepQuiz } from "../store/quiz_record.js";

/** @typedef {import("../types.js").QuizElement} QuizElement */

/** Those of which something is stored, or was. @type {WeakSet<QuizElement>} */
const kept = new WeakSet();

/** @param {Element} element */
const storeOf = (element) => openStore(courseOf(element));

/**
 * Goes on with a quiz, and with its questions as they are kept by now: they came to life before it, and another tab may have
 * written in between.
 * @param {QuizElement} quiz
 */
function restore(quiz) {
  quiz.questions.forEach(catchUp);
  const { quizzes } = storeOf(quiz).read();
  if (quizzes[quiz.id]) kept.add(quiz);
  else kept.delete(quiz);
  quiz.restore(quizzes[quiz.id] ?? null, quizzes[quiz.getAttribute("pretest") ?? ""]?.results[0] ?? null);
}

/** @param {QuizElement} quiz @param {{quiet?: boolean}} detail */
function save(quiz, detail) {
  const { id, record } = quiz;
  kept.add(quiz);
  storeOf(quiz).change(({ quizzes }) => {
    // What is done here and now goes on, even where a clock that was wrong says that something else is later.
    quizzes[id] = keepQuiz(record, quizzes[id]);
  }, detail);
}

/**
 * Goes on where another tab has taken or erased a quiz, or another page before this one was shown again.
 * @param {QuizElement} quiz
 */
function follow(quiz) {
  const { questions, quizzes } = storeOf(quiz).read();
  const stored = quizzes[quiz.id];
  if (stored ? stored.at === quiz.record.at : !kept.has(quiz)) return;
  for (const question of quiz.questions) {
    const known = questions[question.question];
    // What is typed into a question that nobody has touched elsewhere stays.
    const same = (known?.attempts ?? 0) === question.attempts && ((known?.state ?? null) === question.state || question.changedSince);
    if (!same) question.restore(known ?? null);
  }
  restore(quiz);
}

/**
 * Starts keeping the quizzes of this page.
 * @param {Document} page
 */
export function recordQuizzes(page) {
  listenTo(page, "course-quiz", { "course-ready": restore, "course-quiz-changed": save }, restore);
  whenShownAgain(page, () => upgraded(page, "course-quiz").forEach((quiz) => follow(/** @type {QuizElement} */ (quiz))));
}
