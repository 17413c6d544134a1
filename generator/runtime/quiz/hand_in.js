/** The foot of a quiz that is handed in: what is still open, and the button, which asks once before it leaves gaps. */

import { el } from "../base/dom.js";
import { words } from "../base/words.js";

/** @typedef {{id: string, number: number}} Open  a question without an answer: its element, and its number in the quiz */

/**
 * @param {() => Open[]} open
 * @param {() => void} handIn
 */
export function handInBar(open, handIn) {
  const text = el("p", { class: "course-hand-in-text", role: "status" });
  const button = el("button", { type: "button", class: "course-button" }, words.handIn);
  const element = el("div", { class: "course-hand-in", hidden: "" }, text, button);
  let asked = false;
  const calm = () => {
    asked = false;
    text.replaceChildren();
    button.textContent = words.handIn;
  };
  button.addEventListener("click", (event) => {
    if (event.detail > 1) return; // a double click is one decision, not two
    const gaps = open();
    if (asked || !gaps.length) {
      calm();
      return handIn();
    }
    asked = true;
    const links = gaps.flatMap(({ id, number }, at) => [at ? ", " : " ", el("a", { href: `#${id}` }, String(number))]);
    text.replaceChildren(words.stillOpen(gaps.length), ...links, ".");
    button.textContent = words.handInAnyway;
  });
  return { element, calm };
}
