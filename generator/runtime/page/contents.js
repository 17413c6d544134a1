/** The contents of a lesson: of the headings that the menu lists, the one that is being read is marked. */

import { findAll } from "../base/dom.js";

/** How far down the window a heading is read, as a share of its height. */
const LINE = 0.3;

/**
 * Which of some headings is being read: the last that has come to the upper part of the window. At the end of a page,
 * where the last ones can come no higher, it is the one that was asked for, or else the last that is seen.
 * @param {number[]} tops  of the headings, in px from the window's upper edge
 * @param {{height: number, atEnd: boolean, asked: number}} window_  asked: which one the address names, -1 for none
 */
export function beingRead(tops, { height, atEnd, asked }) {
  const seen = (/** @type {number} */ top) => top >= 0 && top < height;
  if (asked >= 0 && seen(tops[asked] ?? -1) && (atEnd || (tops[asked] ?? 0) < height * LINE)) return asked;
  return tops.filter((top) => top < height * (atEnd ? 1 : LINE)).length - 1;
}

/** @param {HTMLElement} nav */
export function followReading(nav) {
  const links = /** @type {HTMLAnchorElement[]} */ (findAll(nav, ".course-toc a"));
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  if (!links.length || headings.some((heading) => !heading)) return;
  let waits = false;

  function mark() {
    waits = false;
    if (!nav.isConnected) {
      for (const event of EVENTS) window.removeEventListener(event, soon);
      return;
    }
    const { scrollHeight } = document.documentElement;
    const { innerHeight: height, scrollY } = window;
    // A page that is seen whole is read from its beginning.
    const atEnd = scrollY > 0 && scrollY + height >= scrollHeight - 2;
    const asked = links.findIndex(({ hash }) => hash === location.hash);
    const at = beingRead(headings.map((heading) => heading?.getBoundingClientRect().top ?? 0), { height, atEnd, asked });
    for (const [number, link] of links.entries()) {
      if (number === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function soon() {
    if (waits) return;
    waits = true;
    requestAnimationFrame(mark);
  }

  for (const event of EVENTS) window.addEventListener(event, soon, { passive: true });
  // The menu would lie on the heading. Here, as its own script may still be on its way.
  for (const link of links) {
    link.addEventListener("click", ({ ctrlKey, metaKey, shiftKey, altKey }) => {
      if (nav.matches(":popover-open") && !(ctrlKey || metaKey || shiftKey || altKey)) nav.hidePopover();
    });
  }
  mark();
}

const EVENTS = ["scroll", "resize", "hashchange"];

/** Scrolls the menu, and never the page, to where one is. @param {HTMLElement} nav */
export function showCurrent(nav) {
  const [current] = findAll(nav, "[aria-current=page]");
  if (!current) return;
  const [box, row] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  if (row.top < box.top || row.bottom > box.bottom) nav.scrollTop += row.top - box.top - box.height / 3;
}
