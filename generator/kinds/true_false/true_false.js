/** A statement, true or false. */

import { empty, read, write } from "../../runtime/controls/options.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "true-false", read, write, empty };
