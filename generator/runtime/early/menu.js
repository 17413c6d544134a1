/** Fetches the script of the menu for the first who opens it or comes near it. */
export function fetchMenu() {
  const ask = (/** @type {Event} */ { target }) => {
    const nav = target instanceof Element ? target.closest("[data-menu]") : null;
    if (!(nav instanceof HTMLElement)) return;
    const script = document.createElement("script");
    script.src = nav.dataset.menu ?? "";
    nav.removeAttribute("data-menu");
    // Where it does not come, the next one asks again.
    script.onerror = () => (nav.dataset.menu = script.src);
    document.head.append(script);
  };
  // `toggle` is what a fold in it says, too, as soon as the page is there.
  for (const event of ["beforetoggle", "pointerover", "focusin"]) document.addEventListener(event, ask, true);
}
