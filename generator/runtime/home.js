/** The script of the first page; the rest of the runtime is in another, on every page. */

import { defineLater } from "./base/define.js";
import { CourseHome } from "./page/home.js";

// The store is the other script's, and says first how far one is with each lesson.
defineLater("course-home", CourseHome);
