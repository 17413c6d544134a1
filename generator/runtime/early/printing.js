/** What a script does for paper: buttons of authors, of the class `course-print`; and folds, for browsers before 2025. */

import { findAll } from "../base/dom.js";

/** The folds that css/look/print.css shows open: their author's, but no answer to an exercise. */
const FOLDS = ".md-typeset details:not([open], [class*=course-], .question + *, course-question *, course-results *)";

/** @param {Window} page */
export function printOnPress(page) {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".course-print")) page.print();
  });
}

/** Opens folds for as long as the page is printed, where a style sheet cannot. @param {Record<string, any>} page  the window */
export function unfoldOnPaper(page) {
  if (page.CSS.supports("selector(::details-content)")) return;
  const turn = (/** @type {HTMLElement} */ fold) => fold.toggleAttribute("open");
  /** @type {HTMLElement[]} */
  const opened = [];
  page.addEventListener("beforeprint", () => {
    const folds = findAll(document, FOLDS);
    folds.forEach(turn);
    opened.push(...folds);
  });
  page.addEventListener("afterprint", () => opened.splice(0).forEach(turn));
}
