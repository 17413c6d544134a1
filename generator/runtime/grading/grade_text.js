/** Grading a typed word or phrase: what does not matter in writing is folded away on both sides. */

import { verdict } from "./verdict.js";

/** Letters that are not a base letter and an accent for Unicode, but are for a hurried typist. @type {[RegExp, string][]} */
const LETTERS = [
  [/ß/g, "ss"], [/ẞ/g, "SS"], [/ø/g, "o"], [/Ø/g, "O"], [/æ/g, "ae"], [/Æ/g, "AE"],
  [/œ/g, "oe"], [/Œ/g, "OE"], [/ł/g, "l"], [/Ł/g, "L"], [/đ/g, "d"], [/Đ/g, "D"],
];

/** Accents (Latin, Greek, Cyrillic), Hebrew and Arabic vowel points; not the vowel signs of Indic scripts, which are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f]/g;

/** Soft hyphens, zero-width spaces and marks of order: pasted along, never seen. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * A text as it is compared.
 * @param {string} text
 * @param {{case_matters?: boolean, accents_matter?: boolean}} [rules]
 * @returns {string}
 */
export function fold(text, rules = {}) {
  // Quotes come first: Unicode would make a space and an accent of "´".
  let folded = text
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  // An answer that is nothing but a "?" must not become the empty text.
  folded = folded.replace(/[\s.,!?;:]+$/, "") || folded;
  if (!rules.case_matters) folded = folded.toLowerCase();
  if (rules.accents_matter) return folded;
  folded = folded.normalize("NFD").replace(ACCENTS, "");
  return LETTERS.reduce((all, [letter, plain]) => all.replace(letter, plain), folded);
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
