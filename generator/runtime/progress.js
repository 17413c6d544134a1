/** The script of pages on which learners save and load their progress; the rest of the runtime is in another, on every page. */

import { CourseKeeper } from "./page/keeper.js";
import { CourseLearners } from "./page/learners.js";
import { CourseResults } from "./page/results.js";

// The store is the other script's, which lends it from the moment in which it makes its own elements, whichever of the
// two comes first.
void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-keeper")) customElements.define("course-keeper", CourseKeeper);
  if (!customElements.get("course-learners")) customElements.define("course-learners", CourseLearners);
  if (!customElements.get("course-results")) customElements.define("course-results", CourseResults);
});
