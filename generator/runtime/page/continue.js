/** `<course-continue>`: from "Start the course" to "Continue" with what is not done yet. */

import { findAll, listed } from "../base/dom.js";
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

/** Changes the link that it finds inside, once there is a last lesson; changes it back when that is erased. Attribute `done`: all that it leads through is done. */
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
    const rows = this.rows(this.store.glance().progress.path);
    this.toggleAttribute("done", rows.length > 0 && rows.every((one) => this.far(one).state === "done"));
    const [href, text, say = String] = this.next() ?? [this.first.href, this.first.text];
    link.setAttribute("href", href);
    label.textContent = title ? text : say(text ?? "");
  }

  /**
   * Where the learner goes on, and what that is called: where the page lists the lessons, it is the next that is not done
   * and passed, from the last one on; elsewhere the last one.
   * @private
   * @returns {[href: string, text: string | null, say?: (text: string) => string] | null}
   */
  next() {
    const { last, lessons, path } = this.store.glance().progress;
    if (!last || last.lesson === this.getAttribute("lesson")) return null;
    // Whoever has just chosen a path may not have been where it begins.
    const say = path && !lessons[last.lesson] ? words.startWith : words.continueWith;
    const rows = this.rows(path);
    if (rows.length) return this.nextOf(rows, last.lesson, say);
    const url = insideCourse(last.url);
    return url === null ? null : [(this.getAttribute("root") ?? "") + url, last.title, say];
  }

  /** @private What says how far one is with each lesson, in the order of the path. @param {string} [path] */
  rows(path) {
    if (this.hasAttribute("lesson")) return [];
    const lessons = ".course-lessons course-progress";
    const list = document.getElementById(this.getAttribute("list") ?? `course-path-${path}`);
    const own = list ? findAll(list, lessons) : [];
    return own.length ? own : findAll(document, lessons).filter((one) => !one.closest(".course-path"));
  }

  /**
   * @private
   * @param {Element[]} rows
   * @param {string} last  the lesson where one was
   * @param {(text: string) => string} say
   * @returns {ReturnType<CourseContinue["next"]>}
   */
  nextOf(rows, last, say) {
    const at = Math.max(0, rows.findIndex((one) => one.getAttribute("lessons") === last));
    // At the foot of a lesson, that lesson is not what comes next.
    const here = this.closest("course-lesson")?.getAttribute("lesson");
    const open = [...rows.slice(at), ...rows.slice(0, at)].filter((one) => one.getAttribute("lessons") !== here && this.far(one).state !== "done");
    const next = open.find((one) => !this.closed(one)) ?? open[0];
    const link = next?.parentElement?.querySelector("a");
    const results = this.getAttribute("progress");
    if (!next || !link) return results === null ? null : [results, words.allDone];
    const begun = rows.some((one) => this.far(one).state !== "fresh");
    const named = next === rows[at] && begun ? say : begun ? words.continueWith : words.startWith;
    return [(link.getAttribute("href") ?? "") + this.place(next), link.textContent, named];
  }

  /** @private Where a lesson goes on: at its top, until something in it is answered. @param {Element} lesson */
  place(lesson) {
    const exercises = listed(lesson, "questions");
    const answered = this.answered(exercises);
    const open = exercises.find((id) => !answered.includes(id)) ?? `quiz:${this.notPassed(lesson)[0]}`;
    if (!answered.length) return "";
    return open.startsWith("quiz:") ? `#${open.slice(5)}` : `#q-${open.split("@")[0]}`; // without its version
  }
}
