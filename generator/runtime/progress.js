/** The script of pages on which learners save and load their progress; the rest of the runtime is in another, on every page. */

import { arriveWhen } from "./base/arrive.js";
import { defineLater } from "./base/define.js";
import { CourseKeeper } from "./page/keeper.js";
import { CourseLearners } from "./page/learners.js";
import { CourseResults } from "./page/results.js";

// The store is the other script's, which lends it from the moment in which it makes its own elements, whichever of the
// two comes first.
defineLater("course-keeper", CourseKeeper);
defineLater("course-results", CourseResults);
defineLater("course-learners", CourseLearners);
arriveWhen(customElements.whenDefined("course-learners"));
