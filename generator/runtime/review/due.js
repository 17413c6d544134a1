/** `<course-due>`: how much there is to review today. On the first page and with the progress; without the algorithm. */

import { find } from "../base/dom.js";
import { dueWords as words } from "../base/words.js";
import { LentView } from "../page/lent_view.js";
import { localDay } from "../store/reviews.js";
import { handedOver, isDue, itemsOf, keep, placesIn } from "./pool.js";

/** Shows the link that it finds inside once something is due, with how much in it. Who has answered nothing loads nothing. */
export class CourseDue extends LentView {
  constructor() {
    super();
    /** @type {Promise<import("./pool.js").Place[]> | undefined} */
    this.places = undefined;
  }

  /** @override */
  async refresh() {
    const link = find(this, "a");
    if (!link) return;
    if (!Object.keys(this.store.read().questions).length) {
      this.hidden = true;
      return;
    }
    this.places ??= handedOver(this.getAttribute("index") ?? "", "courseReview").then(placesIn);
    const places = await this.places.catch(() => []);
    const items = itemsOf(this.store.read(), places);
    const due = items.filter((item) => isDue(item, localDay(new Date()))).length;
    // When all is done, what leads on leads here. It has said its own by now, and will again.
    const onward = this.parentElement?.querySelector("course-continue[done] a");
    const ways = due && onward ? [link, onward] : [link];
    this.hidden = !due || ways.length > 1;
    this.setAttribute("due", String(due));
    for (const way of ways) {
      way.setAttribute("href", link.getAttribute("href") ?? "");
      way.textContent = words.due(due);
    }
    keep(this.store, items);
  }
}
