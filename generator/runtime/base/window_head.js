/**
 * How much of the head of the window is taken by what stays there: a theme's header, and a bar of ours. It is measured,
 * as fonts and readers' settings change it, and told to the style sheets, which keep below it whatever has the focus
 * (WCAG 2.2, 2.4.11). `--course-head` is the height of the theme's, `--course-bar` of ours; both are lengths in px.
 *
 * A bar says that it has come, or has changed, by an event, as conversations are in another bundle than this.
 */

import { findAll } from "./dom.js";

/** Our bars; the style sheets make them stick, unless they have the attribute `data-flows`. */
const BARS = ".course-clock, .course-meters";

/** The share of the window's height that may be taken. A bar that needs more scrolls away with the page. */
const MOST = 0.4;

/** Measures, and tells the style sheets. */
function measureHead() {
  const head = Math.max(0, ...candidates().filter(staysAtHead).map(height));
  tell("--course-head", head);
  const bars = findAll(document, BARS);
  for (const bar of bars) bar.toggleAttribute("data-flows", head + height(bar) > window.innerHeight * MOST);
  const sticking = bars.filter((bar) => window.getComputedStyle(bar).position === "sticky");
  tell("--course-bar", Math.max(0, ...sticking.map(height)));
}

/**
 * Tells a height where it is not what they know already: everything in a page inherits it, and would be styled anew.
 * @param {string} name
 * @param {number} px
 */
function tell(name, px) {
  const { documentElement: root } = document;
  if ((parseFloat(window.getComputedStyle(root).getPropertyValue(name)) || 0) !== px) root.style.setProperty(name, `${px}px`);
}

/**
 * Measures whenever a header, the window or a bar of ours changes its size; a bar that tells of itself, at once.
 * @param {Document} page
 */
export function watchHead(page) {
  const observer = window.ResizeObserver && new window.ResizeObserver(measureHead);
  for (const element of candidates()) observer?.observe(element);
  window.addEventListener("resize", measureHead);
  page.addEventListener("course-bar", ({ target }) => {
    observer?.observe(/** @type {Element} */ (target));
    measureHead();
  });
}

/** Where a theme has its header. */
const candidates = () => findAll(document, 'body > *, [data-md-component="header"]');

/** @param {HTMLElement} element */
const height = (element) => Math.ceil(element.getBoundingClientRect().height);

/** Whether a theme keeps it at the head of the window: a bar all across; no drawer, veil or link to skip it. @param {HTMLElement} element */
function staysAtHead(element) {
  const { position, top } = window.getComputedStyle(element);
  const bar = element.offsetWidth > window.innerWidth / 2 && element.offsetHeight < window.innerHeight / 2;
  return bar && element.localName !== "a" && (position === "sticky" || position === "fixed") && parseFloat(top) === 0;
}
