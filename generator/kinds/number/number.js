/** A number. */

import { read, write } from "../../runtime/field.js";
import { grade } from "../../runtime/grade.js";
import { words } from "../../runtime/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "number",
  read,
  write,
  // The example must not be the answer.
  empty: (interaction) => words.typeNumber(grade(interaction, "40").state === "right" ? "25" : "40"),
};
