/** The script of the page with a learner's record; the store is that of the script on every page. */

import { CourseRecord } from "./record/record.js";

void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-record")) customElements.define("course-record", CourseRecord);
});
