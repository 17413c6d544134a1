/** What counts as done and as passed, wherever it is told. Pure. */

import { counting, passes, shareOf } from "../grading/quiz_outcome.js";

/**
 * Whether an exercise is done: a question or a conversation by its id, as `ID@2` at this version or a later one, and as
 * `quiz:ID` what counts as a whole.
 * @param {import("../types.js").Progress} progress
 * @param {string} id
 */
export function isDone({ questions, quizzes }, id) {
  if (id.startsWith("quiz:")) return Boolean(quizzes[id.slice(5)]?.results.length);
  const [name = "", version = 1] = id.split("@");
  const record = questions[name];
  return Boolean(record?.state) && (record?.version ?? 1) >= Number(version);
}

/**
 * Whether a quiz is passed. Where nothing has a right answer, nothing can be failed.
 * @param {import("../types.js").QuizRecord | undefined} record
 * @param {number} mark  per cent
 * @param {boolean} last  the last attempt counts, and not the best
 */
export function isPassed(record, mark, last) {
  const counts = counting(record?.results ?? [], last);
  return Boolean(counts) && (!counts?.max || passes(shareOf(counts), mark));
}
