/** The script of pages that hold a conversation; the rest of the runtime is in another, which is on every page. */

import { recordScenarios } from "./recorders/scenario_recorder.js";
import { CourseScenario } from "./scenario/scenario.js";

// The store is the other script's, which lends it from the moment in which it makes its own elements, whichever of the
// two comes first; without it, the conversation stays a set of linked passages.
void customElements.whenDefined("course-question").then(() => setTimeout(begin));

function begin() {
  if (customElements.get("course-scenario")) return;
  recordScenarios(document);
  customElements.define("course-scenario", CourseScenario);
}
