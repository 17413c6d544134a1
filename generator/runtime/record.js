/** The script of the page with a learner's record; the store is that of the script on every page. */

import { defineLater } from "./base/define.js";
import { CourseRecord } from "./record/record.js";

defineLater("course-record", CourseRecord);
