/** Items to put into groups, each by a list. */

import { empty, read, write } from "../../runtime/controls/pairs.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "sort", read, write, empty };
