/** The script of pages that hold a conversation; the rest of the runtime is in another, which is on every page. */

import { CourseScenario } from "./scenario/scenario.js";

// The other script keeps what is said. It listens from the moment in which it makes its own elements, whichever of the
// two comes first; without it, the conversation stays a set of linked passages.
void customElements.whenDefined("course-question").then(() => {
  if (!customElements.get("course-scenario")) customElements.define("course-scenario", CourseScenario);
});
