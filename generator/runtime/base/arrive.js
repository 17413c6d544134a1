/** Taking whoever came for a place of a page there, once what stands in it has come to life. */

import { fragment } from "./fragment.js";

/** What a reader does who goes somewhere else meanwhile. */
const MOVES = ["wheel", "keydown", "pointerdown"];

/**
 * Goes to the place that the address names, and unfolds it: when the browser looked for it, it was not to
 * be seen, or stood higher. Who has moved on since, or comes back, stays where they are.
 * @param {Promise<unknown>} alive
 */
export function arriveWhen(alive) {
  let moved = performance.getEntriesByType("navigation").some((entry) => /** @type {PerformanceNavigationTiming} */ (entry).type !== "navigate");
  for (const type of MOVES) window.addEventListener(type, () => (moved = true), { once: true, passive: true });
  window.addEventListener("hashchange", open);
  void alive.then(() => setTimeout(() => {
    const place = open();
    if (!moved) place?.scrollIntoView();
  }));
}

/** Unfolds the place that the address names. */
function open() {
  const place = document.getElementById(fragment());
  const fold = place?.matches("details") ? place : place?.querySelector(":scope > details:only-of-type");
  fold?.toggleAttribute("open", true);
  return place;
}
