/** A number. */

import { read, write } from "../../runtime/controls/field.js";
import { grade } from "../../runtime/grading/grade.js";
import { words } from "../../runtime/base/words.js";

/** As the page's language writes it: 2.5 in English, 2,5 in German. @param {number} number */
const written = (number) => number.toLocaleString(document.documentElement.lang || "en");

/** An example must not be the answer; it has decimals where the answer has some. @param {import("../../runtime/types.js").Interaction} interaction */
function example(interaction) {
  const { value = 0, tolerance = 0 } = /** @type {Partial<import("../../runtime/types.js").Numeric>} */ (interaction);
  const [first, second] = value % 1 || tolerance % 1 ? [12.5, 7.5] : [40, 25];
  return written(grade(interaction, `${first}`).state === "right" ? second : first);
}

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "number", read, write, empty: (interaction) => words.typeNumber(example(interaction)) };
