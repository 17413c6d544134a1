/** The script of the page on which questions come back; course.js, on every page, brings the questions to life. */

import { CourseReview } from "./review/review.js";

void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-review")) customElements.define("course-review", CourseReview);
});
