/** Words to be picked in a passage: each stretch is a checkbox in the text. */

import { read, write } from "../../runtime/controls/options.js";
import { words } from "../../runtime/base/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "highlight", read, write, empty: () => words.pickFirst };
