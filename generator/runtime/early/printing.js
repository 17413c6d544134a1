/** Buttons that authors put into a page to have it printed: of the class `course-print`. */

/** @param {Window} page */
export function printOnPress(page) {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".course-print")) page.print();
  });
}
