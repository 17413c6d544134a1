/** What is shown of a text that was found: the place with most of the words, and the words marked. */

import { el } from "../base/dom.js";
import { pieces } from "./terms.js";

const LENGTH = 170; // letters, about two lines and a half
/** What ends a sentence. */
const SENTENCE = [". ", "? ", "! ", "؟ ", "۔ ", "। ", "。", "？", "！"];

/**
 * A text with the words marked that were found.
 * @param {string} text
 * @param {Set<string>} terms
 * @param {string} language
 * @returns {(Node | string)[]}
 */
export function marked(text, terms, language) {
  /** Of what is marked, from where to where; a pair of letters that stands alone. @type {[number, number, string?][]} */
  const places = [];
  for (const { start, end, terms: own } of pieces(text, language)) {
    if (!own.some((term) => terms.has(term))) continue;
    // A quotation mark is part of a piece, and nothing that anybody looked for.
    const word = text.slice(start, end).match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su);
    const from = start + (word?.index ?? 0);
    const to = from + (word?.[0].length ?? end - start);
    const last = places[places.length - 1];
    // Pairs of letters overlap: they are one mark.
    if (last && from <= last[1]) last.splice(1, 2, Math.max(last[1], to));
    else places.push([from, to, own[0]]);
  }
  /** @type {(Node | string)[]} */
  const parts = [];
  let at = 0;
  for (const [from, to, alone] of places) {
    if (alone && isPart(alone, terms)) continue;
    parts.push(text.slice(at, from), el("mark", {}, text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

/** Whether a term is a pair of letters in the midst of a longer word that was typed. @param {string} pair @param {Set<string>} terms */
const isPart = (pair, terms) =>
  /^[^\0-\u0dff]{2}$/.test(pair) && [...terms].some((other) => other !== pair && other.length === 2 && (other[0] === pair[1] || other[1] === pair[0]));

/** Whether a text has one of the words. @param {string} text @param {Set<string>} terms @param {string} language */
export const has = (text, terms, language) => pieces(text, language).some(({ terms: own }) => own.some((term) => terms.has(term)));

/**
 * The part of a text with most of the words.
 * @param {string} text
 * @param {Set<string>} terms
 * @param {string} language
 */
export function excerpt(text, terms, language) {
  if (text.length <= LENGTH) return text;
  const found = pieces(text, language).flatMap(({ start, terms: own }) => own.filter((term) => terms.has(term)).map((term) => ({ start, term })));
  let best = { start: 0, many: 0 };
  for (const { start } of found) {
    const many = new Set(found.filter((one) => one.start >= start && one.start < start + LENGTH * 0.75).map(({ term }) => term)).size;
    if (many > best.many) best = { start, many };
  }
  // From the beginning of its sentence, where that is near, else from a word a little before.
  const before = text.slice(0, best.start);
  const sentence = Math.max(...SENTENCE.map((sign) => before.lastIndexOf(sign) + sign.length * Number(before.includes(sign))));
  const least = Math.max(0, best.start - 40);
  const space = before.lastIndexOf(" ", least) + 1;
  // Japanese has no spaces to begin at.
  const near = space < least - 30 ? least : space;
  const begin = sentence > 0 && best.start - sentence <= 70 ? sentence : best.start <= 70 ? 0 : near;
  const rest = text.slice(begin);
  const end = rest.length <= LENGTH + 20 ? rest.length : Math.max(rest.lastIndexOf(" ", LENGTH), LENGTH * 0.8);
  return `${begin ? "… " : ""}${rest.slice(0, end)}${end < rest.length ? " …" : ""}`;
}
