/** A list whose items can be moved: by buttons, by arrow keys on them, and by dragging. */

import { makeDraggable } from "./drag.js";
import { el, find, findAll } from "../base/dom.js";
import { words } from "../base/words.js";

/** @param {Element} list */
const itemsOf = (list) => findAll(list, ":scope > .course-option");

/** @param {HTMLElement} list */
const isLocked = (list) => list.hasAttribute("data-locked");

/**
 * Moves an item one place. It is the neighbour that is taken out and put back, as an element that leaves the page,
 * if only for a moment, loses the focus and the pointer.
 * @param {Element} item
 * @param {number} by  -1 up, 1 down
 * @returns {boolean} whether there was a place to go to
 */
export function shift(item, by) {
  const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!neighbour) return false;
  if (by < 0) item.after(neighbour);
  else item.before(neighbour);
  if (item.parentElement) refresh(item.parentElement);
  return true;
}

/**
 * Puts the items into a given order.
 * @param {HTMLElement} list
 * @param {string[]} order  ids of parts
 */
export function arrange(list, order) {
  const place = (/** @type {HTMLElement} */ item) => order.indexOf(item.dataset.part ?? "");
  list.append(...itemsOf(list).sort((a, b) => place(a) - place(b)));
  refresh(list);
}

/**
 * Locks or frees the list.
 * @param {HTMLElement} list
 * @param {boolean} on
 */
export function lockSortable(list, on) {
  list.toggleAttribute("data-locked", on);
  refresh(list);
}

/**
 * Says at each button whether it can do anything. Not `disabled`: the first item's button must keep the focus.
 * @param {HTMLElement} list
 */
function refresh(list) {
  const items = itemsOf(list);
  items.forEach((item, i) => {
    for (const button of findAll(item, ".course-move")) {
      const idle = isLocked(list) || (Number(button.dataset.move) < 0 ? i === 0 : i === items.length - 1);
      button.setAttribute("aria-disabled", String(idle));
    }
  });
}

/**
 * Adds the buttons and the handle to each item, in place of the fields that serve without a script.
 * @param {HTMLElement} list
 * @param {(text: string) => void} announce
 */
export function makeSortable(list, announce) {
  const name = (/** @type {Element} */ item) => (find(item, ".course-option-text")?.textContent ?? "").trim();

  /** An item was moved: tell the question, and once those who cannot see it. @param {HTMLElement} item */
  const moved = (item) => {
    const items = itemsOf(list);
    list.dispatchEvent(new Event("input", { bubbles: true }));
    announce(words.moved(name(item), items.indexOf(item) + 1, items.length));
  };

  /** @param {HTMLElement} item @param {number} by */
  const move = (item, by) => {
    if (!isLocked(list) && shift(item, by)) moved(item);
  };

  for (const item of itemsOf(list)) {
    const position = find(item, ".course-position");
    if (position) position.hidden = true;
    const handle = el("span", { class: "course-handle", "aria-hidden": "true" });
    const buttons = [-1, 1].map((by) => {
      const label = by < 0 ? words.moveUp(name(item)) : words.moveDown(name(item));
      const attributes = { type: "button", class: "course-move", "data-move": String(by), "aria-label": label };
      const button = el("button", attributes, by < 0 ? "↑" : "↓");
      button.addEventListener("click", () => move(item, by));
      return button;
    });
    const moves = el("span", { class: "course-moves" }, ...buttons);
    moves.addEventListener("keydown", (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      move(item, by);
    });
    item.prepend(handle);
    item.append(moves);
    makeDraggable(item, handle, {
      locked: () => isLocked(list),
      shift: (by) => shift(item, by),
      dropped: () => moved(item),
    });
  }
  refresh(list);
}
