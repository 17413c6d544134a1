/**
 * The first script of every page in the course look, in its head: what must have happened before anything is painted.
 * With it a page needs no script in its text.
 */

import { arrive } from "./early/arrival.js";
import { settleFrame } from "./early/framed.js";
import { fetchIcons } from "./early/icons.js";
import { fetchMenu } from "./early/menu.js";
import { remember } from "./early/memory.js";
import { answerSearch } from "./early/opener.js";
import { settlePalette } from "./early/palette.js";
import { printOnPress, unfoldOnPaper } from "./early/printing.js";
import { tellAuthors } from "./early/read.js";
import { settleHome } from "./early/returning.js";
import { followTabs } from "./early/tabs.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const root = new URL("..", script.src); // it lies in a folder of the site

remember(window, script.dataset.scope ? new URL(script.dataset.scope, location.href) : root);
settlePalette(window);
arrive(window);
settleHome(window, script.dataset.course ?? "");
followTabs();
tellAuthors(window);
answerSearch(root);
printOnPress(window);
unfoldOnPaper(window);
fetchMenu();
settleFrame();
fetchIcons(); // last, as it asks for what old browsers do not have
