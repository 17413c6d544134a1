/** What an author set for a quiz, as the page says it. */

import { readData } from "../base/data.js";
import { findAll } from "../base/dom.js";

/**
 * @typedef {object} Settings
 * @property {import("../types.js").QuizPlan} plan
 * @property {import("../types.js").QuizObjective[]} objectives
 * @property {boolean} atEnd  answers are handed in together
 * @property {boolean} exam  nothing is revealed until then, and it begins by a button
 * @property {number | null} minutes  the time limit
 * @property {number} attempts  Infinity where they are free
 * @property {boolean} last  the last attempt counts, and not the best
 * @property {boolean} certainty
 * @property {boolean} steps  one question at a time
 * @property {{questions: boolean, options: boolean}} shuffle
 * @property {number | null} mark  per cent needed to pass
 * @property {boolean} drawn  whether the questions, or their order, differ from attempt to attempt
 */

/** @param {Element} quiz @param {string} name */
function number(quiz, name) {
  const value = parseFloat(quiz.getAttribute(name) ?? "");
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/**
 * Reads the settings. A page without the data, or with data that is damaged, asks all the questions that it holds.
 * @param {Element} quiz
 * @returns {Settings}
 */
export function readSettings(quiz) {
  const inPage = findAll(quiz, "course-question").map(({ id }) => id.replace(/^q-/, ""));
  /** @type {{questions?: string[], pools?: {draw: number, questions: string[]}[], objectives?: import("../types.js").QuizObjective[]}} */
  const data = readData(quiz, ".course-quiz-data") ?? {};
  const shuffle = (quiz.getAttribute("shuffle") ?? "").split(" ");
  const pools = data.pools ?? [];
  return {
    plan: { questions: data.questions ?? inPage, pools },
    objectives: data.objectives ?? [],
    atEnd: quiz.getAttribute("feedback") === "at-end",
    exam: quiz.hasAttribute("exam"),
    minutes: number(quiz, "time-limit"),
    attempts: number(quiz, "attempts") ?? Infinity,
    last: quiz.getAttribute("counts") === "last",
    certainty: quiz.hasAttribute("certainty"),
    steps: quiz.hasAttribute("steps"),
    shuffle: { questions: shuffle.includes("questions"), options: shuffle.includes("options") },
    mark: number(quiz, "pass-mark") || null, // whoever asks for nothing sets no mark
    drawn: pools.length > 0 || shuffle.includes("questions") || shuffle.includes("options"),
  };
}
