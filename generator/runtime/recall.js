/** The script of pages with a question that shows again what was written in an earlier one. */

import { CourseRecall } from "./page/recall.js";

// The store is the other script's, which lends it from the moment in which it makes its own elements.
void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-recall")) customElements.define("course-recall", CourseRecall);
});
