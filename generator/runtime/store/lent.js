/** The store of the script that is on every page, for the scripts that are not. */

/**
 * @param {string} course
 * @returns {import("./store.js").Store}
 */
export function lentStore(course) {
  const detail = { course };
  document.dispatchEvent(new CustomEvent("course-store", { detail }));
  return /** @type {{store: import("./store.js").Store} & typeof detail} */ (detail).store;
}
