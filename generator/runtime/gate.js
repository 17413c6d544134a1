/** The script of lessons that come after others. */

import { CourseGate } from "./page/gate.js";

if (!customElements.get("course-gate")) customElements.define("course-gate", CourseGate);
