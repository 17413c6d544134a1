/**
 * The colours of a page: those that a learner chose, else those that the system wants, put there before anything is
 * painted. Only a choice is stored, where Material stores it; whoever never chose follows the system from day to night.
 */

import { findAll } from "../base/dom.js";

/** @typedef {{media: string, scheme: string, primary: string, accent: string}} Colours */

const NAMES = ["media", "scheme", "primary", "accent"];

/** @param {Element} input @returns {Colours} */
const coloursOf = (input) => Object.assign({}, ...NAMES.map((name) => ({ [name]: input.getAttribute(`data-md-color-${name}`) })));

/** @param {Record<string, any>} page  the window, with Material's functions */
export function settlePalette(page) {
  const inputs = () => /** @type {HTMLInputElement[]} */ (findAll(document, ".course-palette input"));
  const wants = (/** @type {string} */ media) => Boolean(media) && page.matchMedia(media).matches;

  /** What was chosen; undefined where nothing was, or what is no longer offered. */
  function chosen() {
    const colour = /** @type {Colours | undefined} */ (page.__md_get("__palette")?.color);
    const same = (/** @type {Element} */ one) => NAMES.slice(0, 2).every((name) => one.getAttribute(`data-md-color-${name}`) === colour?.[/** @type {keyof Colours} */ (name)]);
    return colour && inputs().find(same);
  }

  function show() {
    const all = inputs();
    const [first] = all;
    if (!first) return;
    const one = chosen() ?? all.find((input) => wants(coloursOf(input).media)) ?? first;
    one.checked = true;
    let colours = coloursOf(one);
    if (colours.media === "(prefers-color-scheme)") {
      // The choice to follow the system has no colours of its own.
      const other = all.find((input) => input !== one && wants(coloursOf(input).media));
      colours = other ? coloursOf(other) : colours;
    }
    for (const [name, value] of Object.entries(colours)) if (value !== null) document.body.setAttribute(`data-md-color-${name}`, value);
  }

  /** As soon as the switches are there; whoever has a script sees what needs one. A page may be painted before: dark where that was chosen. */
  function look() {
    if (!document.querySelector("main") && document.readyState === "loading") {
      const scheme = page.__md_get("__palette")?.color?.scheme;
      if (scheme) document.body?.setAttribute("data-md-color-scheme", scheme);
      return;
    }
    observer.disconnect();
    document.documentElement.classList.replace("no-js", "js");
    show();
  }

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", look);
  page.matchMedia("(prefers-color-scheme: dark)").addEventListener?.("change", show);
  document.addEventListener("change", ({ target }) => {
    const at = inputs().findIndex((input) => input === target);
    const input = inputs()[at];
    if (!input) return;
    page.__md_set("__palette", { index: at, color: coloursOf(input) });
    show();
  });
}
