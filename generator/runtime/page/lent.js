/** What scripts of other bundles than the one on every page share: the store that it lends, and how days are written. */

/** @typedef {import("../store/store.js").Store} Store */

/** The store of the script that is on every page. @param {string} course @returns {Store} */
export function lentStore(course) {
  const detail = { course };
  document.dispatchEvent(new CustomEvent("course-store", { detail }));
  return /** @type {{store: Store} & typeof detail} */ (detail).store;
}

/** A day, as the page's language writes it. @param {string} at  ISO date */
export const dayOf = (at) => new Date(at).toLocaleDateString(language(), { day: "numeric", month: "long", year: "numeric" });

/** The language of the page, for dates; English is that of Britain, as the words are. */
function language() {
  const { lang } = document.documentElement;
  return !lang || lang === "en" ? "en-GB" : lang;
}

/**
 * A file for the learner to keep.
 * @param {string} name
 * @param {string} text
 */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
