/** Repeatable chance for tests that try many cases: the same seed gives the same cases on every machine. */

/** @param {number} seed */
export function chance(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to n - 1. */
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const some = (list) => list.filter(() => next() < 0.5);
  const shuffle = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  /** Anything that JSON can hold, and a few things that it cannot. */
  const garbage = (depth = 3) => {
    const leaf = () =>
      pick([null, undefined, true, NaN, -1, 0, 1e309, "", "a", "b", "__proto__", "constructor", "1,5", "\u0000", "9".repeat(500), {}, []]);
    if (depth === 0 || next() < 0.4) return leaf();
    if (next() < 0.5) return Array.from({ length: below(5) }, () => garbage(depth - 1));
    const keys = ["shape", "parts", "correct", "multiple", "accept", "mistakes", "value", "tolerance", "id", "unit", "__proto__"];
    return Object.fromEntries(some(keys).map((key) => [key, garbage(depth - 1)]));
  };
  return { next, below, pick, some, shuffle, garbage };
}
