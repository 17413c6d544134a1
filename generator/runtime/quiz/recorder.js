/** Between quizzes and the store, as recorder.js is for questions. */

import { openStore } from "../store.js";
import { mergeQuiz } from "./record.js";

/** @typedef {import("../types.js").QuizElement} QuizElement */

/** @param {Element} element */
const storeOf = (element) => openStore(element.getAttribute("course") ?? "");

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
    quizzes[id] = stored ? { ...record, results: mergeQuiz(stored, record).results } : record;
  }, detail);
}

/**
 * Starts keeping the quizzes of this page.
 * @param {Document} page
 */
export function startQuizRecorder(page) {
  /** @param {string} type @param {(quiz: QuizElement, detail: any) => void} act */
  const hear = (type, act) =>
    page.addEventListener(
      type,
      (event) => {
        const { target } = event;
        if (target instanceof HTMLElement && target.localName === "course-quiz") {
          act(/** @type {QuizElement} */ (target), /** @type {CustomEvent} */ (event).detail);
        }
      },
      true,
    );
  hear("course-ready", restore);
  hear("course-quiz-changed", save);
  page.addEventListener(
    "course-replaced",
    ({ target }) => {
      const course = target instanceof HTMLElement ? target.getAttribute("course") : null;
      for (const quiz of page.querySelectorAll("course-quiz")) {
        if (quiz.getAttribute("course") === course && "restore" in quiz) restore(/** @type {QuizElement} */ (quiz));
      }
    },
    true,
  );
}
