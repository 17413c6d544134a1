/** The kinds of question that this runtime knows, one line each. */

import choice from "../../kinds/choice/choice.js";
import choices from "../../kinds/choices/choices.js";
import highlight from "../../kinds/highlight/highlight.js";
import hotspot from "../../kinds/hotspot/hotspot.js";
import gaps from "../../kinds/gaps/gaps.js";
import match from "../../kinds/match/match.js";
import matrix from "../../kinds/matrix/matrix.js";
import number from "../../kinds/number/number.js";
import open from "../../kinds/open/open.js";
import order from "../../kinds/order/order.js";
import rate from "../../kinds/rate/rate.js";
import sort from "../../kinds/sort/sort.js";
import text from "../../kinds/text/text.js";
import trueFalse from "../../kinds/true_false/true_false.js";

/** @type {import("../types.js").Kind[]} */
export const kinds = [choice, choices, trueFalse, text, number, order, match, sort, matrix, gaps, highlight, hotspot, rate, open];
