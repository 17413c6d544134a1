/** Hints that open one after another: the next one is offered once the one before it has been read. */

import { findAll } from "../base/dom.js";

/**
 * Hides all hints of a question but the first. Without a script they are all there, folded.
 * @param {Element} question
 */
export function openInTurn(question) {
  const hints = findAll(question, ".course-hint");
  hints.forEach((hint, at) => {
    hint.hidden = at > 0;
    hint.addEventListener("toggle", () => {
      const next = hints[at + 1];
      if (next && hint.hasAttribute("open")) next.hidden = false;
    });
  });
}
