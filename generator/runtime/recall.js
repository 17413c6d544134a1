/** The script of pages with a question that shows again what was written in an earlier one. */

import { defineLater } from "./base/define.js";
import { CourseRecall } from "./page/recall.js";

// The store is the other script's, which lends it from the moment in which it makes its own elements.
defineLater("course-recall", CourseRecall);
