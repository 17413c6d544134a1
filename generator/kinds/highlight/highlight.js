/** Words to be picked in a passage: each stretch is a checkbox in the text. */

import { read, write } from "../../runtime/options.js";
import { words } from "../../runtime/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "highlight", read, write, empty: () => words.pickFirst };
