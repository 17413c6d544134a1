/** Showing what was folded away, and saying nothing where nobody has just acted. */

import { find } from "../base/dom.js";

/**
 * Offers the folded solution under a new summary.
 * @param {HTMLDetailsElement | HTMLElement | null | undefined} solution
 * @param {string} summary
 */
export function unfold(solution, summary) {
  if (!solution) return;
  if (solution.hidden) solution.removeAttribute("open");
  solution.hidden = false;
  const text = find(solution, "summary");
  if (text) text.textContent = summary;
}

/**
 * What is restored while a page loads is there to be read, not to be read out ten times over.
 * @param {HTMLElement | null | undefined} result
 */
export function quietly(result) {
  result?.setAttribute("aria-live", "off");
  setTimeout(() => result?.removeAttribute("aria-live"), 500);
}
