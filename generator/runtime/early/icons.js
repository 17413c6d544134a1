/**
 * Icons where no file may colour them. Style sheets take the theme's icons from files, as a mask, and browsers give masks
 * only to pages that have an origin: none from a disk has, and none in a frame whose sandbox takes it. For these there is
 * a second style sheet beside each, named in `data-icons`, with the icons in its text.
 */

export function fetchIcons() {
  if (window.origin !== "null") return;
  // Nothing asks for the files in the meantime, which would only be refused.
  const meanwhile = new CSSStyleSheet();
  meanwhile.insertRule("*, ::before, ::after { mask-image: none !important; -webkit-mask-image: none !important }");
  document.adoptedStyleSheets = [meanwhile];
  const sheets = /** @type {HTMLLinkElement[]} */ ([...document.querySelectorAll("link[data-icons]")]);
  const fetched = sheets.map((sheet) => {
    const icons = document.createElement("link");
    icons.rel = "stylesheet";
    icons.href = sheet.dataset.icons ?? "";
    icons.setAttribute("blocking", "render");
    sheet.after(icons); // before what an author says of icons
    return new Promise((done) => (icons.onload = icons.onerror = done));
  });
  void Promise.all(fetched).then(() => (document.adoptedStyleSheets = []));
}
