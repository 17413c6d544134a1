/**
 * What a learner chose earlier, put into the page while it is still being read and nothing of it is painted: the palette,
 * announcements that were dismissed, the warning of an old version, tabs, consent. Material has scripts for it in the
 * text of its pages, which a strict content security policy does not let run.
 */

import { findAll } from "../base/dom.js";
import { earlyWords } from "../base/words.js";

/**
 * @typedef {Record<string, any>} Page  the window, with Material's functions
 * @typedef {{media: string, scheme: string, primary: string, accent: string}} Colours
 */

/** @param {string} name */
const component = (name) => document.querySelector(`[data-md-component="${name}"]`);

/** The choice of a palette that follows the system, and the one that it then stands for. @param {Page} page @param {Colours} colours */
function palette(page, colours) {
  if (colours.media !== "(prefers-color-scheme)") return colours;
  const scheme = page.matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
  const input = document.querySelector(`[data-md-color-media="(prefers-color-scheme: ${scheme})"]`);
  const names = ["media", "scheme", "primary", "accent"];
  return input && Object.fromEntries(names.map((name) => [name, input.getAttribute(`data-md-color-${name}`)]));
}

/** @param {Page} page */
function settlePalette(page) {
  const colours = page.__md_get("__palette")?.color;
  // Until the switches are there, which know what the system's wish stands for, the style sheet follows it by itself.
  for (const [name, value] of Object.entries((colours && palette(page, colours)) ?? {})) {
    document.body.setAttribute(`data-md-color-${name}`, String(value));
  }
}

/** @param {Page} page @param {URL} base  where this version of the site lies */
function settleBanners(page, base) {
  const dismissed = component("announce")?.querySelector(".md-typeset");
  if (dismissed && page.__md_hash(dismissed.innerHTML) === page.__md_get("__announce")) component("announce")?.setAttribute("hidden", "");
  try {
    if (page.__md_get("__outdated", page.sessionStorage, base) === true) component("outdated")?.removeAttribute("hidden");
  } catch {
    // Storage is blocked: nothing is known of versions.
  }
}

/** @param {Element | null} input */
function openTab(input) {
  if (!(input instanceof HTMLInputElement) || !input.name.startsWith("__tabbed_") || input.checked) return;
  input.checked = true;
  input.dispatchEvent(new Event("change"));
}

/** Opens the tabs of names that were chosen before, and the one that the address names. @param {Page} page */
function settleTabs(page) {
  const chosen = page.__md_get("__tabs");
  for (const set of Array.isArray(chosen) ? findAll(document, ".tabbed-set") : []) {
    const labels = /** @type {HTMLLabelElement[]} */ (findAll(set, ".tabbed-labels label"));
    const named = chosen.map((/** @type {string} */ name) => labels.find((label) => label.innerText.trim() === name)).find(Boolean);
    openTab(named?.control ?? null);
  }
  openTab(document.getElementById(location.hash.slice(1)));
}

/** Asks for consent where it was not asked for yet and the answer can be kept: never from a disk or in a shut-off frame. @param {Page} page */
function settleConsent(page) {
  const form = /** @type {HTMLFormElement | undefined} */ (document.forms.namedItem("consent") ?? undefined);
  if (!form) return;
  const inputs = /** @type {HTMLInputElement[]} */ (findAll(form, "input[name]"));
  const given = page.__md_get("__consent");
  if (given) for (const input of inputs) input.checked = Boolean(given[input.name]);
  else if (page.origin !== "null") setTimeout(() => component("consent")?.removeAttribute("hidden"), 250);
  for (const action of ["submit", "reset"]) {
    form.addEventListener(action, (event) => {
      event.preventDefault();
      const kept = inputs.filter((input) => input.checked && action === "submit");
      page.__md_set("__consent", Object.fromEntries(kept.map(({ name }) => [name, true])));
      location.hash = "";
      location.reload();
    });
  }
}

/**
 * A page without an origin is refused the index of the search, which would take Material's whole script with it, the
 * palette too. From a disk Material has a way of its own.
 * @param {Page} page
 */
function settleSearch(page) {
  const field = document.querySelector("form[name=search] input");
  if (!(field instanceof HTMLInputElement) || page.origin !== "null" || location.protocol === "file:") return;
  field.disabled = true;
  field.placeholder = earlyWords.noSearch;
  field.form?.removeAttribute("name");
  for (const part of findAll(document, "[data-md-component^=search]")) part.removeAttribute("data-md-component");
}

/**
 * Follows the page while it is read. An observer is called before anything is painted, and before the next script runs;
 * so all is in its place when Material's script comes, behind its settings.
 * @param {Page} page
 * @param {URL} base
 */
export function settle(page, base) {
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    settlePalette(page);
    settleBanners(page, base);
    if (!document.getElementById("__config")) return;
    observer.disconnect();
    settleTabs(page);
    settleConsent(page);
    settleSearch(page);
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    // Told of each page that is swapped for another without being loaded; `document$` is Material's.
    page.document$?.subscribe(() => {
      settleBanners(page, base);
      settleTabs(page);
    });
  });
}
