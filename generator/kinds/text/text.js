/** A word or a short phrase. */

import { read, write } from "../../runtime/controls/field.js";
import { words } from "../../runtime/base/words.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "text", read, write, empty: () => words.typeFirst };
