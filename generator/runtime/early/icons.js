/**
 * Icons where no file may colour them. Style sheets take the theme's icons from files, as a mask, and browsers give masks
 * only to pages that have an origin: none from a disk has, and none in a frame whose sandbox takes it. For these there is
 * a second style sheet beside each, named in `data-icons`, with the icons in its text.
 */

export function fetchIcons() {
  if (window.origin !== "null") return;
  for (const sheet of document.querySelectorAll("link[data-icons]")) {
    const icons = document.createElement("link");
    icons.rel = "stylesheet";
    icons.href = sheet.getAttribute("data-icons") ?? "";
    sheet.after(icons); // before what an author says of icons
  }
}
