/**
 * The menu: all lessons of the course, in modules that fold. A page has the lessons of its own module and the others as
 * links; their lessons are in a script, `outline.js`, which comes when somebody opens the menu. Without any script it
 * is a list of links that the browser opens and closes.
 */

import { el, find, findAll } from "../base/dom.js";
import { menuWords as words } from "../base/words.js";
import { showCurrent } from "./contents.js";

/**
 * @typedef {[id: string, title: string, url: string, questions: string, passes: string, after?: Record<string, string>]} Lesson
 * @typedef {[title: string, url: string, lessons: Lesson[]]} Module  as `outline.js` has it; addresses from the root
 */

/** Makes a menu do what it can do with a script; it is asked for when somebody opens the menu or comes near it. @param {HTMLElement} nav */
export function answerMenu(nav) {
  void fetchOutline(nav);
  nav.addEventListener("toggle", () => showCurrent(nav));
  nav.addEventListener("click", (event) => follow(event, nav));
  // A page that the browser shows again as it was left has no menu open.
  window.addEventListener("pagehide", () => close(nav));
  showCurrent(nav);
}

/**
 * Fills the menu, once.
 * @param {HTMLElement} nav
 * @returns {Promise<void>} fails where the script does not come; the next who asks asks again
 */
export function fetchOutline(nav) {
  if (nav.querySelector("[data-filled]")) return Promise.resolve();
  return new Promise((/** @type {(value?: undefined) => void} */ done, fail) => {
    const script = el("script", { src: nav.dataset.outline ?? "" });
    script.onerror = () => (script.remove(), fail(new Error("the outline is not there")));
    script.onload = () => {
      const modules = /** @type {any} */ (window).courseOutline;
      if (!modules) return script.onerror?.("error"); // a page that a host sends in its place
      script.remove();
      fill(nav, modules);
      done();
    };
    document.head.append(script);
  }).catch(() => {});
}

/**
 * Puts a fold in the place of each link. The module that one is in stays, with the focus that may be in it.
 * @param {HTMLElement} nav
 * @param {Module[]} modules
 */
export function fill(nav, modules) {
  const list = find(nav, ".course-nav-modules");
  if (!list || list.dataset.filled) return;
  list.dataset.filled = "";
  const own = find(list, "[data-number]");
  const focused = document.activeElement?.closest(".course-nav-modules > li");
  const at = focused && focused !== own ? [...list.children].indexOf(focused) : -1;
  const rows = modules.map((module, index) => (own?.dataset.number === String(index + 1) ? own : fold(nav, module, index + 1)));
  // What stays is not taken out of the page, or it would lose its place and the focus.
  for (const row of [...list.children]) if (row !== own) row.remove();
  const before = own ? rows.indexOf(own) : rows.length;
  list.prepend(...rows.slice(0, before));
  list.append(...rows.slice(before + 1));
  if (at >= 0) find(/** @type {Element} */ (rows[at]), "summary")?.focus();
}

/** @param {HTMLElement} nav @param {Module} module @param {number} number */
function fold(nav, [title, url, lessons], number) {
  const root = nav.dataset.root ?? "";
  const all = (/** @type {3 | 4} */ which) => lessons.map((lesson) => lesson[which]).join(" ");
  const ids = lessons.map(([id]) => id).join(" ");
  const summary = el("summary", { class: "course-press" }, el("span", { class: "course-nav-number" }, String(number)), ` ${title}`, spot(nav, ids, all(3), all(4)));
  const details = el("details", {}, summary);
  // A long course has more lessons than anybody looks at.
  details.addEventListener("toggle", () => {
    const about = url ? [el("li", { class: "course-nav-overview" }, el("a", { class: "course-press", href: root + url }, words.about))] : [];
    const rows = lessons.map(([id, name, place, questions, passes, after]) =>
      el("li", {}, el("a", { class: "course-press", href: root + place }, name), spot(nav, id, questions, passes, after)));
    details.append(el("ol", { class: "course-nav-lessons course-list" }, ...about, ...rows));
  }, { once: true });
  return el("li", {}, details);
}

/** The mark of how far one is, as the templates write it. @param {HTMLElement} nav @param {string} lessons @param {string} questions @param {string} passes @param {Record<string, string>} [after] */
function spot(nav, lessons, questions, passes, after = {}) {
  const given = { course: nav.dataset.course ?? "", lessons, questions, ...(passes && { passes }), ...after };
  return el(/** @type {any} */ ("course-progress"), given, el("span", { class: "course-spot", "aria-hidden": "true" }), " ", el("span", { class: "course-progress-text course-hidden" }));
}

/** @param {MouseEvent} event @param {HTMLElement} nav */
function follow(event, nav) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Of another module, whose lessons are not there yet, and would be wanted: the fold in its place opens.
  if (!link.matches(".course-nav-modules > li > a")) return;
  event.preventDefault();
  const { href } = link;
  const number = find(link, ".course-nav-number")?.textContent;
  void fetchOutline(nav).then(() => {
    const summary = findAll(nav, "summary").find((one) => find(one, ".course-nav-number")?.textContent === number);
    if (!summary) return void location.assign(href);
    summary.parentElement?.toggleAttribute("open", true);
    summary.focus();
  });
}

/** @param {HTMLElement} nav */
function close(nav) {
  if (nav.matches(":popover-open")) nav.hidePopover();
}
