/** The kinds of question that this runtime knows, one line each. */

import choice from "../kinds/choice/choice.js";
import choices from "../kinds/choices/choices.js";
import number from "../kinds/number/number.js";
import order from "../kinds/order/order.js";
import text from "../kinds/text/text.js";
import trueFalse from "../kinds/true_false/true_false.js";

/** @type {import("./types.js").Kind[]} */
export const kinds = [choice, choices, trueFalse, text, number, order];
