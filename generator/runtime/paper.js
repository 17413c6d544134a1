/** On the page of a course for printing: the button that prints. Without it there is the browser's own. */

for (const button of document.querySelectorAll("[data-print]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => window.print());
}
