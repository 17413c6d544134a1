/** Grading a typed word or phrase: what does not matter in writing is folded away on both sides. */

import { ACCENTS, AFTER, BEFORE, CASE, CLOSING, LETTERS } from "./folding.js";
import { verdict } from "./verdict.js";

/**
 * A text after each step of a table.
 * @param {string} text
 * @param {import("./folding.js").Steps} steps
 */
const through = (text, steps) => steps.reduce((all, [pattern, plain]) => all.replace(pattern, plain), text);

/** Digits of all scripts as the ones from 0 to 9: each script has ten in a row, from …0 or …6 in its sixteen. @param {string} text */
const digits = (text) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return `${(code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6)}`;
  });

/** A text without what differs from keyboard to keyboard and is not seen or does not matter. @param {string} text */
export const plain = (text) => digits(through(through(text, BEFORE).normalize("NFKC"), AFTER)).trim();

/** A text without the marks that end a sentence. @param {string} text */
export const unclosed = (text) => text.replace(CLOSING, "");

/**
 * A text as it is compared.
 * @param {string} text
 * @param {{case_matters?: boolean, accents_matter?: boolean}} [rules]
 * @returns {string}
 */
export function fold(text, rules = {}) {
  let folded = plain(text);
  // An answer that is nothing but a "?" must not become the empty text.
  folded = unclosed(folded) || folded;
  if (!rules.case_matters) folded = through(folded.toLowerCase(), CASE);
  if (rules.accents_matter) return folded;
  folded = through(folded.normalize("NFD"), ACCENTS);
  return LETTERS.split(" ").reduce((all, [letter = "", ...plain]) => all.split(letter).join(plain.join("")), folded);
}

/**
 * @param {import("../types.js").FillIn} interaction
 * @param {unknown} response
 */
export function gradeText(interaction, response) {
  const given = typeof response === "string" ? fold(response, interaction) : "";
  /** @param {unknown} accept */
  const among = (accept) =>
    given !== "" && Array.isArray(accept) && accept.some((a) => typeof a === "string" && fold(a, interaction) === given);
  if (among(interaction.accept)) return verdict(1);
  const result = verdict(0);
  const mistakes = Array.isArray(interaction.mistakes) ? interaction.mistakes : [];
  const made = mistakes.find((mistake) => among(mistake?.accept));
  if (typeof made?.id === "string") result.feedback = [made.id];
  return result;
}
