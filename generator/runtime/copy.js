/** Buttons that copy a block of code, on pages that have some and are to have them. */

import { el, find, findAll } from "./base/dom.js";
import { codeWords as words } from "./base/words.js";

/**
 * Copies as browsers did before: the other way is closed to a page that came without encryption, as from a school's own
 * host, and to one in a frame.
 * @param {HTMLElement} block  stays selected where even that is forbidden
 * @param {string} text
 */
function copySelected(block, text) {
  const selection = window.getSelection();
  const put = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  selection?.selectAllChildren(block);
  document.addEventListener("copy", put);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put);
  if (done) selection?.removeAllRanges();
  return done;
}

for (const block of findAll(document, "pre > code")) {
  const pre = block.parentElement;
  if (!pre || block.closest(".no-copy, course-question") || find(pre, ".course-copy")) continue;
  const button = el("button", { type: "button", class: "course-copy", "aria-describedby": pre.id }, words.copy);
  button.addEventListener("click", async () => {
    const text = block.innerText.trimEnd();
    const done = (await navigator.clipboard?.writeText(text).then(() => true, () => false)) || copySelected(block, text);
    button.textContent = done ? words.copied : words.failed;
    window.setTimeout(() => (button.textContent = words.copy), 2000);
  });
  pre.append(button);
}
