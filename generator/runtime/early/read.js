/** When a page has been read. */

/** Calls when the page has been read. @param {() => void} then */
export function whenRead(then) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
  else then();
}

/**
 * Scripts of authors wait for it where Material's own would say that a page is there, or has been swapped.
 * @param {Record<string, any>} page  the window
 */
export function tellAuthors(page) {
  page.document$ ??= { subscribe: (/** @type {(page: Document) => void} */ hear) => whenRead(() => hear(document)) };
}
