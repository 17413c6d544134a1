/** Content tabs, of which the browser shows one: a link, a hit of the search, an address may lead into another. */

import { fragment, leadsHere } from "../base/fragment.js";
import { whenRead } from "./read.js";

/** Opens a tab, if it is one. @param {Element | null | undefined} input */
export function openTab(input) {
  if (!(input instanceof HTMLInputElement) || !input.name.startsWith("__tabbed_") || input.checked) return;
  input.checked = true;
  input.dispatchEvent(new Event("change"));
}

/** Opens the tab that an address names, and all tabs in which it names something. @param {{hash: string}} [address] */
export function uncover(address) {
  const place = document.getElementById(fragment(address));
  const hidden = !place?.getClientRects().length;
  openTab(place);
  for (let at = place; at; at = at.parentElement) {
    // The boxes of a set come first in it, in the order of its tabs.
    if (at.matches(".tabbed-block")) openTab(at.parentElement?.parentElement?.children[[...(at.parentElement?.children ?? [])].indexOf(at)]);
  }
  return hidden ? place : null;
}

/** Follows addresses and links into tabs: before the browser goes there, as what they lead to would have no place. */
export function followTabs() {
  whenRead(() => uncover());
  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const elsewhere = ctrlKey || metaKey || shiftKey || altKey; // another tab or window, or a file
    if (link && leadsHere(link) && !elsewhere) uncover(link);
  });
  window.addEventListener("hashchange", () => uncover()?.scrollIntoView());
}
