/** A statement, true or false. */

import { empty, read, write } from "../../runtime/options.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "true-false", read, write, empty };
