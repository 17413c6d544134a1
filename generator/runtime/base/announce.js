/** One hidden live region for the page, for what is said but not shown. */

import { el, find } from "./dom.js";

/** @type {HTMLElement | undefined} */
let region;

/** Puts the region into the page. Early, because a region is only listened to once it has been there for a while. */
export function prepareAnnouncer() {
  // A theme that swaps pages without loading may have thrown the region away; another bundle may have put one there.
  if (!region?.isConnected) region = find(document, "body > .course-hidden[role=status]") ?? undefined;
  if (!region) document.body.append((region = el("div", { class: "course-hidden", role: "status" })));
  return region;
}

/**
 * Says a text to a screen reader, once.
 * @param {string} text
 */
export function announce(text) {
  // A new node, so that the same text is said again when it is meant again.
  prepareAnnouncer().replaceChildren(el("p", {}, text));
}

/**
 * Lets a live region take in what was there before: it is there to be read, not to be read out ten times over.
 * @param {HTMLElement} region
 */
export function muteBriefly(region) {
  region.setAttribute("aria-live", "off");
  setTimeout(() => region.removeAttribute("aria-live"), 500);
}
