/** Places in a picture: each is an option of the list below it, and pressing the one presses the other. */

import { find } from "../../runtime/base/dom.js";
import { empty, read, write } from "../../runtime/controls/options.js";

/** Shows in the picture what the list says. @param {HTMLFormElement} form @param {boolean} marked  whether marks still hold */
function follow(form, marked) {
  for (const region of form.querySelectorAll("[data-region]")) {
    const option = find(form, `[data-part="${region.getAttribute("data-region")}"]`);
    region.toggleAttribute("data-chosen", Boolean(option?.querySelector(":checked")));
    const mark = marked && option?.dataset.mark;
    if (mark) region.setAttribute("data-mark", mark);
    else region.removeAttribute("data-mark");
  }
}

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "hotspot",
  read,
  write(form, response) {
    const fits = write(form, response);
    follow(form, false);
    return fits;
  },
  enhance(form) {
    form.addEventListener("input", () => follow(form, false));
    for (const region of form.querySelectorAll("[data-region]")) {
      region.addEventListener("click", () => find(form, `[data-part="${region.getAttribute("data-region")}"] input`)?.click());
    }
  },
  // Called whenever marks have been set or cleared.
  lock: (form) => follow(form, true),
  empty,
};
