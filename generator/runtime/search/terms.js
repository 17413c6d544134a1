/** A text → the terms by which the search knows it: what generator/text/terms.py does, sign for sign. */

const PIECE = /[0-9A-Za-z'\x80-\u{10ffff}]+/gu;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+/gu;
/** @type {[string, number][]} */
const ENDINGS = [["ingly", 3], ["edly", 3], ["ing", 3], ["ed", 3], ["ly", 4]];

/**
 * A piece of a text: from where to where it stands there, and the terms that it holds.
 * @typedef {{start: number, end: number, terms: string[]}} Piece
 */

/**
 * The pieces of a text that hold terms.
 * @param {string} text
 * @param {string} language
 * @returns {Piece[]}
 */
export function pieces(text, language) {
  const english = /^en/i.test(language);
  return [...text.matchAll(PIECE)].map((found) => ({
    start: found.index ?? 0,
    end: (found.index ?? 0) + found[0].length,
    terms: read(folded(found[0]), english),
  })).filter(({ terms }) => terms.length);
}

/** @param {string} text @param {string} language @returns {string[]} */
export const terms = (text, language) => pieces(text, language).flatMap((piece) => piece.terms);

/** A text in small letters, without accents, apostrophes straight. @param {string} text */
export const folded = (text) => text.replace(/\u2019/g, "'").normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();

/** @param {string} text @param {boolean} english */
function read(text, english) {
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (word.search(UNSPACED) >= 0) return pairs(word);
    return english ? [stem(word.replace(/'s$/, "").replace(/'/g, ""))] : word.split("'");
  });
}

/** Of a word in which there are letters of scripts without spaces. @param {string} word */
function pairs(word) {
  const found = [];
  let at = 0;
  const spaced = (/** @type {string} */ part) => found.push(...part.split("'").filter(Boolean));
  for (const run of word.matchAll(UNSPACED)) {
    spaced(word.slice(at, run.index));
    const letters = [...run[0]];
    for (let n = 0; n < Math.max(1, letters.length - 1); n++) found.push(letters.slice(n, n + 2).join(""));
    at = (run.index ?? 0) + run[0].length;
  }
  spaced(word.slice(at));
  return found;
}

/** An English word in small letters, without its commonest endings. @param {string} word */
export function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  word = singular(word);
  for (const [ending, least] of ENDINGS) {
    if (!word.endsWith(ending) || word.endsWith("eed")) continue;
    const left = word.slice(0, -ending.length);
    if (left.length >= least && /[aeiouy]/.test(left)) {
      word = ending !== "ly" && /.([^lsz])\1$/.test(left) && left.length > 3 ? left.slice(0, -1) : left;
    }
    break;
  }
  if (word.length > 3) word = word.replace(/e$/, "");
  if (word.length > 3) word = word.replace(/([^aeiouy])y$/, "$1i");
  word = word.replace(/iz$/, "is");
  return word.length > 4 ? word.replace(/our$/, "or") : word;
}

/** @param {string} word */
function singular(word) {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
