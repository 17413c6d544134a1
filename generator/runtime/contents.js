/** The script of pages that have a place in the menu: shows it there, and marks which heading is being read. */

import { find } from "./base/dom.js";
import { followReading, showCurrent } from "./page/contents.js";

const nav = find(document, ".course-nav");
if (nav) {
  showCurrent(nav);
  followReading(nav);
}
