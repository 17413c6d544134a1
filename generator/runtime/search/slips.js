/** Words that are nearly what was typed. */

/** How many letters may be wrong in a word. @param {string} word */
const allowed = (word) => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/**
 * How many letters have to be put in, left out, exchanged or swapped to make one word of another.
 * @param {string} one
 * @param {string} other
 * @param {number} most  beyond this nobody wants to know it
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length] ?? most + 1;
}

/**
 * The words that stand in the list of all terms: each with the number of letters that it shares with the one before.
 * @param {string} list
 */
export function unpacked(list) {
  let before = "";
  return list.split(" ").filter(Boolean).map((part) => (before = before.slice(0, parseInt(part[0] ?? "0", 36)) + part.slice(1)));
}

/**
 * The terms nearest to what was typed, few of them; a wrong first letter is the rarest slip.
 * @param {string[]} typed  the word, as it was typed and as a term
 * @param {string[]} every
 * @returns {string[]}
 */
export function nearest(typed, every) {
  const found = every.flatMap((term) => {
    const far = Math.min(...typed.map((word) => {
      const wrong = distance(word, term, allowed(word));
      return wrong > allowed(word) ? Infinity : wrong;
    }));
    return far < Infinity ? [{ term, far: far + (term[0] === typed[0]?.[0] ? 0 : 0.5) }] : [];
  });
  const least = Math.min(...found.map(({ far }) => far));
  return found.filter(({ far }) => far === least).slice(0, 3).map(({ term }) => term);
}
