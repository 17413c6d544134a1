/** Items to pair, each by a list. */

import { empty, read, write } from "../../runtime/controls/pairs.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "match", read, write, empty };
