/** A text → the terms by which the search knows it: what generator/text/terms.py does, sign for sign. */

const PIECE = /[0-9A-Za-z'\x80-\u{10ffff}]+/gu;
export const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{2fa1f}]+/gu;
/** Signs on letters, but for those that are vowels of their script, or join their letter. */
const ACCENT = /(?![\u0900-\u0eff\u1000-\u109f\u1780-\u17ff]|\u3099|\u309a)\p{M}/gu;
/** Letters that are nearly others, each with what stands for it. */
const LETTER = new Map("ßss øo æae œoe łl đd ıi ςσ ٱا ىي یي کك ةه ـ \u00ad".split(" ").map(([letter = "", ...plain]) => [letter, plain.join("")]));
const LETTERS = new RegExp(`[${[...LETTER.keys()].join("")}]`, "g");

/** @typedef {[RegExp, string][]} Steps */

/** @type {Steps} */
const PLURAL = [[/^(.{3,}?)e?[sx]?$/, "$1"]];
/** What is done to a word of a language. @type {Record<string, Steps>} */
const OF_LANGUAGE = {
  de: [[/ae/g, "a"], [/oe/g, "o"], [/(^|[^aeiouq])ue/g, "$1u"], [/^(.{3,}[lr])n$/, "$1"], [/^(.{3,}[^aeious])s$/, "$1"], [/^(.{4,}?)(?:nen|e[mnrs]?)$/, "$1"]],
  fr: PLURAL,
  es: PLURAL,
  pt: PLURAL,
  ca: PLURAL,
  ar: [[/^(?:[وبكف]?ال|لل)(..+)/, "$1"]],
};
/** @type {[string, number][]} */
const ENDINGS = [["ingly", 3], ["edly", 3], ["ing", 3], ["ed", 3], ["ly", 4]];

/**
 * A piece of a text: from where to where it stands there, and the terms that it holds. Of scripts without spaces each
 * pair of letters is one, so that they overlap.
 * @typedef {{start: number, end: number, terms: string[]}} Piece
 */

/**
 * The pieces of a text that hold terms, to mark them.
 * @param {string} text
 * @param {string} language
 * @returns {Piece[]}
 */
export function pieces(text, language) {
  const short = shortened(language);
  return [...text.matchAll(PIECE)].flatMap(({ 0: found, index: start = 0 }) => {
    const piece = { start, end: start + found.length, terms: read(folded(found), short) };
    return found.search(UNSPACED) < 0 ? [piece] : [...found.matchAll(/[\p{L}\p{N}\p{M}']+/gu)].flatMap((word) => apart(word[0], start + (word.index ?? 0), short));
  }).filter(({ terms }) => terms.length);
}

/**
 * The pairs of letters of a word without spaces, each with its place; the whole word where letters and places differ.
 * @param {string} word
 * @param {number} start
 * @param {string} language
 * @returns {Piece[]}
 */
function apart(word, start, language) {
  const own = read(folded(word), language);
  const runs = [...word.matchAll(UNSPACED)].flatMap(({ 0: run, index: at = 0 }) => {
    const letters = [...run];
    let from = start + at;
    return letters.slice(0, Math.max(1, letters.length - 1)).map((letter, n) => {
      const end = from + letter.length + (letters[n + 1] ?? "").length;
      const piece = { start: from, end, terms: read(folded(letter + (letters[n + 1] ?? "")), language) };
      from += letter.length;
      return piece;
    });
  });
  return runs.length === own.length ? runs : [{ start, end: start + word.length, terms: own }];
}

/** @param {string} text @param {string} language @returns {string[]} */
export const terms = (text, language) => (text.match(PIECE) ?? []).flatMap((piece) => read(folded(piece), shortened(language)));

/** "de" of "de-AT". @param {string} language */
const shortened = (language) => language.toLowerCase().split(/[-_]/)[0] ?? "";

/** A text in small letters, without accents, apostrophes straight. @param {string} text */
export const folded = (text) => text.replace(/[\u2018\u2019\u02bb\u02bc\u00b4`]/g, "'").normalize("NFKD").replace(ACCENT, "").normalize("NFC").toLowerCase()
  .replace(LETTERS, (letter) => LETTER.get(letter) ?? "").replace(/\u0e4d\u0e32/g, "\u0e33").replace(/\u0ecd\u0eb2/g, "\u0eb3");

/** @param {string} text @param {string} language  as in "de" */
function read(text, language) {
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (word.search(UNSPACED) >= 0) return pairs(word);
    if (language === "en") return [stem(word.replace(/'s$/, "").replace(/'/g, ""))];
    return word.split("'").map((part) => (OF_LANGUAGE[language] ?? []).reduce((all, [pattern, plain]) => all.replace(pattern, plain), part));
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
