/** The search: loaded when somebody opens it for the first time (early/opener.js), which it answers. */

import { SearchDialog } from "./search/dialog.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const root = new URL("..", script.src);
const dialog = new SearchDialog(root, new URL(script.dataset.index ?? "search/", root));

document.addEventListener("course-search", (event) => {
  event.preventDefault(); // it is answered
  dialog.open();
});
