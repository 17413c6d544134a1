/**
 * A page that is opened shows its beginning first. What is below the window is styled and laid out when nobody waits for the
 * page any more, piece by piece: all at once would block a phone for a tenth of a second before anything is seen. Until then
 * it has a height for the time being (css/look/arrival.css). Afterwards nothing is left of it.
 *
 * A page is `still` until it has been read and the browser is idle once, or somebody scrolls. So long nobody looks into the
 * questions far below: when a page is loaded, Chromium looks for forms to fill in, and lays out each one that it finds. A
 * browser that is busy does not put that off: who has the page read aloud is to have these questions, too.
 *
 * Not where somebody comes back to a place, to a part or to words of the page, nor in a frame, which is told how high it is;
 * nor where a browser would not hold what is read in its place while what stands above it grows.
 */

import { findAll } from "../base/dom.js";

const ARRIVING = "data-arriving"; // a class would be asked for by many more rules

/** What may wait; the style sheet names the same. None of it lets a margin of what is in it out. */
export const FAR = "course-question, .course-module, .course-text > :is(p, ol, ul, table, details, .admonition, .course-dialogue)";

/** How much of it comes at a time: so many characters of text, or one that has more. */
const PIECE = 1200;

/** How long a page that has been read may be `still` where the browser is never idle, in ms. */
const PATIENCE = 500;

/** What asks for the whole page: links, and keys that scroll or search. */
const ASKING = ["click", "keydown"];

/** @param {Record<string, any>} page  the window */
export function arrive(page) {
  const root = document.documentElement;
  const [how] = page.performance.getEntriesByType("navigation");
  // What words are looked for (`#:~:text=`) no address says to a script; Chromium tells it with how somebody came.
  const afresh = how?.type === "navigate" && !(page.location.hash + how.name).includes("#");
  if (!afresh || page !== page.parent || !("overflowAnchor" in root.style)) return;
  const idle = page.requestIdleCallback ?? setTimeout;
  /** @type {HTMLElement[] | undefined} */
  let far;

  const finish = () => {
    root.removeAttribute(ARRIVING);
    for (const one of findAll(document, FAR)) {
      one.style.contentVisibility = "";
      if (!one.getAttribute("style")) one.removeAttribute("style");
    }
    far = [];
  };

  const stir = () => root.hasAttribute(ARRIVING) && root.setAttribute(ARRIVING, "");

  const next = () => {
    far ??= findAll(document, FAR);
    for (let size = 0; far.length && size < PIECE; ) {
      const one = /** @type {HTMLElement} */ (far.shift());
      one.style.contentVisibility = "visible";
      size += one.textContent.length;
    }
    if (far.length) idle(next);
    else finish();
  };

  // In two moments: what is shown in the same as it is no longer skipped counts as if it had moved.
  const begin = () => {
    stir();
    idle(next);
  };

  root.setAttribute(ARRIVING, "still");
  for (const type of ASKING) page.addEventListener(type, finish, true);
  page.addEventListener("scroll", stir);
  page.addEventListener("DOMContentLoaded", () => {
    idle(begin);
    page.setTimeout(stir, PATIENCE);
  });
}
