/** Buttons that copy a block of code, on pages that have some and are to have them. */

import { el, find, findAll } from "./base/dom.js";
import { codeWords as words } from "./base/words.js";

for (const block of findAll(document, "pre > code")) {
  const pre = block.parentElement;
  if (!pre || block.closest(".no-copy, course-question") || find(pre, ".course-copy")) continue;
  const button = el("button", { type: "button", class: "course-copy", "aria-describedby": pre.id }, words.copy);
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard?.writeText(block.innerText.trimEnd()).then(() => true, () => false);
    if (!done) window.getSelection()?.selectAllChildren(block);
    button.textContent = done ? words.copied : words.failed;
    window.setTimeout(() => (button.textContent = words.copy), 2000);
  });
  pre.append(button);
}
