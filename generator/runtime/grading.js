/** Grading alone, for programs that hold a JavaScript engine: `course verify` asks the same judge as the pages do. */

import { grade } from "./grading/grade.js";

/** @param {string} json  a list of `{interaction, response}` @returns {string} the fraction of each, from 0 to 1, as JSON */
/** @type {any} */ (globalThis).courseFractions = (/** @type {string} */ json) =>
  JSON.stringify(JSON.parse(json).map((/** @type {any} */ { interaction, response }) => grade(interaction, response).fraction));
