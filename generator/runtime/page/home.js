/** `<course-home>`: the head of the first page, which says something else to those who come back. */

import { find, findAll } from "../base/dom.js";
import { homeWords as words } from "../base/words.js";
import { LentView } from "./lent_view.js";

/** What style sheets and `early.js` know of somebody who has been in a lesson. */
const RETURNING = "course-returning";

export class CourseHome extends LentView {
  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    document.documentElement.classList.remove(RETURNING);
  }

  /** @override */
  refresh() {
    const back = Boolean(this.store.glance().progress.last);
    const { classList } = document.documentElement;
    if (back !== classList.contains(RETURNING)) document.getElementById("course-about")?.toggleAttribute("open", !back);
    classList.toggle(RETURNING, back);
    this.tellLeft();
  }

  /** @private How long the lesson takes that comes next, as far as it is not done. It is the one that the link above leads to. */
  tellLeft() {
    const text = find(this, ".course-left");
    const link = this.querySelector("course-continue a");
    if (!text || !link) return;
    const to = (link.getAttribute("href") ?? "").split("#")[0];
    const row = findAll(document, ".course-lessons > li").find((one) => one.querySelector("a")?.getAttribute("href") === to);
    const minutes = parseInt(row?.querySelector(".course-minutes")?.textContent?.replace(/^\D+/, "") ?? "", 10);
    const share = Number(row ? find(row, "course-progress")?.style.getPropertyValue("--course-share") : 0) || 0;
    text.hidden = !(minutes > 0);
    text.textContent = minutes > 0 ? words.minutesLeft(Math.max(1, Math.ceil(minutes * (1 - share))), share > 0) : "";
  }
}
