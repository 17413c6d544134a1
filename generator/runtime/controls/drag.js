/** Dragging an item of a list by a handle, with mouse, finger or pen. */

/**
 * @typedef {object} Moves  What dragging does to the list.
 * @property {() => boolean} locked
 * @property {(by: number) => boolean} shift  one place up (-1) or down (1)
 * @property {() => void} dropped  called once, at the end, if the item has moved
 */

/**
 * Lets an item follow the pointer from place to place. The style sheet gives the handle `touch-action: none`, or a
 * finger would scroll the page.
 * @param {HTMLElement} item
 * @param {HTMLElement} handle
 * @param {Moves} moves
 */
export function makeDraggable(item, handle, { locked, shift, dropped }) {
  /** How many places the item stands from where it was taken; null while it is not held. @type {number | null} */
  let away = null;

  handle.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button !== 0 || locked()) return;
    event.preventDefault(); // or the mouse would select text
    handle.setPointerCapture(event.pointerId);
    away = 0;
    item.dataset.dragging = "";
  });

  handle.addEventListener("pointermove", (event) => {
    if (away === null) return;
    const by = pull(item, event.clientY);
    if (!by || !shift(by)) return;
    away += by;
    item.scrollIntoView({ block: "nearest" });
  });

  handle.addEventListener("pointerup", () => release(false));
  handle.addEventListener("pointercancel", () => release(true));

  /** @param {boolean} back  the browser took the pointer away: as if nothing had happened */
  function release(back) {
    while (back && away) {
      const by = away > 0 ? -1 : 1;
      if (!shift(by)) break;
      away += by;
    }
    const changed = Boolean(away);
    away = null;
    delete item.dataset.dragging;
    if (changed) dropped();
  }
}

/**
 * Which way a pointer pulls an item: past the middle of a neighbour. Measured at the middle, two items of different
 * height do not trade places for ever.
 * @param {HTMLElement} item
 * @param {number} y
 */
function pull(item, y) {
  const above = item.previousElementSibling?.getBoundingClientRect();
  const below = item.nextElementSibling?.getBoundingClientRect();
  if (above && y < above.top + above.height / 2) return -1;
  if (below && y > below.top + below.height / 2) return 1;
  return 0;
}
