/** The script of the menu, which comes when somebody opens it. */

import { find } from "./base/dom.js";
import { answerMenu } from "./page/menu.js";

const nav = find(document, ".course-nav");
if (nav) answerMenu(nav);
