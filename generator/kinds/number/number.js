/** A number. */

import { read, write } from "../../runtime/controls/field.js";
import { grade } from "../../runtime/grading/grade.js";
import { words } from "../../runtime/base/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "number",
  read,
  write,
  // The example must not be the answer.
  empty: (interaction) => words.typeNumber(grade(interaction, "40").state === "right" ? "25" : "40"),
};
