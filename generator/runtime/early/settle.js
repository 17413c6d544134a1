/**
 * For pages of sites that use what only Material's own script does: what a learner chose earlier, put into the page while it is still being read and nothing of it is painted:
 * announcements that were dismissed, the warning of an old version, tabs, consent. Material has scripts for it in the
 * text of its pages, which a strict content security policy does not let run.
 */

import { find, findAll } from "../base/dom.js";
import { whenRead } from "./read.js";
import { openTab, uncover } from "./tabs.js";

/**
 * @typedef {Record<string, any>} Page  the window, with Material's functions
 */

/** @param {string} name */
const component = (name) => find(document, `[data-md-component="${name}"]`);

/** @param {Page} page @param {URL} base  where this version of the site lies */
function settleBanners(page, base) {
  const dismissed = component("announce")?.querySelector(".md-typeset");
  if (dismissed && page.__md_hash(dismissed.innerHTML) === page.__md_get("__announce")) component("announce")?.setAttribute("hidden", "");
  try {
    // A browser takes its time over the first look into a storage, and most sites have nothing to show.
    const outdated = component("outdated");
    if (outdated?.hidden && page.__md_get("__outdated", page.sessionStorage, base) === true) outdated.hidden = false;
  } catch {
    // Storage is blocked: nothing is known of versions.
  }
}

/** Opens the tabs of names that were chosen before, and the one that the address names. @param {Page} page */
function settleTabs(page) {
  const chosen = page.__md_get("__tabs");
  for (const set of Array.isArray(chosen) ? findAll(document, ".tabbed-set") : []) {
    const labels = /** @type {HTMLLabelElement[]} */ (findAll(set, ".tabbed-labels label"));
    const named = chosen.map((/** @type {string} */ name) => labels.find((label) => label.innerText.trim() === name)).find(Boolean);
    openTab(named?.control ?? null);
  }
  uncover();
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
 * Follows the page while it is read. An observer is called before anything is painted, and before the next script runs;
 * so all is in its place when Material's script comes, where it comes, behind its settings.
 * @param {Page} page
 * @param {URL} base
 */
export function settle(page, base) {
  let settled = false;
  const finish = () => {
    if (settled) return;
    settled = true;
    observer.disconnect();
    settleBanners(page, base);
    settleTabs(page);
    settleConsent(page);
  };
  const observer = new MutationObserver(() => {
    if (document.getElementById("__config")) finish();
    else if (document.body) settleBanners(page, base);
  });
  observer.observe(document, { childList: true, subtree: true });
  whenRead(() => {
    finish();
    // Told of each page that is swapped for another without being loaded, by Material's.
    page.document$.subscribe(() => {
      settleBanners(page, base);
      settleTabs(page);
    });
  });
}
