/** Which questions are asked and in which order things stand: chance that repeats itself. Pure. */

/**
 * A seed made of several things: the same things give the same seed (FNV-1a).
 * @param {...(string | number)} of
 * @returns {number} 0 to 2³² - 1
 */
export function seedOf(...of) {
  let hash = 0x811c9dc5;
  for (const sign of of.join("\n")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A row of chance numbers, the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {() => number} 0 to just below 1
 */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A copy in another order. What is fixed keeps its place.
 * @template T
 * @param {readonly T[]} list
 * @param {number} seed
 * @param {(one: T) => boolean} [fixed]
 * @returns {T[]}
 */
export function shuffled(list, seed, fixed = () => false) {
  const next = chance(seed);
  const free = list.filter((one) => !fixed(one));
  for (let last = free.length - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    const [one, other] = [/** @type {T} */ (free[at]), /** @type {T} */ (free[last])];
    [free[at], free[last]] = [other, one];
  }
  return list.map((one) => (fixed(one) ? one : /** @type {T} */ (free.shift())));
}

/**
 * The questions of an attempt, in the order in which they are asked. From each pool those are drawn that were drawn
 * least often so far, so that nobody meets a question twice before all have been met.
 * @param {import("../types.js").QuizPlan} plan
 * @param {object} how
 * @param {number} how.seed
 * @param {Record<string, number>} [how.seen]  how often each was drawn
 * @param {readonly string[]} [how.keep]  what was drawn before, and stays as far as it still exists
 * @param {boolean} [how.shuffle]  whether the order is left to chance, or else the author's
 * @returns {string[]}
 */
export function drawQuestions(plan, { seed, seen = {}, keep = [], shuffle = false }) {
  const drawn = new Set(plan.questions);
  plan.pools.forEach(({ draw, questions }, number) => {
    const kept = keep.filter((id) => questions.includes(id));
    const rest = shuffled(questions.filter((id) => !kept.includes(id)), seedOf(seed, number));
    rest.sort((a, b) => (seen[a] ?? 0) - (seen[b] ?? 0));
    for (const id of [...kept, ...rest].slice(0, draw)) drawn.add(id);
  });
  const written = [...plan.questions, ...plan.pools.flatMap(({ questions }) => questions)].filter((id) => drawn.has(id));
  const stay = keep.filter((id) => drawn.has(id));
  const come = written.filter((id) => !stay.includes(id));
  return [...stay, ...(shuffle ? shuffled(come, seedOf(seed, "order")) : come)];
}
