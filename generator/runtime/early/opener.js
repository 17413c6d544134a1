/** Opens the search: by its button, and by the keys `/`, `s` and Ctrl or ⌘ with K. Nothing of it is loaded before. */

/** Where keys write. */
const WRITES = "input:not([type=radio], [type=checkbox], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false])";

/** @param {URL} root  of the site */
export function answerSearch(root) {
  let asked = false;

  /** @param {HTMLElement} button */
  function open(button) {
    // Whether nobody has answered: some hosts send a page for a script that is gone.
    const tell = () => document.dispatchEvent(new CustomEvent("course-search", { cancelable: true }));
    if (asked) {
      tell();
      return;
    }
    asked = true;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL(button.dataset.style ?? "", root).href;
    const script = document.createElement("script");
    script.src = new URL(button.dataset.search ?? "", root).href;
    script.dataset.index = button.dataset.index;
    // Where it does not come, that is said (store/notice.js), and the next press asks again.
    const again = () => {
      asked = false;
      style.remove();
      script.remove();
      document.dispatchEvent(new CustomEvent("course-gone"));
    };
    style.onload = () => document.head.append(script);
    style.onerror = script.onerror = again;
    script.onload = () => tell() && again();
    document.head.append(style);
  }

  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-search]");
    if (button instanceof HTMLElement) open(button);
  });
  document.addEventListener("keydown", (event) => {
    const button = isAsked(event, event.composedPath()) && offered();
    if (!button) return;
    event.preventDefault();
    open(button);
  });
}

/**
 * Whether a key asks for the search: none that writes.
 * @param {KeyboardEvent} event
 * @param {EventTarget[]} path  its way, as of a field in somebody's own element its target is that element
 */
function isAsked({ key, ctrlKey, metaKey, altKey, defaultPrevented }, [target]) {
  if (defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  return (key === "/" || key === "s") && !(target instanceof Element && target.closest(WRITES));
}

/** The button, where it can be seen: in somebody else's page the header is not shown, and the keys are not ours. */
function offered() {
  const button = document.querySelector("[data-search]");
  const seen = button instanceof HTMLElement && button.offsetParent && !document.querySelector("dialog[open]");
  return seen ? button : null;
}
