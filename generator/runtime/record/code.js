/** The code of a result file: a digest of what it says, whichever way it is written. Pure. */

import { sha256 } from "./sha256.js";

/**
 * A value as one text only: names in the order of their code units, no white space, numbers and texts as JSON has them
 * (RFC 8785). Whoever checks a code writes the file down in the same way.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const table = /** @type {Record<string, unknown>} */ (value);
  const names = Object.keys(table).filter((name) => table[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(table[name])}`).join(",")}}`;
}

/** @param {object} file  without its code */
export const codeOf = (file) => sha256(canonical(file));

/** As a code is printed: its first sixteen digits in groups. @param {string} code */
export const shortCode = (code) => (code.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join("-");
