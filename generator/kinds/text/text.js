/** A word or a short phrase. */

import { read, write } from "../../runtime/field.js";
import { words } from "../../runtime/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "text", read, write, empty: () => words.typeFirst };
