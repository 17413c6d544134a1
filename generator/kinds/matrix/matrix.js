/** A table to tick. */

import { empty, read, write } from "../../runtime/controls/pairs.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "matrix", read, write, empty };
