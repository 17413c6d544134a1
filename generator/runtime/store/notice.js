/** Tells the learner in plain words that something is the matter: with storage once, with the search when they want it. */

import { el } from "../base/dom.js";
import { words } from "../base/words.js";

/** @typedef {keyof typeof words.notices} Trouble */

const KEY = "course:told";

/** What has been told on this page, for browsers that let us remember nothing at all. @type {Set<string>} */
const told = new Set();

/** What has been told in this tab. Where session storage is blocked, a tab still has its name. */
function remembered() {
  try {
    return (sessionStorage.getItem(KEY) ?? "").split(" ");
  } catch {
    return window.name.startsWith(KEY) ? window.name.split(" ").slice(1) : [];
  }
}

/** @param {string} what */
function remember(what) {
  told.add(what);
  const all = [...new Set([...remembered(), what])].filter(Boolean).join(" ");
  try {
    sessionStorage.setItem(KEY, all);
  } catch {
    // A name that somebody else gave the tab is not ours to change.
    if (!window.name || window.name.startsWith(KEY)) window.name = `${KEY} ${all}`;
  }
}

/**
 * Shows a notice at the end of the page, unless this tab has shown it before. That there is something newer it shows on
 * every page, until it is closed.
 * @param {Trouble} trouble
 * @param {string} course
 */
export function tellOnce(trouble, course) {
  const what = `${trouble}:${encodeURIComponent(course)}`;
  if (told.has(what) || remembered().includes(what)) return;
  // What the bars of a page do not know because of it, the next page does not know either.
  if (trouble === "newer") told.add(what);
  else remember(what);
  show([words.notices[trouble]], () => remember(what));
}

/** What says at present that the search did not come. @type {Element | undefined} */
let gone;

/** Answers whoever wants the search (early/opener.js) where it did not come. @param {Document} document */
export function tellOfSearch(document) {
  document.addEventListener("course-gone", () => {
    const again = el("button", { type: "button", class: "course-button" }, words.reload);
    again.addEventListener("click", () => location.reload());
    gone?.remove();
    gone = show([words.searchGone, again, " "]);
  });
}

/** Shows a notice at the end of the page. @param {[string, ...(Node | string)[]]} said  a text, buttons @param {() => void} [closed] */
function show([text, ...buttons], closed) {
  const from = document.activeElement;
  const notice = el("div", { class: "course-notice", role: "status" });
  const close = el("button", { type: "button", class: "course-button course-button-quiet" }, words.close);
  close.addEventListener("click", () => {
    notice.remove();
    closed?.();
    // The button takes the focus with it: give it back to where the learner was.
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  });
  document.body.append(notice);
  // A live region speaks of what changes in it, not of what it came with.
  setTimeout(() => notice.append(el("p", {}, text), ...buttons, close), 50);
  return notice;
}
