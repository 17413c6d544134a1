/** Any number of several options. */

import { empty, read, write } from "../../runtime/controls/options.js";

/** @type {import("../../runtime/types.js").Kind} */
export default { name: "choices", read, write, empty };
