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
  /** Of the beginnings of both. @type {number[][]} */
  const rows = [Array.from({ length: other.length + 1 }, (_, n) => n)];
  const at = (/** @type {number} */ i, /** @type {number} */ j) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= other.length; j++) {
      const exchanged = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = isSwapped(one, other, i, j) ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, exchanged, swapped));
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return at(one.length, other.length);
}

/** Whether two letters change places. @param {string} one @param {string} other @param {number} i @param {number} j */
const isSwapped = (one, other, i, j) => i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];

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

/**
 * The words that a word is put together of, perhaps with a few letters between them; none where that leaves too much.
 * @param {string} word
 * @param {string[]} every
 */
export function parts(word, every) {
  const known = new Set(every);
  const found = [];
  let left = 0;
  for (let at = 0, end = 0; at < word.length; at = end) {
    end = word.length;
    while (end > at + 3 && !known.has(word.slice(at, end))) end--;
    if (end > at + 3) found.push(word.slice(at, end));
    else {
      end = at + 1;
      left++;
    }
  }
  return left * 3 <= word.length ? found : [];
}
