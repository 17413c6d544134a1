/** `<course-continue>`: from "Start the course" to "Continue" where one was last. */

import { StoreView } from "./store_view.js";
import { words } from "../base/words.js";

/**
 * A stored address, if it stays inside the course; null otherwise. Storage can be written by any page of the same
 * host, and files are handed around, so that it might hold `javascript:` or another site. Asking the browser's own
 * parser leaves no trick of spelling (tabs, backslashes, encoded dots) that it would read in another way than we do.
 * @param {unknown} url
 * @returns {string | null}
 */
export function insideCourse(url) {
  const home = "https://course.invalid/here/";
  if (typeof url !== "string" || !url || /^[/\\]|^[^/?#]*:/.test(url)) return null;
  try {
    return new URL(url, home).href.startsWith(home) ? url : null;
  } catch {
    return null;
  }
}

/** Changes the link that it finds inside, once there is a last lesson; changes it back when that is erased. */
export class CourseContinue extends StoreView {
  constructor() {
    super();
    /** The link as the page came. @type {{href: string, text: string | null} | undefined} */
    this.first = undefined;
  }

  /** @override */
  refresh() {
    const link = this.querySelector("a");
    if (!link) return;
    const title = link.querySelector("b"); // where other words say what the link is for
    const label = title ?? link;
    this.first ??= { href: link.getAttribute("href") ?? "", text: label.textContent };
    const { last, lessons, path } = this.store.read();
    const url = last?.lesson === this.getAttribute("lesson") ? null : insideCourse(last?.url);
    link.setAttribute("href", last && url ? (this.getAttribute("root") ?? "") + url : this.first.href);
    // Whoever has just chosen a path may not have been where it begins.
    const named = title ? String : path && last && !lessons[last.lesson] ? words.startWith : words.continueWith;
    label.textContent = last && url ? named(last.title) : this.first.text;
  }
}
