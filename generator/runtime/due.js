/** The script of pages that say how much there is to review; course.js, on every page, lends the store. */

import { defineLater } from "./base/define.js";
import { CourseDue } from "./review/due.js";

defineLater("course-due", CourseDue);
