/** What an attempt at a quiz is worth: points, objectives, certainty, gain. Pure. */

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {{id: string, score: number, max: number, certainty?: number | undefined}} Answered  max 0: has no right answer; certainty 0: was not given
 */

/** Certainty-based marks for right and wrong, not sure to very sure (Gardner-Medwin; the same as in Moodle). */
const RIGHT = [1, 2, 3];
const WRONG = [0, -2, -6];

/** The most that one point can earn by being sure. */
export const MOST = 3;

/** From which share of right answers each level pays more than the one below it: 2p - 2(1 - p) = p, 3p - 6(1 - p) = 2p - 2(1 - p). */
export const PAYS = [0, 2 / 3, 4 / 5];

/** Points that were added up in floating point, as people write them. @param {number} points */
const tidy = (points) => Math.round(points * 100) / 100;

/**
 * The certainty marks of an answer for each of its points. A partly right answer earns its share; only a wholly wrong
 * one loses.
 * @param {number} share  0 to 1
 * @param {number} certainty  1 to 3
 */
export const certaintyMark = (share, certainty) => (share > 0 ? (RIGHT[certainty - 1] ?? 0) * share : (WRONG[certainty - 1] ?? 0));

/**
 * @param {readonly Answered[]} answers
 * @param {readonly import("../types.js").QuizObjective[]} objectives
 * @param {{seed: number, at: string, certainty: boolean}} of  seed: names the attempt
 * @returns {QuizResult}
 */
export function resultOf(answers, objectives, { seed, at, certainty }) {
  const scored = answers.filter(({ max }) => max > 0);
  const sum = (/** @type {readonly Answered[]} */ of, /** @type {"score" | "max"} */ what) => tidy(of.reduce((all, one) => all + one[what], 0));
  /** @type {QuizResult["objectives"]} */
  const table = Object.create(null);
  for (const { id, questions } of objectives) {
    const own = scored.filter((one) => questions.includes(one.id));
    if (own.length) table[id] = [sum(own, "score"), sum(own, "max")];
  }
  const result = { seed, score: sum(scored, "score"), max: sum(scored, "max"), at, objectives: table };
  return certainty ? { ...result, ...sureness(scored) } : result;
}

/** @param {readonly Answered[]} scored */
function sureness(scored) {
  /** @type {[number, number][]} */
  const levels = [[0, 0], [0, 0], [0, 0]];
  let marks = 0;
  // Who does not say how sure they are is taken to be not sure.
  for (const { score, max, certainty = 1 } of scored) {
    const level = levels[certainty - 1];
    if (!level) continue;
    level[0] += 1;
    level[1] += score / max;
    marks += certaintyMark(score / max, certainty) * max;
  }
  for (const level of levels) level[1] = tidy(level[1]);
  return { certainty: levels, marks: tidy(marks) };
}

/** Share of the points, 0 to 1. @param {{score: number, max: number}} result */
export const shareOf = ({ score, max }) => (max > 0 ? score / max : 0);

/** Per cent, rounded down, so that nobody reads "70 %" and "not passed: 70 % needed" in one line. @param {number} share */
export const percent = (share) => Math.floor(share * 100 + 1e-9);

/** @param {number} share @param {number} mark  per cent */
export const passes = (share, mark) => share * 100 + 1e-9 >= mark;

/**
 * The result that counts of several. Of equally good ones it is the later.
 * @param {readonly QuizResult[]} results
 * @param {boolean} last  the last counts, and not the best
 * @returns {QuizResult | undefined}
 */
export function counting(results, last) {
  if (last) return results[results.length - 1];
  return results.reduce((best, one) => (shareOf(one) >= shareOf(best) ? one : best), /** @type {QuizResult} */ (results[0]));
}

/**
 * The results with one more. An attempt has one result: what came of trying some of its questions again takes its
 * place, unless the better one counts and that was the earlier.
 * @param {readonly QuizResult[]} results
 * @param {QuizResult} result
 * @param {boolean} last
 * @returns {QuizResult[]}
 */
export function withResult(results, result, last) {
  const others = results.filter(({ seed }) => seed !== result.seed);
  const earlier = results.find(({ seed }) => seed === result.seed);
  const stays = earlier && !last && shareOf(earlier) > shareOf(result);
  return [...others, stays ? earlier : result];
}
