/** What is saved, as a text to copy: a page in somebody else's frame never learns whether a download was allowed. */

import { el, find } from "../base/dom.js";
import { copyWords as words } from "../base/words.js";

/** Whether the page around forbids downloads for certain; only one of the same host lets us look. */
function forbidden() {
  try {
    const sandbox = window.frameElement?.getAttribute("sandbox");
    return typeof sandbox === "string" && !/\ballow-downloads\b/.test(sandbox);
  } catch {
    return false;
  }
}

/**
 * Offers the text of a file below the buttons, where the page stands in a frame.
 * @param {HTMLElement} keeper
 * @param {string} name  of the file
 * @param {string} text
 * @returns {string} what to say in the place of "it is downloaded"; '' where that can be relied on
 */
export function offerCopy(keeper, name, text) {
  if (window.parent === window) return "";
  const field = el("textarea", { readonly: "", dir: "ltr", rows: "5", "aria-label": name });
  field.value = text;
  const copy = el("button", { type: "button", class: "course-button course-button-quiet" }, words.copy);
  copy.addEventListener("click", async () => {
    field.select();
    // The frame may forbid the one; the other is old, and works on what is selected.
    const done = await navigator.clipboard?.writeText(text).then(() => true, () => false) || document.execCommand("copy");
    copy.textContent = done ? words.copied : words.selected;
  });
  const place = find(keeper, ".course-keeper-copy") ?? el("div", { class: "course-keeper-copy" });
  place.replaceChildren(field, copy);
  find(keeper, ".course-keeper-controls")?.append(place);
  return (forbidden() ? words.noDownloads : words.perhapsNoDownloads)(name);
}
