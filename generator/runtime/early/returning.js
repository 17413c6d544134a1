/**
 * The first page says to those who come back what is next, and to others what the course is. Which of the two is known
 * before anything is painted.
 */

/** @param {Record<string, any>} page  the window @param {string} courses  the id of the course, and those of before */
export function settleHome(page, courses) {
  try {
    const stored = courses.split(" ").map((id) => page.localStorage.getItem(`course:${id}`)).find(Boolean);
    if (!JSON.parse(stored).last) return;
  } catch {
    return; // nothing is stored, or nothing that can be read
  }
  document.documentElement.classList.add("course-returning");
  // What is said to others is folded as soon as it is there.
  const observer = new MutationObserver(() => {
    const about = document.getElementById("course-about");
    about?.removeAttribute("open");
    if (about || document.readyState !== "loading") observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
