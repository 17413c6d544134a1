/** The script of pages that say how much there is to review; course.js, on every page, lends the store. */

import { CourseDue } from "./review/due.js";

void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-due")) customElements.define("course-due", CourseDue);
});
