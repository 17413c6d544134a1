/**
 * The second script of a page, where the site uses features of Material's own script that remember a choice: it is
 * taken up before anything is painted.
 */

import { settle } from "./early/settle.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);

settle(window, new URL("..", script.src));
