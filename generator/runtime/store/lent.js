/** The store for scripts of other bundles, which course.js lends; and days, as a page writes them. */

import { writtenDay } from "../base/language.js";

/** @typedef {import("./store.js").Store} Store */

/** The store of the script that is on every page. @param {string} course @returns {Store} */
export function lentStore(course) {
  const detail = { course };
  document.dispatchEvent(new CustomEvent("course-store", { detail }));
  return /** @type {{store: Store} & typeof detail} */ (detail).store;
}

/** A day, as the page's language writes it. @param {string} at  ISO date */
export const dayOf = (at) => writtenDay(new Date(at), { day: "numeric", month: "long", year: "numeric" });
