/** The script of the page on which questions come back; course.js, on every page, brings the questions to life. */

import { defineLater } from "./base/define.js";
import { CourseReview } from "./review/review.js";

defineLater("course-review", CourseReview);
