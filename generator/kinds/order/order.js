/** Items to be put into order. */

import { find, findAll } from "../../runtime/base/dom.js";
import { arrange, lockSortable, makeSortable } from "../../runtime/controls/sortable.js";

/** How the items stood in the page, which is where they go back to. @type {WeakMap<HTMLFormElement, string[]>} */
const shuffled = new WeakMap();

/** @param {HTMLFormElement} form */
const list = (form) => find(form, ".course-sortable");

/** The items as they stand; any order is an answer. @param {HTMLFormElement} form */
const read = (form) => findAll(form, ".course-sortable > .course-option").map((item) => item.dataset.part ?? "");

/** @type {import("../../runtime/types.js").Kind} */
export default {
  name: "order",
  read,
  write(form, response) {
    const order = response === null ? shuffled.get(form) : response;
    const known = read(form);
    const fits = Array.isArray(order) && order.length === known.length && known.every((part) => order.includes(part));
    const items = list(form);
    if (fits && items) arrange(items, order);
    return fits;
  },
  enhance(form, announce) {
    const items = list(form);
    if (!items) return;
    shuffled.set(form, read(form));
    makeSortable(items, announce);
  },
  lock(form, on) {
    const items = list(form);
    if (items) lockSortable(items, on);
  },
  empty: () => "",
};
