/** Notes: loaded in a lesson when somebody makes one or has some (jot.js), and on the page of all notes. */

import { defineLater } from "./base/define.js";
import { Margin } from "./notes/margin.js";
import { CourseNotes } from "./notes/page.js";

/** @type {Margin | undefined} */
let margin;

document.addEventListener("course-jot", (event) => {
  const { detail } = /** @type {CustomEvent<import("./notes/margin.js").Place & {heading?: HTMLElement}>} */ (event);
  const article = document.getElementById("course-text");
  if (!article) return;
  if (!margin) {
    margin = new Margin(article, detail);
    margin.show();
    setTimeout(() => margin?.offer()); // to ask what is selected lays out the page
  }
  if (detail.heading) margin.jot(detail.heading);
});
defineLater("course-notes", CourseNotes);
